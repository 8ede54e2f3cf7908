import type { LivePage } from '../page';
import { typeInto } from './forms';
import { searchBox } from './search-entry';
import type { SearchAddress } from './search-entry';
import { nameOf } from './visible-text';
import { searchWords } from './words';

/**
 * Opens the search box where it has to be opened, types, and presses Enter. Tells the address of searches when the page goes to one;
 * without a box nothing was done.
 */
export async function typeSearch(
  query: string,
  live: LivePage,
): Promise<{ hasBox: boolean; address: SearchAddress | null }> {
  const before = live.href();
  if (searchBox(live.document()) === null) {
    const opener = [...live.document().querySelectorAll<HTMLElement>('button, a, [role="button"], summary')].find(
      (element) =>
        searchWords.test(`${nameOf(element)} ${element.getAttribute('class') ?? ''} ${element.id}`) &&
        nameOf(element).length <= 40,
    );
    opener?.click();
    await live.until((document) => searchBox(document) !== null, 2000);
  }
  const box = searchBox(live.document());
  if (box === null) return { hasBox: false, address: null };
  box.focus();
  typeInto(box, query);
  for (const type of ['keydown', 'keypress', 'keyup']) {
    box.dispatchEvent(
      new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
    );
  }
  const hasMoved = await live.until(() => live.href() !== before, 1500);
  if (!hasMoved && box.form !== null) {
    box.form.requestSubmit();
    await live.until(() => live.href() !== before, 2500);
  }
  const landed = live.href();
  const written = [encodeURIComponent(query), query.replace(/ /g, '+')].find((form) => landed.includes(form));
  if (landed === before || written === undefined) return { hasBox: true, address: null };
  return { hasBox: true, address: (other) => landed.replace(written, encodeURIComponent(other)) };
}
