import { plural } from '../plural.ts';

/** What a look at the notes came to. */
interface Checked {
  readonly files: number;
  readonly withMistakes: number;
  readonly leftOut: number;
  readonly mistakes: number;
  /** Links to notes that are not there yet. */
  readonly unwritten: number;
}

/** What `npm run check` says. */
export const CHECK_COMMAND = {
  about: 'Lists the lines of the notes that need a look. Exits with 1 if any is a mistake.',
  options: { json: 'for machines: {notes, problems: [{file, line, column, field, code, message}]}' },
  /** `129 notes read, 2 problems in 1 file, 1 note with links to notes that are not written yet; 3 other files left out.` */
  checked: ({ files, withMistakes, leftOut, mistakes, unwritten }: Checked) => {
    const where = mistakes === 0 ? 'no problems' : `${plural(mistakes, 'problem')} in ${plural(withMistakes, 'file')}`;
    const links = unwritten === 0 ? '' : `, ${plural(unwritten, 'note')} with links to notes that are not written yet`;
    const others = leftOut === 0 ? '' : `; ${plural(leftOut, 'other file')} left out`;
    return `${plural(files, 'note')} read, ${where}${links}${others}.`;
  },
  /** Both are BCP 47. */
  otherLanguage: (likely: string, set: string) =>
    `Most words look ${languageName(likely)}, and the journal is set to ${languageName(set)}. Search, days and numbers follow that: language: ${likely} in journal.yaml changes it.`,
} as const;

function languageName(language: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language;
}
