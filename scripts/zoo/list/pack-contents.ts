/** Content of a pack in grams, millilitres or pieces. */
export interface Content {
  of: 'grams' | 'millilitres' | 'pieces';
  amount: number;
}

const units: Readonly<Record<string, Content>> = {
  oz: { of: 'grams', amount: 28.349_523 },
  lb: { of: 'grams', amount: 453.592_37 },
  'fl oz': { of: 'millilitres', amount: 29.573_53 },
  pint: { of: 'millilitres', amount: 473.176_5 },
  qt: { of: 'millilitres', amount: 946.353 },
  gal: { of: 'millilitres', amount: 3_785.412 },
  l: { of: 'millilitres', amount: 1_000 },
  ct: { of: 'pieces', amount: 1 },
  each: { of: 'pieces', amount: 1 },
};

/** Reads a size from a shelf label ("1/2 gal", "16 fl oz", "each"); null if it is not an amount ("1 bunch"). */
export function contentOf(size: string): Content | null {
  const parts = /^(?:(\d+(?:\.\d+)?)(?:\/(\d+))?\s+)?(\D+)$/.exec(size.trim().toLowerCase());
  const unit = units[parts?.[3] ?? ''];
  if (parts === null || unit === undefined) return null;
  const count = Number(parts[1] ?? 1) / Number(parts[2] ?? 1);
  return { of: unit.of, amount: count * unit.amount };
}

/** Packs that cover a need; null if the units cannot be compared. */
export function packsFor(need: Content, size: string): number | null {
  const content = contentOf(size);
  if (content?.of !== need.of) return null;
  // A hundredth less is enough.
  return Math.max(1, Math.ceil(need.amount / content.amount - 0.01));
}
