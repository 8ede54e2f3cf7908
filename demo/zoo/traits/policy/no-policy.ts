import type { Policy } from '../../trait-types';

/** No rule about frames or scripts. */
export const noPolicy: Policy = { weight: 5, headers: () => ({}) };
