import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Slow files: many kills, server restarts, whole data sets. Slowest first, so that no slow file is left to run alone at the end. */
const LONG = [
  "tests/lab/chaos.test.ts",
  "tests/server/events.test.ts",
  "tests/engine/runs/durability.test.ts",
  "tests/server/models.test.ts",
  "tests/server/faults.test.ts",
  "tests/server/closing.test.ts",
  "tests/engine/program/rough-servers.test.ts",
  "tests/clients/cli/cli.test.ts",
  "tests/clients/cli/batch.test.ts",
  "tests/engine/program/library.test.ts",
  "tests/engine/program/nodes.test.ts",
  "tests/engine/program/studio.test.ts",
  "tests/readme.test.ts",
  "tests/engine/runs/snapshots.test.ts",
  "tests/clients/web/candidate.test.ts",
  "tests/clients/web/coming-back.test.ts",
  "tests/clients/web/screens.test.ts",
  "tests/clients/web/operations.test.ts",
  "tests/clients/web/key.test.ts",
  "tests/adapters/stores/stores.test.ts",
  "tests/server/forms.test.ts",
  "tests/server/confirmation.test.ts",
  "tests/server/pairs.test.ts",
  "tests/server/injections.test.ts",
  "tests/lab/truth.test.ts",
  "tests/server/degraded.test.ts",
  "tests/engine/observability/analytics.test.ts",
  "tests/engine/observability/channels.test.ts",
  "tests/server/metrics.test.ts",
  "tests/clients/cli/time-travel.test.ts",
  "tests/lab/hostile.test.ts",
  "tests/server/flags.test.ts",
  "tests/adapters/documents/visible.test.ts",
  "tests/server/refusals.test.ts",
  "tests/server/batches.test.ts",
];

/** `npm test` runs the quick files, `npm run test:long` the slow ones. A slow file that is named also runs with `npm test`. */
const which = process.env.TESTS ?? "quick";
const isNamed = process.argv.slice(2).some((word) => word.startsWith("tests"));

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  test: {
    globals: true,
    include: which === "long" ? LONG : ["tests/**/*.test.ts"],
    exclude: ["node_modules/**", ...(which === "quick" && !isNamed ? LONG : [])],
    sequence: { sequencer: LongestFirst },
    globalSetup: "./tests/support/folders.ts",
    reporters: ["default", "./tests/reporter.ts"],
    // The default of one second is too short for a busy machine.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Files share their modules, which saves a third of the quick ones' time.
    isolate: false,
    // The slow files often wait for a process: a third worker uses that time.
    maxWorkers: which === "quick" ? 2 : 3,
  },
});
