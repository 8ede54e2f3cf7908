import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { shopName } from '../../../lib/stores/reading/shop-details';

function named(head: string, body: string, path = '/'): string {
  const window = new Window();
  window.document.write(`<head>${head}</head><body>${body}</body>`);
  return shopName(window.document as unknown as Document, `https://www.green-grocer.example${path}`);
}

describe('the name of a shop', () => {
  it.each([
    ['Home | Green Grocer', '<a href="/">Green Grocer</a>'],
    ['Home - Green Grocer', ''],
    ['Homepage – Green Grocer', '<a href="/"><img src="/l.png" alt="Green Grocer logo"></a>'],
    ['Green Grocer · Fresh every day', ''],
    ['Fresh every day | Green Grocer', '<nav><a href="/">Home</a></nav><a href="/">Green  Grocer</a>'],
    ['Welcome to Green Grocer of Leeds', '<a href="https://www.green-grocer.example/">Green Grocer</a>'],
  ])('on the front page %j', (title, body) => {
    expect(named(`<title>${title}</title>`, body)).toBe('Green Grocer');
  });

  it.each([
    ['Ripe Bananas | Fruit | Green Grocer', ''],
    ['Green Grocer | Ripe Bananas', '<a href="/">Green Grocer</a>'],
    ['Ripe Bananas - Green Grocer - Shop', ''],
  ])('on another page %j', (title, body) => {
    expect(named(`<title>${title}</title>`, body, '/p/7')).toBe('Green Grocer');
  });

  it('is what its meta tags say before all', () => {
    expect(named('<meta property="og:site_name" content="GG"><title>Home | Green Grocer</title>', '')).toBe('GG');
  });

  it.each([
    ['Home', '/'],
    ['Welcome', '/'],
    ['Shop | Home', '/'],
    ['Ripe Bananas', '/p/7'],
    ['Search results', '/search'],
  ])('is the host where %j names a page', (title, path) => {
    expect(named(`<title>${title}</title>`, '<a href="/">Home</a>', path)).toBe('green-grocer.example');
  });
});
