import { labelInHtml, labelOfField } from '../../core/offer/labels/find-label';
import { noLabel } from '../../core/offer/labels/label-bounds';
import type { ProductLabel } from '../../core/offer/labels/product-label';
import { isRecord, recordsAt, textAt, textsAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import { isType, jsonLdNodes } from '../generic/page/structured-products';
import { sharesName } from './same-product';

const listNames =
  /^(?:ingredients?(?: ?(?:list|text|statement|declaration))?|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten)$/i;
const allergenNames =
  /^(?:allergens?|allergy (?:advice|information)|contains|may contain|allergen (?:information|statement))$/i;

/**
 * The label that a page gives for its product in JSON-LD or microdata. `ingredients` is not part of schema.org/Product; many
 * shops add it.
 */
export function describedLabel(document: Document, title: string): ProductLabel {
  const products = jsonLdNodes(document).filter((node) => isType(node, 'Product') || isType(node, 'ProductGroup'));
  const named = products.filter((node) => sharesName(textAt(node, 'name') ?? '', title));
  const own = named.length > 0 ? named : products.length === 1 ? products : [];
  for (const node of own) {
    const label = labelOfNode(node);
    if (label.ingredients !== null || label.statements.length > 0) return label;
  }
  return microdataLabel(document);
}

/** The label in a JSON-LD product node: from its own field or property first, otherwise from its description. */
export function labelOfNode(node: Loose): ProductLabel {
  const properties = [...recordsAt(node, 'additionalProperty'), ...recordsAt(node, 'additionalProperties')];
  const valueOf = (names: RegExp): string | null => {
    const found = properties.find((property) => names.test(textAt(property, 'name', 'propertyID') ?? ''));
    return textAt(found ?? null, 'value', 'description');
  };
  const listed = textsAt(node, 'ingredients').join(', ');
  const field =
    textAt(node, 'ingredients', 'ingredient', 'ingredientsText') ??
    (listed === '' ? null : listed) ??
    valueOf(listNames);
  const allergens = valueOf(allergenNames);
  const label = field === null ? labelInHtml(textAt(node, 'description') ?? '') : labelOfField(field);
  if (allergens === null || /^(?:no|none|n\/a)\b/i.test(allergens)) return label;
  const statement = /contain/i.test(allergens) ? allergens : `Allergens: ${allergens}`;
  return label.ingredients === null
    ? { ...label, statements: [...label.statements, statement] }
    : { ...label, ingredients: `${label.ingredients.replace(/[.;]?$/, '.')} ${statement}` };
}

function microdataLabel(document: Document): ProductLabel {
  const fields = [
    ...document.querySelectorAll('[itemscope][itemtype*="schema.org/Product" i] [itemprop~="ingredients"]'),
  ]
    .filter((field) => field.closest('[itemtype*="Recipe" i]') === null)
    .map((field) => field.getAttribute('content') ?? field.textContent)
    .filter((text) => text.trim() !== '');
  return fields.length === 0 ? noLabel : labelOfField(fields.join(', '));
}

/** A list of texts, or of records with one text each, as one text joined by commas. Null if the value is neither. */
export function listText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return null;
  const parts = value.flatMap((part: unknown) =>
    typeof part === 'string'
      ? part
      : isRecord(part)
        ? (textAt(part, 'name', 'text', 'value', 'description') ?? [])
        : [],
  );
  return parts.length === 0 || parts.length !== value.length ? null : parts.join(', ');
}
