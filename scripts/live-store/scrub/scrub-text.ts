import type { KnownValues } from './known';
import { struck } from './known';

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** Names of pictures for dense screens look like e-mail addresses: `logo@2x.png`. */
const file = /\.(?:png|jpe?g|gif|svg|webp|avif|css|m?js)$/i;
const jwt = /\beyJ[\w-]{8,}(?:\.[\w-]+){1,2}/g;
const uuid = /(?<![\da-f])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f])/gi;
const machineWord = /(?<![\w-])[\w-]{16,}(?![\w-])/g;
const word = /(?<![\w-])[\w-]{6,}(?![\w-])/g;

const state = '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|I[ADL]|K[SY]|M[DINOST]|N[CDEHJMVY]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';
/** Words before a name. Short ones are included, so only the word before tells. */
const stateOrWord = '(?:HI|IN|LA|M[AE]|O[HKR]|PA|AL)';
const capital = "[\\p{Lu}][\\p{L}.'’-]*";
const place = `${capital}(?: ${capital}){0,3}`;
const before = `(?:\\b\\d{1,5}[A-Za-z]?,? )?(?:${capital},?\\s+){0,8}`;
const zipEnd = '\\.?,?\\s+\\d{5}(?:-\\d{4})?\\b';
const cardinal = '(?:[NSEW]{1,2}\\.? )?';
const proper = "(?!(?:oz|fl|lbs?|ct|pk|pack|pcs|g|kg|ml|l|x|count|pieces?|each|for)\\b)[\\p{Lu}\\d][\\p{L}\\d.'’-]*";
const tail = `(?:,? (?:Apt|Unit|Suite|Ste|Flat|Fl|#)\\.? ?[\\w-]+)?(?:,\\s*${place}){0,2}(?:,?\\s*(?:(?:${state}|${stateOrWord})${zipEnd}|\\d{5}))?`;
const numbered = `\\b\\d{1,5}[A-Za-z]? ${cardinal}(?:${proper} ){1,3}`;

/** Patterns of personal data, independent of the text around them. */
const patterns: readonly RegExp[] = [
  // A street with its number. In English the word for "street" ends the name, or the rest of an address follows; in French it
  // begins the name; in German it is part of it.
  new RegExp(`${numbered}(?:Street|Avenue|Boulevard|Parkway|Highway|Terrace|Crescent)\\b${tail}`, 'gu'),
  new RegExp(
    `${numbered}(?:St|Ave|Rd|Road|Blvd|Ln|Lane|Dr|Drive|Ct|Court|Pl|Place|Way|Hwy|Pkwy|Close|Square)\\.?(?=,? (?:Apt|Unit|Suite|Ste|Flat|#)|, ${place})${tail}`,
    'gu',
  ),
  new RegExp(
    `\\b\\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|chemin|all[ée]e|impasse|quai|place) (?:de |du |des |d['’]|la |le |les |l['’])*${place}(?:,\\s*(?:\\d{5} )?${place})?`,
    'giu',
  ),
  new RegExp(
    `\\b\\p{Lu}[\\p{L}-]*(?:stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|laan|straat|plein) \\d{1,4}\\s?[a-z]?\\b(?:,?\\s*\\d{4,5}(?: [A-Z]{2})? ${place})?`,
    'gu',
  ),
  // Text that ends in a postcode of the USA, Britain or Canada.
  new RegExp(`${before}\\b${state}${zipEnd}`, 'gu'),
  new RegExp(`(?:\\b\\d{1,5}[A-Za-z]?,? )?(?:${capital},?\\s+){1,8}\\b${stateOrWord}${zipEnd}`, 'gu'),
  new RegExp(`${before}\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}\\b`, 'gu'),
  new RegExp(`${before}(?:[A-Z]{2} )?\\b[A-CEGHJ-NPR-TVXY]\\d[A-Z][\\s-]\\d[A-Z]\\d\\b`, 'gu'),
  // A postcode, by the word before it.
  /(?<=\b(?:zip(?:\s*code)?|post\s?(?:al\s?)?code|plz|postleitzahl|code postal)\W{1,3})[\d][\w -]{2,8}\b/gi,
  // Phone numbers.
  /(?<![\w.+])\+\d{1,3}[\s.()-]*(?:\(0\))?(?:[\s.()-]*\d){6,12}\b/g,
  /(?<![\w.-])\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/g,
  /(?<![\w.,-])\(?0\d{2,4}\)?[\s-]\d{3,4}[\s-]?\d{3,4}\b/g,
  /(?<![\w.,-])\(0\d{1,3}\)\s?\d{3,4}[\s-]?\d{3,4}\b/g,
  /(?<![\w.,/-])0\d{2,4}[/-]\d{5,9}\b/g,
  /(?<=\b(?:tel|t[ée]l[ée](?:phone|fono?)|telefon|phone|mobile?|mobil|fax|call)\W{1,4})[+(\d][\d\s()./-]{5,}\d\b/giu,
  // Card numbers, and a store's numbers of customers and orders.
  /\b(?:\d{4}[ -]){3}\d{4}\b/g,
  /(?<=\bending (?:in|with) )\d{4}\b/gi,
  /(?<=\b(?:club ?card|loyalty|member(?:ship)?|card|order|account|customer)(?: ?card)?\s*(?:number|no\.?|nr\.?|#|id)\s*[:#]?\s*(?:is )?)[A-Z\d][A-Z\d -]{3,24}\b/gi,
  /(?<=\b(?:(?:kunden|bestell|konto|karten|mitglieds|auftrags)(?:nummer|nr\.?|-nr\.?)|num[ée]ro de (?:client|commande|carte|cliente|pedido)|klantnummer|bestelnummer)\s*[:#]?\s*)[A-Z\d][A-Z\d -]{3,24}\b/giu,
  /(?<=\border\W{1,4})[A-Z]?\d[\d-]{5,}\b/gi,
  /(?<=\b(?:User|Customer|Account|Member|Shopper|Person)[:#])[\w-]{2,}/g,
  /(?<=\b(?:VAT|tax|USt)[- ]?(?:ID|No\.?|number|IdNr\.?)\W{0,3})[A-Z\d]{8,}\b/gi,
  /(?<![\w:])(?:[\da-f]{1,4}:){4,7}[\da-f]{1,4}(?![\w:])/gi,
  // IP addresses, except those of this computer.
  /(?<![\d.])(?!127\.|0\.0\.)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g,
];

/** A town with its postcode, and nothing else. */
const townAlone = new RegExp(`^\\W*${place},?\\s+\\d{5}(?:-\\d{4})?[^\\p{L}\\d]*$`, 'u');

/** Whether a text is only a town with its postcode, as pages show a delivery address. */
export function isTown(text: string): boolean {
  return townAlone.test(text);
}

/** After these words comes a delivery address. */
const goesTo =
  /^(\s*(?:deliver(?:s|ing|y)?\s+(?:to|for)|ship(?:s|ping)?\s+to|sold\s+to|bill(?:ed)?\s+to|recipient|attn|attention|shopping\s+(?:at|in)|picking\s+up\s+(?:at|from|in)|pick\s?up\s+(?:at|from|in)|liefer(?:n|ung)\s+(?:nach|an)|livr(?:er|aison)\s+à)\s*:?\s+)(\S.{0,80})$/is;

/** A text without personal and session data. */
export function scrubText(text: string, known: KnownValues): string {
  let left = text.replace(email, (found) => (file.test(found) ? found : 'person@example.com'));
  left = known.strike(left.replace(jwt, struck));
  for (const pattern of patterns) left = left.replace(pattern, struck);
  left = left.replace(goesTo, (whole, words: string, place: string) =>
    /[\p{Lu}\d]/u.test(place) ? `${words}${struck}` : whole,
  );
  return left
    .replace(uuid, (found) => known.alias(found))
    .replace(machineWord, (found) => (isMachineMade(found) ? known.alias(found) : found))
    .replace(word, (found) => known.aliasOf(found) ?? found);
}

/**
 * Whether a word is written by machines only: a long mix of letters and digits. Names of products and classes consist of words
 * joined by dashes.
 */
function isMachineMade(text: string): boolean {
  if (/^[\da-f]{8}-/.test(text)) return false;
  return text.split(/[-_]/).some((run) => {
    const digits = run.replace(/\D/g, '').length;
    if (run.length < 16 || digits < 3 || digits === run.length) return false;
    const turns = run.match(/\d(?=\D)|\D(?=\d)/g)?.length ?? 0;
    return turns >= 5 || (/[a-z]/.test(run) && /[A-Z]/.test(run) && turns >= 4);
  });
}
