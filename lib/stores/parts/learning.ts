import { chooseRemoval, chooseTemplate } from '../learned/choose-template';
import { withKept } from '../learned/keep-request';
import type { Parts } from '../shelf';

/** Reads a store's own requests off what its page was seen to ask: injected once, when the first of them was seen, or a product is put in for the first time. */
export default { learning: { chooseTemplate, chooseRemoval, withKept } } satisfies Partial<Parts>;
