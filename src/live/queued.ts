/** One run at a time; any number of calls during a run are one run after it. What goes wrong is said, and ends nothing. */
export function queued(run: () => Promise<unknown>, warn: (sentence: string) => void): () => void {
  let waiting = 0;
  const start = async (): Promise<void> => {
    const asked = waiting;
    await run().catch((error: unknown) => warn(error instanceof Error ? error.message : String(error)));
    waiting -= asked;
    if (waiting > 0) await start();
  };
  return () => {
    if (waiting++ === 0) void start();
  };
}
