/**
 * What the shopper allowed to leave the device. The stored Opik settings (lib/storage/items.ts) have this shape.
 */
export interface TracingSettings {
  /** Whether anything is sent at all; the local thread store does not depend on it. */
  isOn: boolean;
  /** The API base: `https://www.comet.com/opik/api` or `http://host:5173/api`. */
  apiUrl: string;
  apiKey: string;
  workspace: string;
  project: string;
  /** `session-threads`: all traces of a session share its id as thread. `individual-traces`: the same traces, no thread. */
  mode: 'session-threads' | 'individual-traces';
  /** `full`: everything after redaction. `no-content`: sizes and hashes instead of texts. `off`: nothing. */
  level: 'full' | 'no-content' | 'off';
  /** Whether words about diet and allergies may be sent. Absent: no. */
  allowsDiet?: boolean;
}

/** Where the settings come from; a stored item has this shape. */
export interface SettingsSource {
  get(): Promise<TracingSettings>;
  /** Calls back on each change. */
  watch(onChange: (settings: TracingSettings) => void): () => void;
}

/** Whether records are to be sent to a server under these settings. */
export function isSendingOn(settings: TracingSettings): boolean {
  return settings.isOn && settings.level !== 'off' && settings.apiUrl !== '';
}

/** The latest settings, read once and kept up to date. Answers null, i.e. nothing is sent, when they cannot be read. */
export function followSettings(source: SettingsSource): () => Promise<TracingSettings | null> {
  let known: TracingSettings | null = null;
  source.watch((settings) => {
    known = settings;
  });
  return async () => {
    if (known !== null) return known;
    const read = await source.get().catch(() => null);
    // A change that arrived meanwhile is newer.
    return (known ??= read);
  };
}
