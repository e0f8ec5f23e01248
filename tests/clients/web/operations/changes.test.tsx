import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { Changes } from "../../../../clients/web/operations/changes.js";
import { FlagRule } from "../../../../domain/flag.js";
import { inShort, type OperatorChange } from "../../../../domain/operator-change.js";
import { seen } from "../../../support/page.js";

const rule = (given: object) => inShort(FlagRule.parse(given));

it("who changed what is listed with the setting before and after", () => {
  const made = { at: "2026-11-26T10:00:00.000Z", by: "ops" };
  const flag = { ...made, kind: "flag", name: "use_batch_generation" } as const;
  const changes: OperatorChange[] = [
    { ...made, kind: "erasure" },
    { ...made, kind: "alert_pause", from: null, to: "2026-11-26T11:00:00.000Z" },
    { ...flag, from: rule({ enabled: false }), to: null },
    { ...flag, from: rule({}), to: rule({ percentage: 30, allow: ["a"], deny: ["b", "c"] }) },
  ];
  const rows = seen(<Changes changes={changes} />).texts("tbody tr");
  expect(rows).toHaveLength(changes.length);
  expect(rows[0]).toContain("erased everything of their own");
  expect(rows[1]).toMatch(/pause of the alerts\s*none\s*until/);
  expect(rows[2]).toMatch(/use_batch_generation\s*off\s*not set/);
  expect(rows[3]).toMatch(/on\s*30 %, 1 always, 2 never/);
});

it("that nothing was changed yet is said", () => {
  expect(seen(<Changes changes={[]} />).text).toContain("No operator has changed anything yet.");
});
