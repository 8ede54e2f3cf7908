import type { Rendering } from '../../trait-types';

/** The server's page is complete, but its buttons do nothing until its script starts, some time later. */
export const wakesLate: Rendering = { weight: 3, how: 'hydrated' };
