import { describe, expect, it } from 'vitest';
import {
  errorOf,
  factsOf,
  metadataOf,
  requestOf,
  responseOf,
} from '../../../lib/tracing/track-anthropic/anthropic-facts';

describe('the facts of a call', () => {
  const tokens = {
    'gen_ai.usage.input_tokens': 130,
    'gen_ai.usage.output_tokens': 6,
    'gen_ai.usage.cache_read.input_tokens': 100,
    'gen_ai.usage.cache_write.input_tokens': 20,
  };
  const names = { 'gen_ai.request.model': 'claude', 'gen_ai.provider.name': 'anthropic' };

  it('are its model, provider, tokens and cost; the prompt without what was cached is priced', () => {
    const asked: unknown[] = [];
    const facts = factsOf({ ...names, ...tokens }, (model, usage) => {
      asked.push([model, usage]);
      return 0.5;
    });
    expect(asked).toEqual([['claude', { input: 10, output: 6, cacheRead: 100, cacheWrite: 20 }]]);
    expect(facts).toEqual({
      model: 'claude',
      provider: 'anthropic',
      usage: {
        prompt_tokens: 130,
        completion_tokens: 6,
        total_tokens: 136,
        'original_usage.input_tokens': 10,
        'original_usage.output_tokens': 6,
        'original_usage.cache_read_input_tokens': 100,
        'original_usage.cache_creation_input_tokens': 20,
      },
      cost: 0.5,
    });
  });

  it('name the model that answered, where it is not the one that was asked', () => {
    const model = (answered: unknown) => factsOf({ ...names, 'gen_ai.response.model': answered }, () => null).model;
    expect(model('claude-2')).toBe('claude-2');
    expect(model('')).toBe('claude');
    expect(model(3)).toBe('claude');
  });

  it('count what is not told as none, and thinking where it is told', () => {
    const usage = factsOf(
      { 'gen_ai.usage.input_tokens': 4, 'gen_ai.usage.reasoning.output_tokens': 3 },
      () => null,
    ).usage;
    expect(usage).toEqual({
      prompt_tokens: 4,
      completion_tokens: 0,
      total_tokens: 4,
      'original_usage.input_tokens': 4,
      'original_usage.output_tokens': 0,
      'original_usage.cache_read_input_tokens': 0,
      'original_usage.cache_creation_input_tokens': 0,
      'original_usage.output_tokens_details.thinking_tokens': 3,
    });
  });

  it('are without a cost where tokens, model or price are not known', () => {
    const price = () => 0.5;
    expect(factsOf(names, price)).toEqual({ model: 'claude', provider: 'anthropic' });
    expect(factsOf(tokens, price)).not.toHaveProperty('cost');
    expect(factsOf({ ...names, ...tokens }, () => null)).not.toHaveProperty('cost');
    expect(factsOf({}, price)).toEqual({});
  });
});

describe('the metadata of a call', () => {
  it('is all that is plain and no content, by the last two words of its name', () => {
    const attributes = {
      'anthropic.request.id': 'req_1',
      'gen_ai.request.max_tokens': 64,
      'gen_ai.request.stream': true,
      'gen_ai.request.stop_sequences': 'leek',
      'gen_ai.input.messages': '[]',
      'gen_ai.system_instructions': 'You read meals.',
      'gen_ai.request.options': { a: 1 },
      'gen_ai.response.finish_reasons': ['stop'],
      plain: 'word',
    };
    expect(metadataOf(attributes, 'ok')).toEqual({
      created_from: 'anthropic',
      status: 'ok',
      request_id: 'req_1',
      request_max_tokens: 64,
      request_stream: true,
      plain: 'word',
    });
  });

  it('tells the time to the first token in whole milliseconds', () => {
    const told = (seconds: unknown) =>
      metadataOf({ 'gen_ai.response.time_to_first_chunk': seconds }, 'cancelled')['time_to_first_token_ms'];
    expect(told(0.1236)).toBe(124);
    expect(told('soon')).toBeUndefined();
  });
});

describe('what was asked and answered', () => {
  const messages = (role: unknown, parts: unknown) => JSON.stringify([{ role, parts }, 'odd', null]);
  const text = { type: 'text', content: 'soup' };

  it('is in the form of the API: text in blocks, other parts as they are', () => {
    const attributes = {
      'gen_ai.input.messages': messages('user', [text, { type: 'thinking', content: 'hm' }, { type: 'text' }, 'odd']),
      'gen_ai.system_instructions': JSON.stringify([{ type: 'text', content: 'You read meals.' }]),
      'gen_ai.output.messages': messages('assistant', [text]),
    };
    expect(requestOf(attributes)).toEqual({
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'soup' },
            { type: 'thinking', content: 'hm' },
            { type: 'text', text: null },
            'odd',
          ],
        },
      ],
      system: [{ type: 'text', text: 'You read meals.' }],
    });
    expect(responseOf(attributes)).toEqual({ content: [{ type: 'text', text: 'soup' }] });
  });

  it('has no system where there are no instructions, and no content where there are no parts', () => {
    expect(requestOf({ 'gen_ai.input.messages': messages(3, undefined) })).toEqual({
      messages: [{ role: '', content: [] }],
    });
  });

  it.each([undefined, 3, 'no JSON', '{}', 'null'])('is not known where the SDK tells %j', (told) => {
    expect(requestOf({ 'gen_ai.input.messages': told })).toBeNull();
    expect(responseOf({ 'gen_ai.output.messages': told })).toBeNull();
  });

  it('is no answer where there are no messages', () => {
    expect(responseOf({ 'gen_ai.output.messages': '[]' })).toBeNull();
  });
});

describe('the error of a call', () => {
  it('is told by its type and status', () => {
    const error = errorOf({ 'error.type': 'overloaded_error', 'http.response.status_code': 529 });
    expect([error.name, error.message, error.stack]).toEqual([
      'overloaded_error',
      'overloaded_error, HTTP status 529',
      '',
    ]);
  });

  it('is told by what is known of it', () => {
    expect(errorOf({ 'error.type': 'connection_error' }).message).toBe('connection_error');
    expect(errorOf({}).message).toBe('APIError');
    expect(errorOf({}).name).toBe('APIError');
  });
});
