import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import type { PanelView } from '../../../lib/core/run/panel-view';
import { drawPanel } from '../../../lib/stores/panel/panel';
import { panelHostName } from '../../../lib/stores/panel/panel-host';

const view: PanelView = {
  runId: 'run-1',
  phase: 'filling',
  title: 'Filling your cart: 1 of 3',
  detail: null,
  done: 1,
  total: 3,
  lines: [
    { title: 'Rice <b>1 kg</b>', status: 'ok', note: null },
    { title: 'Mint', status: 'working', note: null },
    { title: 'Ghee', status: 'problem', note: 'Sold out.' },
  ],
  canUndo: false,
  canStop: true,
};

const draw = () => {
  const document = new Window({ url: 'https://shop.example/' }).document as unknown as Document;
  const send = vi.fn();
  const panel = drawPanel(document, send);
  const named = (name: string) =>
    [...panel.root.querySelectorAll('button')].find(
      (button) => !button.hidden && (button.getAttribute('aria-label') ?? button.textContent) === name,
    );
  return { document, send, panel, named };
};

/** A press by a person; happy-dom's own events are not trusted, as a page's are not. */
const press = (button: HTMLElement | undefined, isTrusted = true) => {
  if (button === undefined) throw new Error('No button to press');
  const { Event } = button.ownerDocument.defaultView as unknown as typeof globalThis;
  const event = new Event('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  button.dispatchEvent(event);
};

describe('panel', () => {
  it('stands on the page only while there is something to show, closed to the page (S-10)', () => {
    const { document, panel } = draw();
    expect(document.querySelector(panelHostName)).toBeNull();
    panel.show(view);
    expect(document.querySelector(panelHostName)?.shadowRoot).toBeNull();
    panel.show(null);
    expect(document.querySelector(panelHostName)).toBeNull();
  });

  it('shows the store’s words as words', () => {
    const { panel } = draw();
    panel.show(view);
    expect([...panel.root.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      'In your cart: Rice <b>1 kg</b>',
      'Being added: Mint',
      'Needs a look: GheeSold out.',
    ]);
    expect(panel.root.querySelector('li b')).toBeNull();
  });

  it('tells progress to those who cannot see it', () => {
    const { panel } = draw();
    panel.show(view);
    expect(panel.root.querySelector('[role="status"]')?.textContent).toBe('Filling your cart: 1 of 3');
    const bar = panel.root.querySelector('[role="progressbar"]');
    expect([bar?.getAttribute('aria-valuenow'), bar?.getAttribute('aria-valuemax')]).toEqual(['1', '3']);
    for (const button of panel.root.querySelectorAll('button')) {
      expect((button.getAttribute('aria-label') ?? button.textContent).trim()).not.toBe('');
    }
  });

  it('leaves lines that did not change alone, and drops those that are gone', () => {
    const { panel } = draw();
    panel.show(view);
    const [first] = panel.root.querySelectorAll('li');
    panel.show({ ...view, lines: view.lines.slice(0, 2).map((line) => ({ ...line, status: 'ok' })) });
    const after = panel.root.querySelectorAll('li');
    expect(after[0]).toBe(first);
    expect([...after].map(({ className }) => className)).toEqual(['ok', 'ok']);
  });

  it('offers only what can be done, once', () => {
    const { panel, named, send } = draw();
    panel.show(view);
    expect([named('Undo'), named('Done')]).toEqual([undefined, undefined]);
    press(named('Stop'));
    expect(send.mock.calls).toEqual([['stop', 'run-1']]);
    expect(named('Stop')?.disabled).toBe(true);
    panel.show({ ...view, phase: 'done', canStop: false, canUndo: true });
    press(named('Undo'));
    expect(send.mock.calls.at(-1)).toEqual(['undo', 'run-1']);
  });

  it('does not obey the page (S-10)', () => {
    const { panel, named, send } = draw();
    panel.show({ ...view, canUndo: true });
    for (const name of ['Undo', 'Stop', 'Close the panel', 'Make the panel small']) press(named(name), false);
    expect(send).not.toHaveBeenCalled();
    expect(named('Close the panel')).toBeDefined();
  });

  it('can be made small, and says how far it is', () => {
    const { panel, named } = draw();
    panel.show(view);
    press(named('Make the panel small'));
    const pill = panel.root.querySelector<HTMLButtonElement>('.pill');
    expect([pill?.hidden, pill?.textContent]).toEqual([false, '1 of 3']);
    panel.show({ ...view, done: 2 });
    expect([pill?.hidden, pill?.textContent]).toEqual([false, '2 of 3']);
    press(pill ?? undefined);
    expect(pill?.hidden).toBe(true);
  });

  it('closes at once and says so', () => {
    const { document, panel, named, send } = draw();
    panel.show(view);
    press(named('Close the panel'));
    expect(send.mock.calls).toEqual([['dismiss', 'run-1']]);
    expect(document.querySelector(panelHostName)).toBeNull();
  });

  it('comes back when the page rebuilds itself', () => {
    const { document, panel } = draw();
    panel.show(view);
    document.documentElement.replaceChildren(document.createElement('body'));
    panel.show({ ...view, done: 2 });
    expect(document.querySelector(panelHostName)).not.toBeNull();
  });
});
