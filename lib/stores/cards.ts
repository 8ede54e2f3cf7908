import type { Cards } from './adapter-page';
import type { PartKey } from './page';

export const cards: PartKey<Cards> = { name: 'cards' };
