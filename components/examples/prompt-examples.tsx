import type { StoreInfo } from '../../lib/core/store/store-info';
import { ErrorNotice } from '../ui/error/ErrorNotice';
import { IngredientGate } from '../gate/IngredientGate';
import { PromptScreen } from '../prompt/PromptScreen';
import { RecipeCard } from '../prompt/RecipeCard';
import { QuestionScreen } from '../prompt/QuestionScreen';
import { ReadingScreen } from '../prompt/ReadingScreen';
import { SearchProgress } from '../search/SearchProgress';
import { StopButton } from '../ui/buttons/StopButton';
import { StoreElsewhere } from '../search/StoreElsewhere';
import { biryaniReading } from './data/biryani';
import { ingredient } from './data/example-builders';
import type { Example } from './example';
import { inPopup } from './example-frame';
import { noop, neverSettles } from './data/noop';
import { cornerBasket, foundSoFar } from './data/runs';

function prompt(store: StoreInfo | null | undefined, draft = '') {
  return (
    <PromptScreen
      store={store}
      storeError={null}
      draft={draft}
      maxLength={2000}
      onDraft={noop}
      onStart={neverSettles}
      onStoreAction={noop}
    />
  );
}

const soup = {
  title: 'Grandma’s slow-cooked red lentil soup with lemon and cumin',
  servings: 6,
  lines: Array.from({ length: 12 }, () => '1 onion'),
  site: 'soups.example',
};
const recipe = (from: 'page' | 'kept', store: StoreInfo | null) => (
  <PromptScreen
    store={store}
    storeError={null}
    draft=""
    maxLength={2000}
    recipe={
      <RecipeCard
        recipe={soup}
        from={from}
        canShop={store !== null}
        onKeep={noop}
        onForget={noop}
        onShop={neverSettles}
      />
    }
    onDraft={noop}
    onStart={neverSettles}
    onStoreAction={noop}
  />
);

function gate(reading = biryaniReading) {
  return <IngredientGate reading={reading} onServings={noop} onChange={noop} onAdd={noop} onRephrase={noop} />;
}

const find = (label: string) => (
  <button type="button" className="button is-primary is-wide">
    {label}
  </button>
);
const stop = <StopButton isBusy={false} onStop={noop} />;
const longWord = 'Pneumonoultramicroscopicsilicovolcanoconiosis-flavoured-supercalifragilistic-noodles';

/** Every screen from the prompt to the end of the search. */
export const promptExamples: readonly Example[] = [
  { name: 'prompt-ready', node: inPopup(prompt(cornerBasket), { hasRun: false }) },
  { name: 'prompt-looking', node: inPopup(prompt(undefined, 'chicken biryani for 4'), { hasRun: false }) },
  {
    name: 'prompt-new-store',
    node: inPopup(
      prompt(
        { ...cornerBasket, name: 'Grandma’s Very Long Named Neighbourhood Grocery & Deli', proof: 'documented' },
        'tacos for 6',
      ),
      { hasRun: false },
    ),
  },
  { name: 'prompt-recipe-page', node: inPopup(recipe('page', null), { hasRun: false }) },
  { name: 'prompt-recipe-waiting', node: inPopup(recipe('kept', null), { hasRun: false }) },
  { name: 'prompt-recipe-store', node: inPopup(recipe('kept', cornerBasket), { hasRun: false }) },
  { name: 'prompt-no-store', node: inPopup(prompt(null, 'chicken biryani for 4, no cilantro'), { hasRun: false }) },
  { name: 'prompt-signed-out', node: inPopup(prompt({ ...cornerBasket, readiness: 'signed-out' }), { hasRun: false }) },
  {
    name: 'prompt-no-branch',
    node: inPopup(prompt({ ...cornerBasket, readiness: 'no-store-chosen' }), { hasRun: false }),
  },
  { name: 'prompt-too-long', node: inPopup(prompt(cornerBasket, 'lentils and rice, '.repeat(120)), { hasRun: false }) },
  {
    name: 'prompt-failed',
    node: inPopup(prompt(cornerBasket, 'dinner for 400'), {
      hasRun: false,
      notice: (
        <ErrorNotice
          error={{ code: 'prompt/bad-servings', message: 'Servings must be 1 to 100.', detail: '400' }}
          onAction={noop}
        />
      ),
    }),
  },
  {
    name: 'extracting',
    node: inPopup(<ReadingScreen prompt="chicken biryani for 4, halal, no cashews" />, { footer: stop }),
  },
  { name: 'gate', node: inPopup(gate(), { footer: find('Find 19 products') }) },
  {
    name: 'gate-diets-by-dish',
    node: inPopup(
      gate({
        ...biryaniReading,
        dishes: ['vegetarian chili', 'beef tacos'],
        constraints: { diets: [], avoid: ['peanut'], budget: null },
        dishConstraints: [{ dish: 'vegetarian chili', diets: ['vegetarian'], avoid: [] }],
        leftOut: ['peanut', 'cheddar cheese'],
      }),
      { footer: find('Find 19 products') },
    ),
  },
  {
    name: 'gate-pantry',
    node: inPopup(
      gate({
        ...biryaniReading,
        constraints: { diets: ['halal'], avoid: ['tree nut', 'cilantro'], budget: null },
        ingredients: biryaniReading.ingredients.slice(0, 6).map((one, index) => {
          const at = { itemId: 'p', boughtOn: '2026-11-21', left: { amount: 907, unit: 'g' as const } };
          if (index === 0)
            return {
              ...one,
              isAtHome: true,
              pantry: { ...at, need: { amount: 400, unit: 'g' as const }, until: null },
            };
          if (index === 1)
            return {
              ...one,
              isAtHome: true,
              pantry: { ...at, need: { amount: 700, unit: 'g' as const }, until: '2026-12-03' },
            };
          if (index === 2)
            return {
              ...one,
              pantry: {
                ...at,
                left: { amount: 90, unit: 'g' as const },
                need: { amount: 240, unit: 'g' as const },
                until: '2026-11-28',
              },
            };
          return one;
        }),
      }),
      { footer: find('Find 4 products') },
    ),
  },
  {
    name: 'gate-edited',
    node: inPopup(
      <>
        <StoreElsewhere storeName="Corner Basket" />
        {gate({
          ...biryaniReading,
          answeredBy: 'llm',
          dishes: [],
          constraints: { diets: [], avoid: [], budget: null },
          question: 'I didn’t get “flurble”. What is it, or shall I leave it out?',
          notUnderstood: ['flurble'],
          ingredients: [
            ingredient('basmati rice', 1.5, 'cup'),
            ingredient('yellow onion', 3, 'each', { isAtHome: true }),
            ingredient(longWord.toLowerCase(), 0.333, 'tbsp', { source: 'shopper' }),
            ingredient('mint', null, 'each', { form: 'fresh', note: 'to taste' }),
          ],
        })}
      </>,
      { footer: find('Find 3 products') },
    ),
  },
  {
    name: 'question',
    node: inPopup(
      <QuestionScreen
        reading={{
          ...biryaniReading,
          dishes: [],
          ingredients: [],
          question: 'I don’t know that meal. What goes into it?',
          notUnderstood: ['asdf', 'qwerty pie'],
        }}
        prompt="asdf with qwerty pie for 4"
        maxLength={2000}
        onDraft={noop}
        onStart={neverSettles}
        onAdd={noop}
      />,
    ),
  },
  {
    name: 'finding',
    node: inPopup(
      <SearchProgress state="finding" storeName="Corner Basket" reading={biryaniReading} found={foundSoFar(5)} />,
      { footer: stop },
    ),
  },
  {
    name: 'deciding',
    node: inPopup(
      <SearchProgress state="deciding" storeName="Corner Basket" reading={biryaniReading} found={foundSoFar(19)} />,
      { footer: stop },
    ),
  },
  {
    name: 'deciding-labels',
    node: inPopup(
      <SearchProgress
        state="deciding"
        storeName="Corner Basket"
        reading={biryaniReading}
        found={foundSoFar(19)}
        labels={{ read: 2, of: 8 }}
      />,
      { footer: stop },
    ),
  },
];
