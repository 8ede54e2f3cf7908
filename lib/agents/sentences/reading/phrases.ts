import type { Token } from '../tokens';
import { tokensOf } from '../tokens';
import { expand } from './expand';
import type { WordClass } from './word-classes';
import { classes } from './word-classes';

/** A phrase of the vocabulary. One that stands in several classes carries them all. */
interface Phrase {
  words: readonly string[];
  classes: Set<WordClass>;
}

/** The phrases that begin with the same words, and the words that may come next. */
interface Node {
  phrase: Phrase | null;
  next: Map<string, Node>;
}

const newNode = (): Node => ({ phrase: null, next: new Map() });

/** The tree of all phrases: tens of thousands, so it is made when a sentence is first read and not when the worker starts. */
function treeOf(): Node {
  const top = newNode();
  const put = (text: string, name: WordClass): void => {
    const words = tokensOf(text.trim()).map((token) => token.text);
    if (words.length === 0) return;
    let node = top;
    for (const word of words) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    node.phrase ??= { words, classes: new Set() };
    node.phrase.classes.add(name);
  };
  let name: WordClass;
  for (name in classes) for (const text of classes[name].split('|').flatMap(expand)) put(text, name);
  return top;
}

let root: Node | null = null;

/** The phrases that stand at a token, longest first. */
export function phrasesAt(tokens: readonly Token[], at: number): Phrase[] {
  const found: Phrase[] = [];
  root ??= treeOf();
  let node: Node | undefined = root;
  for (let index = at; node !== undefined; index += 1) {
    if (node.phrase !== null) found.unshift(node.phrase);
    node = node.next.get(tokens[index]?.text ?? '');
  }
  return found;
}
