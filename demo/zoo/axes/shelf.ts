import { crowdedShelf } from '../traits/shelf/crowded-shelf';
import { hiddenDecoys } from '../traits/shelf/hidden-decoys';
import { hitsOnly } from '../traits/shelf/hits-only';
import { recentlySeen } from '../traits/shelf/recently-seen';
import { sponsoredFirst } from '../traits/shelf/sponsored-first';

/** What is shown beside the results of a search. */
export const shelves = {
  'hits-only': hitsOnly,
  'sponsored-first': sponsoredFirst,
  'hidden-decoys': hiddenDecoys,
  'crowded-shelf': crowdedShelf,
  'recently-seen': recentlySeen,
};
