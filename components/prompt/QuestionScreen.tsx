import { MessageCircleQuestionMark } from 'lucide-react';
import type { MealReading } from '../../lib/core/meal/ingredient';
import { AddIngredient } from '../gate/AddIngredient';
import { PromptForm } from './PromptForm';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import './QuestionScreen.css';

interface Props {
  reading: MealReading;
  /** The prompt nothing could be read from. */
  prompt: string;
  maxLength: number;
  onDraft: (text: string) => void;
  onStart: (prompt: string) => Promise<void>;
  onAdd: (text: string) => void;
}

/** Shown when nothing was read from the prompt: a question, never a guess. The shopper can rephrase or type the ingredients. */
export function QuestionScreen({ reading, prompt, maxLength, onDraft, onStart, onAdd }: Props) {
  return (
    <div className="question-screen">
      <MessageCircleQuestionMark size={32} aria-hidden />
      <ScreenTitle>{reading.question ?? 'What would you like to cook?'}</ScreenTitle>
      {reading.notUnderstood.length === 0 ? null : (
        <ul className="question-words" aria-label="Not understood">
          {reading.notUnderstood.map((words) => (
            <li key={words} className="chip">
              “{words}”
            </li>
          ))}
        </ul>
      )}
      <h2>Say it another way</h2>
      <PromptForm
        draft={prompt}
        maxLength={maxLength}
        examples={[]}
        blockedBecause={null}
        onDraft={onDraft}
        onStart={onStart}
      />
      <h2>Or make the list yourself</h2>
      <div className="card">
        <AddIngredient onAdd={onAdd} placeholder="2 onions" />
      </div>
    </div>
  );
}
