import { HandOffBox } from '../HandOffBox';
import type { HandOffState } from '../HandOffBox';
import { ScreenTitle } from '../ScreenTitle';
import type { Example } from './example';
import { inPopup } from './frame';
import { nothing } from './noop';

const handOff = (state: HandOffState, about: 'all' | 'rest' = 'all') =>
  inPopup(
    <>
      <ScreenTitle>Chicken biryani</ScreenTitle>
      <HandOffBox storeName="Corner Basket" about={about} state={state} onAsk={nothing} />
    </>,
  );
const link = 'https://cornerbasket.example/buy/rice:1';

/** What concerns the store rather than the meal: its own way to take a list over. */
export const stores: readonly Example[] = [
  { name: 'hand-off', node: handOff({ status: 'idle' }) },
  { name: 'hand-off-asking', node: handOff({ status: 'asking' }) },
  { name: 'hand-off-link', node: handOff({ status: 'answered', url: link }) },
  { name: 'hand-off-rest', node: handOff({ status: 'answered', url: link }, 'rest') },
  { name: 'hand-off-none', node: handOff({ status: 'answered', url: null }) },
  {
    name: 'hand-off-failed',
    node: handOff({ status: 'failed', error: { code: 'store/tab-closed', message: 'The store’s tab was closed.' } }),
  },
];
