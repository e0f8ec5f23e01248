/**
 * A signal that aborts after a time, or with the caller's signal. Its timer keeps it alive: with `AbortSignal.any([caller,
 * AbortSignal.timeout(ms)])` the garbage collector of Node 20 may collect the deadline, which then never fires.
 */
export function signalWithin(ms: number, caller?: AbortSignal | null): AbortSignal {
  const deadline = new AbortController();
  const { signal } = deadline;
  const timer = setTimeout(() => deadline.abort(new DOMException(`not within ${ms} ms`, "TimeoutError")), ms);
  timer.unref();
  const stop = () => {
    clearTimeout(timer);
    deadline.abort(caller?.reason);
  };
  if (caller?.aborted) stop();
  else caller?.addEventListener("abort", stop, { once: true, signal });
  return signal;
}
