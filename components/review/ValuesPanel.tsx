import type { Levels } from '../../lib/core/shopper/preferences';
import type { Concern } from '../ui/controls/LevelSliders';
import { LevelSliders } from '../ui/controls/LevelSliders';
import './ValuesPanel.css';

interface Props {
  concerns: readonly Concern[];
  levels: Levels;
  onChange: (levels: Levels) => void;
  /** To diets, brands and memory, on the options page. */
  onOpenPreferences: () => void;
}

/** The shopper's values beside the plan they change: what counts how much when products are compared. */
export function ValuesPanel({ concerns, levels, onChange, onOpenPreferences }: Props) {
  return (
    <section className="card values" aria-label="What counts for you">
      <div className="values-head">
        <h2>What counts for you</h2>
        <button type="button" className="button is-quiet is-small" onClick={onOpenPreferences}>
          Diets and more
        </button>
      </div>
      <p className="tiny soft">The cart below follows as you move them. Price counts by the cart you choose above.</p>
      <LevelSliders concerns={concerns} levels={levels} onChange={onChange} />
    </section>
  );
}
