import { hintsOf, isDisabled, nameOf } from '../page/visible-text';
import { addWords, cartPath, notAddWords } from '../shop-words';

const controls = 'button,input[type="submit"],input[type="button"],input[type="image"],a,[role="button"]';
const addHint =
  /add-?_?to-?_?(?:cart|basket|bag|trolley)|addtocart|add_to_cart|(?:^|[\s_-])atc(?:[\s_-]|$)|cart-?add|product-form__submit|(?:^|[\s_-])buy-?(?:button|btn)(?:[\s_-]|$)/;
/** Classes and ids of add buttons that show a picture and have no name. */
const pictureHint = /(?:^|[\s_-])add(?:[\s_-]|$)/;
const notAddHint =
  /wish|favou?rit|compare|notify|subscri|buy-?now|buynow|express|quick-?view|list-?add|share|paypal|checkout(?!\W+(?:cart\W)?add)|remove|share/;
const frame =
  'header,footer,nav,[id*="minicart" i],[class*="minicart" i],[class*="mini-cart" i],cart-drawer,[class*="cart-drawer" i]';

/**
 * The controls that add a product to the cart, most certain first. Disabled ones are included, so that the caller can tell "sold
 * out" from "no button". Buy-now, wish-list, compare and subscribe controls are not.
 */
export function addControls(root: ParentNode): Element[] {
  return [...root.querySelectorAll(controls)]
    .map((element) => ({ element, score: scoreOf(element) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(isDisabled(a.element)) - Number(isDisabled(b.element)))
    .map(({ element }) => element);
}

function scoreOf(element: Element): number {
  const name = nameOf(element);
  const hints = `${hintsOf(element)} ${['onclick', 'formaction', 'href', 'data-url']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .toLowerCase()}`;
  if (notAddWords.test(name) || notAddHint.test(hints) || element.closest(frame) !== null) return 0;
  const href = element.getAttribute('href');
  if (href !== null && cartPath.test(href)) return 0;
  const isNamed = name.length <= 160 && addWords.test(name);
  const isHinted = addHint.test(hints) || /\/cart\/add\b|[?&]add-to-cart=|checkout\/cart[./|]add/.test(hints);
  const form = element.closest('form');
  const isSubmit = element.matches('button:not([type]),[type="submit"],[type="image"]');
  const isInCartForm =
    isSubmit &&
    form !== null &&
    /cart|basket|trolley|warenkorb|panier/i.test(`${form.getAttribute('action') ?? ''} ${hintsOf(form)}`);
  // A plain link must say where it leads: a link with the name "Add" alone may do anything.
  if (href !== null && !href.startsWith('#') && !isHinted && !(isNamed && /cart|basket|add/i.test(href))) return 0;
  const isPicture = name === '' && href === null && pictureHint.test(hints);
  return (isNamed ? 4 : 0) + (isHinted ? 3 : 0) + (isInCartForm ? 2 : 0) + (isPicture ? 1 : 0);
}

/** The quantity field of a control: in its form, or near it. Null if there is none. */
export function quantityField(control: Element): Element | null {
  const field =
    'input[name*="qty" i],input[name*="quantity" i],select[name*="qty" i],select[name*="quantity" i],input[id*="qty" i],input[id*="quantity" i],input[type="number"],[role="spinbutton"]';
  const form = control.closest('form');
  const inForm = form?.querySelector(field) ?? null;
  if (inForm !== null) return inForm;
  for (let at = control.parentElement, steps = 0; at !== null && steps < 4; at = at.parentElement, steps += 1) {
    const near = [...at.querySelectorAll(field)].find((one) => !isOfOtherForm(one, form));
    if (near !== undefined) return near;
  }
  return null;
}

/** Whether a field belongs to another form, for example that of a recommended product. */
function isOfOtherForm(field: Element, form: Element | null): boolean {
  const own = field.closest('form');
  return own !== null && own !== form;
}
