import { singular } from '../../../core/text/singular';
import type { Token } from '../tokens';
import { containerSlots } from '../containers';

/** General nouns that may stand for any product after words of its name ("the Tesco one"). */
const generic = new Set(
  'one ones option pick product alternative version choice brand equivalent pack packet item kind'
    .split(' ')
    .flatMap((word) => [word, `${word}s`]),
);

const wholeBird = /\bwhole\b.*\b(?:chicken|turkey|duck|goose|hen)\b/i;

/** Whether a noun that can stand for one product is at a token. */
export type StandIn = (tokens: readonly Token[], at: number) => boolean;

/**
 * The nouns that may stand for a product: the general ones, the words for its pack, a form that its title names ("fillet", "plant"), and
 * "bird" for a whole bird.
 */
export function standInFor(title: string, ingredient: string): StandIn {
  const { one, several } = containerSlots(title, ingredient, '');
  const forms = new Set(
    ['bunch', 'plant', 'joint', 'fillet', 'loaf'].filter((word) =>
      new RegExp(`\\b${word}(?:e?s)?\\b`, 'i').test(title),
    ),
  );
  return (tokens, at) => {
    const text = tokens[at]?.text ?? '';
    return (
      generic.has(text) ||
      one(tokens, at).length > 0 ||
      several(tokens, at).length > 0 ||
      forms.has(singular(text)) ||
      (singular(text) === 'bird' && wholeBird.test(title))
    );
  };
}
