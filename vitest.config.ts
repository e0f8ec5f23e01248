import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const SLOW = "tests/**/*.slow.test.ts";

/** `npm test` runs the quick files, `npm run test:long` the slow ones. A slow file that is named also runs with `npm test`. */
const which = process.env.TESTS ?? "quick";
const isNamed = process.argv.slice(2).some((word) => word.includes(".slow.test"));

/** Workers and the processes that read documents start from the build, which the setup makes: from their sources each needs seconds. */
const builtWorkers = {
  name: "built-workers",
  transform: (code: string, id: string) =>
    id.endsWith("/engine/runtime/package-file.ts") ? code.replace('import.meta.url.endsWith(".ts")', "false") : null,
};

/** Where nothing is known of earlier runs, files begin in the order of their sizes. These are short and take minutes: begun last, they would run alone. */
const BEGIN_FIRST = [
  "tests/index.slow.test.ts",
  "tests/lab/chaos-redis.slow.test.ts",
  "tests/docs/commands.slow.test.ts",
  "tests/server/closing.slow.test.ts",
  "tests/lab/truth.slow.test.ts",
  "tests/lab/chaos-sqlite.slow.test.ts",
  "tests/clients/cli/commands/documents.slow.test.ts",
  "tests/adapters/documents/export/read-back.slow.test.ts",
  "tests/adapters/models/offline-reading.slow.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = BEGIN_FIRST.findIndex((file) => moduleId.endsWith(file));
      return at < 0 ? BEGIN_FIRST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  plugins: [builtWorkers],
  test: {
    globals: true,
    sequence: { sequencer: LongestFirst },
    include: which === "long" ? [SLOW] : ["tests/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, ...(which === "quick" && !isNamed ? [SLOW] : [])],
    globalSetup: "./tests/support/folders.ts",
    reporters: ["default", "./tests/reporter.ts"],
    // The default of one second is too short for a busy machine.
    expect: { poll: { timeout: 20_000 } },
    // Only what hangs should end by it: a busy machine takes minutes for a test that starts the program thirty times.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // Files share their modules, which saves a third of the quick ones' time.
    isolate: false,
    // The slow files often wait for a process: a third worker uses that time.
    maxWorkers: which === "quick" ? 2 : 3,
  },
});
