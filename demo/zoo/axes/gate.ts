import { openToAll } from '../traits/gate/open-to-all';

/** What has to be done first, and how long a session lasts. */
export const gates = { 'open-to-all': openToAll };
