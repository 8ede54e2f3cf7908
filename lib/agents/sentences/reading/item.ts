import type { WordClass } from './word-classes';

/** What an amount of money is for the pick. `diffs` are the positions of the comparisons with this difference. */
interface MoneyValues {
  isEach: boolean;
  isTotal: boolean;
  isUnit: boolean;
  diffs: readonly number[];
}

/** What an amount with its unit, or a bare number, is for the pick. */
export type AmountRole = 'size' | 'need' | 'left' | 'short' | 'packs' | 'pieces';

/** The classes of values and names in a sentence. */
export type FactClass =
  | 'money'
  | 'amount'
  | 'duration'
  | 'count'
  | 'ordinal'
  | 'name'
  | 'box'
  | 'boxes'
  | 'piece'
  | 'other'
  | 'label'
  | 'titleword'
  | 'list'
  | 'notorganic'
  | 'seasonstate'
  | 'when'
  | 'place'
  | 'regions'
  | 'tiers'
  | 'cartnoun'
  | 'footfig'
  | 'study'
  | 'perunit'
  | 'nova'
  | 'novaname'
  | 'allergens'
  | 'statement'
  | 'recalldate'
  | 'recallreason'
  | 'sizediff'
  | 'mark';

/** A word, name, value or mark of a sentence, with all the classes it can have. */
export interface Item {
  classes: ReadonlySet<WordClass | FactClass>;
  text: string;
  money?: MoneyValues;
  amount?: ReadonlySet<AmountRole>;
  value?: number;
  /** The position of the comparison whose product it names. */
  other?: number;
  /** Which facts name the food that a name of the pick stands for; `pick`: it names the pick itself. */
  foods?: ReadonlySet<'ranking' | 'season' | 'footprint' | 'pick'>;
  standing?: 'third-party' | 'sure' | 'claim';
  /** Whether it is only part of a label, or a label in other words (“the can is BPA-free”). It may only be quoted as what the pack says. */
  isPart?: boolean;
  /** Season: its state. Allergens: whether it names all of them or one. */
  says?: string;
}

/** Whether an item is of one of these classes. */
export function isOf(item: Item | undefined, ...names: (WordClass | FactClass)[]): boolean {
  return item !== undefined && names.some((name) => item.classes.has(name));
}
