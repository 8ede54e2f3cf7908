import { CoachError, isCoachError } from '../../core/errors';
import { boundedText } from '../../core/text/bounded-text';
import type { MealReading } from '../../core/meal/ingredient';
import type { Llm, Span } from '../../core/ports';
import { standingWishesBlock, misfitIssues } from '../standing-wishes-prompt';
import type { FindMisfits } from '../standing-wishes-prompt';
import { untrustedBlock } from '../untrusted';
import { assemble } from './assemble';
import type { AnswerContext, Assembled } from './assemble';
import { Extraction, extractionIssues, extractionSystem } from './extraction';
import { findConflicts, labelOf } from './guard/conflicts';
import type { Conflict } from './guard/conflicts';
import { joinQuestion, keptSentences, sayTold } from './changes-told';
import { joinWishes } from './guard/wishes';

/** What is known before the model is asked. */
export interface Hints extends Omit<AnswerContext, 'isList'> {
  /** The items of a list, which is to come back as it is; null: a wish. */
  list: readonly string[] | null;
  findMisfits: FindMisfits;
}

/** What came of asking: a reading, or none with the last answer that was usable but for what does not fit. */
export type ModelAnswer =
  | { reading: MealReading }
  | { reading: null; misfitting: { assembled: Assembled; conflicts: Conflict[] } | null; error: CoachError };

/**
 * Reads a wish with the model: asked twice at the most, the second time with what was wrong. Throws CoachErrors with llm/… codes, except
 * llm/bad-output, which is an answer that could not be used.
 */
export async function readByModel(
  prompt: string,
  llm: Llm,
  hints: Hints,
  { span, signal }: { span: Span; signal: AbortSignal },
): Promise<ModelAnswer> {
  const context: AnswerContext = { ...hints, isList: hints.list !== null };
  let issues: string[] = [];
  let misfitting: { assembled: Assembled; conflicts: Conflict[] } | null = null;
  // A list stays as it is whatever its shopper eats, so the model need not know the wishes.
  const always = hints.list === null ? standingWishesBlock(hints.standing) : '';
  for (let tries = 0; tries < 2; tries += 1) {
    const retry =
      issues.length === 0
        ? ''
        : `\nYour last answer had these problems; answer again without them:\n- ${issues.join('\n- ')}`;
    try {
      const extraction = await llm.complete({
        operation: 'ingredient_extraction',
        system: extractionSystem,
        prompt: `${always}${untrustedBlock('wish', prompt)}${retry}`,
        schema: Extraction,
        maxTokens: 4000,
        tell: ({ ingredients, question }) =>
          boundedText(question ?? ingredients.map(({ name }) => boundedText(name, 60)).join(', '), 2000),
        note: ({ servings, dishes }) => ({ servings, product: boundedText(dishes.join(', '), 200) }),
        span,
        signal,
      });
      issues = extractionIssues(
        extraction,
        hints.list,
        hints.rules.ingredients.map(({ name }) => name),
      );
      if (issues.length > 0) continue;
      const assembled = assemble(extraction, context);
      const conflicts = await conflictsOf(extraction, assembled, hints);
      if (hints.list !== null) return { reading: listReading(assembled, conflicts, hints.rules) };
      if (conflicts.length === 0) return { reading: tellAll(assembled, hints.rules) };
      issues = misfitIssues(conflicts.map(labelOf));
      misfitting = { assembled, conflicts };
    } catch (error) {
      if (!isCoachError(error, 'llm/bad-output')) throw error;
      issues = ['it did not have the expected shape'];
    }
  }
  const error = new CoachError('llm/bad-output', 'Claude’s answer could not be used.', {
    detail: issues.join('; ').slice(0, 300),
  });
  return { reading: null, misfitting, error };
}

/** Lines of an answer against what must not be in the meal, judged with their notes as the model wrote them. */
function conflictsOf(extraction: Extraction, { reading }: Assembled, hints: Hints): Promise<Conflict[]> {
  const eats = joinWishes(reading.constraints, hints.standing);
  const lines = reading.ingredients.map((line) => {
    const at = Number(/^m(\d+)-/.exec(line.id)?.[1] ?? -1);
    const note = extraction.ingredients[at]?.note ?? null;
    return note === null ? line : { ...line, note: boundedText(note, 200) };
  });
  return findConflicts(lines, eats, hints.findMisfits);
}

/** A reading with what the gate has to say about it. */
export function tellAll({ reading, told }: Assembled, rules: MealReading): MealReading {
  const { question, ingredients } = reading;
  // Where the model asks for the meal there is no list to speak of.
  const own = ingredients.length === 0 ? [] : [...keptSentences(rules), ...sayTold(told)];
  return { ...reading, question: joinQuestion(...own, question) };
}

/** A list the shopper typed: every item stays, and conflicts are reported as the rules do. */
function listReading(assembled: Assembled, conflicts: readonly Conflict[], rules: MealReading): MealReading {
  const clashing = conflicts.map(labelOf);
  return tellAll({ ...assembled, told: { ...assembled.told, clashing } }, rules);
}

/** A list without the lines that go against what must not be in the meal, and a word about each. */
export function withoutConflicts({ reading, told }: Assembled, conflicts: readonly Conflict[]): Assembled {
  const out = new Set(conflicts.map(({ line }) => line.id));
  return {
    reading: { ...reading, ingredients: reading.ingredients.filter(({ id }) => !out.has(id)) },
    told: { ...told, conflicts: conflicts.map((conflict) => ({ name: labelOf(conflict), wish: conflict.wish })) },
  };
}
