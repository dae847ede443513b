/** The language of all that the program itself says. */
export const INTERFACE_LANGUAGE = 'en';

/** What `lang` says of words in that language: null in the interface's own, where the page says it already. */
export function langOf(language: string): string | null {
  const isOwn = known.get(language) ?? new Intl.Locale(language).language === INTERFACE_LANGUAGE;
  known.set(language, isOwn);
  return isOwn ? null : language;
}

/** Asked for every note and title, of the few languages that there are. */
const known = new Map<string, boolean>();
