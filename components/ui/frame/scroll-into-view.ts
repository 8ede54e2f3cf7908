/** A ref for the row that is being worked on: scrolls it into its list's view when it is not, by no more than needed. */
export function scrollIntoView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}
