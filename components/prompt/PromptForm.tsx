import { ArrowUp, LoaderCircle } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import './PromptForm.css';

interface Props {
  /** What was typed before, in this popup or an earlier one. */
  draft: string;
  /** Longest text taken, in characters. */
  maxLength: number;
  examples: readonly string[];
  /** Why nothing can be started now; null when it can. */
  blockedBecause: string | null;
  /** At every keystroke. */
  onDraft: (text: string) => void;
  /** Resolves when the run is started, or with the reason why it was not. */
  onStart: (prompt: string) => Promise<void>;
}

/** The prompt field. Enter starts, Shift+Enter makes a new line. */
export function PromptForm({ draft, maxLength, examples, blockedBecause, onDraft, onStart }: Props) {
  const [text, setText] = useState(draft);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const starter = useRef<HTMLButtonElement>(null);
  const [isStarting, setStarting] = useState(false);
  const start = async (): Promise<void> => {
    const said = sayWhatIsWrong(text, maxLength) ?? blockedBecause;
    setProblem(said);
    if (said !== null) {
      box.current?.focus();
      return;
    }
    setStarting(true);
    try {
      await onStart(text.trim());
    } finally {
      setStarting(false);
    }
  };
  const left = maxLength - text.length;

  // Who goes on with what stands there writes behind it; a browser would put the caret before it.
  useEffect(() => {
    box.current?.focus();
    const end = box.current?.value.length ?? 0;
    box.current?.setSelectionRange(end, end);
  }, []);

  const change = (value: string): void => {
    setText(value);
    setProblem(null);
    onDraft(value);
  };
  const startOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // Enter also confirms a word in an input method editor; that one is not ours.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // The button, not the form: while a start is under way it is disabled, and a second Enter does nothing.
    starter.current?.click();
  };

  return (
    <form
      className="prompt"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <div className="prompt-box" data-wrong={problem !== null || left < 0}>
        <textarea
          ref={box}
          name="prompt"
          aria-label="What would you like to cook?"
          aria-describedby="prompt-hint"
          aria-invalid={problem !== null}
          placeholder="Chicken biryani for 4, no cilantro"
          rows={3}
          value={text}
          onChange={(event) => {
            change(event.target.value);
          }}
          onKeyDown={startOnEnter}
        />
        <div className="prompt-foot">
          <p
            id="prompt-hint"
            className="tiny soft"
            role={problem === null ? undefined : 'alert'}
            data-wrong={problem !== null || left < 0}
          >
            {problem ?? lengthHint(left, maxLength)}
          </p>
          <button ref={starter} type="submit" className="prompt-start" aria-label="Start" disabled={isStarting}>
            {isStarting ? <LoaderCircle className="spin" size={20} aria-hidden /> : <ArrowUp size={20} aria-hidden />}
          </button>
        </div>
      </div>
      <div className="prompt-examples" role="group" aria-label="Examples">
        {examples.map((example) => (
          <button
            key={example}
            type="button"
            className="prompt-example"
            onClick={() => {
              change(example);
              box.current?.focus();
            }}
          >
            {example}
          </button>
        ))}
      </div>
    </form>
  );
}

function sayWhatIsWrong(text: string, maxLength: number): string | null {
  if (text.trim() === '') return 'Type a meal or a list first.';
  if (text.length > maxLength)
    return `That’s ${String(text.length - maxLength)} characters too many. Shorten it to the meal or the list.`;
  return null;
}

function lengthHint(left: number, maxLength: number): string {
  if (left < 0) return `${String(-left)} characters too many`;
  if (left < maxLength / 10) return `${String(left)} characters left`;
  return 'Enter to start · Shift + Enter for a new line';
}
