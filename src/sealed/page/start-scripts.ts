import { startSearchPage } from '../../search/client/search-page.ts';
import { startBook } from '../../site/book/book-pages.ts';
import { startPreview } from '../../site/brief/change-preview.ts';
import { startChoosing } from '../../site/brief/choose-briefs.ts';
import { startGoing } from '../../site/journal/to-day.ts';
import { startCopying } from '../../site/shell/copy-text.ts';
import { startFoundMarks } from '../../site/shell/found-marks.ts';

/** Starts what the scripts in the site's components start, on the page that was just put in place. */
export function startScripts(page: Document): void {
  startCopying(page);
  startGoing(page);
  startPreview(page);
  startChoosing(page);
  void startFoundMarks(page);
  startBook(page);
  if (page.querySelector('input#search-words')) void startSearchPage(page);
}
