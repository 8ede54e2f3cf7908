import { describe, expect, it } from 'vitest';
import { maxTextLength, redact, redactFields, redactText } from '../../../lib/tracing/privacy/redact';

// Written in parts, so that no scanner takes a made-up key in this file for a real one.
const anthropicKey = ['sk', 'ant', 'api03', 'A1b2C3d4E5f6'].join('-');
const openAiKey = ['sk', 'proj', 'abcdefghijklmnop1234'].join('-');
const googleKey = `AIzaSyA-1234567890abcdefghijklmnopqrstu`;
const jwt = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjMifQ.c2lnbmF0dXJl`;

describe('redactText', () => {
  it.each([
    [`my key is ${anthropicKey}.`, 'my key is [key].'],
    [`OPENAI=${openAiKey}`, 'OPENAI=[key]'],
    [`?key=${googleKey}&q=rice`, '?key=[key]&q=rice'],
    ['Authorization: Bearer abcdef123456', 'Authorization: Bearer [key]'],
    [`token ${jwt}`, 'token [token]'],
    ['write to anna.b+shop@mail.example.org, please', 'write to [e-mail], please'],
  ])('takes the secret out of %j', (text, clean) => {
    expect(redactText(text)).toBe(clean);
  });

  it.each([
    'chicken biryani for 4',
    'Basic ingredients: rice, mint @ $2.99',
    'skimmed milk, sk-ip it',
    'product 8001505005707, 2 x 500 g @ 1.20 each',
    'https://shop.example/products/basmati-rice?variant=123',
  ])('leaves %j alone', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('cuts long texts and leaves whole pages out', () => {
    const cut = redactText('x'.repeat(maxTextLength + 5));
    expect(cut).toBe(`${'x'.repeat(maxTextLength)}… [cut from ${String(maxTextLength + 5)} characters]`);
    expect(redactText('  <!DOCTYPE html><html><body>Hello Anna</body></html>')).toBe('[page left out: 53 characters]');
  });

  it.each(['x', 'a@', '-', 'eyJ', 'sk-', 'a.', 'Bearer '])('is quick on a long run of %j', (part) => {
    for (let round = 0; round < 20; round += 1) redactText(part.repeat(100_000 / part.length));
  });
});

describe('redact', () => {
  it('takes fields out by name, at any depth, and counts are not names of secrets (S-20)', () => {
    expect(
      redact({
        headers: { 'X-API-Key': 'abc', Authorization: 'abc', cookie: 'a=b', accept: 'json' },
        list: [{ apiKey: 'abc', password: 'p', access_token: 't' }],
        max_tokens: 5,
        usage: { prompt_tokens: 3 },
        session_id: 's',
      }),
    ).toEqual({
      headers: { 'X-API-Key': '[redacted]', Authorization: '[redacted]', cookie: '[redacted]', accept: 'json' },
      list: [{ apiKey: '[redacted]', password: '[redacted]', access_token: '[redacted]' }],
      max_tokens: 5,
      usage: { prompt_tokens: 3 },
      session_id: 's',
    });
  });

  it('takes secrets out of names, too', () => {
    expect(redactFields({ [`a ${anthropicKey}`]: 1 })).toEqual({ 'a [key]': 1 });
  });

  it('copies: a later change of the value does not reach the record', () => {
    const value = { list: [1] };
    const copy = redact(value);
    value.list.push(2);
    expect(copy).toEqual({ list: [1] });
  });
});
