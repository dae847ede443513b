import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, runScript, temporaryFolder, writeJournal } from '../build-site.ts';

/** The pages of a journal of these notes in a language. */
async function pagesIn(language: string, notes: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const journal = writeJournal(join(folder, 'notes'), { ...notes, 'journal.yaml': `language: ${language}\n` });
  const env = { JOURNAL_DIR: journal, JOURNAL_TODAY: '2026-11-23' };
  expect((await runScript('build', ['--outDir', join(folder, 'site')], env)).status).toBe(0);
  const site = [...filesOf(join(folder, 'site'))].filter(([path]) => path.endsWith('.html'));
  return new Map(site.map(([path, bytes]) => [path, bytes.toString()]));
}

/** The elements of a page that say what language they are in. */
function marked(page: string | undefined): string[] {
  return [...(page ?? '').matchAll(/<(\w+)[^>]* lang="([^"]+)"[^>]*>([^<]*)/g)].map(([, name, lang, text]) =>
    [name, lang, text?.trim()].join(' ').trim(),
  );
}

test('the pages are in English, and in a German journal what was written is marked as German', async () => {
  const pages = await pagesIn('de', {
    'journal/2026-11-20.md': '# Am Meer\n\nEs war kalt.\n\n- [?] Was hilft gegen Kälte?\n',
    'journal/2026-11-21.md': '---\nmood: 4\n---\n',
    'journal/2026-11-19.md':
      '---\nmood: elf\nquestions: [Was nun?]\nhomework:\n  atmen:\n    done: yes\n    learned: Es geht.\n---\nIm Regen #meer\n',
    'homework/atmen.md': '---\nwhat: Langsam atmen\n---\n',
    'thoughts/2026-11-20-der-brief.md': '---\nsituation: Ein Brief kam.\n---\n',
    'goals/sommer.md': '---\ngoal: Mehr draußen sein\nwhy: Es tut gut.\n---\n',
    'safety-plan.md': '---\nwarning_signs:\n  - Ich schlafe schlecht\n---\n',
  });
  for (const page of pages.values()) expect(page).toContain('<html lang="en"');
  expect(marked(pages.get('journal/2026/11/20/index.html'))).toEqual([
    'html en',
    'h1 de Freitag 20. November',
    'a de Der brief',
    'h2 de Am Meer',
    'div de',
  ]);
  expect(marked(pages.get('journal/2026/11/21/index.html'))).not.toContain('h2 de Check-in');
  expect(marked(pages.get('questions/index.html'))).toContain('p de Was hilft gegen Kälte?');
  expect(marked(pages.get('thoughts/2026-11-20-der-brief/index.html'))).toContain('p de Ein Brief kam.');
  expect(marked(pages.get('journal/2026/11/19/index.html'))).toEqual(
    expect.arrayContaining(['span de Was nun?', 'a de meer']),
  );
  expect(marked(pages.get('tags/index.html'))).toContain('a de meer');
  expect(marked(pages.get('homework/atmen/index.html'))).toContain('span de Es geht.');
  expect(marked(pages.get('problems/index.html'))).toContain('code de mood: elf');
  expect(marked(pages.get('goals/index.html'))).toContain('a de Mehr draußen sein');
  expect(marked(pages.get('safety-plan/index.html'))).toContain('span de Ich schlafe schlecht');
  expect(marked(pages.get('index.html'))).toEqual(
    expect.arrayContaining(['h1 de Montag 23. November', 'a de Am Meer', 'p de Es war kalt. Was hilft gegen Kälte?']),
  );
});

test('in an English journal, of whichever country, nothing is marked', async () => {
  const pages = await pagesIn('en-US', { 'journal/2026-11-20.md': '# At the sea\n\nIt was cold.\n' });
  for (const page of pages.values()) expect(marked(page)).toEqual(['html en']);
});
