import { escapeText } from '../pages/html';

/** Breaks a text into at most `most` lines of about `wide` letters. */
export function linesOf(text: string, wide: number, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.replace(/\s*\(.*?\)/g, '').split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line === '' || line.length + 1 + word.length <= wide) lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  return lines.slice(0, most).map((line) => line.replace(/,$/, ''));
}

/** SVG of lines of text centred on a point. */
export function textAt(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  fill: string,
  weight = 600,
): string {
  const top = y - ((lines.length - 1) * size * 1.15) / 2 + size * 0.35;
  return lines
    .map((line, index) => {
      const at = (top + index * size * 1.15).toFixed(1);
      return `<text x="${String(x)}" y="${at}" font-size="${size.toFixed(1)}" font-weight="${String(weight)}" fill="${fill}">${escapeText(line)}</text>`;
    })
    .join('');
}
