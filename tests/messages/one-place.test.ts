import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../build-site.ts';
import { readableTexts } from './readable-texts.ts';

/** Where sentences and labels may stand, with the reason. */
const PLACES = {
  'src/messages/': 'where they all stand',
  'src/notes/kinds/': 'what a kind of note says of itself stands in its file, so that a kind is one file',
  'src/read/settings/settings-fields.ts': 'and so does what a setting is for',
  'src/brief/sections/': 'what the settings say of a section of the brief, so that a section is one file',
  'src/read/sharing/privacy-words.ts': 'words that are recognized in what people write, in their languages',
  'src/read/language/': 'and words by which a language is known',
  'src/import/source/column-names.ts': 'what stands in files of other programs',
  'src/server/policy/': 'headers, which are for browsers',
  'src/site/book/book-pages.ts': 'and styles, which are for them too',
} as const;

/** Errors that only somebody who changes this program can meet, and what looks like a sentence. */
const NOT_READ = new Set([
  'No journal has been read.',
  'Notes are never written.',
  'There are no prompts to choose from.',
  'The search page has no #….',
  '… answered ….',
  'It is no file.',
  // Of a day in code: what a person gives for one is asked about first.
  '"…" is not a day; write it as YYYY-MM-DD.',
  // What a browser is told, in the words of its protocol.
  'event: changed data:',
  // What a library says, by which its refusal is known.
  'no identity matched',
  // A field in a file.
  '# reviewed: …',
  // Letters of every height, to be measured.
  'Zgkovxy',
]);

/** Scripts that measure the program are for those who change it. */
const FILES = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'], { cwd: ROOT })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => !path.startsWith('scripts/bench'))
  .sort();

function found(path: string, text: string): string[] {
  const texts = readableTexts({ path, text }).filter((one) => !NOT_READ.has(one.text));
  return texts.map((one) => `${path}:${String(one.line)} ${one.text}`);
}

const foundIn = (path: string) => found(path, readFileSync(join(ROOT, path), 'utf8'));

describe('every sentence and label', () => {
  test('stands in src/messages, or where it has a reason to', () => {
    const elsewhere = FILES.filter((path) => !Object.keys(PLACES).some((place) => path.startsWith(place)));
    expect(elsewhere.length).toBeGreaterThan(300);
    expect(elsewhere.flatMap(foundIn)).toEqual([]);
  });

  test('is found in most files of src/messages, and each other place has some', () => {
    const files = FILES.filter((path) => path.startsWith('src/messages/en/'));
    expect(files.filter((path) => foundIn(path).length > 0).length).toBeGreaterThan(files.length * 0.8);
    for (const place of Object.keys(PLACES))
      expect(FILES.filter((path) => path.startsWith(place)).flatMap(foundIn)).not.toEqual([]);
  });
});

test('every file of messages is in the table that says what is where', () => {
  const table = readFileSync(join(ROOT, 'src/messages/README.md'), 'utf8');
  const names = globSync('src/messages/en/*.ts', { cwd: ROOT }).map((path) => path.replace(/^.*[\\/]|\.ts$/g, ''));
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});

describe('of code', () => {
  test.each([
    ['a sentence', `say('Nothing was made.');`],
    ['words with a number', 'say(`${count} shown`);'],
    ['a label', `const title = 'Habits';`],
    ['a word that is counted', `say(plural(count, 'entry', 'entries'));`],
    ['an error', `throw new Error('There is no folder.');`],
    ['a sentence that is chosen', `say(isDone ? 'It is done.' : '');`],
  ])('%s is found with its line', (_, code) => {
    expect(found('src/a.ts', `const a = 1;\n${code}`)).toEqual([expect.stringMatching(/^src\/a\.ts:2 \S/)]);
  });

  test.each([
    ['an import', `import 'a word';`],
    ['a comment', '// It is a comment.\n/** Another one. */'],
    ['a type', `type Name = 'two words';`],
    ['a name of a property', `const a = { 'two words': 1 };`],
    ['a key, a path, an address', `const all = ['entry', 'journal/2026', 'a-b-c', 'M0,0 V5', '--all <names>'];`],
    ['words that are split', `const names = 'one two three'.split(' ');`],
    ['a comparison', `if (event.key === 'Enter') start();`],
    ['a selector', `page.querySelector('details summary');`],
    ['only what is left open', 'const line = `${name}: ${value} (${unit})`;'],
  ])('%s is none', (_, code) => {
    expect(found('src/a.ts', code)).toEqual([]);
  });
});

describe('of a page', () => {
  const page = [
    '---',
    `const lead = 'In all.';`,
    '---',
    '<!-- A comment of it -->',
    '<p class="aside note">',
    '  Nothing {count}',
    '</p>',
    '<Lead title="Help" id="help" />',
    `<a aria-label={\`Day \${day}\`} href="/a/">{words}</a>`,
    `{isOpen ? <b>{'so it is'}</b> : '–'}`,
    '<style>',
    '  p > a { color: red; }',
    '</style>',
    '<script>',
    `  start('Try it again.');`,
    '</script>',
  ].join('\n');

  test('are found in its code, its markup, its attributes and its script', () => {
    expect(found('src/Page.astro', page)).toEqual(
      ['2 In all.', '6 Nothing', '8 Help', '9 Day …', '10 so it is', '15 Try it again.'].map(
        (text) => `src/Page.astro:${text}`,
      ),
    );
  });
});
