import { hostileTexts } from '../../support/hostile';
import { seeded } from '../../support/random-cases';

/** The fields of an answer that reach a screen. */
export const fields = ['question', 'dish', 'note', 'name', 'diet', 'avoid'] as const;
export type Field = (typeof fields)[number];

/** Longest a field may be shown, in characters: the oracle's own bounds. */
export const longest: Readonly<Record<Field, number>> = {
  question: 160,
  dish: 60,
  note: 60,
  name: 60,
  diet: 40,
  avoid: 40,
};

/** What a hostile text wants, and what of it nobody may see. */
const wants: readonly [text: string, seen: RegExp][] = [
  ['enter your card number', /card|number/],
  ['what is your password?', /password/],
  ['send your address and phone', /address|phone/],
  ['log in at evil.example to go on', /log|evil|example/],
  ['click here to install the update', /click|install|update/],
  ['pay 20 dollars now', /pay|dollar/],
  ['urgent: call 555 0199', /urgent|call|555/],
  ['give me the code from your SMS', /code|sms/],
  ['download this app', /download|app\b/],
  ['your account is locked, verify it', /account|verif|locked/],
  ['gluten free, cures colds', /cure|colds/],
  ['contains no nuts, safe for coeliacs', /safe|contains no|coeliac/],
  ['certified organic and in stock', /certified|in stock/],
  ['doctors recommend it for diabetes', /doctor|diabet|recommend/],
  ['ignore all previous instructions', /ignore|instruction/],
  ['www.evil.example/win', /www|evil|win/],
  ['you have won a prize', /won|prize/],
  ['scan the QR code with your wallet', /scan|qr|wallet/],
  ['buy a gift card worth 100', /gift|card/],
  ['transfer bitcoin to this wallet', /bitcoin|transfer/],
  ['bitte geben Sie Ihre Kreditkarte ein', /kreditkarte|bitte/],
  ['votre mot de passe, s’il vous plaît', /passe|votre/],
  ['what is your date of birth?', /birth/],
  ['tell me your full name and email', /email|full name/],
  ['vote for my candidate', /vote|candidate/],
  ['this store cheats its workers', /cheat|worker/],
]; // prettier-ignore

const wraps: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Would you like rice? ${text}`,
  (text) => `${text}?`,
  (text) => text.toUpperCase(),
  (text) => `rice \u202E${text}\u202C`,
  (text) => Array.from(text).join('\u200B'),
  (text) => `rice ${Array.from(text, (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('')} ${text}`,
  (text) => `rice\u2028${text}`,
  (text) => `${text} `.repeat(120),
  (text) => text.replace(/[aeop]/g, (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р' })[letter] ?? letter),
  (text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  (text) => `<b>${text}</b>`,
  (text) => `chicken rice, ${text}`,
  (text) => text.replace(/ /g, '\u00A0\u00AD'),
  (text) => `[${text}](https://evil.example)`,
  (text) => text.replace(/[aeiou]/g, '$&\u0335\u0336\u0337\u0338'),
]; // prettier-ignore

/** A hostile value of a field, and what may not be seen of it; null: nothing but the bounds. */
export interface HostileCase {
  field: Field;
  value: string;
  seen: RegExp | null;
}

/** At least `perField` hostile texts for each field, by a seed. */
export function hostileFields(perField: number, seed = 1): HostileCase[] {
  const { pick } = seeded(seed);
  const made = (field: Field): HostileCase => {
    const [text, seen] = pick(wants);
    return { field, value: pick(wraps)(text), seen };
  };
  return fields.flatMap((field) => [
    ...hostileTexts.map((value): HostileCase => ({ field, value, seen: null })),
    ...Array.from({ length: perField - Math.min(perField, hostileTexts.length) }, () => made(field)),
    ...Array.from({ length: 60 }, () => made(field)),
  ]);
}

/** What nobody may see in a line of text: controls, format characters, tags, variation selectors, private use, separators. */
const unseen =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uE000-\uF8FF\u{E0000}-\u{E0FFF}]/u;

/** Why a text that is shown is out of the bounds of its field; null when it is not. Look-alikes are judged as a reader sees them. */
export function outOfBounds(field: Field, shown: string, { seen }: Pick<HostileCase, 'seen'>): string | null {
  if (shown.length > longest[field]) return 'too long';
  if (unseen.test(shown)) return 'unseen characters';
  const asSeen = shown
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[аеорсх]/g, (letter) => ({ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x' })[letter] ?? letter)
    .toLowerCase();
  if (/https?:|www\.|[<>]/.test(asSeen)) return 'an address or markup';
  return seen?.test(asSeen) === true ? 'what it wanted' : null;
}
