import { nightFields } from '../../src/notes/kinds/entry.ts';
import { definitionOf, KINDS as NOTE_KINDS } from '../../src/notes/kinds/kinds.ts';
import { derivedPlaces } from './canary-derived.ts';
import {
  IF_SHARED,
  inside,
  line,
  list,
  UNLESS_CLOSED,
  type KindOfNote,
  type Level,
  type Place,
} from './canary-place.ts';

/** Fields that hold no words: numbers, times, days, choices. */
export const WORDLESS = new Set([
  ...Object.keys(nightFields),
  ...(
    'balanced_belief change confidence count day days difficulty distress done draft energy event format from hard ' +
    'helped_rating hide_numbers higher_is item9 items kind likely mastery max measure min minutes mood next night number ' +
    'paused per planned pleasure priority quality rank ratings reviewed set_by share state stress target time total until'
  ).split(' '),
  'night',
]);

const COMMON = {
  title: line('title'),
  tags: list('tags'),
  goal: line('goal'),
  session: line('session'),
  homework: list('homework'),
} as const;

export const BODY: Readonly<Record<string, Place>> = {
  prose: inside('*'),
  heading: inside('# *'),
  link: inside('[[*]] and [words](other.md "*")'),
  task: inside('- [ ] *'),
  'ticked question': inside('- [x] *'),
  question: inside('- [?] *', UNLESS_CLOSED),
  topic: inside('- [!] *', UNLESS_CLOSED),
  win: inside('- [w] *', IF_SHARED),
  insight: inside('- [i] *', IF_SHARED),
  'comment behind a question': inside('- [?] Why\n\n  *'),
};

/** A body of a note that has no day of its own: its wins and insights belong to no window. */
const DAYLESS_BODY = { ...BODY, win: inside('- [w] *'), insight: inside('- [i] *') };

export const practiceWords = (printed: readonly Level[]) => ({
  predicted: inside('predicted: *'),
  happened: inside('happened: *'),
  learned: inside('learned: *', printed),
  in_the_way: inside('in_the_way: *', printed),
});

function inEntry(places: Readonly<Record<string, Place>>): Record<string, Place> {
  return Object.fromEntries(
    Object.entries(places).map(([name, { text, printed }]) => [
      `homework.${name}`,
      { text: `homework:\n  walk:\n    done: yes\n    ${text}`, printed },
    ]),
  );
}

function inPractice(places: Readonly<Record<string, Place>>): Record<string, Place> {
  return Object.fromEntries(
    Object.entries(places).map(([name, { text, printed }]) => [
      `practice.${name}`,
      { text: `practice:\n  - date: 2026-11-15\n    done: yes\n    ${text}`, printed },
    ]),
  );
}

const homeworkPlaces = (printed: readonly Level[]) => ({
  ...COMMON,
  brief: line('brief'),
  what: line('what', printed),
  why: line('why'),
  set_in: line('set_in'),
  when: line('when'),
  where: line('where'),
  obstacles: inside('obstacles:\n  - if: *\n    then: *'),
  smallest: line('smallest'),
  ...inPractice(practiceWords(printed)),
});

const BY_HAND: Readonly<Record<string, KindOfNote>> = {
  entry: {
    kind: 'entry',
    path: 'journal/2026-11-15.md',
    fields: {
      ...COMMON,
      brief: line('brief', IF_SHARED),
      'brief of an event': inside('event: true\nbrief: *', IF_SHARED),
      'title of an event': inside('event: true\nbrief: A line\ntitle: *'),
      feelings: list('feelings'),
      prompt: line('prompt'),
      habits: inside('habits:\n  tea: *'),
      questions: list('questions', UNLESS_CLOSED),
      'questions.ask': inside('questions:\n  - ask: *\n    priority: 1', UNLESS_CLOSED),
      'questions.ask, hard': inside('questions:\n  - ask: *\n    hard: true'),
      'questions.ask, private': inside('questions:\n  - ask: *\n    share: private'),
      'questions.ask, hint': inside('questions:\n  - ask: *\n    share: hint'),
      'questions.ask, never': inside('questions:\n  - ask: *\n    share: never'),
      'questions.ask, brief': inside('questions:\n  - ask: *\n    share: brief', UNLESS_CLOSED),
      'questions.answer': inside('questions:\n  - ask: Why\n    answer: *'),
      'questions.answer, open': inside('questions:\n  - ask: Why\n    state: open\n    answer: *'),
      ...inEntry(practiceWords(UNLESS_CLOSED)),
      'homework.learned, private': inside('homework:\n  walk:\n    done: yes\n    learned: *\n    share: private'),
      'homework.learned of my own': inside('homework:\n  mine:\n    done: yes\n    learned: *'),
    },
  },
  'the last session': {
    kind: 'session',
    path: 'sessions/2026-11-10.md',
    fields: {
      ...COMMON,
      brief: line('brief', IF_SHARED),
      with: line('with'),
      topics: list('topics'),
      bring: list('bring', UNLESS_CLOSED),
      asked: list('asked'),
      'asked.ask': inside('asked:\n  - ask: *\n    state: dropped'),
      'asked.answer': inside('asked:\n  - ask: Why\n    answer: *'),
    },
  },
  'the next session': {
    kind: 'session',
    path: 'sessions/2026-11-24.md',
    fields: {
      ...COMMON,
      brief: line('brief'),
      with: line('with', UNLESS_CLOSED),
      topics: list('topics'),
      bring: list('bring', UNLESS_CLOSED),
      asked: list('asked'),
    },
    // It lies after the window; what is asked in it is asked for this session.
    body: DAYLESS_BODY,
  },
  reflection: {
    kind: 'reflection',
    path: 'reflections/2026-11-12.md',
    fields: {
      ...COMMON,
      brief: line('brief', IF_SHARED),
      learned: list('learned', IF_SHARED),
      not_helped: line('not_helped', IF_SHARED),
      surprised: line('surprised'),
      reduce: list('reduce'),
      actions: list('actions'),
      helped: line('helped'),
    },
  },
  'homework of the therapist': {
    kind: 'homework',
    path: 'homework/one.md',
    needs: 'set_by: therapist\nwhat: Walk',
    fields: homeworkPlaces(UNLESS_CLOSED),
    body: DAYLESS_BODY,
  },
  'homework of my own': {
    kind: 'homework',
    path: 'homework/one.md',
    needs: 'set_by: me\nwhat: Walk',
    fields: homeworkPlaces(IF_SHARED),
    body: DAYLESS_BODY,
  },
  'homework of nobody': {
    kind: 'homework',
    path: 'homework/one.md',
    needs: 'what: Walk',
    fields: homeworkPlaces(IF_SHARED),
    body: DAYLESS_BODY,
  },
  habit: {
    kind: 'habit',
    path: 'habits/tea.md',
    needs: 'name: Tea\nmeasure: count',
    fields: {
      ...COMMON,
      name: inside('brief: true\nname: *', UNLESS_CLOSED),
      unit: inside('brief: true\nunit: *', UNLESS_CLOSED),
      brief: inside('brief: false\nname: *'),
      'hidden numbers': inside('brief: true\nhide_numbers: true\nname: *'),
      smallest: inside('brief: true\nsmallest: *'),
      reference: inside('brief: true\nreference: *'),
      why: inside('brief: true\nwhy: *'),
    },
    body: DAYLESS_BODY,
  },
  win: {
    kind: 'win',
    path: 'wins/2026-11-15-x.md',
    needs: 'what: A win',
    fields: {
      ...COMMON,
      brief: line('brief', IF_SHARED),
      what: line('what', IF_SHARED),
      took: line('took'),
      shows: line('shows'),
    },
  },
  'the brief’s file': {
    kind: 'brief',
    path: 'briefs/2026-11-24.md',
    fields: {
      ...COMMON,
      brief: line('brief'),
      opening: line('opening', UNLESS_CLOSED),
      pin: list('pin'),
      hide: list('hide'),
    },
    body: DAYLESS_BODY,
  },
  'thought record': {
    kind: 'thought',
    path: 'thoughts/2026-11-15-x.md',
    needs: 'situation: The stairs',
    fields: {
      ...COMMON,
      brief: line('brief', IF_SHARED),
      situation: line('situation'),
      feelings: inside('feelings:\n  - name: *'),
      thoughts: inside('thoughts:\n  - text: *'),
      evidence_for: list('evidence_for'),
      evidence_against: list('evidence_against'),
      patterns: list('patterns'),
      balanced: line('balanced'),
      next_step: line('next_step'),
    },
  },
  measure: {
    kind: 'measure',
    path: 'measures/2026-11-15-mine.md',
    fields: {
      ...COMMON,
      brief: line('brief', IF_SHARED),
      name: inside('measure: other\ntotal: 4\nname: *', UNLESS_CLOSED),
      total: line('total'),
    },
  },
  goal: {
    kind: 'goal',
    path: 'goals/one.md',
    needs: 'goal: Sing',
    fields: {
      ...COMMON,
      brief: line('brief'),
      goal: line('goal'),
      'goal with a rank': inside('rank: 1\ngoal: *', UNLESS_CLOSED),
      why: inside('rank: 1\nwhy: *'),
      steps: inside('rank: 1\nsteps: [*]'),
      ratings: inside('rank: 1\nratings:\n  - date: 2026-11-15\n    score: 4\n    note: *'),
    },
    body: DAYLESS_BODY,
  },
  'safety plan': {
    kind: 'safety-plan',
    path: 'safety-plan.md',
    fields: {
      ...COMMON,
      brief: line('brief'),
      warning_signs: list('warning_signs'),
      on_my_own: list('on_my_own'),
      people_places: list('people_places'),
      people_to_ask: list('people_to_ask'),
      professionals: inside('professionals:\n  - name: *\n    phone: "*"\n    note: *'),
      safer_space: list('safer_space'),
      reasons: list('reasons'),
      made_with: line('made_with'),
    },
    body: { ...DAYLESS_BODY, question: inside('- [?] *', IF_SHARED), topic: inside('- [!] *', IF_SHARED) },
  },
  'another note': {
    kind: 'note',
    path: 'lists/one.md',
    needs: 'type: note',
    fields: { ...COMMON, brief: line('brief') },
    body: DAYLESS_BODY,
  },
};

/** Every kind of note: one that is not described above has its places from its own definition. */
export const KINDS: Readonly<Record<string, KindOfNote>> = {
  ...BY_HAND,
  ...Object.fromEntries(
    NOTE_KINDS.filter((kind) => !Object.values(BY_HAND).some((known) => known.kind === kind)).map((kind) => [
      kind,
      { ...derivedPlaces(definitionOf(kind), WORDLESS), ...(definitionOf(kind).isOnDay ? {} : { body: DAYLESS_BODY }) },
    ]),
  ),
};
