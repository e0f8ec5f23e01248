import { beforeAll, describe, expect, it } from "vitest";
import { type SpellingProposal, withSpelling } from "../../domain/spelling.js";
import { sample } from "../../lab/support/data.js";
import { aServer } from "../support/served.js";

const documents = {
  resume: `${sample("nurse-amina-okafor.txt")}\nWorked with the Corribline pump.`,
  job: sample("job-staff-nurse-emergency.txt"),
};
const { client } = aServer();
let path: string;
beforeAll(async () => {
  path = `/api/sessions/${(await client().start(documents)).body.session_id}/spelling`;
});

const proposalsFor = async (text: string) =>
  (await client().send<{ proposals: SpellingProposal[] }>("POST", path, { text })).body.proposals;

describe("spelling", () => {
  it("is proposed with its place, and what the candidate takes alone is changed", async () => {
    const text = "😀 I saw the pacient evry week and rang the registrar.";
    const proposals = await proposalsFor(text);
    expect(proposals.map((one) => one.text)).toEqual(["pacient", "evry"]);
    for (const { start, end, text: word } of proposals) expect([...text].slice(start, end).join("")).toBe(word);
    const [patient, every] = proposals;
    if (!patient || !every) throw new Error("nothing was proposed");
    expect(patient.suggestions).toContain("patient");
    expect(withSpelling(text, [{ ...every, replace: "every" }])).toBe(text.replace("evry", "every"));
  });

  it("proposes the same letters in their order first", async () => {
    const proposals = await proposalsFor("They aksed me, and thier answer came late.");
    expect(proposals.map(({ suggestions: [first] }) => first)).toEqual(["asked", "their"]);
  });

  it("leaves names, acronyms, figures, both kinds of English and the words of one's own documents alone", async () => {
    const text = "We organise and organize NEWS2 with SBAR at Ballymacgar. The corribline pump ran at 3ml.";
    expect(await proposalsFor(text)).toEqual([]);
  });

  it("is a call about a session of one's own", async () => {
    const other = await client().send("POST", "/api/sessions/ses_sq_0/spelling", { text: "evry" });
    expect(other.status).toBe(404);
  });
});
