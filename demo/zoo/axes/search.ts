import { behindIcon } from '../traits/search/behind-icon';
import { escapedAddress } from '../traits/search/escaped-address';
import { getForm } from '../traits/search/get-form';
import { oneHitOpens } from '../traits/search/one-hit-opens';
import { postAnswer } from '../traits/search/post-answer';
import { postRedirect } from '../traits/search/post-redirect';
import { predictiveFirst } from '../traits/search/predictive-first';
import { scriptedBox } from '../traits/search/scripted-box';

/** How the store is searched. */
export const searches = {
  'get-form': getForm,
  'post-redirect': postRedirect,
  'post-answer': postAnswer,
  'scripted-box': scriptedBox,
  'predictive-first': predictiveFirst,
  'escaped-address': escapedAddress,
  'behind-icon': behindIcon,
  'one-hit-opens': oneHitOpens,
};
