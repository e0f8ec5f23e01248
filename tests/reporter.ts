import type { Reporter, TestModule } from "vitest/node";

/** Ends a test run with one plain line: N passed, N failed, N skipped. */
// biome-ignore lint/style/noDefaultExport: vitest loads reporters by their default export.
export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((one) => one === state).length;
    // A file that does not load, or an error outside of any test, is a failure too.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    // After the default reporter's own summary, which is written at the same event.
    setImmediate(() =>
      process.stdout.write(
        `\n${count("passed")} passed, ${count("failed") + broken} failed, ${count("skipped")} skipped\n`,
      ),
    );
  }
}
