import { expect, test } from 'vitest';
import { callAddress, planParts } from '../../../src/site/safety-plan/safety-plan.ts';
import { journalOf } from '../../read/folder.ts';

const partsOf = (fields: string) => {
  const { safetyPlan } = journalOf({ 'safety-plan.md': `---\n${fields}---\n` });
  return safetyPlan && planParts(safetyPlan.fields);
};

test('the parts of a plan come in the order in which they are used, whatever the order in the file', () => {
  const parts = partsOf(
    'reasons: [Nell]\nsafer_space: [Hall]\nprofessionals: [Surgery]\npeople_to_ask: [Priya]\n' +
      'people_places: [Canal]\non_my_own: [Breathe]\nwarning_signs: [No sleep]\n',
  );
  expect(parts?.map(({ lines }) => lines[0]?.name)).toEqual([
    ...['No sleep', 'Breathe', 'Canal', 'Priya', 'Surgery', 'Hall', 'Nell'],
  ]);
});

test('a part without a line is left out', () => {
  expect(partsOf('reasons: [Nell]\nwarning_signs:\n')?.map(({ heading }) => heading)).toEqual([
    'What is worth living for',
  ]);
  expect(partsOf('made_with: A. L.\n')).toEqual([]);
});

test('somebody to call has a number that a telephone understands', () => {
  const [part] = partsOf('people_to_ask:\n  - {name: Priya, phone: "+44 (0)1632 960087", note: evenings}\n') ?? [];
  expect(part?.lines).toEqual([{ name: 'Priya', phone: '+44 (0)1632 960087', note: 'evenings' }]);
  expect(callAddress('01632 960087')).toBe('tel:01632960087');
  expect(callAddress('+44 1632 960087')).toBe('tel:+441632960087');
});
