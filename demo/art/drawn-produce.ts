import { shade } from './colours';

type Draw = (colour: string) => string;

const leaf = (x: number, y: number, turn: number, colour: string): string =>
  `<path d="M0 0c10-16 30-18 44-8-10 14-30 18-44 8Z" transform="translate(${String(x)} ${String(y)}) rotate(${String(turn)})" fill="${colour}"/>`;
const green = '#4f8a3c';

const round: Draw = (colour) =>
  `<circle cx="100" cy="108" r="56" fill="${colour}"/><path d="M62 92q6-24 28-32" stroke="#fff" opacity=".45" stroke-width="9" fill="none" stroke-linecap="round"/>` +
  `<path d="M100 58q-2-14 8-24" stroke="#6b4a2f" stroke-width="6" fill="none" stroke-linecap="round"/>${leaf(106, 46, -14, green)}`;

const tomato: Draw = (colour) =>
  `<ellipse cx="100" cy="112" rx="60" ry="52" fill="${colour}"/><path d="M58 100q4-20 22-28" stroke="#fff" opacity=".5" stroke-width="8" fill="none" stroke-linecap="round"/>` +
  [0, 72, 144, 216, 288]
    .map(
      (turn) => `<path d="M100 66q8-14 0-26-8 12 0 26Z" transform="rotate(${String(turn)} 100 68)" fill="${green}"/>`,
    )
    .join('');

const citrus: Draw = (colour) =>
  `<ellipse cx="86" cy="102" rx="54" ry="46" fill="${colour}"/><path d="M52 90q8-20 26-24" stroke="#fff" opacity=".5" stroke-width="8" fill="none" stroke-linecap="round"/>` +
  `<circle cx="128" cy="128" r="40" fill="${shade(colour, -0.08)}"/><circle cx="128" cy="128" r="34" fill="#fff6dc"/>` +
  [0, 60, 120, 180, 240, 300]
    .map(
      (turn) =>
        `<path d="M128 124 116 100q12-8 24 0Z" transform="rotate(${String(turn)} 128 128)" fill="${shade(colour, 0.25)}"/>`,
    )
    .join('');

const bulb: Draw = (colour) =>
  `<path d="M100 38c2 24 8 30 30 44 34 22 26 84-30 84s-64-62-30-84c22-14 28-20 30-44Z" fill="${colour}" stroke="${shade(colour, -0.15)}" stroke-width="2"/>` +
  `<path d="M100 60c-22 36-26 70-14 104m14-104c22 36 26 70 14 104" fill="none" stroke="${shade(colour, -0.18)}" stroke-width="3"/>` +
  `<path d="M88 166q12 8 24 0" stroke="#8a7a5c" stroke-width="4" fill="none"/>`;

const bunch: Draw = (colour) =>
  [-34, -18, 0, 18, 34]
    .map(
      (turn) =>
        `<g transform="rotate(${String(turn)} 100 168)"><path d="M100 168V76" stroke="${shade(colour, -0.2)}" stroke-width="5"/>` +
        `<path d="M100 96c-22-4-26-22-22-34 6-2 12 0 16 4-2-12 2-24 6-30 4 6 8 18 6 30 4-4 10-6 16-4 4 12 0 30-22 34Z" fill="${shade(colour, (turn / 34) * 0.14)}"/></g>`,
    )
    .join('') + `<path d="M84 142h32l4 14H80Z" fill="#b8322a"/>`;

const head: Draw = (colour) =>
  `<circle cx="100" cy="106" r="60" fill="${shade(colour, -0.1)}"/><path d="M44 96c10-40 50-56 70-40-30 10-46 40-40 96-20-8-34-30-30-56Z" fill="${colour}"/>` +
  `<path d="M156 100c-6-36-30-52-52-46 24 16 34 54 14 104 26-6 40-32 38-58Z" fill="${shade(colour, 0.18)}"/>` +
  `<path d="M100 164q-14-50 2-104" stroke="${shade(colour, 0.5)}" stroke-width="5" fill="none"/>`;

const floret: Draw = (colour) =>
  `<path d="M82 120h36l8 48q-26 10-52 0Z" fill="${shade(colour, 0.45)}"/>` +
  [
    [64, 104],
    [84, 76],
    [116, 74],
    [138, 102],
    [100, 100],
    [82, 122],
    [120, 122],
  ]
    .map(
      ([x, y], index) =>
        `<circle cx="${String(x)}" cy="${String(y)}" r="27" fill="${shade(colour, (index % 3) * 0.1 - 0.08)}"/>`,
    )
    .join('');

const root: Draw = (colour) =>
  `<g transform="rotate(38 100 100)"><path d="M78 56q22-14 44 0c6 40-8 90-22 124-14-34-28-84-22-124Z" fill="${colour}"/>` +
  `<path d="M84 84h20m-14 28h18m-10 26h10" stroke="${shade(colour, -0.2)}" stroke-width="3" stroke-linecap="round"/></g>` +
  `${leaf(134, 62, -60, green)}${leaf(138, 66, -20, shade(green, 0.15))}${leaf(130, 58, -95, shade(green, -0.12))}`;

const long: Draw = (colour) =>
  `<g transform="rotate(-32 100 100)"><rect x="26" y="74" width="148" height="48" rx="24" fill="${colour}"/>` +
  `<path d="M46 86h96" stroke="${shade(colour, 0.35)}" stroke-width="6" stroke-linecap="round"/><rect x="168" y="90" width="18" height="14" rx="4" fill="${shade(green, -0.1)}"/></g>`;

const pepper: Draw = (colour) =>
  `<path d="M100 66c-40-16-60 10-52 48 6 34 20 54 34 54 8 0 12-6 18-6s10 6 18 6c14 0 28-20 34-54 8-38-12-64-52-48Z" fill="${colour}"/>` +
  `<path d="M62 92q-2 30 12 56" stroke="#fff" opacity=".45" stroke-width="8" fill="none" stroke-linecap="round"/>` +
  `<path d="M100 68c-6-12-4-26 8-36" stroke="${green}" stroke-width="10" fill="none" stroke-linecap="round"/><ellipse cx="100" cy="68" rx="18" ry="7" fill="${green}"/>`;

const chili: Draw = (colour) =>
  [-8, 26]
    .map(
      (shift) =>
        `<path d="M${String(64 + shift)} 60c18 4 26 20 34 46 8 24 20 38 44 52-40 6-72-14-84-50-6-20-6-44 6-48Z" fill="${shade(colour, shift > 0 ? 0.12 : -0.06)}"/>` +
        `<path d="M${String(66 + shift)} 62q-10-8-8-22" stroke="${green}" stroke-width="7" fill="none" stroke-linecap="round"/>`,
    )
    .join('');

const mushroom: Draw = (colour) =>
  `<path d="M84 104h32l4 48q-20 14-40 0Z" fill="#efe4d2"/><path d="M36 108c0-44 30-66 64-66s64 22 64 66q-64 20-128 0Z" fill="${colour}"/>` +
  `<path d="M36 108q64 20 128 0-8 14-64 14t-64-14Z" fill="${shade(colour, -0.25)}"/>`;

const berries: Draw = (colour) =>
  [
    [70, 84],
    [104, 74],
    [136, 88],
    [60, 118],
    [92, 112],
    [124, 120],
    [78, 148],
    [110, 150],
  ]
    .map(
      ([x, y], index) =>
        `<circle cx="${String(x)}" cy="${String(y)}" r="20" fill="${shade(colour, (index % 3) * 0.1 - 0.06)}"/><circle cx="${String((x ?? 0) - 6)}" cy="${String((y ?? 0) - 7)}" r="5" fill="#fff" opacity=".45"/>`,
    )
    .join('') +
  leaf(104, 60, -24, green) +
  leaf(100, 60, -130, shade(green, 0.12));

const banana: Draw = (colour) =>
  `<path d="M40 62c6 66 54 104 118 90 8-2 10-10 4-14-50-4-82-32-98-84-4-10-24-6-24 8Z" fill="${colour}"/>` +
  `<path d="M58 56c18 50 48 78 104 84" stroke="${shade(colour, -0.15)}" stroke-width="5" fill="none"/><path d="M50 56l-4-16 12-2 4 16Z" fill="#7a6238"/>`;

const pineapple: Draw = (colour) =>
  `<ellipse cx="100" cy="122" rx="40" ry="50" fill="${colour}"/><path d="M66 100l66 50m-68-26 50 40m-44-84 62 46m0-30-66 50m68-26-50 40m44-84-62 46" stroke="${shade(colour, -0.25)}" stroke-width="3"/>` +
  [-36, -18, 0, 18, 36]
    .map(
      (turn) =>
        `<path d="M100 76q-12-28 0-52 12 24 0 52Z" transform="rotate(${String(turn)} 100 78)" fill="${green}"/>`,
    )
    .join('');

const squash: Draw = (colour) =>
  `<path d="M84 46q16-10 32 0c4 28 2 34 18 52 26 30 12 72-34 72s-60-42-34-72c16-18 14-24 18-52Z" fill="${colour}"/>` +
  `<path d="M78 108q-14 24 0 48" stroke="#fff" opacity=".4" stroke-width="8" fill="none" stroke-linecap="round"/><rect x="93" y="28" width="14" height="18" rx="4" fill="#7a6238"/>`;

const pods: Draw = (colour) =>
  [-14, 8, 30]
    .map(
      (turn) =>
        `<g transform="rotate(${String(turn)} 100 110)"><path d="M28 110q72-44 144 0-72 30-144 0Z" fill="${shade(colour, turn / 150)}"/><path d="M50 108q50-20 100 0" stroke="${shade(colour, 0.4)}" stroke-width="3" fill="none"/></g>`,
    )
    .join('');

const spears: Draw = (colour) =>
  [60, 80, 100, 120, 140]
    .map((x, index) => `<path d="M${String(x - 7)} 168V74q7-36 14 0v94Z" fill="${shade(colour, (index % 2) * 0.16)}"/>`)
    .join('') + `<rect x="46" y="120" width="108" height="12" rx="6" fill="#b8322a"/>`;

/** The shapes of fresh things. */
export const produce = {
  round, tomato, citrus, bulb, bunch, head, floret, root, long, pepper, chili, mushroom, berries, banana, pineapple, squash, pods, spears,
} as const; // prettier-ignore

export type ProduceName = keyof typeof produce;
