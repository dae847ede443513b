import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneFileOutput, type SealedOutput } from '../../src/sealed/seal/one-file.ts';
import { wordFinder } from '../../src/sealed/seal/find-words.ts';
import { findUnproven } from '../../src/sealed/seal/prove.ts';
import { digestOfPiece } from '../../src/sealed/format/contents.ts';
import { FILES, OPENING, PASSPHRASE, seal, sealedFolder, utf8 } from './sealed-file.ts';

const folder = sealedFolder();
let number = 0;
const newPlace = () => join(folder, `${String(++number)}.html`);

/** An output that does something else at one point. */
const sabotaged = (path: string, change: (output: SealedOutput) => Partial<SealedOutput>): SealedOutput => {
  const output = oneFileOutput(path, OPENING);
  return { ...output, ...change(output) };
};

describe('what was sealed counts only when it is proven', () => {
  test('then it lies in its place, and nothing beside it', async () => {
    const path = newPlace();
    expect(await seal(path)).toMatchObject({ unproven: null, files: 5 });
    expect(existsSync(path)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test.each([
    ['a piece that was left out', (output: SealedOutput) => ({ putPiece: leaveOutSecond(output) })],
    ['a byte that the disk changed', (output: SealedOutput) => ({ putPiece: alterSecond(output) })],
    [
      'contents that are not those',
      (output: SealedOutput) => ({ putContents: () => output.putContents(new Uint8Array(400)) }),
    ],
  ])('%s is noticed, and what was there stays', async (_, change) => {
    const path = newPlace();
    writeFileSync(path, 'before');
    expect(await seal(path, { output: sabotaged(path, change) })).toMatchObject({ unproven: 'damaged' });
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('writing outside of what is sealed is noticed', async () => {
    const path = newPlace();
    const titled = { ...OPENING, head: OPENING.head.replace('Sealed', 'Ada') };
    expect(await seal(path, { output: oneFileOutput(path, titled) })).toMatchObject({ unproven: 'writing-in-clear' });
    expect(existsSync(path)).toBe(false);
  });

  test('a file that is another, or missing, is noticed', async () => {
    const path = newPlace();
    await seal(path);
    const digests = new Map(
      await Promise.all(FILES.map(async ({ path: name, bytes }) => [name, await digestOfPiece(bytes)] as const)),
    );
    const proof = { passphrase: PASSPHRASE, opening: OPENING, words: new Set<string>() };
    expect(await findUnproven(path, { ...proof, files: digests })).toBeNull();
    const another = new Map(digests).set('index.html', await digestOfPiece(utf8('<h1>Tomorrow</h1>')));
    expect(await findUnproven(path, { ...proof, files: another })).toBe('other-bytes');
    expect(await findUnproven(path, { ...proof, files: new Map(digests).set('more.html', '') })).toBe('other-files');
    expect(await findUnproven(path, { ...proof, files: digests, passphrase: 'another' })).toBe('closed');
  });

  test('a word of the notes in bytes that only look sealed is noticed', async () => {
    const path = newPlace();
    const leak = (output: SealedOutput) => ({
      putContents: (sealed: Uint8Array) => {
        output.putPiece(utf8('....Rosalind was here....'.padEnd(28, '.')));
        output.putContents(sealed);
      },
    });
    const words = new Set(['Rosalind', 'motorway']);
    expect(await seal(path, { output: sabotaged(path, leak), words })).toMatchObject({ unproven: 'damaged' });
    expect(wordFinder(words)(utf8('....Rosalind was here....'))).toBe(true);
  });
});

describe('words in bytes', () => {
  const words = ['Rosalind', 'Spaziergang', 'Übelkeit', 'психотерапия'];

  test('are found wherever they stand', () => {
    const find = wordFinder(words);
    for (const word of words)
      for (const text of [word, `x${word}`, `${'y'.repeat(5000)}${word}z`]) expect(find(utf8(text))).toBe(true);
  });

  test('are not found where only a part of them stands', () => {
    const find = wordFinder(words);
    for (const text of ['', 'Rosalin', 'osalind', 'rosalind', 'Spazierg', 'Spazier ang'])
      expect(find(utf8(text))).toBe(text === 'Spazierg');
  });
});

function leaveOutSecond(output: SealedOutput): SealedOutput['putPiece'] {
  let pieces = 0;
  return (sealed) => (++pieces === 2 ? null : output.putPiece(sealed));
}

function alterSecond(output: SealedOutput): SealedOutput['putPiece'] {
  let pieces = 0;
  return (sealed) =>
    output.putPiece(++pieces === 2 ? sealed.with(sealed.length - 9, 1 ^ (sealed.at(-9) ?? 0)) : sealed);
}
