import { describing } from '../line/name/name-end';
import { isPreparation } from '../line/preparation';

/** Whether a word before a food's name says which one it is or how it was treated. */
export function isDescribing(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    describing.has(lower) ||
    isPreparation(lower) ||
    /^(?:no(?:salt|sugar|sodium|fat)added|(?:sodium|salt)free|(?:thick|thin|center|centre)cut|uncured|grass-fed|pasture-raised|wild-caught|ground|minced|pickled|shredded|extra-firm|shelled|pitted|roasted|roast|grilled|fried|baked|braised|broiled|marinated|pan-seared|pan-fried|slow-cooked|spiced|toasted|crushed|rotisserie)$/.test(
      lower,
    )
  );
}
