import type { TitleReading } from '../matching/read-title';
import { readTitle } from '../matching/read-title';
import { membersOf, widerThan } from './contents';
import type { Demand } from './demands';
import { demandsOf } from './demands';
import { derivedFoods } from './terms/derived-foods';
import { isPlantGroup, namesMember } from './terms/food-groups';
import { mayHide } from './terms/hidden-foods';
import { packEvidence } from './pack-evidence';
import type { JudgedOffer, PackEvidence } from './pack-evidence';
import { claimOf, isAllergen, namesFood, titleHolds, titleIs } from './title-evidence';

/**
 * Whether an offer may be bought. `conflict`: title, claims or ingredient list show something the rules forbid. `fits`: its complete list
 * shows nothing forbidden, or it is plain food that never contains it. `unseen`: nothing shows it and such food commonly contains it, so
 * the pack must be read.
 */
export interface DietVerdict {
  verdict: 'conflict' | 'fits' | 'unseen';
  /** In a few words for the shopper; null when it fits. */
  reason: string | null;
}

const fits: DietVerdict = { verdict: 'fits', reason: null };
const conflict = (reason: string): DietVerdict => ({ verdict: 'conflict', reason });
const unseen = (reason: string): DietVerdict => ({ verdict: 'unseen', reason });

/** Checks an offer against diets and avoided foods. Returns the first conflict, else the first content that was not seen, else `fits`. */
export function judgeOffer(
  offer: JudgedOffer,
  rules: { diets: readonly string[]; avoid: readonly string[] },
): DietVerdict {
  if (rules.diets.length === 0 && rules.avoid.length === 0) return fits;
  const evidence = packEvidence(offer);
  let doubt: DietVerdict | null = null;
  const isLactoseFree = lactoseFree.test(evidence.text);
  for (const demand of demandsOf(rules)) {
    if (demand.name === 'lactose-free' && isLactoseFree) continue;
    const verdict = judgeDemand(demand, evidence);
    if (verdict.verdict === 'conflict') return verdict;
    if (verdict.verdict === 'unseen') doubt ??= verdict;
  }
  for (const diet of rules.diets) {
    const verdict = judgeLabel(diet.toLowerCase(), evidence);
    if (verdict.verdict === 'conflict') return verdict;
    if (verdict.verdict === 'unseen') doubt ??= verdict;
  }
  const isAsked = rules.diets.length + rules.avoid.length > 0;
  return doubt ?? (evidence.isCut && isAsked ? unseen('label not seen: its text is too long to be read whole') : fits);
}

/** Lactose-free milk is still milk: it suits a shopper who asks for lactose-free milk, not one who avoids milk. */
const lactoseFree = /\blactose[- ]?free\b|\blactofree\b|\b(?:free (?:from|of)|without|no|zero|0 ?%) lactose\b/;

function judgeDemand(demand: Demand, evidence: PackEvidence): DietVerdict {
  const { content, isStrict, label, food } = demand;
  const members = content === null ? new Set<string>() : membersOf(content);
  // A shopper who avoids almonds also avoids what only says "nuts".
  const unnamed = food === null || content === null ? [] : widerThan(content).filter((wider) => wider !== 'gluten');
  const isHeld = (held: ReadonlySet<string>): boolean =>
    [...held].some((each) => members.has(each)) || unnamed.some((wider) => held.has(wider));
  const isLabelled = isLabelledFor(demand.name, evidence.text);
  for (const list of evidence.lists) {
    if (list.unsuitableFor.some((who) => demand.name.startsWith(who) || (who === 'coeliac' && content === 'gluten')))
      return conflict(`not suitable by its pack: ${demand.name}`);
    if (isHeld(list.sure) && !(isLabelled && isOnlyGelatine(list.sure, members))) return conflict(`contains ${label}`);
    if (food !== null && (namesInList(food, list.words) || namesMember(food, list.words)))
      return conflict(`has ${demand.name}, which you avoid`);
    if (isStrict && (isHeld(list.traces) || (food !== null && namesInList(food, list.traceWords))))
      return conflict(`contains ${label} or traces of it`);
  }
  if (evidence.isComplete) {
    const isItself = content !== null && isAllergen(content) && titleIs(content, evidence.reading, evidence.text);
    if (isItself && claimOf(content, evidence.text) === 'none') return conflict(`contains ${label}`);
    if (food !== null && (isHead(food, evidence.reading) || isMemberSold(food, evidence.reading)))
      return conflict(`has ${demand.name}, which you avoid`);
    return evidence.lists.some(({ possible }) => isHeld(possible)) && !isLabelled
      ? unseen(`may hold ${label}: what an ingredient is made of is not told`)
      : fits;
  }
  return judgeTitle(demand, evidence);
}

function judgeTitle({ content, name, food, label, isStrict }: Demand, evidence: PackEvidence): DietVerdict {
  const { reading, text, lists, usual } = evidence;
  if (food !== null) {
    if (content === null && saysFreeOf(food, text)) return fits;
    if (namesFood(food, reading) || isDerived(content, food, text) || holdsMember(food, evidence))
      return conflict(`has ${name}, which you avoid`);
    const wider = content === null ? [] : [content, ...widerThan(content)];
    // Gluten-free oats are oats.
    const isClaimed = wider.some(
      (each) => isAllergen(each) && !(content === 'oat' && each === 'gluten') && claimOf(each, text) === 'strong',
    );
    if (content === null && mayHide(food, reading, usual)) return unseen(`label not seen: may hold ${label}`);
    // "Fish pie" and plain "fish" may be any fish. Cod, which is named, contains no salmon.
    const isOfClass =
      (reading.head?.kind !== 'seafood' || wider.includes(reading.head.food)) &&
      wider.some((each) => isAllergen(each) && titleHolds(each, reading, text, evidence.brand));
    return !isClaimed && (isOfClass || wider.some((each) => usual.has(each)))
      ? unseen(`label not seen: may hold ${label}`)
      : fits;
  }
  if (content === null) return fits;
  const claim = isAllergen(content) ? claimOf(content, text) : 'none';
  const isClaimed = claim === 'strong' || lists.some(({ free }) => free.has(content));
  if (claim === 'none' && !isClaimed && isAllergen(content) && titleHolds(content, reading, text, evidence.brand))
    return conflict(`contains ${label}`);
  if (isClaimed || (claim === 'weak' && !isStrict) || !isUsual(content, usual)) return fits;
  // A halal, kosher or vegetarian label covers everything the diet leaves out.
  if (!isStrict && isLabelledFor(name, text)) return fits;
  return unseen(`label not seen: may hold ${label}`);
}

/** Claims such as "garlic-free" or "no onion", for foods that are no allergens. */
function saysFreeOf(food: string, text: string): boolean {
  return new RegExp(`\\b(?:${food}s?[- ](?:free|less)|(?:no|without|free from) (?:added )?${food}s?)\\b`).test(text);
}

function isUsual(content: string, usual: ReadonlySet<string>): boolean {
  return usual.has(content) || [...membersOf(content)].some((member) => usual.has(member));
}

/** Gelatine is made of pork unless the pack says otherwise; a halal or kosher label says so. */
function isOnlyGelatine(held: ReadonlySet<string>, members: ReadonlySet<string>): boolean {
  return [...held].every((each) => !members.has(each) || each === 'gelatine');
}

function isLabelledFor(diet: string, text: string): boolean {
  if (diet === 'halal') return /\b(?:halal|zabiha)\b/.test(text);
  if (diet === 'kosher') return isKosher(text);
  return diet === 'vegan' || diet === 'vegetarian'
    ? new RegExp(`\\b(?:vegan${diet === 'vegetarian' ? '|vegetarian(?![- ]fed| feed)' : ''})\\b`).test(text)
    : false;
}

/** "Kosher salt" and "kosher dill" are names and say nothing about the rest. */
function isKosher(text: string): boolean {
  return /\bkosher\b(?! (?:sea )?salt| dill| style)/.test(text);
}

const meatKinds: ReadonlySet<string> = new Set(['poultry', 'meat', 'cured meat']);
const saltyFoods: ReadonlySet<string> = new Set([
  'soy sauce',
  'tamari',
  'fish sauce',
  'teriyaki sauce',
  'oyster sauce',
  'soup',
  'ramen noodle',
]);
const lowSodium =
  /\b(?:low(?:er)?|less|reduced|no|without|light(?:ly)?|unsalted|zero)(?:[- ](?:in|added))?[- ]?(?:sodium|salt(?:ed)?)\b|\bno salt added\b|\bunsalted\b|\b(?:sodium|salt)[- ]free\b/;

/** Demands that only a label can answer: the slaughter, the amount of salt. */
function judgeLabel(diet: string, evidence: PackEvidence): DietVerdict {
  const { reading, text, lists, isComplete, usual } = evidence;
  if (diet === 'low-sodium') {
    const isSalty = reading.head !== null && (reading.head.kind === 'stock' || saltyFoods.has(reading.head.food));
    return isSalty && !lowSodium.test(text) ? conflict('not low in sodium') : fits;
  }
  if (diet !== 'halal' && diet !== 'kosher') return fits;
  const isLabelled = isLabelledFor(diet, text);
  const meats = membersOf('meat');
  const inList = (content: string): boolean =>
    lists.some(({ sure }) => [...sure].some((each) => membersOf(content).has(each)));
  const isHead = reading.head !== null && meatKinds.has(reading.head.kind) && !reading.forms.has('imitation');
  const isMeat =
    isHead ||
    inList('meat') ||
    (!isComplete && claimOf('meat', text) === 'none' && titleHolds('meat', reading, text, evidence.brand));
  if (isMeat && !isLabelled) return conflict(`not labelled ${diet}`);
  if (diet === 'kosher') {
    const isMilk =
      inList('milk') ||
      (!isComplete && claimOf('milk', text) === 'none' && titleHolds('milk', reading, text, evidence.brand));
    if (isMeat && isMilk) return conflict('meat and milk together');
  }
  if (isLabelled) return fits;
  if (isComplete)
    return lists.some(({ possible }) => [...possible].some((each) => meats.has(each)))
      ? unseen('may hold meat: what an ingredient is made of is not told')
      : fits;
  const isClaimed = claimOf('meat', text) !== 'none';
  return !isClaimed && (usual.has('meat') || (usual.has('rennet') && diet === 'kosher'))
    ? unseen(`label not seen: not labelled ${diet}`)
    : fits;
}

/** Whether an avoided food is among the ingredients of a list. */
function namesInList(food: string, words: string): boolean {
  if (words.trim() === '' || !words.includes(food.split(' ')[0] ?? food)) return false;
  return words.split('|').some((item) => namesFood(food, readTitle(item.trim(), null)) && item.includes(food));
}

function isHead(food: string, { head, forms }: TitleReading): boolean {
  return (
    head !== null &&
    !forms.has('imitation') &&
    !forms.has('flavored') &&
    (head.food === food || head.words.join(' ') === food || head.words[0] === food)
  );
}

/** Whether a title names a member of an avoided group: cheddar is cheese. Imitations claim to be free of meat or milk. */
function holdsMember(food: string, { reading, text }: PackEvidence): boolean {
  if (!namesMember(food, reading.words.join(' ')) || reading.forms.has('imitation')) return false;
  return (
    !/\b(?:vegan|plant[- ]based|meat[- ]free|meatless|dairy[- ]free|free from|no[- ](?:beef|pork|lamb|chicken|duck|turkey|meat|cheese))\b/.test(
      text,
    ) || isPlantGroup(food)
  );
}

/**
 * Whether the product itself is a member of an avoided group although its list does not name it: cheddar made of milk, salt and rennet.
 */
function isMemberSold(food: string, { head, forms }: TitleReading): boolean {
  return head !== null && !forms.has('imitation') && !forms.has('flavored') && namesMember(food, head.words.join(' '));
}

/** Names of foods that contain an avoided member without naming it: marzipan is made of almonds. */
function isDerived(content: string | null, food: string, text: string): boolean {
  return derivedFoods(content ?? food).some((name) => new RegExp(`\\b${name}s?\\b`).test(text));
}
