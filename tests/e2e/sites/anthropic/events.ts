import type Anthropic from '@anthropic-ai/sdk';

/** A message in the events of a stream, in the order and form the API sends them; its text comes in pieces of so many characters. */
export function eventsOf(message: Anthropic.Message, pieceLength = 24): Anthropic.RawMessageStreamEvent[] {
  const [block] = message.content;
  const text = block?.type === 'text' ? block.text : '';
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${String(pieceLength)}}`, 'g')) ?? [];
  const { usage } = message;
  return [
    {
      type: 'message_start',
      message: { ...message, content: [], stop_reason: null, usage: { ...usage, output_tokens: 1 } },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: null } },
    ...pieces.map((piece) => ({
      type: 'content_block_delta' as const,
      index: 0,
      delta: { type: 'text_delta' as const, text: piece },
    })),
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: {
        stop_reason: message.stop_reason,
        stop_sequence: null,
        stop_details: null,
        container: null,
      },
      usage: {
        input_tokens: usage.input_tokens,
        output_tokens: usage.output_tokens,
        cache_creation_input_tokens: usage.cache_creation_input_tokens,
        cache_read_input_tokens: usage.cache_read_input_tokens,
        server_tool_use: null,
        output_tokens_details: null,
      },
    },
    { type: 'message_stop' },
  ];
}

/** As server-sent events. */
export function sse(event: { type: string }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
