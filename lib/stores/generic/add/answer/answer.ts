import { parsed } from '../../../learned/observed-request';
import { isRecord } from '../../../reading/loose-json';
import type { Sheet, StorePage } from '../../../page';
import type { Answer } from '../../../request';
import { cartOn, isCartPage } from '../../cart/read-cart';
import { complaintsIn } from './complaint';
import type { Cart } from '../../../../core/cart/cart';

/** What a store's answer to a write says, before its cart is asked. */
export interface ToldByAnswer {
  /** Nothing in it speaks against the write. That something went in only the cart says. */
  readonly isClean: boolean;
  /** What the store complains about, in its own words. */
  readonly said: string | null;
  /** Reads the cart, where that is what the store answered with; null elsewhere. */
  cart(): Cart | null;
  /** What kind of answer it is: one of another kind than the one that was proven is not taken for the same. */
  readonly kind: string;
}

const refusalWords =
  /out of stock|sold ?out|not (?:enough|available|found|possible|allowed)|unavailable|insufficient|cannot|can['’]t|could ?n['’]t|unable|invalid|fail|error|exceed|maximum|no longer|expired|denied/i;

/** How deep a refusal is looked for. */
const deepest = 5;

/** Reads an answer: a page, or data. */
export function toldByAnswer(answer: Answer, page: StorePage): ToldByAnswer {
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

/** What data says against the write it answers; null where it says nothing. */
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

/** The sentence in an error, as short as a person would read it. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.length > 3 && value.length <= 200 ? value : null;
  if (Array.isArray(value)) return firstOf(value.map(wordsOf));
  if (!isRecord(value)) return null;
  return firstOf(['message', 'msg', 'error', 'errors', 'detail', 'description'].map((key) => wordsOf(value[key])));
}
