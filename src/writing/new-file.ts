import type { ClockTime } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
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
  const refusal =
    kind === 'reflection' && !sessionBefore(journal, details.day, details.time) ? NEW_COMMAND.noSession : null;
  return { ...paths, refusal, text: kind === 'settings' ? `${text}\n` : `---\n${text}\n---\n\n` };
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

/** A session is made for the day that the last one named, as long as that lies ahead and has no file; else for today. */
function dayFor({ sessions, today }: Journal, kind: CreatableKind): Day {
  if (kind !== 'session') return today;
  const next = sessions.findLast(({ day, fields }) => day <= today && fields.next !== undefined)?.fields.next;
  return next !== undefined && next >= today && !sessions.some(({ day }) => day === next) ? next : today;
}
