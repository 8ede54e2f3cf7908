import type { Token } from './tokens';

/** Where a match that begins at a token may end: positions after its last token. Empty: it does not match. */
export type Slot = (tokens: readonly Token[], at: number) => number[];

type Node =
  | { kind: 'word'; text: string }
  | { kind: 'ref'; name: string }
  | { kind: 'all'; parts: Node[] }
  /** Choices that begin with a word are found by it; the others are all tried. */
  | { kind: 'any'; byWord: ReadonlyMap<string, Node[]>; others: Node[] }
  | { kind: 'maybe'; part: Node }
  | { kind: 'many'; part: Node };

/**
 * Rules of a small grammar, one text each: words as they are, `<name>` for a rule or a slot, `a | b` for either, `( … )` to group,
 * `[ … ]` for what may be left out, `( … )*` for any number of times. `lparen` and `rparen` stand for parentheses in a sentence.
 */
export class Grammar {
  private readonly rules = new Map<string, Node>();

  constructor(rules: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(rules)) this.rules.set(name, parseRule(text));
  }

  /** Names that are used in a rule and defined by none: the slots its caller has to bring. */
  slotNames(): string[] {
    const used = new Set<string>();
    const visit = (node: Node): void => {
      if (node.kind === 'ref') used.add(node.name);
      if (node.kind === 'all') node.parts.forEach(visit);
      if (node.kind === 'any') [...node.others, ...[...node.byWord.values()].flat()].forEach(visit);
      if (node.kind === 'maybe' || node.kind === 'many') visit(node.part);
    };
    for (const node of this.rules.values()) visit(node);
    return [...used].filter((name) => !this.rules.has(name)).sort();
  }

  /** Whether the rule `start` covers all tokens. A slot that is not given never matches. */
  matches(start: string, tokens: readonly Token[], slots: ReadonlyMap<string, Slot>): boolean {
    const known = new Map<string, number[][]>();
    const ref = (name: string, at: number): number[] => {
      const own = known.get(name) ?? [];
      known.set(name, own);
      const before = own[at];
      if (before !== undefined) return before;
      // While a rule is being worked out it cannot begin with itself.
      own[at] = [];
      const rule = this.rules.get(name);
      const found = rule === undefined ? (slots.get(name)?.(tokens, at) ?? []) : ends(rule, at);
      own[at] = found;
      return found;
    };
    const each = (node: Node, starts: readonly number[]): number[] => unique(starts.flatMap((at) => ends(node, at)));
    const ends = (node: Node, at: number): number[] => {
      switch (node.kind) {
        case 'word':
          return tokens[at]?.text === node.text ? [at + 1] : [];
        case 'ref':
          return ref(node.name, at);
        case 'all':
          return node.parts.reduce<number[]>((starts, part) => (starts.length === 0 ? [] : each(part, starts)), [at]);
        case 'any':
          return unique(
            [...(node.byWord.get(tokens[at]?.text ?? '') ?? []), ...node.others].flatMap((choice) => ends(choice, at)),
          );
        case 'maybe':
          return unique([at, ...ends(node.part, at)]);
        case 'many': {
          const all = new Set([at]);
          for (let fresh = [at]; fresh.length > 0;) {
            fresh = each(node.part, fresh).filter((end) => !all.has(end));
            for (const end of fresh) all.add(end);
          }
          return [...all];
        }
      }
    };
    return ref(start, 0).includes(tokens.length);
  }
}

function unique(positions: readonly number[]): number[] {
  return positions.length < 2 ? [...positions] : [...new Set(positions)];
}

function anyOf(choices: readonly Node[]): Node {
  const byWord = new Map<string, Node[]>();
  const others: Node[] = [];
  for (const choice of choices) {
    const first = choice.kind === 'all' ? choice.parts[0] : choice;
    if (first?.kind !== 'word') others.push(choice);
    else byWord.set(first.text, [...(byWord.get(first.text) ?? []), choice]);
  }
  return { kind: 'any', byWord, others };
}

/** Reads a rule's text. Throws SyntaxError when its brackets do not close. */
function parseRule(text: string): Node {
  const parts = text.match(/<[\w-]+>|\)\*|[()[\]|]|[^\s()[\]|<>]+/g) ?? [];
  let at = 0;
  const choices = (closing: readonly string[]): Node => {
    const found: Node[] = [];
    let sequence: Node[] = [];
    for (;;) {
      const part = parts[at];
      if (part === undefined || closing.includes(part)) break;
      at += 1;
      if (part === '|') {
        found.push({ kind: 'all', parts: sequence });
        sequence = [];
      } else sequence.push(nodeOf(part));
    }
    found.push({ kind: 'all', parts: sequence });
    return found.length === 1 && found[0] !== undefined ? found[0] : anyOf(found);
  };
  const close = (): string => {
    const part = parts[at];
    if (part === undefined) throw new SyntaxError(`A bracket stays open in the rule: ${text}`);
    at += 1;
    return part;
  };
  const nodeOf = (part: string): Node => {
    if (part === '(') {
      const inner = choices([')', ')*']);
      return close() === ')*' ? { kind: 'many', part: inner } : inner;
    }
    if (part === '[') {
      const inner = choices([']']);
      close();
      return { kind: 'maybe', part: inner };
    }
    if (part.startsWith('<')) return { kind: 'ref', name: part.slice(1, -1) };
    return { kind: 'word', text: part === 'lparen' ? '(' : part === 'rparen' ? ')' : part };
  };
  const rule = choices([]);
  if (at < parts.length) throw new SyntaxError(`A bracket closes nothing in the rule: ${text}`);
  return rule;
}
