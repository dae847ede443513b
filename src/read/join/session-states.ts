import type { Day } from '../../calendar/day.ts';
import { finding, type FileDiagnostic } from '../../notes/diagnostic.ts';
import { diagnosticAtField } from '../../notes/field-places.ts';
import type { Session } from '../../notes/note.ts';
import { wasCalledOff } from '../../notes/session-state.ts';

/** Names what a session that was called off lists under `bring`: no brief is made after it or for it that would have it. */
export function unusedBring(sessions: readonly Session[]): FileDiagnostic[] {
  return sessions
    .filter((session) => wasCalledOff(session) && (session.fields.bring ?? []).length > 0)
    .map((session) => diagnosticAtField(session, ['bring'], finding('bring-called-off', { field: 'bring' })));
}

/** Names a session that still calls itself planned when its day is over: no brief begins with it. */
export function stillPlanned(sessions: readonly Session[], today: Day): FileDiagnostic[] {
  return sessions
    .filter(({ day, fields }) => fields.state === 'planned' && day < today)
    .map((session) => diagnosticAtField(session, ['state'], finding('still-planned', { field: 'state' })));
}
