import type { Assessment } from '../assessment';
import type { Offer } from '../../offer/offer';

/**
 * The offer with the allergens its product record lists, so that diets are checked against them too, and with the recorded ingredient
 * list where the store gives none.
 */
export function withRecordStatements(offer: Offer, assessments: readonly Assessment[]): Offer {
  if (!assessments.some(({ facts }) => facts.length > 0)) return offer;
  const data = assessments.flatMap(({ facts }) => facts.map((fact) => fact.data));
  const said = data.flatMap((figures) => textsOf(figures?.['statement']));
  const [listed] = data.flatMap((figures) => textsOf(figures?.['ingredients']));
  const labelled = said.length === 0 ? offer : { ...offer, labels: [...offer.labels, ...said] };
  return listed === undefined || offer.ingredientsText != null ? labelled : { ...labelled, ingredientsText: listed };
}

function textsOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}
