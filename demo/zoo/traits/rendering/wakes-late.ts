import type { Rendering } from '../../trait-types';

/** The server's page is whole, but its buttons do nothing until the script wakes, some time after. */
export const wakesLate: Rendering = { weight: 3, how: 'hydrated' };
