import type { Clause } from '../clauses/clause';
import { isOf } from '../reading/item';
import { lastOf, nextOf } from '../roles/neighbours';

/**
 * What is wrong with "half the size" or "a smaller pack": it is not about the pick, or stands beside other values. Null when nothing is
 * wrong.
 */
export function sizeFault(clause: Clause, before: Clause | undefined, after: Clause | undefined): string | null {
  const { items, placed, claims, subject } = clause;
  const at = items.findIndex((item) => isOf(item, 'sizediff'));
  if (at < 0) return null;
  // "A smaller pack, X costs £2 less" gives the size to X.
  if (after?.joiners.has('comma') === true && isOf(after.items[0], 'other')) return 'a size of another product';
  if (isName(clause, at)) return null;
  if (clause.joiners.has('which')) return 'a size of what stands before';
  if (![...claims].every((claim) => ['sizediff', 'diff', 'size'].includes(claim))) return 'a size beside other values';
  if (subject === 'none' && before !== undefined && !before.claims.has('diff')) return 'a size of what is no pack';
  const [last, next] = [lastOf(items, at), nextOf(items, at)];
  const isBought = claims.has('diff') && ['for', 'at', 'with', 'in'].includes(last?.text ?? '');
  if (claims.has('diff') && !isBought) return 'a difference of sizes';
  if (subject === 'you' ? !isBought : !['pick', 'none', 'size'].includes(subject)) return 'a size of what is no pack';
  // After it may stand the pack with its size, or the product that the pick is compared with.
  const end = items.slice(at + 1).filter((item) => !isOf(item, 'fill'));
  const isPack = end.every((item, index) =>
    index === end.length - 1
      ? isOf(item, 'box', 'pickref')
      : placed.some((one) => one.item === item && one.role === 'size'),
  );
  const isCompared = end.length === 2 && isOf(end[1], 'other') && /^(?:of|than|as)$/.test(end[0]?.text ?? '');
  const isKind = end.length === 2 && end[0]?.text === 'of' && isOf(end[1], 'box');
  if (end.length > 0 && !isPack && !isCompared && !isKind) return 'a size of nothing';
  if (next !== undefined && isOf(next, 'box', 'pickref') && !/^(?:a|the|this|that)$/.test(items[at - 1]?.text ?? ''))
    return 'a size of nothing';
  if (isPack && end.length > 0 && !isOf(items.at(-1), 'box', 'pickref')) return 'a smaller pack of another kind';
  if (items.slice(0, at).some((item) => isOf(item, 'cost', 'need', 'use', 'leave', 'left', 'rest')) && !isBought)
    return 'a size of nothing';
  return null;
}

/** Whether it is part of a name of the pick, with "the" or "this" before it: "The smaller 800g bag costs £3.00". */
function isName({ items, placed, claims }: Clause, at: number): boolean {
  let box = at + 1;
  while (placed[box]?.role === 'size') box += 1;
  return (
    at === 1 &&
    /^(?:the|this)$/.test(items[0]?.text ?? '') &&
    isOf(items[box], 'box') &&
    [...claims].every((claim) => ['sizediff', 'size', 'cost', 'diff'].includes(claim))
  );
}
