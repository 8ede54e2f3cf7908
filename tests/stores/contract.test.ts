import { describe, expect, it } from 'vitest';
import { refreshCartBadge } from '../../lib/stores/serving/cart-badge';
import type { StoreAdapter } from '../../lib/stores/store-adapter';
import type { Cannot, Contract } from './contract/terms';
import { adapters } from './every-adapter';

const files = import.meta.glob<Record<string, Contract>>('./contract/of-*.ts', { eager: true, import: 'contracts' });
const contracts = new Map(Object.values(files).flatMap((file) => Object.entries(file)));

/** One case of an adapter; where the platform cannot express it, the reason stands in the title and is all there is to hold. */
function clause<T extends object>(what: string, term: T | Cannot, hold: (term: T) => Promise<void>): void {
  if ('cannot' in term)
    it(`${what}: cannot be, because ${term.cannot}`, () => {
      expect(term.cannot).toMatch(/\w+ \w+/);
    });
  else it(what, () => hold(term));
}

describe.each(adapters.map((adapter): [string, StoreAdapter] => [adapter.id, adapter]))('%s', (id, adapter) => {
  const contract = contracts.get(id);
  if (contract === undefined) {
    it('has a contract under tests/stores/contract', () => {
      expect(contract).toBeDefined();
    });
    return;
  }

  clause('sold out after planning', contract.soldOut, async ({ page: make, query, line, isMarked }) => {
    const page = make();
    if (query !== undefined) await adapter.search(query, page);
    const told = await adapter.addToCart(line, page);
    if (isMarked === true) {
      expect((await adapter.readCart(page)).lines).toContainEqual(
        expect.objectContaining({ sku: line.sku, isBuyable: false }),
      );
      return;
    }
    expect(told).toMatchObject({ sku: line.sku, isAccepted: false });
    expect(told.reason).toMatch(/\w/);
  });

  clause('fewer left', contract.fewer, async ({ page: make, query, line, isMarked, left }) => {
    const page = make();
    if (query !== undefined) await adapter.search(query, page);
    const told = await adapter.addToCart(line, page);
    if (isMarked === true) {
      expect((await adapter.readCart(page)).lines).toContainEqual(
        expect.objectContaining({ sku: line.sku, isBuyable: false }),
      );
      return;
    }
    expect(told).toMatchObject({ sku: line.sku, isAccepted: true, added: left });
    expect(told.reason).toMatch(/\w/);
  });

  clause('a line in the cart that cannot be bought', contract.unbuyable, async ({ page: make, query, sku }) => {
    const page = make();
    if (query !== undefined) await adapter.search(query, page);
    const { lines } = await adapter.readCart(page);
    expect(lines.filter(({ isBuyable }) => isBuyable === false).map((line) => line.sku)).toEqual([sku]);
  });

  clause('the head after the fill', contract.header, async ({ page: make, shown, says }) => {
    const page = make();
    await (adapter.refreshCartUi?.(page) ?? refreshCartBadge(page));
    expect(page.document.querySelector(shown)?.textContent.replace(/\s+/g, ' ').trim()).toBe(says);
  });

  clause('Undo of the last line', contract.lastUndo, async ({ page: make, query, line, isEmpty }) => {
    const page = make();
    if (query !== undefined) await adapter.search(query, page);
    await adapter.removeFromCart(line, page);
    if (isEmpty !== false) expect((await adapter.readCart(page)).lines).toEqual([]);
  });
});
