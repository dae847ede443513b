import type {
  GoalOverTime,
  HomeworkOverTime,
  HomeworkStanding,
  LookBackPhrases,
  TotalsOverTime,
  ValueThen,
} from '../../brief/look-back/look-back-phrases.ts';
import type { FourWeeks } from '../../facts/series/four-weeks.ts';
import type { Quantity } from '../../facts/series/series.ts';
import { BRIEF_PHRASES } from './brief.ts';
import { fourWeeksWords } from './four-weeks.ts';
import { GOAL_STATE_WORDS } from './goals.ts';
import { HOMEWORK_STATE_WORDS } from './homework.ts';
import { homeworkCountWords, nothingSince, NOT_TRIED } from './homework-counts.ts';
import { plural } from './plural.ts';

/** Every sentence of the look back, beside those of the brief. */
export const LOOK_BACK_PHRASES: LookBackPhrases = {
  ...BRIEF_PHRASES,
  lookBack: {
    title: (days) => `Looking back, ${days}`,
    sessions: (count, people) =>
      `${count === 0 ? 'no session yet' : plural(count, 'session')}${people.length === 0 ? '' : ` with ${listed(people)}`}`,
    nothingShared: 'Nothing of this time is shared yet.',
    goal: (goal) => ` \u2013 ${goalWords(goal)}.`,
    homework: {
      heading: 'Homework',
      counts: (homework) => ` \u2013 ${homeworkWords(homework)}.`,
      learned: BRIEF_PHRASES.work.learned,
      in_the_way: BRIEF_PHRASES.work.in_the_way,
    },
    learned: {
      heading: 'What I learned in sessions',
      rule: 'It is from a shared reflection: what you wrote more than once, then the first line of some of each part of the time.',
    },
    notHelped: {
      heading: 'What did not help',
      rule: 'It is from a shared reflection; of many, some of each part of the time.',
    },
    insights: {
      heading: 'What I want to keep',
      rule: 'You marked it with [i] in a shared note; of many, some of each part of the time.',
    },
    totals: (totals) => `: ${totalsWords(totals)}.`,
    held: {
      heading: 'Sessions and breaks',
      sessionsWith: ({ count, first, last }) =>
        count === 1 ? `: 1 session, on ${first}.` : `: ${String(count)} sessions, from ${first} to ${last}.`,
      breakNames: { 'without-session': 'No session', paused: 'Paused' },
      break: (one, dayWords) => ` ${dayWords(one.from)} \u2013 ${dayWords(one.to)}, ${plural(one.weeks, 'week')}.`,
      questionsName: 'Questions of mine',
      questions: (asked, open) =>
        `: ${String(asked)} asked in sessions${open === 0 ? '' : `, ${String(open)} still open`}.`,
      rules: {
        sessions: 'It counts the sessions held with each person, where there was more than one.',
        break: 'It is more than six weeks from one session to the next, or a pause of two weeks or more.',
        questions: 'It counts questions that your session files name. None of their words is on the sheet.',
      },
      leaveOut: {
        sessions: 'Set share: private on the sessions: they are counted then, but nobody is named.',
        sum: 'It follows from your sessions and from paused in the settings, and has none of your words.',
      },
    },
    proud: { heading: BRIEF_PHRASES.proud.heading },
    spans: {
      heading: 'The last twelve weeks',
      names: { mood: 'Mood, from 0 to 10', sleep: 'Sleep' },
      mostly: (spans, quantity, language) => `, mostly: ${spansWords(spans, quantity, language)}.`,
      rule: 'It is the middle of each four weeks in which five days or more are recorded.',
      leaveOut: 'It sums up days. An entry with share: never is not in it.',
    },
  },
};

/** `P. L., K. T. and A. N.` */
function listed(people: readonly string[]): string {
  const [last = '', ...before] = people.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
}

function goalWords({ state, first, last, ratedBefore }: GoalOverTime): string {
  const rated = [first, last].flatMap((one) => (one === null ? [] : [onDay(one)])).join(', ');
  const said = rated === '' ? (ratedBefore === null ? 'not rated yet' : `not rated since ${ratedBefore}`) : rated;
  return state === 'active' ? said : `${said}; ${GOAL_STATE_WORDS[state]}`;
}

function onDay({ value, day }: ValueThen): string {
  return `${String(value)} on ${day}`;
}

/** `noted 13 times in 24 weeks, 3 in part; planned 2 a week; done on 22 Sept` */
function homeworkWords({ counts, weeks, plan, standing }: HomeworkOverTime): string {
  const done = homeworkCountWords(counts, weeks === null ? '' : ` in ${plural(weeks, 'week')}`);
  const isTried = done !== NOT_TRIED;
  const stands = standingWords(standing);
  // Since when nothing was noted says already that there is no record.
  if (!isTried) return standing.is === 'resting' ? stands : `${done}; ${stands}`;
  return [`noted ${done}`, ...(plan === null ? [] : [`planned ${String(plan.times)} a ${plan.per}`]), stands].join(
    '; ',
  );
}

function standingWords({ is, day }: HomeworkStanding): string {
  if (is === 'going-on') return 'going on';
  if (is === 'resting') return nothingSince(day ?? '');
  if (is === 'ended') return `until ${day ?? ''}`;
  const state = HOMEWORK_STATE_WORDS[is] ?? '';
  return day === null ? state : `${state} on ${day}`;
}

/** `16 on 24 Feb, 8 on 17 Nov, changed by 4 or more; ninth answer 0` */
function totalsWords({ first, last, changed, ninth }: TotalsOverTime): string {
  const totals = [...(first === null ? [] : [onDay(first)]), onDay(last), ...changedWords(changed)].join(', ');
  if (ninth === undefined) return totals;
  return `${totals}; ${ninth === null ? 'ninth answer not shown' : `ninth answer ${String(ninth)}`}`;
}

function changedWords(changed: TotalsOverTime['changed']): string[] {
  if (changed === null) return [];
  return [changed === 'same' ? 'about the same' : `changed by ${String(changed.by)} or more`];
}

/** `to 28 Sept 5 (20 of 28 days); to 26 Oct 4 to 5 (22 of 28 days)` */
function spansWords(spans: readonly FourWeeks[], quantity: Quantity, language: string): string {
  return spans
    .map((span) => fourWeeksWords(span, { quantity, language }))
    .map(({ value, until, of }) => `${until} ${value} (${of})`)
    .join('; ');
}
