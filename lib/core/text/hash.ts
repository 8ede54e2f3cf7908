/** A hash as 16 hex digits: two FNV-1a sums over UTF-16 units with two seeds. It distinguishes texts and protects nothing. */
export function hashOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    first = Math.imul(first ^ text.charCodeAt(index), 0x01000193);
    second = Math.imul(second ^ (text.charCodeAt(index) + index), 0x01000193);
  }
  return [first, second].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
