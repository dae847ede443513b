import type { Day } from '../../calendar/day.ts';
import type { ChartLinks } from '../../charts/plot/links.ts';
import { compareWindows, type Comparison } from '../../facts/series/compare-windows.ts';
import { keepDays, type Quantity, type Series } from '../../facts/series/series.ts';
import type { Coverage } from '../../facts/series/summary.ts';
import { pictureWords } from '../../messages/en/chart-captions.ts';
import { axisUnit } from '../../messages/en/values.ts';
import type { Journal } from '../../notes/journal.ts';

/** What a drawing has beside its numbers. */
export interface DrawnAs {
  /** Where its marks lead. */
  readonly links: ChartLinks | undefined;
  /** What the picture is, for those who do not see it. */
  readonly pictureName: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly firstDayOfWeek: number;
}

interface Drawn {
  readonly name: string;
  readonly quantity: Quantity;
  readonly unit?: string | undefined;
}

/** How a series is drawn and read out: each mark leads to its day, and the picture says which way it goes. */
export function drawnAs(
  { settings }: Journal,
  { name, quantity, unit }: Drawn,
  { series, coverage }: { readonly series: Series; readonly coverage: Coverage },
): DrawnAs {
  return {
    links: 'days',
    pictureName: pictureWords(name, axisUnit(quantity, unit), { trend: halvesOf(series), coverage }),
    firstDayOfWeek: settings.firstDayOfWeek,
  };
}

/** The second half of a series beside the first. */
function halvesOf(series: Series): Comparison {
  const [first, middle] = [series.days[0], series.days[Math.ceil(series.days.length / 2)]];
  const isLater = (day: Day) => first !== undefined && middle !== undefined && day >= middle;
  return compareWindows(
    keepDays(series, isLater),
    keepDays(series, (day) => !isLater(day)),
  );
}
