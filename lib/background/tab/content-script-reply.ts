/** The answer, and beside it what was learned of the store meanwhile. */
export function separateLearned(told: unknown): { answer: unknown; news?: unknown } {
  if (typeof told !== 'object' || told === null || !('news' in told)) return { answer: told };
  const { news, ...answer } = told;
  return { answer, news };
}

/** What an answer tells beside its reply: whether the cart has to be asked what came of its last line, what the page said against that, and what is for later pages. */
interface Reply {
  reply: unknown;
  isUnsure: boolean;
  heard: string | null;
  store: unknown;
}

/** The answer without what is only for us. */
export function toReply(answer: unknown): Reply {
  const isTelling = typeof answer === 'object' && answer !== null && ('isUnsure' in answer || 'told' in answer);
  if (!isTelling) return { reply: answer, isUnsure: false, heard: null, store: undefined };
  const { isUnsure, told, ...reply }: { isUnsure?: unknown; told?: unknown } = answer;
  const store = typeof told === 'object' && told !== null && 'store' in told ? told.store : undefined;
  const heard = typeof told === 'object' && told !== null && 'heard' in told ? told.heard : null;
  return { reply, isUnsure: isUnsure === true, heard: typeof heard === 'string' ? heard.slice(0, 200) : null, store };
}

/** The script the first one asks for (`NeedsScript` in lib/stores/serving/answer-store.ts); null when it answered. */
export function neededScript(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('needs' in answer)) return null;
  const { needs } = answer;
  return typeof needs === 'string' && /^(?:parts\/)?[a-z0-9-]{1,40}$/.test(needs) ? needs : null;
}

/** The site a page is of that is not the one it was asked as (`Elsewhere` in lib/stores/serving/answer-store.ts); null when it is that one. */
export function otherOrigin(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('elsewhere' in answer)) return null;
  return String(answer.elsewhere).slice(0, 200);
}
