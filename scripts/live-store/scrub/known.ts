/** The text that replaces a removed value. */
export const struck = 'scrubbed';

/** Words in the place of a name that are nobody's name. Removing them elsewhere would damage texts about products. */
const nobody =
  /^(?:guest|gast|visitor|user|customer|shopper|member|default|home|work|null|undefined|true|false|none|unknown|other|mrs?|ms|dr|and|the|store|shop|account|admin|sign|log|in|out|there|back|again|street|road|avenue|street|city|town|usa|scrubbed)$/i;

/**
 * Personal and session values found in a store's pages and answers. The same value is replaced by the same alias everywhere, so
 * that pages, answers and addresses still fit together.
 */
export class KnownValues {
  private readonly values = new Set<string>();
  private readonly aliases = new Map<string, string>();
  private readonly issued = new Set<string>();
  private pattern: RegExp | null = null;

  constructor(given: readonly string[]) {
    for (const word of given) if (word.trim() !== '') this.values.add(word.trim());
  }

  /** Adds a personal value, which is then removed everywhere. `isName`: its single words are names too. */
  learn(value: string, isName = false): void {
    const whole = value.trim().replace(/\s+/g, ' ');
    const parts = isName ? whole.split(' ') : [];
    for (const one of [whole, ...parts]) {
      if (one.length < 3 || one.length > 120 || nobody.test(one) || this.values.has(one)) continue;
      this.values.add(one);
      this.pattern = null;
    }
  }

  /** A text without the known values. */
  strike(text: string): string {
    if (this.values.size === 0) return text;
    this.pattern ??= patternOf([...this.values]);
    return text.replace(this.pattern, struck);
  }

  /** An alias of the same shape for a value that only machines read; always the same for the same value. */
  alias(value: string): string {
    if (this.issued.has(value)) return value;
    const key = value.toLowerCase();
    const known = this.aliases.get(key);
    if (known !== undefined) return known;
    const made = inShapeOf(value, this.aliases.size + 1);
    this.aliases.set(key, made);
    this.issued.add(made);
    return made;
  }

  /** The alias of a value that has one. */
  aliasOf(value: string): string | null {
    return this.aliases.get(value.toLowerCase()) ?? null;
  }
}

/** A pattern of whole words, in any case and with any spaces between them. */
function patternOf(values: readonly string[]): RegExp {
  const longestFirst = [...values].sort((a, b) => b.length - a.length);
  const one = (value: string): string =>
    value
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]"))
      .join('(?:[\\s+._-]|&nbsp;|%20)+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(one).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

function inShapeOf(value: string, at: number): string {
  if (uuid.test(value)) return `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
  if (/^\d+$/.test(value)) return `1${String(at).padStart(Math.max(value.length - 1, 4), '0')}`;
  if (/^[\da-f]{16,}$/i.test(value)) return at.toString(16).padStart(value.length, '0');
  return `${struck}${String(at).padStart(4, '0')}`;
}
