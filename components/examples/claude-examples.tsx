import type { ReactNode } from 'react';
import type { LlmCall } from '../../lib/core/run/llm-settings';
import { DecisionCard } from '../review/line/DecisionCard';
import { ExplainMore } from '../review/line/ExplainMore';
import { IngredientGate } from '../gate/IngredientGate';
import { ModelFallback, ReasonsNote } from '../gate/ModelNote';
import { chosenOf, noChoice } from '../review/plan-lines';
import { biryaniPlan, biryaniReading } from './data/biryani';
import type { Example } from './example';
import { inPopup } from './example-frame';
import { noop } from './data/noop';

const usage = { input: 1204, output: 506, cacheRead: 700, cacheWrite: 0 };
const calls: LlmCall[] = [
  { operation: 'ingredient_extraction', model: 'claude-haiku-5-5', usage, usd: 0.00044 },
  { operation: 'decision_explanation', model: 'claude-haiku-5-5', usage, usd: 0.00051 },
];
const [firstCall] = calls;

function gate(more: Partial<Parameters<typeof IngredientGate>[0]>) {
  return inPopup(
    <IngredientGate
      reading={biryaniReading}
      onServings={noop}
      onChange={noop}
      onAdd={noop}
      onRephrase={noop}
      {...more}
    />,
  );
}

/** One decided product with its reasons open. */
function Card({ more }: { more: ReactNode }) {
  const line = biryaniPlan.lines.find(({ outcome }) => outcome === 'picked');
  const chosen = line === undefined ? null : chosenOf(line, 'balanced', noChoice);
  if (line === undefined || chosen === null) return null;
  return (
    <>
      <h1>Chicken biryani</h1>
      <h2>Picked for you</h2>
      <ul>
        <DecisionCard
          label="basmati rice"
          line={line}
          tier="balanced"
          choice={noChoice}
          chosen={chosen}
          explanation={null}
          more={more}
          isOpenAtFirst
          onChoice={noop}
        />
      </ul>
    </>
  );
}

const ask = (props: Partial<Parameters<typeof ExplainMore>[0]>) => (
  <ExplainMore label="basmati rice" text={null} state="idle" onAsk={noop} onSettings={noop} {...props} />
);

/** What Claude adds to the popup, and what stands there when it does not answer. */
export const claudeExamples: readonly Example[] = [
  {
    name: 'gate-by-claude',
    node: gate({
      reading: { ...biryaniReading, answeredBy: 'llm' },
      ...(firstCall === undefined ? {} : { calls: [firstCall] }),
    }),
  },
  {
    name: 'gate-claude-doubts',
    node: gate({
      reading: {
        ...biryaniReading,
        answeredBy: 'llm',
        constraints: { diets: [], avoid: ['peanut'], budget: null },
        question:
          'Claude listed what goes against the diets and allergies of this meal: “peanut butter” does not fit “no peanut”. It was left out.',
        ingredients: biryaniReading.ingredients.map((line, at) =>
          at === 1
            ? { ...line, name: 'zorba cream', form: null, unconfirmed: ['name', 'diet'] }
            : at === 2
              ? { ...line, quantity: null, unconfirmed: ['amount'] }
              : line,
        ),
      },
    }),
  },
  {
    name: 'gate-claude-failed',
    node: gate({ fallback: { code: 'llm/auth', message: 'The key was not accepted.' }, onFallback: noop }),
  },
  { name: 'explain-more', node: inPopup(<Card more={ask({})} />) },
  { name: 'explain-more-asking', node: inPopup(<Card more={ask({ state: 'asking' })} />) },
  {
    name: 'explain-more-told',
    node: inPopup(
      <Card
        more={ask({
          text: 'This rice costs $6.49 for 2 lb, which leaves 500 g for another meal. It carries the USDA Organic label. It is $1.50 more than the store brand.',
        })}
      />,
    ),
  },
  {
    name: 'explain-more-no-key',
    node: inPopup(<Card more={ask({ state: { code: 'llm/no-key', message: 'Claude needs a key.' } })} />),
  },
  {
    name: 'reasons',
    node: inPopup(
      <div style={{ display: 'grid', gap: 12 }}>
        <h1>Whose words</h1>
        <ReasonsNote isOn calls={calls.slice(0, 1)} told={0} rejected={null} />
        <ReasonsNote isOn calls={calls} told={17} rejected={0} />
        <ReasonsNote isOn calls={calls} told={15} rejected={2} />
        <ReasonsNote isOn calls={[]} told={0} rejected={0} />
        <ModelFallback
          instead="The reasons are the rules’ own."
          error={{ code: 'llm/rate-limit', message: 'Slow down.', detail: 'retry-after 12' }}
          canRephrase={false}
          onAction={noop}
        />
        <ModelFallback
          instead="The reasons are the rules’ own."
          error={{ code: 'llm/spending-limit', message: 'The limit is reached.' }}
          canRephrase={false}
          onAction={noop}
        />
        <ModelFallback
          instead="The reasons are the rules’ own."
          error={{ code: 'llm/refused', message: 'Declined.' }}
          canRephrase={false}
          onAction={noop}
        />
      </div>,
    ),
  },
];
