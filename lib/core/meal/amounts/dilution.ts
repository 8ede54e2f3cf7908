import type { Offer } from '../../offer/offer';
import { recentMap } from '../../text/recent-map';
import { wordsOf } from '../../text/comparable-words';

/**
 * Dry or concentrated products and how much they make with water: stock cubes for stock, milk powder for milk, dry rice for cooked rice.
 * A stock cube does not weigh a litre, so a need of the liquid is never compared with the weight of the dry product. Sources: directions
 * on packs of common brands (a 10 g cube for 500 ml, a 28 g stock pot for 500 ml, a teaspoon of base per cup, 100–130 g of milk powder
 * per litre, concentrate with three parts of water), USDA cup weights of dry and cooked grains.
 */
interface Dilution {
  /** The food needed, in comparable words. */
  asked: RegExp;
  /** The product offered for it. */
  offered: RegExp;
  /** Grams (millilitres for a liquid concentrate) of the product that make one millilitre of the food needed. */
  perMl: number;
  /** Millilitres that one piece makes, where it is sold by the piece. */
  each: number;
  /** A request by weight means the dry product: a pound of coffee is not a drink. */
  isWeighedDry?: true;
}

/** Names of dry or concentrated food: nothing to dilute. */
const askedDry = /\b(?:cube|pot|powder|powdered|base|granule|concentrate|instant|dry|dried|bag|leaf|bean|mix|ground)\b/;
const stock = /\b(?:broth|stock|bouillon|consomme)\b/;

const dilutions: readonly Dilution[] = [
  { asked: stock, offered: /\b(?:stock|jelly|gel) (?:pot|melt)s?\b|\bmelts?\b/, perMl: 0.056, each: 500 },
  { asked: stock, offered: /\bbase\b|\bpaste\b|better than bouillon/, perMl: 0.025, each: 9000 },
  { asked: stock, offered: /\bconcentrated?\b|\bliquid (?:stock|bouillon)\b/, perMl: 0.04, each: 4000 },
  { asked: stock, offered: /\b(?:cube|oxo)s?\b/, perMl: 0.02, each: 400 },
  { asked: stock, offered: /\b(?:bouillon|powder|powdered|granule|granulated|instant|gravy|mix|crystal)s?\b/, perMl: 0.02, each: 6000 },
  { asked: /^(?:(?:whole|skim|skimmed|semi|lowfat|low fat|2) )*(?:butter)?milk$/, offered: /\b(?:powder|powdered|dry|dried|instant)\b/, perMl: 0.11, each: 5000 },
  { asked: /\bjuice\b|\blemonade\b/, offered: /\bconcentrated?\b/, perMl: 0.25, each: 1400 },
  { asked: /\blemonade\b|\biced? tea\b/, offered: /\b(?:powder|powdered|mix)\b/, perMl: 0.08, each: 8000 },
  { asked: /\b(?:coffee|espresso)\b/, offered: /\b(?:instant|soluble)\b/, perMl: 0.012, each: 8000, isWeighedDry: true },
  { asked: /\b(?:coffee|espresso)\b/, offered: /\b(?:ground|bean|roast|blend)s?\b/, perMl: 0.06, each: 6000, isWeighedDry: true },
  { asked: /\btea\b/, offered: /\b(?:bag|teabag|leaf|loose)s?\b/, perMl: 0.01, each: 250, isWeighedDry: true },
  { asked: /\bhot (?:chocolate|cocoa)\b|\bcocoa\b(?! powder)/, offered: /\b(?:powder|mix)\b/, perMl: 0.12, each: 4000, isWeighedDry: true },
]; // prettier-ignore

/** Millilitres of stock that one cube makes. */
const cubeMakes = 500;
const liquid = /\b(?:cube|oxo|pot|melt|bouillon|powder|powdered|granule|concentrated?|base|paste|instant)\b/;

/** Millilitres of ready stock equal to this many stock cubes; null when no cubes are requested, or when cubes are offered. */
export function stockOfCubes(
  asked: string,
  count: number,
  { title, pack }: Pick<Offer, 'title' | 'pack'>,
): number | null {
  if (pack?.quantity?.unit !== 'ml' || liquid.test(wordsOf(title).join(' '))) return null;
  return /\b(?:stock|broth|bouillon) cube\b/.test(wordsOf(asked).join(' ')) ? count * cubeMakes : null;
}

/** Words of ready-to-pour products, whatever else the title says ("chicken stock, no powder added"). */
const ready = /\b(?:ready to (?:use|drink|heat)|liquid broth|carton)\b/;

/**
 * Returns a function from an offer to the dilution that converts a need of the liquid into the dry or concentrated product; it returns
 * null for the liquid itself. Null when nothing dry is sold for the food. `isWeighed`: the request is by weight.
 */
export function dilutionsOf(
  asked: string,
  isWeighed: boolean,
): ((offer: Pick<Offer, 'title'>) => { perMl: number; each: number } | null) | null {
  const known = dilutionsFor(asked);
  const rows = isWeighed ? known.filter(({ isWeighedDry }) => isWeighedDry !== true) : known;
  if (rows.length === 0) return null;
  return (offer) => {
    const title = wordsOf(offer.title).join(' ');
    return ready.test(title) ? null : (rows.find(({ offered }) => offered.test(title)) ?? null);
  };
}

/** Cache of the dilutions of a food by its name: every change of a slider asks again. */
function dilutionsFor(asked: string): readonly Dilution[] {
  const before = remembered.get(asked);
  if (before !== undefined) return before;
  const name = wordsOf(asked).join(' ');
  const rows = askedDry.test(name) ? [] : dilutions.filter((row) => row.asked.test(name));
  remembered.set(asked, rows);
  return rows;
}
const remembered = recentMap<string, readonly Dilution[]>(300);

/** Grams of dry food per gram, and per millilitre, of cooked food. */
const cooked: readonly [asked: RegExp, perGram: number, perMl: number][] = [
  [/\b(?:rice|quinoa|couscous|bulgur|barley|farro|millet|freekeh|grain)\b/, 0.36, 0.25],
  [/\b(?:pasta|spaghetti|macaroni|noodle|penne|fusilli|orzo|rigatoni|fettuccine|linguine)\b/, 0.45, 0.26],
  [/\b(?:bean|lentil|chickpea|garbanzo|pea|dal)\b/, 0.4, 0.3],
];
const alreadyCooked =
  /\b(?:cooked|precooked|ready|steamed|microwave|microwavable|canned|can|tin|pouch|heat|minute|express)\b/;

/** The share of dry food in a request for cooked food; null when the need is not a cooked grain, pasta or pulse. */
export function dryShareOf(asked: string): { perGram: number; perMl: number } | null {
  const name = wordsOf(asked).join(' ');
  if (!/\bcooked\b/.test(name)) return null;
  const row = cooked.find(([food]) => food.test(name));
  return row === undefined ? null : { perGram: row[1], perMl: row[2] };
}

/** Whether an offer is cooked already. */
export function isCooked({ title }: Pick<Offer, 'title'>): boolean {
  return alreadyCooked.test(wordsOf(title).join(' '));
}
