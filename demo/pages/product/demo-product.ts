import type { Product } from '../../shop/shop-catalogue';
import { type Visit, pictureUrl } from '../../shop/shop-visit';
import { addForm } from './add-form';
import { cardGrid } from './card';
import { type Html, html } from '../html';
import { icon } from '../icons';
import { layout } from '../layout';
import { priceBlock } from './price';
import { describe, jsonLd, productData } from '../structured-data';

/** The page of a product: all that the shop knows about it, with structured data that says the same. */
export function productPage(visit: Visit, product: Product): Html {
  const { shop } = visit;
  const [first] = product.variants;
  const department = shop.departments.find(({ name }) => name === product.department);
  const near = shop.products
    .filter((other) => other.department === product.department && other !== product)
    .slice(0, 5)
    .map((other) => ({ product: other, isSponsored: false }));
  const main = html`<nav class="crumbs" aria-label="Breadcrumb">
      <a href="${shop.root}">Home</a> /
      <a href="${shop.link(`/collections/${department?.handle ?? 'all'}`)}">${product.department}</a>
    </nav>
    <article class="product">
      <img
        class="product-picture"
        src="${pictureUrl(shop, product.handle)}"
        alt="${product.title}"
        width="420"
        height="420"
      />
      <div class="product-what">
        <p class="card-brand">${product.brand}</p>
        <h1>${product.title}</h1>
        ${product.variants.length === 1 && html`<p class="product-size">${first?.size}</p>`}
        ${priceBlock(visit, product)} ${stockLine(product)} ${addForm(visit, product, 'page')}
        ${
          product.labels.length > 0 &&
          html`<ul class="labels" aria-label="Labels">
            ${product.labels.map((label) => html`<li>${icon('leaf')}${label}</li> `)}
          </ul>`
        }
        <p class="product-about">${describe(product)}</p>
        ${
          product.ingredients !== undefined &&
          html`<details class="product-label" open>
            <summary>Ingredients</summary>
            <p>${product.ingredients}</p>
          </details>`
        }
        <dl class="details">
          <div>
            <dt>Item</dt>
            <dd>${first?.sku}</dd>
          </div>
          ${
            first?.gtin &&
            html`<div>
              <dt>Bar code</dt>
              <dd>${first.gtin}</dd>
            </div>`
          }
          <div>
            <dt>Aisle</dt>
            <dd>${product.department}</dd>
          </div>
        </dl>
      </div>
    </article>
    <section>
      <h2>From the same shelf</h2>
      ${cardGrid(visit, near, 'From the same shelf')}
    </section>`;
  const head = shop.traits.structured === 'none' ? {} : { head: jsonLd(productData(visit, product)) };
  return layout(visit, { title: product.title, kind: 'product-page', main, ...head });
}

function stockLine(product: Product): Html {
  const stocks = product.variants.map((variant) => variant.stock);
  if (stocks.every((stock) => stock === 0)) return html`<p class="stock gone">Sold out for now</p>`;
  const [stock] = stocks;
  if (typeof stock === 'number') return html`<p class="stock few">Only ${stock} left</p>`;
  return html`<p class="stock good">In stock</p>`;
}
