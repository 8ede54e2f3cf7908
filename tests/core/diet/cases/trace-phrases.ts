import type { TextCase } from './ingredient-texts';

/** How packs warn of traces, with {x} for what is warned of; own wording of phrases in common use (own work, CC0-1.0). */
const phrases = [
  'May contain {x}.', 'May contain: {x}.', 'May contain traces of {x}.', 'May also contain {x}.', '(may contain {x})', 'Might contain {x}.',
  'Contains traces of {x}.', 'Possible traces of {x}.', 'Made in a factory that handles {x}.', 'Produced in a facility that also processes {x}.',
  'Made on equipment shared with {x}.', 'Made on shared equipment that also processes {x}.', 'Packed in an environment where {x} may be present.',
  'Not suitable for {x} allergy sufferers.', 'Not suitable for people with a {x} allergy due to the methods used in manufacture.',
  'We cannot guarantee this product is {x} free.', 'Cannot guarantee {x} free.', 'Prepared in a kitchen that uses {x}.', 'Baked in a bakery handling {x}.',
  'Manufactured in a site which uses {x}.', 'ALLERGY ADVICE: may contain {x}', 'Contains no gluten. May contain {x}.', 'Allergens: may contain {x}.',
  'Made on a line that also handles {x}.', 'Factory: our factory also handles {x}.',
]; // prettier-ignore
const names: readonly [string, string][] = [
  ['milk', 'm'], ['nuts', 'n'], ['peanuts', 'p'], ['egg', 'e'], ['soya', 's'], ['sesame seeds', 'z'], ['wheat', 'w'], ['mustard', 'u'],
  ['celery', 'y'], ['fish', 'f'], ['crustaceans', 'c'], ['molluscs', 'o'], ['lupin', 'l'],
]; // prettier-ignore

/** Every phrase with an allergen each, after a list that holds none. */
export const traceCases: readonly TextCase[] = phrases.flatMap((phrase, at) =>
  [at, at + 5].map((index) => {
    const [name, code] = names[index % names.length] ?? ['milk', 'm'];
    return {
      title: 'Bulgarian Style Zorbl',
      codes: `~${code}`,
      text: `Ingredients: sugar, rice flour, sunflower oil, salt. ${phrase.replace('{x}', name)}`,
    };
  }),
);
