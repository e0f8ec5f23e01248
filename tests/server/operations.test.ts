import { describe, expect, it } from "vitest";
import type { AlertReport } from "../../domain/alert.js";
import { api, type Problem } from "../support/api.js";
import { frames } from "../support/events.js";
import { aProgram } from "../support/program.js";
import { aServedApp } from "../support/served-app.js";

const measured = aServedApp(aProgram());
const unmeasured = aServedApp(aProgram({}, { METRICS: "off" }));
const REPORTS = ["dashboard", "performance", "quality", "cache"].map((name) => `/api/metrics/${name}`);
const ANALYTICS = ["trends", "anomalies", "recommendations", "variants"].map((name) => `/api/analytics/${name}`);

describe("the reports for operators", () => {
  it("are about the window that is asked for", async () => {
    const { body, status } = await api(measured()).get<{ window: object }>(
      "/api/metrics/dashboard?time_window_minutes=5",
    );
    expect([status, body.window]).toEqual([200, expect.objectContaining({ minutes: 5, operation: null })]);
    expect((await api(measured()).get("/api/metrics/dashboard?time_window_minutes=0")).status).toBe(400);
  });

  it("are not zeros where nothing is measured, and costs and health are known all the same", async () => {
    for (const path of [...REPORTS, ...ANALYTICS, "/metrics"]) {
      const { status, body } = await api(unmeasured()).get<Problem>(path);
      expect([path, status, body.detail]).toEqual([path, 404, "Nothing is measured: METRICS=off is set."]);
      expect([path, (await api(measured()).get(path)).status]).toEqual([path, 200]);
    }
    for (const path of ["/api/metrics/costs", "/api/metrics/health"])
      expect([path, (await api(unmeasured()).get(path)).status]).toEqual([path, 200]);
  });

  it("come as they are while somebody follows them", async () => {
    const controller = new AbortController();
    for await (const { event, data } of frames(`${measured()}/api/metrics/live`, { signal: controller.signal })) {
      expect([event, data]).toEqual(["summary", expect.objectContaining({ waiting: 0, executing: 0 })]);
      break;
    }
    controller.abort();
  });

  it("are text for Prometheus", async () => {
    const { headers, body } = await api(measured()).get<string>("/metrics");
    expect(headers.get("Content-Type")).toContain("text/plain");
    expect(body).toContain("aa_queue_waiting 0");
  });
});

describe("the alerts", () => {
  it("are checked when an operator asks, and pause until the time that is given", async () => {
    const client = api(measured());
    expect((await client.get<AlertReport>("/api/alerts")).body.checked_at).toBeNull();
    expect((await client.send<AlertReport>("POST", "/api/alerts/check")).body.checked_at).not.toBeNull();
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const paused = await client.send<AlertReport>("PUT", "/api/alerts/pause", { until });
    expect(paused.body.paused_until).toBe(until);
    expect((await client.send<AlertReport>("PUT", "/api/alerts/pause", { until: null })).body.paused_until).toBeNull();
    expect((await client.send("PUT", "/api/alerts/pause", { until: "soon" })).status).toBe(400);
  });
});
