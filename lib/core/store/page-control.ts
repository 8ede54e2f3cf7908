import { z } from 'zod/mini';

/** The longest text of a control that is shown to a model. */
export const maxControlTextLength = 60;

/** The most controls that are shown. */
export const maxControls = 30;

/** A control of a store's page that may be offered to a model: its kind and its text, and nothing else of the page. */
export const PageControl = z.strictObject({
  id: z.int().check(z.positive()),
  role: z.enum(['box', 'link']),
  text: z.string().check(z.maxLength(maxControlTextLength)),
});
export type PageControl = z.infer<typeof PageControl>;
