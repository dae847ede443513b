import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, type Files } from '../read/folder.ts';
import { importInto, importText } from './imported.ts';
import { zipped } from './zipped.ts';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const asset = (kind: string, inner: string) => `<div id="X" class="gridItem assetType_${kind}">\n${inner}\n</div>`;
const page = (head: string, above: string, body: string) =>
  `<!DOCTYPE html>\n<html><head><title></title></head>\n<body>\n<p class="p1"><span class="s1"><div class='pageContainer'>` +
  `<div class="pageHeader">${head}</div><div class="assetGrid">${above}</div>${body}</div></span></p></body></html>`;
const BODY = `<div class='reflectionPrompt'>How &amp; why?</div><div class='title'>A day</div><div class='bodyText'></span></p>
<p class="p2"><span class="s2">One.</span></p>\n<p class="p2"><span class="s2">Two &lt;3</span></p></div>`;

const importPages = (files: Files) => importInto(folderOf({}), 'apple-journal', folderOf(files));

describe('an export of Apple Journal', () => {
  test('is an entry a page: its day, title, words and pictures, what it shows in words as rows, and places left out', async () => {
    const above = [
      asset('photo', '<img src="../Resources/A.jpg" class="asset_image"/>'),
      asset('photo', '<img src="../Resources/B.heic"/>'),
      asset('stateOfMind', '<div>Sad, Calm</div><img src="../Resources/A.jpg"/>'),
      asset('multiPinMap', '<div>Baker Street</div>'),
    ];
    const folder = {
      'Entries/2024-11-03_A.html': page('Sunday, 3 November 2024', above.join(''), BODY),
      'Entries/2024-11-04.html': page('a day', '', "<div class='bodyText'><p>Three.</p></div>"),
      'index.html': '<html></html>',
      'Resources/A.jpg': JPEG,
    };
    const { texts, plan, journal } = await importPages(folder);
    expect(texts['journal/2024-11-03.md']?.replace(/[0-9a-f]{20}/g, '\u2026')).toBe(
      '---\nimported: "apple-journal/\u2026@\u2026"\ntitle: A day\n---\n\nOne.\n\nTwo <3\n\n![](../pictures/\u2026.jpg)\n\n' +
        '- Prompt: How & why?\n- State of mind: Sad, Calm\n- Attachment: it was not in the file\n'.replace('&', '\\&'),
    );
    expect(texts['journal/2024-11-04.md']).toContain('Three.');
    expect(Object.fromEntries(plan.notTaken)).toMatchObject({ places: 1 });
    expect(JSON.stringify(plan.entries)).not.toContain('Baker');
    expect([plan.refused, journal.diagnostics]).toEqual([[], []]);
  });

  test('names pages that are none, and adds nothing a second time', async () => {
    const good = page('Sunday, 3 November 2024', '', BODY);
    const files = {
      'a.html': good,
      'b.html': '<p>x</p>',
      'c.html': page('soon', '', BODY),
      'd.html': page('3 May 2024', '', ''),
    };
    const archive = zipped(Object.entries(files).map(([path, content]) => ({ path: `E/${path}`, content })));
    const [folder, zip] = [folderOf({}), join(folderOf({ 'a.zip': archive }), 'a.zip')];
    const { plan } = await importInto(folder, 'apple-journal', zip);
    expect(plan.refused.map(({ place, why }) => `${place}: ${why}`)).toEqual([
      'E/b.html: it cannot be read',
      'E/c.html: it has no day of the calendar',
      'E/d.html: it has neither words nor values',
    ]);
    expect((await importInto(folder, 'apple-journal', zip)).plan).toMatchObject({ entries: [], there: 1 });
  });

  test.each([
    ['another page', '<p>Dear diary</p>', 'no export of Apple Journal'],
    ['in another encoding', Buffer.from(page('3 May 2024', '', 'Gr\u00fcn'), 'latin1'), 'not in UTF-8'],
  ])('that is %s is refused in a sentence', async (_, content, sentence) => {
    await expect(importText(['apple-journal', 'a.html', content])).rejects.toThrow(sentence);
  });
});
