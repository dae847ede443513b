import { finding, START_OF_FILE, type FileDiagnostic } from '../../notes/diagnostic.ts';
import { fieldName } from '../../notes/field-path.ts';
import { namesToOffer } from '../../notes/listed.ts';
import { nameOnDisk } from '../folder/names-on-disk.ts';
import { nearestOf } from '../fields/nearest-name.ts';
import type { Homework, Note, Session } from '../../notes/note.ts';
import { diagnosticAtField, diagnosticOf } from '../../notes/field-places.ts';
import type { FieldPath } from '../../notes/field-path.ts';

/** Names the second of two notes of one kind and id, also where only upper and lower case tells the ids apart. */
export function duplicateIds(notes: readonly Note[]): FileDiagnostic[] {
  const first = new Map<string, Note>();
  const diagnostics: FileDiagnostic[] = [];
  for (const note of notes.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const key = note.id.toLowerCase();
    const other = first.get(note.id) ?? first.get(key);
    if (other?.id === note.id)
      diagnostics.push(
        diagnosticOf(note, START_OF_FILE, finding('duplicate-id', { id: note.id, kind: note.kind, other: other.path })),
      );
    else if (other && nameOnDisk(other.path) !== nameOnDisk(note.path)) {
      diagnostics.push(
        diagnosticOf(
          note,
          START_OF_FILE,
          finding('nearly-same-id', { id: note.id, kind: note.kind, other: other.path }),
        ),
      );
    }
    for (const name of [note.id, key]) if (!first.has(name)) first.set(name, note);
  }
  return diagnostics;
}

interface Known {
  readonly notes: readonly Note[];
  readonly sessions: readonly Session[];
  readonly homework: readonly Homework[];
}

/** Names fields that give the id of a note that does not exist. */
export function unknownReferences({ notes, sessions, homework }: Known): FileDiagnostic[] {
  const goals = notes.filter(({ kind }) => kind === 'goal');
  const known = { goal: idsOf(goals), homework: idsOf(homework), session: new Set(sessions.flatMap(sessionNames)) };
  const likely = {
    goal: nearestOf(namesToOffer(goals)),
    homework: nearestOf(namesToOffer(homework)),
    session: nearestOf(namesToOffer(sessions)),
  };
  return notes.flatMap((note) =>
    referencesOf(note).flatMap(([kind, path, id]) => {
      if (known[kind].has(id)) return [];
      return [
        diagnosticAtField(
          note,
          path,
          finding('unknown-note', { field: fieldName(path), kind, likely: likely[kind](id) }),
        ),
      ];
    }),
  );
}

type Reference = readonly [kind: 'goal' | 'homework' | 'session', path: FieldPath, id: string];

/** What a note's fields name of others. In a goal's own file `goal` is its words; a reflection's session is joined by itself. */
function referencesOf(note: Note): Reference[] {
  const { goal, session, homework } = note.fields;
  return [
    ...(goal !== undefined && note.kind !== 'goal' ? [['goal', ['goal'], goal] as const] : []),
    ...(session !== undefined && note.kind !== 'reflection' ? [['session', ['session'], session] as const] : []),
    ...(note.kind === 'homework' && note.fields.set_in !== undefined
      ? [['session', ['set_in'], note.fields.set_in] as const]
      : []),
    ...(Array.isArray(homework) ? homework.map((id, index) => ['homework', ['homework', index], id] as const) : []),
  ];
}

function idsOf(notes: readonly Note[]): ReadonlySet<string> {
  return new Set(notes.map(({ id }) => id));
}

/** A session is named by its file or by its day. */
function sessionNames({ id, day }: Session): string[] {
  return [id, day];
}
