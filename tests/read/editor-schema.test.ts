import { Ajv } from 'ajv';
import fc from 'fast-check';
import matter from 'gray-matter';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { fieldTable } from '../../src/read/schema/field-table.ts';
import { jsonSchemaOf } from '../../src/read/schema/json-schema.ts';
import { KINDS, type FileKind } from '../../src/notes/kinds/kinds.ts';
import { SAMPLE } from '../build-site.ts';
import { parse } from './folder.ts';
import { mistakesOf } from './mistakes.ts';
import { PATH_OF_KIND, readMistake } from './read-mistake.ts';
import { expectedWords } from '../../src/messages/en/expectations.ts';

const ajv = new Ajv({ strict: false });
const validators = new Map([...KINDS, 'settings' as const].map((kind) => [kind, ajv.compile(jsonSchemaOf(kind))]));

/** What an editor would underline in a file of a kind; it reads YAML as its specification has it. */
function underlined(kind: FileKind, text: string): string[] {
  const validate = validators.get(kind);
  validate?.(parseYaml(text) ?? {});
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const NUMBERS_AND_WORDS = fc.oneof(
  fc.integer({ min: -2, max: 120 }),
  fc.double({ min: -2, max: 30, noNaN: true }).map((number) => Math.round(number * 4) / 4),
  fc.constantFrom(
    'yes',
    'no',
    'on',
    '22:45',
    '2026-11-20',
    'brief',
    'never',
    'cbt',
    'skipped',
    'phq8',
    ' 5 ',
    '7.5',
    'en',
    'Yes',
    'CBT',
    '7,5',
    'a, b',
  ),
  fc.string({ maxLength: 12 }),
  fc.boolean(),
  fc.constant(null),
);
/** A name that no group has is passed over while it is empty; an editor may underline it all the same. */
const NAMED = NUMBERS_AND_WORDS.filter((value) => value !== null && String(value).trim() !== '');
const VALUES = fc.oneof(
  { weight: 4, arbitrary: NUMBERS_AND_WORDS },
  { weight: 2, arbitrary: fc.array(NUMBERS_AND_WORDS, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('movement', 'tea'), NAMED, { maxKeys: 2 }) },
);

describe.each(KINDS)('in a %s, an editor', (kind) => {
  const { own, common } = fieldTable(kind);
  const names = [...own, ...common].map(({ name }) => name);

  test('underlines nothing that reads without a problem', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), VALUES, { maxKeys: 2 }), (fields) => {
        const text = stringify(fields);
        const { diagnostics } = parse(`---\n${text}---\nWords.`, PATH_OF_KIND[kind]);
        if (diagnostics.length === 0) expect(underlined(kind, text), text).toEqual([]);
      }),
      { seed: 20261123, numRuns: 1500 },
    );
  });

  test('underlines no empty field that need not be there', () => {
    const empty = mistakesOf(kind).filter(({ sort, isRequired }) => sort === 'empty' && !isRequired);
    expect(empty.length).toBeGreaterThan(0);
    for (const mistake of empty) {
      const text = readMistake(kind, mistake).lines.join('\n');
      expect(underlined(kind, text), mistake.field).toEqual([]);
    }
  });
});

describe.each(KINDS)('in a %s, an editor also', (kind) => {
  const wrong = mistakesOf(kind).filter(
    ({ sort, row }) =>
      sort === 'wrong' && (row.choices.length > 0 || /^a (?:whole )?number/.test(expectedWords(row.expected))),
  );

  test.runIf(wrong.length > 0)('underlines what is out of range or no choice', () => {
    const missed = wrong.filter(
      (mistake) => underlined(kind, readMistake(kind, mistake).lines.join('\n')).length === 0,
    );
    expect(missed.map(({ field }) => field)).toEqual([]);
  });
});

test('an editor underlines nothing in the sample journal', () => {
  const found = globSync('**/*.{md,mdx}', { cwd: SAMPLE }).flatMap((path) => {
    const text = readFileSync(join(SAMPLE, path), 'utf8');
    const kind = parse(text, path).note?.kind ?? 'note';
    // Its options keep gray-matter from its cache, which has no frontmatter for a second file of the same text.
    return underlined(kind, matter(text, {}).matter).map((said) => `${path} ${said}`);
  });
  expect(found).toEqual([]);
  expect(underlined('settings', readFileSync(join(SAMPLE, 'journal.yaml'), 'utf8'))).toEqual([]);
});
