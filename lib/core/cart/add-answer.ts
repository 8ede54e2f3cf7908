import { z } from 'zod/mini';
import { ErrorInfo } from '../error-info';
import { AddResult } from './cart';

/**
 * The result of one write: the store's answer, or the error that took its place. After an error the store may or may not have done the
 * write.
 */
export const AddAnswer = z.union([AddResult, z.strictObject({ error: ErrorInfo })]);
export type AddAnswer = z.infer<typeof AddAnswer>;
