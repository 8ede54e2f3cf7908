import type { LivePage } from '../../../page';
import { typeInto } from '../../page/forms';
import { hintsOf, nameOf } from '../../page/visible-text';
import { searchWords } from '../../words';
import { answersInPlace } from '../answered-in-place';
import { searchBox } from '../search-entry';

/** Searches by the box of a page, unless that is one of results already: the tab was brought there, or went there by itself. */
export async function typeSearch(query: string, live: LivePage): Promise<boolean> {
  return showsQuery(live, query) || typeQuery(query, live);
}

/**
 * Opens the search box where it has to be opened, types, and presses Enter, then the button beside it where that did nothing. False where
 * there is no box; then nothing was done. `isSame`: whether the page shows for this query just what it showed before.
 */
export async function typeQuery(query: string, live: LivePage, isSame = (): boolean => false): Promise<boolean> {
  const before = live.href();
  await live.until((document) => visibleBox(document) !== null || opener(document) !== undefined, 2000);
  // A page whose scripts are not awake yet does nothing at the first press.
  for (let presses = 0; presses < 3 && visibleBox(live.document()) === null; presses += 1) {
    const control = opener(live.document());
    if (control === undefined) break;
    control.click();
    await live.until((document) => visibleBox(document) !== null, 700);
  }
  const box = visibleBox(live.document()) ?? searchBox(live.document());
  if (box === null) return false;
  const said = outsideOf(box, live.document());
  const hasMoved = (): boolean => live.href() !== before;
  const hasDone = (document: Document): boolean => hasMoved() || outsideOf(box, document) !== said;
  /** Whether what came is an answer, and not a page that goes on waking up. */
  const isAnswer = (document: Document): boolean =>
    hasMoved() ||
    isSame() ||
    (hasDone(document) && (answersInPlace(document) || speaksOf(query, outsideOf(box, document))));
  box.focus();
  typeInto(box, query);
  let isTaken = false;
  for (const type of ['keydown', 'keypress', 'keyup']) {
    const isLeft = box.dispatchEvent(
      // oxlint-disable-next-line typescript/no-deprecated -- what many shops' own scripts still look at
      new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
    );
    isTaken ||= !isLeft;
  }
  // A browser sends the form upon Enter, unless a script took the key.
  if (box.form !== null && !isTaken && !hasMoved()) box.form.requestSubmit();
  if (await live.until(isAnswer, box.form === null ? 1500 : 3000)) return true;
  if (box.form !== null && isTaken) {
    box.form.requestSubmit();
    if (await live.until(isAnswer, 2500)) return true;
  }
  buttonBeside(box)?.click();
  await live.until(hasDone, 2500);
  return true;
}

/** What a page says apart from its frame and from what comes up beside its box while one types. */
function outsideOf(box: Element, document: Document): string {
  let text = document.body.textContent;
  const holder = box.closest('form') ?? box.parentElement;
  for (const part of [...document.querySelectorAll('header,footer,nav'), ...(holder === null ? [] : [holder])]) {
    const words = part.textContent;
    // A page within one form or one box is none to leave out.
    if (2 * words.length < document.body.textContent.length) text = text.replace(words, '');
  }
  return text;
}

/** Whether a text has a word of the query, in either number. */
export function speaksOf(query: string, text: string): boolean {
  const plain = text.toLowerCase();
  const words = query.toLowerCase().split(/\s+/);
  return words.some((word) => plain.includes(word.replace(/s$/, '')));
}

/** Whether the address of a page holds what is asked for. */
export function showsQuery(live: LivePage, query: string): boolean {
  return [...new URL(live.href()).searchParams].some(([, value]) => value === query);
}

/** A box that stands in the page without its being opened first, as far as attributes tell. */
function visibleBox(document: Document): HTMLInputElement | null {
  const box = searchBox(document);
  return box === null || box.closest('[hidden],[aria-hidden="true"],dialog:not([open])') !== null ? null : box;
}

function opener(document: Document): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('button, a, [role="button"], summary')].find(
    (element) =>
      searchWords.test(`${nameOf(element)} ${element.getAttribute('class') ?? ''} ${element.id}`) &&
      nameOf(element).length <= 40 &&
      element.closest('footer') === null &&
      element.getAttribute('target') !== '_blank',
  );
}

/** The button one presses after typing, where no form holds the two together. */
function buttonBeside(box: Element): HTMLElement | null {
  for (let at = box.parentElement, steps = 0; at !== null && steps < 3; at = at.parentElement, steps += 1) {
    const buttons = [
      ...at.querySelectorAll<HTMLElement>('button,input[type="submit"],input[type="button"],[role="button"]'),
    ];
    const named = buttons.find((button) => searchWords.test(`${nameOf(button)} ${hintsOf(button)}`));
    const [only] = buttons;
    if (named !== undefined) return named;
    if (buttons.length === 1 && only !== undefined) return only;
  }
  return null;
}
