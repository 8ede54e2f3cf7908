import { nothingToChoose } from '../traits/choice/nothing-to-choose';
import { pickAKind } from '../traits/choice/pick-a-kind';

/** Whether some products come in kinds that have to be chosen from. */
export const choices = { 'nothing-to-choose': nothingToChoose, 'pick-a-kind': pickAKind };
