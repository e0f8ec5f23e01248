import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createPrometheus } from "../../../engine/observability/prometheus.js";

const dashboard = JSON.parse(readFileSync(new URL("../../../deploy/grafana.json", import.meta.url), "utf8")) as {
  panels: { title: string; targets: { expr: string }[] }[];
};

describe("the dashboard for Grafana", () => {
  it("asks in every panel for metrics that exist", async () => {
    const standing = { queue: { waiting: 0, executing: 0, oldestMs: null }, dependencies: [], alerts: [] };
    const text = await createPrometheus().text(standing);
    const types = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name = "", type = ""]) => ({ name, type }));
    const exists = (asked: string) =>
      types.some(({ name, type }) =>
        type === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`].includes(asked) : name === asked,
      );
    expect(dashboard.panels.length).toBeGreaterThan(15);
    for (const { title, targets } of dashboard.panels) {
      const asked = targets.flatMap(({ expr }) => expr.match(/\baa_\w+/g) ?? []);
      expect(asked.length, title).toBeGreaterThan(0);
      expect(
        asked.filter((name) => !exists(name)),
        title,
      ).toEqual([]);
    }
  });

  it("shows each metric of the program itself", async () => {
    const standing = { queue: { waiting: 0, executing: 0, oldestMs: null }, dependencies: [], alerts: [] };
    const text = await createPrometheus().text(standing);
    const own = [...text.matchAll(/^# TYPE (aa_(?!process_|nodejs_)\w+) \w+$/gm)].map(([, name = ""]) => name);
    expect(own.length).toBeGreaterThan(10);
    const asked = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join("\n");
    expect(own.filter((name) => !asked.includes(name))).toEqual([]);
  });
});
