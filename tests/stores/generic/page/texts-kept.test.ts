import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { textOf, withTextsKept } from '../../../../lib/stores/generic/page/visible-text';

/** An element, and how often its children were walked through. */
function watched(html: string) {
  const { document } = new Window();
  document.body.innerHTML = html;
  const element = document.body as unknown as Element;
  let walks = 0;
  const { childNodes } = element;
  Object.defineProperty(element, 'childNodes', {
    get: () => {
      walks += 1;
      return childNodes;
    },
  });
  return { element, walks: () => walks };
}

describe('texts of a page', () => {
  it('are put together once while they are kept', () => {
    const { element, walks } = watched('<p>Basmati <b>Rice</b></p><p>$2.00</p>');
    const texts = withTextsKept(() => [textOf(element), withTextsKept(() => textOf(element)), textOf(element)]);
    expect(texts).toEqual(Array.from({ length: 3 }, () => 'Basmati Rice $2.00'));
    expect(walks()).toBe(1);
  });

  it('are read anew afterwards, also where reading failed', () => {
    const { element, walks } = watched('<p>Qty 1</p>');
    const failing = (): unknown =>
      withTextsKept(() => {
        textOf(element);
        throw new Error('no cart');
      });
    expect(failing).toThrow('no cart');
    element.innerHTML = '<p>Qty 2</p>';
    expect(textOf(element)).toBe('Qty 2');
    expect(withTextsKept(() => textOf(element))).toBe('Qty 2');
    expect(walks()).toBeGreaterThan(1);
  });
});
