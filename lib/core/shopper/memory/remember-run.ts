import type { Candidate } from '../../decision/decision';
import type { Ingredient } from '../../meal/ingredient';
import { ingredientLabel } from '../../meal/ingredient';
import type { KeepingTable } from '../../fact/shelf-life';
import { keepsDays } from '../../fact/shelf-life';
import type { Run } from '../../run/run';
import type { StepOf } from '../../run/run-step';
import { addDays } from '../../text/format-date';
import { choicesOf } from './choices';
import { ingredientKey } from './ingredient-key';
import type { Memory, PantryItem, PastPrice } from './memory';
import { forgetRun, mostKept } from './memory';

/**
 * The memory after a cart was read back: what is in the cart, what the meal uses of it and of the stock at home, what the shopper chose,
 * and prices. Repeating it changes nothing, and {@link forgetRun} reverses all of it.
 */
export function rememberRun(
  memory: Memory,
  run: Omit<Run, 'step'>,
  step: StepOf<'verified'>,
  { today, keeping }: { today: string; keeping: KeepingTable | undefined },
): Memory {
  if (!memory.isOn) return memory;
  const before = forgetRun(memory, run.id);
  const pantry = withUses(before.pantry, run.id, step);
  return {
    ...before,
    pantry: last([...pantry, ...boughtBy(run, step, today, keeping)], mostKept.pantry),
    choices: last([...before.choices, ...choicesOf(run, step, today)], mostKept.choices),
    prices: last([...before.prices, ...pricesOf(run, step, today)], mostKept.prices),
  };
}

/** The last of a list. */
function last<T>(list: readonly T[], count: number): T[] {
  return list.slice(Math.max(0, list.length - count));
}

/** What we added to the cart; what the shopper had in it before is left out. */
function added(step: StepOf<'verified'>): Map<string, { count: number; priceMinor: number | null }> {
  const attempted = new Map(step.lines.map((line) => [line.sku, line.attempted]));
  return new Map(
    step.diff.lines.flatMap((line) => {
      const count = Math.min(Math.floor(line.got), attempted.get(line.sku) ?? 0);
      return count > 0 ? [[line.sku, { count, priceMinor: line.priceGot?.minor ?? null }]] : [];
    }),
  );
}

function boughtBy(
  run: Omit<Run, 'step'>,
  step: StepOf<'verified'>,
  today: string,
  keeping: KeepingTable | undefined,
): PantryItem[] {
  const inCart = added(step);
  return step.lines.flatMap((line): PantryItem[] => {
    const bought = inCart.get(line.sku);
    const served = step.reading.ingredients.filter(({ id }) => line.ingredientIds.includes(id));
    const [first] = served;
    if (bought === undefined || first === undefined) return [];
    const candidates = served.map(({ id }) => candidateFor(step, id, line.sku));
    const size = candidates.find((each) => each !== undefined)?.offer.pack?.quantity ?? null;
    const amount = size === null ? null : { amount: size.amount * bought.count, unit: size.unit };
    const uses = candidates.map((candidate) => {
      const need = candidate?.packs.need ?? null;
      return { runId: run.id, amount: need !== null && need.unit === amount?.unit ? need.amount : null };
    });
    return [
      {
        id: `${run.id} ${line.sku}`,
        runId: run.id,
        ingredient: ingredientKey(first),
        label: ingredientLabel(first),
        title: line.title,
        store: run.store.name,
        boughtOn: today,
        amount,
        goodUntil: goodUntil(first, today, keeping),
        uses,
      },
    ];
  });
}

function goodUntil(ingredient: Ingredient, today: string, keeping: KeepingTable | undefined): string | null {
  if (ingredient.form !== null && ingredient.form !== 'fresh') return null;
  const days = keepsDays(ingredient.name, keeping);
  return days === null ? null : addDays(today, days);
}

/** The pantry with what this meal uses of the stock at home. */
function withUses(pantry: readonly PantryItem[], runId: string, step: StepOf<'verified'>): PantryItem[] {
  const taken = new Map<string, number>();
  for (const { isAtHome, pantry: from } of step.reading.ingredients)
    if (isAtHome && from !== undefined) taken.set(from.itemId, (taken.get(from.itemId) ?? 0) + from.need.amount);
  return pantry.map((item) => {
    const amount = taken.get(item.id);
    return amount === undefined ? item : { ...item, uses: [...item.uses, { runId, amount }] };
  });
}

function pricesOf(run: Omit<Run, 'step'>, step: StepOf<'verified'>, today: string): PastPrice[] {
  const inCart = added(step);
  return step.lines.flatMap((line): PastPrice[] => {
    const bought = inCart.get(line.sku);
    if (bought === undefined) return [];
    return [
      {
        id: `${run.id} ${line.sku} price`,
        runId: run.id,
        on: today,
        origin: run.store.origin,
        store: run.store.name,
        sku: line.sku,
        title: line.title,
        price: { minor: bought.priceMinor ?? line.price.minor, currency: line.price.currency },
      },
    ];
  });
}

function candidateFor(step: StepOf<'verified'>, ingredientId: string, sku: string): Candidate | undefined {
  const line = step.plan.lines.find((each) => each.ingredientId === ingredientId);
  return line?.candidates.find(({ offer }) => offer.sku === sku);
}
