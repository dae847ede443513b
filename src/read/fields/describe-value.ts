import type { ValueDescription } from '../../notes/diagnostic-codes.ts';
import { readYesNo } from '../../notes/kinds/field-types.ts';
import { KINDS } from '../../notes/kinds/kinds.ts';
import { SHARE_LEVELS } from '../../notes/share-level.ts';

/** A longer word may be writing. */
const SHORT_WORD = 40;
/** Long enough for a day with a time. */
const SHORT_VALUE = 24;
/** A number, a day, a time, however it is written: digits and the signs between them. */
const FIGURES = /^[-+]?(?:\.(?:inf|nan)|\.?\d[\d\s.,:/'\u2019_eT+-]*(?:Z|%|am|pm)?)$/i;
const OWN_WORDS: ReadonlySet<string> = new Set([...SHARE_LEVELS, ...KINDS]);

/**
 * What a field holds, said without giving the writing away: numbers, days, times, yes and no, and words of ours as they
 * are; anything else by its kind.
 */
export function describeValue(value: unknown): ValueDescription {
  if (value === undefined || value === null) return { is: 'empty' };
  if (Array.isArray(value)) return { is: 'list' };
  if (typeof value === 'object') return { is: 'group' };
  if (typeof value === 'number' || typeof value === 'boolean') return { is: 'shown', written: String(value) };
  if (typeof value !== 'string') return { is: 'unknown' };
  if (isSaid(value.trim())) return { is: 'shown', written: `"${value}"` };
  const isWord = /^\S+$/.test(value) && value.length <= SHORT_WORD;
  return isWord ? { is: 'word' } : { is: 'text', characters: value.length };
}

/** A list by how many are in it; all else as `describeValue` has it. */
export function describeList(value: unknown): ValueDescription {
  return Array.isArray(value) ? { is: 'list-of', count: value.length } : describeValue(value);
}

function isSaid(value: string): boolean {
  if (value.length > SHORT_VALUE) return false;
  return FIGURES.test(value) || typeof readYesNo(value) === 'boolean' || OWN_WORDS.has(value.toLowerCase());
}
