import type { Extras } from '../../store-types';

/** The bags are a line of their own. */
export const bagFee: Extras = {
  weight: 1.5,
  lines: (entries) =>
    entries.length === 0 ? [] : [{ key: '0', id: 0, quantity: 2, kind: 'fee', choice: '', title: 'Paper bag charge' }],
};
