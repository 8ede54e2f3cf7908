import type { LivePage } from '../../../page';
import { typeInto } from '../../page/form-request';
import { hintsOf, nameOf } from '../../page/visible-text';
import { searchWords } from '../../shop-words';
import { answersInPlace } from '../answered-in-place';
import { searchBox } from '../search-ways';

/** Searches by the box of a page, unless the page already shows results for the query. False if there is no box. */
export async function typeSearch(query: string, live: LivePage): Promise<boolean> {
  return showsQuery(live, query) || typeQuery(query, live);
}

/**
 * Opens the search box if needed, types the query and presses Enter, then the button beside it if that had no effect. False, with
 * nothing done, if there is no box. `isSame`: whether the page has answered and shows the same as before.
 */
export async function typeQuery(query: string, live: LivePage, isSame = (): boolean => false): Promise<boolean> {
  const before = live.href();
  await live.until((document) => visibleBox(document) !== null || opener(document) !== undefined, 2000);
  // A press does nothing before the page's scripts have started, so it is repeated.
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
  /** Whether the change is an answer, and not a page whose scripts are still starting. */
  const isAnswer = (document: Document): boolean =>
    hasMoved() ||
    isSame() ||
    (hasDone(document) && (answersInPlace(document) || speaksOf(query, outsideOf(box, document))));
  box.focus();
  typeInto(box, query);
  let isTaken = false;
  for (const type of ['keydown', 'keypress', 'keyup']) {
    const isLeft = box.dispatchEvent(
      // oxlint-disable-next-line typescript/no-deprecated -- many shops' scripts still read it
      new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
    );
    isTaken ||= !isLeft;
  }
  // A browser submits the form on Enter unless a script prevents it.
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

/** The text of a page outside its header, footer and navigation and outside the search box's suggestions. */
function outsideOf(box: Element, document: Document): string {
  let text = document.body.textContent;
  const holder = box.closest('form') ?? box.parentElement;
  for (const part of [...document.querySelectorAll('header,footer,nav'), ...(holder === null ? [] : [holder])]) {
    const words = part.textContent;
    // If most of the page is inside the form, it is not left out.
    if (2 * words.length < document.body.textContent.length) text = text.replace(words, '');
  }
  return text;
}

/** Whether a text contains a word of the query, in singular or plural. */
export function speaksOf(query: string, text: string): boolean {
  const plain = text.toLowerCase();
  const words = query.toLowerCase().split(/\s+/);
  return words.some((word) => plain.includes(word.replace(/s$/, '')));
}

/** Whether the address of a page contains the query. */
export function showsQuery(live: LivePage, query: string): boolean {
  return [...new URL(live.href()).searchParams].some(([, value]) => value === query);
}

/** The search box, if it is visible without being opened, as far as attributes tell; null otherwise. */
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

/** The button to press after typing, if it is outside of the box's form. */
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
