import type { ReactNode } from 'react';
import './forms.css';

/** The message of a form: the result of saving or testing, or that it is in progress. */
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

/** The footer of a settings form: Save, further buttons, and the result, announced to screen readers too. */
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
