import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readChecked, writeChecked } from '../../src/disk/checked-file.ts';
import { holdFolder, LOCK } from '../../src/disk/folder-lock.ts';
import { makeNewFile } from '../../src/disk/new-file.ts';
import { removePartials } from '../../src/disk/partial-file.ts';
import { closeFolder } from '../../src/disk/private.ts';
import { replaceFile } from '../../src/disk/replace-file.ts';
import { folderOf } from '../read/folder.ts';

const SOURCES = join(import.meta.dirname, '../../src/disk');
const rightsOf = (path: string) => statSync(path).mode & 0o777;

/** Runs code in a process of its own, with what a shell can limit. */
function inShell(limits: string, code: string) {
  const program = `import { makeNewFile } from ${JSON.stringify(join(SOURCES, 'new-file.ts'))};\n${code}`;
  const node = `${JSON.stringify(process.execPath)} --input-type=module -e '${program}'`;
  return spawnSync('bash', ['-c', `${limits}; ${node}`], { encoding: 'utf8' });
}

describe('what is kept to be made again sooner', () => {
  test('is read as it was written', () => {
    const file = join(folderOf({}), 'a/kept.json');
    writeChecked(file, { a: ['\u00e9', 1, null] });
    expect(readChecked(file)).toEqual({ a: ['\u00e9', 1, null] });
    expect(rightsOf(file)).toBe(0o600);
  });

  test.each<[string, (whole: string) => string]>([
    ['cut', (whole) => whole.slice(0, -3)],
    ['empty', () => ''],
    ['null', () => 'null'],
    ['altered in a letter', (whole) => whole.replace('walk', 'talk')],
    ['of an earlier kind', () => '{"a":"walk"}'],
    ['two in one', (whole) => whole + whole],
    ['no text', () => '\0\0\0'],
  ])('counts as none where it is %s', (_, damaged) => {
    const file = join(folderOf({}), 'kept.json');
    writeChecked(file, { a: 'walk' });
    writeFileSync(file, damaged(readFileSync(file, 'utf8')));
    expect(readChecked(file)).toBeNull();
  });

  test('counts as none where it is a folder, a pipe or not there', () => {
    const folder = folderOf({ 'folder/a': '' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(['folder', 'pipe', 'absent'].map((name) => readChecked(join(folder, name)))).toEqual([null, null, null]);
  });
});

describe('a new file', () => {
  test('is there whole, for its owner alone, with nothing beside it', () => {
    const folder = folderOf({});
    expect(makeNewFile(join(folder, 'a/new.md'), 'Words.')).toBe(true);
    expect(readFileSync(join(folder, 'a/new.md'), 'utf8')).toBe('Words.');
    expect([rightsOf(join(folder, 'a')), rightsOf(join(folder, 'a/new.md'))]).toEqual([0o700, 0o600]);
    expect(readdirSync(join(folder, 'a'))).toEqual(['new.md']);
  });

  test('never stands in place of another', () => {
    const folder = folderOf({ 'mine.md': 'Mine.' });
    expect(makeNewFile(join(folder, 'mine.md'), 'Words.')).toBe(false);
    expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('Mine.');
    expect(readdirSync(folder)).toEqual(['mine.md']);
  });

  test('is not there in part where the disk takes only a part', () => {
    const folder = folderOf({});
    const path = join(folder, 'new.md');
    const { status } = inShell(
      'trap "" XFSZ; ulimit -f 1',
      `makeNewFile(${JSON.stringify(path)}, "x".repeat(100000));`,
    );
    expect(status).not.toBe(0);
    expect(existsSync(path)).toBe(false);
  });
});

test('a file that is replaced is the old one or the new one, and nothing is left where it could not be', () => {
  const folder = folderOf({ 'a.json': 'old', 'folder/a': '' });
  replaceFile(join(folder, 'a.json'), 'new');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new');
  expect(() => replaceFile(join(folder, 'folder'), 'new')).toThrow();
  expect(readdirSync(folder)).toEqual(['a.json', 'folder']);
});

describe('what a process was writing when it was ended', () => {
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const names = (pid: number) => [`a.html.${pid}.partial`, `a.html.${pid}-2.partial`, `.new-${pid}-0123456789ab`];

  test('is removed by the next one that writes there, and nothing else is', () => {
    const left = names(ended);
    const others = [...names(process.ppid), 'a.html', `b.html.${ended}.partial`, 'a.html.partial', 'a.html.x.partial'];
    const folder = folderOf(Object.fromEntries([...left, ...others].map((name) => [name, 'half'])));
    removePartials(folder, (whole) => whole === 'a.html');
    expect(readdirSync(folder).sort()).toEqual([left[2], ...others].sort());
    makeNewFile(join(folder, 'new.md'), 'Words.');
    expect(readdirSync(folder).sort()).toEqual([...others, 'new.md'].sort());
  });

  test('is removed too where it had the number of this process, as in a container', () => {
    const own = names(process.pid);
    const folder = folderOf(Object.fromEntries(own.map((name) => [name, 'half'])));
    utimesSync(join(folder, own[0] ?? ''), 1, 1);
    removePartials(folder, () => true);
    expect(readdirSync(folder).sort()).toEqual(own.slice(1).sort());
  });
});

test('a folder that was left open to others is closed with all in it, and what may be run may still be run', () => {
  const folder = join(folderOf({ 'made/a/b.html': 'x', 'made/run': 'x' }), 'made');
  for (const [path, mode] of [
    ['.', 0o755],
    ['a', 0o775],
    ['a/b.html', 0o644],
    ['run', 0o755],
  ] as const)
    chmodSync(join(folder, path), mode);
  closeFolder(folder);
  expect(['.', 'a', 'a/b.html', 'run'].map((path) => rightsOf(join(folder, path)))).toEqual([
    0o700, 0o700, 0o600, 0o700,
  ]);
  expect(() => closeFolder(join(folder, 'absent'))).not.toThrow();
});

describe('a folder that is held', () => {
  test('is free again when it is let go', () => {
    const folder = join(folderOf({}), 'out');
    const release = holdFolder(folder);
    expect([typeof release, holdFolder(folder)]).toEqual(['function', null]);
    release?.();
    expect(typeof holdFolder(folder)).toBe('function');
  });

  test('by a process that died is taken over, also where its number now is that of another', () => {
    for (const left of ['999999999 1', `${String(process.pid)} 1`, '', 'x', '-1 1']) {
      const folder = folderOf({ [LOCK]: left });
      expect(typeof holdFolder(folder)).toBe('function');
    }
  });

  test('is let go by a process that ends, and not by one that lives', async () => {
    const folder = folderOf({});
    const code = `import { holdFolder } from ${JSON.stringify(join(SOURCES, 'folder-lock.ts'))}; console.log(typeof holdFolder(${JSON.stringify(folder)})); process.stdin.resume(); process.stdin.on('end', () => process.exit(0));`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    expect(holdFolder(folder)).toBeNull();
    other.stdin.end();
    await once(other, 'exit');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a folder in the way of the lock is no lock', () => {
  const folder = folderOf({});
  mkdirSync(join(folder, LOCK));
  expect(() => holdFolder(folder)).not.toThrow();
});
