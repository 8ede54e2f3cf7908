import { configure } from '@testing-library/dom';
import { act as flushed } from 'preact/test-utils';
import type { ReactNode } from 'react';
import { createRoot } from 'preact/compat/client';

/** A view as a test holds it: what it is drawn into, and how to draw it anew or take it away. */
interface View {
  readonly container: HTMLElement;
  readonly rerender: (node: ReactNode) => void;
  readonly unmount: () => void;
}

type Root = ReturnType<typeof createRoot>;
const roots = new Map<HTMLElement, Root>();

// What an event changes is drawn before the next one comes, as in a browser, where a turn lies between any two.
configure({
  eventWrapper: (dispatch) => {
    void flushed(dispatch);
  },
  // What was waited for may come in the middle of a turn: the test goes on with the next.
  asyncWrapper: async (wait) => {
    const found: unknown = await wait();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    return found;
  },
});

/** Does something that changes what is shown, and draws it. */
export function act(does: () => Promise<unknown>): Promise<void>;
export function act(does: () => void): void;
export function act(does: () => unknown): unknown {
  return flushed(does as () => void | Promise<void>);
}

/** Draws a view as the pages do, into the document. */
export function render(node: ReactNode): View {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  roots.set(container, root);
  const rerender = (next: ReactNode): void => {
    void flushed(() => {
      root.render(next);
    });
  };
  rerender(node);
  return {
    container,
    rerender,
    unmount: () => {
      takeAway(root);
    },
  };
}

/** Takes away every view that was drawn. */
export function cleanup(): void {
  for (const [container, root] of roots) {
    takeAway(root);
    container.remove();
  }
  roots.clear();
}

function takeAway(root: Root): void {
  void flushed(() => {
    root.unmount();
  });
}
