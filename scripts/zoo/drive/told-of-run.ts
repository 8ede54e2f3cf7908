import { chosenLines } from '../../../lib/core/cart/fill';
import type { DiffLine } from '../../../lib/core/cart/fill';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import type { Run } from '../../../lib/core/run/run';
import type { RunStep } from '../../../lib/core/run/run-step';
import type { ToldLine, Wish, Word } from '../judge/facts';
import { plainTitle } from '../judge/true-cart';

const lost: ToldLine = {
  plan: 'lost',
  product: null,
  count: 0,
  word: 'unsaid',
  got: 0,
  remark: null,
  found: [],
};

/**
 * What the run says about each wish, in the order of the wishes. `refused`: names of wishes whose only close product the shopper
 * removed.
 */
export function toldOfRun(run: Run | null, wishes: readonly Wish[], refused: ReadonlySet<string>): ToldLine[] {
  const step = run === null ? null : latest(run.step);
  if (step === null || !('reading' in step)) return wishes.map(() => lost);
  const ingredients = pairUp(wishes, step.reading.ingredients);
  return wishes.map((wish, index) => {
    const ingredient = ingredients[index];
    if (ingredient === undefined) return lost;
    if (!('plan' in step)) return { ...lost, remark: searchError(step, ingredient.id) };
    const line = step.plan.lines.find(({ ingredientId }) => ingredientId === ingredient.id);
    if (line === undefined) return lost;
    const found = [...line.candidates.map(({ offer }) => offer), ...line.nearest].map(({ title }) => title);
    if (refused.has(wish.name)) return { ...lost, plan: 'refused', remark: line.note, found };
    const chosen = chosenLines(step.plan, step.tier, step.choices).find((one) => one.ingredientId === ingredient.id);
    if (chosen === undefined) return { ...lost, plan: 'not-found', remark: line.note, found };
    const { offer, count } = chosen;
    const told = 'diff' in step ? step.diff.lines.find(({ sku }) => sku === offer.sku) : undefined;
    return {
      plan: line.outcome === 'not-found' ? 'close' : line.outcome,
      product: { title: offer.title, path: pathOf(offer.url) },
      count,
      word: told === undefined ? 'unsaid' : wordOf(told.status),
      got: told?.got ?? 0,
      remark: told?.reason ?? null,
      found,
    };
  });
}

/** Products in lines of the plan that belong to no wish. */
export function alsoPlanned(run: Run | null, wishes: readonly Wish[]): ToldLine['product'][] {
  const step = run === null ? null : latest(run.step);
  if (step === null || !('plan' in step)) return [];
  const paired = new Set(pairUp(wishes, step.reading.ingredients).map((one) => one?.id));
  return chosenLines(step.plan, step.tier, step.choices)
    .filter(({ ingredientId }) => !paired.has(ingredientId))
    .map(({ offer }) => ({ title: offer.title, path: pathOf(offer.url) }));
}

/** The last step of the run that says something about the list. */
function latest(step: RunStep): RunStep {
  return step.state === 'failed' || step.state === 'cancelled' ? step.from : step;
}

function searchError(step: RunStep, ingredientId: string): string | null {
  if (!('found' in step)) return null;
  return step.found[ingredientId]?.error?.message ?? null;
}

const words: Readonly<Record<string, Word>> = {
  'in-cart': 'in',
  'already-there': 'in',
  'price-changed': 'in',
  fewer: 'in',
  more: 'in',
  missing: 'out',
};

/** The result of a line in one of three words: in, out, or not checked. */
function wordOf(status: DiffLine['status']): Word {
  return words[status] ?? 'unchecked';
}

function pathOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** The ingredient read for each wish: the one that shares the most word beginnings. What is left over is matched in order. */
function pairUp(wishes: readonly Wish[], ingredients: readonly Ingredient[]): (Ingredient | undefined)[] {
  const free = new Set(ingredients);
  const paired = wishes.map((wish) => {
    const ranked = [...free]
      .map((ingredient) => ({
        ingredient,
        shared: sharedWords(wish.name, `${ingredient.form ?? ''} ${ingredient.name}`),
      }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared);
    const best = ranked[0]?.ingredient;
    if (best !== undefined) free.delete(best);
    return best;
  });
  const [rest] = free;
  const isOneLeft = free.size === 1 && paired.filter((one) => one === undefined).length === 1;
  return isOneLeft ? paired.map((one) => one ?? rest) : paired;
}

function sharedWords(one: string, other: string): number {
  const begin = (text: string): string[] =>
    plainTitle(text)
      .split(' ')
      .map((word) => word.slice(0, 4));
  const others = new Set(begin(other));
  return begin(one).filter((word) => others.has(word)).length;
}
