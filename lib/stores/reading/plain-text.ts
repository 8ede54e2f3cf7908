/**
 * Plain text of a name from a shop's data: HTML entities are decoded and tags removed. The result is data and is never used as
 * markup.
 */
export function plainText(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]{1,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, '’')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:ndash|mdash);/g, '–')
    .replace(/&amp;/g, '&');
}
