import { isCalledByMaker, isFlavour, isOtherOfMaker } from '../names/makers';
import type { TitleReading } from '../read-title';
import type { WantedFood } from '../wanted-food/wanted';
import type { Target } from './targets';

/** Whether a title begins with the maker's name that the product is called by; the words after it describe the product. */
export function isMakersProduct({ food }: WantedFood, target: Target, { foods }: TitleReading): boolean {
  return (
    isCalledByMaker(food) && target.food?.food === food && !target.isTail && !foods.some(({ to }) => to <= target.from)
  );
}

/** Another product that the maker sells under the same name ("Oreo Ice Cream"). Null where the title is the product itself. */
export function otherOfMaker(target: Target, { foods }: TitleReading): string | null {
  const name = target.food?.food ?? '';
  const behind = foods.filter(({ isTail, from }) => !isTail && from >= target.to);
  // English names the thing last in each part of a title.
  const last = behind.filter(({ segment }, at) => behind[at + 1]?.segment !== segment);
  return last.find((each) => isOtherOfMaker(name, each))?.food ?? null;
}

/** The flavour or colour of a maker's product that nobody asked for: "Cherry", "White". */
export function flavoursOfMaker(wanted: WantedFood, target: Target, title: TitleReading): string[] {
  if (!isMakersProduct(wanted, target, title)) return [];
  const tastes = title.foods.filter(
    (food) => food.from >= target.to && isFlavour(food) && !food.words.every((word) => wanted.words.includes(word)),
  );
  const white = title.words.includes('white') && !wanted.words.includes('white') ? ['white'] : [];
  return [...tastes.map(({ food }) => food), ...white];
}
