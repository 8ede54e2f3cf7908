import { cartWords } from '../shop-words';

/** Words a small cart's heading has beside the cart's name. Product names differ, although goods come in bags and baskets too. */
const beside =
  /^(?:your|my|the|mein|ihr|mon|votre|mi|tu|mijn|din|min|shopping|mini|contents|items?|summary|more|[^\p{L}])*$/iu;

const headings = 'h2,h3,h4,h5,h6,[role="heading"]';
const longestTitle = 40;

/**
 * Of these cards, the ones in a small cart beside the results: in a box under a heading of the cart. The page's own first heading
 * does not count, because shops are called baskets and carts too.
 */
export function inSmallCart(cards: readonly Element[], document: Document): Set<Element> {
  const inside = new Set<Element>();
  const isOwned = (element: Element): boolean => cards.some((card) => card.contains(element));
  for (const heading of document.querySelectorAll(headings)) {
    const words = heading.textContent.replace(/\s+/g, ' ').trim();
    if (words.length > longestTitle || !cartWords.test(words)) continue;
    if (!beside.test(words.replace(cartWords, ''))) continue;
    // If the cart holds one product, the whole box may have been found as its card.
    const whole = cards.find((card) => card.contains(heading));
    if (whole !== undefined) {
      inside.add(whole);
      continue;
    }
    for (const box of [heading.parentElement, heading.parentElement?.parentElement]) {
      if (
        box === null ||
        box === undefined ||
        box.querySelector('h1,main') !== null ||
        /^(?:BODY|MAIN)$/.test(box.tagName)
      )
        break;
      const held = cards.filter((card) => box.contains(card));
      const others = [...box.querySelectorAll(headings)].filter((one) => one !== heading && !isOwned(one));
      if (others.length > 0) break;
      for (const card of held) inside.add(card);
      if (held.length > 0) break;
    }
  }
  return inside;
}
