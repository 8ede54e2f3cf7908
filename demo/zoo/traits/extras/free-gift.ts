import type { Extras } from '../../store-types';

/** The store adds a free sample itself. */
export const freeGift: Extras = {
  weight: 1.5,
  lines: (entries) =>
    entries.length === 0
      ? []
      : [{ key: '0', id: 0, quantity: 1, kind: 'gift', choice: '', title: 'Free gift: Fruit Tea Sampler' }],
};
