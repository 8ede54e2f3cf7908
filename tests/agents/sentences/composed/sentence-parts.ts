import { sayMoney } from '../../../../lib/core/offer/format-money-fast';
import type { PickFactValue } from '../../../../lib/core/fact/pick-fact/pick-fact-value';
import { readPickFact } from '../../../../lib/core/fact/pick-fact/read-pick-fact';
import { durationInWords, sizeInWords, spoken } from './in-words';
import type { PickFacts } from '../../../../lib/agents/pick-facts';

/**
 * Ways to say one fact of a pick. `verb`: after a subject ("costs $3.49"); `clause`: a clause of its own ("you’ll have 54 g left");
 * `front`: before a comma and a clause ("at $3.49"); `tail`: after a comma behind one ("leaving 54 g"); `aside`: in brackets.
 */
export interface Parts {
  kind: string;
  verb: string[];
  clause: string[];
  front: string[];
  tail: string[];
  aside: string[];
}

type Of<K extends PickFactValue['kind']> = Extract<PickFactValue, { kind: K }>;

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const word = (count: number): string => numberWords[count] ?? String(count);
const parts = (kind: string, some: Partial<Parts>): Parts => ({
  kind,
  verb: [],
  clause: [],
  front: [],
  tail: [],
  aside: [],
  ...some,
});

function priceParts({ each, packs, total }: Of<'price'>, size: string | null): Parts[] {
  const [one, all] = [sayMoney(each), sayMoney(total)];
  if (packs === 1)
    return [
      parts('price', {
        verb: [
          `costs ${one}`,
          `is ${one}`,
          `is priced at ${one}`,
          `comes in at ${one}`,
          `sells for ${one}`,
          `will cost you ${one}`,
        ],
        clause: [`you pay ${one}`, `you’ll pay ${one}`, `the price is ${one}`, `you’d pay ${one} for it`],
        front: [`at ${one}`, `for ${one}`, `priced at ${one}`],
        tail: [`at ${one}`, `for ${one}`, `at a price of ${one}`],
        aside: [one, `at ${one}`],
      }),
    ];
  if (size === null) return [];
  const count = word(packs);
  return [
    parts('price', {
      clause: [`${count} packs cost ${all} in total`, `${count} packs come to ${all}`, `you pay ${all} for ${count} packs`, `${count} packs at ${one} each come to ${all}`, `the ${count} packs cost ${all} together`, `buying ${count} packs costs ${all}`, `you need ${count} packs, which cost ${all}`, `each pack is ${one}, so ${count} cost ${all}`],
      front: [`at ${all} for ${count} packs`, `for ${all} in total`],
      tail: [`at ${all} for ${count} packs`, `for ${all} in total`],
      aside: [`${all} for ${count} packs`, `${all} in total`],
    }),
  ]; // prettier-ignore
}

function needParts({ need, packs, size, left, short, keeps, isMeasured }: Of<'need'>): Parts[] {
  if (!isMeasured || size === null || /^\d+$/.test(need)) return [];
  const pack =
    packs === 1 ? [`one ${size} pack`, `the ${size} pack`, `a ${size} pack`] : [`${word(packs)} ${size} packs`];
  const s = packs === 1 ? 's' : '';
  const said = keeps === null ? '' : durationInWords(keeps);
  const found: Parts[] = [];
  if (short !== null)
    found.push(
      parts('short', {
        verb: [`is ${short} short of the ${need} you need`, `falls ${short} short`, `leaves you ${short} short`, `comes up ${short} short of your ${need}`],
        clause: [`you’ll be ${short} short`, `it’s ${short} less than you need`, `you need ${need}, so it’s ${short} short`, `it doesn’t quite cover the ${need} you need`],
        tail: [`leaving you ${short} short`, `${short} short of the ${need} you need`],
        aside: [`${short} short`],
      }),
    ); // prettier-ignore
  else
    found.push(
      parts('cover', {
        clause: pack.flatMap((it) => [`${it} cover${s} the ${need} you need`, `${it} give${s} you the ${need} your recipe calls for`, `${it} ${packs === 1 ? 'is' : 'are'} enough for your ${need}`, `you need ${need} and ${it} cover${s} it`, `your recipe needs ${need}, which ${it} cover${s}`, `${it} will cover your ${need}`, `${it} provide${s} the ${need} needed`, `the recipe’s ${need} is covered by ${it}`]),
        verb: packs === 1 ? [`covers all of the ${need} you need`] : [],
        tail: packs === 1 ? [`enough for the ${need} you need`, `covering the ${need} you need`] : [],
      }),
    ); // prettier-ignore
  if (left !== null)
    found.push(
      parts('left', {
        verb: packs === 1 ? [`leaves ${left}`, `leaves you with ${left}`, `leaves ${left} over`, `leaves about ${left} after the ${need} you need`, `gives you ${left} more than you need`, `will leave ${left}`, `leaves ${left} for later`, `leaves ${left} to spare`, `leaves ${left} once you’ve used ${need}`] : [],
        clause: [`you’ll have ${left} left`, `you’ll have ${left} left over`, `there will be ${left} left`, `${left} will be left over`, `${left} is left after you use ${need}`, `${left} remains`, `there’s ${left} left over`, `you’ll be left with ${left}`, `you’d have ${left} to spare`, `you end up with ${left} left over`, `after the ${need} you need, ${left} is left`, `you only need ${need}, so ${left} will be left`, `${left} will remain after cooking with ${need}`, `${need} is all you need, so ${left} is left`, `you need ${need}, so there’s a surplus of ${left}`],
        front: [],
        tail: [`leaving ${left}`, `with ${left} left over`, `leaving you ${left}`, `with ${left} to spare`, `with ${left} left for later`, `leaving ${left} unused`, `with ${left} surplus to requirements`, `and you’ll have ${left} left`],
        aside: [`${left} left over`, `with ${left} left`],
      }),
    ); // prettier-ignore
  if (left !== null && keeps !== null)
    found.push(
      parts('keeps', {
        clause: [`the ${left} left over keeps ${keeps}`, `the leftover ${left} keeps for ${keeps}`, `the remaining ${left} will keep for ${keeps}`, `you’ll have ${left} left, which keeps ${keeps}`, `the ${left} that’s left will keep ${keeps}`, `what’s left, ${left}, keeps ${keeps}`, `the rest, ${left}, lasts ${keeps}`, `${left} is left over and keeps for ${keeps}`, `there’s ${left} left that keeps ${keeps}`, `you have ${keeps} to use the ${left} left over`, `the ${left} left over keeps for ${said}`, `the remaining ${left} lasts ${said}`, `the ${left} left over only keeps for ${said}`],
        tail: [`leaving ${left} that keeps ${keeps}`, `leaving ${left} that keeps ${said}`, `with ${left} left over that keeps ${said}`, `leaving ${left} that will keep for ${keeps}`, `with ${left} left over, which keeps ${keeps}`, `with ${left} left to use within ${keeps}`, `leaving ${left}, good for ${keeps}`, `leaving ${left} (keeps ${keeps})`],
      }),
    ); // prettier-ignore
  return found;
}

function differenceParts({ amount, direction, than }: Of<'comparison'>): Parts {
  const [money, words] = [sayMoney(amount), spoken(amount)];
  const both =
    direction === 'more' ? ['more', 'more expensive', 'dearer', 'pricier'] : ['less', 'cheaper', 'less expensive'];
  const [more = '', , ...rest] = both;
  const tail = both[1] ?? '';
  if (direction === 'more')
    return parts('diff', {
      verb: [`costs ${money} ${more} than ${than}`, `costs ${words} ${more} than ${than}`, `is ${money} ${tail} than ${than}`, `is ${money} ${rest[0] ?? tail} than ${than}`, `costs ${money} ${more} compared to ${than}`, `adds ${money} compared with ${than}`, `is ${tail} than ${than} by ${money}`, `carries a ${money} premium over ${than}`],
      clause: [`you pay ${money} more than for ${than}`, `you’d save ${money} with ${than}`, `you’re paying ${money} more than you would for ${than}`, `the trade-off is that it costs ${money} more than ${than}`, `the trade-off: it costs ${money} more than ${than}`],
      front: [`for ${money} more than ${than}`, `compared with ${than}`].slice(0, 1),
      tail: [`for ${money} more than ${than}`, `${money} more than ${than}`, `at ${money} more than ${than}`, `a premium of ${money} over ${than}`],
      aside: [`${money} more than ${than}`],
    }); // prettier-ignore
  return parts('diff', {
    verb: [`costs ${money} ${more} than ${than}`, `costs ${words} ${more} than ${than}`, `is ${money} ${tail} than ${than}`, `is ${money} ${rest[0] ?? tail} than ${than}`, `saves ${money} compared with ${than}`, `saves ${words} compared with ${than}`, `saves you ${money} over ${than}`, `saves you ${money} versus ${than}`, `is ${tail} than ${than} by ${money}`, `undercuts ${than} by ${money}`, `comes in ${money} below ${than}`],
    clause: [`you save ${money} compared to ${than}`, `you save ${money} over ${than}`, `you pay ${money} less than for ${than}`, `choosing it over ${than} saves ${money}`, `picking it instead of ${than} saves you ${money}`, `you’d pay ${money} more for ${than}`],
    front: [`at ${money} less than ${than}`, `saving ${money} compared with ${than}`],
    tail: [`saving ${money} over ${than}`, `saving ${words} compared with ${than}`, `${money} less than ${than}`, `saving you ${money} compared with ${than}`, `a saving of ${money} over ${than}`, `which is ${money} less than ${than}`, `for ${money} less than ${than}`],
    aside: [`${money} less than ${than}`],
  }); // prettier-ignore
}

function cartParts({ tiers }: Of<'tiers'>): Parts[] {
  if (tiers.length === 0)
    return [parts('cart', { clause: ['you chose it yourself', 'it’s your own choice', 'you picked it'] })];
  const said =
    tiers.length === 1
      ? `${tiers[0] ?? ''} cart`
      : tiers.length === 2
        ? `${tiers.join(' and ')} carts`
        : 'cheaper, balanced and conscious carts';
  const all = tiers.length === 3;
  return [
    parts('cart', {
      verb: [`is the pick for the ${said}`, `is in the ${said}`, `was picked for the ${said}`, `goes in your ${said}`, `was chosen for the ${said}`, `made it into the ${said}`, `is in your ${said}`, ...(all ? ['is in all three carts', 'appears in every cart', 'is the same in all three carts'] : [`is the ${tiers.join(' and ')} pick`])],
      clause: [`the ${said} include${tiers.length === 1 ? 's' : ''} it`, `you’ll find it in the ${said}`, ...(all ? ['all three carts have it', 'it’s the pick in all your carts'] : [])],
      front: [`in the ${said}`, `picked for the ${said}`],
      tail: [`in the ${said}`],
      aside: [],
    }),
  ]; // prettier-ignore
}

function labelParts({ name, standing }: Of<'label'>): Parts[] {
  if (standing === 'claim')
    return [parts('claim', {
      verb: [`says “${name}” on the pack`, `is described as “${name}” on the pack`, `has “${name}” on the pack`],
      clause: [`the pack says “${name}”`, `“${name}”, says the pack`, `its pack says “${name}”`, `the label reads “${name}”`, `the packaging says “${name}”`, `according to the pack, it’s “${name}”`, `the words “${name}” are on the pack`],
      tail: [`with “${name}” on the pack`],
      aside: [`the pack says “${name}”`],
    })]; // prettier-ignore
  if (standing === 'third-party')
    return [parts('label', {
      verb: [`is labelled ${name}`, `carries the ${name} label`, `has the ${name} label`, `comes with the ${name} label`, `bears the ${name} label`, `holds the ${name} label`],
      clause: [`it’s ${name}-labelled`, `you get the ${name} label`],
      front: [`labelled ${name}`],
      tail: [`with the ${name} label`, `labelled ${name}`],
      aside: [`labelled ${name}`],
    }), standardParts(name)]; // prettier-ignore
  return [parts('label', { verb: [`is ${name}`], clause: [`it’s ${name}`], aside: [] })];
}

/** A label told as what it is: a third party’s standard, not the pack’s own word. */
function standardParts(name: string): Parts {
  return parts('standard', {
    verb: [`is labelled ${name}, a third-party standard`, `has a third-party label, ${name}`, `carries the third-party ${name} label`, `meets a third-party standard, ${name}`],
    clause: [`it has a third-party label, ${name}`, `its ${name} label is a third-party standard`, `${name} is a third-party standard`],
    front: [`labelled ${name}, a third-party standard`],
    tail: [`labelled ${name}, a third-party standard`],
  });
} // prettier-ignore

function unitParts({ amount, per, among }: Of<'unit-price'>, piece: string): Parts {
  const money = sayMoney(amount);
  const said = per === 'each' ? `${money} each` : `${money} per ${per}`;
  const words =
    per === 'each'
      ? [`that’s ${spoken(amount)} ${/^[aeiou]/.test(piece) ? 'an' : 'a'} ${piece}`]
      : [`that’s ${spoken(amount)} per ${per}`];
  return parts('unit', {
    verb: [`works out to ${said}`, `works out at ${said}`, `is ${said}`, `costs ${said}`, `comes to ${said}`],
    clause: [...words, `the unit price is ${said}`, `its unit price is ${said}`, `that’s ${said}`, `it comes out at ${said}`, ...(among === null ? [] : [`its ${said} is one of ${String(among)} unit prices this store shows for it`])],
    front: [`at ${said}`],
    tail: [`at ${said}`, `which works out to ${said}`, `or ${said}`, `which is ${said}`, `working out at ${said}`],
    aside: [said],
  }); // prettier-ignore
}

function otherParts(value: PickFactValue): Parts[] {
  switch (value.kind) {
    case 'good-unit-price':
      return [parts('good', { verb: ['has a good price per unit', 'is a good price per unit', 'has a good unit price', 'offers a good price per unit'], tail: ['with a good price per unit', 'at a good price per unit'], front: ['with a good price per unit'] })]; // prettier-ignore
    case 'season':
      return value.food === null
        ? [parts('season', { verb: [`is ${value.state} in ${value.when}`], clause: [`it’s ${value.state} in ${value.when}`], tail: [`and it’s ${value.state} in ${value.when}`], front: [`${value.state} in ${value.when}`] })] // prettier-ignore
        : [parts('season', { clause: [value.regions === null ? `in ${value.when}, ${value.food} is ${value.state} in ${value.place ?? ''}` : `${value.food} is in season in ${String(value.regions)} of 7 mainland US regions in ${value.when}`] })]; // prettier-ignore
    case 'ranking': {
      const { food, rank, list, year, isOrganic } = value;
      if (food === null || rank === null)
        return isOrganic || list === 'Clean Fifteen' ? [] : [parts('list', { verb: ['is not organic', 'isn’t organic'], clause: ['it’s not organic', 'it isn’t organic'] })]; // prettier-ignore
      const crop = isOrganic ? `conventional ${food}` : food;
      return [parts('list', { clause: [`${crop} are no. ${String(rank)} of EWG’s ${String(year)} ${list}`, `${crop} rank no. ${String(rank)} on EWG’s ${String(year)} ${list}`, `${crop} are on EWG’s ${String(year)} ${list}`, `EWG ranks ${crop} no. ${String(rank)} on its ${String(year)} ${list}`, `${crop} come in at no. ${String(rank)} on the ${String(year)} ${list}`] })]; // prettier-ignore
    }
    case 'footprint': {
      const { kg, of } = value;
      if (of === null) return [];
      return [parts('foot', { clause: [`the world average for ${of} is about ${String(kg)} kg CO₂e per kg`, `${of} averages about ${String(kg)} kg CO₂e per kg worldwide`, `${of} has a world average of about ${String(kg)} kg CO₂e per kg`, `on world average, ${of} causes about ${String(kg)} kg CO₂e per kg`, `${of} comes to about ${String(kg)} kg CO₂e per kg on average worldwide`] })]; // prettier-ignore
    }
    default:
      return [];
  }
}

function statementParts(text: string): Parts[] {
  const recall = /^Listed in (FDA recall reports of \S+ \(.+\)): check the lot code$/.exec(text)?.[1];
  if (recall !== undefined)
    return [parts('recall', { verb: [`is listed in ${recall}`, `appears in ${recall}`], clause: [`it’s listed in ${recall}, so check the lot code`, `please check the lot code, as it’s listed in ${recall}`] })]; // prettier-ignore
  const nova = /^Recorded as (NOVA group (\d), (.+))$/.exec(text);
  if (nova !== null)
    return [parts('nova', { verb: [`is recorded as ${nova[1] ?? ''}`, `is recorded as ${(nova[3] ?? '').replace(/ food$/, '')} (NOVA ${nova[2] ?? ''})`, `falls in NOVA group ${nova[2] ?? ''}`, `is classed as NOVA group ${nova[2] ?? ''}`], clause: [`it’s recorded as NOVA group ${nova[2] ?? ''}`] })]; // prettier-ignore
  const allergens = /^Recorded allergens: (.+)\. The pack decides$/.exec(text)?.[1];
  if (allergens === undefined) return [];
  const said = allergens.replace(/, (?=[^,]+$)/, ' and ');
  return [parts('allergen', { clause: [`its recorded allergens are ${said}, and the pack decides`, `recorded allergens: ${said}, though the pack decides`, `${said} ${said.includes(' and ') ? 'are' : 'is'} recorded as ${said.includes(' and ') ? 'allergens' : 'an allergen'}, but the pack decides`, `the recorded allergens are ${said}`] })]; // prettier-ignore
}

/** How the pack stands in size to the one product it is compared with, named beside the difference. */
function sizeParts(values: readonly PickFactValue[], size: string | null): Parts[] {
  const compared = values.filter((value) => value.kind === 'comparison');
  const packs = values.find((value) => value.kind === 'price')?.packs ?? 1;
  const [only] = compared;
  if (only === undefined || compared.length > 1 || packs > 1) return [];
  const { amount, direction, than } = only;
  const told = sizeInWords(size, than).map(
    (words) => `it costs ${sayMoney(amount)} ${direction} than ${than}, and ${words}`,
  );
  return told.length === 0 ? [] : [parts('sizediff', { clause: told })];
}

/** Every way to say every fact of a pick. */
export function partsOf(pick: PickFacts): Parts[] {
  const values = pick.facts.map((fact) => fact.value ?? readPickFact(fact.text));
  const size = values.find((value) => value.kind === 'pack')?.text ?? null;
  return values.flatMap((value): Parts[] => {
    switch (value.kind) {
      case 'price':
        return priceParts(value, size);
      case 'need':
        return needParts(value);
      case 'comparison':
        return [differenceParts(value), ...sizeParts(values, size)];
      case 'tiers':
        return cartParts(value);
      case 'label':
        return labelParts(value);
      case 'unit-price':
        return [unitParts(value, pick.ingredient)];
      case 'statement':
        return statementParts(value.text);
      default:
        return otherParts(value);
    }
  });
}
