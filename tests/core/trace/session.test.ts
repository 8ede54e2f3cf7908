import { describe, expect, it } from 'vitest';
import { endSession, isSessionOpen, Session, startSession, touchSession } from '../../../lib/core/trace/session';

const id = '0193560a-7c3e-7abc-8def-0123456789ab';
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 10, minutes));

describe('session', () => {
  it('is open until 30 idle minutes have passed, counted from the last touch', () => {
    const session = startSession(id, at(0));
    expect(Session.parse(session)).toEqual(session);
    expect(isSessionOpen(session, at(29))).toBe(true);
    expect(isSessionOpen(session, at(30))).toBe(false);
    expect(isSessionOpen(touchSession(session, at(20)), at(49))).toBe(true);
  });
  it('stays ended, with the first reason', () => {
    const ended = endSession(startSession(id, at(0)), 'completed', at(3));
    expect(isSessionOpen(ended, at(4))).toBe(false);
    expect(endSession(ended, 'idle', at(50))).toEqual(ended);
  });
  it('takes only a version 7 UUID as its id', () => {
    expect(Session.safeParse(startSession('0193560a-7c3e-4abc-8def-0123456789ab', at(0))).success).toBe(false);
  });
});
