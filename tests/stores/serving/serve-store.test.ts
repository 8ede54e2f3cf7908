// @vitest-environment happy-dom
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import panelPart from '../../../lib/stores/parts/panel';
import { serveStore } from '../../../lib/stores/serving/serve-store';
import { registerPart } from '../../../lib/stores/serving/loaded-scripts';

type Listener = (message: unknown, sender: unknown, sendResponse: (answer: unknown) => void) => unknown;

const marker = Symbol.for('conscious-cart-coach');
const listeners = new Set<Listener>();
const view = {
  runId: 'r',
  phase: 'filling',
  title: 't',
  detail: null,
  done: 0,
  total: 1,
  lines: [],
  canUndo: false,
  canStop: true,
};
const background = { id: 'test-extension-id' };

/** Sends a message as the browser would; the answer, or undefined when no listener took it. */
const send = (message: unknown, sender: unknown = background): Promise<unknown> =>
  new Promise((resolve) => {
    const taken = [...listeners].map((listener) => listener(message, sender, resolve));
    if (!taken.includes(true)) resolve(undefined);
  });
/** Shows a view; brings the panel when it is asked for, as the background does. */
const show = async (input: unknown, sender?: unknown) => {
  const message = { channel: 'store', request: 'showPanel', input };
  const answer = await send(message, sender);
  if (!isNeeded(answer)) return answer;
  expect(answer).toEqual({ needs: 'parts/panel' });
  registerPart(panelPart);
  return send(message, sender);
};
const isNeeded = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'needs' in answer;
const panels = () => document.querySelectorAll('conscious-cart-panel').length;

beforeEach(() => {
  listeners.clear();
  document.documentElement.replaceChildren(document.createElement('body'));
  Reflect.deleteProperty(globalThis, marker);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) =>
    listeners.add(listener as Listener),
  );
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation((listener) =>
    listeners.delete(listener as Listener),
  );
  Object.assign(fakeBrowser.runtime, { id: background.id, getManifest: () => ({ version: '1.0.0' }) });
});

describe('serveStore', () => {
  it('answers the background', async () => {
    serveStore();
    expect(await show(view)).toEqual({ ok: true, value: null });
    expect(panels()).toBe(1);
  });

  it('takes no panel into a page that has nothing to show', async () => {
    serveStore();
    expect(await send({ channel: 'store', request: 'showPanel', input: null })).toEqual({ ok: true, value: null });
    expect(await send({ channel: 'store', request: 'showPanel', input: view })).toEqual({ needs: 'parts/panel' });
    expect(panels()).toBe(0);
  });

  it('wants the panel anew after it was replaced: what an older version brought is not for a newer', async () => {
    serveStore();
    await show(view);
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.1' }) });
    serveStore();
    expect(await send({ channel: 'store', request: 'showPanel', input: view })).toEqual({ needs: 'parts/panel' });
  });

  it.each([
    ['another extension', { id: 'someone-else' }],
    ['a page of ours in a tab', { id: background.id, tab: { id: 1 } }],
    ['a web page', { url: 'https://shop.example/' }],
  ])('does not answer %s', async (_, sender) => {
    serveStore();
    expect(await show(view, sender)).toBeUndefined();
    expect(panels()).toBe(0);
  });

  it('leaves messages of other channels to others', async () => {
    serveStore();
    expect(await send({ channel: 'coach', request: 'openPopup', input: null })).toBeUndefined();
  });

  it('stays one when injected again, with its panel', async () => {
    serveStore();
    await show(view);
    const panel = document.querySelector('conscious-cart-panel');
    serveStore();
    serveStore();
    expect(listeners.size).toBe(1);
    expect(document.querySelector('conscious-cart-panel')).toBe(panel);
  });

  it.each([
    ['a newer version', () => Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.1' }) })],
    ['the extension was reloaded', () => Object.assign(fakeBrowser.runtime, { id: undefined })],
  ])('is replaced by %s, panel and all', async (_, change) => {
    serveStore();
    await show(view);
    const [old] = listeners;
    change();
    serveStore();
    expect(listeners.size).toBe(1);
    expect(listeners.has(old as Listener)).toBe(false);
    expect(panels()).toBe(0);
  });

  it('clears away the panel an orphan left', () => {
    document.body.append(document.createElement('conscious-cart-panel'));
    serveStore();
    expect(panels()).toBe(0);
  });
});
