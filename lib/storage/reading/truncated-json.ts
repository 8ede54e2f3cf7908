/**
 * What a JSON text still says when its end is missing: everything that is complete. A string, number or word cut in the middle is left
 * out with its key; what was open is closed. Reading stops at the first thing that is no JSON.
 *
 * @returns undefined when nothing at all can be read
 */
export function readTruncatedJson(text: string): unknown {
  return new HalfText(text).value().value;
}

/** `isWhole`: the value ends where JSON says it ends, so that what follows it can be read too. */
interface Piece {
  value: unknown;
  isWhole: boolean;
}

const broken: Piece = { value: undefined, isWhole: false };
const spaces = /[\t\n\r ]*/y;
const scalar = /"(?:[^"\\]|\\.)*"|(?:-?\d[\d.eE+-]*|true|false|null)(?=[\t\n\r ,\]}])/y;

class HalfText {
  private at = 0;

  constructor(private readonly text: string) {}

  value(): Piece {
    this.skipSpace();
    const char = this.text[this.at];
    if (char === '{') return this.object();
    if (char === '[') return this.array();
    const word = this.take(scalar);
    if (word === null) return broken;
    try {
      return { value: JSON.parse(word), isWhole: true };
    } catch {
      return broken;
    }
  }

  private array(): Piece {
    const items: unknown[] = [];
    this.at += 1;
    if (this.takes(']')) return { value: items, isWhole: true };
    for (;;) {
      const { value, isWhole } = this.value();
      if (value !== undefined) items.push(value);
      if (!isWhole) return { value: items, isWhole: false };
      if (this.takes(']')) return { value: items, isWhole: true };
      if (!this.takes(',')) return { value: items, isWhole: false };
    }
  }

  private object(): Piece {
    const entries: [string, unknown][] = [];
    const soFar = (isWhole: boolean): Piece => ({ value: Object.fromEntries(entries), isWhole });
    this.at += 1;
    if (this.takes('}')) return soFar(true);
    for (;;) {
      this.skipSpace();
      const key = this.text[this.at] === '"' ? this.value() : broken;
      if (typeof key.value !== 'string' || !this.takes(':')) return soFar(false);
      const { value, isWhole } = this.value();
      if (value !== undefined) entries.push([key.value, value]);
      if (!isWhole) return soFar(false);
      if (this.takes('}')) return soFar(true);
      if (!this.takes(',')) return soFar(false);
    }
  }

  private takes(char: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private skipSpace(): void {
    this.take(spaces);
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }
}
