import { describe, expect, it } from 'vitest';
import { maxTextLength, redact, redactText } from '../../../lib/tracing/privacy/redact';

// Written in parts, so that no scanner takes a made-up key in this file for a real one.
const key = (...parts: string[]) => parts.join('-');
const jwt = (...parts: string[]) => parts.join('.');

describe('a secret in a text', () => {
  it.each([
    ['a key of Anthropic', key('sk', 'ant', 'a_b1c2'), '[key]'],
    ['the longest key of Anthropic', key('sk', 'ant', 'a'.repeat(200)), '[key]'],
    ['a key of OpenAI', key('sk', 'a1b2c3d4_e5f6g7h'), '[key]'],
    ['a key of Google', `AIza${'Sy_A-'.repeat(4)}`, '[key]'],
    ['a bearer token', 'bearer  ab.c~+/=-', 'Bearer [key]'],
    ['a bearer token after a line break', 'Bearer\n12345678', 'Bearer [key]'],
    ['a web token', jwt('eyJhbGci', 'eyJz_-', 'c2l_-'), '[token]'],
    ['a web token without a signature', jwt('eyJhbGci', 'eyJzdWI', ''), '[token]'],
    ['an address', 'a@b-c.example', '[e-mail]'],
    ['an address with all it may have', 'a_b.c+d-e@mail.shop-2.co.uk', '[e-mail]'],
  ])('%s is taken out and its surroundings stay', (_, secret, mark) => {
    expect(redactText(secret)).toBe(mark);
    expect(redactText(`(${secret}) and (${secret})`)).toBe(`(${mark}) and (${mark})`);
  });

  it.each([
    ['a word that ends as a key begins', key('task', 'ant', 'colony')],
    ['too short for a key of Anthropic', key('sk', 'ant', 'a1b2c')],
    ['too short for a key of OpenAI', key('sk', 'a1b2c3d4e5f6g7h')],
    ['too short for a key of Google', `AIza${'a'.repeat(19)}`],
    ['too short for a bearer token', 'Bearer abcdefg'],
    ['a word before a word', 'forbearer 12345678'],
    ['too short for a web token', jwt('eyJhbG', 'eyJ', 'c2ln')],
    ['a word with dots', jwt('heyJhbGci', 'eyJzdWI', 'c2ln')],
    ['no address: one letter at its end', 'a@b.c'],
    ['no address: no dot', 'rice@home'],
  ])('%s is none', (_, text) => {
    expect(redactText(text)).toBe(text);
  });
});

describe('a whole page', () => {
  it.each(['<html>', ' \n<HTML lang="en">', '<!doctype html>', '<!DOCTYPE HTML PUBLIC "x">'])(
    'that begins %j is left out',
    (start) => {
      expect(redactText(`${start}Anna`)).toBe(`[page left out: ${String(start.length + 4)} characters]`);
    },
  );

  it.each(['<htmlish>Anna', 'about <html>', '<b>Anna</b>', '<!doctype htmlx>'])('is not what reads %j', (text) => {
    expect(redactText(text)).toBe(text);
  });
});

it('keeps a text of the longest length that is kept as it is', () => {
  expect(redactText('x'.repeat(maxTextLength))).toBe('x'.repeat(maxTextLength));
  expect(redactText('x'.repeat(maxTextLength + 1))).toMatch(/^x{100000}… \[cut from 100001 characters\]$/);
});

it.each([
  ...['apiKey', 'x-api-key', 'Authorization', 'Proxy-Authorization', 'cookie', 'Set-Cookie', 'passwd', 'password'],
  ...[
    'secret',
    'client_secret',
    'access_token',
    'refreshToken',
    'id_token',
    'auth-token',
    'csrf_token',
    'X-CSRF-Token',
  ],
])('takes the field %j out (S-20)', (name) => {
  expect(redact({ [name]: 'hush' })).toEqual({ [name]: '[redacted]' });
});

it.each([
  'api_keys_used',
  'my_api_key',
  'cookies',
  'authorization_url',
  'passwords',
  'secrets',
  'token',
  'tokens',
  'idtokens',
])('leaves the field %j, which is no name of a secret', (name) => {
  expect(redact({ [name]: 'x' })).toEqual({ [name]: 'x' });
});
