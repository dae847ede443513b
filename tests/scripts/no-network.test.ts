import { cpSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderForFile, ROOT, SAMPLE } from '../build-site.ts';
import { builtSite, SAMPLE_JOURNAL, sumOf } from '../built-site.ts';
import { hasNamespaces, runHeard, type Heard } from '../network/without-network.ts';

const CAN_BE_ALONE = hasNamespaces();
const ALONE = CAN_BE_ALONE
  ? 'where there is no network'
  : 'with the network there is, as this system lets nobody be without one';

let folder: string;
let notes: string;
let runs = 0;

beforeAll(() => {
  folder = folderForFile();
  notes = join(folder, 'notes');
  cpSync(SAMPLE, notes, { recursive: true });
  mkdirSync(join(folder, 'home'));
});

function run(
  name: string,
  words: readonly string[] = [],
  { isAlone = CAN_BE_ALONE, root = ROOT } = {},
): Promise<Heard> {
  const file = name.includes('/') ? join(ROOT, name) : join(root, 'scripts', `${name}.ts`);
  const env = { JOURNAL_DIR: notes, JOURNAL_TODAY: '2026-11-23', HOME: join(folder, 'home'), INIT_CWD: folder };
  return runHeard(file, words, { env, heard: join(folder, `heard-${String(runs++)}`), isAlone });
}

/** It listened, and nobody elsewhere was asked for. */
function expectQuiet({ listened, elsewhere }: Heard): void {
  expect(listened).toBeGreaterThan(0);
  expect(elsewhere).toEqual([]);
}

test('whoever tries to reach another host is heard, by name, by number, and by a request', async () => {
  const heard = await run('tests/network/reach-out.ts', [], { isAlone: false });
  expect(heard.elsewhere.map((line) => line.split(' ').slice(1).join(' '))).toEqual(
    expect.arrayContaining(['lookup host.invalid', 'connect 192.0.2.1', 'connect host.invalid', 'send 192.0.2.1']),
  );
});

describe(ALONE, () => {
  test.each([
    ['check', []],
    ['check', ['--json']],
    ['brief', []],
    ['brief', ['--format', 'json']],
    ['brief', ['--format', 'markdown', '--look-back']],
    ['new', ['entry', '--print']],
    ['new', ['homework', 'sea walk', '--print']],
    ['checkin', []],
    ['after', []],
  ] as const)('npm run %s %j says what it says else, and reaches for nobody', async (name, words) => {
    const alone = await run(name, words);
    expectQuiet(alone);
    const { status, output, errors } = await run(name, words, { isAlone: false });
    expect((output + errors).length).toBeGreaterThan(20);
    expect(alone).toMatchObject({ status, output, errors });
  });

  test('npm run build makes the same site, byte for byte', async () => {
    const outside = await builtSite(SAMPLE_JOURNAL);
    notes = SAMPLE;
    const site = join(folder, 'site');
    const file = join(ROOT, 'scripts/build.ts');
    const env = { JOURNAL_DIR: SAMPLE, JOURNAL_TODAY: '' };
    const built = await runHeard(file, ['--outDir', site], {
      env,
      heard: join(folder, 'built'),
      isAlone: CAN_BE_ALONE,
    });
    expect(built.status).toBe(0);
    expectQuiet(built);
    expect(sumOf(site)).toBe(sumOf(outside.folder));
  });

  test('npm run brief prints a PDF by a browser', async () => {
    const file = join(folder, 'brief.pdf');
    const printed = await run('brief', ['--format', 'pdf', '--out', file]);
    expect(printed).toMatchObject({ status: 0, errors: '' });
    expectQuiet(printed);
    expect(statSync(file).size).toBeGreaterThan(10_000);
  });

  test('npm run print makes a book by a browser', async () => {
    const file = join(folder, 'book.pdf');
    const printed = await run('print', ['--share', 'all', '--from', '2026-11-20', '--out', file]);
    expect(printed).toMatchObject({ status: 0 });
    expectQuiet(printed);
    expect(statSync(file).size).toBeGreaterThan(10_000);
  });

  test('npm run import plans and writes', async () => {
    const file = join(folder, 'table.csv');
    writeFileSync(file, 'date,title,text\n2021-03-04,By the canal,Walked there and back.\n');
    const into = join(folder, 'brought');
    mkdirSync(into);
    const ran = await run('import', ['csv', file, '--into', into, '--write']);
    expect(ran).toMatchObject({ status: 0, errors: '' });
    expectQuiet(ran);
    expect(readdirSync(join(into, 'journal'))).toHaveLength(1);
  });

  test('npm run export writes every form', async () => {
    for (const form of ['json', 'csv', 'ics', 'markdown']) {
      const ran = await run('export', [form, '--out', join(folder, `exported-${form}`)]);
      expect(ran).toMatchObject({ status: 0, errors: '' });
      expectQuiet(ran);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('exported-'))).toHaveLength(5);
  });

  test('npm run seal, unseal, backup and restore do what they do', async () => {
    const phrase = join(folder, 'phrase.txt');
    writeFileSync(phrase, 'one lamp, two rivers, a late bus\n', { mode: 0o600 });
    const opened = ['--passphrase-file', phrase];
    const [sealed, copies] = [join(folder, 'journal.html'), join(folder, 'copies')];
    mkdirSync(copies);
    for (const words of [
      ['seal', '--out', sealed],
      ['unseal', sealed, '--out', join(folder, 'clear')],
      ['backup', '--out', copies],
      ['restore', join(copies, 'journal-2026-11-23.age'), join(folder, 'back')],
    ]) {
      const [name = '', ...rest] = words;
      const ran = await run(name, [...rest, ...opened]);
      expect({ name, status: ran.status }).toEqual({ name, status: 0 });
      expectQuiet(ran);
    }
    expect(existsSync(join(folder, 'clear/index.html')) && existsSync(join(folder, 'back'))).toBe(true);
  });

  test.each([
    ['start', []],
    ['start', ['--no-trace']],
    ['preview', ['--outDir']],
  ] as const)(
    'npm run %s %j shows every page and the search as else, and asks for nothing elsewhere',
    async (name, words) => {
      const site = words.length > 0 && name === 'preview' ? [(await builtSite(SAMPLE_JOURNAL)).folder] : [];
      const [alone, outside] = [
        await run('tests/network/visit.ts', [name, ...words, ...site]),
        await run('tests/network/visit.ts', [name, ...words, ...site], { isAlone: false }),
      ];
      for (const one of [alone, outside]) {
        expect(one).toMatchObject({ status: 0, errors: '' });
        expectQuiet(one);
      }
      const { seen, elsewhere } = JSON.parse(alone.output) as { seen: string[]; elsewhere: string[] };
      expect(seen).toHaveLength(6);
      expect(elsewhere).toEqual([]);
      expect(alone.output).toBe(outside.output);
    },
  );

  test('npm run init and npm run clean do what they do', async () => {
    // Both change what belongs to the checkout, so that they have one of their own.
    const root = join(folder, 'project');
    for (const part of ['scripts', 'src', 'package.json'])
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    const made = await run('init', [join(folder, 'own'), '--yes'], { root });
    expectQuiet(made);
    mkdirSync(join(root, 'dist'));
    const cleaned = await run('clean', [], { root });
    expectQuiet(cleaned);
    expect(cleaned.output).toBe('Removed dist.\n');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});
