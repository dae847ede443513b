import { inside, line, NOWHERE, UNLESS_CLOSED, type KindOfNote, type Place } from '../canary-place.ts';
import { BODY, KINDS } from '../canary-places.ts';

const PRACTICE = ['practice.learned', 'practice.in_the_way'];

/**
 * The places of the brief's canary that may reach a look back too, at the same levels. They are fewer than on the brief: what
 * is asked, brought or written for one session is not looked back on.
 */
const ALSO_ON_LOOK_BACK: Readonly<Record<string, readonly string[]>> = {
  entry: ['homework.learned', 'homework.in_the_way'],
  reflection: ['learned', 'not_helped'],
  'homework of the therapist': ['what', ...PRACTICE],
  'homework of my own': ['what', ...PRACTICE],
  'homework of nobody': ['what', ...PRACTICE],
  goal: ['goal with a rank'],
  win: ['what'],
  measure: ['name'],
};
const ALSO_OF_TEXT = ['win', 'insight'];

/** Places at which a word may stand on the look back and on no brief: whom one met, and a goal that is no longer wanted. */
const ONLY_ON_LOOK_BACK: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  'the last session': { with: line('with', UNLESS_CLOSED) },
  goal: {
    'goal that is met': inside(
      'rank: 1\nstate: met\nratings: [{ date: 2026-11-15, score: 9 }]\ngoal: *',
      UNLESS_CLOSED,
    ),
  },
};

/** Every kind of note, each place with the levels at which its word may be on a look back. */
export const LOOK_BACK_KINDS: Readonly<Record<string, KindOfNote>> = Object.fromEntries(
  Object.entries(KINDS).map(([name, kind]) => {
    const fields = { ...only(kind.fields, ALSO_ON_LOOK_BACK[name] ?? []), ...ONLY_ON_LOOK_BACK[name] };
    return [name, { ...kind, fields, body: only(kind.body ?? BODY, ALSO_OF_TEXT) }];
  }),
);

/** The same places, and the levels only of those that are named. */
function only(places: Readonly<Record<string, Place>>, names: readonly string[]): Record<string, Place> {
  const isNamed = (name: string) => names.includes(name);
  return Object.fromEntries(
    Object.entries(places).map(([name, place]) => [name, isNamed(name) ? place : { ...place, printed: NOWHERE }]),
  );
}
