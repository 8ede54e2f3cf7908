/** The size in UTF-8 of a text, or of a value as JSON. */
export function byteLength(value: unknown): number {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return new TextEncoder().encode(text).length;
}
