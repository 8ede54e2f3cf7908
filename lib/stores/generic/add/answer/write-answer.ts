import { parsed } from '../../../learned/observed-request';
import { isRecord } from '../../../reading/json-fields';
import type { Sheet, StorePage } from '../../../page';
import type { Answer } from '../../../request';
import { cartOn, isCartPage } from '../../cart/read-any-cart';
import { complaintsIn } from './page-complaints';
import type { Cart } from '../../../../core/cart/cart';

/** What a store's answer to a write says, before the cart is read. */
export interface WriteAnswer {
  /** Whether nothing in the answer is a complaint. Only the cart tells whether something was added. */
  readonly isClean: boolean;
  /** The complaint in the store's own words; empty if the answer complains without words, null if it does not complain. */
  readonly said: string | null;
  /** Reads the cart from the answer; null if the answer is not the cart page. */
  cart(): Cart | null;
  /**
   * The kind of answer, as a text: `data:` with its keys, `cart page`, `page` or `text`. An answer of another kind than the
   * proven one is not believed.
   */
  readonly kind: string;
}

const refusalWords =
  /out of stock|sold ?out|not (?:enough|available|found|possible|allowed)|unavailable|insufficient|cannot|can['’]t|could ?n['’]t|unable|invalid|fail|error|exceed|maximum|no longer|expired|denied/i;

/** Levels of nested data that are searched for a refusal. */
const deepest = 5;

/** Reads an answer, which is a page or JSON. */
export function readWriteAnswer(answer: Answer, page: StorePage): WriteAnswer {
  const data = /^\s*[{[]/.test(answer.text) ? parsed(answer.text) : undefined;
  if (data !== undefined) {
    const said = refusalIn(data, 0);
    const keys = isRecord(data) ? Object.keys(data).sort().join(' ') : 'list';
    const kind = `data: ${keys}`.slice(0, 200);
    return { isClean: answer.status < 400 && said === null, said, cart: () => null, kind };
  }
  const isPage = /<(?:html|body|main|div)\b/i.test(answer.text);
  const shown: Sheet | null = isPage ? { document: page.parseHtml(answer.text), url: answer.url } : null;
  const said = shown === null ? null : (complaintsIn(shown.document)[0] ?? null);
  const isCart = shown !== null && isCartPage(shown, page);
  return {
    isClean: answer.status < 400 && said === null,
    said,
    cart: () => (isCart ? (cartOn(shown, page)?.cart ?? null) : null),
    kind: isCart ? 'cart page' : isPage ? 'page' : 'text',
  };
}

/**
 * The complaint in JSON that answers a write; empty if it complains without words, null if it does not complain. `depth`: the
 * level of `data`, 0 at the top.
 */
export function refusalIn(data: unknown, depth: number): string | null {
  if (depth > deepest) return null;
  if (Array.isArray(data)) return firstOf(data.map((one) => refusalIn(one, depth + 1)));
  if (!isRecord(data)) return null;
  for (const [key, value] of Object.entries(data)) {
    const isNo = /^(?:is_?)?(?:success(?:ful)?|ok|accepted|valid)$/i.test(key) && (value === false || value === 0);
    const isError = /^(?:user_?|cart_?)?(?:errors?|exceptions?|failures?|problems?)$/i.test(key) && !isNothing(value);
    const isStatus = /^(?:status|result|code|state)$/i.test(key) && isBad(value);
    const isSaid =
      depth < 2 &&
      /^(?:message|msg|notice|warning)$/i.test(key) &&
      typeof value === 'string' &&
      refusalWords.test(value);
    if (isNo || isError || isStatus || isSaid) return wordsOf(data) ?? wordsOf(value) ?? '';
  }
  return firstOf(Object.values(data).map((one) => refusalIn(one, depth + 1)));
}

function firstOf(found: readonly (string | null)[]): string | null {
  return found.find((one) => one !== null) ?? null;
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isRecord(value)) return Object.keys(value).length === 0;
  return value === null || value === false || value === '' || value === 0 || value === undefined;
}

function isBad(value: unknown): boolean {
  if (typeof value === 'number') return value >= 400 && value < 600;
  return typeof value === 'string' && /^(?:error|err|fail(?:ed|ure)?|ko|nok|invalid|denied|[45]\d\d)$/i.test(value);
}

/** The text of an error: the first text of at most 200 characters in it; null if there is none. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.length > 3 && value.length <= 200 ? value : null;
  if (Array.isArray(value)) return firstOf(value.map(wordsOf));
  if (!isRecord(value)) return null;
  return firstOf(['message', 'msg', 'error', 'errors', 'detail', 'description'].map((key) => wordsOf(value[key])));
}
