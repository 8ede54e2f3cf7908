/** Readings of the cart after a write, and milliseconds between them: how long a store may need to show a change. */
export const looks = 5;
export const lookMs = 700;
