const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date for people: "3 Nov", with its year when that is not the year of `today`. */
export function formatDate(date: string, today: string): string {
  const [year = '', month = '1', day = '1'] = date.slice(0, 10).split('-');
  const said = `${String(Number(day))} ${months[Number(month) - 1] ?? ''}`;
  return year === today.slice(0, 4) ? said : `${said} ${year}`;
}

/** The ISO date `days` days after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
