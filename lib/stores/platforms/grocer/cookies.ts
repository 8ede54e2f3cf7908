import { decodedPart } from '../../reading/decoded-part';

/** A cookie the page's own scripts can read, decoded; null when there is none. For tokens a store asks to be sent back in a header. */
export function cookieNamed(document: Document, name: RegExp): string | null {
  for (const part of document.cookie.split(/;\s*/)) {
    const at = part.indexOf('=');
    if (at > 0 && name.test(part.slice(0, at))) return decodedPart(part.slice(at + 1));
  }
  return null;
}
