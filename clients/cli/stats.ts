import type { Program } from "../../engine/program/program.js";

/** Prints the metrics of the last minutes: runs, the parts of their time, caches and models. */
export async function printStats(
  { operations }: Pick<Program, "operations">,
  print: (text: string) => void,
  minutes: number,
): Promise<void> {
  const { runs, parts, caches, models } = await operations.metrics.stats(minutes);
  const { done, failed, cancelled } = runs;
  print(`The last ${minutes} minutes: ${done} runs done, ${failed} failed, ${cancelled} cancelled.`);
  if (done + failed + cancelled > 0) {
    print("\nWhat the time of the runs was spent on");
    for (const { part, total_ms, share, p95_ms } of parts)
      print(`  ${part}: ${seconds(total_ms)} (${percent(share)}), p95 ${p95_ms === null ? "none" : seconds(p95_ms)}`);
  }
  print("\nCaches");
  for (const { kind, hits, misses, hit_rate, entries, bytes, saved_ms } of caches) {
    const asked = hits + misses === 0 ? "not asked" : `${hits} hits, ${misses} misses (${percent(hit_rate)})`;
    print(`  ${kind}: ${asked}; ${entries} entries, ${Math.round(bytes / 1024)} KB, ${seconds(saved_ms)} saved so far`);
  }
  print("\nModels");
  if (models.length === 0) print("  no call");
  for (const { model, calls, retries, failed: lost, from_cache, input_tokens, output_tokens } of models) {
    const told = `${calls} calls, ${from_cache} from the cache, ${retries} repeated, ${lost} failed`;
    print(`  ${model}: ${told}; ${input_tokens} tokens in, ${output_tokens} out`);
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function percent(share: number | null): string {
  return share === null ? "none" : `${Math.round(share * 100)} %`;
}
