/** Parts of a page that hold products but no results: the cart, recently viewed or related products, header and footer. */
export const besideSelector =
  'header,footer,nav,dialog,[role="dialog"],[aria-modal="true"],[id*="minicart" i],[class*="minicart" i],[class*="mini-cart" i],[id*="cart-drawer" i],[class*="cart-drawer" i],cart-drawer,[class*="recently-viewed" i],[class*="related-product" i],[class*="related_product" i],[class*="products-related" i],[class*="cross-sell" i],[class*="upsell" i]';

/**
 * How shops call lists of products that nobody searched for or added, in the languages of shop-words.ts. Matched at the start of a
 * short title.
 */
export const besideWords =
  /^(?:(?:your )?recent(?:ly)? (?:viewed|bought|purchased|browsed)|related|similar|you (?:may|might|could) (?:also )?(?:like|enjoy|need|love)|you'?ll (?:also )?love|recommend|our recommend|suggest|(?:other )?customers?,? (?:also|who)|(?:people|shoppers|others) (?:also|who)|also (?:bought|viewed)|(?:frequently|often) bought|bought together|best[ -]?sell|trending|popular (?:products|items|right now)|most popular|featured|new arrivals|just arrived|inspired by|buy (?:it |them )?again|order again|shop again|(?:(?:your|my) )?(?:usuals|favou?rites|wish[ -]?lists?)|complete (?:your|the)|don'?t forget|before you go|goes well|pairs? well|(?:we )?pick(?:s|ed) for you|more (?:from|like)|saved? (?:items|for later|for another)|items? saved|for later|zuletzt|ähnliche|das könnte|kunden|auch (?:gekauft|interessant)|empfehl|passend dazu|erneut kaufen|für später|gemerkt|(?:(?:meine|ihre|deine?) )?(?:merkliste|merkzettel|wunsch(?:liste|zettel))|vous (?:aimerez|pourriez)|produits (?:similaires|associés|liés|recommandés)|récemment|consultés|nos suggestions|enregistrés?|pour plus tard|(?:(?:ma|votre) )?liste (?:d['’]envies|de souhaits)|(?:mes|vos) favoris|relacionad|productos (?:relacionados|similares|recomendados)|(?:te|le) puede|vistos? recient|recomendad|guardad|para más tarde|(?:(?:mi|tu|su|minha|la mia|mijn) )?(?:lista de de[sj](?:e)?os|lista dei desideri|verlanglijst(?:je)?|önskelista|ønske(?:liste|seddel))|correlat|prodotti (?:simili|correlati|consigliati)|visti di recente|potrebbe(?:ro)? |consigliat|salvat|gerelateerd|vergelijkbaar|onlangs|recent bekeken|aanbevolen|misschien|ook (?:bekeken|gekocht)|bewaard|produtos relacionados|vistos recentemente|você|também|recomendados|liknande|relaterade|nyligen|senast|rekommender|lignende|relaterede|senest|anbefal|podobne|ostatnio|polecane|hasonló|nemrég|ajánl)/iu;

const leafTags = /^(?:H[1-6]|P|DIV|SPAN|STRONG|B|SUMMARY|LEGEND|DT|A)$/;
const longestTitle = 60;

/**
 * The elements of a list that stand under a title such as "You may also like" or "Saved for later". A title covers what follows
 * it within its parent and grandparent element, up to the next title there.
 */
export function besideAmong(elements: readonly Element[], root: Element): Set<Element> {
  const inside = new Set<Element>();
  const owners = new Set(elements);
  const isOwned = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement)
      if (owners.has(at)) return true;
    return false;
  };
  const titles = [...root.querySelectorAll('*')].filter((element) => isTitle(element) && !isOwned(element));
  if (!titles.some((title) => besideWords.test(wordsOf(title)))) return inside;
  for (const element of elements) {
    let title: Element | null = null;
    for (const one of titles) {
      if ((one.compareDocumentPosition(element) & 4) === 0) break;
      if (speaksFor(one, element)) title = one;
    }
    if (title !== null && besideWords.test(wordsOf(title))) inside.add(element);
  }
  return inside;
}

function speaksFor(title: Element, element: Element): boolean {
  const around = title.parentElement;
  return around?.contains(element) === true || around?.parentElement?.contains(element) === true;
}

/** Whether an element is a heading, or short text that matches {@link besideWords}. */
function isTitle(element: Element): boolean {
  if (/^H[1-6]$/.test(element.tagName) || element.getAttribute('role') === 'heading') return true;
  if (!leafTags.test(element.tagName) || element.childElementCount > 0) return false;
  const words = wordsOf(element);
  return words.length <= longestTitle && besideWords.test(words);
}

function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
