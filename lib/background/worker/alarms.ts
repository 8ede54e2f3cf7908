import { browser } from '../../browser';
import { sessionIdleMs } from '../../core/trace/session';

/** Wakes the worker while there is work: to go on with a run it died in, to deliver traces. Chrome's shortest period. */
export const wakeAlarm = { name: 'wake', periodInMinutes: 0.5 };
/** Wakes it once, when a session nobody touches has been idle long enough to end. */
export const idleAlarm = { name: 'session-idle', delayInMinutes: sessionIdleMs / 60_000 + 0.5 };

export function setWakeAlarm(): void {
  void browser.alarms.create(wakeAlarm.name, { periodInMinutes: wakeAlarm.periodInMinutes });
}
