import type { Clause } from '../clauses/clause';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';

/** Words that say that a need is met and do not name the need. */
const enough =
  /^(?:is |are |will be )?(?:enough|sufficient|plenty|enough)$|^(?:does|do) (?:it|the job|the trick)$|^suffices?$|^will do$|^(?:is|are) all|^you are covered$|^has you covered$/;

/** Verbs and words that give the weight or content of their subject. */
const weighs = /^(?:weigh|measur|hold|contain|sized|full|whole|total weight|net weight|weight|has in it|comes to)/;

/** Whether the size belongs to the packs that cover a need: "The recipe's 500 g is covered by two 16 oz packs". */
function isCoveredBySize(placed: Clause['placed']): boolean {
  const by = placed.findIndex(({ item }, at) => item.text === 'by' && isOf(placed[at - 1]?.item, 'cover'));
  return by >= 0 && placed.every(({ role }, at) => role !== 'size' || at > by);
}

/** Whether the need is presented as all that the pack holds: "A 3 lb bag has only the 2 onions you need", "the pack is just 350 g". */
function isAllOfPack({ placed, subject }: Clause): boolean {
  if (subject === 'need' || subject === 'rest' || subject === 'recipe') return false;
  const at = placed.findIndex(({ role }) => role === 'need');
  const words = placed.slice(0, Math.max(0, at)).map(({ item }) => item);
  const verb = words.findLast((item) => !isOf(item, 'fill', 'only', 'exact'));
  if (verb === undefined || !isOf(verb, 'have', 'sizeverb', 'be', 'get')) return false;
  return isOf(verb, 'be') || words.slice(words.lastIndexOf(verb) + 1).some((item) => isOf(item, 'only', 'exact'));
}

/** What is wrong with a need: the packs do not meet it, or the sentence gives it the size of a pack. Null when nothing is wrong. */
export function needFault(
  clause: Clause,
  before: Clause | undefined,
  { isEnough, isExact }: PickValues,
): string | null {
  const { items, placed, claims, subject, joiners } = clause;
  if (!isExact && isAllOfPack(clause)) return 'the need as all of the pack';
  if (claims.has('among') && (claims.has('cover') || claims.has('need') || claims.has('tier')))
    return 'a number of unit prices out of place';
  const tellsPrice = [...items, ...(before?.items ?? [])].some((item) => isOf(item, 'unitnoun', 'perunit') || (isOf(item, 'unitslist') && /price/.test(item.text)) || item.money?.isUnit === true); // prettier-ignore
  if (claims.has('among') && !tellsPrice) return 'a number of nothing';
  // "The 4 sprigs you need weigh 0.5 oz": the size is the pack's, not the need's.
  if (
    subject === 'need' &&
    claims.has('size') &&
    !isExact &&
    !isCoveredBySize(placed) &&
    items.some((item) => (isOf(item, 'sizeverb') && weighs.test(item.text)) || isOf(item, 'be'))
  )
    return 'a size of the need';
  // "The two tins you need are the pack."
  const [link, last] = items.filter((item) => !isOf(item, 'fill')).slice(-2);
  if (subject === 'need' && isOf(link, 'be') && isOf(last, 'box', 'boxes')) return 'a pack of the need';
  if (!claims.has('cover')) return null;
  if (!isEnough) return 'not enough';
  if (claims.has('need') || claims.has('exact')) return null;
  // "Your recipe needs 2 lb, which two packs cover."
  if (
    joiners.has('which') &&
    before?.claims.has('need') === true &&
    isOf(
      items.findLast((item) => !isOf(item, 'fill', 'exact')),
      'cover',
    )
  )
    return null;
  const isMet = items.some(
    (item, at) =>
      isOf(item, 'generic') ||
      (isOf(item, 'cover') && enough.test(item.text)) ||
      (isOf(item, 'recipe') && /^(?:recipe|meal|dish)$/.test(item.text)) ||
      (isOf(item, 'cover') &&
        (isOf(items[at + 1], 'pron') || (items[at + 1]?.text === 'that' && at + 2 === items.length))),
  );
  return isMet ||
    subject === 'need' ||
    claims.has('total') ||
    claims.has('tier') ||
    (claims.has('size') && items.some((item) => isOf(item, 'get', 'sizeverb', 'cost'))) ||
    items.every((item) => !isOf(item, 'cover') || isOf(item, 'cost', 'light', 'get', 'cartverb', 'have'))
    ? null
    : 'a need of nothing';
}
