import { describe, expect, test } from 'vitest';
import { PROMPT_KINDS } from '../../src/prompts/prompt.ts';
import { promptNamed, PROMPTS } from '../../src/prompts/prompts.ts';

test('there are sixty prompts, at least seven of each kind', () => {
  expect(PROMPTS).toHaveLength(60);
  for (const kind of PROMPT_KINDS)
    expect(PROMPTS.filter((prompt) => prompt.kind === kind).length).toBeGreaterThanOrEqual(7);
});

test('no two have the same name or text', () => {
  expect(new Set(PROMPTS.map(({ id }) => id)).size).toBe(60);
  expect(new Set(PROMPTS.map(({ text }) => text)).size).toBe(60);
});

describe.each(PROMPTS)('$id', ({ id, text }) => {
  test('says how long it takes, fits a few lines, and speaks calmly', () => {
    expect(text).toMatch(/^(?:One minute|(?:Two|Three|Four|Five) minutes): /);
    expect(text.length).toBeLessThanOrEqual(130);
    expect(text).not.toMatch(/[!<>[\]`*_#]|\p{Extended_Pictographic}|\b(?:worst|fail|must|never|always wrong)\b/iu);
  });

  test('has a way out', () => {
    const end = text.replace(/^[^:]*: [^.?…]*[.?…]/, '');
    expect(end).toMatch(/\bor\b|enough|plenty|will do|counts|makes a list|is an answer|if nothing comes|is a start/i);
  });

  test('is found by its name', () => {
    expect(id).toMatch(/^[a-z][a-z-]+$/);
    expect(promptNamed(id)?.text).toBe(text);
  });
});

test('a text that is no name of a prompt is none', () => {
  expect(promptNamed('What I saw on the way')).toBeNull();
  expect(promptNamed('constructor')).toBeNull();
});
