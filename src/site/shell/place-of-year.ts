import { YEARS_WORDS } from '../../messages/en/years.ts';
import type { YearLink, YearOfList } from './by-year.ts';
import type { PageLink, PagePlace } from './page-place.ts';

/** Where a year of a list lies: below the list, beside the years before and after. The latest year is the list itself. */
export function placeOfYear(
  { name, address }: { readonly name: string; readonly address: string },
  year: Pick<YearOfList<unknown>, 'year' | 'earlier' | 'later'> | null,
  isLatest: boolean,
): PagePlace {
  return {
    above: isLatest ? [] : [{ address, words: name }],
    here: isLatest || !year ? name : (year.year ?? YEARS_WORDS.undated),
    earlier: year ? linkTo(year.earlier) : null,
    later: year ? linkTo(year.later) : null,
  };
}

function linkTo(year: YearLink | null): PageLink | null {
  return year && { address: year.address, words: year.year ?? YEARS_WORDS.undated };
}
