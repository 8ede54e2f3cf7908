import { PrivacyNotes } from '../../components/PrivacyNotes';
import { SettingsPage, SettingsSection } from '../../components/SettingsPage';
import { TracingSection } from './TracingSection';

interface Props {
  version: string;
  /** Asks the browser to let us talk to this origin; true when it does. */
  askFor: (origin: string) => Promise<boolean>;
}

/** The options page: one section a subject, each in a file of its own beside this one. */
export function App({ version, askFor }: Props) {
  return (
    <SettingsPage version={version}>
      <TracingSection askFor={askFor} />
      <SettingsSection title="Privacy">
        <PrivacyNotes />
      </SettingsSection>
    </SettingsPage>
  );
}
