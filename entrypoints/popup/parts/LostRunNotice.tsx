import { ErrorNotice } from '../../../components/ui/error/ErrorNotice';
import { useStored } from '../../../components/use-stored';
import { runItem } from '../../../lib/storage/items';
import { unreadableItems } from '../../../lib/storage/unreadable-items';

/** Said where no cart is shown although one is stored: a cart half filled must not vanish without a word. */
export function LostRunNotice() {
  const reading = useStored(runItem.reading);
  const [lost] = reading?.value === null ? reading.unread : [];
  if (lost === undefined) return null;
  return (
    <ErrorNotice
      error={{ code: 'run/unreadable', message: 'The stored cart could not be read.', detail: lost.because }}
      onAction={() => void unreadableItems.clear(runItem.name)}
    />
  );
}
