import { recordFrom } from '../../../lib/stores/platforms/assigned-json';
import { dataIn } from './scrub-data';

/** Places in a script where a variable gets a record, or a record is passed as text. */
const assigned =
  /((?:\b(?:var|let|const)\s+)?[\w$.[\]'"]+\s*=\s*)(?=\{)|((?:\b(?:var|let|const)\s+)?[\w$.[\]'"]+\s*=\s*JSON\.parse\()(?=")/g;

/** The data that a script assigns to variables, scrubbed. The rest of the script is dropped. */
export function scrubScript(text: string, scrub: (data: unknown) => unknown): string {
  const kept: string[] = [];
  let end = 0;
  for (const found of text.matchAll(assigned)) {
    const at = found.index + found[0].length;
    if (found.index < end) continue;
    const told =
      found[2] === undefined ? recordFrom(text.slice(at)) : (/^"(?:[^"\\]|\\.)*"/.exec(text.slice(at))?.[0] ?? '');
    const data = dataIn(told);
    if (data === undefined || data === null || told === '') continue;
    end = at + told.length;
    const written = JSON.stringify(scrub(data)).replace(/</g, '\\u003c');
    kept.push(found[2] === undefined ? `${found[0]}${written};` : `${found[0]}${written});`);
  }
  return kept.join('\n');
}
