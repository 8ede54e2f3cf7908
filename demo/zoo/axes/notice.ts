import { alertAfterAdd } from '../traits/notice/alert-after-add';
import { cookieWall } from '../traits/notice/cookie-wall';
import { modalAfterAdd } from '../traits/notice/modal-after-add';
import { newsletterPopup } from '../traits/notice/newsletter-popup';
import { noNotice } from '../traits/notice/no-notice';

/** What covers the page. */
export const notices = {
  'no-notice': noNotice,
  'cookie-wall': cookieWall,
  'modal-after-add': modalAfterAdd,
  'alert-after-add': alertAfterAdd,
  'newsletter-popup': newsletterPopup,
};
