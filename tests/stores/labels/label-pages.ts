/** A product page as a kind of shop builds it, the product's title in the search, and what must be read from it. */
export interface LabelPage {
  name: string;
  title: string;
  html: string;
  ingredients: string | null;
  statements?: string[];
}

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><title>${title} | Shop</title>${head}</head><body><header><nav><a href="/nuts">Nuts &amp; seeds</a></nav></header>${body}<footer>Ingredients: footer nuts, more nuts</footer></body></html>`;
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const others =
  '<section class="related-products"><h2>You may also like</h2><div class="product-card"><h3>Peanut Bar</h3><p>Ingredients: Peanuts, Sugar.</p></div></section>';
const reviews =
  '<div id="reviews"><h2>Customer reviews</h2><p>Lovely. Contains nuts I believe? Ingredients: unknown, nuts, milk.</p></div>';

/** Small pages in the manner of real shops, with what stands around a label on them. */
export const labelPages: readonly LabelPage[] = [
  {
    name: 'paragraph in the description, Shopify',
    title: 'Smoky Salsa, 12 oz',
    html: page(
      'Smoky Salsa',
      `<main><h1>Smoky Salsa</h1><form action="/cart/add"><button>Add to cart</button></form><div class="product__description rte"><p>Dark and smoky.</p><p><strong>INGREDIENTS:</strong> Tomatoes, Chipotle, Salt, Wheat Flour.</p><p><strong>Storage:</strong> Cool, dry.</p></div>${others}${reviews}</main>`,
    ),
    ingredients: 'Tomatoes, Chipotle, Salt, Wheat Flour.',
  },
  {
    name: 'accordion with details, allergens below',
    title: 'Oat Cookies',
    html: page(
      'Oat Cookies 200 g',
      `<main><h1>Oat Cookies 200 g</h1><details><summary>Ingredients</summary><p>Oats, Butter (Milk), Sugar, Hazelnuts (4%)</p></details><details><summary>Allergy advice</summary><p>May contain traces of peanuts.</p></details><details><summary>Nutrition</summary><table><tr><th>Energy</th><td>1800 kJ</td></tr></table></details></main>`,
    ),
    ingredients: 'Oats, Butter (Milk), Sugar, Hazelnuts (4%). May contain traces of peanuts.',
  },
  {
    name: 'tabs whose panels stand elsewhere, WooCommerce',
    title: 'Basil Pesto 190g',
    html: page(
      'Basil Pesto 190g',
      `<div class="single-product"><h1 class="product_title">Basil Pesto 190g</h1><ul class="tabs wc-tabs" role="tablist"><li><a href="#tab-description" role="tab">Description</a></li><li><a href="#tab-ing" role="tab">Ingredients</a></li></ul><div class="panel" id="tab-description"><p>Fresh, green, good with cheese, nuts, bread.</p></div><div class="panel" id="tab-ing" style="display:none"><p>Basil, Sunflower Oil, Cashew Nuts, Grana Padano (Milk, Egg).</p></div>${others}</div>`,
    ),
    ingredients: 'Basil, Sunflower Oil, Cashew Nuts, Grana Padano (Milk, Egg).',
  },
  {
    name: 'additional information in a table, Magento',
    title: 'Vegetable Stock Cubes',
    html: page(
      'Vegetable Stock Cubes',
      `<main><h1>Vegetable Stock Cubes</h1><table class="additional-attributes"><caption>More Information</caption><tr><th class="col label">Weight</th><td>66 g</td></tr><tr><th class="col label">Ingredients</th><td>Salt, Palm Oil, Celery, Carrot</td></tr><tr><th class="col label">Country</th><td>France, Spain</td></tr></table></main>`,
    ),
    ingredients: 'Salt, Palm Oil, Celery, Carrot',
  },
  {
    name: 'definition list, PrestaShop',
    title: 'Tahini',
    html: page(
      'Tahini 300 g',
      `<main><h1>Tahini 300 g</h1><dl class="data-sheet"><dt class="name">Brand</dt><dd class="value">Sun</dd><dt class="name">Ingredients</dt><dd class="value">Sesame seeds</dd><dt class="name">Origin</dt><dd class="value">Turkey</dd></dl></main>`,
    ),
    ingredients: 'Sesame seeds',
  },
  {
    name: 'schema.org with a field of its own',
    title: 'Corn Chips',
    html: page(
      'Corn Chips',
      `<main><h1>Corn Chips</h1><p>Crunchy.</p></main>`,
      jsonLd({ '@type': 'Product', name: 'Corn Chips', ingredients: 'Corn, Sunflower Oil, Sea Salt' }),
    ),
    ingredients: 'Corn, Sunflower Oil, Sea Salt',
  },
  {
    name: 'schema.org with properties, and a recipe beside',
    title: 'Red Curry Paste',
    html: page(
      'Red Curry Paste',
      `<main><h1>Red Curry Paste</h1></main>`,
      jsonLd([
        {
          '@type': 'Product',
          name: 'Red Curry Paste',
          additionalProperty: [
            { '@type': 'PropertyValue', name: 'Ingredients', value: 'Chilli, Garlic, Shrimp Paste (Crustaceans)' },
            { '@type': 'PropertyValue', name: 'Allergens', value: 'Crustaceans' },
          ],
        },
        { '@type': 'Recipe', name: 'Satay', recipeIngredient: ['1 cup peanuts', '2 tbsp curry paste'] },
      ]),
    ),
    ingredients: 'Chilli, Garlic, Shrimp Paste (Crustaceans). Allergens: Crustaceans',
  },
  {
    name: 'microdata',
    title: 'Hummus Classic',
    html: page(
      'Hummus Classic',
      `<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Hummus Classic</h1><p itemprop="ingredients">Chickpeas, Tahini (Sesame), Lemon</p></main>`,
    ),
    ingredients: 'Chickpeas, Tahini (Sesame), Lemon',
  },
  {
    name: 'state of a scripted page',
    title: 'Almond Drink 1 l',
    html: page(
      'Almond Drink 1 l',
      `<div id="root"><h1>Almond Drink 1 l</h1></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { product: { id: 1, name: 'Almond Drink 1 l', price: 2, attributes: [{ label: 'Ingredients', value: 'Water, Almonds (2%), Salt' }] }, relatedProducts: [{ id: 2, name: 'Soy Drink', price: 1, ingredients: 'Water, Soybeans' }] } })}</script>`,
    ),
    ingredients: 'Water, Almonds (2%), Salt',
  },
  {
    name: 'US panel in capitals without a heading element',
    title: 'Saltine Crackers',
    html: page(
      'Saltine Crackers',
      `<main><h1>Saltine Crackers</h1><div>Nutrition Facts</div><div>Calories 70, Total Fat 1.5g</div><div>INGREDIENTS: ENRICHED FLOUR (WHEAT FLOUR, NIACIN), SOYBEAN OIL, SALT.</div><div>CONTAINS: WHEAT, SOY.</div><div>Distributed by Crackers Inc., Nutley, NJ</div></main>`,
    ),
    ingredients: 'ENRICHED FLOUR (WHEAT FLOUR, NIACIN), SOYBEAN OIL, SALT. CONTAINS: WHEAT, SOY.',
  },
  {
    name: 'UK page with bold allergens and the note about them',
    title: 'Chicken Tikka Sandwich',
    html: page(
      'Chicken Tikka Sandwich',
      `<main><h1>Chicken Tikka Sandwich</h1><h3>Ingredients</h3><p><strong>Wheat Flour</strong>, Chicken (24%), Yogurt (<strong>Milk</strong>), <strong>Mustard</strong>.</p><h3>Allergy Information</h3><p>For allergens, including cereals containing gluten, see ingredients in bold. May contain nuts.</p><h3>Storage</h3><p>Keep refrigerated.</p></main>`,
    ),
    ingredients: 'Wheat Flour, Chicken (24%), Yogurt (Milk), Mustard. May contain nuts.',
  },
  {
    name: 'a list of items',
    title: 'Trail Mix',
    html: page(
      'Trail Mix',
      `<main><h1>Trail Mix</h1><h2>What is inside</h2><h3>Ingredients</h3><ul><li>Raisins</li><li>Peanuts</li><li>Sunflower seeds</li></ul><h3>How to use</h3><ul><li>Eat with milk</li></ul></main>`,
    ),
    ingredients: 'Raisins, Peanuts, Sunflower seeds',
  },
  {
    name: 'spans beside each other',
    title: 'Soy Sauce',
    html: page(
      'Soy Sauce 150 ml',
      `<main><h1>Soy Sauce 150 ml</h1><div><span class="label">Ingredients</span><span class="value">Water, Soybeans, Wheat, Salt</span></div><div><span>Storage</span><span>Cool, dark</span></div></main>`,
    ),
    ingredients: 'Water, Soybeans, Wheat, Salt',
  },
  {
    name: 'a part that is called the ingredients without a heading',
    title: 'Lentil Soup',
    html: page(
      'Lentil Soup',
      `<main><h1>Lentil Soup</h1><div data-testid="product-ingredients"><p>Water, Lentils (12%), Onion, Celery</p></div></main>`,
    ),
    ingredients: 'Water, Lentils (12%), Onion, Celery',
  },
  {
    name: 'German page',
    title: 'Haferkekse',
    html: page(
      'Haferkekse 200 g',
      `<main><h1>Haferkekse 200 g</h1><h2>Zutaten</h2><p>HAFERFLOCKEN, Zucker, BUTTER. Kann Spuren von Nüssen enthalten.</p><h2>Nährwerte</h2><p>Energie 1800 kJ, Fett 3 g</p></main>`,
    ),
    ingredients: 'HAFERFLOCKEN, Zucker, BUTTER. Kann Spuren von Nüssen enthalten.',
  },
  {
    name: 'a variety pack has more than one list',
    title: 'Crisps Variety Pack',
    html: page(
      'Crisps Variety Pack 6 x 25 g',
      `<main><h1>Crisps Variety Pack 6 x 25 g</h1><h3>Salted</h3><p>Ingredients: Potatoes, Oil, Salt.</p><h3>Cheese</h3><p>Ingredients: Potatoes, Oil, Cheese Powder (Milk).</p></main>`,
    ),
    ingredients: 'Potatoes, Oil, Salt. | Potatoes, Oil, Cheese Powder (Milk).',
  },
  {
    name: 'allergens alone are no list',
    title: 'Fresh Ravioli',
    html: page(
      'Fresh Ravioli',
      `<main><h1>Fresh Ravioli</h1><h3>Allergens</h3><p>Contains: Wheat, Egg, Milk.</p></main>`,
    ),
    ingredients: null,
    statements: ['Contains: Wheat, Egg, Milk.'],
  },
  {
    name: 'a recipe, reviews and other products are none of its label',
    title: 'Coconut Milk',
    html: page(
      'Coconut Milk 400 ml',
      `<main><h1>Coconut Milk 400 ml</h1><p>Creamy.</p><section class="recipes"><h2>Cook with it</h2><h3>Ingredients</h3><ul><li>Peanuts</li><li>Rice</li></ul></section><section><h2>Recipe: satay sauce</h2><h4>Ingredients</h4><ul><li>2 tbsp peanut butter</li><li>1 can coconut milk</li></ul></section>${reviews}${others}</main>`,
      jsonLd({ '@type': 'Recipe', name: 'Satay', recipeIngredient: ['peanuts'] }),
    ),
    ingredients: null,
  },
  {
    name: 'a product that is called after a recipe',
    title: 'Old Recipe Tomato Sauce',
    html: page(
      'Old Recipe Tomato Sauce',
      `<main><h1>Old Recipe Tomato Sauce</h1><h3>Ingredients</h3><p>Tomatoes, Butter (Milk), Salt.</p></main>`,
    ),
    ingredients: 'Tomatoes, Butter (Milk), Salt.',
  },
  {
    name: 'another product than the one asked for',
    title: 'Peanut Butter Cups',
    html: page('Dark Chocolate', `<main><h1>Dark Chocolate</h1><p>Ingredients: Cocoa Mass, Sugar.</p></main>`),
    ingredients: null,
  },
  {
    name: 'the list is to come',
    title: 'Veggie Burger',
    html: page(
      'Veggie Burger',
      `<main><h1>Veggie Burger</h1><h3>Ingredients</h3><p>Please see pack for ingredients, allergens.</p></main>`,
    ),
    ingredients: null,
  },
];
