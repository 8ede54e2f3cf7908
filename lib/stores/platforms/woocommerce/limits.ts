/** What a store sells of a product in one cart: at least, at most, and in steps of so many. */
export interface Limits {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** How many may be added to what the cart holds so that it stays within the limits: never more than asked, none rather than too few. */
export function allowedOf(asked: number, held: number, { minimum, maximum, step }: Limits): number {
  const target = Math.floor(Math.min(held + asked, maximum) / step) * step;
  return target < minimum ? 0 : Math.max(0, target - held);
}

/** The limits in words, for a line of which fewer were added. */
export function limitText({ minimum, maximum, step }: Limits): string {
  const parts = [
    step > 1 ? `in steps of ${step}` : '',
    minimum > 1 ? `${minimum} at least` : '',
    maximum < Number.POSITIVE_INFINITY ? `${maximum} at most` : '',
  ].filter((part) => part !== '');
  return `This store sells it ${parts.join(', ')}.`;
}
