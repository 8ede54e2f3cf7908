import { kindOfKey } from './keys';
import type { KnownValues } from './known';
import { struck } from './known';
import { scrubText } from './scrub-text';

const parts = /^([a-z][a-z\d+.-]*:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is;
const ofPeople = /^(?:users?|customers?|accounts?|members?|orders?|profiles?)$/i;

/** An address without session and personal data. Parts without such data keep their spelling. */
export function scrubAddress(address: string, known: KnownValues): string {
  const [, scheme = '', host = '', path = '', query = '', hash = ''] = parts.exec(address) ?? [];
  if (/^mailto:$/i.test(scheme)) return 'mailto:person@example.com';
  if (/^(?:tel|sms|callto|whatsapp):$/i.test(scheme)) return `${scheme}0`;
  if (/^data:$/i.test(scheme)) return 'data:,';
  return [
    scheme,
    host.replace(/^\/\/[^/]*@/, '//'),
    phones.test(host) ? `/${struck}` : scrubPath(path, known),
    query === '' ? '' : `?${scrubQuery(query.slice(1), known)}`,
    hash.includes('=') ? `#${scrubQuery(hash.slice(1), known)}` : scrubPart(hash, known),
  ].join('');
}

/** Sites whose paths are phone numbers. */
const phones = /^\/\/(?:wa\.me|api\.whatsapp\.com|t\.me)$/i;

function scrubPath(path: string, known: KnownValues): string {
  const segments = path.split('/');
  return segments
    .map((segment, at) => {
      if (/^\d{3,}$/.test(segment) && ofPeople.test(segments[at - 1] ?? '')) return struck;
      const [own = '', ...told] = segment.split(';');
      return [scrubPart(own, known), ...told.map((pair) => scrubQuery(pair, known))].join(';');
    })
    .join('/');
}

function scrubQuery(query: string, known: KnownValues): string {
  return query
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=');
      if (at < 0) return scrubPart(pair, known);
      const [name, raw] = [pair.slice(0, at), pair.slice(at + 1)];
      const value = decoded(raw.replace(/\+/g, ' '));
      const kind = value === '' ? null : kindOfKey(decoded(name));
      const kept = kind === 'cart' ? known.alias(value) : kind === null ? scrubValue(value, known) : struck;
      return kept === value ? pair : `${name}=${encodeURIComponent(kept)}`;
    })
    .join('&');
}

/** A value may itself be an address, for example the next page. */
function scrubValue(value: string, known: KnownValues): string {
  return /^(?:https?:\/)?\/\S*$/.test(value) ? scrubAddress(value, known) : scrubText(value, known);
}

function scrubPart(part: string, known: KnownValues): string {
  const plain = decoded(part);
  const kept = scrubText(plain, known);
  return kept === plain ? part : encodeURIComponent(kept).replace(/%40/g, '@').replace(/^%23/, '#');
}

/** A decoded part of an address; as it is if its encoding is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
