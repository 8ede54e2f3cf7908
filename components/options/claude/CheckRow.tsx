import { useRedraw } from '../../ui/controls/use-redraw';
import '../../ui/controls/forms.css';

interface Props {
  label: string;
  text: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** A box to tick, with what ticking it means. */
export function CheckRow({ label, text, isChecked, onChange }: Props) {
  const redraw = useRedraw();
  return (
    <label className="is-clickable">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => {
          onChange(event.target.checked);
          redraw();
        }}
      />
      <span>
        {label}
        <span className="small soft">{text}</span>
      </span>
    </label>
  );
}
