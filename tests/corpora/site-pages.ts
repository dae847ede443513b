import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../../src/notes/journal.ts';

/** The files of a built site on which the notes of a journal stand. */
export function pagesOf(journal: Journal, outDir: string): string[] {
  const addresses = journal.notes.map(({ address }) => decodeURIComponent(address.replace(/#.*$/s, '')));
  return [...new Set(addresses)].map((address) => join(outDir, address, 'index.html'));
}

export function missingPages(journal: Journal, outDir: string): string[] {
  return pagesOf(journal, outDir).filter((page) => !existsSync(page));
}

/** Tags of pages that would run something that is not the site's own. */
export function runningTags(pages: readonly string[]): string[] {
  return pages.flatMap((page) =>
    tagsOf(readFileSync(page, 'utf8'))
      .filter(isRunning)
      .map((tag) => `${page} ${tag}`),
  );
}

/** Tags whole, with all that their attributes hold in quotes. */
function tagsOf(html: string): string[] {
  return html.match(/<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi) ?? [];
}

function isRunning(tag: string): boolean {
  const names = tag.replace(/=(?:"[^"]*"|'[^']*')/g, '');
  if (/^<(?:iframe|object|embed|base|applet)\b/i.test(tag) || /\son\w+/i.test(names)) return true;
  if (/\s(?:href|src|action|formaction|xlink:href)="\s*(?:javascript|vbscript|data:text)/i.test(tag)) return true;
  return /^<script/i.test(tag) && !/\ssrc="\/(?!\/)/.test(tag);
}
