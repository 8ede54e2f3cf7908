import { useState } from 'react';
import { ShoppingListView } from '../../components/list/ShoppingListView';
import { useStored } from '../../components/use-stored';
import { shoppingListOf } from '../../lib/core/cart/shopping-list';
import { listAsCsv, listAsJson, listAsText, listFileName } from '../../lib/core/cart/shopping-list-text';
import { storedRun } from '../../lib/storage/stored-run';

interface Props {
  copy: (text: string) => Promise<void>;
  print: () => void;
  save: (name: string, type: string, text: string) => void;
}

/** The current run as a shopping list; follows the run while it is filled. */
export function App({ copy, print, save }: Props) {
  const run = useStored(storedRun);
  const [copied, setCopied] = useState<string | null>(null);
  if (run === undefined) return null;
  const list = run === null ? null : shoppingListOf(run);
  if (list === null) {
    return (
      <main className="list-empty">
        <h1>No list yet</h1>
        <p className="soft">Type a meal in the coach on a store’s page; what it needs is listed here.</p>
      </main>
    );
  }
  const text = listAsText(list);
  return (
    <ShoppingListView
      list={list}
      isCopied={copied === text}
      onCopy={() => {
        void copy(text).then(() => {
          setCopied(text);
        });
      }}
      onPrint={print}
      onDownload={(format) => {
        const [type, content] =
          format === 'csv' ? ['text/csv', listAsCsv(list)] : ['application/json', listAsJson(list)];
        save(listFileName(list, format), type, content);
      }}
    />
  );
}
