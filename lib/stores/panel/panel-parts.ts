/** Elements of the panel. They are created one by one with texts set as text; no markup is parsed. */

const svgSpace = 'http://www.w3.org/2000/svg';

/** Creates an element with classes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** The strokes of the icons, on a 24 × 24 grid. */
const strokes = {
  waiting: ['M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z'],
  working: ['M12 4a8 8 0 1 0 8 8'],
  ok: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'm8 12 3 3 5-6'],
  problem: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'M12 8v5', 'M12 16.2v.1'],
  close: ['M6 6l12 12', 'M18 6 6 18'],
  fold: ['m6 9 6 6 6-6'],
} as const;

export type IconName = keyof typeof strokes;

/** A line icon in the colour of the text around it. Screen readers skip it, because words stand beside it. */
export function icon(document: Document, name: IconName): SVGSVGElement {
  return drawing(
    document,
    24,
    strokes[name].map((d) => ({
      d,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    })),
  );
}

/** The mark of the extension, in the shapes of public/icon/mark.svg. */
export function mark(document: Document): SVGSVGElement {
  const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const svg = drawing(document, 32, [
    { d: 'M8 0h16a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8V8a8 8 0 0 1 8-8Z', fill: '#1c6b43' },
    { d: 'M16 14.5V9.5', stroke: '#fff', 'stroke-width': '2', ...line },
    { d: 'M16 11.2C16 7.6 13.4 5.2 9 5.2c0 4 2.6 6 7 6Z', fill: '#b9e769' },
    { d: 'M16 9.6c0-3.4 2.4-5.6 6.6-5.6 0 3.8-2.4 5.6-6.6 5.6Z', fill: '#e6f7b8' },
    {
      d: 'M5.5 14h21a1.5 1.5 0 0 1 1.46 1.86l-2.3 9.2A3.9 3.9 0 0 1 21.9 28H10.1a3.9 3.9 0 0 1-3.77-2.94l-2.3-9.2A1.5 1.5 0 0 1 5.5 14Z',
      fill: '#fff',
    },
    { d: 'm11.4 20.6 3.2 3.2 6-6', stroke: '#1c6b43', 'stroke-width': '2.6', ...line },
  ]);
  svg.setAttribute('class', 'mark');
  return svg;
}

function drawing(document: Document, size: number, paths: readonly Record<string, string>[]): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const attributes of paths) {
    const path = document.createElementNS(svgSpace, 'path');
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
    svg.append(path);
  }
  return svg;
}
