import type { z } from 'zod';
import type { Kind } from './kinds/kind.ts';
import { messages } from './messages.ts';
import { nearest } from './nearest.ts';
import { namesAt } from './schema-shape.ts';
import type { FieldPath } from './yaml-fields.ts';

/** Words that other programs use for a field of ours. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  sleep: 'night',
  emotions: 'feelings',
  questions_for_session: 'questions',
};

/**
 * What is said of a field that a kind does not know. A name near a known one is most likely a slip; inside one of our
 * groups any other is named too. At the top it is the writer's own field and is left in peace: null. `shown` is how it is named.
 */
export function unknownFieldMessage(
  path: FieldPath,
  { shown, schema, kind }: { shown: string; schema: z.ZodObject; kind: Kind },
): string | null {
  const name = String(path.at(-1));
  const likely = likelyName(name, namesAt(schema, path.slice(0, -1)));
  if (/\p{Cf}|^\p{Zs}|\p{Zs}$/u.test(name)) return messages.invisibleCharacters(likely);
  if (likely !== null) return messages.unknownField(shown, likely, kind);
  return path.length === 1 ? null : messages.unknownInside(shown, kind);
}

/** The known name that was most likely meant, or null. */
export function likelyName(name: string, known: readonly string[]): string | null {
  const other = OTHER_WORDS[name.toLowerCase()];
  return other !== undefined && known.includes(other) ? other : nearest(name, known);
}
