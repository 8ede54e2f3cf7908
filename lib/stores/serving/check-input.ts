import type { CartAdd, CartRemove } from '../../core/cart/cart';
import type { HandOffLine } from '../../core/cart/hand-off-lines';
import type { PanelView } from '../../core/run/panel-view';
import type { LabelledProduct } from '../../core/offer/offer';
import { both, count, filled, flag, integer, listOf, oneOf, orNull, positive, shape, text } from './check-shape';

/** Requests of the background, checked before an adapter receives them. */
const addsShape = both(
  listOf(
    shape({
      sku: text,
      url: orNull(text),
      title: text,
      quantity: both(integer, positive),
      held: count,
    }),
  ),
  (value) => (value as unknown[]).length > 0,
);

const removeShape = shape({ lineId: text, sku: text, url: orNull(text), quantity: positive, held: positive });

const handOffLines = listOf(shape({ sku: filled, title: text, url: orNull(text), quantity: both(integer, positive) }));

const panelShape = shape({
  runId: text,
  phase: oneOf('filling', 'done', 'problem', 'undoing', 'undone'),
  title: text,
  detail: orNull(text),
  done: integer,
  total: integer,
  lines: listOf(shape({ title: text, status: oneOf('waiting', 'working', 'ok', 'problem'), note: orNull(text) })),
  canUndo: flag,
  canStop: flag,
});

const productShape = shape({ sku: filled, title: filled, url: orNull(text) });

export const isLabelledProduct = (value: unknown): value is LabelledProduct => productShape(value);
export const areCartAdds = (value: unknown): value is CartAdd[] => addsShape(value);
export const isCartRemove = (value: unknown): value is CartRemove => removeShape(value);
export const isPanelView = (value: unknown): value is PanelView => panelShape(value);

export function isHandOffLines(value: unknown): value is HandOffLine[] {
  return handOffLines(value);
}
