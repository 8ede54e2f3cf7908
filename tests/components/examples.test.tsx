// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allExamples } from '../../components/all-examples';
import { cleanup, render } from '../support/render-view';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** No stylesheet is loaded here, so every element has the same style; computing it anew for each makes axe take seconds. */
function freezeStyles(): void {
  const style = window.getComputedStyle(document.body);
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(style);
}

describe('every example', () => {
  it('has a name of its own', () => {
    const names = allExamples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  // Colours need a real browser: tests/gallery/shoot.mjs judges them there, in light and dark.
  it.each(allExamples.map((example) => [example.name, example] as const))(
    '%s passes axe',
    { timeout: 30_000 },
    async (_, { node }) => {
      const { container } = render(<>{node}</>);
      freezeStyles();
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    },
  );

  it('would be told of a control without a name', async () => {
    const { container } = render(<button type="button" />);
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toContain('button-name');
  });
});
