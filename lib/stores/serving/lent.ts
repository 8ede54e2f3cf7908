/**
 * What the script injected first lends to those injected after it, so that nothing is put into a page twice: its own functions, in a
 * list both were built with (modules/lent-modules.ts). It stands in the extension's own world of the tab, which the page cannot see.
 */
interface Lent {
  readonly build: string;
  readonly values: readonly unknown[];
}

const place = Symbol.for('conscious-cart-coach/lent');

/** Called by the script injected first. A newer one takes the place of an older. */
export function lend(build: string, values: readonly unknown[]): void {
  const scope = globalThis as { [place]?: Lent };
  scope[place] = { build, values };
}

/**
 * Takes from that list by position. Throws where it is missing or of another build: a script that does not fit must not run, and the
 * background then hears that it is still needed.
 */
export function borrow(build: string): (at: number) => unknown {
  const lent = (globalThis as { [place]?: Lent })[place];
  if (lent?.build !== build) throw new Error('scripts of two builds');
  return (at) => lent.values[at];
}
