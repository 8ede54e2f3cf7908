const numbered = /^\(?(\d{1,2})[.)]\s+(?=\S)/;
/** A step of a method, which keeps its number: "1. Heat the oil in a large pan". */
const isStep = /^\(?\d+[.)]\s+\S+(?: \S+){6,}/;

/** A prompt without line numbers 1, 2, 3: they number lines and are no amounts. */
export function withoutListNumbers(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const own = lines.map((line) => (isStep.test(line) ? undefined : numbered.exec(line)?.[1]));
  const numbers = own.filter((number) => number !== undefined).map(Number);
  const isCounting = numbers.length >= 2 && numbers.every((number, at) => number === at + 1);
  if (!isCounting) return text;
  return lines.map((line, at) => (own[at] === undefined ? line : line.replace(numbered, ''))).join('\n');
}
