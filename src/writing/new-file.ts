import type { ClockTime } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import { windowFor } from '../facts/sessions/session-window.ts';
import type { Journal } from '../notes/journal.ts';
import { wantedFields, type NewFileDetails } from './initial-values.ts';
import { fieldLines } from './field-lines.ts';
import { creationOf, type CreatableKind } from '../notes/kinds/creatable-kinds.ts';
import { pathsOf, type Paths } from './paths.ts';
import { promptLines } from './prompt-lines.ts';
import { sessionBefore } from './last-session.ts';
import { NEW_COMMAND } from '../messages/en/commands/new.ts';
import { inOneLine } from './yaml-line.ts';

/** A file to be made: its text, and the paths that are tried in order until one is free. */
export interface NewFile extends Paths {
  readonly text: string;
  /** Why it would be of no use yet, or null. */
  readonly refusal: string | null;
}

export interface NewFileRequest {
  readonly kind: CreatableKind;
  /** What the writer calls it; null where they did not say. */
  readonly name: string | null;
  readonly title: string | null;
  /** Null: the day that suits the kind. */
  readonly day: Day | null;
  readonly now: ClockTime;
}

/** The file that a request comes to in this journal. It reads without a problem, and says nothing the writer did not. */
export function newFile(journal: Journal, request: NewFileRequest): NewFile {
  const details = detailsOf(journal, request);
  const { kind } = request;
  const lines = fieldLines(kind, wantedFields(journal, details));
  const text = [...lines, ...promptLines(journal, details)].join('\n');
  const paths = pathsOf(journal, details);
  return {
    ...paths,
    refusal: refusalOf(journal, details),
    text: kind === 'settings' ? `${text}\n` : `---\n${text}\n---\n\n`,
  };
}

/** A reflection looks back on a session, and what changes a brief belongs to one that has none yet. */
function refusalOf(journal: Journal, { kind, day, time }: NewFileDetails): string | null {
  if (kind === 'reflection') return sessionBefore(journal, day, time) ? null : NEW_COMMAND.noSession;
  if (kind !== 'brief') return null;
  const { briefs, sessions } = journal;
  const there = briefs.find((brief) => brief.day === day);
  if (there) return NEW_COMMAND.briefIsThere(there.path);
  return sessions.some((one) => one.day === day || one.fields.next === day) ? null : NEW_COMMAND.noSessionForBrief;
}

function detailsOf(journal: Journal, request: NewFileRequest): NewFileDetails {
  const said = inOneLine(request.name ?? '');
  const day = request.day ?? dayFor(journal, request.kind);
  return {
    kind: request.kind,
    isNamed: said !== '',
    name: said || (creationOf(request.kind).nameField?.placeholder ?? ''),
    title: inOneLine(request.title ?? ''),
    day,
    time: day === journal.today ? request.now : null,
    now: request.now,
  };
}

/**
 * A session is made for the day that the last one named, as long as that lies ahead and has no file; what changes a brief for
 * the next session; all else for today.
 */
function dayFor(journal: Journal, kind: CreatableKind): Day {
  const { sessions, today } = journal;
  if (kind === 'brief') return windowFor(journal).next?.day ?? today;
  if (kind !== 'session') return today;
  const next = sessions.findLast(({ day, fields }) => day <= today && fields.next !== undefined)?.fields.next;
  return next !== undefined && next >= today && !sessions.some(({ day }) => day === next) ? next : today;
}
