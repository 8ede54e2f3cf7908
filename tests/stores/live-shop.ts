import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LivePage } from '../../lib/stores/page';
import { fixturePage } from './fixture-page';
import type { FixturePage, Routes } from './fixture-page';

/** A store whose pages run: what was opened, how many of those pages are still open, and every button that was pressed. */
export interface LiveShop extends FixturePage {
  readonly opened: string[];
  readonly pressed: string[];
  open: number;
}

interface State {
  readonly held: Map<string, number>;
  readonly stock: number;
  readonly pressed: string[];
}

/**
 * A store page from files, with pages that run. In the files a control says what the store's scripts would do with it:
 * `data-does="add|more|less|remove"` on a product, whose number stands on the nearest `data-of`; `data-shows="held"` is where the number
 * is shown (as `value` of an input, else as text, behind the words of `data-words`), `data-shows="count"` the number in the page's head;
 * `<template data-then>` takes the place of an add button after it was pressed, and a line of none is taken away. `data-does="open"`
 * puts the content of `<template data-drawer>` behind itself. No address outside of `pages` opens.
 */
export function liveShop(options: {
  folder: string;
  url: string;
  file: string;
  pages: Record<string, string>;
  held?: Record<string, number>;
  stock?: number;
  routes?: Routes;
  /** What the store writes differently today, done to the text of each page that opens. */
  edit?: (html: string) => string;
}): LiveShop {
  const { folder, url, file, pages, held = {}, stock = 99, routes = {}, edit = (html) => html } = options;
  const page = fixturePage({ folder, url, file, routes });
  const state: State = { held: new Map(Object.entries(held)), stock, pressed: [] };
  const shop: LiveShop = {
    ...page,
    opened: [],
    pressed: state.pressed,
    open: 0,
    openLive: (address) => Promise.resolve(live(address)),
  };
  wire(shop.document, state);
  const live = (address: string): LivePage => {
    const { pathname, search } = new URL(address);
    const found = pages[`${pathname}${search}`] ?? pages[pathname];
    if (found === undefined) throw new Error(`the fixture has no page ${pathname}${search}`);
    shop.opened.push(`${pathname}${search}`);
    shop.open += 1;
    const document = page.parseHtml(edit(readFileSync(join(import.meta.dirname, folder, found), 'utf8')));
    wire(document, state);
    return {
      document: () => document,
      href: () => address,
      until: (isDone) => Promise.resolve(isDone(document)),
      close: () => (shop.open -= 1),
    };
  };
  return shop;
}

function wire(document: Document, state: State): void {
  for (const control of document.querySelectorAll<HTMLElement>('[data-does]')) {
    if (control.dataset.wired === 'yes') continue;
    control.dataset.wired = 'yes';
    control.addEventListener('click', () => {
      press(control, document, state);
    });
  }
  show(document, state);
}

function press(control: HTMLElement, document: Document, state: State): void {
  const does = control.dataset.does ?? '';
  const scope = control.closest<HTMLElement>('[data-of]');
  const sku = scope?.dataset.of ?? '';
  state.pressed.push(`${does} ${sku}`.trim());
  if (does === 'open') {
    const drawer = document.querySelector<HTMLTemplateElement>('template[data-drawer]');
    if (drawer !== null) drawer.replaceWith(document.importNode(drawer.content, true));
  }
  const before = state.held.get(sku) ?? 0;
  const after = { add: before + 1, more: before + 1, less: before - 1, remove: 0 }[does] ?? before;
  state.held.set(sku, Math.min(state.stock, Math.max(0, after)));
  if (does === 'add' && (state.held.get(sku) ?? 0) > 0) {
    const then = scope?.querySelector<HTMLTemplateElement>('template[data-then]');
    if (then !== null && then !== undefined) {
      const content = document.importNode(then.content, true);
      then.remove();
      control.replaceWith(content);
    }
  }
  wire(document, state);
}

function show(document: Document, state: State): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-shows]')) {
    const scope = place.closest<HTMLElement>('[data-of]');
    const count = [...state.held.values()].reduce((sum, one) => sum + one, 0);
    const number = place.dataset.shows === 'count' ? count : (state.held.get(scope?.dataset.of ?? '') ?? 0);
    const text = (place.dataset.words ?? '#').replace('#', String(number));
    if (place.tagName === 'INPUT') place.setAttribute('value', text);
    else if (place.hasAttribute('aria-label')) place.setAttribute('aria-label', text);
    else place.textContent = text;
    if (number === 0 && scope?.hasAttribute('data-line') === true) scope.remove();
  }
}
