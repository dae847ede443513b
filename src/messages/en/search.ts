/** Where the search stands, as its script says it. */
export const SEARCH_STATUS = {
  hint: 'Type a word, a tag or a day. The notes that have it are listed here.',
  noNotes: 'There are no notes to search yet.',
  looking: 'Looking…',
  broken: 'Search could not be opened. Load the page again; if that does not help, build the site again.',
} as const;

export const SEARCH_RESULT_WORDS = { inTitle: 'in the title' } as const;

/** What may be asked instead. */
export const SEARCH_OFFERS = {
  near: 'In your notes there is:',
  unfiltered: (count: number) => `${countInWords(count)} without the filters`,
} as const;

/** `1 note`, `12 notes`, or what was not found. */
export function countSentence(count: number, words: string, isFiltered: boolean): string {
  if (count > 0) return countInWords(count);
  const filters = isFiltered ? ' with these filters' : '';
  return words.trim() === '' ? `Nothing found${filters}.` : `Nothing found for “${shortened(words.trim())}”${filters}.`;
}

/** A page that was pasted into the field is not said back whole. */
const MOST_SAID = 60;

function shortened(words: string): string {
  const letters = [...words];
  return letters.length <= MOST_SAID ? words : `${letters.slice(0, MOST_SAID).join('')}…`;
}

function countInWords(count: number): string {
  return count === 1 ? '1 note' : `${count.toLocaleString('en-GB')} notes`;
}

/** A choice with how many notes have it: `walk (12)`. */
export function countedInWords(word: string, count: number): string {
  return `${word} (${count.toLocaleString('en-GB')})`;
}

/** `Monday 23 November 2026`, or `No day`. Not by way of Temporal, which not every browser has. */
export function dayInWords(day: string | null): string {
  if (day === null) return 'No day';
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** `2026`, or the words for the notes without a day. */
export function yearInWords(year: string): string {
  return year === 'undated' ? 'No day' : year;
}

/** `Entry` for `entry`, `Safety plan` for `safety-plan`. */
export function kindInWords(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}

/** The twelve months, January first. */
export function monthNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
}
