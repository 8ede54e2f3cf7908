import type { ReactNode } from 'react';
import './forms.css';

/** What a form has to say: how saving or testing went, or that it is under way. */
export interface FormNote {
  text: string;
  isWrong: boolean;
}

interface Props {
  isBusy: boolean;
  note: FormNote | null;
  /** Buttons beside Save. */
  children?: ReactNode;
}

/** The end of a settings form: Save, what else can be done, and what came of it, said to screen readers too. */
export function FormFooter({ isBusy, note, children }: Props) {
  return (
    <div className="form-foot">
      <button type="submit" className="button is-primary" disabled={isBusy}>
        Save
      </button>
      {children}
      <p className="small" role="status" data-wrong={note?.isWrong ?? false}>
        {note?.text ?? ''}
      </p>
    </div>
  );
}
