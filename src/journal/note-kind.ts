import type { Doubt } from './doubt.ts';
import { isKind, KINDS, kindOfPath, type NoteKind } from './kinds/kind.ts';
import { isEntryLike } from './kinds/schemas.ts';
import { messages } from './messages.ts';
import { nearest } from './nearest.ts';
import { idOf } from './note-id.ts';
import type { YamlFields } from './yaml-fields.ts';

/**
 * The kind of a file, with a doubt where its `type:` names none. `type:` wins over the folder; a file in no known
 * folder is an entry if anything says which day it is about, else a page without a day.
 */
export function readKind(path: string, fields: YamlFields): { kind: NoteKind; doubts: readonly Doubt[] } {
  const asked = fields.values.get('type');
  const name = typeof asked === 'string' ? asked.trim().toLowerCase() : '';
  if (isKind(name)) return { kind: name, doubts: [] };
  const message = messages.unknownType(nearest(name, KINDS));
  const doubts = isGiven(asked) ? [{ place: fields.placeOf(['type']), field: 'type', message }] : [];
  return { kind: kindOfPath(path) ?? likelyKind(path, fields), doubts };
}

function likelyKind(path: string, { values }: YamlFields): NoteKind {
  const saysDay = isGiven(values.get('date')) || isGiven(values.get('day')) || /^\d{4}-\d{2}/.test(idOf(path));
  return saysDay || isEntryLike(values.keys()) ? 'entry' : 'note';
}

/** What is empty is absent. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');
}
