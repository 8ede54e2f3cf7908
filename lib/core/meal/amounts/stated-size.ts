import { parsePackSize } from '../../offer/pack-size';
import type { BaseQuantity } from '../quantity';

/** The size a line states beside its count: per piece ("2 (28-ounce) cans") or in total ("3 onions (about 1 lb)"). */
export interface StatedSize {
  size: BaseQuantity;
  /** True where the line says that it is the total. */
  isTotal: boolean;
  /** True where the line says that it is per piece: "4-ounce", "5 oz each". */
  isOfOne: boolean;
}

const number = String.raw`\d+(?:[.,]\d+)?`;
const unit = String.raw`(?:fl\.?\s?oz|fluid ounces?|oz|ounces?|lbs?|pounds?|kg|kilos?|g|gr|grams?|ml|cl|dl|l|lit(?:er|re)s?)`;
const one = String.raw`${number}(?:\s?(?:-|to)\s?${number})?\s?-?\s?${unit}\.?`;
const pack = String.raw`(?:each|apiece|cans?|tins?|jars?|bottles?|packages?|packs?|bags?|box(?:es)?|cartons?|tubs?|size|drained|net|total|in all|altogether)`;
const size = new RegExp(
  String.raw`^(?:about|approx\.?|approximately|around|roughly|~|each|an?)?\s*(${one})(?:\s*(?:[/=,]|or)\s*${one})*(?:\s*${pack})*$`,
  'i',
);

/**
 * The size stated in a note. A note holds what a line says beside name and count, separated by semicolons. Only a part that consists of a
 * size counts ("28 oz", "about 400 g each"), not "plus 2 oz for dusting". Null when there is no such part.
 */
export function statedSize(note: string | null): StatedSize | null {
  for (const part of (note ?? '').split(';')) {
    const said = part.trim();
    const found = size.exec(said)?.[1];
    if (found === undefined) continue;
    const amount = parsePackSize(found);
    if (amount === null || amount.unit === 'each') continue;
    return {
      size: amount,
      isTotal: /\b(?:total|in all|altogether)\b/i.test(said),
      isOfOne: /\b(?:each|apiece)\b|\d-\p{Letter}/iu.test(said),
    };
  }
  return null;
}
