import { z } from 'zod/mini';
import { DeliveryView } from '../core/trace/trace-delivery';
import { KeyCheck, LlmSettings } from '../core/run/llm-settings';
import { MemoryChange } from '../core/shopper/memory/memory';
import { SessionOverview } from '../core/trace/trace';
import { defineChannel } from './channel';

const rowKeys = z.strictObject({ keys: z.array(z.string()).check(z.maxLength(1000)) });

/** Our full pages (options, sessions) → background: what is recorded, where it went, and whether a key works. */
export const pagesContract = {
  /** Newest first. */
  listSessions: { input: z.null(), output: z.array(SessionOverview) },
  /** Thumbs and a comment on a session, or on one cart of it (`traceId`). */
  rateSession: {
    input: z.strictObject({
      sessionId: z.string(),
      traceId: z.nullable(z.string()),
      value: z.union([z.literal(0), z.literal(1)]),
      comment: z.nullable(z.string().check(z.maxLength(2000))),
    }),
    output: z.null(),
  },
  /** A session as a JSON file without keys. */
  exportSession: {
    input: z.strictObject({ sessionId: z.string() }),
    output: z.strictObject({ fileName: z.string(), text: z.string() }),
  },
  /** Forgets a session here and asks the trace server to. `run/wrong-step` while a cart of it is being worked on. */
  deleteSession: { input: z.strictObject({ sessionId: z.string() }), output: z.null() },
  /** Forgets every session, except one with a cart being worked on. */
  deleteAllSessions: { input: z.null(), output: z.strictObject({ kept: z.int() }) },
  /** Deletes something from the memory of earlier carts, or switches remembering on or off. */
  changeMemory: { input: MemoryChange, output: z.null() },
  readDelivery: { input: z.null(), output: DeliveryView },
  /** Delivers the outbox now, also during a pause; with `keys`, those refused rows too. Returns the state of delivery afterwards. */
  deliverNow: { input: rowKeys, output: DeliveryView },
  /** Forgets refused rows; their records stay on the device. */
  discardRefused: { input: rowKeys, output: DeliveryView },
  /** Checks the key by asking for the model's description; costs no tokens. The settings need not be stored. */
  checkKey: { input: z.pick(LlmSettings, { apiKey: true, baseUrl: true, model: true }), output: KeyCheck },
};

export const pagesChannel = defineChannel('pages', pagesContract);
