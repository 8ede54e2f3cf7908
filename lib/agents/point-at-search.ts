import { z } from 'zod/mini';
import type { PageControl } from '../core/store/page-control';
import type { Llm, Span } from '../core/ports';
import { untrustedBlock, untrustedRule } from './untrusted';

/** The number of one control, or none. */
export const Pointing = z.strictObject({ control_id: z.nullable(z.int()) });

export const pointingSystem = `A program could not find the product search of a web shop. You see the controls of one of its pages, numbered, each with its role and the words on it. Say which one is the box for searching products, or the link to a page where products are searched.
${untrustedRule}
- control_id is a number of the list, copied as it is, or null where none of them is for searching products.
- Boxes for newsletters, coupons, postcodes, store finders or chats are not for searching products.
- The words may be in any language.`;

/**
 * Asks which control of a page leads to the store's search. The answer is one of the list or null: whatever a text on the page says, nothing
 * else can come of it. Throws llm/… errors.
 */
export async function pointAtSearch(
  controls: readonly PageControl[],
  llm: Llm,
  context: { span: Span; signal: AbortSignal },
): Promise<PageControl | null> {
  const { control_id: id } = await llm.complete({
    operation: 'search_pointing',
    system: pointingSystem,
    prompt: untrustedBlock('controls', controls.map(lineOf).join('\n')),
    schema: Pointing,
    maxTokens: 60,
    tell: ({ control_id }) => (control_id === null ? 'None of them.' : `Control ${String(control_id)}.`),
    note: ({ control_id }) => ({
      controls: controls.length,
      is_of_the_list: control_id === null || controls.some((control) => control.id === control_id),
    }),
    ...context,
  });
  return controls.find((control) => control.id === id) ?? null;
}

function lineOf({ id, role, text }: PageControl): string {
  return `${String(id)} ${role}: ${text.replace(/\s+/g, ' ')}`;
}
