import { plural } from './plural.ts';
import { recordedWords } from './coverage.ts';
import type { Coverage } from '../../facts/series/summary.ts';

/** Every fixed sentence of the brief and its preview, so that they can be read together and tested. */
export const BRIEF_WORDS = {
  headings: {
    0: '',
    1: 'If we only get to one thing',
    2: 'Also today',
    3: 'Since last time',
    4: 'What stayed with me',
    5: 'Between-session work',
    6: 'Goals, from 0 to 10',
    7: 'Sleep and habits',
    8: 'Questionnaires',
    9: 'Something I am proud of',
    10: 'Notes',
    11: 'The last seven days',
  },
  title: (day: string) => `For our session on ${day}`,
  titleWithoutSession: 'For our next session',
  disclaimer: 'Written by me from my own notes. Not a clinical record.',
  recorded: (coverage: Coverage, language: string, one = 'day') =>
    recordedWords(coverage, { one, language, isOnSheet: true }),
  paused: 'paused',
  pausedDays: (days: number) => `${String(days)} paused`,
  capped: 'the last six weeks only',
  blankDays: 'Blank days are days I did not record.',
  moodChart: (hasRings: boolean) =>
    hasRings ? 'Mood, 0 to 10; a ring is a day\u2019s middle' : 'Mood, 0 to 10, day by day',
  sleepChart: (hasRings: boolean) =>
    hasRings ? 'Hours asleep; a ring is a day\u2019s last record' : 'Hours asleep, night by night',
  measureChart: (name: string, range: readonly [low: number, high: number] | null, hasRings: boolean) =>
    [name, range === null ? '' : `, ${range.join(' to ')}`, hasRings ? '; a ring is a day\u2019s middle' : ''].join(''),
  since: (day: string) => `since ${day}`,
  bring: (text: string) => `You asked to see: ${text}`,
  hint: 'There is something I find hard to bring up. Please ask me about it.',
  more: (count: number) => `${String(count)} more in my notes`,
  /** "mostly 5, between 3 and 7", or "5 each time" where there is no range. */
  typical: (median: string, range: string) => (range === '' ? `${median} each time` : `mostly ${median}, ${range}`),
  oneByOne: (values: readonly string[]) => values.join(', then '),
  mood: (typical: string, coverage: string) => `Mood, from 0 to 10: ${typical} (${coverage}).`,
  comparison: {
    higher: 'Higher on most days than in the time before.',
    lower: 'Lower on most days than in the time before.',
    same: 'About the same as in the time before.',
    unknown: (recorded: number, days: number) =>
      recorded === 0
        ? 'No recorded days before it to compare with.'
        : `Not enough days to compare (${String(recorded)} of ${String(days)}).`,
  },
  didNotHelp: (text: string) => `What did not help: ${text}`,
  workCounts: (counts: string) => ` \u2013 ${counts}.`,
  counts: {
    ofPlanned: (done: number, planned: number) =>
      done > planned ? `${times(done)}, ${String(planned)} planned` : `${String(done)} of ${String(planned)} planned`,
    done: (done: number) => times(done),
    plan: (planned: number, per: 'day' | 'week') => `${String(planned)} a ${per} planned`,
    inPart: (count: number) => `${String(count)} in part`,
    notThisTime: (count: number) => `${String(count)} not this time`,
    none: 'no record yet',
  },
  notRated: 'not rated',
  noRecord: 'no record',
  ratedOnce: (score: number) => `${String(score)} now`,
  rated: (first: number, day: string, now: number, before: number | null) =>
    [`${String(first)} on ${day}`, ...(before === null ? [] : [`${String(before)} before`]), `${String(now)} now`].join(
      ', ',
    ),
  totalNow: (total: number) => `${String(total)} now`,
  earlierTotal: (name: 'before' | 'first', total: number, day: string, verdict: string) =>
    [`${String(total)} ${name === 'before' ? 'before' : 'at first'} (${day})`, verdict].filter(Boolean).join(', '),
  sameTotal: 'about the same',
  changedTotal: (threshold: number) => `changed by ${String(threshold)} or more`,
  ninth: (answer: number) => `ninth answer ${String(answer)}`,
  ninthNotShown: 'ninth answer not shown',
  ninthAnswer: (answer: number, day: string) => `The ninth answer of my PHQ-9 of ${day} is ${String(answer)}.`,
  learned: (text: string) => `What I learned: ${text}`,
  inTheWay: (text: string) => `What got in the way: ${text}`,
  sleep: (typical: string, coverage: string) => `Sleep: ${typical} (${coverage}).`,
  habitOnTarget: (name: string, target: string, days: string) => `${name}: ${target} ${days}.`,
  habitMedian: (name: string, typical: string, coverage: string) => `${name}: ${typical} (${coverage}).`,
  habitYesNo: (name: string, days: string) => `${name}: yes ${days}.`,
  rules: {
    opening: 'You wrote it as the opening of this brief.',
    pinned: 'You pinned it.',
    firstQuestion: 'You gave it priority 1, and of these it is the oldest.',
    question: 'It is an open question; first by priority, then the oldest.',
    topic: 'You marked it with [!] to bring up in these words.',
    hint: 'A question is marked as hard, or something has share: hint. Only this sentence is printed, once.',
    bring: 'The session\u2019s file lists it under bring.',
    ownLine: 'It is the brief line of a shared note.',
    mood: 'Mood is summed up over these days.',
    event: 'It is the brief line of a shared event, newest first.',
    reflection: 'It is from the last shared reflection.',
    insight: 'You marked it with [i] in a shared note.',
    work: 'Homework set by or with the therapist comes first, then what has most records.',
    goal: 'The goal has a rank.',
    measure: 'The settings switch questionnaires on.',
    sleep: 'Sleep is summed up from five recorded nights on.',
    habit: 'The habit has a target or brief: true.',
    card: 'The settings ask for the week’s card; it has mood, and habits with a target or brief: true.',
    win: 'You marked it with [w] in a shared note; those for a goal first, then the newest.',
    winNote: 'It is a shared win; those for a goal first, then the newest.',
  },
  leaveOut: {
    opening: 'Take opening out of the brief\u2019s file.',
    question: 'Set state: dropped, or share: private, on the question.',
    mark: 'Take the mark off the line, or set share: private on the note.',
    hint: 'Set share: private on the question or the note.',
    bring: 'Take the line out of bring in the session\u2019s file.',
    ownLine: 'Take the brief line out of the note, or set share: private.',
    sum: (name: string) => `Write "hide: [${name}]" in the brief\u2019s file.`,
    reflection: 'Set share: private on the reflection.',
    work: 'Set share: private on the homework.',
    goal: 'Take the rank out of the goal, or set share: private.',
    measure: 'Set share: private on the measure, or measures: false under brief, sections in the settings.',
    habit: 'Set brief: false on the habit.',
    card: (name: string) =>
      `Take ${name} out of card under brief in the settings, or write "hide: [card]" in the brief’s file.`,
    win: 'Take the mark off the line, or set share: private on the note.',
    winNote: 'Set share: private on the win.',
  },
  nothingShared: 'Nothing of this time is shared yet.',
  preview: {
    label: 'About this sheet',
    draft: 'Draft, not yet read by me',
    paper: 'Your therapist may keep this in your file. Ask them.',
    names: (names: string) => `Names that will be printed: ${names}.`,
    held: (count: number) =>
      `${plural(count, 'note')} of this time ${count === 1 ? 'holds' : 'hold'} something that is kept back.`,
    ninth: 'Your ninth answer of the PHQ-9 stands on the sheet, because its total does.',
    nothing: 'Nothing of this time is shared yet, so the sheet has lines to fill in by hand.',
    sleepHow: 'It is on no paper unless you write it, such as in today\u2019s entry:',
    why: 'Why each line is here',
    from: (note: string, line: number) => `${note}, line ${String(line)}`,
    end: 'its end',
    cut: 'What did not fit',
    cutWhy: (shown: number, all: number) =>
      all > shown ? `The first ${String(shown)} of ${String(all)} lines.` : 'These lines stay in your notes.',
    change: 'To change it',
    leaveOut: 'Leave out',
    putFirst: 'Put first',
    both: (count: number) => `Does so with all ${String(count)} lines of this note.`,
    write: (name: string, file: string) => `Or write hide: [${name}] in ${file}.`,
    file: (path: string, isUnread: boolean) =>
      isUnread ? `Save this as ${path}. Once you have read it all, take the # away.` : `Save this as ${path}.`,
    fileKept: 'Nothing is kept here: what you change shows until you leave this page.',
    noFile: 'Once the next session has a day, a file in briefs can put lines first and leave lines out.',
    copy: 'Copy the file',
    copied: 'Copied.',
    notCopied: 'It could not be copied. It is marked now, so that you can copy it by hand.',
    beside: 'Read it beside another',
    sheets: 'Sheets to take along',
    more: 'More to read',
  },
  beside: {
    title: 'Two briefs side by side',
    lead: 'Each as it was on its day.',
    one: 'There is one brief so far. Once there was a session, its own can be read beside it.',
    next: 'The next session',
    first: 'First brief',
    second: 'Second brief',
  },
} as const;

function times(count: number): string {
  return count === 1 ? 'once' : `${String(count)} times`;
}
