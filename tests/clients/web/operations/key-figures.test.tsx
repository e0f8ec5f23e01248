import { expect, it } from "vitest";
import { KeyFigures } from "../../../../clients/web/operations/key-figures.js";
import type { AlertView } from "../../../../domain/alert.js";
import type { OperationFigures } from "../../../../domain/metrics.js";
import { alertsWith, alertWith, idleDashboard, operationWith } from "../../../support/dashboard.js";
import { seen } from "../../../support/page.js";

const shown = (operations: OperationFigures[] = [], items: AlertView[] = []) => {
  const dashboard = idleDashboard();
  const performance = { ...dashboard.performance, operations };
  return seen(<KeyFigures dashboard={{ ...dashboard, performance }} alerts={alertsWith({ items })} />);
};

it("a window without a run has no share of failures", () => {
  expect(shown().texts(".figure")[0]).toBe("Runs0none in this window");
});

it("only runs are counted, and only the runs' own time is their own time", () => {
  const page = shown([
    operationWith({ count: 15, failed: 3 }),
    operationWith({ operation: "start", count: 5 }),
    operationWith({ kind: "model", operation: "draft", count: 99 }),
    operationWith({ kind: "part", operation: "overhead", p95_ms: 42 }),
    operationWith({ kind: "part", operation: "model", p95_ms: 900 }),
  ]);
  expect(page.texts(".figure").slice(0, 2)).toEqual(["Runs2015 % failed", "Own time, p9542 mswithout model and queue"]);
});

it("what fires is named and stands out", () => {
  const page = shown([], [alertWith({ status: "firing" }), alertWith({ id: "p95_slow" })]);
  expect(page.texts(".bad")).toEqual(["Alerts1errors"]);
  expect(shown().texts(".figure").at(-1)).toBe("Alerts0none fires");
});
