import { describeName } from './describe.ts';
import { sessionNamed } from './join-reflections.ts';
import { nameOnDisk } from './same-names.ts';
import type { NoteKind } from './kinds/kind.ts';
import { messages } from './messages.ts';
import { nearest } from './nearest.ts';
import type { Homework, Note, Session } from './note.ts';
import { problemAt, problemIn } from './place.ts';
import { START_OF_FILE, type Problem } from './problem.ts';

/** Names the second of two notes of one kind and id, also where only upper and lower case tells the ids apart. */
export function duplicateIds(notes: readonly Note[]): Problem[] {
  const first = new Map<string, Note>();
  const problems: Problem[] = [];
  for (const note of notes.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const key = note.id.toLowerCase();
    const other = first.get(note.id) ?? first.get(key);
    if (other?.id === note.id)
      problems.push(problemIn(note, START_OF_FILE, messages.duplicateId(note.id, note.kind, other.path)));
    else if (other && nameOnDisk(other.path) !== nameOnDisk(note.path)) {
      problems.push(problemIn(note, START_OF_FILE, messages.nearlySameId(note.id, note.kind, other.path)));
    }
    for (const name of [note.id, key]) if (!first.has(name)) first.set(name, note);
  }
  return problems;
}

interface Known {
  readonly notes: readonly Note[];
  readonly sessions: readonly Session[];
  readonly homework: readonly Homework[];
}

/** Names fields that give the id of a note that does not exist. */
export function unknownReferences({ notes, sessions, homework }: Known): Problem[] {
  const goals = notes.filter(({ kind }) => kind === 'goal').map(({ id }) => id);
  return notes.flatMap((note) => {
    const problems: Problem[] = [];
    const check = (field: string, id: string | undefined, kind: NoteKind, known: readonly string[]) => {
      if (id === undefined || known.includes(id)) return;
      problems.push(problemAt(note, [field], messages.unknownNote(field, describeName(id), kind, nearest(id, known))));
    };
    const checkSession = (field: string, id: string | undefined) => {
      if (id !== undefined && !sessionNamed(sessions, id))
        check(
          field,
          id,
          'session',
          sessions.map((session) => session.id),
        );
    };
    // In a goal's own file the field is the goal's words.
    if (note.kind !== 'goal') check('goal', note.fields.goal, 'goal', goals);
    if (note.kind !== 'reflection') checkSession('session', note.fields.session);
    if (note.kind === 'homework') checkSession('set_in', note.fields.set_in);
    const ids = Array.isArray(note.fields.homework) ? note.fields.homework : [];
    for (const id of ids)
      check(
        'homework',
        id,
        'homework',
        homework.map((one) => one.id),
      );
    return problems;
  });
}
