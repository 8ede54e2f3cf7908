import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IngredientGate } from '../../../components/gate/IngredientGate';
import { Screen } from '../../../components/ui/frame/PopupFrame';
import { QuestionScreen } from '../../../components/prompt/QuestionScreen';
import { pluralOf } from '../../../components/ui/plural-text';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { toBuy } from '../../../lib/core/run/run';
import { maxPromptLength } from '../../../lib/messaging/coach-channel';
import { createDebounce } from '../debounce';
import { rescale, toShopperIngredient } from '../gate-edits';
import type { StepScreenProps } from './screen-props';

interface Edits {
  ingredients: Ingredient[];
  servings: number;
}

/**
 * The ingredient gate. While it is open the list on the screen is the truth and is stored a moment after each change, so that typing
 * never waits for the worker and a closed popup loses at most that moment (and not even that: closing sends it).
 */
export function ConfirmScreen({
  run,
  step,
  elsewhere,
  request,
  sender,
  onDraft,
  onStart,
  onRephrase,
  onOpenSettings,
}: StepScreenProps<'confirming'>) {
  const fallback = run.model?.fallback;
  const [edits, setEdits] = useState<Edits | null>(null);
  // Not "busy": a change on its way must not swallow the press that follows it.
  const [isConfirmed, setConfirmed] = useState(false);
  const [later] = useState(() => createDebounce(250));
  useEffect(() => {
    window.addEventListener('pagehide', later.flush);
    return () => {
      window.removeEventListener('pagehide', later.flush);
      later.flush();
    };
  }, [later]);

  const reading = edits === null ? step.reading : { ...step.reading, ...edits };
  const { ingredients, servings } = reading;
  const change = (next: Edits): void => {
    setEdits(next);
    later.call(() => {
      void sender.send(() => request('changeIngredients', { runId: run.id, ...next }));
    });
  };
  const add = (text: string): void => {
    change({ servings, ingredients: [...ingredients, toShopperIngredient(text, `shopper-${crypto.randomUUID()}`)] });
  };
  const count = toBuy(reading).length;

  if (ingredients.length === 0)
    return (
      <Screen>
        {elsewhere}
        <QuestionScreen
          reading={reading}
          prompt={run.prompt}
          maxLength={maxPromptLength}
          onDraft={onDraft}
          onStart={onStart}
          onAdd={add}
        />
      </Screen>
    );
  return (
    <Screen
      footer={
        <button
          type="button"
          className="button is-primary is-wide"
          disabled={count === 0 || isConfirmed}
          onClick={() => {
            later.cancel();
            setConfirmed(true);
            void sender
              .send(() => request('confirmIngredients', { runId: run.id, ingredients, servings }))
              .then(setConfirmed);
          }}
        >
          <Search size={18} aria-hidden />
          {count === 0 ? 'You have everything' : `Find ${pluralOf(count, 'product')}`}
        </button>
      }
    >
      {elsewhere}
      <IngredientGate
        reading={reading}
        calls={run.model?.calls ?? []}
        fallback={fallback ?? null}
        onFallback={(action) => {
          if (action === 'settings') onOpenSettings();
          else if (action === 'edit-prompt') onRephrase();
          else void onStart(run.prompt);
        }}
        onServings={(next) => {
          change({ servings: next, ingredients: rescale(ingredients, servings, next) });
        }}
        onChange={(next) => {
          change({ servings, ingredients: next });
        }}
        onAdd={add}
        onRephrase={onRephrase}
      />
    </Screen>
  );
}
