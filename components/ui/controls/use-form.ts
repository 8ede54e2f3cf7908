import { useState } from 'react';
import type { FormNote } from './FormFooter';

interface SettingsForm<T> {
  values: T;
  change: (part: Partial<T>) => void;
  note: FormNote | null;
  isBusy: boolean;
  /** Does something with the values and shows what came of it; until then, `meanwhile`. */
  run: (work: () => Promise<FormNote>, meanwhile: string) => void;
}

/** What is being typed into a settings form, and what the form has to say about the last press. */
export function useForm<T extends object>(first: T): SettingsForm<T> {
  const [values, setValues] = useState(first);
  const [note, setNote] = useState<FormNote | null>(null);
  const [isBusy, setBusy] = useState(false);
  return {
    values,
    note,
    isBusy,
    change: (part) => {
      setValues({ ...values, ...part });
      setNote(null);
    },
    run: (work, meanwhile) => {
      setBusy(true);
      setNote({ text: meanwhile, isWrong: false });
      // Called in the very press: browsers answer a permission question only then.
      work()
        .catch((): FormNote => ({ text: 'That did not work. Reload this page and try again.', isWrong: true }))
        .then(
          (next) => {
            setNote(next);
            setBusy(false);
          },
          () => undefined,
        );
    },
  };
}
