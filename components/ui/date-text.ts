const time = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });
const year = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric' });

/** "Today, 5:30 PM", "Yesterday, 5:30 PM", "Nov 2, 5:30 PM", "Nov 2, 2025, 5:30 PM", in the shopper's own time zone. */
export function formatWhen(iso: string, now: Date): string {
  const then = new Date(iso);
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  const date =
    then.toDateString() === now.toDateString()
      ? 'Today'
      : then.toDateString() === yesterday.toDateString()
        ? 'Yesterday'
        : (then.getFullYear() === now.getFullYear() ? day : year).format(then);
  return `${date}, ${time.format(then)}`;
}
