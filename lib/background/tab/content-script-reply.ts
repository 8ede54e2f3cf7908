/** Separates an answer from what was learned of the store meanwhile. */
export function separateLearned(told: unknown): { answer: unknown; news?: unknown } {
  if (typeof told !== 'object' || told === null || !('news' in told)) return { answer: told };
  const { news, ...answer } = told;
  return { answer, news };
}

/** An answer's reply and what goes with it: whether the cart must be read to know the result of the last line (`isUnsure`), the page's complaint (`heard`), and data for later pages (`store`). */
interface Reply {
  reply: unknown;
  isUnsure: boolean;
  heard: string | null;
  store: unknown;
}

/** The answer without the fields that only the background uses. */
export function toReply(answer: unknown): Reply {
  const isTelling = typeof answer === 'object' && answer !== null && ('isUnsure' in answer || 'told' in answer);
  if (!isTelling) return { reply: answer, isUnsure: false, heard: null, store: undefined };
  const { isUnsure, told, ...reply }: { isUnsure?: unknown; told?: unknown } = answer;
  const store = typeof told === 'object' && told !== null && 'store' in told ? told.store : undefined;
  const heard = typeof told === 'object' && told !== null && 'heard' in told ? told.heard : null;
  return { reply, isUnsure: isUnsure === true, heard: typeof heard === 'string' ? heard.slice(0, 200) : null, store };
}

/** The script that the first script needs (`NeedsScript` in lib/stores/serving/answer-store.ts); null when it answered. */
export function neededScript(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('needs' in answer)) return null;
  const { needs } = answer;
  return typeof needs === 'string' && /^(?:parts\/)?[a-z0-9-]{1,40}$/.test(needs) ? needs : null;
}

/** The origin of a page that is not of the expected site (`Elsewhere` in lib/stores/serving/answer-store.ts); null when it is that one. */
export function otherOrigin(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('elsewhere' in answer)) return null;
  return String(answer.elsewhere).slice(0, 200);
}
