import { getCurrent } from '../../current/current-journal.ts';
import { toFrame, type PageFrame } from './page-frame.ts';
import type { OnePage, Pages } from './pages-of.ts';

/** What a page is given: what it shows, and what its frame shows of the journal. A page reads nothing else. */
export interface Shown<View> {
  readonly view: View;
  readonly frame: PageFrame;
}

/** What the page at an address shows; null where there is no such page. */
export function pageAt<View>(pages: Pages<View>, { pathname }: URL): Shown<View> | null {
  const current = getCurrent();
  const view = pages.viewAt(current, decodeURI(pathname));
  return view === null ? null : { view, frame: toFrame(current) };
}

/** What a page shows of which there is one. */
export function showPage<View>(page: OnePage<View>): Shown<View> {
  const current = getCurrent();
  return { view: page.view(current), frame: toFrame(current) };
}

/** What is asked for after the address of a brief, to have its sheet without a page around it. No address of the site has it. */
export const ALONE = '?alone';

/** Whether the sheet alone is asked for, to be sent. */
export function isAlone({ search }: URL): boolean {
  return search === ALONE;
}

/** The answer where there is no page. */
export function noPage(): Response {
  return new Response(null, { status: 404 });
}
