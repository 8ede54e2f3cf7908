import type { Policy } from '../../trait-types';

/** No page may be in a frame, not even one of the store's own: Hydrogen's default. */
export const noFrames: Policy = {
  weight: 3,
  forbidsFrames: true,
  headers: () => ({ 'content-security-policy': "frame-ancestors 'none'", 'x-frame-options': 'DENY' }),
};
