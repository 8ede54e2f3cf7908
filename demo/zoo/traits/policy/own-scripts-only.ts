import type { Policy } from '../../trait-types';

/** Only the store's own files run and are asked for. */
export const ownScriptsOnly: Policy = {
  weight: 2,
  headers: () => ({
    'content-security-policy':
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'",
  }),
};
