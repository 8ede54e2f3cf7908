/** The smallest and largest quantity of a product in one cart, and the step between quantities. */
export interface Limits {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** The quantity to add so that the cart stays within the limits: at most `asked`; 0 when the smallest quantity cannot be reached. */
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
