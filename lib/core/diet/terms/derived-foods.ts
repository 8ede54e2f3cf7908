/**
 * Names of foods that contain one member of a class of allergens without naming it, for shoppers who avoid that member alone ("no
 * almonds"). Own table, from usual recipes; a mixture named only by its class ("mixed nuts") may contain any member.
 */
const anyNut =
  'mixed nut, nut mix, trail mix, nut butter, nuts, granola, muesli, baklava, nut roast, nut bar, praline, nougat, dukkah, snack mix';
const anyFish =
  'fish stick, fish finger, fish cake, fish fillet, fish pie, seafood, surimi, imitation crab, fish stock, fish sauce, white fish';
const anyCrustacean =
  'seafood, shellfish, paella, gumbo, cioppino, bouillabaisse, prawn cracker, shrimp paste, belacan, curry paste, surimi, scampi';
const anyMollusc = 'seafood, shellfish, paella, cioppino, bouillabaisse, oyster sauce, clam chowder, xo sauce';

const derived: Readonly<Record<string, string>> = {
  almond: `${anyNut}, marzipan, frangipane, amaretti, amaretto, macaron, bakewell, battenberg, stollen, turron, torrone, marcona, orgeat, romesco, korma, amandine, almondine, simnel, dundee cake, linzer, toblerone, florentine, ricciarelli, financier`,
  hazelnut: `${anyNut}, nutella, gianduja, gianduia, noisette, ferrero, filbert, kinder bueno, linzer, chocolate spread`,
  walnut: `${anyNut}, waldorf, muhammara, baklawa, coffee cake`,
  cashew: `${anyNut}, korma, cashewmilk, kaju`,
  pecan: `${anyNut}, turtle, butter pecan`,
  pistachio: `${anyNut}, mortadella, spumoni, halva, baklawa`,
  'brazil nut': anyNut,
  macadamia: anyNut,
  'pine nut': 'pesto, mixed nut, pignoli, pinon',
  chestnut: 'marron, marrons glace, mont blanc',
  barley:
    'malt, malted, beer, ale, lager, stout, ipa, barley water, horlicks, ovaltine, multigrain, 7 grain, 8 grain, 9 grain, 12 grain, 5 grain, ancient grain',
  rye: 'pumpernickel, rye, multigrain, 7 grain, 8 grain, 9 grain, 12 grain, crispbread, sourdough',
  oat: 'oatmeal, porridge, granola, muesli, flapjack, oatcake, oatmilk, multigrain, 7 grain, 8 grain, haggis, parkin',
  spelt: 'dinkel, farro, ancient grain, multigrain',
  kamut: 'khorasan, ancient grain',
  anchovy: `${anyFish}, worcestershire, worcester, caesar, puttanesca, tapenade, gentleman`,
  salmon: `lox, gravlax, seafood, sashimi, sushi, poke bowl`,
  tuna: `ahi, poke bowl, sashimi, sushi, nicoise, seafood`,
  cod: anyFish,
  haddock: anyFish,
  pollock: anyFish,
  shrimp: anyCrustacean,
  crab: `${anyCrustacean}, crab stick, rangoon, california roll`,
  lobster: anyCrustacean,
  crayfish: anyCrustacean,
  clam: anyMollusc,
  mussel: anyMollusc,
  oyster: anyMollusc,
  squid: `${anyMollusc}, calamari`,
  scallop: anyMollusc,
  octopus: `${anyMollusc}, takoyaki`,
  gelatine: 'jelly, jello, gummy, gummies, gummi, marshmallow, panna cotta, haribo, aspic, wine gum',
  pork: 'bacon, ham',
};

/** Names of foods that contain this member without saying so; empty for most foods. */
export function derivedFoods(member: string): readonly string[] {
  const list = derived[member];
  return list === undefined ? [] : list.split(', ');
}
