import type { WantedDish } from '../../interpretation';
import type { Diet } from '../../words/vocabulary';

/** Diets for health reasons. The shopper is always asked whether they apply to the rest of the table. */
const ofHealth: ReadonlySet<Diet> = new Set<Diet>(['gluten-free', 'dairy-free', 'nut-free']);

/** The diets of the whole table and of each dish, known only after all dishes are read. */
export interface DietsByDish {
  /** Diets for everyone at the table. */
  table: Diet[];
  /** Diets of each dish beside those of the table, in the order of the dishes. */
  own: Diet[][];
  /** Diets of one dish that the shopper may also have meant for this other dish. */
  perhaps: { diet: Diet; dish: WantedDish }[];
}

/**
 * Assigns diets to dishes or to the table. A diet given for one of several dishes belongs to that dish; a diet given for the only dish, or
 * for each dish, belongs to the table. A diet of the first dish ("gluten-free pancakes and brownies") may also be meant for the next ones,
 * and a diet for health reasons may be meant for the others wherever it stands. Items beside the dishes that do not fit the diet
 * (`hasOtherItems`) count as another dish.
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
