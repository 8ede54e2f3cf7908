import { vi } from 'vitest';
import { browser } from '../../../lib/browser';

/** A tab that pretends: where it is, how it answers, and all that was done to it, in order. */
export interface FakeTab {
  href: string;
  /** What the page answers next; an error is thrown. */
  answers: unknown[];
  /** Addresses the page has links to. */
  links: string[];
  /** Where an address leads; itself when it is not here, nowhere we may look when null. */
  leads: Record<string, string | null>;
  readonly log: string[];
  readonly asked: { request: string; tab?: unknown; input: unknown }[];
}

/** Puts it in the place of the browser's tab 7. */
export function fakeTab(href: string, ...answers: unknown[]): FakeTab {
  const tab: FakeTab = { href, answers, links: [], leads: {}, log: [], asked: [] };
  let began = 1;
  let isHidden = false;
  const load = (address: string): void => {
    const target = tab.leads[address] === undefined ? address : tab.leads[address];
    began += 1;
    isHidden = target === null;
    if (target !== null) tab.href = target;
  };
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, status: 'complete' } as never);
  Object.assign(browser.tabs, {
    goBack: () => {
      tab.log.push('back');
      isHidden = false;
      return Promise.resolve();
    },
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_, message) => {
    const { request, tab: use, input } = message as { request: string; tab?: unknown; input: unknown };
    tab.asked.push({ request, input, ...(use === undefined ? {} : { tab: use }) });
    const answer = tab.answers.shift();
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
        if (func?.name === 'goTo' || func?.name === 'loadAnew') {
          tab.log.push(`${func.name} ${address}`);
          const isLink = func.name === 'goTo' && tab.links.includes(address);
          load(address);
          return Promise.resolve([{ frameId: 0, result: isLink }]);
        }
        const result = func?.name === 'lookWhere' ? { href: tab.href, began, isComplete: true } : undefined;
        return Promise.resolve([{ frameId: 0, result }]);
      },
    },
  });
  return tab;
}
