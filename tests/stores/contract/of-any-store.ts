import { shopOf } from '../chain-case';
import type { ChainCase } from '../chain-case';
import type { Contract } from './terms';

/** Adapters whose cart is read and used by the code for any store, and that code itself on one of their shops. */
const cases = import.meta.glob<ChainCase>('../*/case.ts', { eager: true, import: 'default' });

const said = (html: string): string =>
  html.replace(/<[^>]*\bdata-line\b[^>]*>(?:\s*<td[^>]*>)?/, (line) => `${line}<p>Out of stock</p>`);

/** `sku`: the product of the cart's first line; `from`: whose case it is. */
function contractOf(id: string, from = id): Contract {
  const grocer = cases[`../${from}/case.ts`];
  if (grocer === undefined) throw new Error(`no case ${from}`);
  const { line } = grocer.add;
  const [first = ''] = Object.keys(grocer.held ?? {});
  const held = { ...grocer.held, [first]: 0 };
  const query = id === from ? { query: grocer.query } : {};
  return {
    soldOut: { page: () => shopOf(from, { ...grocer, held, stock: 0 }), ...query, line: { ...line, held: 0 } },
    fewer: {
      page: () => shopOf(from, { ...grocer, held, stock: 1 }),
      ...query,
      line: { ...line, quantity: 2, held: 0 },
      left: 1,
    },
    unbuyable: { page: () => shopOf(from, grocer, { edit: said }), ...query, sku: line.sku },
    header: {
      cannot:
        'these shops draw their heads by scripts; what their servers write is copied, which tests of the badge show',
    },
    lastUndo: { page: () => shopOf(from, grocer), ...query, line: grocer.remove.line, isEmpty: false },
  };
}

export const contracts: Record<string, Contract> = {
  generic: contractOf('generic', 'freshdirect'),
  freshdirect: contractOf('freshdirect'),
  'albert-heijn': contractOf('albert-heijn'),
  wynshop: contractOf('wynshop'),
};
