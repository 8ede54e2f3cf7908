import { describe, expect, it } from 'vitest';
import { readResults } from '../../../../lib/stores/generic/cards/read-results';
import { fixturePage } from '../../fixture-page';

const url = 'https://shop.example/search?q=pears';
const add = '<button>Add to cart</button>';

/** Which cards of a list ask for a choice; `buttons`: what stands at the end of each. */
function asking(buttons: readonly string[]): boolean[] {
  const cards = buttons.map(
    (button, at) =>
      `<div class="card"><a href="/products/pears-${String(at)}"><img src="/a.jpg" alt=""><h3>Pears ${'abcdef'[at] ?? ''}</h3></a><span class="price">$${String(at + 1)}.49</span>${button}</div>`,
  );
  const html = `<main><h1>Results</h1><div class="grid">${cards.join('')}</div></main>`;
  const page = fixturePage({ folder: 'generic', url, html });
  return readResults({ document: page.document, url }, page, url).map(({ asksChoice }) => asksChoice === true);
}

describe('a card that leads to a choice', () => {
  it.each([
    'Choose options',
    'Select options',
    'Select Options for “Pears”',
    'View options',
    'Choose a size',
    'Options',
    'Ausführung wählen',
    'Choix des options',
    'Seleccionar opciones',
    'Opties selecteren',
    'Välj alternativ',
  ])('says so: %s', (words) => {
    expect(asking([`<a class="button" href="/products/pears-0">${words}</a>`, add])).toEqual([true, false]);
  });

  it('has no button while those beside it do', () => {
    expect(asking([add, '', add])).toEqual([false, true, false]);
    expect(asking(['', add, ''])).toEqual([true, false, true]);
  });

  it('is none where no card has a button, or few', () => {
    expect(asking(['', '', ''])).toEqual([false, false, false]);
    expect(asking([add, '', '', '', ''])).toEqual([false, false, false, false, false]);
  });

  it('is none where it is sold out', () => {
    expect(asking([add, '<span>Sold out</span>', add])).toEqual([false, false, false]);
  });

  it('is none by the words of a name or of a filter', () => {
    expect(asking(['<button>Pick &amp; Mix</button>', '<a href="#">Show more</a>', add]).slice(2)).toEqual([false]);
    expect(asking([`<a href="/c">More from this shop</a>${add}`, add])).toEqual([false, false]);
  });
});
