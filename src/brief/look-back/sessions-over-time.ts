import { nameKey } from '../../facts/sessions/same-person.ts';
import { asOne, asksOf, type Ask } from '../../facts/questions/questions.ts';
import { isWithin } from '../../calendar/day.ts';
import type { Session } from '../../notes/note.ts';
import { draftFrom, sumDraft, type Draft, type SectionDrafts } from '../draft.ts';
import { isOpenToSession, SHARE_OF_PRINTED_ASKS } from '../print-policy.ts';
import { asOneLine } from '../writers-words.ts';
import { breaksOf } from './breaks.ts';
import { dayOnSheet, sessionsHeld, type LookBackInput } from './look-back-input.ts';
import type { LookBackPhrases } from './look-back-phrases.ts';
import { defineLookBackSection } from './look-back-section.ts';

/** With whom sessions were held and from when to when, where that changed; breaks; how many questions were asked. */
export const sessionsOverTime = defineLookBackSection({
  name: 'sessions',
  number: 8,
  isOfNumbers: true,
  cap: { lines: 10, words: 120 },
  trimming: { turn: 8, steps: [4, 3, 2, 1, 0] },
  heading: (say) => say.lookBack.held.heading,
  drafts: (input) => {
    const people = peopleMet(input);
    // Whom all were with stands in the header already.
    const withPeople = people.length > 1 ? people.map((one) => personDraft(one, input)) : [];
    return {
      drafts: [...withPeople, ...breakDrafts(input), ...questionsDraft(input)],
      rest: [],
    } satisfies SectionDrafts<LookBackPhrases>;
  },
});

/** Somebody whom one met, as the first session with them says it. */
export interface PersonMet {
  readonly name: string;
  readonly sessions: readonly [Session, ...Session[]];
}

/** Those with whom sessions were held, in the order in which they were first met; a session that is closed names nobody. */
export function peopleMet(input: LookBackInput): PersonMet[] {
  const named = sessionsHeld(input).flatMap((session) => {
    const name = isOpenToSession(session) ? asOneLine(session.fields.with ?? '') : '';
    return name === '' ? [] : [{ session, name }];
  });
  return [...Map.groupBy(named, ({ name }) => nameKey(name)).values()].flatMap(([first, ...others]) =>
    first ? [{ name: first.name, sessions: [first.session, ...others.map(({ session }) => session)] as const }] : [],
  );
}

function personDraft({ name, sessions }: PersonMet, input: LookBackInput): Draft<LookBackPhrases> {
  const [first] = sessions;
  const last = sessions.at(-1) ?? first;
  const said = { count: sessions.length, first: dayOnSheet(input, first.day), last: dayOnSheet(input, last.day) };
  return draftFrom<LookBackPhrases>(first, ['with'], {
    text: name,
    fixed: (say) => say.lookBack.held.sessionsWith(said),
    day: null,
    rule: (say) => say.lookBack.held.rules.sessions,
    leaveOut: (say) => say.lookBack.held.leaveOut.sessions,
  });
}

function breakDrafts(input: LookBackInput): Draft<LookBackPhrases>[] {
  return breaksOf(input).map((one) =>
    sumDraft<LookBackPhrases>(one.is, {
      text: (say) => say.lookBack.held.breakNames[one.is],
      fixed: (say) => say.lookBack.held.break(one, (day) => dayOnSheet(input, day)),
      rule: (say) => say.lookBack.held.rules.break,
      leaveOut: (say) => say.lookBack.held.leaveOut.sum,
    }),
  );
}

/** How many questions of these days were asked in a session, and how many are open: their number, and none of their words. */
function questionsDraft({ journal, span }: LookBackInput): Draft<LookBackPhrases>[] {
  const isCounted = ({ kind, share }: Ask) => kind === 'question' && share === SHARE_OF_PRINTED_ASKS;
  const asks = asOne(asksOf(journal)).filter(isCounted);
  const asked = asks.filter(
    ({ state, askedIn }) => state !== 'open' && askedIn !== null && isWithin(askedIn.day, span),
  );
  const open = asks.filter(({ state, day }) => state === 'open' && (day === null || isWithin(day, span)));
  if (asked.length === 0) return [];
  return [
    sumDraft<LookBackPhrases>('questions', {
      text: (say) => say.lookBack.held.questionsName,
      fixed: (say) => say.lookBack.held.questions(asked.length, open.length),
      rule: (say) => say.lookBack.held.rules.questions,
      leaveOut: (say) => say.lookBack.held.leaveOut.sum,
    }),
  ];
}
