import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { OperationsPage } from "../../../../clients/web/operations/operations-page.js";
import { DEFAULT_THRESHOLDS } from "../../../../domain/gap.js";
import { alertsWith, idleDashboard } from "../../../support/dashboard.js";
import { seen, serverHas } from "../../../support/page.js";

afterEach(() => vi.restoreAllMocks());

it("before the figures are read the window can be chosen, and no section is empty", () => {
  serverHas({});
  const page = seen(<OperationsPage />);
  expect(page.texts("option[selected]")).toEqual(["1 hour", "all"]);
  expect([page.texts("h2"), page.texts("[role=status]")]).toEqual([[], ["Not live."]]);
});

it("the figures of the window are there as soon as they are read, without the slower reports", () => {
  const figures = {
    dashboard: idleDashboard(),
    alerts: alertsWith(),
    flags: [],
    thresholds: DEFAULT_THRESHOLDS,
    changes: [],
  };
  serverHas({ "{": figures });
  expect(seen(<OperationsPage />).texts("h2")).toEqual([
    "Now",
    "Alerts",
    "Speed",
    "Costs",
    "Quality",
    "Caches",
    "Health",
    "Flags",
  ]);
});

it("figures and reports that cannot be read are two problems, each with its own way to try again", () => {
  serverHas({ "{": new TypeError("Failed to fetch"), days: new TypeError("Failed to fetch") });
  expect(seen(<OperationsPage />).buttons).toEqual(["Try again", "Try again"]);
});
