import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { openFrame } from '../../../lib/stores/live/running-frame';

/** A page at an address, as a frame shows it. */
function pageAt(url: string, html: string): Document {
  const { document } = new Window({ url });
  document.write(html);
  return document as unknown as Document;
}

it('is at the page before while the one it goes to has no body yet', async () => {
  const first = pageAt('https://shop.example/', '<body><p>First</p></body>');
  const bare = pageAt('https://shop.example/next', '');
  bare.documentElement.replaceChildren();
  const next = pageAt('https://shop.example/next', '<body><p>Next</p></body>');
  const shown = [first, first, bare, bare, next];
  const around = pageAt('https://shop.example/', '<body><iframe></iframe></body>');
  const frame = around.querySelector('iframe');
  if (frame === null) throw new Error('There is no frame.');
  Object.defineProperty(frame, 'contentDocument', { get: () => shown.shift() ?? next });
  const host = { body: around.body, createElement: () => frame } as unknown as Document;
  const live = await openFrame(host, 'https://shop.example/', new AbortController().signal);
  const seen: string[] = [];
  const isNext = (document: Document): boolean => seen.push(document.body.textContent) > 0 && document === next;
  expect(await live.until(isNext, 2_000)).toBe(true);
  expect(new Set(seen)).toEqual(new Set(['First', 'Next']));
  live.close();
});
