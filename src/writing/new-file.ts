import type { ClockTime } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import type { Journal } from '../notes/journal.ts';
import { fillingOf, type Asked } from './initial-values.ts';
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

export interface Wish {
  readonly kind: CreatableKind;
  /** What the writer calls it; null where they did not say. */
  readonly name: string | null;
  readonly title: string | null;
  /** Null: the day that suits the kind. */
  readonly day: Day | null;
  readonly now: ClockTime;
}

/** The file that a wish comes to in this journal. It reads without a problem, and says nothing the writer did not. */
export function newFile(journal: Journal, wish: Wish): NewFile {
  const asked = askedOf(journal, wish);
  const { kind } = wish;
  const lines = fieldLines(kind, fillingOf(journal, asked));
  const text = [...lines, ...promptLines(journal, asked)].join('\n');
  const paths = pathsOf(journal, asked);
  const refusal =
    kind === 'reflection' && !sessionBefore(journal, asked.day, asked.time) ? NEW_COMMAND.noSession : null;
  return { ...paths, refusal, text: kind === 'settings' ? `${text}\n` : `---\n${text}\n---\n\n` };
}

function askedOf(journal: Journal, wish: Wish): Asked {
  const said = inOneLine(wish.name ?? '');
  const day = wish.day ?? dayFor(journal, wish.kind);
  return {
    kind: wish.kind,
    isNamed: said !== '',
    name: said || (creationOf(wish.kind).nameField?.placeholder ?? ''),
    title: inOneLine(wish.title ?? ''),
    day,
    time: day === journal.today ? wish.now : null,
    now: wish.now,
  };
}

/** A session is made for the day that the last one named, as long as that lies ahead and has no file; else for today. */
function dayFor({ sessions, today }: Journal, kind: CreatableKind): Day {
  if (kind !== 'session') return today;
  const next = sessions.findLast(({ day, fields }) => day <= today && fields.next !== undefined)?.fields.next;
  return next !== undefined && next >= today && !sessions.some(({ day }) => day === next) ? next : today;
}
