/** A percent-encoded part of an address, decoded; as it is if its encoding is broken. */
export function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
