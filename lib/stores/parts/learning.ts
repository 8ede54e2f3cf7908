import { chooseRemoval } from '../learned/choose-template';
import { keepSent } from '../learned/keep-request';
import { learnAddRequest } from '../learned/learn-add';
import type { Parts } from '../shelf';

/** Reads a store's own requests off what its page was seen to ask: injected once, when the first of them was seen, or a product is put in for the first time. */
export default { learning: { learnAddRequest, chooseRemoval, keepSent } } satisfies Partial<Parts>;
