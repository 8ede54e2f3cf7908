import { z } from 'zod';

/** One recall as an agency lists it, reduced to what a product can be compared with. */
export const RecallRecord = z.strictObject({
  id: z.string(),
  agency: z.enum(['FDA', 'USDA FSIS']),
  firm: z.string(),
  /** The agency's description of the product, sizes and codes included. */
  product: z.string(),
  reason: z.string(),
  /** I may cause serious harm or death, II temporary harm, III hardly any; null when not classified yet. */
  class: z.enum(['I', 'II', 'III']).nullable(),
  reportedOn: z.iso.date(),
  isOngoing: z.boolean(),
});
export type RecallRecord = z.infer<typeof RecallRecord>;

/** Recalls as they were read on a day. */
export const RecallSnapshot = z.strictObject({ asOf: z.iso.date(), records: z.array(RecallRecord) });
export type RecallSnapshot = z.infer<typeof RecallSnapshot>;

const FdaPage = z.object({
  results: z.array(
    z.object({
      recall_number: z.string(),
      recalling_firm: z.string().default(''),
      product_description: z.string(),
      code_info: z.string().default(''),
      reason_for_recall: z.string().default(''),
      classification: z.string().default(''),
      report_date: z.string(),
      status: z.string().default(''),
    }),
  ),
});

/**
 * Records of a page of openFDA food enforcement reports (`api.fda.gov/food/enforcement.json`, CC0). Throws when the answer has another
 * shape; records without a readable date are left out.
 */
export function readFdaRecalls(page: unknown): RecallRecord[] {
  return FdaPage.parse(page).results.flatMap((row) => {
    const reportedOn = isoDay(row.report_date);
    if (reportedOn === null) return [];
    return [
      {
        id: row.recall_number,
        agency: 'FDA' as const,
        firm: row.recalling_firm,
        product: `${row.product_description} ${row.code_info}`.trim().slice(0, 1200),
        reason: row.reason_for_recall.slice(0, 200),
        class: classOf(row.classification),
        reportedOn,
        isOngoing: row.status === 'Ongoing',
      },
    ];
  });
}

const FsisList = z.array(
  z.object({
    field_recall_number: z.string().default(''),
    field_establishment: z.string().default(''),
    field_product_items: z.string().default(''),
    field_recall_reason: z.string().default(''),
    field_risk_level: z.string().default(''),
    field_recall_date: z.string().default(''),
    field_active_notice: z.string().default(''),
    field_recall_type: z.string().default(''),
    langcode: z.string().default('English'),
  }),
);

/** Records of the FSIS recall list (`fsis.usda.gov/fsis/api/recall/v/1`, public domain); the Spanish doubles are left out. */
export function readFsisRecalls(list: unknown): RecallRecord[] {
  return FsisList.parse(list).flatMap((row) => {
    const reportedOn = /^\d{4}-\d{2}-\d{2}/.exec(row.field_recall_date)?.[0];
    if (reportedOn === undefined || row.field_product_items === '' || row.langcode !== 'English') return [];
    return [
      {
        id: row.field_recall_number,
        agency: 'USDA FSIS' as const,
        firm: row.field_establishment,
        product: row.field_product_items.replace(/<[^>]*>|&\w+;/g, ' ').slice(0, 1200),
        reason: row.field_recall_reason.slice(0, 200),
        class: classOf(row.field_risk_level),
        reportedOn,
        isOngoing: row.field_active_notice === 'True' || row.field_recall_type === 'Active Recall',
      },
    ];
  });
}

/** "20250205" → "2025-02-05". */
function isoDay(compact: string): string | null {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(compact);
  return parts === null ? null : `${parts[1] ?? ''}-${parts[2] ?? ''}-${parts[3] ?? ''}`;
}

function classOf(text: string): RecallRecord['class'] {
  const found = /\bClass (III|II|I)\b/.exec(text)?.[1];
  return found === 'I' || found === 'II' || found === 'III' ? found : null;
}
