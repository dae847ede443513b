/** Says what went wrong in one sentence and lets the command end with 1. */
export function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
