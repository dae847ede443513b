import type { RatedGoal } from '../../brief/sections/goals.ts';
import type { BriefPhrases } from '../../brief/sections/sections.ts';
import type { Comparison } from '../../facts/series/compare-windows.ts';
import { askedSinceWords } from './carried-over.ts';
import { recordedWords, tallyWords } from './coverage.ts';
import { homeworkCountWords, nothingSince } from './homework-counts.ts';
import { UNNAMED_MEASURE } from './measure-name.ts';
import { totalsWords } from './questionnaire-totals.ts';
import { typicalWords } from './typical-days.ts';
import { weekTargetWords } from './habits.ts';
import { targetWords } from './values.ts';
import { rowCells, rowName, rowUnit } from './week-card.ts';

/** Every sentence of the brief, so that they can be read together and tested: around its sections, and section by section. */
export const BRIEF_PHRASES: BriefPhrases = {
  title: (day) => `For our session on ${day}`,
  titleWithoutSession: 'For our next session',
  disclaimer: 'Written by me from my own notes. Not a clinical record.',
  blankDays: 'Blank days are days I did not record.',
  notes: 'Notes',
  nothingShared: 'Nothing of this time is shared yet.',
  paused: 'paused',
  pausedDays: (days) => `${String(days)} paused`,
  capped: 'the last six weeks only',
  firstWith: (name) => `first session with ${name}`,
  more: restWords,
  recorded: (coverage, language, one = 'day') => recordedWords(coverage, { one, language, isOnSheet: true }),
  tally: tallyWords,
  typical: typicalWords,
  leaveOut: {
    sum: (name) => `Write "hide: [${name}]" in the brief\u2019s file.`,
    mark: 'Take the mark off the line, or set share: private on the note.',
    ownLine: 'Take the brief line out of the note, or set share: private.',
  },
  one_thing: {
    heading: 'If we only get to one thing',
    rules: {
      opening: 'You wrote it as the opening of this brief.',
      pinned: 'You pinned it.',
      priority: 'You gave it priority 1, and of these it is the oldest.',
    },
    leaveOut: 'Take opening out of the brief\u2019s file.',
  },
  today: {
    heading: 'Also for this session',
    carriedOver: (ask, asked) => inBrackets(askedSinceWords(ask, asked)),
    bring: (topics) => `You asked to see: ${topics.join('; ')}`,
    bringFromBefore: (topics) => `I was asked to bring: ${topics.join('; ')}`,
    rules: {
      question: 'It is an open question. Those with a priority come first, then those of these days, then older ones.',
      topic: 'You marked it with [!] to bring up in these words.',
      bring: 'The session\u2019s file lists it under bring.',
      ownLine: 'It is the brief line of a shared note.',
    },
    leaveOut: {
      question: 'Set state: dropped, or share: private, on the question.',
      bring: 'Take the line out of bring in the session\u2019s file.',
    },
  },
  hint: {
    text: 'There is something I find hard to bring up. Please ask me about it.',
    rule: 'A question is marked as hard, or something has share: hint. Only this sentence is printed, once.',
    leaveOut: 'Set share: private on the question or the note.',
  },
  since: {
    heading: 'Since last time',
    mood: (typical, coverage, compared) => `Mood, from 0 to 10: ${typical} (${coverage}). ${compared}`,
    compared: comparedWords,
    chart: 'Mood, 0 to 10, day by day',
    rules: {
      mood: 'Mood is summed up over these days.',
      event: 'It is the brief line of a shared event, newest first.',
    },
  },
  stayed: {
    heading: 'What stayed with me',
    didNotHelp: (text) => `What did not help: ${text}`,
    rules: {
      reflection: 'It is from the last shared reflection.',
      insight: 'You marked it with [i] in a shared note.',
    },
    leaveOut: 'Set share: private on the reflection.',
  },
  work: {
    heading: 'Between-session work',
    counts: (counts) => ` \u2013 ${homeworkCountWords(counts)}.`,
    nothingSince: (day) => ` \u2013 ${nothingSince(day)}.`,
    learned: (text) => `What I learned: ${text}`,
    in_the_way: (text) => `What got in the way: ${text}`,
    rule: 'Homework set by or with the therapist comes first, then what has most records.',
    leaveOut: 'Set share: private on the homework.',
  },
  goals: {
    heading: 'Goals, from 0 to 10',
    rated: (rated) => ` \u2013 ${ratedWords(rated)}.`,
    notRated: (since) => ` \u2013 ${since === null ? 'not rated yet' : `not rated since ${since}`}.`,
    rule: 'The goal has a rank.',
    leaveOut: 'Take the rank out of the goal, or set share: private.',
  },
  habits: {
    heading: 'Sleep and habits',
    sleep: (typical, coverage) => `Sleep: ${typical} (${coverage}).`,
    sleepChart: 'Hours asleep, night by night',
    target: targetWords,
    weekTarget: weekTargetWords,
    onTarget: (target, days) => `: ${target} ${days}.`,
    typical: (typical, coverage) => `: ${typical} (${coverage}).`,
    yes: (days) => `: yes ${days}.`,
    rules: {
      sleep: 'Sleep is summed up from five recorded nights on.',
      habit: 'The habit has a target or brief: true.',
    },
    leaveOut: 'Set brief: false on the habit.',
  },
  measures: {
    heading: 'Questionnaires',
    unnamed: UNNAMED_MEASURE,
    totals: totalsWords,
    ninthAnswer: (answer, day) => `The ninth answer of my PHQ-9 of ${day} is ${String(answer)}.`,
    chart: (name, range) => (range === null ? name : `${name}, ${range.join(' to ')}`),
    rule: 'The settings switch questionnaires on.',
    leaveOut: 'Set share: private on the measure, or measures: false under brief, sections in the settings.',
  },
  proud: {
    heading: 'Something I am proud of',
    rules: {
      marked: 'You marked it with [w] in a shared note; those for a goal first, then the newest.',
      note: 'It is a shared win; those for a goal first, then the newest.',
    },
    leaveOut: 'Set share: private on the win.',
  },
  card: {
    heading: 'The last seven days',
    name: rowName,
    unit: rowUnit,
    cells: rowCells,
    noRecord: 'no record',
    rule: 'The settings ask for the week’s card; it has mood, and habits with a target or brief: true.',
    leaveOut: (name) =>
      `Take ${name} out of card under brief in the settings, or write "hide: [card]" in the brief’s file.`,
  },
};

/** `2 more in my notes`, `6 older questions in my notes`, or both. */
function restWords(count: number, waiting: number): string {
  const older = waiting === 0 ? [] : [`${String(waiting)} older ${waiting === 1 ? 'question' : 'questions'}`];
  return `${[...(count === 0 ? [] : [`${String(count)} more`]), ...older].join(' and ')} in my notes`;
}

function inBrackets(words: string): string {
  return words === '' ? '' : ` (${words})`;
}

function comparedWords(comparison: Comparison): string {
  switch (comparison.verdict) {
    case 'higher':
      return 'Higher on most days than in the time before.';
    case 'lower':
      return 'Lower on most days than in the time before.';
    case 'same':
      return 'About the same as in the time before.';
    case 'unknown': {
      const { recorded, days } = comparison;
      if (recorded === 0) return 'No recorded days before it to compare with.';
      return `Not enough days to compare (${String(recorded)} of ${String(days)}).`;
    }
  }
}

/** `2 on 4 Aug, 4 before, 5 now` */
function ratedWords({ now, before, first }: RatedGoal): string {
  return [
    ...(first === null ? [] : [`${String(first.score)} on ${first.day}`]),
    ...(before === null ? [] : [`${String(before)} before`]),
    `${String(now)} now`,
  ].join(', ');
}
