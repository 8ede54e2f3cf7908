/** A line without its fat percentage, and the percentage as it appears in the name. */
export interface WithoutShare {
  text: string;
  /** "5% fat", "93% lean", "2%"; null where the line has none. */
  share: string | null;
}

/** Foods sold by their percentage of fat or lean meat. */
const soldByShare =
  /\b(?:minced?|ground|beef|pork|lamb|turkey|chicken|veal|bison|burgers?|patt(?:y|ies)|milk|yogh?urt|cream|fra[iî]che|cheese|quark|skyr|fromage|kefir)\b/i;
const isMeat = /\b(?:minced?|ground|beef|pork|lamb|turkey|chicken|veal|bison|burgers?|patt(?:y|ies))\b/i;
const percent =
  /(?<![\d.,/])(\d{1,2}(?:\.\d)?) ?(?:%|per ?cent\b) ?(?:(fat|milk ?fat|butterfat|lean)\b(?:[ /,]*\d{1,2} ?% ?(?:fat|lean)\b)?)? ?(?! ?(?:off|less|more|extra|free|alcohol|abv|acid\w*|of|cocoa|cacao|rye|wheat))/i;
/** "93/7 ground turkey": lean and fat add up to a hundred. */
const leanAndFat = /(?<![\d.,/])(\d{2})\/(\d{1,2})(?![\d/])(?: lean\b)? ?/;

/** Takes the fat percentage out of a line, at any place: "500 g 5% minced beef", "mince, 5% fat", "93/7 ground turkey". */
export function withoutShare(text: string): WithoutShare {
  if (!soldByShare.test(text)) return { text, share: null };
  const pair = leanAndFat.exec(text);
  if (pair !== null && Number(pair[1]) + Number(pair[2]) === 100 && isMeat.test(text))
    return { text: cut(text, pair), share: `${pair[1] ?? ''}% lean` };
  const found = percent.exec(text);
  if (found === null) return { text, share: null };
  const rest = cut(text, found);
  // "Lactose-free 2% milk" is a complete name.
  if (!isMeat.test(text) && !/\d/.test(rest) && text.slice(found.index + found[0].length).trim() !== '')
    return { text, share: null };
  const what = (found[2] ?? '').toLowerCase();
  const kind = what === 'lean' ? ' lean' : what === 'fat' ? ' fat' : '';
  return { text: rest, share: `${found[1] ?? ''}%${kind}` };
}

function cut(text: string, found: RegExpExecArray): string {
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return rest
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*,\s*(?=,|$)/g, '')
    .replace(/^\s*,\s*/, '')
    .trim();
}
