const numbered = /^\(?(\d{1,2})[.)]\s+(?=\S)/;
/** A step of a method, which keeps its number: "1. Heat the oil in a large pan". */
const isStep = /^\(?\d+[.)]\s+\S+(?: \S+){6,}/;

/** A prompt whose lines count 1, 2, 3, without those numbers: they say where a line stands, not how much is wanted. */
export function withoutListNumbers(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const own = lines.map((line) => (isStep.test(line) ? undefined : numbered.exec(line)?.[1]));
  const numbers = own.filter((number) => number !== undefined).map(Number);
  const isCounting = numbers.length >= 2 && numbers.every((number, at) => number === at + 1);
  if (!isCounting) return text;
  return lines.map((line, at) => (own[at] === undefined ? line : line.replace(numbered, ''))).join('\n');
}
