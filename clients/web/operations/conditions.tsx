import type { DashboardReport } from "../../../domain/metrics.js";
import { BarChart } from "./chart.js";
import { bytes, count, ms, percent, points, time } from "./format.js";
import { BehindChart, Table } from "./table.js";

/** The quality of the answers, by the priority of their gaps. */
export function Quality({ quality }: { quality: DashboardReport["quality"] }) {
  const { by_priority, outcomes, time_travel } = quality;
  const judged = by_priority.filter(({ mean_score }) => mean_score !== null);
  return (
    <section id="quality" aria-labelledby="quality-title">
      <h2 id="quality-title">Quality</h2>
      {judged.length > 0 && (
        <BarChart
          label="Mean score by priority"
          names={judged.map(({ priority }) => priority.toLowerCase())}
          values={judged.map(({ mean_score }) => mean_score ?? 0)}
          colour="good"
          show={points}
        />
      )}
      <Table
        caption="Quality by priority"
        columns={["Priority", "Answers", "Mean score", "Refined", "Accepted at once", "Grounded"]}
        rows={by_priority.map((one) => [
          one.priority.toLowerCase(),
          count(one.answers),
          points(one.mean_score),
          percent(one.refinement_rate),
          percent(one.first_pass_acceptance),
          percent(one.grounded_rate),
        ])}
      />
      <p className="quiet">
        Candidates went back to an earlier version {count(time_travel.rewound)} times, and opened{" "}
        {count(time_travel.reopened)} closed questions again.
      </p>
      <BehindChart
        caption="Closed questions by outcome"
        columns={["Outcome", "Questions"]}
        rows={Object.entries(outcomes).map(([outcome, questions]) => [outcome.replaceAll("_", " "), count(questions)])}
      />
    </section>
  );
}

/** Our caches, and those of the providers. */
export function Caches({ cache }: { cache: DashboardReport["cache"] }) {
  const { caches, provider } = cache;
  return (
    <section id="caches" aria-labelledby="caches-title">
      <h2 id="caches-title">Caches</h2>
      <Table
        caption="Caches"
        columns={[
          ...["Cache", "Hits", "Misses", "Hit rate", "Entries", "Size", "Saved so far"],
          ...["Kept in", "In memory here", "Last used", "Lookups took", "Lookup, p95"],
        ]}
        rows={[
          ...caches.map((one) => [
            one.kind,
            count(one.hits),
            count(one.misses),
            percent(one.hit_rate),
            count(one.entries),
            bytes(one.bytes),
            ms(one.saved_ms),
            one.kept_in === "disk" ? "disk" : "Redis",
            bytes(one.memory_bytes),
            time(one.last_used_at),
            ms(one.lookups_ms),
            ms(one.lookup_p95_ms),
          ]),
          [
            "the providers' own",
            count(provider.hits),
            count(provider.calls - provider.hits),
            percent(provider.hit_rate),
            ...Array.from({ length: 8 }, () => ""),
          ],
        ]}
      />
    </section>
  );
}

/** The current state of dependencies, disk, queue and process. */
export function Health({ health }: { health: DashboardReport["health"] }) {
  const { dependencies, disk, redis, queue, process } = health;
  return (
    <section id="health" aria-labelledby="health-title">
      <h2 id="health-title">Health</h2>
      <p>
        {disk && `${bytes(disk.free_bytes)} of ${bytes(disk.total_bytes)} free on the disk. `}
        {redis &&
          `Redis uses ${bytes(redis.used_bytes)}${redis.limit_bytes === null ? "" : ` of ${bytes(redis.limit_bytes)}`}. `}
        {queue.oldest_wait_ms !== null && `The oldest run has waited ${ms(queue.oldest_wait_ms)}. `}
        {health.scope === "this_process" &&
          `The queue cannot be read; it was ${queue.read_at === null ? "never" : `last at ${queue.read_at}`}. `}
        {bytes(process.memory_bytes)} of memory, event loop {ms(process.loop_delay_p99_ms)} late (p99).
      </p>
      <Table
        caption="Dependencies"
        columns={["Dependency", "State", "Latency"]}
        rows={dependencies.map(({ name, kind, status, reason, latency_ms }) => [
          `${name}: ${kind}`,
          <span key="state" className={status === "unavailable" ? "state bad" : "state"}>
            {reason === undefined ? status : `${status}: ${reason}`}
          </span>,
          ms(latency_ms),
        ])}
      />
    </section>
  );
}
