import type { WantedDish } from '../../interpretation';
import type { Diet } from '../../words/vocabulary';

/** Diets kept for health: whether they apply to the rest of the table is always asked. */
const ofHealth: ReadonlySet<Diet> = new Set<Diet>(['gluten-free', 'dairy-free', 'nut-free']);

/** The diets of the table and of each dish, once all dishes are known. */
export interface DietsByDish {
  /** Of the table, whoever said it. */
  table: Diet[];
  /** Of each dish beside the table's, in the order of the dishes. */
  own: Diet[][];
  /** Diets said of one dish that may have been meant for another too. */
  perhaps: { diet: Diet; dish: WantedDish }[];
}

/**
 * A diet said of one of several dishes is that dish's; said of the only one, or of each, it is the table's. Said of the first ("gluten-free
 * pancakes and brownies") it may be meant for the next as well, and one kept for health may be meant wherever it stands. Items beside the
 * dishes that do not fit it (`hasOtherItems`) count as another dish.
 */
export function dietsByDish(
  dishes: readonly WantedDish[],
  table: readonly Diet[],
  hasOtherItems: (diet: Diet) => boolean,
): DietsByDish {
  const all = [...new Set(dishes.flatMap(({ diets }) => diets))].filter((diet) => !table.includes(diet));
  const shared = all.filter((diet) => dishes.every(({ diets }) => diets.includes(diet)) && !hasOtherItems(diet));
  const rest = all.filter((diet) => !shared.includes(diet));
  return {
    table: [...new Set([...table, ...shared])],
    own: dishes.map(({ diets }) => [...new Set(diets.filter((diet) => rest.includes(diet)))]),
    perhaps: rest.flatMap((diet) => {
      const isFirst = dishes[0]?.diets.includes(diet) === true;
      return isFirst || ofHealth.has(diet)
        ? dishes.filter((dish) => !dish.diets.includes(diet)).map((dish) => ({ diet, dish }))
        : [];
    }),
  };
}
