import { cardButton } from '../traits/add/card-button';
import { cardForm } from '../traits/add/card-form';
import { fetchBox } from '../traits/add/fetch-box';
import { formPost } from '../traits/add/form-post';
import { iconOnly } from '../traits/add/icon-only';
import { serverAction } from '../traits/add/server-action';
import { stepper } from '../traits/add/stepper';

/** How something is put in. */
export const adds = {
  'form-post': formPost,
  'card-form': cardForm,
  'fetch-box': fetchBox,
  'card-button': cardButton,
  'icon-only': iconOnly,
  stepper,
  'server-action': serverAction,
};
