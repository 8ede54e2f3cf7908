/**
 * What the extension uses where a browser has it and does without where it has not: features of the oldest browsers' successors, and of one
 * browser alone. Each with what happens without it. A feature that is not listed must exist in both oldest browsers (product.json).
 */
export const optionalFeatures: Record<string, string> = {
  'css.properties.field-sizing': 'the prompt keeps its height and scrolls',
  'css.properties.field-sizing.content': 'the prompt keeps its height and scrolls',
  'css.properties.overscroll-behavior':
    'scrolling past the end of the panel goes on in the page, where a box has nothing to scroll',
  'css.properties.line-clamp': 'stands beside -webkit-line-clamp, which both have',
  'css.properties.-webkit-tap-highlight-color': 'a tap is shown by the browser’s own colour',
  'css.selectors.-moz-progress-bar': 'one of two names for the bar of a progress element',
  'css.selectors.-webkit-progress-bar': 'one of two names for the bar of a progress element',
  'css.selectors.-webkit-progress-value': 'one of two names for the bar of a progress element',
  'css.selectors.-moz-range-thumb': 'one of two names for the handle of a slider',
  'css.selectors.-webkit-meter-bar': 'the meter keeps the browser’s own look',
  'css.selectors.-webkit-meter-optimum-value': 'the meter keeps the browser’s own look',
  'webextensions.api.storage.StorageArea.setAccessLevel':
    'Firefox has no such limit; SECURITY.md, requirement 12, says what that means',
};

/** Versions that the data tells only in a note, with the words of the note. */
export const toldInNotes = [
  {
    feature: 'webextensions.api.storage.StorageArea.setAccessLevel',
    browser: 'chromium',
    note: 'Supported by all storage areas from Chrome 140.',
    version: 140,
  },
] as const;

/** Methods of ours, or of a package's own objects, that are called as something newer of the browser is. */
export const ownMethods: Record<string, string> = {
  address: 'of our requests',
  end: 'of spans and traces',
  info: 'of the SDK’s log',
  moveBefore: 'of nodes, by Preact, which asks whether there is one first',
  mul: 'of the parser’s fractions',
  restore: 'of stored items',
  watch: 'of stored items',
  when: 'of zod’s checks',
};
