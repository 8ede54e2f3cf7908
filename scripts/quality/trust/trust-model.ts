import { hostileFields, outOfBounds } from '../../../tests/agents/model-reading/hostile-fields';
import { honestMeals, honestQuestions } from '../../../tests/agents/model-reading/honest-answers';
import type { HonestCase } from '../../../tests/agents/model-reading/honest-answers';
import { laterLies } from '../../../tests/agents/model-reading/later-lies';
import { lies, lostIn } from '../../../tests/agents/model-reading/lies';
import { budgetLies, isBudgetOrServingsKept } from '../../../tests/agents/model-reading/number-lies';
import { readWithAnswers } from '../../../tests/agents/model-reading/read-answers';
import { shownOf } from '../../../tests/agents/model-reading/read-hostile';
import type { QualityRow } from '../quality-row';

type Print = (line: string) => void;
const silent: Print = () => undefined;

/**
 * The guard between the two readers: what is lost to a lying model, which hostile words of it are shown, and how much of an
 * honest answer is kept.
 */
export async function modelQuality(print: Print = silent): Promise<QualityRow[]> {
  return [await lyingRow(print), await numbersRow(print), await hostileRow(print), await honestRow(print)];
}

async function lyingRow(print: Print): Promise<QualityRow> {
  const cases = [...lies(), ...laterLies];
  let lost = 0;
  for (const lie of cases) {
    const { reading, fallbacks } = await readWithAnswers(lie.wish, lie.answers);
    const why = lostIn(reading, lie, fallbacks.length > 0);
    if (why === null) continue;
    lost += 1;
    print(`${lie.name}: ${why}`);
  }
  return zeroRow('lying model: diets and allergies lost', lost, `${String(cases.length)} answers against a wish`);
}

async function numbersRow(print: Print): Promise<QualityRow> {
  const cases = budgetLies();
  let lost = 0;
  for (const lie of cases) {
    const { reading } = await readWithAnswers(lie.wish, [lie.answer], { standing: lie.standing });
    if (isBudgetOrServingsKept(reading, lie)) continue;
    lost += 1;
    print(`${lie.wish}: ${JSON.stringify(lie.answer)}`);
  }
  return zeroRow('lying model: budgets and servings lost', lost, `${String(cases.length)} answers with other numbers`);
}

async function hostileRow(print: Print): Promise<QualityRow> {
  const cases = hostileFields(150);
  let shown = 0;
  for (const hostile of cases) {
    for (const text of await shownOf(hostile)) {
      const why = outOfBounds(hostile.field, text, hostile);
      if (why === null) continue;
      shown += 1;
      print(`${hostile.field}: ${JSON.stringify(hostile.value.slice(0, 80))} -> ${JSON.stringify(text)}: ${why}`);
    }
  }
  return zeroRow('hostile model text: shown out of bounds', shown, `${String(cases.length)} texts in six fields`);
}

/** The parts of an honest answer that were changed. Our own sentences next to it do not count. */
async function changesOf({ wish, answer }: HonestCase): Promise<string[]> {
  const { reading, fallbacks } = await readWithAnswers(wish, [answer, answer]);
  if (fallbacks.length > 0 || reading.answeredBy !== 'llm') return ['the rules answered'];
  const asked = answer.ingredients.map(
    ({ name, amount, note }) => `${name.toLowerCase()} ${String(amount)} ${String(note)}`,
  );
  const shown = reading.ingredients.map(
    ({ name, quantity, note }) => `${name} ${String(quantity?.amount ?? null)} ${String(note)}`,
  );
  return [
    ...asked.filter((line) => !shown.includes(line)),
    ...shown.filter((line) => !asked.includes(line)),
    ...(answer.dishes.join() === reading.dishes.join() ? [] : [reading.dishes.join()]),
    ...(answer.question === null || answer.question === reading.question ? [] : [String(reading.question)]),
  ];
}

async function honestRow(print: Print): Promise<QualityRow> {
  const cases = [...honestMeals, ...honestQuestions];
  let kept = 0;
  for (const honest of cases) {
    const changes = await changesOf(honest);
    if (changes.length === 0) kept += 1;
    else print(`${honest.wish}: ${changes.join('; ')}`);
  }
  const percent = Math.round((kept / cases.length) * 1000) / 10;
  return {
    what: 'honest answers accepted unchanged, %',
    figure: percent,
    goal: 95,
    isMet: percent >= 95,
    detail: `${String(cases.length)} answers and questions`,
  };
}

function zeroRow(what: string, figure: number, detail: string): QualityRow {
  return { what, figure, goal: 0, isMet: figure === 0, detail };
}
