import { PrivacyNotes } from '../../components/options/PrivacyNotes';
import { SettingsPage, SettingsSection } from '../../components/options/SettingsPage';
import { ClaudeSection } from './sections/ClaudeSection';
import { FactsSection } from './sections/FactsSection';
import type { OptionsHost } from './options-host';
import { MemorySection } from './sections/MemorySection';
import { PreferencesSection } from './sections/PreferencesSection';
import { TracingSection } from './sections/TracingSection';
import { UnreadSection } from './sections/UnreadSection';

/** The options page: one section a subject, each in a file of its own beside this one. */
export function App({ host }: { host: OptionsHost }) {
  return (
    <SettingsPage version={host.version}>
      <UnreadSection />
      <PreferencesSection />
      <MemorySection host={host} />
      <ClaudeSection host={host} />
      <TracingSection host={host} />
      <FactsSection host={host} />
      <SettingsSection
        title="Stores"
        text="How the coach fares in each store you were in: what works, what broke and where, and every store it knows."
      >
        <a className="button" href="/stores.html">
          See, check or forget stores
        </a>
      </SettingsSection>
      <SettingsSection
        title="Sessions"
        text="Every cart’s steps, with times, cost and your feedback, as they are kept on this device."
      >
        <a className="button" href="/sessions.html">
          See, export or delete sessions
        </a>
      </SettingsSection>
      <SettingsSection title="Privacy">
        <PrivacyNotes />
      </SettingsSection>
    </SettingsPage>
  );
}
