import { z } from 'zod/mini';
import type { RecallRecord, RecallSnapshot } from '../core/fact/recall';

const FdaPage = z.object({
  meta: z._default(z.object({ last_updated: z.optional(z.iso.date()) }), {}),
  results: z.array(
    z.object({
      recall_number: z.string(),
      recalling_firm: z._default(z.string(), ''),
      product_description: z.string(),
      code_info: z._default(z.string(), ''),
      reason_for_recall: z._default(z.string(), ''),
      classification: z._default(z.string(), ''),
      report_date: z.string(),
      status: z._default(z.string(), ''),
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
    field_recall_number: z._default(z.string(), ''),
    field_establishment: z._default(z.string(), ''),
    field_product_items: z._default(z.string(), ''),
    field_recall_reason: z._default(z.string(), ''),
    field_risk_level: z._default(z.string(), ''),
    field_recall_date: z._default(z.string(), ''),
    field_active_notice: z._default(z.string(), ''),
    field_recall_type: z._default(z.string(), ''),
    langcode: z._default(z.string(), 'English'),
  }),
);

/** Records of the FSIS recall list (`fsis.usda.gov/fsis/api/recall/v/1`, public domain), without the Spanish duplicates. */
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

/** The addresses of the lists: the FDA's newest reports of half a year in one page, and the whole FSIS list (its API has no paging). */
export const recallAddresses = {
  /** `today` an ISO day. One page of 1,000 holds more than half a year of food reports, newest first. */
  fda: (today: string): string =>
    `https://api.fda.gov/food/enforcement.json?search=report_date:[${compactDay(today, -tellForDays)}+TO+${compactDay(today, 0)}]&sort=report_date:desc&limit=1000`,
  fsis: 'https://www.fsis.usda.gov/fsis/api/recall/v/1',
};

/** Days after which an ended recall is neither stored nor shown. */
export const tellForDays = 180;

/**
 * A page of openFDA as a snapshot with the page's own date (`meta.last_updated`), else that of its newest report. A period without
 * reports is answered with NOT_FOUND and is an empty list dated `today`.
 */
export function fdaSnapshot(page: unknown, today: string): RecallSnapshot {
  if (NotFound.safeParse(page).success) return { asOf: today, records: [] };
  const records = readFdaRecalls(page);
  const { last_updated: updated } = FdaPage.parse(page).meta;
  const newest = records
    .map(({ reportedOn }) => reportedOn)
    .sort()
    .at(-1);
  return { asOf: updated ?? newest ?? today, records: records.map(shortened) };
}

/** The FSIS list as a snapshot dated the day it was read, because it has no date. Old ended recalls are left out. */
export function fsisSnapshot(list: unknown, today: string): RecallSnapshot {
  const since = day(today, -tellForDays);
  const records = readFsisRecalls(list).filter(({ reportedOn, isOngoing }) => reportedOn >= since || isOngoing);
  return { asOf: today, records: records.map(shortened) };
}

const NotFound = z.object({ error: z.object({ code: z.literal('NOT_FOUND') }) });

/** The beginning of a description, enough to recognise a product; some list every lot ever made. */
function shortened(record: RecallRecord): RecallRecord {
  return { ...record, product: record.product.slice(0, 700), reason: record.reason.slice(0, 120) };
}

function day(today: string, shift: number): string {
  return new Date(Date.parse(today) + shift * 86_400_000).toISOString().slice(0, 10);
}

function compactDay(today: string, shift: number): string {
  return day(today, shift).replaceAll('-', '');
}
