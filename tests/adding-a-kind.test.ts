import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LIST = 'src/notes/kinds/kinds.ts';

/** What is asked of a program that has one kind more: everything that is made from the list of kinds. */
const PROGRAM = `
import { parseNote } from './src/read/read-note.ts';
import { readJournal } from './src/read/read-journal.ts';
import { kindOfPath, KNOWN_FOLDERS } from './src/notes/kinds/kinds.ts';
import { GUIDE_KINDS } from './src/messages/en/guide.ts';
import { noteTitle } from './src/messages/en/notes.ts';
import { diagnosticSentence } from './src/messages/en/diagnostics.ts';
import { editorFiles } from './src/writing/editor/editor-files.ts';
import { newFile } from './src/writing/new-file.ts';
import { standalonePages } from './src/site/note/standalone.ts';
import { recordsOf } from './src/search/index/records-of-notes.ts';
const journal = readJournal('notes', { today: '2026-11-23' });
const [note] = journal.notes;
const made = newFile(journal, { kind: 'medication', name: null, title: null, day: null, now: '09:00' });
console.log(JSON.stringify({
  kind: note.kind, address: note.address, title: noteTitle(note, 'en-GB'), fields: note.fields,
  said: journal.diagnostics.map(diagnosticSentence),
  folders: KNOWN_FOLDERS.includes('medications'), path: kindOfPath('medications/x.md'),
  guide: GUIDE_KINDS.find(({ kind }) => kind === 'medication')?.title,
  editor: editorFiles().map(({ path }) => path).filter((path) => path.includes('medication')),
  snippet: editorFiles().some(({ text }) => text.includes('new-medication')),
  newPath: made.paths().next().value, newText: made.text,
  pages: [...standalonePages.addresses(journal)],
  search: recordsOf(journal).map(({ kind, fields }) => [kind, fields.join(' ')]),
  mistake: parseNote('medications/x.md', new TextEncoder().encode('---\\ndose: 2\\ntimes: 40\\n---\\n')).diagnostics.map(diagnosticSentence),
}));
`;

let copy: string;
let seen: Record<string, unknown>;

/** A copy of the source with the kind added: its file, its line in the list of kinds, and a note of it. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'adding-'));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  cpSync(join(ROOT, 'tests/fixtures/adding/medication.kind.txt'), join(copy, 'src/notes/kinds/medication.ts'));
  const list = readFileSync(join(ROOT, LIST), 'utf8');
  const withKind = list
    .replace('import { note }', "import { medication } from './medication.ts';\nimport { note }")
    .replace('safetyPlan, note]', 'safetyPlan, medication, note]');
  expect(withKind.split('medication').length).toBe(4);
  writeFileSync(join(copy, LIST), withKind);
  mkdirSync(join(copy, 'notes/medications'), { recursive: true });
  const text = '---\nwhat: Evening drops\ndose: 5 ml\nnoticed: [calmer]\n---\n\nTaken with water.\n';
  writeFileSync(join(copy, 'notes/medications/drops.md'), text);
  writeFileSync(join(copy, 'program.ts'), PROGRAM);
  seen = JSON.parse(execFileSync(process.execPath, ['program.ts'], { cwd: copy, encoding: 'utf8' })) as typeof seen;
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a kind that is added as one file and its name in the list', () => {
  test('is read, has an address and a title, and no line of it is doubtful', () => {
    expect(seen).toMatchObject({
      kind: 'medication',
      address: '/medications/drops/',
      title: 'Evening drops',
      fields: { what: 'Evening drops', dose: '5 ml', noticed: ['calmer'] },
      said: [],
      folders: true,
      path: 'medication',
    });
  });

  test('has a page and is found by search', () => {
    expect(seen['pages']).toEqual(['/medications/drops/']);
    expect(seen['search']).toEqual([['medication', expect.stringContaining('calmer') as string]]);
  });

  test('stands in the guide, in editors and among what a command makes', () => {
    expect(seen).toMatchObject({ guide: 'Medication', snippet: true, newPath: 'medications/medication.md' });
    expect(seen['editor']).toEqual(['.vscode/schemas/medication.json']);
    expect(seen['newText']).toContain('what: Something I take');
  });

  test('says what is wrong with it in its own words', () => {
    expect(seen['mistake']).toEqual([
      expect.stringContaining('what is not given, and a medication needs it') as string,
      expect.stringContaining('times is 40; give a whole number from 1 to 24') as string,
    ]);
  });
});
