import type { Item } from '../reading/item';
import { isOf } from '../reading/item';

/** What the words beside an amount or a number say that it is. `weak`: the word fits several meanings ("you get 200 g"). */
type Cue = 'size' | 'weak' | 'need' | 'mine' | 'cover' | 'left' | 'short' | 'keeps' | 'of-pieces' | null;

const near = new Set(['of', 'about', 'around', 'roughly', 'approximately', 'some', 'an estimated', 'estimated']);

/** Whether words such as "is all you need" or "is what your recipe calls for" stand at a position. */
function isAllThatIsNeeded(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    (isOf(item, 'cover') && /^(?:is|are) (?:all|what) /.test(item?.text ?? '')) ||
    (isOf(item, 'generic') && isOf(items[at - 1], 'be') && /^(?:all|what|everything) /.test(item?.text ?? ''))
  );
}

/** The meaning that the nearest word before an item gives to it. `before` is the segment before this one. */
export function cueBefore(items: readonly Item[], at: number, before: readonly Item[]): Cue {
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined) break;
    if (isOf(item, 'restof', 'leave', 'extra')) return 'left';
    // "The recipe counts 4 sprigs", "the full 1.2 kg".
    if (/^(?:counts|measures)$/.test(item.text) && items.slice(0, index).some((one) => isOf(one, 'recipe')))
      return 'need';
    if (/^(?:full|whole)$/.test(item.text) && /^(?:the|your)$/.test(items[index - 1]?.text ?? '')) {
      const further = cueBefore(items, index - 1, before);
      return further === null || further === 'weak' ? 'cover' : further;
    }
    if (isOf(item, 'rest') || item.text === 'keep') return 'left';
    if (item.text === 'out of' && items.slice(0, index).some((one) => isOf(one, 'count', 'amount'))) return 'of-pieces';
    if (isOf(item, 'your')) return 'mine';
    if (isOf(item, 'recipe')) return 'need';
    if (isOf(item, 'notenough')) return 'need';
    if (isOf(item, 'cover')) return /(?:\bof|\bin|\binto)$/.test(item.text) ? 'weak' : 'cover';
    if (isOf(item, 'need', 'use', 'after', 'generic', 'shortof', 'over', 'needed'))
      return isOf(item, 'needed') && isOf(items[index - 1], 'amount', 'count') ? null : 'need';
    if (isOf(item, 'than')) return isOf(items[index + 1], 'these') ? 'size' : 'need';
    if (isOf(item, 'short', 'falls')) return 'short';
    if (isOf(item, 'sizeverb', 'sizenoun')) return 'size';
    if (isOf(item, 'have', 'get')) return 'weak';
    if (item.text === 'of') {
      if (index === 0) return 'of-pieces';
      if (isOf(items[index - 1], 'box', 'boxes')) return 'size';
      if (
        isOf(items[index - 1], 'amount', 'count') ||
        (isOf(items[index - 1], 'fill', 'name') && isOf(items[index - 2], 'amount', 'count'))
      )
        return 'of-pieces';
      continue;
    }
    if (near.has(item.text)) continue;
    if (isOf(item, 'fill', 'only', 'exact', 'you', 'be', 'quote', 'these', 'both')) continue;
    return null;
  }
  const last = before.at(-1);
  if (at === 0 || items.slice(0, at).every((item) => isOf(item, 'fill', 'prep') && item.text !== 'at')) {
    // "Most of it, 298 g": the amount is the part that is left.
    if (before.some((one) => isOf(one, 'most')) && !before.some((one) => isOf(one, 'use', 'need', 'needed')))
      return 'left';
    // "It falls short of the recipe, by 46 g."
    if (items[0]?.text === 'by' && before.some((one) => isOf(one, 'short', 'shortof', 'falls', 'notenough')))
      return 'short';
    const isOfAmount = isOf(last, 'left') && before.some((one) => isOf(one, 'amount', 'count'));
    if (
      isOf(last, 'rest') ||
      (isOf(last, 'restof') && !isOfAmount) ||
      (isOf(last, 'left') && !before.some((one) => isOf(one, 'amount', 'count')))
    )
      return 'left';
    if (isOf(last, 'sizenoun')) return 'size';
    if (isOf(last, 'generic', 'need') && items.length <= 2) return 'need';
  }
  return null;
}

/** The meaning that the nearest word after an item gives to it. */
export function cueAfter(items: readonly Item[], at: number): Cue {
  for (let index = at + 1; index < items.length; index += 1) {
    const item = items[index];
    const next = items[index + 1];
    if (item === undefined) break;
    if (isOf(item, 'needed')) return 'need';
    // "Three cups is all you need", "300 g is what the recipe calls for".
    if (isAllThatIsNeeded(items, index)) return 'need';
    // "298 g of honey after the 2 tbsp your recipe takes", "1 lb of chicken left with 2 days to use it".
    if (isOf(item, 'after') && items.slice(index + 1).some((one) => isOf(one, 'amount', 'generic', 'recipe', 'needed'))) return 'left'; // prettier-ignore
    if (item.text === 'left with' && isOf(next, 'duration', 'prep')) return 'left';
    if (isOf(item, 'left')) return 'left';
    if (isOf(item, 'over', 'above')) return 'left';
    if (isOf(item, 'short', 'shortof')) return 'short';
    if (isOf(item, 'below')) return 'short';
    // "50 g less than the recipe needs."
    if (item.text === 'less' && isOf(next, 'than') && items.slice(index + 2).some((one) => isOf(one, 'generic', 'needed', 'recipe'))) return 'short'; // prettier-ignore
    // "550 g stays in the pack."
    if (/^(?:stays?|remains?)$/.test(item.text) && next?.text === 'in' && items.slice(index + 2).some((one) => isOf(one, 'box'))) return 'left'; // prettier-ignore
    if (isOf(item, 'box', 'boxes', 'sizenoun')) return 'size';
    if (isOf(item, 'keep')) return 'keeps';
    // "127 g to use over the next 30 days."
    if (isOf(item, 'use')) return item.text.startsWith('to ') || items[index - 1]?.text === 'to' ? (items.slice(index).some((one) => isOf(one, 'duration')) ? 'left' : 'need') : 'need'; // prettier-ignore
    if (item.text === 'more' && (next === undefined || isOf(next, 'prep', 'than', 'left', 'later'))) return 'left';
    if (isOf(item, 'cover') && isOf(items[index - 1], 'be')) return 'need';
    if (item.text === 'of' || item.text === 'in' || item.text === 'from') {
      // "100 g of the 8 oz pack is needed": the words after the whole are about the part.
      let after = index + 1;
      while (isOf(items[after], 'fill', 'these', 'your', 'label') || (isOf(items[after], 'money') && isOf(items[after + 1], 'box'))) after += 1; // prettier-ignore
      if (isOf(items[after], 'amount', 'count') && isOf(items[after + 1], 'box', 'boxes', 'name')) after += 1;
      if (isOf(items[after], 'count') && isOf(items[after + 1], 'amount'))
        after += isOf(items[after + 2], 'box', 'boxes') ? 2 : 1;
      if (isOf(items[after], 'needed')) return 'need';
      if (isOf(items[after], 'name', 'pron', 'pickref', 'box', 'boxes', 'amount', 'count', 'rest')) {
        index = after;
        continue;
      }
      if (item.text === 'of' && after > index + 1 && after >= items.length) return null;
      return null;
    }
    if (isOf(item, 'fill', 'only', 'exact', 'be', 'you', 'name', 'quote', 'pickref')) continue;
    return null;
  }
  return null;
}
