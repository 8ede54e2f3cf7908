import type { Policy } from '../../trait-types';

/** No page may stand in a frame, not even in one of the store itself: Hydrogen's default. */
export const noFrames: Policy = {
  weight: 3,
  forbidsFrames: true,
  headers: () => ({ 'content-security-policy': "frame-ancestors 'none'", 'x-frame-options': 'DENY' }),
};
