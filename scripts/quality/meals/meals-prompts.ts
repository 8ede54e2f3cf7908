import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod/mini';
import { createIngredientsByRules } from '../../../lib/agents/ingredients';
import { parseLexicon, type Lexicon } from '../../../lib/agents/meals/words/lexicon';
import { keyWords, nameKey } from '../../../lib/agents/meals/words/prompt-words';
import { ingredientLabel, type Ingredient } from '../../../lib/core/meal/ingredient';
import type { Span } from '../../../lib/core/ports';
import { loadDataFromDisk } from '../../../tests/support/load-data';
import type { QualityRow } from '../quality-row';
import { dataFolder, percent, readData } from './meals-data';

const Prompt = z.object({
  prompt: z.string(),
  dish: z.string(),
  servings: z.nullable(z.number()),
  must: z.array(z.string()),
  allowed: z.array(z.string()),
});

const silent: Span = {
  id: 'span',
  traceId: 'trace',
  child: () => silent,
  note: () => undefined,
  end: () => undefined,
  fail: () => undefined,
};

/**
 * Whether an ingredient of ours is the one on the label. Recipes have many names for one thing ("freshly ground pepper", "garlic
 * clove"): names are equal if the lexicon knows them as one, or if one is the other with words before it ("cheddar cheese",
 * "sharp cheddar cheese").
 */
function isSame(ingredient: Ingredient, label: string, lexicon: Lexicon): boolean {
  const ours = [ingredient.name, ingredientLabel(ingredient)];
  if (ours.some((name) => nameKey(name) === nameKey(label))) return true;
  const theirs = lexicon.find(label);
  if (theirs !== null && ours.some((name) => lexicon.find(name) === theirs)) return true;
  const words = keyWords(label);
  return ours.some((name) => {
    const own = keyWords(name);
    const [short, long] = own.length < words.length ? [own, words] : [words, own];
    return short.length > 0 && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
  });
}

/**
 * Figures of prompts_dev.json: dishes recognised, servings right, required ingredients present, ingredients outside of what
 * recipes use.
 */
export async function promptsQuality(report?: (line: string) => void): Promise<QualityRow[]> {
  const path = 'recipes/prompts_dev.json';
  if (!existsSync(resolve(dataFolder, path))) return [];
  const prompts = z.array(Prompt).parse(JSON.parse(readData(path)));
  const lexicon = parseLexicon(await loadDataFromDisk('meals-lexicon'));
  const agent = createIngredientsByRules(loadDataFromDisk);
  const seen = { dishes: 0, servings: 0, given: 0, must: 0, mustThere: 0, ours: 0, outside: 0 };
  for (const wanted of prompts) {
    const reading = await agent.read(wanted.prompt, { span: silent, signal: new AbortController().signal });
    const isRecognised = reading.dishes.some((dish) => nameKey(dish) === nameKey(wanted.dish));
    if (isRecognised) seen.dishes += 1;
    if (wanted.servings !== null) {
      seen.given += 1;
      if (reading.servings === wanted.servings && reading.servingsGiven) seen.servings += 1;
    }
    const missing = wanted.must.filter(
      (label) => !reading.ingredients.some((ingredient) => isSame(ingredient, label, lexicon)),
    );
    const outside = reading.ingredients.filter(
      (ingredient) => !wanted.allowed.some((label) => isSame(ingredient, label, lexicon)),
    );
    seen.must += wanted.must.length;
    seen.mustThere += wanted.must.length - missing.length;
    seen.ours += reading.ingredients.length;
    seen.outside += outside.length;
    if (report !== undefined && (!isRecognised || missing.length > 0 || outside.length > 0))
      report(
        `${wanted.prompt} → ${reading.dishes.join(', ')} | missing ${missing.join(', ')} | outside ${outside.map((line) => ingredientLabel(line)).join(', ')}`,
      );
  }
  const dishes = percent(seen.dishes, prompts.length);
  const must = percent(seen.mustThere, seen.must);
  const outside = percent(seen.outside, seen.ours);
  const servings = percent(seen.servings, seen.given);
  return [
    {
      what: 'prompts: dish recognised',
      figure: dishes,
      goal: 98,
      isMet: dishes >= 98,
      detail: `${String(prompts.length)} prompts`,
    },
    {
      what: 'prompts: servings read',
      figure: servings,
      goal: 98,
      isMet: servings >= 98,
      detail: `${String(seen.given)} prompts`,
    },
    {
      what: 'prompts: must ingredients present',
      figure: must,
      goal: 95,
      isMet: must >= 95,
      detail: `${String(seen.must)} ingredients`,
    },
    {
      what: 'prompts: ingredients outside allowed (at most)',
      figure: outside,
      goal: 8,
      isMet: outside <= 8,
      detail: `${String(seen.ours)} ingredients`,
    },
  ];
}
