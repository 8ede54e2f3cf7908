import { useId } from 'react';
import type { Level, Levels } from '../../../lib/core/shopper/preferences';
import { Level as LevelSchema, levels as steps, usualLevel } from '../../../lib/core/shopper/preferences';
import { useRedraw } from './use-redraw';
import './LevelSliders.css';

/** One concern the shopper can weigh. `id` as its advisor has it. */
export interface Concern {
  id: string;
  title: string;
}

interface Props {
  concerns: readonly Concern[];
  levels: Levels;
  onChange: (levels: Levels) => void;
}

const words: Readonly<Record<Level, string>> = { 0: 'off', 1: 'a little', 2: 'usual', 3: 'much', 4: 'most' };

/** How much each concern counts, one slider each. */
export function LevelSliders({ concerns, levels, onChange }: Props) {
  const base = useId();
  const redraw = useRedraw();
  return (
    <ul className="levels">
      {concerns.map(({ id, title }) => {
        const level = levels[id] ?? usualLevel;
        return (
          <li key={id} data-moved={level !== usualLevel}>
            <label htmlFor={`${base}-${id}`}>{title}</label>
            <input
              id={`${base}-${id}`}
              type="range"
              min={steps[0]}
              max={steps[steps.length - 1]}
              step={1}
              value={level}
              aria-valuetext={words[level]}
              onChange={(event) => {
                onChange({ ...levels, [id]: LevelSchema.parse(event.target.valueAsNumber) });
                redraw();
              }}
            />
            <span className="tiny" aria-hidden>
              {words[level]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
