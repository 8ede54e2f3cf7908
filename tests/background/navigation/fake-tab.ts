import { vi } from 'vitest';
import { browser } from '../../../lib/browser';

/** A tab that pretends: where it is, how it answers, and all that was done to it, in order. */
export interface FakeTab {
  href: string;
  /** What the page answers next; an error is thrown. */
  answers: unknown[];
  /** Its links lead on within one document; its scripts look when they are told of another address. */
  isOnePage: boolean;
  listens: boolean;
  traces: { stored: string; asked: number };
  /** Addresses the page has links to, and those of them in the place of which its script opens a drawer. */
  links: string[];
  drawers: string[];
  /** Where an address leads; itself when it is not here, nowhere we may look when null. */
  leads: Record<string, string | null>;
  /** Its pages seem to have slept. */
  wokeLate: boolean;
  /** The shopper brings it back to a page of the store. */
  comeBack(address: string): void;
  readonly log: string[];
  /** How long nothing was to change on a page before it had settled, each time. */
  readonly quiet: number[];
  readonly asked: { request: string; tab?: unknown; input: unknown }[];
}

/** Puts it in the place of the browser's tab 7. */
export function fakeTab(href: string, ...answers: unknown[]): FakeTab {
  let began = 1;
  let isHidden = false;
  const tab: FakeTab = {
    href,
    isOnePage: false,
    listens: false,
    traces: { stored: '', asked: 0 },
    answers,
    links: [],
    drawers: [],
    leads: {},
    wokeLate: false,
    log: [],
    quiet: [],
    asked: [],
    comeBack: (address) => {
      tab.href = address;
      isHidden = false;
    },
  };
  const load = (address: string): void => {
    const target = tab.leads[address] === undefined ? address : tab.leads[address];
    began += 1;
    isHidden = target === null;
    if (target !== null) tab.href = target;
  };
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, status: 'complete' } as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_, message) => {
    const { request, tab: use, input } = message as { request: string; tab?: unknown; input: unknown };
    tab.asked.push({ request, input, ...(use === undefined ? {} : { tab: use }) });
    const answer = tab.answers.shift();
    if (typeof answer === 'function') return Promise.resolve((answer as () => unknown)() as never);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as never);
  });
  Object.assign(browser, {
    scripting: {
      executeScript: ({ files, func, args }: { files?: string[]; func?: { name: string }; args?: unknown[] }) => {
        if (files !== undefined) {
          tab.log.push(...files);
          return Promise.resolve([{ frameId: 0 }]);
        }
        if (isHidden) return Promise.reject(new Error('Cannot access contents of the page.'));
        const address = typeof args?.[0] === 'string' ? args[0] : '';
        if (func?.name === 'reloadAt') {
          tab.log.push(`load ${address}`);
          load(address);
        }
        if (func?.name === 'followLink') {
          const isLink = tab.links.includes(address);
          if (isLink) tab.log.push(`follow ${address}`);
          if (isLink && tab.drawers.includes(address)) return Promise.resolve([{ frameId: 0, result: true }]);
          if (isLink && tab.isOnePage) tab.href = address;
          else if (isLink) load(address);
          return Promise.resolve([{ frameId: 0, result: isLink }]);
        }
        if (func?.name === 'changeRoute') {
          tab.log.push(`show ${address}`);
          if (tab.listens) tab.href = address;
          return Promise.resolve([{ frameId: 0, result: tab.listens }]);
        }
        if (func?.name === 'leadsAway') return Promise.resolve([{ frameId: 0, result: tab.leads[address] === null }]);
        if (func?.name === 'goBackTo') {
          tab.log.push(`go back to ${address}`);
          tab.href = address;
          return Promise.resolve([{ frameId: 0, result: true }]);
        }
        if (func?.name === 'waitUntilUnchanged') tab.quiet.push(Number(args?.[0]));
        if (func?.name === 'hasHydratedLate') return Promise.resolve([{ frameId: 0, result: tab.wokeLate }]);
        if (func?.name === 'countPersistedEffects') return Promise.resolve([{ frameId: 0, result: { ...tab.traces } }]);
        const result = func?.name === 'readPageLocation' ? { href: tab.href, began, isComplete: true } : undefined;
        return Promise.resolve([{ frameId: 0, result }]);
      },
    },
  });
  return tab;
}
