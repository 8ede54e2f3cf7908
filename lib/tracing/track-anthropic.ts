import type Anthropic from '@anthropic-ai/sdk';
import type { ClientOptions } from '@anthropic-ai/sdk';
import type { TokenUsage } from '../core/llm-settings';
import type { Span, Tracer } from '../core/ports';
import { errorOf, factsOf, lastTextOf, metadataOf, requestOf, responseOf } from './anthropic-facts';
import type { CallAttributes } from './anthropic-facts';
import type { CallFacts, RecordedSpan } from './tracer';

type OpenTelemetry = Exclude<ClientOptions['openTelemetry'], false | undefined>;
type SdkTracer = ReturnType<NonNullable<OpenTelemetry['tracerProvider']>['getTracer']>;
type SdkSpan = ReturnType<SdkTracer['startSpan']>;

/** Where the calls of a tracked client belong: inside a span, or each in a trace of its own in a session. */
export type Under = Span | { tracer: Tracer; sessionId: string };

type CostOf = (model: string, usage: TokenUsage) => number | null;

/**
 * The same client, every call of which becomes an `llm` span: model, provider, tokens with cache reads and writes, cost, time to first
 * token, request id, retries, stop reason, what was asked and answered, errors and cancellation. Nothing changes where it is called.
 *
 * It hooks into the SDK's own OpenTelemetry option, so streams, helpers, retries and `withResponse()` stay the SDK's. Not on the span,
 * because the SDK does not tell: the text of an error (only its type and status), and the answer of a raw `create({ stream: true })`,
 * which only its caller puts together; `messages.stream()` has it.
 *
 * @param under each call becomes a child of this span; or, given a tracer, a trace of its own
 * @param costOf US dollars for a model and its tokens; null when the price is not known
 */
export function trackAnthropic(client: Anthropic, under: Under, costOf: CostOf = () => null): Anthropic {
  const tracer: SdkTracer = {
    startSpan: (name, options) => followCall(name, { ...options?.attributes }, under, costOf),
    // The SDK never calls it; its type asks for it.
    startActiveSpan: () => {
      throw new Error('not offered');
    },
  };
  return client.withOptions({
    openTelemetry: {
      tracerProvider: { getTracer: () => tracer },
      // No headers of ours to the API.
      propagation: false,
      traces: { contentMode: 'content' },
    },
  });
}

/** Gathers what the SDK says of one call; opens a span as soon as it is known what is asked, and ends it with the call. */
function followCall(sdkName: string, attributes: CallAttributes, under: Under, costOf: CostOf): SdkSpan {
  let spans: { call: Span; trace: Span | null } | null = null;
  /** A call that its caller gave up gets no status. */
  let hasStatus = false;
  let isOpen = true;

  const span: SdkSpan = {
    // All zeros: OpenTelemetry's "no such context". Ids are ours.
    spanContext: () => ({ traceId: '0'.repeat(32), spanId: '0'.repeat(16), traceFlags: 0 }),
    isRecording: () => isOpen,
    setAttribute: (name, value) => span.setAttributes({ [name]: value }),
    setAttributes(values) {
      Object.assign(attributes, values);
      // The content comes right after the start, the method with the first attempt; whichever is first, the request is on its way.
      if ('gen_ai.input.messages' in values || 'http.request.method' in values) spans ??= open();
      return span;
    },
    setStatus() {
      hasStatus = true;
      return span;
    },
    end() {
      if (!isOpen) return;
      isOpen = false;
      const status = 'error.type' in attributes ? 'error' : hasStatus ? 'ok' : 'cancelled';
      const { call, trace } = (spans ??= open());
      call.note(metadataOf(attributes, status));
      describe(call, factsOf(attributes, costOf));
      if (status === 'error') call.fail(errorOf(attributes));
      else call.end(responseOf(attributes) ?? undefined);
      if (trace === null) return;
      const answer = lastTextOf(attributes, 'output');
      if (status === 'error') trace.fail(errorOf(attributes));
      else trace.end(answer === null ? undefined : { output: answer });
    },
    addEvent: () => span,
    addLink: () => span,
    addLinks: () => span,
    updateName: () => span,
    recordException: () => undefined,
  };
  return span;

  function open(): { call: Span; trace: Span | null } {
    const operation = attributes['gen_ai.operation.name'];
    const type = operation === 'chat' ? 'llm' : operation === 'execute_tool' ? 'tool' : 'general';
    // The names Python's track_anthropic gives: anthropic_messages_create, anthropic_messages_stream.
    const name = attributes['gen_ai.request.stream'] === true ? sdkName.replace(/create$/, 'stream') : sdkName;
    const spanName = name.replaceAll('.', '_');
    if (!('tracer' in under)) return { call: under.child(spanName, requestOf(attributes), { type }), trace: null };
    const asked = lastTextOf(attributes, 'input');
    const { tracer, sessionId } = under;
    const trace = tracer.trace({ name: spanName, sessionId, ...(asked === null ? {} : { input: { message: asked } }) });
    return { call: trace.child(spanName, requestOf(attributes), { type }), trace };
  }
}

/** A span of another tracer than ours gets the facts as metadata. */
function describe(span: Span | RecordedSpan, facts: CallFacts): void {
  if ('describe' in span) span.describe(facts);
  else span.note({ ...facts });
}
