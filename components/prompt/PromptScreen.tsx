import type { ReactNode } from 'react';
import { ListChecks, Scale, ShoppingBasket } from 'lucide-react';
import type { ErrorInfo } from '../../lib/core/error-info';
import type { StoreInfo } from '../../lib/core/store/store-info';
import type { ErrorAction } from '../ui/error/error-text';
import { PromptForm } from './PromptForm';
import { StoreChip } from './StoreChip';
import { StoreNotice } from './StoreNotice';
import './PromptScreen.css';

interface Props {
  /** undefined while the tab is being looked at, null when it holds no store. */
  store: StoreInfo | null | undefined;
  storeError: ErrorInfo | null;
  draft: string;
  maxLength: number;
  /** Something that went wrong on the last try. */
  problem?: ReactNode;
  /** A recipe to shop for, when the page has one or one was kept. */
  recipe?: ReactNode;
  onDraft: (text: string) => void;
  onStart: (prompt: string) => Promise<void>;
  onStoreAction: (action: ErrorAction) => void;
}

const examples = [
  'Chicken biryani for 4',
  'Lentil soup for 2',
  'Vegetable lasagna for 6',
  '2 lb chicken thighs, basmati rice, mint',
];

/** The first screen: the store, the prompt, a few examples, and what will happen. */
export function PromptScreen({
  store,
  storeError,
  draft,
  maxLength,
  problem,
  recipe,
  onDraft,
  onStart,
  onStoreAction,
}: Props) {
  return (
    <div className="prompt-screen">
      {store === null ? recipe : <StoreChip store={store} />}
      {store === undefined ? null : <StoreNotice store={store} error={storeError} onAction={onStoreAction} />}
      {store === null ? null : recipe}
      {problem}
      <h1>What are you cooking?</h1>
      <PromptForm
        draft={draft}
        maxLength={maxLength}
        examples={examples}
        blockedBecause={store === null ? 'Open a grocery store’s page first, then click the icon there.' : null}
        onDraft={onDraft}
        onStart={onStart}
      />
      {store === null ? null : (
        <ol className="prompt-steps small soft">
          <li>
            <ListChecks size={18} aria-hidden />
            You check the ingredients
          </li>
          <li>
            <Scale size={18} aria-hidden />
            You choose one of three carts, with reasons
          </li>
          <li>
            <ShoppingBasket size={18} aria-hidden />I fill the store’s cart and check it. You pay.
          </li>
        </ol>
      )}
    </div>
  );
}
