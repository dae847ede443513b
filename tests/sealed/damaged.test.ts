import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DamagedError, type Damage } from '../../src/sealed/format/damage.ts';
import { openSealed } from '../../src/sealed/format/open-sealed.ts';
import { readSealed } from '../../src/sealed/seal/read-sealed.ts';
import { changeBlocks, FILES, PASSPHRASE, seal, sealedFolder } from './sealed-file.ts';

const folder = sealedFolder();
const whole = join(folder, 'whole.html');
const older = join(folder, 'older.html');

beforeAll(async () => {
  await seal(whole);
  await seal(older);
});

/** What is noticed when every file of a sealed page is read; null where all are as they were. */
async function noticed(file: string, passphrase = PASSPHRASE): Promise<Damage | 'wrong pass phrase' | null> {
  try {
    const site = await openSealed(readSealed(file).source, passphrase);
    if (!site) return 'wrong pass phrase';
    for (const { path, bytes } of FILES) expect(Buffer.from((await site.read(path)) ?? [])).toEqual(Buffer.from(bytes));
    return null;
  } catch (error) {
    if (error instanceof DamagedError) return error.damage;
    throw error;
  }
}

function changed(name: string, change: (elements: string[]) => readonly string[]): string {
  const file = join(folder, name);
  copyFileSync(whole, file);
  changeBlocks(file, change);
  return file;
}

const elementsOf = (file: string) => {
  let found: readonly string[] = [];
  const copy = join(folder, 'copy.html');
  copyFileSync(file, copy);
  changeBlocks(copy, (elements) => (found = elements));
  return found;
};

/** Another sign in place of one in the middle. */
const scratch = (element = '') => {
  const middle = Math.floor(element.length / 2);
  return element.slice(0, middle) + (element[middle] === 'x' ? 'y' : 'x') + element.slice(middle + 1);
};

describe('a sealed page', () => {
  test('that is whole gives every file back', async () => {
    expect(elementsOf(whole).length).toBeGreaterThan(4);
    expect(await noticed(whole)).toBeNull();
  });

  test('does not open with another pass phrase, however near', async () => {
    expect(await noticed(whole, `${PASSPHRASE} `)).toBe('wrong pass phrase');
  });

  test('opens with the same letters from a keyboard that writes them in two signs', async () => {
    const file = join(folder, 'accents.html');
    await seal(file, { passphrase: 'el ni\u00f1o peque\u00f1o' });
    expect(await noticed(file, 'el nin\u0303o pequen\u0303o')).toBeNull();
  });

  test.each([
    ['the key', 0, 'key'],
    ['a piece', 2, 'piece'],
    ['the contents', -1, 'contents'],
  ] as const)('with one sign of %s altered says that this is damaged', async (_, place, damage) => {
    const file = changed(`scratched-${damage}.html`, (all) => all.with(place, scratch(all.at(place))));
    expect(await noticed(file)).toBe(damage);
  });

  test('says that it is cut, wherever it ends', async () => {
    const { length } = readFileSync(whole);
    for (const share of [0.05, 0.5, 0.99]) {
      const file = join(folder, 'cut.html');
      copyFileSync(whole, file);
      truncateSync(file, Math.floor(length * share));
      expect(await noticed(file)).toBe('cut');
    }
  });

  test('notices that two pieces have changed places', async () => {
    const file = changed('swapped.html', ([key = '', one = '', two = '', ...rest]) => [key, two, one, ...rest]);
    expect(await noticed(file)).toBe('piece');
  });

  test('notices that a piece is missing, there twice, or one too many', async () => {
    expect(await noticed(changed('dropped.html', (all) => all.toSpliced(1, 1)))).toBe('piece');
    expect(await noticed(changed('more.html', (all) => all.toSpliced(-1, 0, all[1] ?? '')))).toBe('piece');
    expect(await noticed(changed('twice.html', (all) => all.toSpliced(1, 0, all[1] ?? '')))).toBe('piece');
  });

  test('notices a piece of an older sealing with the same pass phrase', async () => {
    const file = changed('older-piece.html', (all) => all.with(1, elementsOf(older)[1] ?? ''));
    expect(await noticed(file)).toBe('piece');
  });

  test('notices contents or a key of an older sealing', async () => {
    expect(await noticed(changed('older-contents.html', (all) => all.with(-1, elementsOf(older).at(-1) ?? '')))).toBe(
      'contents',
    );
    expect(await noticed(changed('older-key.html', (all) => all.with(0, elementsOf(older)[0] ?? '')))).toBe('contents');
  });

  test('that has nothing sealed in it is damaged, and no error of the program', async () => {
    const file = join(folder, 'other.html');
    writeFileSync(file, '<!doctype html><p>Hello</p>');
    expect(await noticed(file)).toBe('cut');
  });
});
