import { setTimeout } from "node:timers/promises";
import type { AlertStore } from "../../../adapters/stores/ports/alerts.js";
import type { OperatorChangeStore } from "../../../adapters/stores/ports/operator-changes.js";
import type { StoreHealth } from "../../../adapters/stores/ports/stores.js";
import type { AlertNotice, AlertReport, AlertView } from "../../../domain/alert.js";
import type { AlertSettings } from "../../../domain/alert-settings.js";
import type { Forecast } from "../../../domain/analytics.js";
import { invalidInput, nullIfDown, StoreError } from "../../../domain/errors.js";
import { STEP_MS, stepAt } from "../../../domain/metric.js";
import { Bucket } from "../bucket.js";
import type { History } from "../history.js";
import type { Channel } from "./channels/channel.js";
import { type AlertFigures, measure } from "./measure.js";
import { alertRules } from "./rules.js";
import { AlertState, NO_ALERT_STATE, nextState } from "./transitions.js";

/** The interval between checks of the alerts; only one of several servers checks. */
const CHECK_MS = 5 * 60_000;
/** The maximum duration of a check. A server that dies during a check blocks the others for this long. */
const LONGEST_CHECK_MS = 30_000;
const RECENT_MINUTES = 15;
const HOUR_MINUTES = 60;
/** A dependency is down if it fails two checks with this pause between them. */
const PROBE_PAUSE_MS = 1_000;
const CLAIM_PAUSE_MS = 200;
const LONGEST_CLAIM_WAIT_MS = 10_000;
const SEND_TIMEOUT_MS = 10_000;
const SEND_TRIES = 3;
const SEND_PAUSE_MS = 2_000;

export interface MonitorNeeds {
  store: AlertStore;
  changes: Pick<OperatorChangeStore, "add">;
  history: Pick<History, "read" | "calls">;
  health: () => Promise<StoreHealth[]>;
  forecasts: () => Promise<Forecast[]>;
  settings: AlertSettings;
  /** False with ALERTS=off. */
  isOn: boolean;
  channels: Channel[];
  now: () => Date;
  /** Called with a channel that failed to send its notices. */
  onError: (channel: string, error: unknown) => void;
}

export interface AlertMonitor {
  list(): Promise<AlertReport>;
  /** Checks now, and sends notices of changes. Resolves before they are delivered. */
  check(): Promise<AlertReport>;
  /** Checks if the last check by any server was long enough ago. */
  checkIfDue(): Promise<void>;
  /** Sends no notices until then; null ends the pause. Adds that to the list of what operators changed. */
  pause(until: string | null, by: string): Promise<AlertReport>;
  firing(): Promise<string[]>;
  /** Resolves when all notices were delivered or given up. */
  delivered(): Promise<void>;
}

export function createAlertMonitor(needs: MonitorNeeds): AlertMonitor {
  const { store, changes, health, settings, channels, now, onError } = needs;
  const rules = alertRules(settings);
  const delivery = createDelivery(channels, onError);
  // The state as this process last read or wrote it, so that no notice is sent twice when the store fails, comes back, or comes back empty.
  let known: AlertState = NO_ALERT_STATE;
  // The notices that this process has sent, and the alerts that it has checked, but that the store does not have yet.
  let sentAlone: AlertNotice[] = [];
  let checkedAlone = new Set<string>();

  async function read(): Promise<AlertState> {
    const stored = AlertState.nullable().parse(await store.read()) ?? known;
    // If another server has checked since, its state replaces this one.
    const isNewer = (stored.checked_at ?? "") > (known.checked_at ?? "");
    if (isNewer) checkedAlone = new Set();
    if (isNewer || checkedAlone.size === 0) known = stored;
    return stored;
  }

  async function check(): Promise<void> {
    const states = await twice(health);
    const figures = await figuresOf(needs, states, now()).catch(nullIfDown);
    const stored = figures && (await read().catch(nullIfDown));
    if (!figures || !stored) return checkAlone(states);
    const { state, notices } = nextState(
      joined(stored, known, sentAlone, checkedAlone),
      measured(rules, figures),
      now(),
    );
    known = state;
    // A store that can be read but not written must not suppress notices.
    const isWritten = await store.write(state).then(() => true, nullIfDown);
    sentAlone = isWritten ? [] : [...notices.toReversed(), ...sentAlone];
    checkedAlone = new Set(isWritten ? [] : rules.map(({ id }) => id));
    delivery.send(notices);
  }

  // Without the store there are no measurements, but the dependencies can still be checked.
  function checkAlone(states: StoreHealth[]): void {
    const reachable = rules.filter(({ unit }) => unit === "down");
    const empty = { recent: new Bucket(), recentCalls: [], hourCalls: [], health: states, forecasts: [] };
    const { state, notices } = nextState(known, measured(reachable, empty), now());
    known = { ...state, alerts: { ...known.alerts, ...state.alerts } };
    sentAlone = [...notices.toReversed(), ...sentAlone];
    for (const { id } of reachable) checkedAlone.add(id);
    delivery.send(notices);
  }

  async function checkOnce(isDue: () => Promise<boolean>): Promise<void> {
    const claim = await store.claim(LONGEST_CHECK_MS).catch(nullIfDown);
    if (claim === false) return;
    try {
      if (await isDue()) await check();
    } finally {
      await store.release().catch(nullIfDown);
    }
  }

  async function list(): Promise<AlertReport> {
    const stored = await read().catch(nullIfDown);
    const state = stored ?? known;
    return {
      scope: stored ? "all_servers" : "this_process",
      checked_at: state.checked_at,
      paused_until: isPast(state.paused_until, now()) ? null : state.paused_until,
      is_on: needs.isOn,
      channels: channels.map(({ name }) => name),
      items: rules.map(({ operations: _, ...rule }): AlertView => {
        const { is_sent: __, ...kept } = state.alerts[rule.id] ?? { ...UNCHECKED, is_sent: false };
        return { ...rule, ...kept };
      }),
      history: state.history,
    };
  }

  const isDue = async () => {
    const { checked_at: last } = (await read().catch(nullIfDown)) ?? known;
    return last === null || now().getTime() - Date.parse(last) >= CHECK_MS - PROBE_PAUSE_MS;
  };

  return {
    list,
    async check() {
      await checkOnce(async () => true);
      return list();
    },
    async checkIfDue() {
      if (needs.isOn && (await isDue())) await checkOnce(isDue);
    },
    async pause(until, by) {
      if (until !== null && isPast(until, now()))
        throw invalidInput([{ path: "until", message: "must be in the future; null ends the pause" }]);
      await whenClaimed(store, async () => {
        const state = await read();
        const from = isPast(state.paused_until, now()) ? null : state.paused_until;
        // First, so that no pause is without its author.
        await changes.add({ at: now().toISOString(), by, kind: "alert_pause", from, to: until });
        await store.write({ ...state, paused_until: until });
      });
      return list();
    },
    async firing() {
      const { alerts } = await read();
      return rules.map(({ id }) => id).filter((id) => alerts[id]?.status === "firing");
    },
    delivered: delivery.done,
  };
}

const UNCHECKED = {
  status: null,
  value: null,
  about: null,
  sample: 0,
  firing_since: null,
  last_fired_at: null,
} as const;

function measured(rules: ReturnType<typeof alertRules>, figures: AlertFigures) {
  return rules.map((rule) => ({ rule, measurement: measure(rule, figures) }));
}

async function figuresOf(
  { history, forecasts }: Pick<MonitorNeeds, "history" | "forecasts">,
  health: StoreHealth[],
  now: Date,
): Promise<AlertFigures> {
  const to = stepAt("minute", now.getTime()) + STEP_MS.minute;
  const last = (minutes: number) => ({
    from: to - minutes * STEP_MS.minute,
    to,
    minutes,
    operation: null,
    priority: null,
  });
  const [{ total }, recentCalls, hourCalls, ahead] = await Promise.all([
    history.read(last(RECENT_MINUTES)),
    history.calls("minute", last(RECENT_MINUTES)),
    history.calls("minute", last(HOUR_MINUTES)),
    forecasts(),
  ]);
  return { recent: total, recentCalls, hourCalls, health, forecasts: ahead };
}

// Waits for a running check, which would otherwise overwrite the state with an older one.
async function whenClaimed(store: AlertStore, work: () => Promise<void>): Promise<void> {
  for (let waited = 0; !(await store.claim(LONGEST_CHECK_MS)); waited += CLAIM_PAUSE_MS) {
    if (waited >= LONGEST_CLAIM_WAIT_MS) {
      const message = "The alerts are being checked; try again in a moment.";
      throw new StoreError({
        code: "store_unavailable",
        message,
        retryable: true,
        details: { retry_after_seconds: 5 },
      });
    }
    await setTimeout(CLAIM_PAUSE_MS);
  }
  try {
    await work();
  } finally {
    await store.release();
  }
}

// A dependency that fails one check may only have paused, so it is checked again.
async function twice(health: () => Promise<StoreHealth[]>): Promise<StoreHealth[]> {
  const first = await health();
  if (first.every(({ status }) => status === "ok")) return first;
  await setTimeout(PROBE_PAUSE_MS);
  return health();
}

// Sends in the background, with its own retries: a channel that is slow or down delays nothing.
function createDelivery(channels: Channel[], onError: MonitorNeeds["onError"]) {
  const open = new Set<Promise<void>>();
  const sendTo = async (channel: Channel, notices: AlertNotice[]): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await channel.send(notices, AbortSignal.timeout(SEND_TIMEOUT_MS));
      } catch (error) {
        if (attempt === SEND_TRIES) return onError(channel.name, error);
        await setTimeout(SEND_PAUSE_MS, undefined, { ref: false });
      }
    }
  };
  return {
    send(notices: AlertNotice[]) {
      if (notices.length === 0) return;
      for (const channel of channels) {
        const sent = sendTo(channel, notices).finally(() => open.delete(sent));
        open.add(sent);
      }
    },
    async done() {
      await Promise.allSettled(open);
    },
  };
}

// The stored state, merged with the checks and notices of this process that the store does not have.
function joined(stored: AlertState, known: AlertState, sent: AlertNotice[], checked: Set<string>): AlertState {
  const isNew = (notice: AlertNotice) => !stored.history.some(({ at, id }) => at === notice.at && id === notice.id);
  const own = Object.entries(known.alerts).filter(([id]) => checked.has(id));
  return {
    ...stored,
    alerts: { ...stored.alerts, ...Object.fromEntries(own) },
    history: [...sent.filter(isNew), ...stored.history].sort((a, b) => b.at.localeCompare(a.at)),
  };
}

function isPast(time: string | null, now: Date): boolean {
  return time !== null && Date.parse(time) <= now.getTime();
}
