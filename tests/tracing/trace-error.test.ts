import { describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import { terminatedAt, traceErrorOf } from '../../lib/tracing/trace-error';

const withStack = (error: Error, stack: string | undefined): Error => Object.assign(error, { stack });

describe('an error as it is recorded', () => {
  it('of ours goes by its code, and tells its detail and its cause below the stack', () => {
    const cause = withStack(new TypeError('inner'), 'TypeError: inner\n at b.js:2');
    const error = new CoachError('store/timeout', 'Too slow.', { detail: 'GET /cart', cause });
    expect(traceErrorOf(withStack(error, '  CoachError: Too slow.\n at a.js:1 \n'))).toEqual({
      exceptionType: 'store/timeout',
      message: 'Too slow.',
      traceback: 'CoachError: Too slow.\n at a.js:1\nGET /cart\nCaused by: TypeError: inner\n at b.js:2',
    });
  });

  it('without a stack, detail or cause has its type and text as traceback', () => {
    expect(traceErrorOf(withStack(new CoachError('store/timeout', 'Too slow.'), undefined)).traceback).toBe(
      'store/timeout: Too slow.',
    );
    expect(traceErrorOf(withStack(new RangeError('far'), ' ')).traceback).toBe('RangeError: far');
  });

  it.each([
    ['a text', 'nope', 'nope'],
    ['an object', { stack: 'at a.js' }, '[object Object]'],
    ['nothing', undefined, 'undefined'],
  ])('that is %s is one all the same', (_, thrown, message) => {
    expect(traceErrorOf(thrown)).toEqual({ exceptionType: 'Error', message, traceback: `Error: ${message}` });
  });

  it('without a name is called an error, and a cause without a stack told by its message', () => {
    const cause = withStack(new Error('inner'), undefined);
    const error = Object.assign(new Error('outer', { cause }), { name: '', stack: 'at a.js' });
    expect(traceErrorOf(error)).toEqual({
      exceptionType: 'Error',
      message: 'outer',
      traceback: 'at a.js\nCaused by: inner',
    });
  });

  it('has no cause where what it names is no error', () => {
    const error = withStack(new Error('outer', { cause: 'inner' }), 'at a.js');
    expect(traceErrorOf(error).traceback).toBe('at a.js');
  });

  it('tells no addresses, and of a long stack the first 8,000 characters', () => {
    const error = withStack(new Error('anna@mail.example wrote'), 'x'.repeat(9_000));
    expect(traceErrorOf(error)).toMatchObject({ message: '[e-mail] wrote', traceback: 'x'.repeat(8_000) });
    expect(traceErrorOf(Object.assign(new Error('x'), { name: 'anna@mail.example' })).exceptionType).toBe('[e-mail]');
  });
});

it('of a worker that ended says so, at the last sign of life', () => {
  const message = 'The browser ended the background worker while this was under way.';
  expect(terminatedAt('2026-11-23T10:00:00.000Z')).toEqual({
    endedAt: '2026-11-23T10:00:00.000Z',
    error: { exceptionType: 'ServiceWorkerTerminated', message, traceback: message },
  });
});
