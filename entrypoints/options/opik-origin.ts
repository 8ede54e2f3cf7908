/** The match pattern for an Opik address ("http://localhost:5173/api" → "http://localhost/*"; patterns carry no port), or null when it is no address. */
export function opikOrigin(apiUrl: string): string | null {
  if (!URL.canParse(apiUrl)) return null;
  const { protocol, hostname } = new URL(apiUrl);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return null;
  return `${protocol}//${hostname}/*`;
}
