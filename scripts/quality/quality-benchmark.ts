import { mealsQuality } from './meals/meals';
import { productsQuality } from './products/products-quality';
import { trustQuality } from './trust/trust';

/** Prints the figure and goal of every quality measure on the development sets. Exits with an error if one is missed. */
const rows = [...(await mealsQuality()), ...(await productsQuality()), ...(await trustQuality())];
const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, figure, goal, isMet, detail } of rows) {
  console.log(
    `${isMet ? 'met   ' : 'MISSED'}  ${what.padEnd(width)}  ${String(figure).padStart(9)}  goal ${String(goal)}${detail === undefined ? '' : `  ${detail}`}`,
  );
}
const missed = rows.filter(({ isMet }) => !isMet).length;
console.log(`${String(rows.length - missed)} of ${String(rows.length)} goals met`);
process.exit(missed === 0 ? 0 : 1);
