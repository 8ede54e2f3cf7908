import { shade } from './colours';
import { linesOf, textAt } from './pack-label';

/** The inputs of a pack's picture. */
export interface PackLook {
  title: string;
  brand: string;
  size: string;
  food: string;
  pack: string;
}

type Draw = (look: PackLook) => string;

/** The usual label: brand, name, size, on a light band. */
function band(look: PackLook, x: number, y: number, width: number, height: number): string {
  const middle = x + width / 2;
  const lines = linesOf(look.title, Math.floor(width / 6), height < 60 ? 2 : 3);
  const font = Math.min(10.5, (height - 25) / (lines.length * 1.15), width / (longest(lines) * 0.6));
  return (
    `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" rx="4" fill="#fffdf7"/>` +
    textAt([look.brand.toUpperCase()], middle, y + 9, 6, shade(look.pack, -0.3), 700) +
    textAt(lines, middle, y + height / 2 + 1, font, '#2b2a26', 700) +
    textAt([look.size], middle, y + height - 7, 7, '#6d6a61', 500)
  );
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}

const bag: Draw = (look) =>
  `<path d="M58 36q42 8 84 0l6 130q-48 10-96 0Z" fill="${look.pack}"/>` +
  `<path d="M58 36q42 8 84 0l1 12q-43 8-86 0Z" fill="${shade(look.pack, -0.22)}"/>` +
  `<ellipse cx="100" cy="146" rx="30" ry="13" fill="${shade(look.food, 0.15)}" stroke="#fffdf7" stroke-width="3"/>` +
  band(look, 60, 62, 80, 62);

const box: Draw = (look) =>
  `<path d="m136 34 16 8v122l-16 6Z" fill="${shade(look.pack, -0.3)}"/><rect x="52" y="34" width="84" height="136" rx="2" fill="${look.pack}"/>` +
  `<path d="M52 34h84l16 8H70Z" fill="${shade(look.pack, 0.25)}"/>` +
  `<path d="M62 156q32-30 64 0Z" fill="${look.food}"/><circle cx="94" cy="143" r="12" fill="${shade(look.food, 0.25)}"/>` +
  band(look, 57, 54, 74, 66);

const can: Draw = (look) =>
  `<rect x="56" y="42" width="88" height="122" rx="4" fill="#c9ccd0"/><ellipse cx="100" cy="44" rx="44" ry="10" fill="#e9ebee"/>` +
  `<ellipse cx="100" cy="44" rx="36" ry="7" fill="#d2d5d9"/><path d="M56 60q44 12 88 0v88q-44 12-88 0Z" fill="${look.pack}"/>` +
  `<circle cx="100" cy="136" r="13" fill="${look.food}" stroke="#fffdf7" stroke-width="2"/>` +
  band(look, 60, 72, 80, 52);

const jar: Draw = (look) =>
  `<rect x="64" y="34" width="72" height="18" rx="5" fill="${shade(look.pack, -0.15)}"/>` +
  `<path d="M62 54h76q12 8 12 22v78q0 12-12 12H62q-12 0-12-12V76q0-14 12-22Z" fill="${look.food}"/>` +
  `<path d="M62 54h76q12 8 12 22v4H50v-4q0-14 12-22Z" fill="#fff" opacity=".35"/>` +
  band(look, 50, 88, 100, 58);

const spice: Draw = (look) =>
  `<rect x="72" y="30" width="56" height="30" rx="4" fill="${shade(look.pack, -0.35)}"/>` +
  `<rect x="66" y="60" width="68" height="108" rx="9" fill="${look.food}"/>` +
  `<rect x="66" y="60" width="68" height="14" fill="#fff" opacity=".3"/>` +
  band(look, 66, 82, 68, 66);

const bottle: Draw = (look) =>
  `<rect x="87" y="20" width="26" height="16" rx="3" fill="${shade(look.pack, -0.15)}"/>` +
  `<path d="M90 36h20v22q24 10 24 34v68q0 10-10 10H76q-10 0-10-10V92q0-24 24-34Z" fill="${look.food}"/>` +
  `<path d="M72 92q0-18 18-28v100H78q-6 0-6-6Z" fill="#fff" opacity=".25"/>` +
  band(look, 66, 96, 68, 58);

const carton: Draw = (look) =>
  `<path d="M62 66 82 34h46l14 32Z" fill="${shade(look.pack, 0.3)}"/><rect x="82" y="26" width="46" height="10" fill="${look.pack}"/>` +
  `<rect x="62" y="66" width="80" height="104" rx="2" fill="${look.pack}"/><path d="M62 150q40-22 80 0v20H62Z" fill="#fffdf7" opacity=".9"/>` +
  band(look, 66, 78, 72, 60);

const jug: Draw = (look) =>
  `<rect x="84" y="24" width="32" height="16" rx="3" fill="${look.pack}"/>` +
  `<path d="M82 40h36q30 14 30 44v74q0 12-12 12H64q-12 0-12-12V84q0-30 30-44Z" fill="#f4f1ea" stroke="#d9d3c6" stroke-width="2"/>` +
  `<path d="M128 62q14 10 14 28v14q-12 0-12-12Z" fill="#fff" stroke="#d9d3c6" stroke-width="2"/>` +
  band({ ...look }, 60, 96, 72, 58);

const tub: Draw = (look) =>
  `<path d="M46 62h108l-8 94q-1 10-11 10H65q-10 0-11-10Z" fill="${shade(look.pack, 0.08)}"/>` +
  `<rect x="40" y="50" width="120" height="16" rx="6" fill="#fffdf7" stroke="${shade(look.pack, 0.4)}" stroke-width="2"/>` +
  band(look, 58, 84, 84, 60);

const tray: Draw = (look) =>
  `<rect x="30" y="52" width="140" height="104" rx="14" fill="#2c2f33"/><rect x="40" y="62" width="120" height="84" rx="9" fill="#f4efe8"/>` +
  `<path d="M52 122c0-34 26-44 46-36s50-6 50 22-20 30-48 28-48 8-48-14Z" fill="${look.food}"/>` +
  `<path d="M66 116c8-20 26-22 40-18m-22 30c16 4 36 2 46-12" fill="none" stroke="${shade(look.food, 0.45)}" stroke-width="5" stroke-linecap="round"/>` +
  band(look, 52, 108, 96, 56);

const block: Draw = (look) =>
  `<path d="m34 88 24-20h112l-22 20Z" fill="${shade(look.food, 0.45)}"/><path d="m148 88 22-20v58l-22 22Z" fill="${shade(look.food, -0.15)}"/>` +
  `<rect x="34" y="88" width="114" height="60" rx="2" fill="${shade(look.food, 0.15)}"/>` +
  band(look, 46, 92, 90, 52);

const wedge: Draw = (look) =>
  `<path d="M28 128 150 66q22 20 22 62Z" fill="${shade(look.food, 0.25)}"/><path d="M28 128h144v32H28Z" fill="${look.food}"/>` +
  `<circle cx="118" cy="108" r="8" fill="${shade(look.food, -0.12)}"/><circle cx="148" cy="116" r="5" fill="${shade(look.food, -0.12)}"/>` +
  `<circle cx="92" cy="118" r="4" fill="${shade(look.food, -0.12)}"/>` +
  textAt(linesOf(look.title, 18, 1), 100, 145, 10.5, '#2b2a26', 700);

const eggs: Draw = (look) => {
  const shell = /brown|organic/i.test(look.title) ? '#d9a679' : '#f3ece0';
  const row = [46, 73, 100, 127, 154].map(
    (x) => `<ellipse cx="${String(x)}" cy="96" rx="13" ry="17" fill="${shell}" stroke="${shade(shell, -0.12)}"/>`,
  );
  return (
    `${row.join('')}<path d="M26 98h148l-8 58q-1 6-8 6H42q-7 0-8-6Z" fill="${shade(look.pack, 0.1)}"/>` +
    band(look, 54, 106, 92, 50)
  );
};

const loaf: Draw = (look) =>
  `<path d="M34 104c-10-30 16-44 40-40 14-12 40-12 54 0 26-4 48 12 38 40v46q0 8-8 8H42q-8 0-8-8Z" fill="${shade(look.food, -0.1)}"/>` +
  `<path d="M62 74q8 10 4 22m32-32q8 12 4 26m32-18q6 12 0 24" stroke="${shade(look.food, 0.4)}" stroke-width="6" fill="none" stroke-linecap="round"/>` +
  band(look, 54, 104, 92, 50);

const flat: Draw = (look) =>
  `<ellipse cx="100" cy="92" rx="66" ry="52" fill="${shade('#d9ab6c', -0.08)}"/><ellipse cx="100" cy="86" rx="66" ry="52" fill="#e6c48f"/>` +
  `<circle cx="72" cy="74" r="7" fill="#c2925a"/><circle cx="112" cy="62" r="9" fill="#c2925a"/><circle cx="138" cy="86" r="6" fill="#c2925a"/><circle cx="88" cy="98" r="5" fill="#c2925a"/>` +
  band(look, 54, 104, 92, 54);

/** The packs a shop's goods come in. */
export const packs = {
  bag,
  box,
  can,
  jar,
  spice,
  bottle,
  carton,
  jug,
  tub,
  tray,
  block,
  wedge,
  eggs,
  loaf,
  flat,
} as const;

export type PackName = keyof typeof packs;
