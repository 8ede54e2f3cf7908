import { chooseRemoval, chooseTemplate } from '../learned/choose-template';
import type { Parts } from '../shelf';

/** Reads a store's own requests off what its page was seen to ask: injected once, when the first of them was seen. */
export default { learning: { chooseTemplate, chooseRemoval } } satisfies Partial<Parts>;
