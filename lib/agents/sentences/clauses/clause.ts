import type { Item } from '../reading/item';
import type { Segment } from '../reading/segments';
import type { Placed } from '../roles/role';

/** What a segment says, one word for each kind of fact. */
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

/** What a segment is about. `none`: it names nothing, and goes on about what was last spoken of. */
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

/** A segment with its values placed and what it says worked out. */
export interface Clause {
  joiners: Segment['joiners'];
  items: readonly Item[];
  placed: readonly Placed[];
  claims: ReadonlySet<Claim>;
  subject: Subject;
  /** The subject is a pronoun, which may mean what was last spoken of. */
  isPronoun: boolean;
  hasVerb: boolean;
}
