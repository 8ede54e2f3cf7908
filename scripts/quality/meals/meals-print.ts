import { mealsQuality } from './meals';
import { linesQuality } from './meals-lines';
import { pagesQuality } from './meals-pages';
import { promptsQuality } from './meals-prompts';

/**
 * Prints the figures of understanding the meal: `npx tsx scripts/quality/meals/meals-print.ts`. With a word (prompts, pages,
 * name, unit, quantity) also all wrong cases of it.
 */
const kind = process.argv[2];
const print = (line: string): void => {
  console.log(line);
};
if (kind === 'prompts') await promptsQuality(print);
else if (kind === 'pages') pagesQuality(print);
else if (kind !== undefined)
  linesQuality((wrong, line) => {
    if (wrong === kind) print(line);
  });
console.table(await mealsQuality());
