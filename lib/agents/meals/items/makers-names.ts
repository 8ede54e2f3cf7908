import type { Located } from '../piece';

/** Whether a text is a list whose items are set apart. */
export function isCommaList(text: string): boolean {
  return /[,;\n]/.test(text);
}

/** "Quill & Oat granola": between two words that mean nothing, before a food, the sign is part of its maker's name. */
export function inMakersNames(pieces: readonly Located[]): Located[] {
  return pieces.map((piece, at) => {
    const [before, after, food] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
    const isInside =
      piece.kind === 'break' &&
      piece.text === '&' &&
      before?.kind === 'unknown' &&
      after?.kind === 'unknown' &&
      (food?.kind === 'food' || food?.kind === 'dish');
    return isInside ? { ...piece, kind: 'unknown' } : piece;
  });
}
