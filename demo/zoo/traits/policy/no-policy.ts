import type { Policy } from '../../pieces';

/** No rule about frames or scripts. */
export const noPolicy: Policy = { weight: 5, headers: () => ({}) };
