import { readYesNo } from '../../notes/kinds/field-types.ts';
import { KINDS } from '../../notes/kinds/kind.ts';
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
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return 'of no kind that is known';
  if (isSaid(value.trim())) return `"${value}"`;
  return /^\S+$/.test(value) && value.length <= SHORT_WORD ? 'a word' : `a text of ${String(value.length)} characters`;
}

/** A list by how many are in it; anything else as any value. */
export function describeList(value: unknown): string {
  return Array.isArray(value) ? `a list of ${String(value.length)}` : describeValue(value);
}

function isSaid(value: string): boolean {
  if (value.length > SHORT_VALUE) return false;
  return FIGURES.test(value) || typeof readYesNo(value) === 'boolean' || OWN_WORDS.has(value.toLowerCase());
}
