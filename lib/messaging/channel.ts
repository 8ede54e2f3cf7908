import { z } from 'zod/mini';
import { ErrorInfo } from '../core/error-info';
import { CoachError, fromErrorInfo, toErrorInfo } from '../core/errors';
import { describeIssues } from '../core/schema-issues';

/**
 * One object names every request of a channel with its input and output; nothing else sends messages. A reply is
 * `{ ok: true, value }` or `{ ok: false, error }`. Text from another context is parsed before any handler sees it.
 */
export type Contract = Record<string, { input: z.ZodMiniType; output: z.ZodMiniType }>;

export type Handlers<C extends Contract, Sender> = {
  [K in keyof C]: (input: z.infer<C[K]['input']>, sender: Sender) => Promise<z.infer<C[K]['output']>>;
};

const Envelope = z.strictObject({ channel: z.string(), request: z.string(), input: z.unknown() });
export type Envelope = z.infer<typeof Envelope>;

const Reply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: ErrorInfo,
  }),
]);

/** How a message reaches the other side; an argument so that tests need no browser. */
export type Transport = (message: Envelope) => Promise<unknown>;

/** A request function over a transport: parses input and output, rethrows the other side's error as a CoachError. */
export type Request<C extends Contract> = <K extends keyof C & string>(
  request: K,
  input: z.input<C[K]['input']>,
) => Promise<z.infer<C[K]['output']>>;

export interface Channel<C extends Contract> {
  readonly name: string;
  /** A typed `request` over a transport. Throws `messaging/no-receiver` when nobody answers. */
  connect(transport: Transport): Request<C>;
  /**
   * One listener for the whole channel: answers `undefined` to messages that are not its own (so that other listeners may), refuses
   * senders that `isTrusted` does not accept.
   */
  listen<Sender>(
    handlers: Handlers<C, Sender>,
    isTrusted: (sender: Sender) => boolean,
  ): (message: unknown, sender: Sender) => Promise<unknown> | undefined;
}

export function defineChannel<C extends Contract>(name: string, contract: C): Channel<C> {
  return {
    name,
    connect: (transport) => async (request, input) => {
      const entry = entryOf(contract, request);
      const raw = await transport({ channel: name, request, input });
      if (raw === undefined)
        throw new CoachError('messaging/no-receiver', 'Nobody answered.', { detail: `${name}/${request}` });
      const reply = Reply.safeParse(raw);
      if (!reply.success) throw badPayload(name, request, reply.error);
      if (!reply.data.ok) {
        const { code, message, detail } = reply.data.error;
        throw fromErrorInfo(detail === undefined ? { code, message } : { code, message, detail });
      }
      const value = entry.output.safeParse(reply.data.value);
      if (!value.success) throw badPayload(name, request, value.error);
      return value.data as never;
    },
    listen: (handlers, isTrusted) => (message, sender) => {
      const envelope = Envelope.safeParse(message);
      if (!envelope.success || envelope.data.channel !== name) return undefined;
      return answer(envelope.data, sender);

      async function answer({ request, input }: Envelope, from: typeof sender): Promise<unknown> {
        try {
          if (!isTrusted(from)) throw new CoachError('messaging/bad-payload', 'Not allowed.', { detail: 'sender' });
          const entry = entryOf(contract, request);
          const parsed = entry.input.safeParse(input);
          if (!parsed.success) throw badPayload(name, request, parsed.error);
          const handler = handlers[request as keyof C];
          const value = await handler(parsed.data as never, from);
          return { ok: true, value: value === undefined ? null : value };
        } catch (error) {
          return { ok: false, error: toErrorInfo(error) };
        }
      }
    },
  };
}

function entryOf<C extends Contract>(contract: C, request: string): C[keyof C] {
  if (!Object.hasOwn(contract, request)) {
    throw new CoachError('messaging/bad-payload', 'Unknown request.', { detail: request });
  }
  return contract[request as keyof C];
}

function badPayload(channel: string, request: string, error: z.core.$ZodError): CoachError {
  return new CoachError('messaging/bad-payload', 'A message did not have the expected shape.', {
    detail: `${channel}/${request}: ${describeIssues(error)}`.slice(0, 500),
  });
}
