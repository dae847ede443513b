/** Whoever awaits it hears of a failure; until then it must not end the process. */
export function toBeAwaited<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
