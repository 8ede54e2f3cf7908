import { readPickFact } from '../../core/fact/pick-fact/read-pick-fact';
import type { PickFacts } from '../pick-facts';
import { causeFault } from './agreement/causes';
import { keepFault } from './agreement/keeping';
import { unlicensed } from './agreement/licences';
import { afterOtherFault } from './agreement/other-product';
import { packsFault } from './agreement/several-packs';
import { subjectFault } from './agreement/subjects';
import { untruthOf } from './agreement/untruths';
import { claimsOf } from './clauses/claims';
import type { Clause, Subject } from './clauses/clause';
import { subjectOf } from './clauses/subject';
import { relativeOf, topicOf } from './clauses/topic';
import { speaksOfSeveral } from './packs-said';
import { isOf } from './reading/item';
import { itemsOf } from './reading/lexer';
import type { PickValues } from './reading/pick-values';
import { pickValues } from './reading/pick-values';
import { segmentsOf } from './reading/segments';
import { assignRoles } from './roles/assign-roles';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

const readValues = new WeakMap<PickFacts['facts'], PickValues>();

/** The values of a pick's facts. They are read once for each list of facts. */
function valuesOf(pick: PickFacts): PickValues {
  const known = readValues.get(pick.facts);
  if (known?.product === pick.product && known.ingredient === pick.ingredient) return known;
  const values = pickValues(
    pick.facts.map((fact) => fact.value ?? readPickFact(fact.text)),
    pick,
  );
  readValues.set(pick.facts, values);
  return values;
}

/** The reason why a sentence is refused; null when the pick's facts support all of it. */
export function refusalReason(text: string, pick: PickFacts): string | null {
  const values = valuesOf(pick);
  const tokens = tokensOf(text);
  const items = itemsOf(tokens, values);
  if (typeof items === 'string') return items;
  const segments = segmentsOf(items);
  const marks = items.findIndex((item, at) => isOf(item, 'mark') && item.text === items[at + 1]?.text);
  if (marks >= 0) return 'two marks';
  if (items.some((item) => item.says === 'group') && !tokens.some(({ text: word }) => word === 'nova'))
    return 'a group of nothing';
  if (items.some((item, at) => isOf(item, 'money') && isOf(items[at + 1], 'money'))) return 'two prices';
  const around = {
    isYearNear: items.some((item) => isOf(item, 'list')),
    isSeveral: speaksOfSeveral(tokens, values.packs),
    hasTotal: items.some((item) => item.money?.isTotal === true && !item.money.isEach),
  };
  const clauses: Clause[] = [];
  for (const [at, segment] of segments.entries()) {
    const here = assignRoles(segment.items, segments[at - 1]?.items ?? [], values, around);
    if (typeof here === 'string') return here;
    clauses.push({
      joiners: segment.joiners,
      items: segment.items,
      placed: here,
      claims: claimsOf(here),
      ...subjectOf(here),
    });
    saysOfNeighbour(clauses);
  }
  if (!clauses.some(({ claims }) => claims.size > 0)) return 'it says nothing';
  return packsFault(tokens, clauses, values, pick) ?? clausesFault(tokens, clauses, values);
}

/** Gives the claim of a segment to the next one that only names who says it: "Grass-fed, says the pack". */
function saysOfNeighbour(clauses: Clause[]): void {
  const [clause, before] = [clauses.at(-1), clauses.at(-2)];
  if (
    clause === undefined ||
    before === undefined ||
    clause.claims.size > 0 ||
    !clause.items.some((item) => isOf(item, 'say'))
  )
    return;
  const last = before.items.findLast((item) => !isOf(item, 'quote', 'be'));
  const claim = isOf(last, 'label') ? 'label' : isOf(last, 'titleword') ? 'title' : null;
  if (claim !== null) clauses[clauses.length - 1] = { ...clause, claims: new Set([claim]), subject: 'none' };
}

function clausesFault(tokens: readonly Token[], clauses: readonly Clause[], values: PickValues): string | null {
  let topic: Subject = 'pick';
  let told = false;
  const hasList = clauses.some(({ items }) => items.some((item) => isOf(item, 'list')));
  for (const [at, clause] of clauses.entries()) {
    const [before, after] = [clauses[at - 1], clauses[at + 1]];
    const isRelative = clause.joiners.has('which');
    const relative = isRelative && before !== undefined ? relativeOf(before, clause) : null;
    // The subject: named in this segment, or else the last one.
    const subject: Subject =
      clause.subject !== 'none'
        ? clause.subject
        : relative !== null
          ? relative
          : clause.hasVerb || topic === 'other'
            ? topic
            : 'none';
    if (relative === 'other' && (clause.subject === 'none' || clause.joiners.has('whose')))
      return 'told of another product';
    // "… more than X, a pack that says …" is a statement about X.
    const far = clauses[at - 2];
    if (
      isRelative &&
      before?.claims.size === 0 &&
      !before.hasVerb &&
      before.joiners.has('comma') &&
      isOf(far?.items.at(-1), 'other')
    )
      // prettier-ignore
      return 'told of another product';
    // "… more than X, 4 lb" gives X a size that its title does not have.
    if (isSizeOfOther(clause, before)) return 'a size of another product';
    const seen: Clause = { ...clause, subject: subject === 'other' && clause.subject === 'none' ? 'pick' : subject };
    const fault =
      (clause.claims.size === 0 ? emptyFault(clause, after, values) : null) ??
      unlicensed(seen, before, after, values) ??
      subjectFault(seen) ??
      causeFault(clause, before, after) ??
      untruthOf(seen, before, after, values, hasList) ??
      afterOtherFault(clause, topic, before) ??
      keepFault(tokens, seen, clause, told, values);
    if (fault !== null) return `${fault} [${[...clause.claims].join(' ')}; ${subject}]`;
    told = told || clause.claims.has('left');
    if (!clause.joiners.has('open'))
      topic = topicOf(clause, relative !== null && relative !== 'other' ? relative : topic);
  }
  return null;
}

/** Whether a segment is an amount alone after another product's name. An amount that belongs to the name is already read as part of it. */
function isSizeOfOther(clause: Clause, before: Clause | undefined): boolean {
  return (
    isOf(before?.items.at(-1), 'other') &&
    (clause.joiners.has('comma') || clause.joiners.has('open')) &&
    clause.items.some((item) => isOf(item, 'amount', 'count')) &&
    clause.items.every((item) => isOf(item, 'amount', 'count', 'box', 'boxes', 'fill', 'sizenoun', 'prep'))
  );
}

/** What is wrong with a segment that makes no claim; null when it is only a name, or words that introduce the next segment. */
function emptyFault(clause: Clause, after: Clause | undefined, values: PickValues): string | null {
  const isOpen = clause.items.some((item) => isOf(item, 'than', 'choosing', 'instead', 'other'));
  const isName = clause.items.every((item) =>
    isOf(
      item,
      'fill',
      'prep',
      'price',
      'name',
      'pickref',
      'these',
      'pron',
      'box',
      'boxes',
      'contrast',
      'rest',
      'quote',
      'only',
      'when',
      'your',
      'be',
      'you',
      'need',
      'planned',
      'one',
      'labelnoun',
      'restof',
      'left',
      'study',
      'average',
      'say',
      'packside',
      'both',
      'sizenoun',
      'unitnoun',
      'same',
      'total',
      'after',
      'recipe',
      'generic',
      'priceof',
      'recalls',
      'titlenoun',
      'crop',
      ...(after?.items.some((one) => isOf(one, 'lotcode')) === true ? (['beforeuse'] as const) : []),
    ),
  );
  // "You get carrots whose pack says …": the next segment describes the product.
  const isDescribed =
    (after?.joiners.has('whose') === true || after?.joiners.has('which') === true) &&
    isOf(clause.items.at(-1), 'name', 'pickref', 'box');
  if (
    isDescribed &&
    clause.items.every((item) =>
      isOf(item, 'get', 'have', 'sizeverb', 'you', 'pron', 'these', 'fill', 'name', 'pickref', 'box'),
    )
  )
    return null;
  if (isMeasuredBy(clause, after, values)) return null;
  if (!isOpen && !isName) return 'it says nothing';
  return after === undefined && !clause.items.some((item) => isOf(item, 'study', 'average', 'other', 'say'))
    ? 'it says nothing'
    : null;
}

/** Whether a segment says by what the pack is measured, and its size follows: "The pack is sized by weight: 0.5 oz". */
function isMeasuredBy({ items }: Clause, after: Clause | undefined, { size }: PickValues): boolean {
  const measured = items.find((item) => isOf(item, 'sizeverb') && / by (?:weight|volume)/.test(item.text));
  return (
    measured !== undefined &&
    items.every((item) => item === measured || isOf(item, 'fill', 'these', 'pron', 'box', 'name', 'pickref', 'be')) &&
    after?.joiners.has('colon') === true &&
    after.placed[0]?.role === 'size' &&
    / by weight/.test(measured.text) === /^[\d.]+ ?(?:g|kg|oz|lb)$/.test(size ?? '')
  );
}
