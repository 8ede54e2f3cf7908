import { labelOfField } from '../../core/offer/labels/find-label';
import { noLabel } from '../../core/offer/labels/label-bounds';
import type { ProductLabel } from '../../core/offer/labels/product-label';
import { stateValues } from '../generic/page/embedded-state';
import { isRecord, textAt } from '../reading/json-fields';
import { listText } from './structured-label';
import { sharesName } from './same-product';

const maxDepth = 16;
const maxNodes = 40_000;

const listKey = /^(?:product_?)?ingredients?(?:_?(?:text|list|statement|declaration|info|description|html))?$/i;
const listName = /^(?:ingredients?(?: list| statement)?|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten)$/i;
const otherKey =
  /recipe|review|related|recommend|similar|cross_?sell|up_?sell|carousel|alsoBought|substitut|alternativ/i;

/**
 * The ingredient list in a scripted page's embedded state (JSON for its own start-up). It is taken only from a record with the
 * product's name, or if the page has exactly one list.
 */
export function stateLabel(document: Document, title: string): ProductLabel {
  const own = new Set<string>();
  const unnamed = new Set<string>();
  let nodes = 0;
  const take = (value: unknown, isOwn: boolean | null): void => {
    const text = listText(value);
    if (text === null || isOwn === false) return;
    (isOwn === true ? own : unnamed).add(text);
  };
  /** `isOwn`: whether the nearest named record around the value is this product's; null if no record so far has a name. */
  const visit = (value: unknown, depth: number, isOwn: boolean | null): void => {
    nodes += 1;
    if (depth > maxDepth || nodes > maxNodes) return;
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry, depth + 1, isOwn);
      return;
    }
    if (!isRecord(value)) return;
    const name = textAt(value, 'name', 'title', 'displayName', 'productName', 'label', 'key', 'attributeName');
    const isPair = name !== null && listName.test(name);
    const isNamed =
      name !== null && !isPair && ('price' in value || 'sku' in value || 'id' in value || 'brand' in value);
    const owner = isNamed ? sharesName(name, title) || (isOwn === true && !('price' in value)) : isOwn;
    if (isPair) {
      take(textAt(value, 'value', 'content', 'text', 'description', 'displayValue') ?? value.values, owner);
    }
    for (const [key, inner] of Object.entries(value)) {
      if (otherKey.test(key)) continue;
      if (listKey.test(key)) take(inner, owner);
      else if (typeof inner === 'object') visit(inner, depth + 1, owner);
    }
  };
  for (const value of stateValues(document)) visit(value, 0, null);
  const found = own.size > 0 ? [...own] : unnamed.size === 1 ? [...unnamed] : [];
  const labels = found.map(labelOfField).filter(({ ingredients }) => ingredients !== null);
  const [first] = labels;
  return first ?? noLabel;
}
