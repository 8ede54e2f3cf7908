import { type Product, isAvailable } from '../shop/shop-catalogue';
import { numberOf } from '../shop/numbers';
import { type Visit, pictureUrl } from '../shop/shop-visit';
import { cardGrid } from './product/card';
import { type Html, html } from './html';
import { icon } from './icons';
import { layout } from './layout';
import { jsonLd, websiteData } from './structured-data';

/** The home page: a short text, the departments and two rows of products. */
export function homePage(visit: Visit): Html {
  const { shop } = visit;
  const hasSearchAction = shop.traits.structured !== 'none' && shop.traits.search === 'form';
  const popular = pick(shop.products, 'popular', 10, () => true);
  const organic = pick(shop.products, 'organic', 5, (product) => product.labels.includes('USDA Organic'));
  const main = html`<section class="hero">
      <div>
        <h1>Dinner starts at the corner.</h1>
        <p>Vegetables from nearby rows, spices from far away, and everything in between.</p>
        <p class="hero-facts">
          <span>${icon('leaf')}Over 100 organic picks</span><span>${icon('clock')}Open 7 am – 10 pm</span
          ><span>${icon('tag')}Fair prices every day</span>
        </p>
      </div>
      <div class="hero-art" aria-hidden="true">
        ${heroPictures.map((handle) => html`<img src="${pictureUrl(shop, handle)}" alt="" width="120" height="120" />`)}
      </div>
    </section>
    <section>
      <h2>Shop by department</h2>
      <ul class="tiles">
        ${shop.departments.map(({ name, handle }) => {
          const cover = shop.products.find((product) => product.department === name);
          return html`<li>
            <a href="${shop.link(`/collections/${handle}`)}"
              ><img src="${pictureUrl(shop, cover?.handle ?? '')}" alt="" width="72" height="72" loading="lazy" /><span
                >${name}</span
              ></a
            >
          </li> `;
        })}
      </ul>
    </section>
    <section>
      <h2>Popular this week</h2>
      ${cardGrid(visit, popular, 'Popular this week')}
    </section>
    <section>
      <h2>Organic picks</h2>
      ${cardGrid(visit, organic, 'Organic picks')}
    </section>`;
  return layout(visit, {
    title: 'Groceries for every kitchen',
    kind: 'home-page',
    main,
    ...(hasSearchAction ? { head: jsonLd(websiteData(visit)) } : {}),
  });
}

const heroPictures = [
  'tomatoes-on-the-vine-1-lb',
  'cilantro-1-bunch',
  'lemon-each',
  'red-bell-pepper-each',
  'eggplant-each',
  'basmati-rice-2-lb',
];

function pick(products: readonly Product[], seed: string, count: number, wanted: (product: Product) => boolean) {
  return products
    .filter((product) => isAvailable(product) && wanted(product))
    .sort((a, b) => numberOf(seed + a.handle) - numberOf(seed + b.handle))
    .slice(0, count)
    .map((product) => ({ product, isSponsored: false }));
}
