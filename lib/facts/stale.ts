/** Whether data that speaks of `asOf` is too old on `today`, by its source's own measure. Dates are ISO days. */
export function staleness(data: { asOf: string; staleAfterDays: number }, today: string): boolean {
  return (Date.parse(today) - Date.parse(data.asOf)) / 86_400_000 > data.staleAfterDays;
}
