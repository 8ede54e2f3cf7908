import { expect, it } from 'vitest';
import { addControls } from '../../../../lib/stores/generic/add/add-control';
import { fixturePage } from '../../fixture-page';

/** Some engines call what belongs to the cart "checkout": what counts is what is done there. */
it.each([
  ['dispatch[checkout.add..46]', 1],
  ['checkout/cart/add', 1],
  ['dispatch[checkout.checkout]', 0],
  ['checkout', 0],
])('a button sent as %s puts in: %i', (name, count) => {
  const html = `<main><form action="/index.php" method="post"><button type="submit" name="${name}">Add to cart</button></form></main>`;
  const page = fixturePage({ folder: 'generic', url: 'https://shop.example/p/1', html });
  expect(addControls(page.document)).toHaveLength(count);
});
