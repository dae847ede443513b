import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { spreadOut } from '../../src/charts/plot/labels.ts';
import { round } from '../../src/charts/plot/round.ts';
import { GROWTH_FIGURES, type GrowthFigure, type GrowthPoint } from './growth.ts';

/** One plot over the other: seconds and megabytes have no axis in common. */
const PANELS: readonly Panel[] = [
  {
    title: 'seconds; dashed: as fast as the entries',
    top: 40,
    bottom: 360,
    of: GROWTH_FIGURES.filter((name) => name !== 'memory'),
  },
  { title: 'megabytes of all processes; dashed: as fast as the entries', top: 430, bottom: 600, of: ['memory'] },
];

interface Panel {
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
  readonly of: readonly GrowthFigure[];
}

const [WIDTH, HEIGHT, FONT_SIZE] = [760, 650, 13];
const [LEFT, RIGHT] = [70, WIDTH - 150];
const LABEL_DISTANCE = 10;
/** How far below its middle a line of text has its baseline, as a part of its size. */
const BASELINE = 0.35;
const COLOURS: Readonly<Record<GrowthFigure, string>> = {
  cold: '#8a3b12',
  'nothing changed': '#1b6e53',
  'one note changed': '#2b5fa8',
  'start \u2192 first page': '#7a3d8f',
  memory: '#333',
};

interface Scales {
  readonly x: (entries: number) => number;
  readonly y: (figure: number) => number;
  /** The powers of ten of the axis of figures. */
  readonly ticks: readonly number[];
}

interface Line {
  readonly name: GrowthFigure;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/**
 * The figures of journals of several sizes as an SVG. Both axes are logarithmic, so what grows with the entries rises as
 * the dashed lines do, and what grows faster is steeper.
 */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const sizes = points.map(({ entries }) => entries);
  const x = scaleLog().domain(extent(sizes)).range([LEFT, RIGHT]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="${FONT_SIZE}" role="img">`,
    `<title>Seconds and memory by the entries of a journal</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...PANELS.flatMap((panel) => drawPanel(panel, points, x)),
    ...sizes.map((entries) => label(entries.toLocaleString('en'), [x(entries), HEIGHT - 25], 'middle')),
    label('entries', [RIGHT + LABEL_DISTANCE * 4, HEIGHT - 25], 'start'),
    '</svg>\n',
  ].join('\n');
}

function drawPanel(panel: Panel, points: readonly GrowthPoint[], x: Scales['x']): string[] {
  const scales = { x, ...figureScale(panel, points) };
  const lines = panel.of.map((name) => lineOf(name, points, scales));
  return [
    label(panel.title, [LEFT, panel.top - 15], 'start'),
    ...scales.ticks.flatMap((tick) => drawTick(tick, scales.y(tick))),
    ...drawProportion(panel, points, scales),
    ...lines.flatMap(drawLine),
    ...drawNames(lines, panel),
  ];
}

function figureScale({ of, top, bottom }: Panel, points: readonly GrowthPoint[]): Pick<Scales, 'y' | 'ticks'> {
  const [least, greatest] = extent(points.flatMap(({ figures }) => of.map((name) => figures[name])));
  const [from, to] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(greatest))];
  const ticks = Array.from({ length: Math.max(1, to - from) + 1 }, (_, index) => 10 ** (from + index));
  const y = scaleLog().domain(extent(ticks)).range([bottom, top]);
  return { y: (figure) => y(figure), ticks };
}

function lineOf(name: GrowthFigure, points: readonly GrowthPoint[], { x, y }: Scales): Line {
  return { name, points: points.map(({ entries, figures }) => [round(x(entries)), round(y(figures[name]))] as const) };
}

function drawTick(tick: number, y: number): string[] {
  return [
    `<path d="M${LEFT} ${round(y)}H${RIGHT}" stroke="#ddd"/>`,
    label(tick.toLocaleString('en', { maximumFractionDigits: 3 }), [LEFT - LABEL_DISTANCE, y], 'end'),
  ];
}

/** From the first figure of the first line on, as long as it stays in the panel: twice the entries, twice the figure. */
function drawProportion({ of: [name], top }: Panel, points: readonly GrowthPoint[], { x, y }: Scales): string[] {
  const [first, last] = [points[0], points.at(-1)];
  if (name === undefined || first === undefined || last === undefined) return [];
  const [[fromX, fromY], grown] = [
    [x(first.entries), y(first.figures[name])],
    y((first.figures[name] * last.entries) / first.entries),
  ];
  const part = grown < top ? (fromY - top) / (fromY - grown) : 1;
  const [toX, toY] = [fromX + part * (x(last.entries) - fromX), fromY + part * (grown - fromY)];
  const path = `M${round(fromX)} ${round(fromY)}L${round(toX)} ${round(toY)}`;
  return [`<path d="${path}" stroke="#999" stroke-dasharray="4 4" fill="none"/>`];
}

function drawLine({ name, points }: Line): string[] {
  const path = line<Line['points'][number]>()(points) ?? '';
  return [
    `<path d="${path}" stroke="${COLOURS[name]}" stroke-width="2" fill="none"/>`,
    ...points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.5" fill="${COLOURS[name]}"/>`),
  ];
}

/** Beside the last point, moved apart where two would cover each other. */
function drawNames(lines: readonly Line[], { top, bottom }: Panel): string[] {
  const ends = lines.map(({ points }) => ({ y: points.at(-1)?.[1] ?? bottom, height: FONT_SIZE * 1.2 }));
  return spreadOut(ends, [top - FONT_SIZE, bottom + FONT_SIZE]).flatMap((y, index) => {
    const name = lines[index]?.name;
    return name === undefined
      ? []
      : [`<g fill="${COLOURS[name]}">${label(name, [RIGHT + LABEL_DISTANCE, y], 'start')}</g>`];
  });
}

function label(text: string, [x, y]: readonly [number, number], anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${round(x)}" y="${round(y + FONT_SIZE * BASELINE)}" text-anchor="${anchor}">${text}</text>`;
}

/** The least and the greatest; apart, so that a single number has a place on an axis too. */
function extent(numbers: readonly number[]): readonly [number, number] {
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  return least < greatest ? [least, greatest] : [least / 2, greatest * 2];
}
