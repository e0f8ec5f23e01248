import type { AlertReport, AlertView } from "../../../domain/alert.js";
import { type DashboardReport, LITTLE_DISK_BYTES } from "../../../domain/metrics.js";
import { bytes, count, inUnit, ms, time } from "./format.js";

/** A run that waits longer than this is shown, although no alert fires yet. */
const LONG_WAIT_MS = 5_000;

/** The channel that is always there. */
const LOG = "console";

/** Who notices that a dependency is away, by its name. */
const CONCERNED: Record<string, string> = {
  store: "Everybody: calls are answered with 503 until it is back, and nothing is lost.",
  queue: "Everybody who starts or replies: it is accepted again when the queue is back.",
  fallback: "Nobody while the first store is up.",
  vectors: "Nobody directly: searches are by full text until then.",
  model: "Those who wait for a text: the next model is tried, and fails if there is none.",
};

type Health = DashboardReport["health"];

/** Something that is wrong now. */
interface Trouble {
  what: string;
  isCritical: boolean;
  /** Null if it is not known since when. */
  since: string | null;
  who: string;
  todo: string;
}

/** What is wrong at this moment, since when, who is concerned, and what to do, the worst first. */
export function Now({ alerts, health }: { alerts: AlertReport; health: Health }) {
  const troubles = [...alerts.items.filter(isFiring).map(ofAlert), ...ofHealth(health, alerts)].sort(
    (a, b) => Number(b.isCritical) - Number(a.isCritical),
  );
  const unknown = alerts.checked_at === null ? " The alerts were not checked yet." : "";
  return (
    <section id="now" aria-labelledby="now-title">
      <h2 id="now-title">Now</h2>
      {troubles.length === 0 ? (
        <p className="note good">Nothing is wrong that is watched.{unknown}</p>
      ) : (
        <ul className="troubles">
          {troubles.map(({ what, isCritical, since, who, todo }) => (
            <li key={what} className={isCritical ? "note bad" : "note warn"}>
              <strong>
                {isCritical ? "Critical" : "Warning"}: {what}
              </strong>{" "}
              <span className="quiet">{since === null ? "now" : `since ${time(since)}`}</span>
              <dl>
                <dt>Who is concerned</dt>
                <dd>{who}</dd>
                <dt>What to do</dt>
                <dd>{todo}</dd>
              </dl>
            </li>
          ))}
        </ul>
      )}
      {alerts.paused_until && <p className="note warn">No message is sent until {time(alerts.paused_until)}.</p>}
      {alerts.is_on && alerts.channels.every((channel) => channel === LOG) && (
        <p className="quiet">Nobody gets a message: no channel is configured beside the log.</p>
      )}
    </section>
  );
}

function isFiring({ enabled, status }: AlertView): boolean {
  return enabled && status === "firing";
}

function ofAlert({
  title,
  severity,
  value,
  unit,
  threshold,
  about,
  firing_since,
  concerns,
  runbook,
}: AlertView): Trouble {
  const measured = unit === "down" ? "" : `: ${inUnit(value, unit)}, limit ${inUnit(threshold, unit)}`;
  return {
    what: `${title}${about ? ` (${about})` : ""}${measured}`,
    isCritical: severity === "critical",
    since: firing_since,
    who: concerns,
    todo: runbook,
  };
}

// What is seen at once, before an alert has enough measurements or is checked again.
function ofHealth({ dependencies, disk, queue, scope }: Health, { items }: AlertReport): Trouble[] {
  const fires = (id: AlertView["id"]) => items.some((alert) => alert.id === id && isFiring(alert));
  const isLong = queue.oldest_wait_ms !== null && queue.oldest_wait_ms > LONG_WAIT_MS;
  return [
    ...dependencies
      .filter(({ status, kind }) => status === "unavailable" && !(kind === "redis" && fires("redis_down")))
      .map(ofDependency),
    ...(isLong && !fires("slow_queue") ? [ofQueue(queue)] : []),
    ...(disk !== null && disk.free_bytes < LITTLE_DISK_BYTES ? [ofDisk(disk)] : []),
    ...(scope === "this_process" ? [ofUnreadQueue(queue)] : []),
  ];
}

function ofDependency({ name, kind, reason }: Health["dependencies"][number]): Trouble {
  return {
    what: `${name} (${kind}) is not available${reason === undefined ? "" : `: ${reason}`}`,
    isCritical: name !== "vectors",
    since: null,
    who: CONCERNED[name] ?? "Those whose step needs it.",
    todo: "GET /readyz and GET /api/providers say why; docs/operations.md, by symptom.",
  };
}

function ofQueue({ waiting, oldest_wait_ms, owners, by_owner }: Health["queue"]): Trouble {
  const named = by_owner.map((one) => `${one.owner} ${count(one.waiting)} (p95 ${ms(one.wait_p95_ms)})`).join(", ");
  const others = owners > by_owner.length ? " and others" : "";
  return {
    what: `Runs wait: ${count(waiting)}, the oldest for ${ms(oldest_wait_ms)}`,
    isCritical: false,
    since: new Date(Date.now() - (oldest_wait_ms ?? 0)).toISOString(),
    who: `${count(owners)} ${owners === 1 ? "owner" : "owners"}: ${named}${others}. They see their place in the queue.`,
    todo: "Add a server (REDIS_URL), or raise MAX_RUNS while the event loop is less than 50 ms late.",
  };
}

function ofDisk({ free_bytes }: NonNullable<Health["disk"]>): Trouble {
  return {
    what: `The disk has ${bytes(free_bytes)} left`,
    isCritical: true,
    since: null,
    who: "Nobody yet: below 2 MB nothing can be started or answered, and nothing is lost.",
    todo: "Make room on the disk of DATA_DIR, or shorten SESSION_TTL.",
  };
}

function ofUnreadQueue({ read_at }: Health["queue"]): Trouble {
  return {
    what: "The queue cannot be read: these are the figures of one server",
    isCritical: true,
    since: read_at,
    who: "Everybody who starts or replies.",
    todo: "redis-cli -u $REDIS_URL ping",
  };
}
