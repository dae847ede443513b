import { expect, test } from 'vitest';
import { asPrinted } from '../../../src/markdown/line/as-printed.ts';

test.each([
  ['The plan', 'The plan'],
  ['The %%zebra%% plan', 'The  plan'],
  ['The plan %%zebra', 'The plan '],
  ['One %% two %%zebra%%', 'One '],
  ['The <!-- zebra --> plan', 'The  plan'],
  ['The plan <!-- zebra', 'The plan '],
  ['The ~~zebra~~ plan', 'The  plan'],
  ['~~The ~~zebra~~ plan', ''],
  ['The ==second== half ^win-3', 'The second half '],
  ['2 == 2 and #1, but #sleep', '2 == 2 and #1, but sleep'],
  ['100 % sure', '100 % sure'],
])('%j is printed as %j', (text, printed) => {
  expect(asPrinted(text)).toBe(printed);
});
