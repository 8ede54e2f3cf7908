import type { PanelView } from '../../core/run/panel-view';
import { panelHostName } from './panel-host';
import type { PanelAction } from './panel-host';
import { icon, make, mark } from './panel-parts';
import { panelStyle } from './panel-style';

/**
 * The small panel on the store page: progress, result and Undo while the popup is closed. It is in a closed shadow root, which the store's
 * styles and scripts cannot reach, and reacts only to real presses (`isTrusted`), so a page cannot press its buttons.
 */
export interface Panel {
  /** Shows this view; null removes the panel. */
  show(view: PanelView | null): void;
  remove(): void;
  /** The closed shadow root, for the code that drew the panel (tests, the gallery). The page cannot reach it. */
  readonly root: ShadowRoot;
}

const statusWords = {
  waiting: 'Waiting',
  working: 'Being added',
  ok: 'In your cart',
  problem: 'Needs a look',
} as const;

export function drawPanel(document: Document, send: (action: PanelAction, runId: string) => void): Panel {
  const host = document.createElement(panelHostName);
  const root = host.attachShadow({ mode: 'closed' });
  const style = make(document, 'style', '');
  style.textContent = panelStyle;

  const title = make(document, 'div', 'title');
  title.setAttribute('role', 'status');
  const fold = iconButton('fold', 'Make the panel small');
  const close = iconButton('close', 'Close the panel');
  const bar = make(document, 'div', 'bar');
  const track = make(document, 'div', 'track', bar);
  track.setAttribute('role', 'progressbar');
  track.setAttribute('aria-label', 'Items done');
  track.setAttribute('aria-valuemin', '0');
  const lines = make(document, 'ul', 'lines');
  lines.tabIndex = 0;
  lines.setAttribute('aria-label', 'Items');
  const detail = make(document, 'div', 'detail');
  const undo = make(document, 'button', 'act', 'Undo');
  const stop = make(document, 'button', 'act', 'Stop');
  const done = make(document, 'button', 'act main', 'Done');
  const acts = make(document, 'div', 'acts', done, stop, undo);
  const foot = make(document, 'div', 'foot', detail, acts);
  const card = make(
    document,
    'div',
    'card',
    make(document, 'div', 'head', mark(document), title, fold, close),
    track,
    lines,
    foot,
  );
  card.setAttribute('role', 'region');
  card.setAttribute('aria-label', 'Conscious Cart Coach');
  const pillText = make(document, 'span', '');
  const pill = make(document, 'button', 'pill', mark(document), pillText);
  pill.hidden = true;
  root.append(style, card, pill);

  let shown: PanelView | null = null;
  const onPress = (button: HTMLElement, act: () => void): void => {
    button.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
  };
  const ask = (button: HTMLButtonElement, action: PanelAction): void => {
    onPress(button, () => {
      if (shown === null) return;
      // A second press before the next view would send the same request again.
      button.disabled = true;
      send(action, shown.runId);
    });
  };
  const setFolded = (isFolded: boolean): void => {
    card.hidden = isFolded;
    pill.hidden = !isFolded;
    (isFolded ? pill : fold).focus();
  };
  onPress(fold, () => {
    setFolded(true);
  });
  onPress(pill, () => {
    setFolded(false);
  });
  ask(undo, 'undo');
  ask(stop, 'stop');
  for (const button of [close, done]) {
    onPress(button, () => {
      if (shown !== null) send('dismiss', shown.runId);
      show(null);
    });
  }

  function show(view: PanelView | null): void {
    shown = view;
    if (view === null) {
      host.remove();
      return;
    }
    const isWaiting = view.phase === 'filling' || view.phase === 'undoing';
    card.className = `card ${view.phase}`;
    setText(title, view.title);
    track.hidden = view.total === 0 && view.phase !== 'undoing';
    bar.style.width =
      view.phase === 'undoing' ? '' : `${view.total === 0 ? 0 : Math.round((100 * view.done) / view.total)}%`;
    track.setAttribute('aria-valuemax', String(view.total));
    track.setAttribute('aria-valuenow', String(view.done));
    showLines(view.lines);
    setText(detail, view.detail ?? '');
    detail.hidden = view.detail === null;
    for (const [button, isOffered] of [
      [undo, view.canUndo],
      [stop, view.canStop],
      [done, !isWaiting],
    ] as const) {
      button.hidden = !isOffered;
      button.disabled = false;
    }
    acts.hidden = undo.hidden && stop.hidden && done.hidden;
    foot.hidden = acts.hidden && detail.hidden;
    pill.className = `pill ${view.phase}`;
    setText(pillText, view.total === 0 ? 'Cart Coach' : `${view.done} of ${view.total}`);
    pill.setAttribute('aria-label', `${view.title}. Open the Cart Coach panel`);
    // A page that rebuilds its body removes the panel; it is added again.
    if (!host.isConnected) document.documentElement.append(host);
  }

  let rows: { key: string; element: HTMLLIElement }[] = [];
  function showLines(wanted: PanelView['lines']): void {
    lines.hidden = wanted.length === 0;
    for (const { element } of rows.splice(wanted.length)) element.remove();
    rows = wanted.map((line, at) => {
      const key = JSON.stringify(line);
      const before = rows[at];
      if (before?.key === key) return before;
      const element = drawLine(line);
      if (before === undefined) lines.append(element);
      else before.element.replaceWith(element);
      if (line.status === 'working') keepInSight(element);
      return { key, element };
    });
  }

  function drawLine(line: PanelView['lines'][number]): HTMLLIElement {
    const said = make(document, 'span', 'said', `${statusWords[line.status]}: `);
    const name = make(document, 'span', 'name', said, line.title);
    const row = make(document, 'li', line.status, icon(document, line.status), name);
    if (line.note !== null) row.append(make(document, 'span', 'note', line.note));
    return row;
  }

  /** Scrolls the list, not the page. */
  function keepInSight(row: HTMLElement): void {
    const below = row.offsetTop + row.offsetHeight - (lines.offsetTop + lines.clientHeight);
    if (below > lines.scrollTop || row.offsetTop - lines.offsetTop < lines.scrollTop)
      lines.scrollTop = Math.max(0, below + 24);
  }

  function iconButton(name: 'fold' | 'close', label: string): HTMLButtonElement {
    const button = make(document, 'button', 'icon', icon(document, name));
    button.setAttribute('aria-label', label);
    button.title = label;
    return button;
  }

  return {
    show,
    remove: () => {
      host.remove();
    },
    root,
  };
}

/** Sets a text only when it changes, because a screen reader announces a live region whenever it is written to. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
