import { Eye, HardDrive, MousePointerClick, ShoppingBasket } from 'lucide-react';

/** What the extension sees, keeps and does, in four sentences. */
export function PrivacyNotes() {
  return (
    <ul className="privacy-notes">
      <li>
        <MousePointerClick size={18} aria-hidden />
        It sees a page only when you click its icon there, and only that page’s tab.
      </li>
      <li>
        <ShoppingBasket size={18} aria-hidden />
        It searches the store and fills its cart the way you would, in your own tab. It has no way to check out or pay.
      </li>
      <li>
        <HardDrive size={18} aria-hidden />
        Your meals, carts and their steps are kept on this device. There is no account and no server of ours.
      </li>
      <li>
        <Eye size={18} aria-hidden />
        Nothing is sent to anyone but the store you are on, unless you switch it on above.
      </li>
    </ul>
  );
}
