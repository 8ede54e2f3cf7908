import { formPost } from '../traits/add/form-post';

/** How something is put in. */
export const adds = { 'form-post': formPost };
