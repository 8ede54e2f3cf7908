import { branchFirst } from '../traits/gate/branch-first';
import { openToAll } from '../traits/gate/open-to-all';
import { postcodeFirst } from '../traits/gate/postcode-first';
import { sessionEnds } from '../traits/gate/session-ends';
import { signInFirst } from '../traits/gate/sign-in-first';

/** What a shopper has to do before shopping, and how long a session lasts. */
export const gates = {
  'open-to-all': openToAll,
  'postcode-first': postcodeFirst,
  'branch-first': branchFirst,
  'sign-in-first': signInFirst,
  'session-ends': sessionEnds,
};
