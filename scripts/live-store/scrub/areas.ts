import type { Element } from 'happy-dom';
import { wordsOfKey } from './keys';

const anyOf =
  (list: string) =>
  (words: readonly string[]): boolean =>
    words.some((word) => ` ${list} `.includes(` ${word} `));

const people = anyOf('account user customer member shopper visitor profile');
const theirs = anyOf('name menu details info greeting email panel summary nav dropdown link button header');
const greeting = anyOf('greeting username useremail userinfo');
const places = anyOf(
  'address addresses postcode zipcode postalcode zip streetaddress addresslocality addressregion telephone',
);
const where = anyOf('delivery shipping fulfillment fulfilment pickup collection your my selected current');
const spot = anyOf('location area town city branch place');

/** Attributes with names that describe a part of a page. */
const naming = /^(?:class|id|itemprop|data-(?:test|qa|cy|hook|automation|auto|component|section|role|at)\b.*)$/i;

/** Characters; an area with more text is not a person's menu or address. */
const longest = 400;

/**
 * Whether an element is an area with personal data (a name, a delivery address): recognised by its names, if it is small and
 * shows no price.
 */
export function isPersonal(element: Element): boolean {
  if (/^(?:HTML|BODY|MAIN)$/.test(element.tagName)) return false;
  const named = [...element.attributes]
    .filter(({ name }) => naming.test(name))
    .flatMap(({ value }) => (value ?? '').split(/\s+/))
    .some((name) => name !== '' && tellsOfPerson(wordsOfKey(name)));
  if (!named) return false;
  const text = element.textContent;
  return text.length <= longest && !/[$€£]\s?\d|\d\s?(?:[€£]|kr\b)/.test(text);
}

function tellsOfPerson(words: readonly string[]): boolean {
  return (people(words) && theirs(words)) || greeting(words) || places(words) || (where(words) && spot(words));
}
