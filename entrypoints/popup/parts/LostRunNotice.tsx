import { ErrorNotice } from '../../../components/ui/error/ErrorNotice';
import { useStored } from '../../../components/use-stored';
import { runItem } from '../../../lib/storage/items';
import { unreadableItems } from '../../../lib/storage/unreadable-items';

/** A note that a stored run cannot be shown: the shopper must learn that a cart was partly filled. */
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
