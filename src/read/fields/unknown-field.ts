import { finding, type Finding } from '../../notes/diagnostic.ts';
import leven from 'leven';
import type { z } from 'zod';
import type { FileKind } from '../../notes/kinds/kinds.ts';
import { comparable, isSwapped, nearest } from './nearest-name.ts';
import { namesAt } from '../../notes/schema/schema-walk.ts';
import type { FieldPath } from '../../notes/field-path.ts';

/** Words that other programs use for a field of ours. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  sleep: 'night',
  emotions: 'feelings',
  questions_for_session: 'questions',
};

/** Up to so many letters, one of them makes another word as easily as a slip does. */
const SHORT = 4;

/** What stands in a file under a name that is not known there. */
export interface UnknownField {
  /** How it is named in messages. */
  readonly shown: string;
  readonly schema: z.ZodObject;
  readonly kind: FileKind;
  readonly value: unknown;
}

/**
 * What is said of a field that a kind does not know. A name near a known one is most likely a slip; inside one of our
 * groups any other is named too. At the top it is the writer's own field and is left in peace: null.
 */
export function unknownFieldFinding(path: FieldPath, { shown, schema, kind, value }: UnknownField): Finding | null {
  const name = String(path.at(-1));
  const near = likelyName(name, namesAt(schema, path.slice(0, -1)));
  const likely = near === null || path.length > 1 || isMeant(name, near, { value, schema }) ? near : null;
  if (/\p{Cf}|^\p{Zs}|\p{Zs}$/u.test(name)) return finding('invisible-characters', { likely });
  if (likely !== null) return finding('unknown-field', { field: shown, likely, kind });
  return path.length === 1 ? null : finding('unknown-inside', { field: shown, kind });
}

/**
 * Whether a writer's own name was meant as the one of ours that is near. One slip is, and so is the other number of the
 * word. Another letter in a short word, a longer word than ours of three letters, or more slips are where the value would
 * be right: `food` is no `mood`. Of three letters nothing is.
 */
function isMeant(name: string, near: string, { value, schema }: Pick<UnknownField, 'value' | 'schema'>): boolean {
  const [wanted, ours] = [comparable(name), comparable(near)];
  const isOurs = wanted === ours || OTHER_WORDS[name.toLowerCase()] === near;
  if (isOurs || wanted === `${ours}s` || ours === `${wanted}s`) return true;
  if (Math.max(wanted.length, ours.length) < SHORT) return false;
  const isOneSlip = leven(wanted, ours) === 1 || isSwapped(wanted, ours);
  const isOtherLetter = wanted.length === ours.length && !isSwapped(wanted, ours);
  if (isOneSlip && ours.length >= SHORT && (wanted.length > SHORT || !isOtherLetter)) return true;
  return (schema.shape[near] as z.ZodType).safeParse(value).success;
}

/** The known name that was most likely meant, or null. */
export function likelyName(name: string, known: readonly string[]): string | null {
  const other = OTHER_WORDS[name.toLowerCase()];
  return other !== undefined && known.includes(other) ? other : nearest(name, known);
}
