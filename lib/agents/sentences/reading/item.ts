import type { WordClass } from './word-classes';

/** What an amount of money is for the pick. `diffs` are the comparisons whose difference it is. */
interface MoneyValues {
  isEach: boolean;
  isTotal: boolean;
  isUnit: boolean;
  diffs: readonly number[];
}

/** What an amount with its unit, or a bare number, is for the pick. */
export type AmountRole = 'size' | 'need' | 'left' | 'short' | 'packs' | 'pieces';

/** What a value or name in a sentence is. */
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

/** A word, name, value or mark of a sentence, with all it can be. */
export interface Item {
  classes: ReadonlySet<WordClass | FactClass>;
  text: string;
  money?: MoneyValues;
  amount?: ReadonlySet<AmountRole>;
  value?: number;
  /** Which comparison's product it names. */
  other?: number;
  /** What else a name of the pick is the name of. */
  foods?: ReadonlySet<'ranking' | 'season' | 'footprint' | 'pick'>;
  standing?: 'third-party' | 'sure' | 'claim';
  /** A label said in part, or turned (“the can is BPA-free”): only what the pack is said to say. */
  isPart?: boolean;
  /** Season: what is said of it. Allergens: whether all of them are named. */
  says?: string;
}

/** Whether an item is of one of these classes. */
export function isOf(item: Item | undefined, ...names: (WordClass | FactClass)[]): boolean {
  return item !== undefined && names.some((name) => item.classes.has(name));
}
