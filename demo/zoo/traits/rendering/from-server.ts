import type { Rendering } from '../../trait-types';

/** Whole pages from the server. */
export const fromServer: Rendering = { weight: 6, how: 'server' };
