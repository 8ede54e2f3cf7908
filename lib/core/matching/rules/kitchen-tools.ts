import { neutralWords } from '../descriptors';
import type { TitleReading } from '../read-title';
import { wordsOf } from '../../text/comparable-words';
import { reduceScore } from './match-score';
import type { MatchScore } from './match-score';
import type { Target } from './targets';

/** Tools and goods named after the food they are for. */
const tools: ReadonlySet<string> = new Set(
  wordsOf(`
    press knife grater peeler slicer cutter chopper crusher masher corer zester squeezer juicer spinner poacher cooker maker steamer warmer toaster popper
    bin rack holder keeper saver scoop spoon fork tong whisk spatula ladle brush board stand mold mould timer opener dispenser infuser filter
    mug plate mat rest saucer apron book cookbook card costume toy plush tree bush candle diffuser
  `),
);

/** Animals: what is made for them is not food for people. */
const animals: ReadonlySet<string> = new Set(
  wordsOf('bird dog cat pet puppy kitten rabbit hamster fish horse poultry pond'),
);

/** Whether a part of a title names vegetable seed for sowing: "Beefsteak Tomato Seeds". */
function isSown({ food }: Target, words: readonly string[], at: number): boolean {
  return (
    (food?.kind === 'vegetable' || food?.kind === 'legume') && words[at] === 'seed' && !food.words.includes('seed')
  );
}

/**
 * Whether the title names a tool for the food: the tool's name ends the part of the title that names the food ("Garlic Press", "Bread Bin
 * with Lid").
 */
export function tool(target: Target, title: TitleReading, tally: MatchScore): void {
  const { words, segments, tails, owners } = title;
  // A rack of ribs is a cut of meat.
  const isCut = target.food !== null && (target.food.kind === 'meat' || target.food.kind === 'poultry');
  if (words.some((word, at) => animals.has(word) && words[at - 1] === 'for')) reduceScore(tally, 0.1, 'is for animals');
  if (isSown(target, words, target.to)) reduceScore(tally, 0.1, 'is seed to sow');
  let index = target.to;
  let last: string | null = null;
  while (index < words.length && segments[index] === target.segment && tails[index] !== true) {
    const word = words[index] ?? '';
    if (owners[index] !== -1 || (!neutralWords.has(word) && !tools.has(word))) return;
    last = word;
    index += 1;
  }
  if (last !== null && tools.has(last) && !(isCut && last === 'rack')) reduceScore(tally, 0.1, `is a ${last}`);
}
