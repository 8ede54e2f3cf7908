import {
  readRecipeJson,
  readRecipeMarkup,
  readRecipeMicrodata,
  type MicrodataItem,
  type RecipePage,
} from '../../../core/recipe/recipe-page';

const scriptTypes = 'script[type="application/ld+json" i], script[type="application/ld+json;charset=utf-8" i]';

/** The value of a microdata element: its machine-readable attribute where it has one, else its text. */
function valueOf(element: Element): string {
  const attribute = ['content', 'datetime', 'value', 'data-value']
    .map((name) => element.getAttribute(name))
    .find((value) => value !== null && value.trim() !== '');
  return attribute ?? element.textContent;
}

/**
 * The properties of one microdata item that are its own, not those of items nested in it. Ingredients belong to the nearest recipe even
 * inside another item: sites leave tables and lists unclosed.
 */
function itemOf(scope: Element): MicrodataItem {
  const properties: Record<string, string[]> = {};
  for (const element of scope.querySelectorAll('[itemprop]')) {
    const isOwn = element.parentElement?.closest('[itemscope]') === scope;
    const isIngredient = /\bingredients?$|recipeIngredient/i.test(element.getAttribute('itemprop') ?? '');
    if (!isOwn && !(isIngredient && element.parentElement?.closest('[itemtype*="ecipe"]') === scope)) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (name === '') continue;
      (properties[name] ??= []).push(valueOf(element));
    }
  }
  return { type: scope.getAttribute('itemtype') ?? '', properties };
}

/** Ingredient lists without any schema: the classes the common recipe plug-ins and the h-recipe microformat use. */
const plainLists = [
  '.h-recipe .p-ingredient', '.hrecipe .ingredient', '.wprm-recipe-ingredient', '.tasty-recipes-ingredients li', '.mv-create-ingredients li',
  '.easyrecipe .ingredient', '[class*="recipe" i] [class*="ingredient" i] li',
]; // prettier-ignore

/**
 * The recipe on a page: JSON-LD first, then microdata, then the lists of well-known recipe plug-ins. Null when the page has none.
 * Reads only; what comes back is text from a page and is treated as such.
 */
export function readRecipePage(document: Document): RecipePage | null {
  const json = readRecipeJson([...document.querySelectorAll(scriptTypes)].map((script) => script.textContent));
  if (json !== null) return json;
  const microdata = readRecipeMicrodata(
    [...document.querySelectorAll('[itemscope][itemtype*="ecipe" i]')].map((scope) => itemOf(scope)),
  );
  if (microdata !== null) return microdata;
  for (const selector of plainLists) {
    const lines = [...document.querySelectorAll(selector)]
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
    if (lines.length >= 2) return { title: document.title.trim() || null, servings: null, lines };
  }
  const commented = readRecipeMarkup(commentsOf(document).join('\n'));
  return commented === null ? null : { ...commented, title: document.title.trim() || null };
}

/** The text of all comments: an unclosed comment contains the rest of the page. */
function commentsOf(document: Document): string[] {
  const showComments = 128;
  const walker = document.createTreeWalker(document, showComments);
  const comments: string[] = [];
  while (walker.nextNode() !== null) comments.push(walker.currentNode.textContent ?? '');
  return comments;
}
