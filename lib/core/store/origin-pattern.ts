/** The match pattern for an address ("http://localhost:5173/api" → "http://localhost/*"; patterns carry no port), or null when it is no address. */
export function originPattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return null;
  return `${protocol}//${hostname}/*`;
}

/** Whether data sent to this address can be read in transit: plain http to anything but this computer. */
export function isReadOnTheWay(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !/^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** The message when a saved key was not sent to such an address. */
export const keyNotSent =
  'Not sent: others on the way could read your key there. Set an address that begins with https://, or one of this computer.';
