import type { AllergenRule } from './allergen-rule';
import { list } from './allergen-rule';
import { redWines, whiteWines } from '../../matching/names/wines';

/**
 * The allergens of EU law that US law does not name (Regulation (EU) 1169/2011, Annex II: celery, mustard, lupin, molluscs, sulphites),
 * and what vegetarian, kosher and halal food may not contain besides: insect colours and glazes (E120, E904), animal rennet, fish without
 * scales. Own table of the foods whose names mean it.
 */
export const euAllergens = {
  crustacean: {
    label: 'crustaceans',
    kinds: [],
    foods: list(
      'shrimp, prawn, crab, crabmeat, crab meat, lobster, crawfish, seafood, seafood stock, crab cake, imitation crab, surimi, krill oil, rangoon, california roll, paella, gumbo, cioppino, shrimp paste, kimchi, red curry paste, green curry paste, curry paste, xo sauce',
    ),
    except: list(''),
    words: list('shrimp, prawn, crab, lobster, crawfish, crayfish, langoustine, shellfish, crustacean, krill, scampi'),
    free: /\b(?:crustacean|shellfish)[- ]free\b|\bvegan\b|\bplant[- ]based\b/,
  },
  mollusc: {
    label: 'molluscs',
    kinds: [],
    foods: list(
      'clam, mussel, oyster, scallop, squid, calamari, octopus, oyster sauce, clam juice, seafood, seafood stock, clamato, paella, cioppino, xo sauce, cuttlefish, snail, abalone',
    ),
    except: list(''),
    words: list(
      'clam, mussel, oyster, scallop, squid, calamari, octopus, cuttlefish, mollusc, mollusk, shellfish, abalone, cockle, whelk, winkle, escargot, snail',
    ),
    free: /\b(?:mollus[ck]|shellfish)[- ]free\b|\bvegan\b|\bplant[- ]based\b/,
  },
  celery: {
    label: 'celery',
    kinds: [],
    foods: list('celery, celery root, celeriac, celery seed, celery salt, old bay, bloody mary, mirepoix'),
    except: list(''),
    words: list('celery, celeriac, mirepoix, soffritto, waldorf, remoulade'),
    free: /\bcelery[- ]free\b|\bno celery\b|\bwithout celery\b/,
  },
  mustard: {
    label: 'mustard',
    kinds: [],
    foods: list(
      'mustard, dijon, dijon mustard, yellow mustard, honey mustard, mustard seed, mustard powder, dry mustard, mustard oil, mustard green, piccalilli, chow chow',
    ),
    except: list(''),
    words: list('mustard, dijon, piccalilli, remoulade'),
    free: /\bmustard[- ]free\b|\bno mustard\b|\bwithout mustard\b/,
  },
  lupin: {
    label: 'lupin',
    kinds: [],
    foods: list('lupini bean, lupin flour, lupin'),
    except: list(''),
    words: list('lupin, lupine, lupini'),
    free: /\blupine?[- ]free\b/,
  },
  sulphite: {
    label: 'sulphites',
    kinds: [],
    foods: list(
      `wine, red wine, white wine, cooking wine, marsala, marsala wine, sherry, champagne, prosecco, chardonnay, merlot, cabernet, pinot, vermouth, hard cider, sangria, wine vinegar, red wine vinegar, white wine vinegar, sherry vinegar, champagne vinegar, balsamic vinegar, balsamic, balsamic glaze, dried apricot, golden raisin, sultana, maraschino cherry, cocktail onion, ${whiteWines}, ${redWines}`,
    ),
    except: list('shallot'),
    words: list('wine, sulphite, sulfite, maraschino, balsamic, metabisulfite, metabisulphite'),
    free: /\b(?:sulphite|sulfite)[- ]free\b|\bno (?:added )?(?:sulphites?|sulfites?)\b|\bun ?sulph?f?ured\b|\bunsulphured\b/,
  },
  insect: {
    label: 'an insect colour or glaze',
    kinds: [],
    foods: list('jelly bean'),
    except: list(''),
    words: list('carmine, cochineal, shellac, e120, e904'),
    free: /\bvegan\b|\bplant[- ]based\b|\bno carmine\b/,
  },
  rennet: {
    label: 'animal rennet',
    kinds: [],
    foods: list('parmigiano, parmigiano reggiano, grana padano, pecorino romano, rennet'),
    except: list(''),
    words: list('parmigiano, reggiano, padano'),
    free: /\bvegan\b|\bvegetarian\b(?![- ]fed| feed)|\bplant[- ]based\b|\b(?:microbial|vegetable|vegetarian) rennet\b/,
  },
  'unscaled fish': {
    label: 'fish without scales',
    kinds: [],
    foods: list('catfish, eel, swordfish, monkfish, caviar, swai'),
    except: list(''),
    words: list(
      'catfish, eel, unagi, shark, swordfish, monkfish, sturgeon, turbot, swai, pangasius, basa, skate, ray, lumpfish',
    ),
    free: /\bvegan\b|\bplant[- ]based\b/,
  },
} satisfies Record<string, AllergenRule>;
