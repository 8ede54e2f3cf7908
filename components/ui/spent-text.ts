const cents = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const fine = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });
const counts = new Intl.NumberFormat('en-US');

/** "$0.0012", "$2.00": model calls cost fractions of a cent, which must not read as nothing. */
export function formatDollars(usd: number): string {
  if (usd > 0 && usd < 0.0001) return 'less than $0.0001';
  return usd > 0 && usd < 1 ? fine.format(usd) : cents.format(usd);
}

/** "1,204 tokens" */
export function formatTokens(tokens: number): string {
  return `${counts.format(tokens)} ${tokens === 1 ? 'token' : 'tokens'}`;
}

/** What was spent: "1,204 tokens · $0.0012". Never "$0.00" for a call whose price is not known. Null when no model was asked. */
export function spentText(tokens: number, usd: number, unpricedCalls: number): string | null {
  if (tokens === 0 && usd === 0 && unpricedCalls === 0) return null;
  if (unpricedCalls === 0) return `${formatTokens(tokens)} · ${formatDollars(usd)}`;
  return usd === 0
    ? `${formatTokens(tokens)} · price not known`
    : `${formatTokens(tokens)} · ${formatDollars(usd)} and calls of unknown price`;
}
