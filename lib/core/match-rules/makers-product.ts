import { isCalledByMaker, isOtherOfMaker } from '../matching/makers';
import type { TitleReading } from '../matching/title';
import type { WantedFood } from '../wanted-food/wanted';
import type { Target } from './targets';

/** Whether a title begins with the maker's name a product is called by; what stands behind it describes the product. */
export function isMakersProduct({ food }: WantedFood, target: Target, { foods }: TitleReading): boolean {
  return (
    isCalledByMaker(food) && target.food?.food === food && !target.isTail && !foods.some(({ to }) => to <= target.from)
  );
}

/** What the same maker sells under the same name and is not what the name alone means: "Oreo Ice Cream". Null where it is the product itself. */
export function otherOfMaker(target: Target, { foods }: TitleReading): string | null {
  const name = target.food?.food ?? '';
  return foods.find((each) => !each.isTail && each.from >= target.to && isOtherOfMaker(name, each))?.food ?? null;
}
