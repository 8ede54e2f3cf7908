/** Months after which an adapter's evidence may no longer hold, because stores change their pages. */
const monthsItHolds = 6;

/**
 * Whether a proof is older than six months, counted from the end of the given period: "2026-03" from the last day of March, "2026" from
 * the end of that year. A proof without a date has no known age and is not old.
 */
export function isProofOld(provenOn: string | null, today: string): boolean {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(provenOn ?? '') ?? [];
  const [, nowYear, nowMonth] = /^(\d{4})-(\d{2})/.exec(today) ?? [];
  if (year === undefined || nowYear === undefined) return false;
  const seen = Number(year) * 12 + Number(month ?? '12');
  return Number(nowYear) * 12 + Number(nowMonth) - seen > monthsItHolds;
}
