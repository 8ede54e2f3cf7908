import { tiers as allTiers } from '../../../core/decision/decision';
import { phraseSlot } from '../number-slots';
import type { Token } from '../tokens';
import type { Item } from './item';
import type { PickValues } from './pick-values';
import type { Reader } from './item-reader';
import { endsOf, itemOf } from './item-reader';

/** The names that a label may be called by. */
function namesOfLabel(name: string): string[] {
  const short = name.replace(/ (?:Certified|Verified)$/, '');
  const isOrganic = /^(?:USDA |EU |Regenerative )?organic(?: certified)?$/i.test(name);
  const isUsda = /^USDA Organic$/i.test(name);
  return [
    name,
    short,
    ...(isOrganic ? ['organic'] : []),
    ...(isUsda ? ['USDA certified organic', 'certified organic', 'USDA Organic certified'] : []),
  ];
}

/**
 * Other forms of a claim about a container: "BPA-free can" may be written as "BPA-free", "the can is BPA-free" or "a can described as
 * BPA-free".
 */
function wordsOnPack(name: string): string[] {
  const parts = /^(.+) (can|tin|bottle|jar|carton|box|bag|wrap|tray|tub|pouch)$/.exec(name);
  const [, what = '', container = ''] = parts ?? [];
  return parts === null
    ? []
    : [what, `${container} is ${what}`, `${container} described as ${what}`, `${container} as ${what}`];
}

/** Readers of the labels of a pick, and of "not organic" when that is a fact. */
export function labelReaders({ labels, isOrganicCrop, isNotOrganic }: PickValues): Reader[] {
  const order = ['third-party', 'sure', 'claim'] as const;
  const standings = labels.flatMap(({ name, standing }) =>
    namesOfLabel(name).map((said) => ({ said, standing: standing === 'stated' ? ('sure' as const) : standing })),
  );
  if (isOrganicCrop) standings.push({ said: 'organic', standing: 'sure' });
  return [
    ...order.flatMap((standing) =>
      standings
        .filter((one) => one.standing === standing)
        .map(({ said }) => endsOf(phraseSlot(said), itemOf('label', { standing, says: said.toLowerCase() }))),
    ),
    ...labels
      .filter(({ standing }) => standing === 'claim')
      .flatMap(({ name }) => wordsOnPack(name))
      .map((said) =>
        endsOf(phraseSlot(said), itemOf('label', { standing: 'claim', isPart: true, says: said.toLowerCase() })),
      ),
    ...(isNotOrganic
      ? [
          'not organic',
          'not an organic one',
          'not an organic product',
          'not labelled organic',
          'non organic',
          'not the organic one',
        ].map((text) => endsOf(phraseSlot(text), itemOf('notorganic')))
      : []),
  ];
}

/** Nouns for a cart of one tier. */
export const carts = new Set(
  'cart carts tier tiers basket baskets version versions plan plans list lists trolley'.split(' '),
);

const picks = new Set('pick picks choice choices option options selection product item buy one'.split(' '));

/** Reads the carts that contain the pick: one, several or all of them. A cart without it is not read. */
export function tiersReader({ tiers }: PickValues): Reader {
  const isTier = (token: Token | undefined): boolean => allTiers.some((tier) => tier === token?.text);
  const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
  return (tokens, at) => {
    if (tiers === null || tiers.length === 0) return [];
    const readings: { end: number; item: Item }[] = [];
    const put = (end: number, says: 'cart' | 'pick' | 'bare'): void => {
      readings.push({ end, item: itemOf('tiers', { says }) });
    };
    // "All three carts", "every cart", "both carts".
    let next = at;
    if (tiers.length === allTiers.length) {
      for (const text of [
        'all three of your',
        'all three of the',
        'all three',
        'all of your',
        'all of the',
        'all your',
        'all the',
        'all',
        'every',
        'each',
        'every one of your',
        'every one of the three',
        'your three',
        'the three',
        'each of the three',
        'each of your',
        'each of your three',
        'all your three',
        'every single',
      ])
        for (const end of phraseSlot(text)(tokens, at)) if (carts.has(word(tokens, end))) put(end + 1, 'cart');
    }
    if (tiers.length === 2)
      for (const text of ['both', 'both your', 'both the', 'both of your']) for (const end of phraseSlot(text)(tokens, at)) if (word(tokens, end) === 'carts' || word(tokens, end) === 'tiers' || word(tokens, end) === 'baskets') put(end + 1, 'cart'); // prettier-ignore
    if (word(tokens, at) === 'both' && tiers.length === 2)
      next = word(tokens, at + 1) === 'your' || word(tokens, at + 1) === 'the' ? at + 2 : at + 1;
    const said: string[] = [];
    while (isTier(tokens[next])) {
      said.push(word(tokens, next));
      next += 1;
      const isTrue = said.every((tier) => tiers.some((one) => one === tier));
      const isListed = said.length > 1 || word(tokens, at) !== 'cheaper';
      if (carts.has(word(tokens, next)) && isTrue) put(next + 1, 'cart');
      else if (picks.has(word(tokens, next)) && isTrue && word(tokens, next + 1) !== 'than') put(next + 1, 'pick');
      else if (isTrue && isListed && word(tokens, next) !== 'than') put(next, 'bare');
      const [comma, joined] = [word(tokens, next), word(tokens, next + 1)];
      if (comma === ',' && joined === 'and' && isTier(tokens[next + 2])) next += 2;
      else if (comma === ',' && isTier(tokens[next + 1])) next += 1;
      else if (comma === 'and' && isTier(tokens[next + 1])) next += 1;
      else if (comma === 'and' && ['the', 'your'].includes(joined) && isTier(tokens[next + 2])) next += 2;
      else if (carts.has(comma) && joined === 'and' && isTier(tokens[next + 2])) next += 2;
      else if (
        carts.has(comma) &&
        joined === 'and' &&
        ['the', 'your'].includes(word(tokens, next + 2)) &&
        isTier(tokens[next + 3])
      )
        next += 3;
      else break;
    }
    // When one cart of a list is wrong, no part of the list is read.
    return said.every((tier) => tiers.some((one) => one === tier)) ? readings : [];
  };
}
