import type { Located } from '../piece';

/** Whether a text is a list with separators. */
export function isCommaList(text: string): boolean {
  return /[,;\n]/.test(text);
}

/** "Quill & Oat granola": between two unknown words before a food, "&" is part of the maker's name. */
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
