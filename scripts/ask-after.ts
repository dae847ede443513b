import type { Day } from '../src/calendar/day.ts';
import { asksOf, openAsks, type Ask } from '../src/facts/questions/questions.ts';
import { hasWaited } from '../src/facts/questions/waiting.ts';
import { lastPerson, sessionOn, sessionToLookBackOn } from '../src/facts/sessions/session-that-was.ts';
import { windowFor } from '../src/facts/sessions/session-window.ts';
import { AFTER_WORDS } from '../src/messages/en/commands/after.ts';
import type { Journal } from '../src/notes/journal.ts';
import type { Session } from '../src/notes/note.ts';
import type { AfterAnswers, AgainAnswer, AskedAnswer, TryAnswer } from '../src/writing/after-session/answers.ts';
import {
  readDayAfter,
  readDayUpTo,
  readMinutes,
  readTimes,
  readTopics,
} from '../src/writing/after-session/read-lines.ts';
import { inOneLine } from '../src/writing/yaml-line.ts';
import { say } from './say.ts';
import { agree, ask, askFor, chooseSome } from './terminal.ts';

/** Asks one thing after the other. What the session's file says already is not asked again. */
export async function askAfter(journal: Journal): Promise<AfterAnswers> {
  const proposed = dayToAskAbout(journal);
  const { language } = journal.settings;
  const day =
    (await askFor(AFTER_WORDS.day(proposed, language), (text) => readDayUpTo(text, journal.today))) ?? proposed;
  const session = sessionOn(journal, day);
  if (session) say(AFTER_WORDS.isThere(session.path));
  const about = await askAboutSession(journal, session, day);
  const asks = asksUntil(journal, day);
  const asked = await askWhatWasAsked(asks);
  const waiting = await askOfWaiting(journal, without(asks, asked));
  const tries = await askWhatToTry();
  const next =
    session?.fields.next === undefined ? await askFor(AFTER_WORDS.next, (text) => readDayAfter(text, day)) : null;
  return {
    ...{ day, session, ...about, tries, next, again: waiting.again, asked: [...asked, ...waiting.dropped] },
    ...(await askWhatStayed()),
  };
}

/** The day that is proposed: that of the session that has just been, else today. */
export function dayToAskAbout(journal: Journal): Day {
  return sessionToLookBackOn(journal) ?? journal.today;
}

/** The questions as sentences, for whoever wants to know them before. */
export function questionsAfter(journal: Journal, day: Day): string[] {
  const words = AFTER_WORDS;
  const session = sessionOn(journal, day);
  const fields = session?.fields ?? {};
  const asks = asksUntil(journal, day);
  return [
    words.day(day, journal.settings.language),
    ...(fields.with === undefined ? [words.with(lastPerson(journal, day))] : []),
    ...(fields.minutes === undefined ? [words.minutes] : []),
    ...(fields.topics === undefined ? [words.topics] : []),
    ...(asks.length > 0 ? [words.asked] : []),
    ...[words.tries, words.times, words.smallest],
    ...(fields.next === undefined ? [words.next] : []),
    ...[words.learned, words.helped, words.notHelped],
  ];
}

function asksUntil(journal: Journal, day: Day): Ask[] {
  return openAsks(asksOf(journal).filter((one) => one.day === null || one.day <= day));
}

async function askAboutSession(journal: Journal, session: Session | null, day: Day) {
  const fields = session?.fields ?? {};
  const last = lastPerson(journal, day);
  const person = fields.with === undefined ? inOneLine(await ask(AFTER_WORDS.with(last))) : '';
  const minutes = fields.minutes === undefined ? await askFor(AFTER_WORDS.minutes, readMinutes) : null;
  const topics = fields.topics === undefined ? await askFor(AFTER_WORDS.topics, readTopics) : null;
  return { with: person || (fields.with === undefined ? last : null), minutes, topics: topics ?? [] };
}

async function askWhatWasAsked(asks: readonly Ask[]): Promise<AskedAnswer[]> {
  const asked: AskedAnswer[] = [];
  for (const text of await chosenOf(
    AFTER_WORDS.asked,
    asks.map(({ text }) => text),
  )) {
    const answer = inOneLine(await ask(AFTER_WORDS.answer(inOneLine(text))));
    asked.push({ ask: text, answer: answer === '' ? null : answer, isDropped: false });
  }
  return asked;
}

function without(asks: readonly Ask[], asked: readonly AskedAnswer[]): Ask[] {
  const words = new Set(asked.map((one) => one.ask));
  return asks.filter(({ text }) => !words.has(text));
}

/** What waits for long may stay as it is, be brought again, come first, or be let go: a few lists, however many there are. */
async function askOfWaiting(journal: Journal, asks: readonly Ask[]) {
  const { last } = windowFor(journal);
  const waiting = asks.filter((one) => hasWaited(journal, one, last)).map(({ text }) => text);
  if (waiting.length === 0 || !(await agree(AFTER_WORDS.look(waiting.length), false)))
    return { again: [], dropped: [] };
  const brought = await chosenOf(AFTER_WORDS.again, waiting);
  const first = await chosenOf(AFTER_WORDS.first, brought);
  const gone = await chosenOf(
    AFTER_WORDS.drop,
    waiting.filter((text) => !brought.includes(text)),
  );
  return {
    again: brought.map((text): AgainAnswer => ({ ask: text, isFirst: first.includes(text) })),
    dropped: gone.map((text): AskedAnswer => ({ ask: text, answer: null, isDropped: true })),
  };
}

async function chosenOf(message: string, texts: readonly string[]): Promise<string[]> {
  if (texts.length === 0) return [];
  const chosen = await chooseSome(message, texts.map(inOneLine));
  return texts.filter((_, index) => chosen.has(index));
}

/** More than a few are not tried. */
const MOST_TRIES = 3;

async function askWhatToTry(): Promise<TryAnswer[]> {
  const tries: TryAnswer[] = [];
  while (tries.length < MOST_TRIES) {
    const what = inOneLine(await ask(tries.length === 0 ? AFTER_WORDS.tries : AFTER_WORDS.more));
    if (what === '') break;
    const times = await askFor(AFTER_WORDS.times, readTimes);
    const smallest = inOneLine(await ask(AFTER_WORDS.smallest));
    tries.push({ what, times, smallest: smallest === '' ? null : smallest });
  }
  return tries;
}

async function askWhatStayed() {
  const [learned, helped, notHelped] = [
    await askLine(AFTER_WORDS.learned),
    await askLine(AFTER_WORDS.helped),
    await askLine(AFTER_WORDS.notHelped),
  ];
  const isAnything = learned !== null || notHelped !== null;
  return { learned, helped, notHelped, isShared: isAnything && (await agree(AFTER_WORDS.share, false)) };
}

async function askLine(message: string): Promise<string | null> {
  const line = inOneLine(await ask(message));
  return line === '' ? null : line;
}
