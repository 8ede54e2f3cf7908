import { isIngredientsHeading, afterAllergenHeading } from './section-words';

/**
 * A line of a page as people see it. `heading`: its markup makes it the heading of what follows; `item`: an item of a list; `end`: no
 * text, a part of the page with its own headings ends here.
 */
export interface LabelLine {
  text: string;
  kind: 'heading' | 'item' | 'text' | 'end';
}

/** Whether a short text at the beginning of a line is its heading even where only bold type or a span marks it. */
export function headsByItself(text: string): boolean {
  return text.length < 60 && (isIngredientsHeading(text) || afterAllergenHeading(text) === '');
}

/** The longest product description that is read, in characters. */
const longest = 60_000;

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'th', 'summary', 'legend', 'caption']);
const inlines = new Set(
  'a abbr b bdi big code del em font i ins mark s small span strong sub sup tt u wbr label q cite time'.split(' '),
);
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** Named characters that labels use; others stay as they are written. */
const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', bull: '•', middot: '·', deg: '°', reg: '®',
  trade: '™', frac12: '½', frac14: '¼', eacute: 'é', egrave: 'è', euml: 'ë', auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', ccedil: 'ç',
  agrave: 'à', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”',
}; // prettier-ignore

/** Replaces entities by their characters. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi, (whole, ten, sixteen, name) => {
    const code = ten === undefined ? Number.parseInt(String(sixteen ?? ''), 16) : Number(ten);
    if (name !== undefined) return entities[String(name)] ?? whole;
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}

/** Collapses spaces and removes invisible characters. */
export function tidyLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Collects text into lines; the caller reports opened and closed blocks. */
export class LineCollector {
  private readonly lines: LabelLine[] = [];
  private text = '';
  /** The number of lines, and how many of them are headings. */
  count = { lines: 0, headings: 0 };

  add(text: string): void {
    this.text += text;
  }

  /** The text of the line so far. */
  current(): string {
    return tidyLine(this.text);
  }

  end(kind: LabelLine['kind']): void {
    const text = this.current();
    this.text = '';
    if (text === '') return;
    this.lines.push({ text, kind });
    this.count = { lines: this.count.lines + 1, headings: this.count.headings + (kind === 'heading' ? 1 : 0) };
  }

  /** A part of the page ends that began at so many lines; its end is added where the part had headings with content. */
  endPart(begun: { lines: number; headings: number }): void {
    const headings = this.count.headings - begun.headings;
    if (headings > 0 && this.count.lines - begun.lines > headings) this.lines.push({ text: '', kind: 'end' });
  }

  /** Separates the text collected so far from what follows. */
  divide(): void {
    this.end('text');
    this.lines.push({ text: '', kind: 'heading' });
  }

  all(): LabelLine[] {
    this.end('text');
    return this.lines;
  }
}

/**
 * The lines of a description, which shops keep as plain text or as HTML. Reads markup without a document, in one pass, and runs nothing.
 */
export function linesOfHtml(html: string): LabelLine[] {
  const source = html.slice(0, longest);
  const lines = new LineCollector();
  const open: string[] = [];
  let at = 0;
  const kindNow = (): LabelLine['kind'] =>
    open.some((name) => headings.has(name)) ? 'heading' : open.includes('li') ? 'item' : 'text';
  const addText = (text: string): void => {
    const [first = '', ...rest] = decodeEntities(text).split(/\r?\n/);
    lines.add(first);
    for (const line of rest) {
      // In HTML a line break is a space; in plain text it ends the line.
      if (isMarkup) lines.add(' ');
      else lines.end('text');
      lines.add(line);
    }
  };
  const isMarkup = /<[a-z!/]/i.test(source);
  while (at < source.length) {
    const start = source.indexOf('<', at);
    if (start === -1 || !isMarkup) {
      addText(source.slice(at));
      break;
    }
    addText(source.slice(at, start));
    const isTag = /[a-z/!]/i.test(source.charAt(start + 1));
    const end = isTag ? source.indexOf('>', start) : -1;
    if (end === -1) {
      // A bare "<", or a tag cut off at the end.
      if (!isTag) lines.add('<');
      at = isTag ? source.length : start + 1;
      continue;
    }
    const tag = source.slice(start + 1, end);
    at = end + 1;
    const isClosing = tag.startsWith('/');
    const name = (/^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1] ?? '').toLowerCase();
    if (silent.has(name) && !isClosing) {
      const close = source.toLowerCase().indexOf(`</${name}`, at);
      at = close === -1 ? source.length : close;
      continue;
    }
    if (name === '' || silent.has(name)) continue;
    if (inlines.has(name)) {
      if (isClosing && headsByItself(lines.current())) lines.end('heading');
      continue;
    }
    lines.end(kindNow());
    if (isClosing) {
      const last = open.lastIndexOf(name);
      if (last !== -1) open.length = last;
    } else if (headings.has(name) || name === 'li') open.push(name);
  }
  return lines.all();
}
