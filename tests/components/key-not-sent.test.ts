import { expect, it } from 'vitest';
import { errorSentence } from '../../components/ui/error/error-text';
import { keyNotSent } from '../../lib/core/store/origin-pattern';

it('a key that was not sent is told of as that, and not as one that was refused', () => {
  expect(errorSentence({ code: 'llm/auth', message: keyNotSent })).toBe(keyNotSent);
  expect(errorSentence({ code: 'llm/auth', message: 'No.' })).toContain('didn’t accept');
});
