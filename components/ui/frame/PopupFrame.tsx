import type { ReactNode } from 'react';
import './PopupFrame.css';

interface FrameProps {
  header: ReactNode;
  /** Something that went wrong, above the screen it went wrong on. */
  notice?: ReactNode;
  /** A {@link Screen}. */
  children: ReactNode;
  /** Laid over the screen: the timeline. */
  drawer?: ReactNode;
  /** Said by a screen reader, politely, each time it changes. */
  announcement: string;
}

/** The popup: a fixed size, so nothing jumps; the header and the live region outlive every screen. */
export function PopupFrame({ header, notice, children, drawer, announcement }: FrameProps) {
  return (
    <div className="frame">
      {header}
      {notice === undefined || notice === null ? null : <div className="frame-notice">{notice}</div>}
      <div className="frame-screen" inert={drawer !== undefined && drawer !== null}>
        {children}
      </div>
      {drawer}
      <div className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </div>
    </div>
  );
}

interface ScreenProps {
  children: ReactNode;
  /** The main action of the screen, always in sight. */
  footer?: ReactNode;
}

/** One screen: an area that scrolls and a footer that stays. */
export function Screen({ children, footer }: ScreenProps) {
  return (
    <>
      <main className="frame-body">{children}</main>
      {footer === undefined || footer === null ? null : <footer className="frame-foot">{footer}</footer>}
    </>
  );
}
