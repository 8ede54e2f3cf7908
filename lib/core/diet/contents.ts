/**
 * The contents a food can have that an allergy or a diet forbids, as a tree: avoiding nuts means avoiding almonds. The fourteen allergens
 * of EU law (Regulation (EU) 1169/2011, Annex II) and the nine of US law (FALCPA, FASTER Act) with the names of each, and what diets
 * leave out. Coconut is no nut in either law (EU Annex II names eight nuts; the FDA took coconut off its list in January 2025); pine nuts
 * (FDA) and chestnuts are kept as nuts to be safe. Own table.
 */
const tree: Readonly<Record<string, string>> = {
  gluten: 'wheat, barley, rye, oat, triticale',
  wheat: 'spelt, kamut, durum, einkorn, emmer, bulgur, semolina, couscous',
  nut: 'almond, hazelnut, walnut, cashew, pecan, brazil nut, pistachio, macadamia, pine nut, chestnut',
  shellfish: 'crustacean, mollusc',
  crustacean: 'shrimp, crab, lobster, crayfish, krill',
  mollusc: 'clam, mussel, oyster, scallop, squid, octopus, abalone, snail, cockle, whelk, cuttlefish',
  fish: 'salmon, tuna, cod, anchovy, sardine, mackerel, herring, haddock, trout, tilapia, pollock, halibut, sea bass, catfish, unscaled fish',
  'unscaled fish': 'catfish, eel, shark, swordfish, monkfish, sturgeon, turbot',
  meat: 'pork, beef, chicken, turkey, lamb, duck, veal, venison, gelatine',
  pork: 'gelatine',
};

/** Each content with all its members, itself included. */
const below = new Map<string, ReadonlySet<string>>();

function collect(content: string): Set<string> {
  const found = new Set([content]);
  for (const child of (tree[content] ?? '').split(',').map((name) => name.trim()))
    if (child !== '') for (const each of collect(child)) found.add(each);
  return found;
}

for (const content of Object.keys(tree)) below.set(content, collect(content));
// Starch with its gluten washed out is safe without gluten (Regulation (EU) 828/2014), but not without wheat.
below.set('wheat', new Set([...(below.get('wheat') ?? []), 'gluten-free wheat']));

/** The content and all its members ("nut" → almond, hazelnut …). */
export function membersOf(content: string): ReadonlySet<string> {
  return below.get(content) ?? new Set([content]);
}

/** The wider names of a content, nearest first ("almond" → nut; "spelt" → wheat, gluten). */
export function widerThan(content: string): readonly string[] {
  return [...below]
    .filter(([name, members]) => name !== content && members.has(content))
    .sort(([, a], [, b]) => a.size - b.size)
    .map(([name]) => name);
}

/** The wording for the shopper: "contains …". */
const labels: Readonly<Record<string, string>> = {
  gluten: 'wheat or gluten',
  nut: 'nuts',
  peanut: 'peanut',
  sulphite: 'sulphites',
  mollusc: 'molluscs',
  crustacean: 'crustaceans',
  insect: 'an insect colour or glaze',
  rennet: 'animal rennet',
  'brazil nut': 'Brazil nut',
  'unscaled fish': 'fish without scales',
};

/** The content as a shopper reads it. */
export function contentLabel(content: string): string {
  return labels[content] ?? content;
}
