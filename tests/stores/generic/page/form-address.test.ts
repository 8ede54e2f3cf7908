import { describe, expect, it } from 'vitest';
import { formRequest } from '../../../../lib/stores/generic/page/form-request';
import { fixturePage } from '../../fixture-page';

/** Where a form is sent: where the browser would, or where the script of its framework does. */
const { parseHtml } = fixturePage({ folder: 'generic', url: 'https://shop.example/', html: '<p></p>' });
const framework = '<script>window.__reactRouterContext = {"basename":"/","ssr":true};</script>';
const sent = (form: string, besides = ''): string | undefined => {
  const button = parseHtml(`<main>${form}</main>${besides}`).querySelector('button');
  return button === null ? undefined : formRequest(button, 'https://shop.example/p/rice', new Map())?.path;
};

describe('the address of a form', () => {
  it.each([
    ['/cart', 'https://shop.example/cart.data'],
    ['/cart/?index', 'https://shop.example/cart.data?index'],
    ['/', 'https://shop.example/_root.data'],
  ])('of React Router’s own is the one its script asks for data: %s', (action, address) => {
    const form = `<form method="post" action="${action}" data-discover="true"><button>Add to cart</button></form>`;
    expect(sent(form, framework)).toBe(address);
  });

  it.each([
    [
      'that the browser sends on such a page',
      '<form method="post" action="/cart"><button>Add</button></form>',
      framework,
    ],
    ['on any other page', '<form method="post" action="/cart" data-discover="true"><button>Add</button></form>', ''],
  ])('%s is its own', (_, form, besides) => {
    expect(sent(form, besides)).toBe('https://shop.example/cart');
  });
});
