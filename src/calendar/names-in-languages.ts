/** Languages in which months and weekdays of file names are known: those that people keep diaries in most. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'pl'];
const STYLES = ['long', 'short'] as const;
const COUNTS = { month: 12, weekday: 7 } as const;

/** 1 to 12 for the name of a month in one of the languages, long or short; null for any other word. */
export function monthNamed(word: string): number | null {
  return namesOf('month').get(plain(word)) ?? null;
}

/** Whether a word is a weekday's name in one of those languages, long or short. */
export function isWeekdayName(word: string): boolean {
  return namesOf('weekday').has(plain(word));
}

/** Most names of files have neither, so the names are not made before they are asked for. */
const known = new Map<string, ReadonlyMap<string, number>>();

function namesOf(part: keyof typeof COUNTS): ReadonlyMap<string, number> {
  const names = known.get(part) ?? makeNames(part);
  known.set(part, names);
  return names;
}

/** A word that is two months in two languages is none. */
function makeNames(part: keyof typeof COUNTS): ReadonlyMap<string, number> {
  const all = LANGUAGES.flatMap((language) => STYLES.flatMap((style) => namesIn(language, part, style)));
  const byName = [...Map.groupBy(all, ([name]) => name)];
  const single = byName.filter(([, found]) => new Set(found.map(([, number]) => number)).size === 1);
  return new Map(single.map(([name, found]) => [name, found[0]?.[1] ?? 0]));
}

function namesIn(language: string, part: keyof typeof COUNTS, style: (typeof STYLES)[number]): [string, number][] {
  const format = new Intl.DateTimeFormat(language, { [part]: style, timeZone: 'UTC' });
  return Array.from({ length: COUNTS[part] }, (_, index) => {
    const [month, day] = part === 'month' ? [index + 1, 15] : [6, index + 1];
    const noon = Temporal.PlainDateTime.from({ year: 2026, month, day, hour: 12 }).toZonedDateTime('UTC');
    return [plain(format.format(noon.epochMilliseconds)), index + 1];
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
