import { nothingToChoose } from '../traits/choice/nothing-to-choose';
import { pickAKind } from '../traits/choice/pick-a-kind';

/** Whether some products have kinds to choose from. */
export const choices = { 'nothing-to-choose': nothingToChoose, 'pick-a-kind': pickAKind };
