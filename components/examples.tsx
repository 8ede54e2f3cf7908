import { beginning } from './examples/beginning';
import { checkStates } from './examples/checks';
import { claude } from './examples/claude';
import { ending } from './examples/ending';
import type { Example } from './examples/example';
import { factStates } from './examples/facts';
import { mendingStates } from './examples/mending';
import { reviewing } from './examples/reviewing';
import { sessions } from './examples/sessions';
import { settings } from './examples/settings';
import { stores } from './examples/stores';
import { storesPages } from './examples/stores-page';
import { values } from './examples/values';

/** Every component in every named state: what the gallery shows, the screenshots show and the render tests render. */
export const examples: readonly Example[] = [
  ...beginning,
  ...reviewing,
  ...checkStates,
  ...ending,
  ...mendingStates,
  ...claude,
  ...settings,
  ...factStates,
  ...values,
  ...stores,
  ...storesPages,
  ...sessions,
];
