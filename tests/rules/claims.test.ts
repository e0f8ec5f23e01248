import { describe, expect, it } from "vitest";
import { groundEdit } from "../../rules/claims/edit.js";
import { showValue, textEvidence } from "../../rules/claims/evidence.js";
import { groundAnswer, unsupportedOf } from "../../rules/claims/ground.js";
import { scopeOf } from "../../rules/claims/scope.js";
import { splitClaims } from "../../rules/claims/split.js";

const RESUME =
  "Staff nurse on a 28-bed acute medical ward.\n- Preceptor for 3 newly qualified nurses\n- Run the monthly hand-hygiene audit";
const REPLY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR. Antibiotics were given within the hour. About twice a month. Twelve of thirty forms were late; complaints went down by forty percent.";
const sources = [textEvidence("resume", "r", RESUME), textEvidence("reply", "a.story", REPLY)];
const check = (bullet: string) => {
  const ledger = groundAnswer(
    1,
    { title: "Deteriorating patient", bullets: [bullet], spoken: "I rang the registrar." },
    sources,
    "deteriorating patient",
  );
  return ledger.claims.filter(({ place }) => place === "bullets.0");
};
const supported = (bullet: string) => check(bullet).every((claim) => claim.supported);
const missing = (bullet: string) => check(bullet).flatMap((claim) => claim.missing);

describe("grounding", () => {
  it.each([
    "Recognised a patient's NEWS2 rise from 3 to 7 and repeated the observations",
    "Rang the registrar with SBAR; antibiotics were given within the hour",
    "Repeated observations about two times a month on a 28-bed acute medical ward",
    "Run the monthly hand-hygiene audit",
    "Led the monthly hand-hygiene audit",
    "Complaints went down by 40 %",
    "12 of 30 forms were late",
  ])("supports %j", (bullet) => expect(missing(bullet)).toEqual([]));

  it.each([
    [
      "Led rapid response for 50+ deteriorating patients, reducing ICU admissions by 30 %",
      ["50", "Led", "30 %", "ICU", "reducing"],
    ],
    ["Passentrated many worthless phrases passionately", ["Passentrated"]],
    ["Repeated the observations on a 32-bed ward", ["32"]],
    ["Rang the registrar with ISBAR", ["ISBAR"]],
    ["Complaints went down by 45 %", ["45 %"]],
    ["Complaints went down by 40 people", ["40"]],
    ["Led the newly qualified nurses and supervised pneumonia patients", ["Led"]],
    ["Rang the registrar, improving survival", ["improving"]],
    ["The best nurse to rang the registrar", ["best"]],
    ["Rang Dr Holloway about the patient with pneumonia", ["Holloway"]],
  ])("finds what has no source in %j", (bullet, words) => {
    expect(supported(bullet)).toBe(false);
    expect(missing(bullet)).toEqual(expect.arrayContaining(words));
  });

  it("says nothing of a phrase that can be checked against nothing", () => {
    expect(supported("Passionate team player with excellent communication skills")).toBe(false);
  });

  it("names the source and the span of each supported claim", () => {
    const [claim] = check("Rang the registrar with SBAR");
    const [source] = claim?.sources ?? [];
    expect(source).toMatchObject({
      kind: "reply",
      ref: "a.story",
      quote: "I repeated the observations and rang the registrar with SBAR.",
    });
    expect(REPLY.slice(source?.start, source?.end)).toBe(source?.quote);
  });

  it("checks title and spoken text as well", () => {
    const answer = { title: "Award-winning ICU lead", bullets: ["Rang the registrar"], spoken: "I led 40 nurses." };
    const ledger = groundAnswer(1, answer, sources, "deteriorating patient");
    expect(ledger.grounded).toBe(false);
    expect(unsupportedOf(ledger)).toEqual(["Award-winning ICU lead", "I led 40 nurses"]);
  });

  it("marks what only an edit says", () => {
    const text = "Rang the registrar with SBAR\nWon the Florence prize in 2022";
    const answer = {
      title: "Deteriorating patient",
      bullets: text.split("\n"),
      spoken: "Rang the registrar with SBAR.",
    };
    const { claims, grounded } = groundEdit(
      2,
      answer,
      sources,
      textEvidence("edit", "e", text),
      "deteriorating patient",
    );
    expect(grounded).toBe(true);
    expect(claims.map(({ place, sources: [first] }) => [place, first?.kind])).toEqual(
      expect.arrayContaining([
        ["bullets.0", "reply"],
        ["bullets.1", "edit"],
      ]),
    );
  });
});

describe("claims", () => {
  it("are split at results and further acts", () => {
    expect(splitClaims("Rang the registrar, and he came; gave oxygen. Sat him up, reducing distress.")).toEqual([
      "Rang the registrar",
      "he came",
      "gave oxygen",
      "Sat him up",
      "reducing distress",
    ]);
  });

  it.each([
    ["helped with the audit", undefined],
    ["ran the audit", 2],
    ["led a team", 2],
    ["owned the process", 3],
    ["manages such escalations", undefined],
    ["managed a team of 4", 2],
    ["12-lead ECG and lead time", undefined],
  ])("%j claims strength %s", (text, strength) => expect(scopeOf(text)?.strength).toBe(strength));
});

describe("values", () => {
  it("are shown by their labels", () => {
    const options = [{ value: "w", label: "Ward" }];
    const field = { id: "x", question: "?", required: false, options };
    expect(showValue({ ...field, type: "select" }, "w")).toBe("Ward");
    expect(showValue({ ...field, type: "multiselect" }, ["w", "w"])).toBe("Ward, Ward");
    expect(showValue({ ...field, type: "number" }, 3)).toBe("3");
    expect(showValue({ ...field, type: "text" }, undefined)).toBe("");
  });
});
