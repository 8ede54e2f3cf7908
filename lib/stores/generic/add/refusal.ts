/**
 * The reason, as a sentence for the shopper, why nothing is pressed: the page would add something that was not chosen, or a
 * choice must be made first.
 */
export interface Refusal {
  readonly refusal: string;
}
