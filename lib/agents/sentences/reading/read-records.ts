import { phraseSlot } from '../number-slots';
import type { Reader } from './item-reader';
import { endsOf, itemOf } from './item-reader';

/**
 * The names of the NOVA groups, in their order. Source: Monteiro et al. 2019, "Ultra-processed foods: what they are and how to identify
 * them".
 */
const novaNames: readonly (readonly string[])[] = [
  ['unprocessed', 'unprocessed food', 'unprocessed or minimally processed', 'unprocessed or minimally processed food'],
  ['processed culinary ingredient'],
  ['processed', 'processed food'],
  ['ultra-processed', 'ultra-processed food'],
];

const months = 'January February March April May June July August September October November December'.split(' ');

/** Readers of a pick's statements, whole or in parts: NOVA groups, allergens, title words, recalls. */
export function recordReaders(texts: readonly string[]): Reader[] {
  const readers: Reader[] = texts.map((text) =>
    endsOf(phraseSlot(text.trim().replace(/[.\s]+$/, '')), itemOf('statement')),
  );
  for (const text of texts) {
    const group = Number(/\bNOVA (?:group )?(\d)\b/.exec(text)?.[1] ?? 0);
    if (group > 0) {
      const number = String(group);
      for (const said of [
        `nova ${number}`,
        `nova group ${number}`,
        `group ${number} of nova`,
        `group ${number} in nova`,
        `group ${number} of the nova`,
        `nova level ${number}`,
        `group ${number} on the nova scale`,
        `nova class ${number}`,
        `nova category ${number}`,
        `nova scale group ${number}`,
      ])
        readers.push(endsOf(phraseSlot(said), itemOf('nova')));
      readers.push(endsOf(phraseSlot(`group ${number}`), itemOf('nova', { says: 'group' })));
      for (const said of novaNames[group - 1] ?? []) readers.push(endsOf(phraseSlot(said), itemOf('novaname')));
    }
    const allergens = /^Recorded allergens: (.+?)\. The pack decides$/.exec(text)?.[1];
    if (allergens !== undefined) {
      const names = allergens.split(', ');
      const orders = names.length === 2 ? [names, [...names].reverse()] : [names];
      for (const order of orders)
        for (const said of [order.join(', '), order.join(', ').replace(/, (?=[^,]+$)/, ' and '), order.join(' and ')])
          readers.push(endsOf(phraseSlot(said), itemOf('allergens', { says: 'all' })));
      if (names.length > 1)
        for (const said of names) readers.push(endsOf(phraseSlot(said), itemOf('allergens', { says: 'one' })));
    }
    const word = /^(?:The )?title says [“"]?([\w -]+)[”"]?$/i.exec(text)?.[1];
    if (word !== undefined) readers.push(endsOf(phraseSlot(word), itemOf('titleword')));
    const recall = /recall reports (?:of |\()(\d{4})-(\d{2})-(\d{2})\)?(?: \((.+?)\))?/i.exec(text);
    if (recall !== null) {
      const [, year = '', month = '', day = '', reason] = recall;
      const name = months[Number(month) - 1] ?? '';
      const date = String(Number(day));
      for (const said of [
        `${year}-${month}-${day}`,
        `${name} ${date}, ${year}`,
        `${date} ${name} ${year}`,
        `${name} ${date} ${year}`,
      ])
        readers.push(endsOf(phraseSlot(said), itemOf('recalldate')));
      if (reason === 'reason not given')
        for (const said of [
          'with no reason given',
          'no reason given',
          'without a reason given',
          'for a reason not given',
          'for no reason given',
          'the reason is not given',
          'the reason not given',
          'with the reason not given',
          'no reason is given',
          'for reasons not given',
        ])
          // prettier-ignore
          readers.push(endsOf(phraseSlot(said), itemOf('recallreason')));
      if (reason !== undefined) readers.push(endsOf(phraseSlot(reason), itemOf('recallreason')));
    }
  }
  return readers;
}
