import { describe, expect, test } from 'vitest';
import { makeBrief, type Brief } from '../../../src/facts/brief/brief.ts';
import { briefFields } from '../../../src/journal/kinds/brief.ts';
import { entryFields, nightFields, questionFields } from '../../../src/journal/kinds/entry.ts';
import { habitFields } from '../../../src/journal/kinds/habit.ts';
import { goalFields } from '../../../src/journal/kinds/goal.ts';
import { homeworkFields, practiceFields } from '../../../src/journal/kinds/homework.ts';
import { measureFields } from '../../../src/journal/kinds/measure.ts';
import { reflectionFields } from '../../../src/journal/kinds/reflection.ts';
import { safetyPlanFields } from '../../../src/journal/kinds/safety-plan.ts';
import { sessionFields } from '../../../src/journal/kinds/session.ts';
import { thoughtFields } from '../../../src/journal/kinds/thought.ts';
import { winFields } from '../../../src/journal/kinds/win.ts';
import { journalOf, type Files } from '../journal-of.ts';

/**
 * A word that stands in one place of one note. For every kind and every field it says at which levels of the note the
 * word may reach the sheet (notes, "Sharing"): what is not said here may not.
 */
const CANARY = 'zwischenzaunkoenig';

const LEVELS = ['none', 'private', 'hint', 'never', 'brief'] as const;
type Level = (typeof LEVELS)[number];

const NOWHERE: readonly Level[] = [];
/** For what is printed only if the note says so. */
const IF_SHARED: readonly Level[] = ['brief'];
/** For what is an act of sharing by itself. */
const UNLESS_CLOSED: readonly Level[] = ['none', 'brief'];

/** One place of a note: how it is written, and at which levels it may be printed. */
interface Place {
  readonly text: string;
  readonly printed: readonly Level[];
}

const line = (name: string, printed: readonly Level[] = NOWHERE): Place => ({ text: `${name}: ${CANARY}`, printed });
const list = (name: string, printed: readonly Level[] = NOWHERE): Place => ({ text: `${name}: [${CANARY}]`, printed });
const inside = (text: string, printed: readonly Level[] = NOWHERE): Place => ({
  text: text.replaceAll('*', CANARY),
  printed,
});

/** Fields that hold no words: numbers, times, days, choices. */
const WORDLESS = new Set([
  ...[
    'share',
    'event',
    'draft',
    'day',
    'time',
    'mood',
    'energy',
    'stress',
    'minutes',
    'format',
    'state',
    'number',
    'next',
  ],
  ...[
    'kind',
    'set_by',
    'planned',
    'per',
    'confidence',
    'from',
    'until',
    'measure',
    'min',
    'max',
    'target',
    'days',
    'paused',
  ],
  ...[
    'hide_numbers',
    'reviewed',
    'helped_rating',
    'done',
    'count',
    'quality',
    'difficulty',
    'mastery',
    'pleasure',
    'distress',
  ],
  ...['likely', 'priority', 'hard', ...Object.keys(nightFields), 'night'],
  ...['balanced_belief', 'rank', 'items', 'item9', 'change', 'higher_is', 'total'],
]);

const COMMON = {
  title: line('title'),
  tags: list('tags'),
  goal: line('goal'),
  session: line('session'),
  homework: list('homework'),
} as const;

const BODY: Readonly<Record<string, Place>> = {
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

interface Kind {
  readonly path: string;
  /** What the note needs to be one of its kind. */
  readonly needs?: string;
  readonly fields: Readonly<Record<string, Place>>;
  /** Fields of its schema, so that none is forgotten. */
  readonly schema?: object;
  readonly body?: Readonly<Record<string, Place>>;
}

const practiceWords = (printed: readonly Level[]) => ({
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

const KINDS: Readonly<Record<string, Kind>> = {
  entry: {
    path: 'journal/2026-11-15.md',
    schema: entryFields,
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
    path: 'sessions/2026-11-10.md',
    schema: sessionFields,
    fields: {
      ...COMMON,
      brief: line('brief', IF_SHARED),
      with: line('with'),
      topics: list('topics'),
      bring: list('bring'),
    },
  },
  'the next session': {
    path: 'sessions/2026-11-24.md',
    schema: sessionFields,
    fields: {
      ...COMMON,
      brief: line('brief'),
      with: line('with'),
      topics: list('topics'),
      bring: list('bring', UNLESS_CLOSED),
    },
    // It lies after the window; what is asked in it is asked for this session.
    body: DAYLESS_BODY,
  },
  reflection: {
    path: 'reflections/2026-11-12.md',
    schema: reflectionFields,
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
    path: 'homework/one.md',
    needs: 'set_by: therapist\nwhat: Walk',
    schema: homeworkFields,
    fields: homeworkPlaces(UNLESS_CLOSED),
    body: DAYLESS_BODY,
  },
  'homework of my own': {
    path: 'homework/one.md',
    needs: 'set_by: me\nwhat: Walk',
    schema: homeworkFields,
    fields: homeworkPlaces(IF_SHARED),
    body: DAYLESS_BODY,
  },
  'homework of nobody': {
    path: 'homework/one.md',
    needs: 'what: Walk',
    schema: homeworkFields,
    fields: homeworkPlaces(IF_SHARED),
    body: DAYLESS_BODY,
  },
  habit: {
    path: 'habits/tea.md',
    needs: 'name: Tea\nmeasure: count',
    schema: habitFields,
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
    path: 'wins/2026-11-15-x.md',
    needs: 'what: A win',
    schema: winFields,
    fields: {
      ...COMMON,
      brief: line('brief', IF_SHARED),
      what: line('what', IF_SHARED),
      took: line('took'),
      shows: line('shows'),
    },
  },
  'the brief’s file': {
    path: 'briefs/2026-11-24.md',
    schema: briefFields,
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
    path: 'thoughts/2026-11-15-x.md',
    needs: 'situation: The stairs',
    schema: thoughtFields,
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
    path: 'measures/2026-11-15-mine.md',
    schema: measureFields,
    fields: { ...COMMON, brief: line('brief', IF_SHARED), name: line('name'), total: line('total') },
  },
  goal: {
    path: 'goals/one.md',
    needs: 'goal: Sing',
    schema: goalFields,
    fields: {
      ...COMMON,
      brief: line('brief'),
      goal: line('goal'),
      why: line('why'),
      steps: list('steps'),
      ratings: inside('ratings:\n  - date: 2026-11-15\n    score: 4\n    note: *'),
    },
    body: DAYLESS_BODY,
  },
  'safety plan': {
    path: 'safety-plan.md',
    schema: safetyPlanFields,
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
    path: 'lists/one.md',
    needs: 'type: note',
    fields: { ...COMMON, brief: line('brief') },
    body: DAYLESS_BODY,
  },
};

const AROUND: Files = {
  'sessions/2026-11-10.md': '',
  'sessions/2026-11-24.md': '',
  'homework/walk.md': 'what: Walk\nset_by: therapist',
  'homework/mine.md': 'what: Mine\nset_by: me',
  'journal/2026-11-14.md': 'habits:\n  tea: 2',
};

/** Everything that the model of a brief says, apart from where it comes from. */
function said(brief: Brief): string {
  return JSON.stringify(brief, (name, value: unknown) => (name === 'source' || name === 'address' ? undefined : value));
}

function briefWith(kind: Kind, level: Level, frontmatter: string, body = ''): Brief {
  const given = new Set(frontmatter.split('\n').map((text) => text.split(':')[0]));
  const needed = (kind.needs ?? '').split('\n').filter((text) => !given.has(text.split(':')[0]));
  const share = level === 'none' ? [] : [`share: ${level}`];
  return makeBrief(journalOf({ ...AROUND, [kind.path]: [[...needed, ...share, frontmatter].join('\n'), body] }));
}

describe.each(Object.entries(KINDS))('of %s', (_, kind) => {
  test.each(Object.entries(kind.fields))('the field %s is printed only where it may be', (__, place) => {
    const printed = LEVELS.filter((level) => said(briefWith(kind, level, place.text)).includes(CANARY));
    expect(printed).toEqual(place.printed);
  });

  test.each(Object.entries(kind.body ?? BODY))('%s in the text is printed only where it may be', (__, place) => {
    const printed = LEVELS.filter((level) => said(briefWith(kind, level, '', place.text)).includes(CANARY));
    expect(printed).toEqual(place.printed);
  });

  test('every field of its schema is listed', () => {
    const listed = new Set([
      ...Object.keys(kind.fields),
      ...Object.keys(kind.fields).map((name) => name.split('.')[0]),
    ]);
    expect(Object.keys(kind.schema ?? {}).filter((name) => !listed.has(name) && !WORDLESS.has(name))).toEqual([]);
  });
});

test('every field of a practice record and of a question is listed', () => {
  const listed = (fields: object, known: readonly string[]) =>
    Object.keys(fields).filter((name) => !known.includes(name) && !WORDLESS.has(name));
  expect(listed(practiceFields, Object.keys(practiceWords(NOWHERE)))).toEqual([]);
  expect(listed(questionFields, ['ask', 'answer'])).toEqual([]);
});

describe('numbers of entries that are never to be seen', () => {
  const values = (share: string) => `${share}mood: 9\nnight:\n  hours: 9\nhabits:\n  tea: 9\nhomework:\n  walk: yes`;
  const days = ['15', '16', '17', '18', '19'];
  const tea = {
    'habits/tea.md': 'name: Tea\nmeasure: count\nbrief: true',
    'journal/2026-11-14.md': 'mood: 2\nhabits:\n  tea: 2',
  };
  const brief = (share: string) =>
    makeBrief(
      journalOf({
        ...AROUND,
        ...tea,
        ...Object.fromEntries(days.map((day) => [`journal/2026-11-${day}.md`, values(share)])),
      }),
    );

  test('are in no sum, no count and no chart', () => {
    const without = makeBrief(journalOf({ ...AROUND, ...tea }));
    expect(said(brief('share: never\n'))).toBe(said(without));
  });

  test('are in them at every other level', () => {
    expect(said(brief(''))).toContain('Walk \u2013 5 times.');
    expect(brief('share: private\n').mood?.values).toEqual(brief('').mood?.values);
    expect(brief('share: private\n').sleep?.values).toEqual(brief('').sleep?.values);
  });
});

describe('a journal with everything at every level', () => {
  const files: Record<string, readonly [string, string]> = {};
  const allowed = new Set<string>();
  let count = 0;
  const wordFor = (isPrinted: boolean) => {
    const word = `${CANARY}${String(++count)}x`;
    if (isPrinted) allowed.add(word);
    return word;
  };
  for (const [name, kind] of Object.entries(KINDS)) {
    if (name.startsWith('the ') || name === 'safety plan') continue;
    for (const level of LEVELS) {
      for (const [where, place] of [...Object.entries(kind.fields), ...Object.entries(kind.body ?? BODY)]) {
        const text = place.text.replaceAll(CANARY, () => wordFor(place.printed.includes(level)));
        const isBody = !Object.values(kind.fields).includes(place);
        const path = kind.path.replace('.md', `-${count}-${where.replace(/\W/g, '')}.md`);
        const needs =
          isBody || !/^(?:what|name|goal|situation):/m.test(text)
            ? (kind.needs ?? '')
            : (kind.needs ?? '').replace(/^(?:what|name|goal|situation):.*\n?/m, '');
        files[path] = [
          [needs, level === 'none' ? '' : `share: ${level}`, isBody ? '' : text].filter(Boolean).join('\n'),
          isBody ? text : '',
        ];
      }
    }
  }
  const brief = makeBrief(journalOf({ ...AROUND, ...files }));

  test('prints only words that may be printed, however much is cut', () => {
    const printed = said(brief).match(new RegExp(`${CANARY}\\d+x`, 'g')) ?? [];
    expect(printed.length).toBeGreaterThan(4);
    expect(printed.filter((word) => !allowed.has(word))).toEqual([]);
  });

  test('prints the hint once', () => {
    expect(said(brief).match(/find hard to bring up/g)).toHaveLength(1);
  });
});
