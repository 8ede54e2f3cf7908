/**
 * What the name of a key, field, parameter or attribute says about its value. `secret`: belongs to a session. `name`: a person's
 * name. `public`: the name of a person who published something. `contact`, `place`, `number`: how a person is reached, where, or
 * under which number the store knows them. `cart`: the number of the cart. `person`: everything below it belongs to a person.
 */
export type KeyKind = 'secret' | 'name' | 'public' | 'contact' | 'place' | 'number' | 'cart' | 'person';

/** The words of a key in any notation, without numbers at its ends. */
export function wordsOfKey(key: string): string[] {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.replace(/(?<=\p{L})\d+$/u, ''))
    .filter((word) => word !== '');
}

const anyOf =
  (list: string) =>
  (words: readonly string[]): boolean =>
    words.some((word) => ` ${list} `.includes(` ${word} `));

const secrets = anyOf(
  'token tokens csrf xsrf csrftoken xsrftoken nonce wpnonce jwt secret password passwd pwd cookie cookies authorization authtoken bearer apikey sid phpsessid oscsid csid zenid jsessionid sessid sessionid session formkey gclid fbclid msclkid fingerprint cvv cvc iban security',
);
const carts = anyOf('cart basket trolley quote bag');
const ids = anyOf('id ids key token uuid guid hash number no nr num code ref reference');
const lines = anyOf('item items line lines product entry');
const numbered = anyOf(
  'account loyalty clubcard member membership customer order user card visitor device client tracking passport tax vat',
);
const names = anyOf(
  'firstname lastname fullname givenname familyname middlename maidenname fname lname surname nickname username login cardholder',
);
const nameParts = anyOf('first last given family full middle maiden additional');
const people = anyOf(
  'user customer recipient contact account shopper member billing shipping delivery cardholder viewer',
);
const writers = anyOf('author reviewer');
const contacts = anyOf('email emails mail phone phones mobile telephone tel fax cellphone phonenumber msisdn');
const places = anyOf(
  'street city town suburb zip zipcode postcode postalcode postal plz postleitzahl locality housenumber apartment lat lng lon latitude longitude coordinates geohash ip ipaddress birthdate birthday birth bday dob streetaddress addresslocality addressregion line address addresses',
);
const holders = anyOf(
  'customer customers user account viewer me shopper member visitor owner recipient contact contacts household addresses address wallet payments person currentuser userinfo userdata customerinfo',
);
const about = anyOf('info data details state profile record');

/** What a key says about its value; null if it says nothing personal. `isOfPerson`: it is inside a person's data. */
export function kindOfKey(key: string, isOfPerson = false): KeyKind | null {
  // "User:1234" is the record of the user with that number.
  const words = wordsOfKey(key.replace(/[:#]\S*$/, ''));
  const last = words.slice(-1);
  const has = (one: string, other: string): boolean => words.includes(one) && words.includes(other);
  if (carts(words) && ids(last) && !lines(words)) return 'cart';
  const isSession = words.includes('session') && !last.includes('session') && !ids(last);
  if ((secrets(words) && !isSession) || last.includes('auth') || has('form', 'key') || has('api', 'key'))
    return 'secret';
  if (writers(words)) return words.length === 1 || last.includes('name') ? 'public' : null;
  if (contacts(words)) return 'contact';
  const isNamed = last.includes('name') && (nameParts(words) || people(words) || isOfPerson);
  const isPart = isOfPerson && words.length === 1 && nameParts(words);
  if (names(words) || isNamed || isPart || (isOfPerson && last.includes('displayname'))) return 'name';
  if (numbered(words) && ids(last) && !(words.includes('card') && last.includes('id'))) return 'number';
  if (holders(last) || (holders(words.slice(0, 1)) && about(last)) || (last.includes('profile') && words.length === 1))
    return 'person';
  const isLine = words.includes('line') && !isOfPerson && !words.includes('address');
  return (places(words) && !isLine) || has('post', 'code') || has('zip', 'code') || has('house', 'number')
    ? 'place'
    : null;
}

/** Whether the data below this key belongs to the cart, although it is inside a person's data. */
export function isOfCart(key: string): boolean {
  const words = wordsOfKey(key);
  return carts(words) || (words.includes('active') && words.includes('order'));
}

/** Whether the value of this key is a whole cart, and not a part of one. */
export function isCart(key: string): boolean {
  return carts(wordsOfKey(key).slice(-1));
}

/** Whether a key directly in a cart is the cart's own number. */
export function isOwnId(key: string): boolean {
  return /^(?:id|_id|key|token|code|u?uid|guid|number|hash|entity_id)$/i.test(key);
}
