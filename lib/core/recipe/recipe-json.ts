/**
 * Reads JSON as web pages publish it: wrapped in comments or CDATA, with raw line breaks in strings, trailing commas, JavaScript
 * comments, or cut off at the end. Never evaluates anything.
 */

function attempt(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unwrap(text: string): string {
  return text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/^\uFEFF/, '')
    .replace(/;\s*$/, '')
    .trim();
}

/** Walks the text once, tracking whether it is inside a string, and repairs errors outside strings and raw characters inside. */
function mend(text: string): string {
  let out = '';
  let isString = false;
  const open: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (isString) {
      if (char === '\\') {
        const next = text[at + 1] ?? '';
        // A backslash before anything JSON does not define (\' or a stray one) stands for that character.
        out += /["\\/bfnrtu]/.test(next) ? char + next : next === "'" ? "'" : `\\\\${next}`;
        at += 1;
      } else if (char === '"') {
        // A quote without a structural character after it belongs to the text: 1" cubes.
        if (/^\s*(?:[,:}\]]|$)/.test(text.slice(at + 1, at + 40))) {
          isString = false;
          out += char;
        } else out += '\\"';
      } else if (char === '\n') out += '\\n';
      else if (char === '\r' || char === '\t') out += ' ';
      else if (char < ' ') out += ' ';
      else out += char;
      continue;
    }
    if (char === '"') {
      isString = true;
      out += char;
    } else if (char === '/' && text[at + 1] === '/')
      at = Math.max(at, (text.indexOf('\n', at) + 1 || text.length + 1) - 1);
    else if (char === '/' && text[at + 1] === '*')
      at = Math.max(at, (text.indexOf('*/', at) + 2 || text.length + 2) - 1);
    else if (char === ',' && /^\s*(?:[}\],]|$)/.test(text.slice(at + 1, at + 200))) continue;
    else {
      if (char === '{') open.push('}');
      else if (char === '[') open.push(']');
      else if (char === '}' || char === ']') {
        if (open.at(-1) !== char) continue;
        open.pop();
      }
      out += char;
      // Two documents in one script: the rest is repaired too, and both are returned in one array.
      if (open.length === 0 && (char === '}' || char === ']') && text.slice(at + 1).trim() !== '')
        return `[${out},${mend(text.slice(at + 1).replace(/^[\s,;]+/, '')).replace(/^\[|\]$/g, '')}]`;
    }
  }
  if (isString) out += '"';
  return out.replace(/[,:\s]+$/, '') + open.reverse().join('');
}

/**
 * The value of a text that is JSON or nearly JSON; undefined when it cannot be repaired. Entities are decoded only when everything else
 * failed.
 */
export function looseJson(text: string): unknown {
  const bare = unwrap(text);
  if (bare === '' || bare.length > 2_000_000) return undefined;
  const direct = attempt(bare);
  if (direct !== undefined) return direct;
  const mended = attempt(mend(bare));
  if (mended !== undefined) return mended;
  if (!bare.includes('&quot;')) return undefined;
  const decoded = bare.replaceAll('&quot;', '"');
  return attempt(decoded) ?? attempt(mend(decoded));
}

/** The strings of one property in a text that no parser accepts: `"recipeIngredient": ["…", "…"` up to the closing bracket. */
export function salvageStrings(text: string, property: string): string[] {
  const start = new RegExp(`["']${property}["']\\s*:\\s*`).exec(text);
  if (start === null) return [];
  const rest = text.slice(start.index + start[0].length);
  const body = rest.startsWith('[')
    ? (/^\[([\s\S]*?)\](?=\s*[,}]|\s*$)/.exec(rest)?.[1] ?? rest.slice(1, 20_000))
    : rest.slice(0, 2_000);
  const strings = [...body.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
  const values = strings.map((value) =>
    value
      .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\(.)/g, '$1'),
  );
  return rest.startsWith('[') ? values : values.slice(0, 1);
}
