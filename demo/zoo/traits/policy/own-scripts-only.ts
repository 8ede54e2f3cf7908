import type { Policy } from '../../trait-types';

/** Only files and requests of the store's own origin are allowed. */
export const ownScriptsOnly: Policy = {
  weight: 2,
  headers: () => ({
    'content-security-policy':
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'",
  }),
};
