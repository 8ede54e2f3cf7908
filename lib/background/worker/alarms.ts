import { browser } from '../../browser';
import { sessionIdleMs } from '../../core/trace/session';

/** Wakes the worker while there is work: to continue a run in which it died, to deliver traces. The shortest period Chrome allows. */
export const wakeAlarm = { name: 'wake', periodInMinutes: 0.5 };
/** Wakes the worker once, when an idle session is to end. */
export const idleAlarm = { name: 'session-idle', delayInMinutes: sessionIdleMs / 60_000 + 0.5 };

export function setWakeAlarm(): void {
  void browser.alarms.create(wakeAlarm.name, { periodInMinutes: wakeAlarm.periodInMinutes });
}
