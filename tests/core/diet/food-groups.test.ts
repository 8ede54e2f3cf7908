import { describe, expect, it } from 'vitest';
import { judgeDiet } from '../../../lib/core/diet/diet';
import { anOffer } from '../../support/builders';

const judge = (avoided: string, title: string, ingredientsText?: string) =>
  judgeDiet(anOffer({ sku: 'a', title, ...(ingredientsText === undefined ? {} : { ingredientsText }) }), {
    diets: [],
    avoid: [avoided],
  }).verdict;

describe('a group of foods that is avoided by one word', () => {
  it.each([
    ['cheese', 'Ocado Mature Cheddar 480g'],
    ['cheese', 'Cathedral City Extra Mature'],
    ['cheese', 'M&S Wensleydale'],
    ['cheese', 'Ocado Cypriot Halloumi'],
    ['cheese', 'Galbani Cucina Mozzarella'],
    ['cheese', 'Ocado Italian Ricotta'],
    ['cheese', 'Epiros Organic Sheep & Goat Milk Feta'],
    ['cheese', "Chavroux La Buche Pure Goat's Cheese"],
    ['cheese', 'Ocado Grated Parmigiano Reggiano'],
    ['cheese', 'Ocado Brie'],
    ['cheese', 'M&S Camembert'],
    ['cheese', 'M&S Emmental'],
    ['cheese', 'Ocado Mascarpone'],
    ['cheese', 'M&S Gruyere'],
    ['cheese', 'Philadelphia Original Soft'],
    ['cheese', 'Stilton'],
    ['cheese', 'Boursin Garlic & Herbs'],
    ['bean', 'Kidney Beans in Water'],
    ['bean', 'M&S Cannellini'],
    ['beans', 'Butter Beans'],
    ['beans', 'Edamame'],
    ['legumes', 'Ocado Chickpeas'],
    ['legumes', 'Red Lentils'],
    ['seafood', 'Ocado Raw King Prawns'],
    ['seafood', 'M&S Smoked Salmon'],
    ['seafood', 'Squid Rings'],
    ['seafood', 'Mussels in White Wine'],
    ['seafood', 'Cod Fillets'],
    ['nightshades', 'Aubergine'],
    ['nightshades', 'Cherry Tomatoes'],
    ['nightshades', 'Bell Peppers Mixed'],
    ['nightshades', 'Maris Piper Potatoes'],
    ['red meat', 'Ocado Lean Beef Steak Mince'],
    ['red meat', 'Lamb Leg Steaks'],
    ['red meat', 'Venison Burgers'],
    ['red meat', 'Pork Loin'],
    ['beef', 'Rump Steak'],
    ['beef', 'Sirloin Steak'],
    ['beef', 'Ribeye'],
    ['beef', 'Beef Brisket'],
    ['beef', 'Corned Beef'],
    ['beef', 'Bresaola'],
    ['beef', 'Pastrami'],
    ['mushrooms', 'Chestnut mushrooms'],
    ['mushrooms', 'Portobello'],
    ['mushrooms', 'Shiitake'],
    ['pork', 'Prosciutto Crudo'],
    ['pork', 'Chorizo Ring'],
    ['pork', 'Pancetta Cubes'],
    ['pork', 'Serrano Ham'],
    ['pork', 'Salami Milano'],
    ['onion', 'Spring Onions'],
    ['onion', 'Shallots'],
    ['alliums', 'Shallots'],
    ['alliums', 'Leeks'],
    ['berries', 'Strawberries'],
    ['berries', 'Blueberries'],
    ['citrus', 'Lemons'],
    ['citrus', 'Clementines'],
    ['poultry', 'Chicken Thighs'],
    ['poultry', 'Turkey Mince'],
    ['poultry', 'Duck Breast'],
    ['chilli', 'Jalapenos'],
    ['nuts', 'Almonds'],
    ['pasta', 'Penne'],
    ['pasta', 'Tagliatelle'],
    ['steak', 'Rump Steak'],
    ['blue cheese', 'Ocado Blue Stilton'],
    ['blue cheese', 'Roquefort'],
    ['fish', 'Sardines'],
    ['oily fish', 'Anchovy Fillets'],
    ['squash', 'Pumpkin'],
    ['cruciferous', 'Broccoli'],
  ])('%s: %s', (avoided, title) => {
    expect(judge(avoided, title)).toBe('conflict');
  });

  it.each([
    ['cheese', 'Whole Milk'],
    ['cheese', 'Vegan Cheddar Style Slices'],
    ['beans', 'Ground Coffee'],
    ['legumes', 'Whole Bean Coffee'],
    ['offal', 'Coarse Tuna Pate'],
    ['sausage', 'Brioche Hot Dog Rolls'],
    ['red meat', 'Plant Kitchen No Beef Steak Pies'],
    ['red meat', 'Chicken Thighs'],
    ['red meat', 'Turkey Bacon'],
    ['red meat', 'Goats Milk'],
    ['beef', 'Tuna Steaks'],
    ['beef', 'Beef Tomatoes'],
    ['beef', 'Cauliflower Steaks'],
    ['poultry', 'Lamb Mince'],
    ['nightshades', 'Sweet Potatoes'],
    ['nightshades', 'Black Peppercorns'],
    ['citrus', 'Lemongrass'],
    ['mushrooms', 'Chocolate Truffle Cake'],
    ['onion', 'Carrots'],
    ['berries', 'Bananas'],
    ['oily fish', 'Cod Fillets'],
    ['squash', 'Pumpkin Seeds'],
    ['legumes', 'Basmati Rice'],
  ])('%s: not %s', (avoided, title) => {
    expect(judge(avoided, title)).not.toBe('conflict');
  });

  it('is found in an ingredient list, and in what is sold though its list does not name it', () => {
    expect(judge('cheese', 'Tomato Pasta Bake', 'Pasta (wheat), tomato, mature cheddar (milk), basil.')).toBe(
      'conflict',
    );
    expect(judge('red meat', 'Pasta Bake', 'Pasta (wheat), tomato, minced lamb, basil.')).toBe('conflict');
    expect(judge('cheese', 'Mature Cheddar', 'Milk, salt, starter culture, vegetarian rennet.')).toBe('conflict');
    expect(judge('cheese', 'Tomato Soup', 'Tomatoes, cream (milk), salt.')).toBe('fits');
    expect(judge('nightshades', 'Vegetable Soup', 'Water, carrots, potatoes, salt.')).toBe('conflict');
  });
});
