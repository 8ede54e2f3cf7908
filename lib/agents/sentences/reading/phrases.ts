import type { Token } from '../tokens';
import { tokensOf } from '../tokens';
import { expand } from './expand';
import type { WordClass } from './word-classes';
import { classes } from './word-classes';

/** A phrase of the vocabulary with all the classes that list it. */
interface Phrase {
  words: readonly string[];
  classes: Set<WordClass>;
}

/** A node of the tree: the phrase that ends here, and the words that may follow. */
interface Node {
  phrase: Phrase | null;
  next: Map<string, Node>;
}

const newNode = (): Node => ({ phrase: null, next: new Map() });

/** The tree of all phrases. It has tens of thousands, so it is built when the first sentence is read, not when the worker starts. */
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

/** The phrases that begin at a token, the longest first. */
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
