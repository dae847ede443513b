import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MeasureFields } from '../../src/notes/kinds/measure.ts';
import { QUESTIONNAIRES } from '../../src/notes/questionnaire-score.ts';
import { totalOf } from '../../src/notes/questionnaire-score.ts';
import { newFile } from '../../src/writing/new-file.ts';
import { QUESTIONNAIRE_TEXTS } from '../../src/messages/en/questionnaires.ts';
import { ROOT } from '../build-site.ts';
import { journalOf, parse } from '../read/folder.ts';
import { told } from '../told.ts';

const FORMS = ['phq9', 'phq8', 'gad7'] as const;

function formOf(name: string): string {
  const wish = { kind: 'measure', name, title: null, day: null, now: '09:00' } as const;
  return newFile(journalOf({}), wish).text;
}

function read(text: string, name: string) {
  const { note, diagnostics } = parse(text, `measures/2026-11-23-${name}.md`);
  return { fields: note?.fields as MeasureFields, diagnostics };
}

/** The form with an answer behind each of its hyphens. */
function filledIn(form: string, answers: readonly number[]): string {
  let index = 0;
  return form.replace(/^ {2}-(?= {2}#)/gm, () => `  - ${String(answers[index++])}`);
}

describe.each(FORMS)('the form of %s', (name) => {
  const count = QUESTIONNAIRES[name].items ?? 0;

  test('has every item and the credit line, and reads without a problem and without a total until it is filled in', () => {
    const form = formOf(name);
    expect(form.match(/^ {2}- {2}# \S/gm)).toHaveLength(count);
    expect(form).toContain('Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues');
    const { fields, diagnostics } = read(form, name);
    expect({ diagnostics, total: totalOf(fields) }).toEqual({ diagnostics: [], total: null });
  });

  test('is scored by the sum of its answers, whatever they are', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count });
    fc.assert(
      fc.property(answers, (given) => {
        const { fields, diagnostics } = read(filledIn(formOf(name), given), name);
        expect(diagnostics).toEqual([]);
        expect(totalOf(fields)).toBe(given.reduce((sum, answer) => sum + answer, 0));
      }),
    );
  });

  test('filled in by a part is named, and never added up', () => {
    const { fields, diagnostics } = read(formOf(name).replace('  -  #', '  - 3  #'), name);
    expect(told(diagnostics)[0]?.message).toContain(`give ${String(count)} answers, each 0 to 3`);
    expect(totalOf(fields)).toBeNull();
  });
});

test('PHQ-8 is PHQ-9 without its ninth item, and the form of PHQ-9 says so and where help is', () => {
  expect(QUESTIONNAIRE_TEXTS.phq9?.items.slice(0, 8)).toEqual(QUESTIONNAIRE_TEXTS.phq8?.items);
  expect(formOf('phq9')).toContain('npm run new -- measure phq8');
  expect(formOf('phq9')).toContain('/help/');
  expect(formOf('phq8')).not.toContain('/help/');
});

test.each(['who5', 'isi', 'pss10'] as const)('of %s there is a total with its range, and no item', (name) => {
  const { low, high } = QUESTIONNAIRES[name];
  const form = formOf(name);
  expect(form).toContain(`A total from ${String(low)} to ${String(high)}.`);
  expect(form).not.toContain('items');
  expect(read(form, name).diagnostics).toEqual([]);
});

test('no text of a questionnaire that is not ours to show stands anywhere', () => {
  // Each in two parts, so that this file does not hold it either.
  const phrases = [
    ['cheerful and in ', 'good spirits'],
    ['calm and ', 'relaxed'],
    ['active and ', 'vigorous'],
    ['fresh and ', 'rested'],
    ['filled with things ', 'that interest'],
    ['noticeable to ', 'others'],
    ['sleep problem ', 'interfering'],
    ['upset because of something that ', 'happened unexpectedly'],
    ['unable to control the ', 'important things'],
    ['difficulties were piling ', 'up so high'],
    ['personal ', 'well-being'],
    ['heard, understood, ', 'and respected'],
  ].map((parts) => parts.join(''));
  const files = globSync(['{src,content,scripts,tests,public}/**/*.{ts,astro,mdx,md,yaml,txt,json}', '*.md'], {
    cwd: ROOT,
  });
  const found = files.flatMap((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8').toLowerCase().replace(/\s+/g, ' ');
    return phrases.filter((phrase) => text.includes(phrase)).map((phrase) => `${path}: ${phrase}`);
  });
  expect(files.length).toBeGreaterThan(400);
  expect(found).toEqual([]);
});
