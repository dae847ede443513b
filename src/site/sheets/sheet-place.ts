import { SHEET_WORDS } from '../../messages/en/sheets.ts';
import type { PagePlace } from '../shell/page-place.ts';

/** Where a sheet lies. */
export function sheetPlace(here: string, lang: string | null = null): PagePlace {
  return {
    above: [
      { address: '/brief/', words: SHEET_WORDS.brief },
      { address: '/sheets/', words: SHEET_WORDS.all },
    ],
    here,
    lang,
  };
}
