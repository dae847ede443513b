import type { Day, Span } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import { later } from '../../calendar/day.ts';
import { allEntries } from '../../facts/entries/ratings.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { Journal } from '../../notes/journal.ts';
import { sayWording } from '../draft.ts';
import { fitSections } from '../fit.ts';
import { wordsOfSections } from '../fitted-section.ts';
import { wordsAround, type Header } from '../header.ts';
import type { BriefLine, BriefSection } from '../line.ts';
import { inItsWords } from '../say-sections.ts';
import { firstWrittenDay, recordedDays } from '../sheet-coverage.ts';
import { trimOrder } from '../trim-order.ts';
import { firstWords } from '../word-count.ts';
import { apart } from '../writers-words.ts';
import { lookBackInput, sessionsHeld, type DayStyle, type LookBackInput } from './look-back-input.ts';
import type { LookBackPhrases } from './look-back-phrases.ts';
import { LOOK_BACK_SECTIONS } from './look-back-sections.ts';
import { peopleMet } from './sessions-over-time.ts';
import { ninthAnswerOfSheet } from './totals-over-time.ts';
import { isMoreThanTwoSides } from './two-sides.ts';

/** A sheet over a longer time: what is printed, where each line comes from, and what was kept back for want of room. */
export interface LookBack extends Header {
  readonly span: Span;
  readonly dayStyle: DayStyle;
  /** Only those with lines, in order. */
  readonly sections: readonly BriefSection[];
  readonly words: number;
  /** Lines that did not fit. */
  readonly cut: readonly BriefLine[];
  /** True where none of the writer's words may be printed: at most numbers and days are on it then. */
  readonly isBlank: boolean;
}

/**
 * Makes the look back since a day, or since the first session where none is given. Pure: the same notes, day and words give
 * the same sheet.
 */
export function makeLookBack(journal: Journal, say: LookBackPhrases, since: Day | null): LookBack {
  const input = lookBackInput(journal, since);
  const { span, dayStyle } = input;
  const header = headerOfLookBack(input, say);
  const said = LOOK_BACK_SECTIONS.map((section) => inItsWords(section, section.drafts(input), say));
  const isOverfull = isMoreThanTwoSides({ header, say, dayStyle });
  const fitted = fitSections(said, { isOverfull, order: trimOrder(LOOK_BACK_SECTIONS) });
  const sections = fitted.sections.filter(({ lines }) => lines.length > 0);
  const ofNumbers = new Set(LOOK_BACK_SECTIONS.filter(({ isOfNumbers }) => isOfNumbers).map(({ number }) => number));
  return {
    ...header,
    ...{ span, dayStyle, sections },
    words: wordsOfSections(sections, say) + wordsAround(header, say),
    cut: fitted.cut,
    isBlank: sections.every(({ number }) => ofNumbers.has(number)),
  };
}

function headerOfLookBack(input: LookBackInput, say: LookBackPhrases): Header {
  const { name } = input.journal.settings;
  const ninthAnswer = ninthAnswerOfSheet(input);
  return {
    name: name && apart(name),
    title: say.lookBack.title(spanWithYear(input)),
    coverage: [sessionsInWords(input, say), ...recordedInWords(input, say)].join(', '),
    ninthAnswer: ninthAnswer && sayWording(ninthAnswer, say),
  };
}

/** `24 Feb – 23 Nov 2026`: a sheet that is kept says the year. */
function spanWithYear({ journal, span: { from, to }, dayStyle }: LookBackInput): string {
  const { language } = journal.settings;
  const last = formatDay(to, 'short-year', language);
  return from === to ? last : `${formatDay(from, dayStyle, language)} \u2013 ${last}`;
}

/** Of more people than these only the number of sessions is said; of a name no more than a few words. */
const MOST_PEOPLE = 3;
const MOST_WORDS_OF_A_NAME = 4;

function sessionsInWords(input: LookBackInput, say: LookBackPhrases): string {
  const people = peopleMet(input).map(({ name }) => apart(firstWords(name, MOST_WORDS_OF_A_NAME)));
  return say.lookBack.sessions(sessionsHeld(input).length, people.length > MOST_PEOPLE ? [] : people);
}

/** On how many days anything was recorded, of those since the first record that are not paused. */
function recordedInWords({ journal, span }: LookBackInput, say: LookBackPhrases): string[] {
  const { language } = journal.settings;
  const first = firstWrittenDay(journal);
  if (first === undefined || first > span.to) return [say.recorded({ recorded: 0, days: 0 }, language)];
  const from = later(first, span.from);
  const entries = withinDays(allEntries(journal), { from, to: span.to });
  const { recorded, days, paused = 0 } = recordedDays(journal, entries, { from, to: span.to });
  const since = from > span.from ? from : undefined;
  return [say.recorded({ recorded, days, since }, language), ...(paused > 0 ? [say.pausedDays(paused)] : [])];
}
