import { X } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Memory, MemoryChange, PantryItem, PastChoice } from '../../lib/core/shopper/memory/memory';
import { isGood, leftOf } from '../../lib/core/shopper/memory/pantry-item';
import { formatMoney } from '../../lib/core/offer/money';
import { formatDate } from '../../lib/core/text/format-date';
import { amountLeft } from '../ui/pantry-text';
import { Switch } from '../ui/controls/Switch';
import { capitalise, pluralOf } from '../ui/plural-text';
import './PreferencesForm.css';

interface Props {
  memory: Memory;
  /** ISO date. */
  today: string;
  onChange: (change: MemoryChange) => void;
}

/** Everything remembered of the shopper's own carts, to be read and deleted entry by entry or all at once. */
export function MemoryView({ memory, today, onChange }: Props) {
  const [isAsking, setAsking] = useState(false);
  const pantry = memory.pantry.filter((item) => leftOf(item) !== 'none');
  const count = pantry.length + memory.choices.length + memory.prices.length;
  const forget = (id: string): void => {
    onChange({ type: 'forget', id });
  };
  return (
    <div className="memory">
      <Switch
        label="Remember my carts"
        isOn={memory.isOn}
        hint="Off: nothing is added and nothing is used. What is below stays until you delete it."
        onChange={(isOn) => {
          onChange({ type: 'switch', isOn });
        }}
      />
      {count === 0 ? (
        <p className="small soft">
          Nothing yet. After a filled cart you find here what should be at home, what you chose yourself, and what
          things cost.
        </p>
      ) : (
        <>
          <Group title="At home" entries={[...pantry].reverse()} forget={forget}>
            {(item) => (
              <>
                <p>{capitalise(item.label)}</p>
                <p className="tiny soft">{pantryText(item, today)}</p>
              </>
            )}
          </Group>
          <Group title="Your choices" entries={[...memory.choices].reverse()} forget={forget}>
            {(choice) => (
              <>
                <p>{choice.title}</p>
                <p className="tiny soft">{choiceText(choice, today)}</p>
              </>
            )}
          </Group>
          <Group title="Prices" entries={[...memory.prices].reverse()} forget={forget}>
            {(past) => (
              <>
                <p>{past.title}</p>
                <p className="tiny soft number">
                  {formatMoney(past.price)} at {past.store} on {formatDate(past.on, today)}
                </p>
              </>
            )}
          </Group>
          <div className="memory-foot">
            {isAsking ? (
              <>
                <p className="small">Delete {pluralOf(count, 'entry', 'entries')}?</p>
                <button
                  type="button"
                  className="button is-small"
                  onClick={() => {
                    setAsking(false);
                    onChange({ type: 'forget-all' });
                  }}
                >
                  Delete all
                </button>
                <button
                  type="button"
                  className="button is-quiet is-small"
                  onClick={() => {
                    setAsking(false);
                  }}
                >
                  Keep
                </button>
              </>
            ) : (
              <button
                type="button"
                className="button is-small"
                onClick={() => {
                  setAsking(true);
                }}
              >
                Delete everything…
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

interface GroupProps<T> {
  title: string;
  entries: readonly T[];
  forget: (id: string) => void;
  children: (entry: T) => ReactNode;
}

function Group<T extends { id: string; title: string }>({ title, entries, forget, children }: GroupProps<T>) {
  if (entries.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className="soft">{entries.length}</span>
      </h3>
      <ul className="memory-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <div>{children(entry)}</div>
            <button
              type="button"
              className="icon-button is-small"
              aria-label={`Forget ${entry.title} (${title.toLowerCase()})`}
              title="Forget"
              onClick={() => {
                forget(entry.id);
              }}
            >
              <X size={16} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function pantryText(item: PantryItem, today: string): string {
  const left = leftOf(item);
  const amount = typeof left === 'string' ? 'amount not known' : `${amountLeft(left)} left`;
  const until =
    item.goodUntil === null
      ? null
      : isGood(item, today)
        ? `keeps until ${formatDate(item.goodUntil, today)}`
        : `past its day (${formatDate(item.goodUntil, today)}), not counted`;
  const from = `${item.title}, ${item.store}, ${formatDate(item.boughtOn, today)}`;
  return [amount, until, from].filter((part) => part !== null).join(' · ');
}

const did: Readonly<Record<PastChoice['kind'], string>> = {
  chosen: 'You chose it',
  'passed-over': 'You took another one',
  removed: 'You took it out',
};

function choiceText(choice: PastChoice, today: string): string {
  return `${did[choice.kind]} for ${choice.label} at ${choice.store} on ${formatDate(choice.on, today)}`;
}
