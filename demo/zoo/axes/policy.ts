import { noPolicy } from '../traits/policy/no-policy';

/** What the store's headers forbid. */
export const policies = { 'no-policy': noPolicy };
