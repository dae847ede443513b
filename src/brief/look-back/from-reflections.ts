import { keyOf } from '../../facts/questions/question-key.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { FieldPath } from '../../notes/field-path.ts';
import type { Reflection } from '../../notes/note.ts';
import { draftFrom, type Draft, type SectionDrafts } from '../draft.ts';
import { isShared } from '../print-policy.ts';
import { markedDrafts } from '../sections/marked-lines.ts';
import { asOneLine } from '../writers-words.ts';
import { notesOfSheet, withWords, type LookBackInput } from './look-back-input.ts';
import type { LookBackPhrases } from './look-back-phrases.ts';
import { defineLookBackSection } from './look-back-section.ts';
import { peopleMet } from './sessions-over-time.ts';
import { spreadOver } from './spread-over.ts';

const MOST_LEARNED_LINES = 6;
const MOST_NOT_HELPED = 5;
const MOST_INSIGHTS = 5;

/** What shared reflections say was learned: what was written several times, then the first line of some of each part of the time. */
export const learnedOverTime = defineLookBackSection({
  name: 'learned',
  number: 3,
  cap: { lines: MOST_LEARNED_LINES, words: 95 },
  trimming: { turn: 6, steps: [5, 4, 3, 2] },
  refilling: { turn: 3, lines: 'as-capped' },
  heading: (say) => say.lookBack.learned.heading,
  drafts: learnedDrafts,
});

/** What shared reflections say did not help, some of each part of the time. */
export const notHelpedOverTime = defineLookBackSection({
  name: 'not-helped',
  number: 4,
  cap: { lines: MOST_NOT_HELPED, words: 75 },
  trimming: { turn: 5, steps: [4, 3, 2] },
  refilling: { turn: 4, lines: 'as-capped' },
  heading: (say) => say.lookBack.notHelped.heading,
  drafts: notHelpedDrafts,
});

/** Insights of shared notes, some of each part of the time. */
export const insightsOverTime = defineLookBackSection({
  name: 'insights',
  number: 6,
  cap: { lines: MOST_INSIGHTS, words: 80 },
  trimming: { turn: 3, steps: [4, 3, 2, 1, 0] },
  refilling: { turn: 5, lines: 'as-capped' },
  heading: (say) => say.lookBack.insights.heading,
  drafts: (input) => {
    const marked = markedDrafts<LookBackPhrases>(
      notesOfSheet(input).filter(isShared),
      'insight',
      (say) => say.lookBack.insights.rule,
    );
    return someOf(withWords(marked), MOST_INSIGHTS);
  },
});

type LookBackDraft = Draft<LookBackPhrases>;

/**
 * What was written several times comes first. Of all else one line a reflection, the first; of many, the last before
 * somebody else was met, for it sums up, and some of each part of the time.
 */
function learnedDrafts(input: LookBackInput): SectionDrafts<LookBackPhrases> {
  const lines = sharedReflections(input).flatMap(learnedIn);
  const newestOf = [...Map.groupBy(lines, ({ key }) => key).values()].flatMap(([newest, ...others]) =>
    newest ? [{ ...newest, isSaidAgain: others.length > 0 }] : [],
  );
  const again = newestOf.filter(({ isSaidAgain }) => isSaidAgain).slice(0, MOST_LEARNED_LINES);
  const firsts = newestOf.filter(({ isFirst, isSaidAgain }) => isFirst && !isSaidAgain);
  const partings = new Set(lastBeforeChanges(input).map(({ path }) => path));
  const isParting = ({ draft }: LearnedLine) => partings.has(draft.from?.note.path ?? '');
  const chosen = new Set([...again, ...spreadOver(firsts, MOST_LEARNED_LINES - again.length, isParting)]);
  const rest = newestOf.filter((one) => !chosen.has(one));
  return { drafts: [...chosen, ...rest].map(({ draft }) => draft), rest: [] };
}

interface LearnedLine {
  readonly draft: LookBackDraft;
  /** The same for the same words. */
  readonly key: string;
  readonly isFirst: boolean;
}

function learnedIn(reflection: Reflection): LearnedLine[] {
  const { learned = [] } = reflection.fields;
  return learned
    .map((text, index) => ({ text: asOneLine(text), index }))
    .filter(({ text }) => text !== '')
    .map(({ text, index }, place) => ({
      draft: lineOfReflection(reflection, ['learned', index], text),
      key: keyOf(text),
      isFirst: place === 0,
    }));
}

/** Of the shared reflections the last before each first session with somebody else. */
function lastBeforeChanges(input: LookBackInput): Reflection[] {
  const [, ...others] = peopleMet(input);
  const reflections = sharedReflections(input);
  return others.flatMap(({ sessions: [first] }) => reflections.find(({ day }) => day < first.day) ?? []);
}

function notHelpedDrafts(input: LookBackInput): SectionDrafts<LookBackPhrases> {
  const lines = sharedReflections(input).flatMap((reflection) => {
    const { not_helped: text } = reflection.fields;
    return text === undefined ? [] : [lineOfReflection(reflection, ['not_helped'], text)];
  });
  return someOf(withWords(lines), MOST_NOT_HELPED);
}

/** Newest first. */
function sharedReflections({ journal, span }: LookBackInput): Reflection[] {
  return withinDays(journal.reflections, span).filter(isShared).toReversed();
}

function lineOfReflection(reflection: Reflection, at: FieldPath, text: string): LookBackDraft {
  return draftFrom<LookBackPhrases>(reflection, at, {
    text,
    rule: (say) => (at[0] === 'learned' ? say.lookBack.learned.rule : say.lookBack.notHelped.rule),
    leaveOut: (say) => say.stayed.leaveOut,
  });
}

/** So many of the lines, spread over the time. */
function someOf(lines: readonly LookBackDraft[], most: number): SectionDrafts<LookBackPhrases> {
  const chosen = new Set(spreadOver(lines, most));
  return { drafts: [...chosen, ...lines.filter((line) => !chosen.has(line))], rest: [] };
}
