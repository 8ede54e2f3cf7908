/** Damerau-Levenshtein distance, given up beyond `limit`: letters left out, added, exchanged, or swapped with their neighbour. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
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

/**
 * The known words a misspelled word may mean, all at the least distance. Words of up to three letters are left alone (one letter makes
 * another food of them) and the first letter must agree; longer words may differ in two letters.
 */
export function corrections(word: string, vocabulary: Iterable<string>): string[] {
  if (word.length < 4) return [];
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
