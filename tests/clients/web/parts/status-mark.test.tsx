import { expect, it } from "vitest";
import { StatusMark } from "../../../../clients/web/parts/status-mark.js";
import type { QuestionResource } from "../../../../domain/session.js";
import { seen } from "../../../support/page.js";
import { askWith, questionWith } from "../../../support/resources.js";

const mark = (over: Partial<QuestionResource>) => seen(<StatusMark question={questionWith(over)} />).text;

it("an open question says how far it has come", () => {
  expect(mark({ ask: askWith("experience") })).toBe("open");
  expect(mark({ ask: askWith("details") })).toBe("begun");
  expect(mark({ ask: askWith("improvement") })).toBe("needs you");
  expect([mark({ status: "running" }), mark({ status: "failed" })]).toEqual(["being written", "stopped"]);
});

it("a closed question says how it ended", () => {
  expect(mark({ status: "closed", outcome: "skipped" })).toBe("you said no");
  expect(mark({ status: "closed" })).toBe("");
});

it("an answer that lost its source is to be looked at again, however it ended", () => {
  expect(mark({ status: "closed", outcome: "accepted", withdrawn_facts: ["f1"] })).toBe("look again");
});
