import type { ReactNode } from 'react';
import { Logo } from '../ui/frame/Logo';
import './SettingsPage.css';

/** The frame of the options page. */
export function SettingsPage({ version, children }: { version: string; children: ReactNode }) {
  return (
    <main className="settings">
      <header className="settings-head">
        <Logo size={40} />
        <div>
          <h1>Conscious Cart Coach</h1>
          <p className="small soft">Settings · version {version}</p>
        </div>
      </header>
      {children}
    </main>
  );
}

interface SectionProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** One subject of the options page. */
export function SettingsSection({ title, text, children }: SectionProps) {
  return (
    <section className="settings-section" aria-label={title}>
      <div>
        <h2>{title}</h2>
        {text === undefined ? null : <p className="soft">{text}</p>}
      </div>
      <div className="card settings-card">{children}</div>
    </section>
  );
}
