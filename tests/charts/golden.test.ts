import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/frame.ts';
import { drawLine } from '../../src/charts/line.ts';
import { drawSparkline } from '../../src/charts/sparkline.ts';
import { drawStrip } from '../../src/charts/strip.ts';
import { lineSpec, seriesFrom, stripSpec } from './sample.ts';

const GOLDEN = join(import.meta.dirname, '../golden/charts');
const BACKDROP = {
  sessions: ['2025-12-29', '2026-01-05'],
  events: ['2025-12-31'],
  paused: [{ from: '2026-01-01', to: '2026-01-03' }],
} as const;
const VALUES = [30, 45, null, 20, null, null, null, 0, 60, 85, 40, null, 35, 30];

async function expectGolden(drawing: unknown, name: string) {
  await expect(`${JSON.stringify(drawing, null, 2)}\n`).toMatchFileSnapshot(join(GOLDEN, name));
}

test.each([WIDE, NARROW])('a line chart in the $name frame has not moved', async (frame) => {
  const series = seriesFrom('2025-12-28', VALUES);
  const spec = lineSpec([], { series, quantity: 'minutes', target: { at_least: 30 }, backdrop: BACKDROP });
  await expectGolden(drawLine(spec, frame), `line-${frame.name}.json`);
});

test('a strip has not moved', async () => {
  const states = VALUES.map((value) => (value === null ? null : value >= 30 ? 'done' : 'not-done'));
  await expectGolden(drawStrip(stripSpec('2025-12-28', states, BACKDROP), WIDE), 'strip.json');
});

test('a sparkline has not moved', async () => {
  const series = seriesFrom('2025-12-28', VALUES);
  await expectGolden(drawSparkline({ title: 'Walking', quantity: 'minutes', series }), 'sparkline.json');
});
