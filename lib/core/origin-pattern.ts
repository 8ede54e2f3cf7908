/** The match pattern for an address ("http://localhost:5173/api" → "http://localhost/*"; patterns carry no port), or null when it is no address. */
export function originPattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return null;
  return `${protocol}//${hostname}/*`;
}
