import { withoutCodeComments } from '../markdown/comments.ts';
import { mdxMistakeIn } from '../markdown/mdx.ts';
import { obstacleIn } from '../markdown/obstacle.ts';
import { EMPTY_OUTLINE, outlineOf, type Outline } from '../markdown/outline.ts';
import { slipsIn, type Slips } from '../markdown/slips.ts';
import { diagnosticAt, finding, type Diagnostic, type Finding } from '../notes/diagnostic.ts';
import type { SplitText } from './yaml/split-frontmatter.ts';

/** What is to be known of a body before any page shows it. */
export interface ReadBody {
  readonly outline: Outline;
  /** Whether it is code that can be built; else it is shown as plain Markdown. */
  readonly isMdx: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const UNREAD: ReadBody = { outline: EMPTY_OUTLINE, isMdx: false, diagnostics: [] };

/** Reads a body once: its marks, links and tags, its slips, and whether its code can be built. Nothing is run. */
export function readBody(path: string, { isReadable, body, bodyLine }: SplitText): ReadBody {
  if (!isReadable) return UNREAD;
  const onLine = (line: number, found: Finding) => diagnosticAt({ line: bodyLine + line - 1, column: 1 }, found);
  const obstacle = obstacleIn(body);
  if (obstacle !== null) return { ...UNREAD, diagnostics: [onLine(1, finding('not-laid-out', { obstacle }))] };
  const isCode = /\.mdx$/i.test(path);
  const visible = isCode ? withoutCodeComments(body) : body;
  const outline = outlineOf(visible, bodyLine);
  const slips = slipDiagnostics(slipsIn(visible), onLine);
  if (!isCode) return { ...UNREAD, outline, diagnostics: slips };
  const mistake = mdxMistakeIn(body);
  if (mistake === null) return { outline, isMdx: true, diagnostics: slips };
  const notBuilt = onLine(mistake.line, finding('mdx', { reason: mistake.reason }));
  return { ...UNREAD, outline, diagnostics: [...slips, notBuilt] };
}

function slipDiagnostics(
  { marks, openComment }: Slips,
  onLine: (line: number, found: Finding) => Diagnostic,
): Diagnostic[] {
  const open = openComment === null ? [] : [onLine(openComment, finding('open-comment'))];
  return [...marks.map((line) => onLine(line, finding('like-a-mark'))), ...open];
}
