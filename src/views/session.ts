import { isOpen } from '../facts/homework/homework.ts';
import type { Current } from '../current/current-journal.ts';
import type { SessionState } from '../notes/kinds/session.ts';
import { ofKind } from '../notes/of-kind.ts';
import type { Session } from '../notes/note.ts';
import { stateOf } from '../notes/session-state.ts';
import { briefAddress } from './brief-choices.ts';
import { toHomeworkRow, type HomeworkRow } from './homework.ts';
import { toNoteLink, toNoteView, type NoteLink, type NoteView } from './note-view.ts';

/** Everything the page of one session shows. */
export interface SessionView {
  readonly view: NoteView;
  readonly state: SessionState;
  readonly earlier: NoteLink | null;
  readonly later: NoteLink | null;
  readonly reflections: readonly NoteView[];
  readonly homework: readonly HomeworkRow[];
  readonly briefAddress: string;
}

export function sessionViews(current: Current): SessionView[] {
  const { journal } = current;
  const link = (session: Session | undefined) => (session ? toNoteLink(session, journal.settings.language) : null);
  return ofKind(journal.notes, 'session').map((session, index) => ({
    view: toNoteView(current, session),
    state: stateOf(session, journal.today),
    earlier: link(journal.sessions[index - 1]),
    later: link(journal.sessions[index + 1]),
    reflections: (journal.reflectionsOf.get(session.path) ?? []).map((reflection) => toNoteView(current, reflection)),
    homework: journal.homework
      .filter(({ fields }) => fields.set_in === session.id || fields.set_in === session.day)
      .map((homework) => toHomeworkRow(journal, homework)),
    briefAddress: briefAddress(session),
  }));
}

/** Homework that is worked on today. */
export function openHomeworkRows({ journal }: Current): HomeworkRow[] {
  return journal.homework
    .filter((homework) => isOpen(journal, homework, journal.today))
    .map((homework) => toHomeworkRow(journal, homework));
}
