import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Capture } from '../../../scripts/live-store/capture/files-of';
import { fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';

/** What stands in `capture.json` of a folder. */
export function captureIn(folder: string): Capture {
  return JSON.parse(readFileSync(join(folder, 'capture.json'), 'utf8')) as Capture;
}

/** The page a captured store was asked on, answered by what was captured and by nothing else. Pages that are to run are as they stood then. */
export function replayed(folder: string, capture: Capture, part: 'search' | 'cart'): FixturePage {
  const asked = capture[part];
  const at = capture.pages.find(({ name }) => name === asked?.page);
  if (asked === null || at === undefined) throw new Error(`${folder} has no ${part}`);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const routes: Routes = {};
  for (const { request, file, status, url } of asked.routes) {
    const key = keyOf(request, at.url);
    routes[key] = [routes[key] ?? []]
      .flat()
      .concat({ html: read(file), status, ...(url === undefined ? {} : { url }) });
  }
  const page = fixturePage({ folder: '.', url: at.url, html: read(at.file), routes });
  return {
    ...page,
    openLive: (address) => {
      const found = capture.pages.find(({ url }) => url === address);
      if (found === undefined) return Promise.reject(new Error(`no page was captured at ${address}`));
      const document = page.parseHtml(read(found.file));
      return Promise.resolve({
        document: () => document,
        href: () => address,
        until: (isDone) => Promise.resolve(isDone(document)),
        close: () => undefined,
      });
    },
  };
}

/** The key of a fixture's answer: a path on the page's own site, another site in full. */
function keyOf(request: string, page: string): string {
  const [method = '', address = ''] = request.split(' ');
  const { origin, pathname, search } = new URL(address);
  return `${method} ${origin === new URL(page).origin ? '' : origin}${pathname}${search}`;
}
