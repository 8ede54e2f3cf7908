import type { Line } from '../../store-types';
import { linkedLines } from './linked-lines';

/** Lines show a short name and the size instead of the title in search results and on the product's page. */
export const renamedLines: Line = {
  ...linkedLines,
  weight: 1.5,
  isRenamed: true,
  lines: (lines, store) =>
    linkedLines.lines(
      lines.map((line) => ({
        ...line,
        title: line.product === undefined ? line.title : `${line.product.name} · ${line.product.size}`,
      })),
      store,
    ),
};
