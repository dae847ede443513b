import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { childrenOf } from '../../src/markdown/walk.ts';
import { textOf as wordsOf } from '../../src/markdown/text.ts';
import { ROOT, SAMPLE } from '../build-site.ts';
import { stringsOf } from '../corpora/strings.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { textOf, textsOf } from './exported.ts';
import { MESSY } from './messy-journal.ts';

/** `2 Monday…` of each heading that stands in no quote and no list. */
function outlineOf(text: string): string[] {
  return childrenOf(parseMarkdown(text)).flatMap((node) =>
    node.type === 'heading' ? [`${String(node.depth)} ${wordsOf(node).trim()}`] : [],
  );
}

test('days stand in their order, each note with its day, its fields and its text', () => {
  const text = textOf('markdown', {
    'journal/2026-11-02.md':
      '---\nmood: 4\nfeelings: [sad]\nplace: By the sea\ntime: "18:00"\n---\n# After work\n\nText.\n',
    'journal/2026-11-01.md': 'First.\n',
    'habits/tea.md': '---\nname: Tea\nmeasure: count\n---\n',
    'wins/2026-11-02-x.md': '---\nwhat: Went *anyway*\ntitle: "A # sign"\n---\n',
  });
  expect(text).toBe(
    [
      '# Journal\n\n## Sunday 1 November 2026\n\n### Entry\n\nFirst.\n\n## Monday 2 November 2026',
      '### Win: A \\# sign\n\n- what: Went \\*anyway\\*',
      '### Entry, 18:00\n\n- mood: 4\n- feelings: sad\n- place: By the sea\n\n#### After work\n\nText.',
      '## Without a day\n\n### Habit\n\n- name: Tea\n- measure: count\n',
    ].join('\n\n'),
  );
});

test('records within notes are lists, and a text that begins with one is not of it', () => {
  const text = textOf('markdown', {
    'journal/2026-11-02.md':
      '---\nnight: { in_bed: "22:45" }\nquestions: [{ ask: Why?, priority: 1 }, What]\nhabits: { tea: 3 }\n---\n- one\n- two\n',
  });
  expect(text).toContain(
    '- habits:\n  - tea: 3\n- night:\n  - in_bed: 22:45\n- questions:\n  - ask: Why?; priority: 1\n  - ask: What\n\n<!-- -->\n\n- one\n- two\n',
  );
});

test('the days that are asked for are said, and a neutral title where pages have one', () => {
  const notes = { 'journal/2026-11-01.md': '', 'journal/2026-11-02.md': '', 'journal.yaml': 'discreet: true\n' };
  expect(textOf('markdown', notes, { days: { from: '2026-11-02', to: null } })).toBe(
    '# Notes\n\nFrom Monday 2 November 2026\n\n## Monday 2 November 2026\n\n### Entry\n',
  );
});

test('pictures lie where they lie, seen from the journal', () => {
  const text = textOf('markdown', {
    'journal/2026/2026-11-02.md': '![The sea](../../pictures/sea.png) ![[sea.png]]\n',
    'pictures/sea.png': 'x',
  });
  expect(text).toContain('![The sea](pictures/sea.png)');
  expect(text.match(/\]\(pictures\/sea\.png\)/g)).toHaveLength(2);
});

test('what cannot be read, and what has no end, is a block of code', () => {
  const text = textOf('markdown', {
    'journal/2026-11-01.md': '---\nmood: 3\n\nThe lines above have no end.\n',
    'journal/2026-11-02.md': 'Before\n\n````\n```\nno end',
    'journal/2026-11-03.md': 'Last.\n',
  });
  expect(text).toContain('### Entry\n\n```\n---\nmood: 3\n\nThe lines above have no end.\n```\n\n## Monday');
  expect(text).toContain('### Entry\n\n`````\nBefore\n\n````\n```\nno end\n`````\n\n## Tuesday');
  expect(outlineOf(text)).toHaveLength(7);
});

const PEOPLE = join(ROOT, 'tests/fixtures/people');

describe('the outline', () => {
  test.each([['the sample', SAMPLE], ...readdirSync(PEOPLE).map((name) => [name, join(PEOPLE, name)])])(
    'of %s has the title, the days and the notes, and nothing else above the fourth level',
    (_, folder = '') => {
      const text = Object.values(textsOf('markdown', folder)).join('');
      const { '.json': json = '' } = textsOf('json', folder);
      const { notes } = JSON.parse(json) as { notes: { day: string | null }[] };
      const outline = outlineOf(text).filter((line) => line < '4');
      expect(outline.filter((line) => line.startsWith('1'))).toEqual(['1 Journal']);
      expect(outline.filter((line) => line.startsWith('2'))).toHaveLength(new Set(notes.map(({ day }) => day)).size);
      expect(outline.filter((line) => line.startsWith('3'))).toHaveLength(notes.length);
    },
  );

  test('of files of many editors is right too, and they are all there but for templates and copies', () => {
    const outline = outlineOf(textOf('markdown', MESSY));
    const others = ['(conflicted', 'templates/', 'ideas/', '2026-11-05.md'];
    const notes = Object.keys(MESSY).filter(
      (path) => /\.(?:mdx?|markdown)$/.test(path) && !others.some((one) => path.includes(one)),
    );
    expect(outline.filter((line) => line.startsWith('3'))).toHaveLength(notes.length);
  });
});

describeWithCorpora('strings made to attack programs', (corpora) => {
  test('change no outline, as text, as title or as any field', () => {
    const strings = stringsOf(corpora).filter((text) => text.isWellFormed() && text.trim() !== '');
    expect(strings.length).toBeGreaterThan(500);
    const files = strings.map((text, index) => {
      const quoted = JSON.stringify(text);
      const day = `2026-01-${String((index % 28) + 1).padStart(2, '0')}-${String(index)}`;
      return [`journal/${day}.md`, `---\ntitle: ${quoted}\nprompt: ${quoted}\nown: ${quoted}\n---\n${text}\n`] as const;
    });
    const outline = outlineOf(textOf('markdown', Object.fromEntries(files))).filter((line) => line < '4');
    expect(outline.filter((line) => line.startsWith('3'))).toHaveLength(files.length);
    expect(outline.filter((line) => line.startsWith('2'))).toHaveLength(28);
  });
});
