import { openToAll } from '../traits/gate/open-to-all';
import { postcodeFirst } from '../traits/gate/postcode-first';
import { sessionEnds } from '../traits/gate/session-ends';

/** What has to be done first, and how long a session lasts. */
export const gates = { 'open-to-all': openToAll, 'postcode-first': postcodeFirst, 'session-ends': sessionEnds };
