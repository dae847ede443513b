import { describe, expect, test } from 'vitest';
import { toSafeHtml } from '../../../src/markdown/html.ts';
import { dayPages } from '../../../src/site/day/day.ts';
import { toNoteView } from '../../../src/site/note/note-view.ts';
import { targetsOf } from '../../../src/site/note/targets.ts';
import { OPTIONS } from '../../markdown/safe.ts';
import type { Files } from '../../read/folder.ts';
import { currentOf } from '../current.ts';

const DAY = 'journal/2026-11-20.md';
const FILES: Files = {
  'plans/Garden.md':
    '# Garden\n\nAll of it.\n\n## Beans\n\nAlong the [[fence]], ==early==.\n\n![[Tools]]\n\n## Peas\n\nLate. ^late\n',
  'plans/fence.md': 'Of wood.',
  'plans/Tools.md': 'A spade.',
  'fence.md': 'Another fence.',
  'plans/Secret.md': '---\nshare: never\n---\nQuincunx.\n',
  'plans/Code.mdx': '{1 + 1}\n',
  'plans/Broken.md': '---\nmood: 4\n\nText.\n',
  'plans/Long.md': `# Long\n\n${'Words. '.repeat(4000)}`,
  'journal/2026-11-18-a.md': 'Morning.',
  'journal/2026-11-18-b.md': 'Night.',
};

/** What a page shows of an entry with this text. */
function shown(text: string, files: Files = FILES): string {
  const current = currentOf({ ...files, [DAY]: text });
  const note = current.journal.notes.find(({ path }) => path === DAY);
  if (!note) throw new RangeError(DAY);
  return toSafeHtml(note.body, { ...OPTIONS, ...targetsOf(toNoteView(current, note)) });
}

const quoted = (inner: string, source: string) =>
  `<figure class="embed"><blockquote>${inner}</blockquote><figcaption>${source}</figcaption></figure>`;
const source = (address: string, title: string) => `<a href="${address}">${title}</a>`;

describe('a note that is embedded is shown as a quotation with its source', () => {
  test('as a whole', () => {
    expect(shown('![[Tools]]')).toContain(quoted('<p>A spade.</p>', source('/notes/plans-tools/', 'Tools')));
  });

  test('by its heading, with links that lead where its own note leads, and one level deep', () => {
    const page = shown('Before.\n\n![[Garden#Beans]]\n\nBehind.');
    expect(page).toContain('<a href="/notes/plans-fence/">fence</a>, <mark>early</mark>');
    expect(page).toContain('<p><a href="/notes/plans-tools/">Tools</a></p>');
    expect(page).not.toMatch(/A spade|Late|All of it/);
    expect(page).toMatch(/^<p>Before.<\/p>[\s\S]*<figcaption><a href="\/notes\/plans-garden\/#[\w-]+beans"/);
    expect(page).toMatch(/<p>Behind.<\/p>$/);
  });

  test('by its block', () => {
    expect(shown('![[Garden#^late]]')).toContain('<p>Late.</p></blockquote>');
  });

  test('several in one paragraph, each on its line, and each once', () => {
    const page = shown('![[Tools]]\n![[plans/fence]]\n![[Gone]]\n![[Tools]]');
    expect(page.match(/<figure/g)).toHaveLength(2);
    expect(page).toContain('<p><span class="broken-link">Gone</span></p>');
    expect(page).toContain('<p><a href="/notes/plans-tools/">Tools</a></p>');
  });

  test('with ids of their own for each part', () => {
    const ids = [...shown('## Beans\n\n![[Garden#Beans]]\n\n![[Garden]]').matchAll(/ id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an embedded note stays a link', () => {
  test.each([
    ['within a sentence', 'See ![[Tools]].', 'A spade'],
    ['of code', '![[Code]]', '1 + 1'],
    ['that cannot be read', '![[Broken]]', 'Text.'],
    ['past ten pages', '![[Long]]', 'Words.'],
    ['that is the whole of a day with several entries', '![[2026-11-18]]', 'Morning'],
    ['by a heading that it has not', '![[Garden#Roses]]', 'All of it'],
    ['that is itself', 'Mine.\n\n![[2026-11-20]]', 'figure'],
  ])('%s', (_, text, never) => {
    expect(shown(text)).toContain('<a href=');
    expect(shown(text)).not.toContain('<figure');
    expect(shown(text)).not.toContain(never);
  });

  test('where it is only to stand on its own page: not a word of it is on another', () => {
    for (const text of ['![[Secret]]', '![[Secret#^x]]', '> ![[Secret]]']) expect(shown(text)).not.toMatch(/quincunx/i);
  });
});

test('a page is made again when what it embeds is another, and only then', () => {
  const reads = (more: Files) => {
    const current = currentOf({ ...FILES, [DAY]: '![[Garden#Beans]]', ...more });
    return JSON.stringify(dayPages.readsAt(current, '/journal/2026/11/20/'));
  };
  expect(reads({})).toBe(reads({ 'plans/Secret.md': 'Other.' }));
  expect(reads({})).not.toBe(reads({ 'plans/Garden.md': '## Beans\n\nLate this year.\n' }));
  const moved = { 'plans/fence.md': '---\ntype: entry\nday: 2026-11-19\n---\n' };
  expect(reads({})).not.toBe(reads(moved));
});
