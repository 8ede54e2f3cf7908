import { assess, fact } from './example-builders';

/** Facts and reasons the example lines share. */

export const ewg = (claim: string) => fact(claim, 'EWG Shopper’s Guide', 'https://www.ewg.org/foodnews/', '2026-03-24');
export const season = (claim: string) =>
  fact(claim, 'Seasonal produce, Northeast', 'https://snaped.fns.usda.gov/', '2026-11-01');
export const usda = fact('USDA Organic seal on the page', 'Store page', null, '2026-11-22');
export const carbon = (claim: string) =>
  fact(
    claim,
    'Food footprints, Our World in Data',
    'https://ourworldindata.org/food-choice-vs-eating-local',
    '2021-06-01',
    true,
  );
export const noRecall = assess('recall', 'neutral', 'no recall listed', [
  fact(
    'No FDA recall listed that matches this product',
    'openFDA enforcement reports',
    'https://open.fda.gov/apis/food/enforcement/',
    '2026-11-21',
  ),
]);
export const cheap = (rest: string) => ({ cheaper: 'Lowest price for what you need', balanced: rest, conscious: rest });
