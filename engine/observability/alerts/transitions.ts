import { z } from "zod";
import { AlertId, AlertNotice, AlertStatus } from "../../../domain/alert.js";
import type { Measurement } from "./measure.js";
import type { SetRule } from "./rules.js";

const MOST_NOTICES = 200;
const MINUTE_MS = 60_000;

const KeptAlert = z.object({
  status: AlertStatus,
  value: z.number().nullable(),
  about: z.string().nullable(),
  sample: z.number(),
  firing_since: z.string().nullable(),
  /** True while it fires and a notice of that was sent: then "resolved" will be sent, too. */
  is_sent: z.boolean(),
  last_fired_at: z.string().nullable(),
});
type KeptAlert = z.infer<typeof KeptAlert>;

/** The state of all alerts between two checks. */
export const AlertState = z.object({
  checked_at: z.string().nullable(),
  paused_until: z.string().nullable(),
  alerts: z.partialRecord(AlertId, KeptAlert),
  history: z.array(AlertNotice),
});
export type AlertState = z.infer<typeof AlertState>;

export const NO_ALERT_STATE: AlertState = { checked_at: null, paused_until: null, alerts: {}, history: [] };

/** One check: returns the next state and the notices to send. A pure function, so that tests can simulate whole weeks. */
export function nextState(
  state: AlertState,
  measured: { rule: SetRule; measurement: Measurement }[],
  now: Date,
): { state: AlertState; notices: AlertNotice[] } {
  const at = now.toISOString();
  const isPaused = state.paused_until !== null && Date.parse(state.paused_until) > now.getTime();
  const isFiring = ({ rule, measurement }: (typeof measured)[number]) =>
    rule.enabled && measurement.status === "firing";
  // While the critical alert of a group fires, its warning is not sent.
  const critical = new Set(
    measured.filter((one) => isFiring(one) && one.rule.severity === "critical").map(({ rule }) => rule.group),
  );
  const alerts: AlertState["alerts"] = {};
  const notices: AlertNotice[] = [];
  for (const one of measured) {
    const { rule, measurement } = one;
    const before = state.alerts[rule.id];
    const fires = isFiring(one);
    const isCovered = rule.severity === "warning" && critical.has(rule.group);
    const { threshold: _, ...found } = measurement;
    const next: KeptAlert = {
      ...found,
      status: rule.enabled ? measurement.status : "disabled",
      firing_since: fires ? (before?.firing_since ?? at) : null,
      is_sent: fires && (before?.is_sent ?? false),
      last_fired_at: before?.last_fired_at ?? null,
    };
    if (!isPaused && fires && !next.is_sent && !isCovered && !isCoolingDown(rule, before, now)) {
      notices.push(noticeOf("fired", rule, measurement, at));
      next.is_sent = true;
      next.last_fired_at = at;
    }
    if (!fires && before?.is_sent) {
      // "Resolved" is sent after the pause.
      if (isPaused) next.is_sent = true;
      else notices.push(noticeOf("resolved", rule, measurement, at));
    }
    alerts[rule.id] = next;
  }
  const history = [...notices.toReversed(), ...state.history].slice(0, MOST_NOTICES);
  return { state: { ...state, checked_at: at, alerts, history }, notices };
}

function isCoolingDown({ cool_down_minutes }: SetRule, before: KeptAlert | undefined, now: Date): boolean {
  if (!before?.last_fired_at) return false;
  return now.getTime() - Date.parse(before.last_fired_at) < cool_down_minutes * MINUTE_MS;
}

// An operation with a limit of its own is named, with that limit.
function noticeOf(kind: AlertNotice["kind"], rule: SetRule, measurement: Measurement, at: string): AlertNotice {
  const { value, about, threshold } = measurement;
  const { id, severity, unit, runbook, operations } = rule;
  const title = about !== null && about in operations ? `p95 of ${about}` : rule.title;
  return { at, id, kind, severity, title, value, about, threshold, unit, runbook };
}
