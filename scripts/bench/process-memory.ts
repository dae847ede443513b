import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** How the memory of other programs is read on this machine. */
export interface MemoryReader {
  /** For the reader of the figures: what exactly they are. */
  readonly description: string;
  readonly everyMilliseconds: number;
  /** The bytes of the largest process among this one and all it started; 0 where it has ended. */
  readonly largestOf: (pid: number) => number;
}

const BYTES_PER_KIBIBYTE = 1024;

/** Linux keeps the highest mark of each process, so little is lost between two looks. */
const LINUX: MemoryReader = {
  description: 'VmHWM of /proc',
  everyMilliseconds: 100,
  largestOf: (pid) => Math.max(0, ...treeOf(pid).map(highestMark)),
};

/** A peak between two looks is missed. */
const ELSEWHERE: MemoryReader = {
  description: 'ps, four times a second',
  everyMilliseconds: 250,
  largestOf: (pid) => largestIn(parsePs(execFileSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' })), pid),
};

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
  const [status = ''] = orNothing(() => [readFileSync(`/proc/${pid}/status`, 'utf8')]);
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * BYTES_PER_KIBIBYTE;
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
      const [pid = 0, parent = 0, kibibytes = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, bytes: kibibytes * BYTES_PER_KIBIBYTE };
    });
}

function largestIn(listed: readonly Listed[], pid: number): number {
  const own = listed.find((process) => process.pid === pid)?.bytes ?? 0;
  const children = listed.filter(({ parent }) => parent === pid);
  return Math.max(own, ...children.map((child) => largestIn(listed, child.pid)));
}
