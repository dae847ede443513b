import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, runScript, temporaryFolder } from '../build-site.ts';

const env = { JOURNAL_DIR: join(ROOT, 'tests/fixtures/people/nine-months') };
const lookBack = (...words: readonly string[]) => runScript('brief', words, env);

describe('the command for the look back', () => {
  test('writes what the golden file has, 80 columns wide', async () => {
    const { status, output, errors } = await lookBack('--look-back');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(output).toBe(readFileSync(join(ROOT, 'tests/golden/look-back/nine-months.txt'), 'utf8'));
  });

  test('begins on the day that is asked for, which asks for the look back by itself', async () => {
    const { output } = await lookBack('--since', '2026-09-30', '--format', 'markdown');
    expect(output).toContain('# Looking back, 30 Sept – 23 Nov 2026');
    expect(output).not.toContain('P. L.');
  });

  test.each([
    ['2026-02-30', 'The day after --since is not on the calendar; write it as 2026-02-24.'],
    ['2027-01-01', 'The day after --since is still ahead. Choose one up to 2026-11-23'],
  ])('says of %s what would be right', async (day, sentence) => {
    const { status, output, errors } = await lookBack('--look-back', '--since', day);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toContain(sentence);
  });

  test('is not for one session', async () => {
    const { status, errors } = await lookBack('--look-back', '--for', '2026-11-10');
    expect(status).toBe(1);
    expect(errors).toContain('--for');
  });

  test('writes a file where it is told to, over none', async () => {
    const file = join(temporaryFolder(), 'back.json');
    const { status, output } = await lookBack('--look-back', '--format', 'json', '--out', file);
    expect({ status, output }).toEqual({ status: 0, output: `${file}\n` });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ title: 'Looking back, 24 Feb – 23 Nov 2026' });
    expect((await lookBack('--look-back', '--out', file)).errors).toContain('already there');
  });
});
