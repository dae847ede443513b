import { formatDay } from '../../calendar/format.ts';
import { markdownSheet, plainSheet, type SheetInWords } from '../text-forms.ts';
import type { LookBackPhrases } from './look-back-phrases.ts';
import type { LookBack } from './make-look-back.ts';

/** How days are written, and the words that stand around the lines. */
interface LookBackTextOptions {
  readonly language: string;
  readonly words: LookBackPhrases;
}

/** The look back as plain text. */
export function lookBackText(lookBack: LookBack, { language, words }: LookBackTextOptions): string {
  return plainSheet(inWords(lookBack, { language, words }), ownWords(words));
}

/** The look back as Markdown. */
export function lookBackMarkdown(lookBack: LookBack, { language, words }: LookBackTextOptions): string {
  return markdownSheet(inWords(lookBack, { language, words }), ownWords(words));
}

function ownWords({ more, lookBack: { nothingShared } }: LookBackPhrases) {
  return { more, nothingShared };
}

function inWords(lookBack: LookBack, { language, words: say }: LookBackTextOptions): SheetInWords {
  const { title, name, coverage, ninthAnswer, sections, isBlank, dayStyle } = lookBack;
  const head = [
    title,
    [name, coverage].filter((words) => words !== null).join(', '),
    ...(ninthAnswer === null ? [] : [ninthAnswer]),
    `${say.disclaimer} ${say.blankDays}`,
  ];
  return { head, sections, isBlank, dayWords: (day) => formatDay(day, dayStyle, language) };
}
