import type { CartAdd, CartRemove } from '../../../lib/core/cart/cart';
import type { FixturePage } from '../fixture-page';

/** Something a platform has no way to say or do, with the reason. */
export interface Cannot {
  readonly cannot: string;
}

interface Term {
  /** The store as it stands in this case. */
  readonly page: () => FixturePage;
  /** A search that comes first, for stores that know a product by the results it was seen in. */
  readonly query?: string;
}

/** A write that the store does not do as asked. */
export interface AddTerm extends Term {
  readonly line: CartAdd;
  /** It takes what is asked and says in its cart that it cannot be bought. */
  readonly isMarked?: boolean;
}

/** What every adapter owes in five cases that go wrong after the plan was made; shown by small answers in the platform's shapes. */
export interface Contract {
  /** Sold out since it was planned: refused with a reason, or taken and marked. */
  readonly soldOut: AddTerm | Cannot;
  /** Fewer are left than asked: so many are put in and a reason is told, or the line is marked. */
  readonly fewer: (AddTerm & { readonly left?: number }) | Cannot;
  /** A line that stands in the cart and cannot be bought is read as such, and others are not. */
  readonly unbuyable: (Term & { readonly sku: string }) | Cannot;
  /** After the fill the page's head shows what the cart holds. */
  readonly header: (Term & { readonly shown: string; readonly says: string }) | Cannot;
  /** Undo takes the last line out, and the cart then reads empty where `isEmpty` is not false. */
  readonly lastUndo: (Term & { readonly line: CartRemove; readonly isEmpty?: false }) | Cannot;
}
