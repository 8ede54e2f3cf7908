import type { Rendering } from '../../pieces';

/** Whole pages from the server. */
export const fromServer: Rendering = { weight: 6, how: 'server' };
