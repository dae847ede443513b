import { describeName } from './describe.ts';
import { sessionNamed } from './join-reflections.ts';
import { nameOnDisk } from './same-names.ts';
import type { NoteKind } from './kinds/kind.ts';
import { messages } from './messages.ts';
import { namesOf, type Names } from './nearest.ts';
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
  const goalNames = namesOf(notes.filter(({ kind }) => kind === 'goal').map(idOf));
  const sessionNames = namesOf(sessions.map(idOf));
  const homeworkNames = namesOf(homework.map(idOf));
  return notes.flatMap((note) => {
    const named: Named[] = [];
    // In a goal's own file the field is the goal's words.
    if (note.kind !== 'goal') named.push(['goal', note.fields.goal, 'goal', goalNames]);
    if (note.kind !== 'reflection') named.push(['session', note.fields.session, 'session', sessionNames]);
    if (note.kind === 'homework') named.push(['set_in', note.fields.set_in, 'session', sessionNames]);
    const ids = Array.isArray(note.fields.homework) ? note.fields.homework : [];
    for (const id of ids) named.push(['homework', id, 'homework', homeworkNames]);
    return named.flatMap(([field, id, kind, { names, likely }]) => {
      const isKnown =
        id === undefined || names.has(id) || (kind === 'session' && sessionNamed(sessions, id) !== undefined);
      return isKnown ? [] : [problemAt(note, [field], messages.unknownNote(field, describeName(id), kind, likely(id)))];
    });
  });
}

type Named = readonly [field: string, id: string | undefined, kind: NoteKind, names: Names];

function idOf({ id }: Note): string {
  return id;
}
