import type { Token } from '../tokens';

/** Nouns that may stand for a product after words of its name ("the Tesco one", "the organic bag"). */
const standIns = new Set(
  `one ones option pick product alternative version choice brand equivalent pack packet bag box bottle carton bunch can tin jar tub loaf block punnet
  bar tray pouch sachet container bird plant joint fillet item kind`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`]),
);

/** Whether such a noun stands at a token. */
export function isStandIn(tokens: readonly Token[], at: number): boolean {
  return standIns.has(tokens[at]?.text ?? '');
}
