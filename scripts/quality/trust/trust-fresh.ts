import { tiers } from '../../../lib/core/decision/decision';
import { packSizeOf } from '../../../lib/core/offer/pack-size';
import { anOffer } from '../../../tests/support/builders';
import { freshCases } from './fresh-cases';
import type { QualityRow } from '../quality-row';
import { percentRow } from '../products/products-matching';
import { createLineReader } from '../sane/sane-lines';
import { decideOver } from './trust-sane';

/**
 * Lines that mean fresh food, with cheaper tins, jars, drinks and dried food on offer. In every tier, the pick must be fresh or
 * marked as only "close".
 */
export async function freshQuality(report?: (text: string) => void): Promise<QualityRow[]> {
  const read = await createLineReader();
  let held = 0;
  let bought = 0;
  for (const { line, right, wrong } of freshCases) {
    const [ingredient] = read(line);
    if (ingredient === undefined) continue;
    const offer = ({ title, size }: { title: string; size: string | null }, sku: string, minor: number) =>
      anOffer({ sku, title, pack: packSizeOf(title, size), price: { minor, currency: 'USD' } });
    const cheap = wrong.map((one, index) => offer(one, `w${String(index)}`, 60 + index));
    const dear = right.map((one, index) => offer(one, `r${String(index)}`, 250 + index));
    const both = decideOver(ingredient, [...cheap, ...dear], 'USD');
    const alone = decideOver(ingredient, cheap, 'USD');
    const picks = tiers.map((tier) => both?.picks?.[tier].sku ?? '');
    const isRight = picks.every((sku) => sku.startsWith('r')) && alone?.outcome !== 'picked';
    if (isRight) held += 1;
    else
      report?.(
        `${line} (${ingredient.name}, ${String(ingredient.form)}): ${picks.map((sku) => both?.candidates.find((each) => each.offer.sku === sku)?.offer.title ?? 'none').join(' / ')}; alone ${String(alone?.outcome)} ${alone?.candidates[0]?.offer.title ?? ''}`,
      );
    if (both?.picks != null) bought += 1;
  }
  return [
    percentRow(
      'fresh by default: no other form is picked, and alone it is only close',
      held / freshCases.length,
      100,
      `${String(freshCases.length)} lines, ${String(bought)} with a pick`,
    ),
  ];
}
