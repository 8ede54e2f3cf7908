import { CircleCheck, CircleHelp, CircleX, LoaderCircle, SearchX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CartDiff as Diff, DiffLine, OtherChange } from '../../lib/core/cart/fill';
import type { Money } from '../../lib/core/offer/money';
import { formatMoney } from '../../lib/core/offer/money';
import type { Replacement } from '../../lib/core/cart/replacement';
import { isUndone } from '../../lib/core/cart/undo/undo';
import type { Undo } from '../../lib/core/cart/undo/undo';
import { LineRetry } from './LineRetry';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { pluralOf } from '../ui/plural-text';
import './CartDiff.css';

interface Props {
  storeName: string;
  diff: Diff;
  /** What the store has no product for, by name: it is not in the cart. */
  notFound?: readonly string[];
  /** What the store could not be asked for, by name: it is not in the cart either. */
  unanswered?: readonly string[];
  /** Once our lines were taken out again, what stands here is how the cart was before that. */
  undo: Undo;
  /** The next best product for a line that is not in the cart as asked. */
  replacementOf?: (line: DiffLine) => Replacement | null;
  /** Opens one line again; absent where nothing can be changed any more. */
  onReopen?: ((line: DiffLine, insteadSku: string | null) => void) | undefined;
  isBusy?: boolean;
}

/** Whether a line is in the cart as it was asked for. */
export function isAsAsked(line: DiffLine): boolean {
  return line.status === 'in-cart' || line.status === 'already-there';
}

/**
 * "All 14 items are in your cart", "12 of 14 items in your cart as asked", with how many could not be checked. `hasNotFound`: the store has
 * no product for some of what was wanted, so "all" is said of what was found.
 */
export function diffHeadline(diff: Diff, hasNotFound = false): string {
  const asked = diff.lines.length;
  if (diff.isAllThere) {
    const found = hasNotFound ? ' found' : '';
    return asked === 1 ? `The item${found} is in your cart` : `All ${String(asked)} items${found} are in your cart`;
  }
  const unknown = diff.lines.filter(({ status }) => status === 'unknown').length;
  if (unknown === asked)
    return asked === 1
      ? 'Whether it is in your cart could not be checked'
      : 'What is in your cart could not be checked';
  const right = `${String(diff.lines.filter(isAsAsked).length)} of ${pluralOf(asked, 'item')} in your cart as asked`;
  return unknown === 0 ? right : `${right}, ${String(unknown)} could not be checked`;
}

/** What was read: the whole cart, a part of it, or nothing. */
function readText(diff: Diff, storeName: string): string {
  const { partly } = diff;
  if (partly === undefined) return `Read back from ${storeName}’s own cart.`;
  if (partly.seen === 0) return `${storeName}’s cart could not be read. Look at it there before you add anything.`;
  return partly.told === null
    ? `Only part of ${storeName}’s cart could be read.`
    : `${String(partly.seen)} of the ${String(partly.told)} items in ${storeName}’s cart could be seen.`;
}

/** What was asked for beside what the store's cart holds, differences first. */
export function CartDiff(props: Props) {
  const { storeName, diff, undo, notFound = [], unanswered = [] } = props;
  const { replacementOf = () => null, onReopen, isBusy = false } = props;
  const isAllFound = notFound.length === 0 && unanswered.length === 0;
  const hasUndone = undo.status === 'undone';
  const isGood = hasUndone ? isUndone(undo) : diff.isAllThere && isAllFound;
  // After Undo was pressed, the cart that was read is outdated.
  const isBefore = undo.status !== 'none';
  const wrong = diff.lines.filter((line) => !isAsAsked(line));
  const right = diff.lines.filter(isAsAsked);
  return (
    <div className="diff">
      <div className="diff-head" data-good={isGood}>
        <HeadIcon isUndoing={undo.status === 'undoing'} isGood={isGood} />
        <div>
          <ScreenTitle>
            {undo.status === 'undoing'
              ? 'Taking our items out'
              : hasUndone
                ? isGood
                  ? 'Our items are out again'
                  : undoneHeadline(undo)
                : diffHeadline(diff, !isAllFound)}
          </ScreenTitle>
          <p className="small soft">
            {isBefore ? 'Below is what the cart held before that.' : readText(diff, storeName)}
          </p>
        </div>
      </div>
      {isBefore ? null : <NotFound words={`Not found at ${storeName}`} names={notFound} />}
      {isBefore ? null : <NotFound words={`Could not be looked for at ${storeName}`} names={unanswered} />}
      {isBefore ? null : (
        <p className="card diff-total">
          <span className="small soft">The whole cart at {storeName}</span>
          <strong className="number">{diff.cartTotal === null ? 'not told' : formatMoney(diff.cartTotal)}</strong>
        </p>
      )}
      <table className="diff-lines card">
        <caption className="visually-hidden">
          {isBefore ? 'What was in the cart before it was taken out' : 'What was asked for and what is in the cart'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Product</th>
            <th scope="col">Asked</th>
            <th scope="col">{isBefore ? 'Was in' : 'In cart'}</th>
            <th scope="col">Each</th>
          </tr>
        </thead>
        <tbody>
          {[...wrong, ...right].map((line) => (
            <DiffRow
              key={line.sku}
              line={line}
              mend={
                onReopen === undefined || undo.status !== 'none' || !isShort(line) ? null : (
                  <LineRetry
                    line={line}
                    replacement={replacementOf(line)}
                    isBusy={isBusy}
                    onReopen={(insteadSku) => {
                      onReopen(line, insteadSku);
                    }}
                  />
                )
              }
            />
          ))}
        </tbody>
      </table>
      <OtherChanges changes={isBefore ? [] : (diff.others ?? [])} />
    </div>
  );
}

function HeadIcon({ isUndoing, isGood }: { isUndoing: boolean; isGood: boolean }) {
  if (isUndoing) return <LoaderCircle className="spin" size={32} aria-hidden />;
  return isGood ? <CircleCheck size={32} aria-hidden /> : <TriangleAlert size={32} aria-hidden />;
}

/** What was wanted and is not in the cart, because the store has no right product for it or could not be asked. */
function NotFound({ words, names }: { words: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="card diff-not-found">
      <SearchX size={18} aria-hidden />
      <span>
        {words}, so not in the cart: <strong>{names.join(', ')}</strong>
      </span>
    </p>
  );
}

function undoneHeadline(undo: Undo): string {
  const isUnseen = undo.status === 'undone' && undo.leftover.length === 0 && undo.error === null;
  return isUnseen ? 'Whether everything is out could not be checked' : 'Not everything came out';
}

/** Whether the store holds less of it than asked. */
function isShort(line: DiffLine): boolean {
  return line.status === 'missing' || line.status === 'fewer';
}

/** Lines that are not ours and changed since the fill began: every change in the cart is reported. */
function OtherChanges({ changes }: { changes: readonly OtherChange[] }) {
  if (changes.length === 0) return null;
  return (
    <div className="card diff-others">
      <h2>Also changed in the cart meanwhile</h2>
      <ul className="small">
        {changes.map(({ title, was, now, isFromFill }) => (
          <li key={title}>
            <span className="clamp">{title}</span>
            <span className="number">
              {String(was)} → {String(now)}
            </span>
            {isFromFill === true ? (
              <span className="tiny soft">came with what was added; Undo takes it out</span>
            ) : null}
          </li>
        ))}
      </ul>
      {changes.every(({ isFromFill }) => isFromFill === true) ? null : (
        <p className="tiny soft">Not from this plan: a change of yours, or the store’s. Undo leaves it alone.</p>
      )}
    </div>
  );
}

function LineIcon({ line }: { line: DiffLine }) {
  if (isAsAsked(line)) return <CircleCheck size={16} aria-label="As asked" />;
  return line.status === 'unknown' ? (
    <CircleHelp size={16} aria-label="Could not be checked" />
  ) : (
    <CircleX size={16} aria-label="Not as asked" />
  );
}

function DiffRow({ line, mend }: { line: DiffLine; mend: ReactNode }) {
  const isRight = isAsAsked(line);
  const remark = line.reason ?? (line.status === 'already-there' ? 'You already had it' : null);
  const cost = (price: Money): string => formatMoney(price);
  return (
    <tr data-right={isRight}>
      <th scope="row">
        <LineIcon line={line} />
        <span className="diff-product">
          <span className="clamp">{line.title}</span>
          {remark === null ? null : <span className="tiny diff-remark">{remark}</span>}
          {mend}
        </span>
      </th>
      <td className="number">{line.asked}</td>
      <td className="number diff-got" data-off={line.got !== line.asked}>
        {line.status === 'unknown' && line.got === 0 ? '?' : line.got}
      </td>
      <td className="number">
        {line.status === 'price-changed' && line.priceGot !== null ? (
          <>
            <s className="soft">
              <span className="visually-hidden">was </span>
              {cost(line.priceAsked)}
            </s>
            <strong className="diff-price">{cost(line.priceGot)}</strong>
          </>
        ) : (
          cost(line.priceGot ?? line.priceAsked)
        )}
      </td>
    </tr>
  );
}
