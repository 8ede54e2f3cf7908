import { decodedPart } from '../../reading/decoded-part';

/**
 * The decoded value of a cookie that scripts of the page can read; null when there is none. For tokens that a store wants back in a header.
 */
export function cookieNamed(document: Document, name: RegExp): string | null {
  for (const part of document.cookie.split(/;\s*/)) {
    const at = part.indexOf('=');
    if (at > 0 && name.test(part.slice(0, at))) return decodedPart(part.slice(at + 1));
  }
  return null;
}
