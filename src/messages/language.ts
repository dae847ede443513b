/** The language of all that the program itself says. */
export const INTERFACE_LANGUAGE = 'en';

/** What `lang` says of words in that language: null in the interface's own, where the page says it already. */
export function langOf(language: string): string | null {
  return new Intl.Locale(language).language === INTERFACE_LANGUAGE ? null : language;
}
