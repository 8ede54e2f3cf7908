import { boundedText } from '../../../core/text/bounded-text';
import { longestDietAt } from '../../meals/words/vocabulary';
import { keyWords } from '../../meals/words/prompt-words';
import type { FoodKnowledge } from '../knowledge';
import { isForeignWord } from './model-name';
import type { ShopperWords } from '../shopper-words';

const longestNote = 60;

/** Words of a cook's remark besides foods: cuts, sizes, places, times, and joining words. */
const asides = new Set(
  keyWords(
    `a an the and or of to for in on into with without at from by as if any each per plus about around some all one two three half
    quarter few more extra very not too good cut torn broken crushed pounded tied rolled shredded julienne dice cube slice strip chunk
    wedge piece ring matchstick floret stick batch layer leaf leave whole split crosswise lengthwise diagonal thick thin thinly thickly
    fine finely coarse coarsely rough roughly light lightly fresh freshly cold hot warm room temperature overnight before after soaked
    soak rinsed drained patted dry squeezed juiced zested grated toasted roasted fried boiled steamed cooked uncooked thawed frozen
    optional garnish garnishing serve serving served taste topping dressing marinade filling dusting greasing frying brushing drizzling
    sprinkling rolling dipping finishing cooking pan wok oven grill inch cm mm g kg ml l oz lb tbsp tsp cup skin bone boned skinned
    stalk stem root end tip top pit pitted seed core rind shell peel skinless boneless head tail fat trimmed tender only reserved
    separate separated divided needed preferably preferred such like kind style size sized color colour red green yellow white black
    brown ripe unripe soft firm day old leftover store-cupboard adjust depending sweet sour hot spicy mild according side use used
    alternatively instead substitute optional heaped level packed removed remove reserve save loosely tightly large medium small`,
  ),
);
/** Claims and topics that are no cook's remark in any context. */
const claims =
  /[$€£@#]|\b(?:price|cheap|stock|store|shop|safe|health\w*|recall\w*|certif\w*|organic|guarantee\w*|free|natural|superfood|immun\w*|vitamin\w*|low|high|contains?|suitable|approved)\b/i;

/**
 * A note as it is shown: a cook's remark in words the rules or the shopper know (preparations, sizes, foods), without a claim about its
 * contents or effect. Null when it says anything else.
 */
export function noteOf(note: string | null, said: ShopperWords, knowledge: FoodKnowledge): string | null {
  if (note === null || note.length > 120) return null;
  const plain = boundedText(note.normalize('NFKC'), 120);
  const words = keyWords(plain);
  if (plain.length > longestNote || words.length === 0 || claims.test(plain)) return null;
  if (/[^\p{Script=Latin}\p{M}\p{N} ,;.()'’%/&½¼¾⅓⅔⁄–-]/u.test(plain)) return null;
  const isAside = words.every(
    (word) =>
      /^\d+$/.test(word) ||
      (!isForeignWord(word) && (asides.has(word) || knowledge.isFoodWord(word) || said.has(word))),
  );
  const namesDiet = words.some((_word, at) => longestDietAt(words, at) !== null);
  return isAside && !namesDiet ? plain : null;
}
