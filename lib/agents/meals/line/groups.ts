import type { Located } from '../piece';

/** The pieces between two breaks ("and", a comma, a line end): one wanted thing. */
export interface Group {
  pieces: Located[];
}

/** The groups of a prompt's pieces; `text` is the scanned text. */
export function groupsOf(pieces: readonly Located[], text: string): Group[] {
  const groups: Group[] = [];
  let current: Located[] = [];
  const close = (): void => {
    if (current.length > 0) groups.push({ pieces: current });
    current = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'break') close();
    else {
      // "2 eggs 3 tomatoes": a number after a name begins the next thing.
      const hasFood = current.some((other) => other.kind === 'food' || other.kind === 'dish');
      const isNext = piece.kind === 'number' && hasFood && current.some((other) => other.kind === 'number');
      if (isNext && !isInBrackets(text, current[0]?.start ?? 0, piece.start)) close();
      current.push(piece);
    }
  }
  close();
  return groups;
}

/** "8 chicken thighs (about 1.2 kg)": text in brackets belongs to what comes before. */
function isInBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && text.indexOf(')', at) !== -1;
}
