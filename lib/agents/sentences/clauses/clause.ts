import type { Item } from '../reading/item';
import type { Segment } from '../reading/segments';
import type { Placed } from '../roles/role';

/** The kinds of fact that a segment can state. */
export type Claim =
  | 'cost'
  | 'total'
  | 'unit'
  | 'diff'
  | 'size'
  | 'sizediff'
  | 'need'
  | 'left'
  | 'short'
  | 'keep'
  | 'count'
  | 'cover'
  | 'exact'
  | 'label'
  | 'tier'
  | 'list'
  | 'notorganic'
  | 'season'
  | 'foot'
  | 'record'
  | 'allergen'
  | 'recall'
  | 'statement'
  | 'good'
  | 'sizeunknown'
  | 'among'
  | 'between'
  | 'title'
  | 'standard';

/** The subjects that a segment can have. `none`: it names no subject and continues with the last one. */
export type Subject =
  | 'pick'
  | 'you'
  | 'rest'
  | 'need'
  | 'other'
  | 'food'
  | 'recipe'
  | 'price'
  | 'label'
  | 'cart'
  | 'store'
  | 'ewg'
  | 'when'
  | 'size'
  | 'foot'
  | 'unit'
  | 'list'
  | 'none';

/** A segment whose values have roles, with its claims and its subject. */
export interface Clause {
  joiners: Segment['joiners'];
  items: readonly Item[];
  placed: readonly Placed[];
  claims: ReadonlySet<Claim>;
  subject: Subject;
  /** Whether the subject is a pronoun, which may mean the last subject. */
  isPronoun: boolean;
  hasVerb: boolean;
}
