import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Bytes of a process and of all it started. */
export interface Memory {
  /** Of the largest of them. */
  readonly largest: number;
  /** Of all of them. */
  readonly together: number;
}

/** How the memory of other programs is read on this machine. */
export interface MemoryReader {
  /** For the reader of the figures: what exactly they are. */
  readonly description: string;
  readonly everyMilliseconds: number;
  /** 0 where the process has ended. */
  readonly memoryOf: (pid: number) => Memory;
}

export const NO_MEMORY: Memory = { largest: 0, together: 0 };

const BYTES_PER_KIBIBYTE = 1024;

/** What several processes share counts once among them where the machine tells; else it counts in each. */
const SHARES: (pid: number) => number = existsSync('/proc/self/smaps_rollup')
  ? (pid) => kibibytes(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB$/m)
  : (pid) => kibibytes(`/proc/${pid}/status`, /^VmRSS:\s+(\d+) kB$/m);

/**
 * Linux keeps the highest mark of each process; of all together a peak between two looks is missed. Ten looks a second took a
 * build of a gigabyte a sixth of its time.
 */
const LINUX: MemoryReader = {
  description: 'of all processes together by smaps_rollup or VmRSS twice a second, of the largest by VmHWM',
  everyMilliseconds: 500,
  memoryOf: (pid) => {
    const processes = treeOf(pid);
    return {
      largest: Math.max(0, ...processes.map(highestMark)),
      together: processes.map(SHARES).reduce((sum, bytes) => sum + bytes, 0),
    };
  },
};

/** A peak between two looks is missed. */
const ELSEWHERE: MemoryReader = {
  description: 'by ps, four times a second',
  everyMilliseconds: 250,
  memoryOf: (pid) => memoryIn(parsePs(execFileSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' })), pid),
};

/** The reader for this machine. */
export function memoryReader(): MemoryReader {
  return existsSync('/proc/self/status') ? LINUX : ELSEWHERE;
}

/** A process and its descendants. A child belongs to the thread that started it. */
function treeOf(pid: number): number[] {
  const threads = orNothing(() => readdirSync(`/proc/${pid}/task`));
  const children = threads.flatMap((thread) =>
    orNothing(() =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    ),
  );
  return [pid, ...children.flatMap(treeOf)];
}

function highestMark(pid: number): number {
  return kibibytes(`/proc/${pid}/status`, /^VmHWM:\s+(\d+) kB$/m);
}

/** Bytes that a line of a file names in kibibytes. */
function kibibytes(file: string, line: RegExp): number {
  const [text = ''] = orNothing(() => [readFileSync(file, 'utf8')]);
  return Number(line.exec(text)?.[1] ?? 0) * BYTES_PER_KIBIBYTE;
}

/** What is read of a process that may end at any moment. */
function orNothing<Found>(read: () => Found[]): Found[] {
  try {
    return read();
  } catch {
    return [];
  }
}

interface Listed {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
}

function parsePs(text: string): Listed[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, bytes: kilobytes * BYTES_PER_KIBIBYTE };
    });
}

function memoryIn(listed: readonly Listed[], pid: number): Memory {
  const own = listed.find((process) => process.pid === pid)?.bytes ?? 0;
  const children = listed.filter(({ parent }) => parent === pid).map((child) => memoryIn(listed, child.pid));
  return {
    largest: Math.max(own, ...children.map(({ largest }) => largest)),
    together: own + children.reduce((sum, { together }) => sum + together, 0),
  };
}
