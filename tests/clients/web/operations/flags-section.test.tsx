import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { FlagsSection } from "../../../../clients/web/operations/flags-section.js";
import { type FlagResource, FlagRule } from "../../../../domain/flag.js";
import { DEFAULT_THRESHOLDS } from "../../../../domain/gap.js";
import { seen } from "../../../support/page.js";

const shown = (rule: Partial<FlagRule> = {}, source: FlagResource["source"] = "default") => {
  const decided = {
    value: true,
    variant: "on",
    further_variant: null,
    reason: "STATIC",
    purpose: "Writes at once",
  } as const;
  const flag: FlagResource = { ...decided, name: "use_batch_generation", rule: FlagRule.parse(rule), source };
  return seen(<FlagsSection flags={[flag]} thresholds={DEFAULT_THRESHOLDS} changes={[]} reload={() => {}} />);
};
const switchOf = (rule: Partial<FlagRule>) => {
  const page = shown(rule);
  return [
    page.texts("[role=switch]")[0],
    ...page.attributes("[role=switch]", "aria-checked"),
    ...page.attributes("input", "value"),
  ];
};

it("a switch says for how many the flag is on, and off wins over a percentage", () => {
  expect(switchOf({})).toEqual(["on", "true", "100"]);
  expect(switchOf({ percentage: 30 })).toEqual(["30 %", "true", "30"]);
  expect(switchOf({ enabled: false, percentage: 30 })).toEqual(["off", "false", "0"]);
});

it("only a setting that was made here can be reset", () => {
  const buttons = (source: FlagResource["source"]) => shown({}, source).buttons.length;
  expect([buttons("default"), buttons("file"), buttons("stored")]).toEqual([2, 2, 3]);
  expect(shown({}, "file").text).toContain("From FLAGS_FILE.");
});

it("owners with a rule of their own are counted", () => {
  expect(shown({ allow: ["a", "b"], deny: ["c"] }).text).toContain("2 owners always, 1 never.");
  expect(shown().text).not.toContain("always");
});

it("the scores that answers must reach are all there", () => {
  expect(shown().text).toContain("CRITICAL 8, HIGH 7");
});
