import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runScript } from '../build-site.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';

const JOURNAL: Files = {
  'habits/tea.md': '---\nname: Tea\nmeasure: count\nunit: cups\n---\n',
  'habits/walk.md': '---\nname: Walk\nmeasure: yesno\n---\n',
  'homework/evening-breathing.md': '---\nwhat: Evening breathing\n---\n',
};

const environment = (folder: string) => ({ JOURNAL_DIR: folder, JOURNAL_TODAY: TODAY });

describe('a mood behind the command', () => {
  const run = async (words: readonly string[], files: Files = JOURNAL) => {
    const folder = folderOf(files);
    const ran = await runScript('checkin', words, environment(folder));
    const path = join(folder, 'journal/2026-11-23.md');
    return { ...ran, path, text: existsSync(path) ? readFileSync(path, 'utf8').replace(/"\d\d:\d\d"/, 'NOW') : null };
  };

  test.each([
    [['6'], 'mood: 6\n'],
    [['0'], 'mood: 0\n'],
    [['6', 'tired'], 'mood: 6\nfeelings: [tired]\n'],
    [['6', 'tired', 'anxious'], 'mood: 6\nfeelings: [tired, anxious]\n'],
    [['6', 'tired,', 'a', 'bit', 'proud'], 'mood: 6\nfeelings: [tired, a bit proud]\n'],
    [['6', 'yes', '#no: [', '🙂\u202e\u0007'], 'mood: 6\nfeelings: ["yes", "#no: [", "🙂"]\n'],
  ])('is written at once, without a terminal: %j', async (words, fields) => {
    const { status, output, errors, path, text } = await run(words);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toBe(`${path}\nSaved. That is enough for today.\n`);
    expect(text).toBe(`---\ntime: NOW\n${fields}---\n`);
  });

  test.each([['11'], ['six'], ['-3'], ['6.5'], [''], ['1e1'], ['６'], ['6/10'], ['\u202e6'], ['x'.repeat(10_000)]])(
    'that is none writes nothing and says what would be right: %#',
    async (mood) => {
      const { status, output, errors, text } = await run([mood, 'tired']);
      expect({ status, output, text }).toEqual({ status: 1, output: '', text: null });
      expect(errors).toBe(
        'Give your mood as a whole number from 0 to 10, such as npm run checkin -- 6. Nothing was written.\n',
      );
    },
  );

  test('with a number where a feeling may stand writes nothing either', async () => {
    const { status, errors, text } = await run(['6', '7']);
    expect({ status, text }).toEqual({ status: 1, text: null });
    expect(errors).toBe(
      'Give feelings in words behind your mood, such as npm run checkin -- 6 tired. Nothing was written.\n',
    );
  });

  test('is shown where it cannot be saved', async () => {
    const { status, output } = await run(['6', 'tired'], { journal: 'a file where the folder should be' });
    expect(status).toBe(1);
    for (const words of ['Your answers could not be saved', 'mood: 6', 'feelings: [tired]'])
      expect(output).toContain(words);
  });
});
