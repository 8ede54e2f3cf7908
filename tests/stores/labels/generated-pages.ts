import type { Random } from '../../support/random-cases';
import { decoys } from './generated-decoys';
import { randomLabel, randomTitle } from './generated-texts';
import type { GeneratedLabel } from './generated-texts';

/** A generated product page and the ingredients text that stands on it; null where only decoys do. */
export interface GeneratedPage {
  kind: string;
  title: string;
  html: string;
  ingredients: string | null;
}

type Markup = (label: GeneratedLabel, title: string) => string;

const json = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');
const ld = (node: object): string =>
  `<script type="application/ld+json">${json({ '@type': 'Product', ...node })}</script>`;
const whole = ({ list, statement }: GeneratedLabel): string =>
  [statement === '' || /[.]$/.test(list) ? list : `${list}.`, statement].filter((part) => part !== '').join(' ');
const state = (value: unknown): string => `<script id="__NEXT_DATA__" type="application/json">${json(value)}</script>`;
const apart = (statement: string, html: (text: string) => string): string => (statement === '' ? '' : html(statement));

/** How shops mark a label up. */
export const markups: Readonly<Record<string, Markup>> = {
  'bold colon': (label) => `<p><strong>Ingredients:</strong> ${whole(label)}</p>`,
  'bold without colon': (label) => `<p><b>INGREDIENTS</b> ${whole(label)}</p>`,
  'plain line': (label) => `<div>Ingredients: ${whole(label)}</div>`,
  'capitals line': (label) => `<div>INGREDIENTS: ${whole(label)}</div>`,
  dash: (label) => `<p>Ingredients - ${whole(label)}</p>`,
  'after a sentence': (label) => `<p>Made in small batches. Ingredients: ${whole(label)}</p>`,
  'heading and paragraph': (label) => `<h3>Ingredients</h3><p>${whole(label)}</p>`,
  'heading, paragraph, statement': ({ list, statement }) =>
    `<h3>Ingredients</h3><p>${list}</p>${apart(statement, (text) => `<p>${text}</p>`)}`,
  'statement under its own heading': ({ list, statement }) =>
    `<h3>Ingredients</h3><p>${list}</p><h3>Storage</h3><p>Cool, dry.</p>${apart(statement, (text) => `<h3>Allergen information</h3><p>${text}</p>`)}`,
  'paragraph as heading': (label) => `<p>Ingredients</p><p>${whole(label)}</p>`,
  'list of items': ({ parts, statement }) =>
    `<h3>Ingredients</h3><ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>${apart(statement, (text) => `<p>${text}</p>`)}`,
  'definition list': (label) => `<dl><dt>Brand</dt><dd>Sun</dd><dt>Ingredients:</dt><dd>${whole(label)}</dd><dt>Origin</dt><dd>Spain, France</dd></dl>`,
  table: (label) => `<table><tr><th>Weight</th><td>200 g</td></tr><tr><th>Ingredients</th><td>${whole(label)}</td></tr><tr><th>Origin</th><td>EU, UK</td></tr></table>`,
  'table without headers': (label) => `<table><tr><td>Ingredients</td><td>${whole(label)}</td></tr><tr><td>Origin</td><td>EU, UK</td></tr></table>`,
  details: (label) => `<details><summary>Ingredients</summary><div>${whole(label)}</div></details>`,
  'accordion by id': (label) => `<button aria-expanded="false" aria-controls="acc-1">Ingredients &amp; Allergens</button><p>Good, fresh, green things.</p><div id="acc-1" hidden>${whole(label)}</div>`,
  'tabs by link': (label) => `<ul class="tabs"><li><a href="#t1">About</a></li><li><a href="#t2">Ingredients</a></li><li><a href="#t3">Delivery</a></li></ul><div id="t1">Fresh, fine, and green.</div><div id="t2" style="display:none"><p>${whole(label)}</p></div><div id="t3">By bike, van, or mule.</div>`,
  'tabs by label': (label) => `<div role="tablist"><span role="tab" id="tb1">Details</span><span role="tab" id="tb2">Ingredients</span></div><div aria-labelledby="tb1">Fresh, fine, and green.</div><div role="tabpanel" aria-labelledby="tb2">${whole(label)}</div>`,
  spans: (label) => `<div><span class="k">Ingredients</span> <span class="v">${whole(label)}</span></div><div><span>Storage</span><span>Cool, dry</span></div>`,
  'rows of divs': (label) => `<div class="row"><div class="name">Ingredients</div><div class="value">${whole(label)}</div></div><div class="row"><div class="name">Storage</div><div>Cool, dry</div></div>`,
  'JSON-LD field': (label, title) => ld({ name: title, ingredients: whole(label) }),
  'JSON-LD property': (label, title) => ld({ name: title, additionalProperty: [{ '@type': 'PropertyValue', name: 'Ingredients', value: whole(label) }] }),
  'JSON-LD description': (label, title) => ld({ name: title, description: `A joy.\nIngredients: ${whole(label)}\nStorage: cool, dry.` }),
  'JSON-LD and shown': (label, title) => `${ld({ name: title, ingredients: whole(label) })}<h3>Ingredients</h3><p>${whole(label)}</p>`,
  microdata: (label, title) => `<div itemscope itemtype="http://schema.org/Product"><meta itemprop="name" content="${title}"><div itemprop="ingredients">${whole(label)}</div></div>`,
  'state key': (label, title) => state({ product: { id: 7, name: title, price: 3, ingredientsText: whole(label) }, related: [{ name: 'Nut Bar', price: 1, ingredients: 'Nuts, milk' }] }),
  'state pair': (label, title) => state({ page: { product: { sku: 'a', title, specs: [{ name: 'Origin', value: 'EU, UK' }, { name: 'Ingredients', value: whole(label) }] } } }),
  'state assigned': (label, title) => `<script>window.__INITIAL_STATE__ = ${json({ items: [{ name: 'Other', price: 2, ingredients: 'Nuts, peanuts' }, { name: title, price: 3, ingredients: whole(label) }] })};</script>`,
  'HTML in JSON-LD': (label, title) => ld({ name: title, description: `<p>A joy.</p><p><strong>Ingredients:</strong> ${whole(label)}</p><p>Storage: cool</p>` }),
  'line breaks': ({ parts, statement }) => `<h4>Ingredients</h4><p>${parts.map((part, at) => (at < parts.length - 1 ? `${part},` : `${part}.`)).join('<br>')}</p>${apart(statement, (text) => `<p>${text}</p>`)}`,
  'bold allergens': (label) => `<h3>Ingredients</h3><p>${whole(label).replace(/\b(milk|wheat|soya|peanuts|sesame)\b/gi, '<strong>$1</strong>')}</p>`,
}; // prettier-ignore

/** Joined as a person would read it, without what markup puts between: for comparing texts. */
export function plainLetters(text: string | null): string | null {
  return text === null ? null : text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** So many pages, every third of them without a label of its own, each with up to five decoys around. */
export function generatedPages(count: number, random: Random): GeneratedPage[] {
  const kinds = Object.keys(markups);
  return Array.from({ length: count }, (_, index) => {
    const label = randomLabel(random);
    const title = randomTitle(random);
    const kind = index % 3 === 2 ? 'decoys alone' : (kinds[index % kinds.length] ?? '');
    const around = random.shuffle(Object.entries(decoys)).slice(0, random.int(kind === 'decoys alone' ? 2 : 0, 5));
    const [before, after] = [around.filter((_, at) => at % 2 === 0), around.filter((_, at) => at % 2 === 1)];
    const html = (pieces: [string, string][]): string => pieces.map(([, piece]) => piece).join('\n');
    const own = markups[kind]?.(label, title) ?? '';
    const body = `<h1>${title}</h1><form><button>Add to cart</button></form><p>Good food.</p>${html(before)}\n${own}\n${html(after)}`;
    return {
      kind: `${kind} / ${around.map(([name]) => name).join(', ')}`,
      title,
      html: `<!doctype html><html><head><title>${title} – Shop</title></head><body><nav><a href="/c/nuts">Nuts</a></nav><main>${body}</main><footer>Ingredients: footer, nuts.</footer></body></html>`,
      ingredients: kind === 'decoys alone' ? null : textOf(label, kind),
    };
  });
}

function textOf(label: GeneratedLabel, kind: string): string {
  const isByParts = kind === 'list of items' || kind === 'line breaks';
  return isByParts ? [label.parts.join(', '), label.statement].join(' ') : whole(label);
}
