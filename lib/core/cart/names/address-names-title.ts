/**
 * Whether an address spells out a whole title, as shops write it into the last part of a path ("/product/quill-oat-red-onions-each/");
 * the page then is that product's. A title of one short word is too weak to decide.
 */
export function addressNamesTitle(url: string | null, title: string): boolean {
  const said = letters(title);
  if (url === null || said.length < 8) return false;
  const path = url.replace(/^https?:\/\/[^/?#]+/i, '').split(/[?#]/)[0] ?? '';
  const last = path
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  return last !== undefined && letters(decoded(last).replace(/\.\w{3,5}$/, '')) === said;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Letters and digits alone, without accents and without what a shop writes for "&". */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[^\p{L}\p{N}])and(?=[^\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
