import { hintsOf, isDisabled, nameOf } from '../../page/visible-text';

/** Names of controls that reduce a quantity by one. */
const lessWords =
  /^(?:[-−–]|decrease\b.*|reduce\b.*|(?:one )?less|fewer|minus|remove one|weniger|verringern|menge verringern|moins|diminuer\b.*|réduire\b.*|menos|disminuir\b.*|reducir\b.*|diminuir\b.*|meno|diminuisci\b.*|riduci\b.*|minder|verlagen|minska\b.*|færre|mindre|mniej|zmniejsz\b.*)$/iu;
const lessHint = /(?:^|[\s_-])(?:decrease|decrement|minus|less|qty-?down|quantity-?down)(?:[\s_-]|$)/;

/** The control of a line that reduces its quantity by one; null if it has none that is enabled. */
export function lessControl(line: Element): Element | null {
  const controls = [
    ...line.querySelectorAll('button,input[type="submit"],input[type="image"],a[href],[role="button"]'),
  ];
  return (
    controls.find(
      (control) => !isDisabled(control) && (lessWords.test(nameOf(control).trim()) || lessHint.test(hintsOf(control))),
    ) ?? null
  );
}
