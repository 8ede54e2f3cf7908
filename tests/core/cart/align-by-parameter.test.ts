import { describe, expect, it } from 'vitest';
import { alignCart } from '../../../lib/core/cart/align-cart';
import { aCart, aCartLine } from '../../support/builders';

describe('a store whose products share one path', () => {
  const honey = { sku: 'honey', title: 'Honey (12 oz)', url: 'https://shop.example/info.php?products_id=9&zid=a1' };
  const read = (title: string, url: string): string | undefined =>
    alignCart(aCart([aCartLine('own', 1, { title, url })]), [honey]).lines[0]?.sku;

  it.each(['products_id', 'id_product', 'articleid', 'n'])('is told by its parameter %s', (name) => {
    expect(read('Peanut Butter (16 oz)', `https://shop.example/info.php?${name}=5&zid=a1`)).toBe('own');
  });
  it('knows the product itself again, also with another session and another name', () => {
    expect(read('Honey, jar', '/info.php?products_id=9&zid=b2')).toBe('honey');
    expect(read('Bee gold', '/info.php?products_id=9&zid=a1')).toBe('honey');
  });
});
