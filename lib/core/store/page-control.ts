import { z } from 'zod/mini';

/** The longest text of a control that is shown to a model. */
export const maxControlTextLength = 60;

/** Controls that are shown at most. */
export const maxControls = 30;

/** A control of a store's page that may be pointed at: what it is and what stands on it, and nothing else of the page. */
export const PageControl = z.strictObject({
  id: z.int().check(z.positive()),
  role: z.enum(['box', 'link']),
  text: z.string().check(z.maxLength(maxControlTextLength)),
});
export type PageControl = z.infer<typeof PageControl>;
