import { finding, START_OF_FILE, type FileDiagnostic } from '../../notes/diagnostic.ts';
import type { Day } from '../../calendar/day.ts';
import { namesToOffer } from '../../notes/listed.ts';
import { nearestOf } from '../fields/nearest-name.ts';
import type { ReadNote } from '../../notes/note.ts';
import { sessionsByName } from '../../notes/session-named.ts';
import { ofKind } from '../../notes/of-kind.ts';
import { diagnosticAtField, diagnosticOf } from '../../notes/field-places.ts';
import { wasAttended } from '../../notes/session-state.ts';

type ReadSession = ReadNote<'session'>;

export interface ReflectionJoin {
  /** The path of the session a reflection is about, by the reflection's path. */
  readonly sessionOf: ReadonlyMap<string, string>;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** A reflection belongs to the session it names, or to the last attended one up to its day. */
export function joinReflections(notes: readonly ReadNote[], today: Day): ReflectionJoin {
  const sessions = ofKind(notes, 'session');
  const reflections = ofKind(notes, 'reflection');
  const sessionOf = new Map<string, string>();
  const diagnostics: FileDiagnostic[] = [];
  const likely = nearestOf(namesToOffer(sessions));
  const byName = sessionsByName(sessions);
  const attended = sessions.filter((session) => wasAttended(session, today));
  for (const reflection of reflections) {
    const named = reflection.fields.session;
    const session = named === undefined ? lastUpTo(attended, reflection.day) : byName.get(named);
    if (session) sessionOf.set(reflection.path, session.path);
    else if (named !== undefined) {
      const found = finding('unknown-note', { field: 'session', kind: 'session', likely: likely(named) });
      diagnostics.push(diagnosticAtField(reflection, ['session'], found));
    } else
      diagnostics.push({
        ...diagnosticOf(reflection, START_OF_FILE, finding('no-session')),
        field: 'session',
      });
  }
  return { sessionOf, diagnostics };
}

/** The last of sessions in the order of days that was not after a day. */
function lastUpTo(sessions: readonly ReadSession[], day: Day): ReadSession | undefined {
  let [from, to] = [0, sessions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sessions[middle]?.day ?? day) <= day) from = middle + 1;
    else to = middle;
  }
  return sessions[from - 1];
}
