/** Callbacks of examples that stand for themselves: pressing does nothing. */
export const noop = (): void => undefined;
export const neverSettles = (): Promise<void> => Promise.resolve();
