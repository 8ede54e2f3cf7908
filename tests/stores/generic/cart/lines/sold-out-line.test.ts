import { describe, expect, it } from 'vitest';
import { soldOutIn } from '../../../../../lib/stores/generic/cart/lines/sold-out-line';
import { fixturePage } from '../../../fixture-page';

const said = (inside: string, title = 'Brown Rice 1 kg') => {
  const html = `<ul><li><a href="/p/rice">${title}</a> <span>$2.00</span> ${inside}</li></ul>`;
  const { document } = fixturePage({ folder: 'generic', url: 'https://shop.example/cart', html });
  const element = document.querySelector('li');
  if (element === null) throw new Error('no line');
  return soldOutIn({ element, title });
};

describe('a line of a cart that says it cannot be bought', () => {
  it.each([
    ['<p>Out of stock</p>', 'Out of stock'],
    ['<div><strong>This item is currently unavailable.</strong></div>', 'This item is currently unavailable.'],
    ['<span class="badge">Ausverkauft</span>', 'Ausverkauft'],
    ['<span>Rupture de stock</span>', 'Rupture de stock'],
    ['<b><i>Sold out</i></b>', 'Sold out'],
  ])('%s', (inside, complaint) => {
    expect(said(inside)).toEqual({ isBuyable: false, buyable: 0, complaint });
  });

  it('by stars explained elsewhere', () => {
    expect(said('<span class="text-danger">***</span>')).toEqual({ isBuyable: false, buyable: 0 });
  });

  it.each([
    ['<p>Pickup not available</p>'],
    ['<p>Gift wrap unavailable for this item</p>'],
    ['<p>If out of stock: substitute</p>'],
    ['<p hidden>Out of stock</p>'],
    ['<div style="display: none"><p>Out of stock</p></div>'],
    ['<div class="d-none error"><span>Sold out</span></div>'],
    ['<template><p>Sold out</p></template>'],
    ['<p aria-hidden="true">Sold out</p>'],
    [`<p>Items that are out of stock when your order is packed are left out and you do not pay for them.</p>`],
    ['<span>In stock</span>'],
    ['<span>*</span>'],
  ])('is silent where it says something else: %s', (inside) => {
    expect(said(inside)).toEqual({});
  });

  it('is silent where the words are the product’s name', () => {
    expect(said('<b>Sold Out Tour Coffee</b>', 'Sold Out Tour Coffee')).toEqual({});
  });
});
