import type { BaseAnthropic, ClientOptions } from '@anthropic-ai/sdk/client';
import type { TokenUsage } from '../../core/run/llm-settings';
import type { Span } from '../../core/ports';
import { errorOf, factsOf, metadataOf, requestOf, responseOf } from './anthropic-facts';
import type { CallAttributes } from './anthropic-facts';
import type { CallFacts, RecordedSpan } from '../tracer';

type OpenTelemetry = Exclude<ClientOptions['openTelemetry'], false | undefined>;
type SdkTracer = ReturnType<NonNullable<OpenTelemetry['tracerProvider']>['getTracer']>;
type SdkSpan = ReturnType<SdkTracer['startSpan']>;

type CostOf = (model: string, usage: TokenUsage) => number | null;

/**
 * The same client, every call of which becomes an `llm` span: model, provider, tokens with cache reads and writes, cost, time to first
 * token, request id, retries, stop reason, what was asked and answered, errors and cancellation. Nothing changes where it is called.
 *
 * It hooks into the SDK's own OpenTelemetry option, so streams, helpers, retries and `withResponse()` stay the SDK's. Not on the span,
 * because the SDK does not tell: the text of an error (only its type and status), and the answer of a raw `create({ stream: true })`,
 * which only its caller puts together; `messages.stream()` has it.
 *
 * @param under each call becomes a child of this span
 * @param costOf US dollars for a model and its tokens; null when the price is not known
 */
export function trackAnthropic<Client extends BaseAnthropic>(
  client: Client,
  under: Span,
  costOf: CostOf = () => null,
): Client {
  const tracer: SdkTracer = {
    startSpan: (name, options) => followCall(name, { ...options?.attributes }, under, costOf),
    // The SDK never calls it; its type asks for it.
    startActiveSpan: () => {
      throw new TypeError();
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
function followCall(sdkName: string, attributes: CallAttributes, under: Span, costOf: CostOf): SdkSpan {
  let call: Span | null = null;
  /** A call that its caller gave up gets no status. */
  let hasStatus = false;
  let isOpen = true;

  const same = () => span;
  const span: SdkSpan = {
    // No context of OpenTelemetry's: ids are ours.
    spanContext: () => ({ traceId: '', spanId: '', traceFlags: 0 }),
    isRecording: () => isOpen,
    setAttribute: (name, value) => span.setAttributes({ [name]: value }),
    setAttributes(values) {
      Object.assign(attributes, values);
      // The content comes right after the start, the method with the first attempt; whichever is first, the request is on its way.
      if ('gen_ai.input.messages' in values || 'http.request.method' in values) call ??= open();
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
      call ??= open();
      call.note(metadataOf(attributes, status));
      describe(call, factsOf(attributes, costOf));
      if (status === 'error') call.fail(errorOf(attributes));
      else call.end(responseOf(attributes) ?? undefined);
    },
    addEvent: same,
    addLink: same,
    addLinks: same,
    updateName: same,
    recordException: () => undefined,
  };
  return span;

  function open(): Span {
    const operation = attributes['gen_ai.operation.name'];
    const type = operation === 'chat' ? 'llm' : operation === 'execute_tool' ? 'tool' : 'general';
    // The names Python's track_anthropic gives: anthropic_messages_create, anthropic_messages_stream.
    const name = attributes['gen_ai.request.stream'] === true ? sdkName.replace(/create$/, 'stream') : sdkName;
    return under.child(name.replaceAll('.', '_'), requestOf(attributes), { type });
  }
}

/** A span of another tracer than ours gets the facts as metadata. */
function describe(span: Span | RecordedSpan, facts: CallFacts): void {
  if ('describe' in span) span.describe(facts);
  else span.note({ ...facts });
}
