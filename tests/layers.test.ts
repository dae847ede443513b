import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLayers, type Layers } from './setup/check-layers.ts';
import type { SourceFile } from './setup/read-imports.ts';

/** What everything that shows something may use. */
const SHOWN = [
  ...['calendar', 'words', 'markdown', 'journal', 'journal/current', 'journal/share', 'journal/session-state'],
  ...['journal/listed', 'journal/of-kind'],
  ...['facts', 'facts/value-words', 'prompts', 'charts', 'views'],
];

/** The layers in the order in which the work is done. CONTRIBUTING.md says the same in words. */
const LAYERS: Layers = {
  calendar: {},
  // Words for values know the values, so they stand beside the facts and not below them.
  words: { ours: ['calendar', 'facts', 'facts/value-words', 'facts/decimals'], ourTypes: ['journal'] },
  // A line without the signs of other programs and what is hidden in it: also of what the brief prints from fields.
  'markdown/signs': {},
  // What is kept on the disk of what is made: private, whole, checked. It knows nothing of notes.
  disk: { outside: ['node:*'] },
  markdown: {
    ours: ['calendar', 'markdown/signs'],
    outside: ['satteri', 'hast-util-sanitize', 'hast-util-to-html', 'html-tag-names', 'html-void-elements'],
    outsideTypes: ['hast', 'mdast'],
  },
  journal: {
    ours: [
      ...['calendar', 'markdown', 'journal/share', 'journal/session-state', 'journal/score', 'journal/brief-sections'],
      ...['journal/place', 'journal/order', 'journal/listed', 'journal/of-kind'],
    ],
    outside: ['gray-matter', 'yaml', 'zod', 'picomatch', 'leven'],
    inOneFile: { 'node:fs': 'src/journal/files.ts', 'node:path': 'src/journal/files.ts', 'node:crypto': null },
  },
  // What a note's own words about sharing, sessions and scores come to, and the names of the brief's sections: pure, and asked
  // by facts too.
  'journal/share': {},
  'journal/session-state': { ours: ['calendar'], ourTypes: ['journal'] },
  'journal/score': {},
  'journal/brief-sections': {},
  // The line of a field in its file: every line of the brief says where it comes from.
  'journal/place': { ours: ['journal'] },
  // Which of two notes comes later, also after midnight.
  'journal/order': { ourTypes: ['journal'] },
  // Of which notes other pages may show anything, and those of one kind.
  'journal/listed': { ourTypes: ['journal', 'journal/share'] },
  'journal/of-kind': { ourTypes: ['journal'] },
  // Where pages, which are bundled apart, meet the journal that was read.
  'journal/current': { ourTypes: ['journal', 'markdown'] },
  facts: {
    ours: [
      ...['calendar', 'journal/share', 'journal/session-state', 'journal/score', 'journal/brief-sections'],
      ...['journal/place', 'journal/order', 'journal/listed', 'journal/of-kind', 'facts/value-words', 'facts/decimals'],
      'markdown/signs',
    ],
    ourTypes: ['journal'],
    outside: ['d3-array'],
  },
  // How a value is said: also in charts, which otherwise know facts by their types.
  'facts/value-words': { ours: ['calendar', 'facts/decimals'], ourTypes: ['facts'] },
  // Numbers as they are written, which sums and words alike start from.
  'facts/decimals': {},
  charts: {
    ours: ['calendar', 'words', 'facts/value-words'],
    ourTypes: ['facts'],
    outside: ['d3-scale', 'd3-shape', 'd3-array'],
  },
  // What to write about, and the day it is offered on.
  prompts: { ours: ['calendar', 'markdown'], ourTypes: ['journal'] },
  // The text of new files: notes, starter journals, what editors are told. It names files and never makes them.
  writing: {
    ours: [
      'calendar',
      'words',
      'journal',
      'journal/session-state',
      'journal/score',
      'facts',
      'facts/value-words',
      'prompts',
    ],
    outside: ['yaml', 'wrap-ansi'],
  },
  // What one page shows, as plain values.
  views: {
    ours: [
      ...[
        'calendar',
        'words',
        'markdown',
        'journal',
        'journal/session-state',
        'journal/listed',
        'journal/of-kind',
        'journal/score',
        'journal/order',
        'facts',
        'facts/value-words',
        'prompts',
      ],
    ],
    ourTypes: ['journal/current', 'journal/brief-sections', 'charts'],
  },
  styles: {},
  components: {
    ours: [...SHOWN, 'layouts', 'styles'],
    outside: ['astro', 'html-escaper', 'virtual:between-sessions/mdx'],
  },
  layouts: { ours: [...SHOWN, 'components', 'styles', 'server/policy'], outside: ['astro'] },
  pages: {
    ours: [...SHOWN, 'styles', 'components', 'layouts', 'search/client'],
    outside: ['astro'],
    // The guide's examples: files of the sample journal, read by a pattern.
    computed: true,
  },
  search: {
    ours: [
      ...['disk', 'calendar', 'words', 'markdown', 'journal'],
      ...['search/client', 'search/characters', 'search/bundle-list'],
    ],
    outside: ['pagefind', 'node:*'],
  },
  // What the reader's browser runs: no Node, and the index is fetched by an address that is known only there.
  'search/client': {
    ours: ['calendar', 'words', 'search/characters', 'search/bundle-list'],
    ourTypes: ['journal', 'search'],
    computed: true,
  },
  // What indexing and browser must see alike.
  'search/characters': {},
  'search/bundle-list': { ours: ['calendar'], ourTypes: ['search'] },
  server: { ours: ['server/policy'], outside: ['sirv', 'node:*'] },
  'server/policy': {},
  integration: {
    ours: [
      ...['calendar', 'words', 'markdown', 'journal', 'journal/current', 'journal/brief-sections', 'facts', 'views'],
      ...['disk', 'search', 'search/bundle-list', 'server', 'server/policy'],
    ],
    outside: ['@astrojs/mdx', 'sharp', 'sirv', 'node:*'],
    outsideTypes: ['astro', 'vite'],
    computed: true,
  },
  scripts: {
    ours: [
      ...['calendar', 'words', 'markdown', 'journal', 'journal/current', 'journal/brief-sections', 'facts'],
      ...['prompts', 'writing'],
      ...['disk', 'views', 'search', 'server', 'integration'],
    ],
    outside: [
      ...['node:*', 'astro', 'commander', '@inquirer/prompts', 'd3-array', 'playwright-core', 'yaml', 'yocto-spinner'],
    ],
  },
};

const ROOT = join(import.meta.dirname, '..');

function projectFiles(): SourceFile[] {
  const paths = globSync(['src/**/*.{ts,astro,mdx}', 'scripts/**/*.ts'], { cwd: ROOT });
  return paths
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(ROOT, path), 'utf8') }))
    .filter(({ path }) => !/^src\/[^/]+\.d\.ts$/.test(path));
}

/** A made-up project: paths and what is in the files. */
function project(files: Record<string, string>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

describe('the layers', () => {
  test('every import of this project is one the table allows', () => {
    const files = projectFiles();
    expect(files.length).toBeGreaterThan(0);
    expect(checkLayers(files, LAYERS)).toEqual([]);
  });

  test('every layer that the table lets in is in the table', () => {
    const named = Object.values(LAYERS).flatMap(({ ours = [], ourTypes = [] }) => [...ours, ...ourTypes]);
    expect(named.filter((name) => !(name in LAYERS))).toEqual([]);
  });
});

describe('the check of the layers', () => {
  test('lets a layer import what the table gives it, and itself', () => {
    const files = project({
      'src/calendar/day.ts': `export type Day = string;`,
      'src/facts/mood.ts': `import { median } from 'd3-array';\nimport type { Note } from '../journal/note.ts';\nimport './series.ts';`,
      'src/facts/series.ts': `export { type Day } from '../calendar/day.ts';`,
      'src/journal/note.ts': `import { readFile } from 'node:crypto';`,
    });
    expect(checkLayers(files, LAYERS)).toEqual([]);
  });

  test('names file, line and what is allowed where a layer reaches upwards', () => {
    const files = project({
      'src/facts/mood.ts': `// a comment\nimport { line } from '../charts/line.ts';`,
      'src/charts/line.ts': '',
    });
    expect(checkLayers(files, LAYERS)).toEqual([
      'src/facts/mood.ts:2 imports ../charts/line.ts of charts. ' +
        'The layer facts may import calendar, journal/share, journal/session-state, journal/score, ' +
        'journal/brief-sections, journal/place, journal/order, journal/listed, journal/of-kind, facts/value-words, facts/decimals, markdown/signs, types of journal, d3-array.',
    ]);
  });

  test('takes types for types only where every trace of the import goes away', () => {
    const files = project({
      'src/facts/a.ts': `import { type Note } from '../journal/note.ts';`,
      'src/facts/b.ts': `let note: import('../journal/note.ts').Note;`,
      'src/journal/note.ts': '',
    });
    expect(places(files)).toEqual(['src/facts/a.ts:1']);
  });

  test.each([
    ['a package', `import { z } from 'zod';`],
    ['a package by side effect', `import 'zod';`],
    ['Node', `import { readFileSync } from 'node:fs';`],
    ['a dynamic import', `export const load = () => import('zod');`],
    ['a computed import', `export const load = (name: string) => import(name);`],
    ['an import of many', `const all = import.meta.glob('./*.ts');`],
    ['a re-export', `export * from 'zod';`],
    ['a required package', `const zod = require('zod');`],
    ['a package required in the old way', `import zod = require('zod');`],
    ['a type inside an expression', `type Z = import('zod').ZodType;`],
    ['a file outside src', `import '../../package.json';`],
    ['a file without its ending', `import { a } from './series';`],
    ['a file under the ending it will have later', `import { a } from './series.js';`],
  ])('finds %s', (_, text) => {
    expect(places(project({ 'src/facts/mood.ts': `\n${text}`, 'src/facts/series.ts': '' }))).toEqual([
      'src/facts/mood.ts:2',
    ]);
  });

  test('reads the frontmatter, the markup and the scripts of an Astro file, and nothing that only looks like them', () => {
    const files = project({
      'src/components/Day.astro': [
        '---',
        `import type { Day } from '../calendar/day.ts';`,
        `import { watch } from 'node:fs';`,
        `const text = '<script>import "zod"</script>';`,
        '---',
        `<!-- <script>import 'zod'</script> -->`,
        '<p>{text} 1 < 2 {import("pagefind")}</p>',
        '<script>',
        `  import { start } from '../search/client.ts';`,
        '</script>',
        '<script src="../integration/start.ts"></script>',
        '<style>p { color: red }</style>',
      ].join('\n'),
      'src/calendar/day.ts': '',
      'src/search/client.ts': '',
      'src/integration/start.ts': '',
    });
    expect(places(files)).toEqual([3, 7, 9, 11].map((line) => `src/components/Day.astro:${line}`));
  });

  test('keeps what one file is for in that file', () => {
    const files = project({
      'src/journal/files.ts': `import { readdir } from 'node:fs/promises';\nimport { createHash } from 'node:crypto';`,
      'src/journal/digest.ts': `import { hash } from 'node:crypto';`,
      'src/journal/note.ts': `import { join } from 'node:path';`,
    });
    expect(checkLayers(files, LAYERS)).toEqual([
      expect.stringContaining('src/journal/note.ts:1 imports node:path.'),
      'src/journal/files.ts, src/journal/digest.ts import node:crypto; journal uses it in one file only.',
    ]);
  });

  test('finds files that import each other in a ring, and a folder without a layer', () => {
    const files = project({
      'src/facts/a.ts': `import './b.ts';`,
      'src/facts/b.ts': `import type { C } from './c.ts';`,
      'src/facts/c.ts': `import './b.ts';`,
      'src/utils/text.ts': '',
    });
    expect(checkLayers(files, LAYERS)).toEqual([
      'src/utils/text.ts lies in no layer; give its folder a line in the table.',
      'These files import each other in a ring: src/facts/b.ts → src/facts/c.ts → src/facts/b.ts.',
    ]);
  });
});

/** Where the table is broken: `file:line` of every sentence. */
function places(files: readonly SourceFile[]): string[] {
  return checkLayers(files, LAYERS).map((sentence) => sentence.split(' ', 1)[0] ?? '');
}
