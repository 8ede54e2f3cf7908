/**
 * A URL that came from a store page or a fact source, when it is one a person may be sent to: http or https, and on `origin` when one
 * is given. Null otherwise; a link is then shown as plain text.
 */
export function safeLink(url: string | null, origin?: string): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  return origin === undefined || parsed.origin === origin ? parsed.href : null;
}

/** A product image that may be shown: http(s), or an image carried inside its own address. */
export function safeImage(url: string | null): string | null {
  if (url?.startsWith('data:image/') === true) return url;
  return safeLink(url);
}
