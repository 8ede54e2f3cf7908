/** Letters that people mistake for each other because they sound alike; any other exchange makes another word. */
const soundAlike = ['aeiouy', 'ck', 'cs', 'sz', 'kq', 'gj', 'fv', 'xs'];

function exchangeCost(a: string, b: string): number {
  if (a === b) return 0;
  return soundAlike.some((letters) => letters.includes(a) && letters.includes(b)) ? 1 : 2;
}

/**
 * Damerau-Levenshtein distance, given up beyond `limit`: letters left out, added, or swapped with their neighbour count 1, exchanged ones 1
 * when they sound alike and 2 when not ("suhsi" is sushi; "stone" is not scone).
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = (previous[j - 1] ?? 0) + exchangeCost(a[i - 1] ?? '', b[j - 1] ?? '');
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, exchanged);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** Ordinary words one letter away from a food: written right, and no food is meant. */
const ordinary = new Set(
  `apply alley anchor angle auction avail bandana barely battery battle beast beard biased billy bingo bland blank blind blond bloody
  bowel brake brain branch brand brass breed bride brief broad building bully cactus canal canoe canon cardinal caress carry cater
  cellar chain chair charm chart check cheat cheeky chief chill chilly china choir choke chord claim clover coaster comet comfort
  creep crest crime criminal cross crooked crouch culture current curse curve damp delicate diary diner double early eater elite
  faked float floor flood fluke former founder friend fruity funnel gallon gamer general glance gloss grave greet groan gross group
  hearth heart holly hunger husky infantry instant irony karma koala lather latter lavish learn lever march maria marsh massage master
  matter mayor meant medal merry messy metal miser monster moral moron morsel mouse naval novel padding panda party pastor patsy
  pauper peasant penny petty piazza pierce place plain planet plate pleasant plumb poach poise poker potty power preach province
  puppy purse quack quirk rabbi racket ranger reduce robot rocky rough saline salon salute sample scene scope scour shake shave
  shelf shine shirt shout shrink slide smell snake solve space spare spasm speed spite sport squad staff stage stallion stand start
  stark steal stole stone storm straw stream stroke stuck style sultan sweat table tablet tarot theme threat tonic treat treaty
  trial truth waiter wanton whale whine width wield witch world wreck write`.split(/\s+/),
);

/** Whether a word as written is everyday English, though a name in the plural is spelled like it: "double", not "doubles". */
export function isOrdinary(written: string): boolean {
  return ordinary.has(written.toLowerCase());
}

/**
 * The known words a misspelled word may mean, all at the least distance. Words of up to three letters are left alone (one letter makes
 * another food of them) and the first letter must agree; longer words may differ in two letters.
 */
export function corrections(word: string, vocabulary: Iterable<string>): string[] {
  if (word.length < 4 || ordinary.has(word)) return [];
  const limit = word.length >= 8 ? 2 : 1;
  let best: string[] = [];
  let bestDistance = limit;
  for (const known of vocabulary) {
    if (known.length < 4 || known[0] !== word[0]) continue;
    const far = distance(word, known, bestDistance);
    if (far > bestDistance) continue;
    if (far < bestDistance) best = [];
    best.push(known);
    bestDistance = far;
  }
  return best;
}
