/** What stands on product pages beside a label and is none: each names foods, many under the very word "Ingredients". */
export const decoys: Readonly<Record<string, string>> = {
  'reviews by class':
    '<section class="product-reviews"><h2>Reviews</h2><p>I think it contains nuts! Ingredients: nuts, milk, who knows.</p><p>May contain magic.</p></section>',
  'reviews by heading alone':
    '<div><h2>Customer Reviews (12)</h2><p>Contains nuts as far as I can tell, and peanuts.</p><p>Ingredients: peanuts, love, sugar.</p></div>',
  'other products by class':
    '<section class="related products"><h2>Related products</h2><ul><li class="product-card"><h3>Peanut Bar</h3><p>Ingredients: Peanuts, Sugar.</p></li></ul></section>',
  'other products by heading alone':
    '<div><h2>You may also like</h2><div><h3>Almond Milk</h3><p>Ingredients: Water, Almonds.</p></div></div>',
  'a recipe by class':
    '<article class="recipe-card"><h3>Ingredients</h3><ul><li>Peanuts</li><li>Rice</li><li>Milk</li></ul></article>',
  'a recipe by its amounts':
    '<div><h3>Ingredients</h3><ul><li>2 cups rice</li><li>1 tbsp peanut butter</li><li>200 ml cream</li><li>Salt</li></ul><h3>Method</h3><p>Fry, stir, eat.</p></div>',
  'a recipe by its heading':
    '<div><h2>Recipe: Satay skewers</h2><p>Serves 4</p><h3>Ingredients</h3><p>chicken, peanut butter, lime</p></div>',
  'a recipe in JSON-LD':
    '<script type="application/ld+json">{"@type":"Recipe","name":"Satay","recipeIngredient":["1 cup peanuts","2 eggs"],"description":"Ingredients: peanuts, eggs."}</script>',
  'a recipe in microdata':
    '<div itemscope itemtype="https://schema.org/Recipe"><h3>Ingredients</h3><span itemprop="ingredients">peanuts, milk, eggs</span></div>',
  'a nutrition table':
    '<h3>Nutrition</h3><table><tr><th>Energy</th><td>1800 kJ</td></tr><tr><th>Fat</th><td>12 g</td></tr><tr><th>Milk calcium</th><td>3%</td></tr></table>',
  'praise with foods':
    '<p>Perfect with cheese, peanut butter, or a glass of milk. We love it on toast, and you will, too.</p>',
  'some of the ingredients':
    '<p>Key ingredients: peanuts, love, and sunshine. Made with simple ingredients: milk, honey, nuts.</p>',
  'questions and answers':
    '<div class="faq"><h3>Questions</h3><p>Does it contain nuts?</p><p>Contains: ask us. Ingredients: see pack, nuts.</p></div>',
  'filters in the margin': '<aside><h4>Ingredients</h4><ul><li>Nuts (12)</li><li>Milk (4)</li></ul></aside>',
  'how to keep and cook it':
    '<h3>Storage</h3><p>Keep cool, dry, away from eggs.</p><h3>Directions</h3><p>Add milk, butter, and stir.</p>',
  'a blog teaser': '<div class="blog-posts"><h3>Ingredients</h3><p>Ten nuts, seeds, and grains to love</p></div>',
  'a placeholder': '<p>Ingredients: Please see the pack for ingredients, allergens and nutrition.</p>',
  'what the maker says':
    '<h3>Our promise</h3><p>No nasties, no nuts about it: our ingredients are sourced, milled and baked here.</p>',
};
