import { noFrames } from '../traits/policy/no-frames';
import { noPolicy } from '../traits/policy/no-policy';
import { ownScriptsOnly } from '../traits/policy/own-scripts-only';

/** What the store's headers forbid. */
export const policies = { 'no-policy': noPolicy, 'no-frames': noFrames, 'own-scripts-only': ownScriptsOnly };
