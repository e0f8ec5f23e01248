/** Does work that yields between its pieces without a pause; engine/runtime's `inPieces` pauses where it has taken long. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
