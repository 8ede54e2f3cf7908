// @vitest-environment happy-dom
import { screen } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { Watched } from '../../components/use-stored';
import { useStored } from '../../components/use-stored';
import { act, cleanup, render } from '../support/render-view';

afterEach(cleanup);

function Show({ item }: { item: Watched<string> }) {
  return <p>{useStored(item) ?? 'not read yet'}</p>;
}

/** An item whose read is answered by hand and which counts its watchers. */
function handItem() {
  let answer: (value: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const watchers = new Set<(value: string) => void>();
  return {
    item: {
      fallback: 'fallback',
      get: () =>
        new Promise<string>((resolve, reject) => {
          answer = resolve;
          fail = reject;
        }),
      watch: (onChange: (value: string) => void) => {
        watchers.add(onChange);
        return () => watchers.delete(onChange);
      },
    },
    watchers,
    answer: (value: string) => {
      answer(value);
    },
    fail: () => {
      fail(new Error('storage is gone'));
    },
    change: (value: string) => {
      for (const watcher of watchers) watcher(value);
    },
  };
}

describe('useStored', () => {
  it('shows what was read, then each change', async () => {
    const { item, answer, change } = handItem();
    render(<Show item={item} />);
    expect(screen.getByText('not read yet')).toBeTruthy();
    await act(async () => {
      answer('first');
      await Promise.resolve();
    });
    expect(screen.getByText('first')).toBeTruthy();
    act(() => {
      change('second');
    });
    expect(screen.getByText('second')).toBeTruthy();
  });

  it('lets a change win over a read that began before it', async () => {
    const { item, answer, change } = handItem();
    render(<Show item={item} />);
    act(() => {
      change('new');
    });
    await act(async () => {
      answer('old');
      await Promise.resolve();
    });
    expect(screen.getByText('new')).toBeTruthy();
  });

  it('falls back when reading fails', async () => {
    const { item, fail } = handItem();
    render(<Show item={item} />);
    await act(async () => {
      fail();
      await Promise.resolve();
      await Promise.resolve();
    });
    expect(screen.getByText('fallback')).toBeTruthy();
  });

  it('watches once for two readers and stops with the last', () => {
    const { item, watchers } = handItem();
    const both = render(
      <>
        <Show item={item} />
        <Show item={item} />
      </>,
    );
    expect(watchers.size).toBe(1);
    both.unmount();
    expect(watchers.size).toBe(0);
  });
});
