import { nothingToChoose } from '../traits/choice/nothing-to-choose';

/** Whether some products come in kinds that have to be chosen from. */
export const choices = { 'nothing-to-choose': nothingToChoose };
