import type { ClockTime } from '../../calendar/clock.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Session } from '../../notes/note.ts';
import { AFTER_WORDS } from '../../messages/en/commands/after.ts';
import { stateOf } from '../../notes/session-state.ts';
import { pathsOf, type Paths } from '../paths.ts';
import { fieldLine, inOneLine, yamlText } from '../yaml-line.ts';
import type { AfterAnswers, AskedAnswer, TryAnswer } from './answers.ts';

/** A file that the answers make. */
export interface FileAfter extends Paths {
  readonly text: string;
}

/** Lines for a file that is there already: no command writes into a note. */
export interface LinesToAdd {
  readonly path: string;
  /** A line of it that is to be another. */
  readonly change: { readonly from: string; readonly to: string } | null;
  readonly lines: readonly string[];
}

export interface FilesAfter {
  readonly files: readonly FileAfter[];
  readonly toAdd: LinesToAdd | null;
}

/** The files that the answers make: the session's, homework, a reflection, and an entry for what is brought again. */
export function filesAfter(journal: Journal, answers: AfterAnswers, now: ClockTime): FilesAfter {
  const { session, day } = answers;
  const name = session?.id ?? day;
  const place = (kind: 'session' | 'homework' | 'reflection' | 'entry', called = '') =>
    pathsOf(journal, {
      ...{ kind, name: called, isNamed: called !== '', title: '', now },
      day: kind === 'session' ? day : journal.today,
      time: kind === 'entry' ? now : null,
    });
  const file = (paths: Paths, lines: readonly string[]): FileAfter[] =>
    lines.length === 0 ? [] : [{ ...paths, text: `---\n${lines.join('\n')}\n---\n` }];
  const ofSession = sessionLines(answers, journal);
  const change = session && changedState(session);
  return {
    files: [
      ...(session ? [] : file(place('session'), [fieldLine('state', 'attended'), ...ofSession])),
      ...answers.tries.flatMap((one) => file(place('homework', inOneLine(one.what)), homeworkLines(one, name, day))),
      ...file(place('reflection'), reflectionLines(answers, name)),
      ...file(place('entry'), entryLines(answers, now)),
    ],
    toAdd: session && (change || ofSession.length > 0) ? { path: session.path, change, lines: ofSession } : null,
  };
}

/** The fields of the session; of one that has a file those that it does not have yet. */
function sessionLines({ session, asked, next, topics, ...answers }: AfterAnswers, { today }: Journal): string[] {
  const isOpen = session !== null && session.fields.state === undefined && stateOf(session, today) !== 'attended';
  return [
    ...(isOpen ? [fieldLine('state', 'attended')] : []),
    ...(answers.minutes === null ? [] : [fieldLine('minutes', String(answers.minutes))]),
    ...textLine('with', answers.with),
    ...listLines(
      fieldLine('topics', ''),
      topics.filter(saysAnything).map((topic) => `  - ${yamlText(topic)}`),
    ),
    ...listLines(asking(session), asked.filter(({ ask }) => saysAnything(ask)).flatMap(askedLines)),
    ...(next === null ? [] : [fieldLine('next', next)]),
  ];
}

/** Of a session that names some already, these come below them. */
function asking(session: Session | null): string {
  return fieldLine('asked', '', session?.fields.asked === undefined ? '' : AFTER_WORDS.withThose);
}

/** What the file says of itself would be said twice, and the line further down would count. */
function changedState({ fields: { state } }: Session): LinesToAdd['change'] {
  if (state === undefined || state === 'attended') return null;
  return { from: fieldLine('state', state), to: fieldLine('state', 'attended') };
}

function askedLines({ ask, answer, isDropped }: AskedAnswer): string[] {
  const more = [...textLine('answer', answer), ...(isDropped ? [fieldLine('state', 'dropped')] : [])];
  if (more.length === 0) return [`  - ${yamlText(ask)}`];
  return [`  - ${fieldLine('ask', yamlText(ask))}`, ...more.map((line) => `    ${line}`)];
}

function homeworkLines({ what, smallest, times }: TryAnswer, session: string, day: string): string[] {
  return [
    fieldLine('what', yamlText(what)),
    fieldLine('set_by', 'together'),
    fieldLine('set_in', yamlText(session)),
    ...(times === null ? [] : [fieldLine('planned', String(times.planned)), fieldLine('per', times.per)]),
    ...textLine('smallest', smallest),
    fieldLine('from', day),
  ];
}

function reflectionLines({ learned, helped, notHelped, isShared }: AfterAnswers, session: string): string[] {
  const lines = [...textLine('learned', learned), ...textLine('helped', helped), ...textLine('not_helped', notHelped)];
  if (lines.length === 0) return [];
  return [fieldLine('session', yamlText(session)), ...lines, ...(isShared ? [fieldLine('share', 'brief')] : [])];
}

/** A question that is written again is open again, without a line of the older note. */
function entryLines({ again }: AfterAnswers, now: ClockTime): string[] {
  const lines = again
    .filter(({ ask }) => saysAnything(ask))
    .flatMap(({ ask, isFirst }) =>
      isFirst ? [`  - ${fieldLine('ask', yamlText(ask))}`, '    priority: 1'] : [`  - ${yamlText(ask)}`],
    );
  return listLines(fieldLine('time', yamlText(now)), listLines('questions:', lines));
}

/** A line, and below it those that belong to it; nothing of nothing. */
function listLines(first: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [first, ...lines];
}

function textLine(name: string, text: string | null): string[] {
  return text !== null && saysAnything(text) ? [fieldLine(name, yamlText(text))] : [];
}

function saysAnything(text: string): boolean {
  return inOneLine(text) !== '';
}
