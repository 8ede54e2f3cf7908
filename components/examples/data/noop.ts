/** Callbacks of examples that stand for themselves: pressing does nothing. */
export const nothing = (): void => undefined;
export const nothingYet = (): Promise<void> => Promise.resolve();
