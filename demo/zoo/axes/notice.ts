import { noNotice } from '../traits/notice/no-notice';

/** What stands in the way of the page. */
export const notices = { 'no-notice': noNotice };
