import type { ReactNode } from 'react';
import { PopupFrame, Screen } from '../ui/frame/PopupFrame';
import { PopupHeader } from '../ui/frame/PopupHeader';
import { noop } from './data/noop';

interface Options {
  footer?: ReactNode;
  notice?: ReactNode;
  drawer?: ReactNode;
  /** False on the prompt screen: no store in the header, no New cart. */
  hasRun?: boolean;
}

/** One screen as the popup shows it, header and all. */
export function inPopup(children: ReactNode, { footer, notice, drawer, hasRun = true }: Options = {}): ReactNode {
  return (
    <PopupFrame
      header={
        <PopupHeader
          storeName={hasRun ? 'Corner Basket' : null}
          isTimelineOpen={drawer !== undefined}
          onNewCart={hasRun ? noop : null}
          onToggleTimeline={noop}
          onOpenSettings={noop}
        />
      }
      notice={notice}
      drawer={drawer}
      announcement=""
    >
      <Screen footer={footer}>{children}</Screen>
    </PopupFrame>
  );
}
