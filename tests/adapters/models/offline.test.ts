import { describe, expect, it } from "vitest";
import { draftAnswerOffline } from "../../../adapters/models/offline/draft-answer.js";
import { judgeAnswerOffline } from "../../../adapters/models/offline/judge-answer.js";
import { versionOf } from "../../../lab/support/builders.js";
import { reader, weights } from "../../../lab/support/reader.js";
import { scoreOf } from "../../../rules/gate.js";

const story = (answer: string) => {
  const said = reader.read(answer, "typed").sentences.map(({ text, state }, index) => ({
    n: index + 1,
    text,
    ...(state !== "done" && { state }),
  }));
  return [{ field_id: "story", question: "Tell", type: "textarea", said }];
};
const gap = { title: "Caring for the deteriorating patient", kind: "skill" as const };
const NURSE =
  "Medical ward. A patient with pneumonia went from a NEWS2 of 3 to 7 during the evening round. I repeated the observations, sat him up, started the oxygen that was prescribed, and rang the registrar with SBAR. Antibiotics were given within the hour and he went to the high dependency unit that night. About twice a month.";
const drafted = (answer: string) => {
  const { bullets } = draftAnswerOffline({ gap, replies: story(answer) });
  return { bullets: bullets.map(({ text }) => text) };
};
const judged = (answer: string, title = gap.title) => {
  const replies = story(answer);
  const draft = versionOf(draftAnswerOffline({ gap: { ...gap, title }, replies }));
  return judgeAnswerOffline({ gap: { ...gap, title }, replies, evidence: [], resume_statements: "", draft }, weights);
};
const scored = (answer: string, title = gap.title) => scoreOf(judged(answer, title).criteria);

describe("the offline writer", () => {
  it("sets what was found before what was done about it, and what came of it after", () => {
    expect(drafted(NURSE).bullets).toEqual([
      "A patient with pneumonia went from a NEWS2 of 3 to 7 during the evening round. Repeated the observations, sat him up, started the oxygen that was prescribed, and rang the registrar with SBAR.",
      "Antibiotics were given within the hour and he went to the high dependency unit that night.",
    ]);
  });

  it.each([
    [
      "When the foreman is off I run the gang. Thats 4 fitters and 2 apprentices, about 6 weeks a year.",
      "When the foreman is off I run the gang. That's 4 fitters and 2 apprentices, about 6 weeks a year.",
    ],
    ["I rebuilt the filing for the office. 1,200 files.", "Rebuilt the filing for the office. 1,200 files."],
    [
      "My manager Dave showed me first. He left in June. I then did the rota for 14 staff every second week.",
      "Did the rota for 14 staff every second week",
    ],
    [
      "I looked after Mrs. Keane for two years. She was 91. I washed and dressed her, and her family thanked me.",
      "Looked after Mrs. Keane for two years. Washed and dressed her, and her family thanked me.",
    ],
  ])("keeps how much it was, and begins with no one who was named before: %s", (answer, bullet) =>
    expect(drafted(answer).bullets).toEqual([bullet]),
  );

  it.each([
    ["We did 400 pallets a day and our supervisor led the unloading. I checked the labels.", "We did 400 pallets"],
    [
      "My colleague records the ECG and I prepare the patient.",
      "My colleague records the ECG and I prepare the patient",
    ],
    ["I have several students with dyslexia.", "I have several students with dyslexia"],
    ["Mr. Brown hated showers. I ran him a bath instead.", "Mr. Brown hated showers"],
    ["* I fitted 30 kitchens in 2023.\n* I scribed worktops.", "Fitted 30 kitchens in 2023"],
  ])("changes nothing of what was said: %s", (answer, start) => {
    expect(drafted(answer).bullets[0]?.startsWith(start)).toBe(true);
  });

  it.each([
    ["The cold store was at 9 degrees so I moved the dairy.", "The cold store was at 9 degrees so I moved the dairy"],
    ["When the inspector came, I showed her the folder.", "When the inspector came, showed her the folder"],
    ["i moved the points to 5 GHz and the tickets stopped.", "Moved the points to 5 GHz and the tickets stopped"],
    ["In March I raised a report and changed the form.", "In March, raised a report and changed the form"],
    ["Every job I give out is on the board.", "Every job I give out is on the board"],
    ["In five years no lift I passed has failed.", "In five years no lift I passed has failed"],
    ["In yards I visited the stock was low.", "In yards I visited the stock was low"],
  ])("leaves out the speaker only as the subject of an act: %s", (answer, bullet) => {
    expect(drafted(answer).bullets).toEqual([bullet]);
  });

  it("repairs what was typed in a hurry, and leaves out what is said to the one who asks", () => {
    expect(drafted("I told you, its just tools. I buy my own and theyre insured.").bullets).toEqual([
      "Buy my own and they're insured.",
    ]);
  });

  it("keeps what came of an act if a sentence stands between them", () => {
    const told = "I counted the stock every Tuesday. It is a big shop. The losses fell from 9 crates a week to 2.";
    expect(drafted(told).bullets).toEqual([
      "Counted the stock every Tuesday. The losses fell from 9 crates a week to 2.",
    ]);
  });

  it("has at most three lines", () => {
    const { bullets } = drafted(
      Array.from({ length: 40 }, (_, n) => `I checked ward ${n} with the registrar.`).join(" "),
    );
    expect(bullets).toHaveLength(3);
  });
});

describe("the offline judge", () => {
  it("gives one score to one answer, high to a specific one, low to an empty one", () => {
    expect(new Set(Array.from({ length: 20 }, () => scored(NURSE))).size).toBe(1);
    expect(scored(NURSE)).toBeGreaterThanOrEqual(8);
    expect(scored("yes, often")).toBeLessThan(5);
    expect(scored("I am a passionate team player with excellent communication skills.")).toBeLessThan(5);
    expect(scored("I do not do this. I have never cared for anyone.")).toBeLessThan(4);
  });

  it.each([
    "Corrib; evry month since jan.",
    "At Tesco for 3 years.",
    "Weekly, at the depot, with the scanner.",
    "Corrib. Every month, cold store and dry goods, 400 lines, since January.",
  ])("takes no fragment for a story: %s", (fragment) => {
    expect(scored(fragment, "Monthly stock counts")).toBeLessThan(5);
  });

  it("lets a true answer without any figure reach 8", () => {
    const plain =
      "A patient on my ward became confused and breathless in the evening. I repeated the observations, sat him up, started the oxygen that was prescribed and rang the registrar with SBAR. Antibiotics were given at once and he was moved to the high dependency unit.";
    expect(scored(plain)).toBeGreaterThanOrEqual(8);
  });

  it.each([
    [
      "In March I raised a report, changed the form and told the site.",
      "Raised a report, changed the form and told the site.",
    ],
    ["I tested the cubes each week. All 46 cubes passed.", "I tested the cubes each week. They all passed."],
  ])("sees an act behind its time or cause: %s", (answer, plain) => {
    expect(scored(answer)).toBeGreaterThanOrEqual(scored(plain));
  });

  it("takes a denial for none, and what was done nevertheless for something nearby", () => {
    const covered =
      "No patch of my own, but when Moira was off I covered hers for 11 weeks. I set up 40 plans. Arrears fell from 4 to 3.";
    expect(judged(covered)).toMatchObject({ covers: "partial" });
    expect(scored(covered)).toBeGreaterThan(7);
    expect(scored("Ive never done it.")).toBeLessThan(5);
    // Below the bar of what the job must have.
    expect(scored("Moira did the court work, I only printed the letters for her.")).toBeLessThan(7);
  });

  it("gives nothing for saying it again or for set phrases", () => {
    const once = "I repeated the observations and rang the registrar with SBAR.";
    expect(scored(`${once} ${once} ${once}`)).toBeLessThanOrEqual(scored(once));
    expect(scored(`${once} I am a dedicated professional who strives to deliver great success.`)).toBeLessThanOrEqual(
      scored(once) + 0.5,
    );
  });
});
