import { memoize } from '../text/memoize';

/**
 * The parts of a pack's text: the ingredients, possible traces, claims of freedom, and diets it is declared unsuitable for. Text about
 * storing, cooking and serving is left out.
 */
export interface Section {
  kind: 'holds' | 'traces' | 'free';
  text: string;
}

export interface PackText {
  sections: readonly Section[];
  /** Whether this is a complete ingredient list, so that an unnamed content is absent. */
  isList: boolean;
  /** The diets the pack declares itself unsuitable for: "vegan", "vegetarian", "coeliac". */
  unsuitableFor: readonly string[];
  /** Written in another language than English, at least in part. */
  isForeign: boolean;
}

const traceWords =
  /\b(?:may|might|could|can)(?: also| still)? contain\b|\bmay be present\b|\btraces?(?: amounts?)? of\b|\bpossible traces?\b|\b(?:cannot|can not|cant|not) (?:be )?guarantee[d]?\b|\bnot (?:a )?(?:nut|milk|egg|gluten|allergen)[- ]free (?:factory|site|environment)\b|\b(?:made|produced|manufactured|packed|packaged|prepared|processed|baked|roasted|handled|bottled|milled)\b[^.;|]{0,60}\b(?:factory|facility|facilities|bakery|kitchen|site|lines?|equipment|machinery|plant|environment|premises|area|mill)\b(?= (?:that|which|where|also|using|handling|processing|with|in which|containing|alongside|as)\b)|\b(?:shared|same) (?:equipment|facility|facilities|line|lines|machinery)\b|\bfacility (?:that|which) (?:also )?(?:processes|handles|uses)\b|\b(?:factory|bakery|facility|kitchen|site|line|equipment)(?: that| which)? (?:also )?(?:handles?|uses?|process(?:es)?|packs?|contains?|stores?|produces?)\b|\bkann(?: auch)?(?: geringe)?(?: spuren)?\b|\bspuren von\b|\bpeut contenir\b|\btraces? (?:eventuelles?|possibles?|de)\b|\bpuo contenere\b|\bpossibili tracce\b|\btracce di\b|\bpuede contener\b|\btrazas de\b|\bkan (?:ook )?(?:sporen|bevatten)\b|\bsporen van\b|\bkan sporen\b/;
const unsuitable = /\b(?:not|un) ?suitable for ([^.;|]*)/g;
const freeStart =
  /^(?:100 ?% )?(?:no|free (?:from|of)|contains? no|does not contain|do not contain|doesnt contain|without|made without|made with no|not contain|frei von|sans|senza|sin|zonder)\b/;
const asides =
  /^(?:serv(?:e|ing suggestions?)\b|cook (?:from|in|on|for|until|thoroughly|as)\b|cooking (?:instructions|guide|time)|(?:just|simply) add\b|add (?:to|hot|boiling|the|some|your|water)\b|enjoy\b|heat (?:in|the|gently|until|through|oven)\b|store (?:in|at|cool|cold|refrigerated|frozen)\b|storage\b|keep (?:refrigerated|chilled|frozen|in|cool|out|dry)\b|try (?:with|it|our|this|adding)\b|pre ?heat\b|(?:delicious|great|perfect) (?:with|for|on|in|served)\b|mix with\b|best before\b|directions\b|preparation\b|instructions\b|once opened\b|nutrition\w*\b|typical values\b|per 100|for best\b|microwave (?:on|for|oven)\b|to (?:serve|cook|prepare|store)\b|shake (?:well|before)\b|refrigerate\b|suitable for\b|for allergens?,? (?:see|including)\b|why not\b)/;
const foreignMark =
  /\b(?:zutaten|zucker|salz|wasser|mehl|enthalt|spuren|und|weizen\w*|sucre|huile|sel|eau|contenir|contient|et|farine de|zucchero|olio|acqua|contenere|contiene|ingredienti|azucar|aceite|agua|contener|ingredientes|suiker|zout|bevat|sporen|ingredienten|kan|tarwe\w*|en|beurre|lait|uova|uovo)\b/;
const listStart = /\b(?:ingredients?|zutaten|ingredienti|ingredientes|ingredienten|composition)\b ?(?:list)? ?[:-]/;

/** The text without markup, with obstacles to reading sentences removed: decimal points, stars and underlines around allergens. */
function cleaned(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/&#?\w+;/g, ' ')
    .replace(/[*_†‡°^~"“”]/g, '')
    .replace(/\b([dl])['’]/g, '$1 ')
    .replace(/['’`]/g, '')
    .replace(/(\d)[.,](\d)/g, '$1$2')
    .replace(/\be[- ]?(\d{3,4}) ?\(?([a-f])?\b\)?/g, 'e$1$2')
    .replace(/\b(?:including|incl\.?|inc\.?|e\.g\.) cereals? containing gluten\b/g, '')
    .replace(/\b(?:etc|incl|approx|min|max|conc|vit|nr|no)\.(?= )/g, (abbreviation) => abbreviation.slice(0, -1))
    .replace(/\bcontains? (?:less than )?\d+ ?% ?(?:or less)?(?: of)?(?: (?:the following|each))?:?/g, '')
    .replace(/\s+/g, ' ');
}

/** Reads a pack's text; cached, because every rule of a cart asks about the same texts. */
export const readPackText = memoize(2000, (text: string) => text, takeApart);

function takeApart(text: string): PackText {
  const plain = cleaned(text);
  const unsuitableFor: string[] = [];
  const sections: Section[] = [];
  for (const sentence of plain.split(/[.;|!?•\n](?= |$)|[;|•]|\.(?=[a-z])/)) {
    const said = sentence.trim();
    if (said === '' || (asides.test(said) && !traceWords.test(said) && !/\bnot suitable\b|\bcontains?\b/.test(said)))
      continue;
    for (const [, whom = ''] of said.matchAll(unsuitable)) {
      for (const diet of ['vegan', 'vegetarian', 'coeliac', 'celiac', 'halal', 'kosher', 'muslim'])
        if (whom.includes(diet)) unsuitableFor.push(diet === 'celiac' ? 'coeliac' : diet);
      sections.push({ kind: 'traces', text: whom });
    }
    sections.push(...partsOf(said.replace(unsuitable, ' ')));
  }
  const held = sections.filter(({ kind }) => kind === 'holds').map((section) => section.text);
  return { sections, isList: isList(plain, held), unsuitableFor, isForeign: foreignMark.test(plain) };
}

/**
 * Splits a sentence at its warnings and claims: "milk and may contain nuts" has milk as an ingredient. A warning in brackets ends with
 * its bracket.
 */
function partsOf(sentence: string): Section[] {
  const bracketed: Section[] = [];
  const rest = sentence.replace(/[([]([^()[\]]*)[)\]]/g, (whole, inner: string) => {
    const found = inner.search(traceWords);
    if (found === -1) return whole;
    bracketed.push({ kind: 'traces', text: inner.slice(found) });
    return ` (${inner.slice(0, found)}) `;
  });
  const at = rest.search(traceWords);
  const head = at === -1 ? rest : rest.slice(0, at);
  const parts: Section[] = at === -1 ? [] : [{ kind: 'traces', text: rest.slice(at) }];
  for (const clause of head.split(/(?<=\) ?|, |: |^)(?=(?:free (?:from|of)|contains no|does not contain) )/)) {
    const said = clause.trim();
    if (said === '') continue;
    const isFree =
      freeStart.test(said.replace(/^(?:ingredients?|allergens?|allergy advice|dietary)[ :-]+/, '')) &&
      said.split(' ').length <= 14;
    parts.push({ kind: isFree ? 'free' : 'holds', text: said });
  }
  return [...parts, ...bracketed];
}

/** Whether the text is a complete list: introduced as one, or items one after another, and not cut off. */
function isList(plain: string, held: readonly string[]): boolean {
  if (/(?:…|\.\.\.)\s*$|\b(?:read|see|show) more\b/.test(plain)) return false;
  if ((plain.match(/[([]/g)?.length ?? 0) > (plain.match(/[)\]]/g)?.length ?? 0) + 1) return false;
  const text = held.join(', ').replace(/\bcontains?:?\b.*$/, '');
  if (listStart.test(plain)) return text.replace(listStart, '').trim().length > 2;
  if (/\b(?:our|your|you|we|perfect|delicious|enjoy|is|are|its|this)\b/.test(text)) return false;
  const items = text
    .split(/[,()[\]:]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const words = items.reduce((sum, item) => sum + item.split(' ').length, 0);
  return items.length >= 3 && words / items.length <= 5;
}

/** Whether a text given as the ingredient list can be one: it holds something beside warnings and claims. */
export function isGivenList(text: string): boolean {
  const read = readPackText(text);
  if (read.isList) return true;
  if (/(?:…|\.\.\.)\s*$|\b(?:read|see|show) more\b|\b(?:our|your|you|we|perfect|delicious|enjoy)\b/i.test(text))
    return false;
  return read.sections.some(
    (section) =>
      section.kind === 'holds' && !/^(?:contains?|enthalt|contient|contiene|bevat|allerg)/.test(section.text),
  );
}
