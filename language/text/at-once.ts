/** Runs work that yields between its pieces, without pausing; engine/runtime's `inPieces` pauses if a piece has taken long. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
