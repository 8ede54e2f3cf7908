import { Check, CircleAlert, CircleDashed, LoaderCircle } from 'lucide-react';
import type { FillLine } from '../../lib/core/cart/fill';
import { scrollIntoView } from '../ui/frame/scroll-into-view';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import '../ui/Progress.css';

interface Props {
  storeName: string;
  lines: readonly FillLine[];
}

const looks = {
  waiting: { Icon: CircleDashed, status: 'waiting', word: '' },
  adding: { Icon: LoaderCircle, status: 'working', word: 'adding' },
  added: { Icon: Check, status: 'done', word: 'added' },
  'already-there': { Icon: Check, status: 'done', word: 'already there' },
  refused: { Icon: CircleAlert, status: 'problem', word: 'not added' },
} as const;

/** How many lines of the fill are done. */
export function filledCount(lines: readonly FillLine[]): number {
  return lines.filter(({ status }) => status !== 'waiting' && status !== 'adding').length;
}

/** The store's cart being filled, line by line. */
export function RunProgress({ storeName, lines }: Props) {
  const done = filledCount(lines);
  const current = lines.find(({ status }) => status === 'adding')?.sku;
  const isBegun = lines.some(({ status }) => status !== 'waiting');
  return (
    <div className="progress">
      <div className="progress-head">
        <ScreenTitle>Filling your cart</ScreenTitle>
        <p className="small soft number">
          {!isBegun
            ? `Looking into the cart at ${storeName} first…`
            : done === lines.length
              ? `Reading ${storeName}’s cart back to check it…`
              : `${String(done)} of ${String(lines.length)} · at ${storeName}`}
        </p>
        <progress max={lines.length} value={done} aria-label="Filled" />
      </div>
      <ul className="card progress-list">
        {lines.map((line) => {
          const { Icon, status, word } = looks[line.status];
          return (
            <li key={line.sku} data-status={status} ref={line.sku === current ? scrollIntoView : null}>
              <Icon className={line.sku === current ? 'spin' : undefined} size={18} aria-hidden />
              <span className="progress-name clamp">{line.title}</span>
              <span className="tiny soft number">
                {line.wanted > 1 ? `${String(line.wanted)} × ` : ''}
                {word}
              </span>
              {line.reason === null ? null : <span className="tiny progress-note">{line.reason}</span>}
            </li>
          );
        })}
      </ul>
      <p className="tiny soft">
        You can close this window. The filling goes on, and the store’s page shows how far it is.
      </p>
    </div>
  );
}
