import { beforeAll, describe, expect, it } from "vitest";
import { STORY } from "../../../lab/support/builders.js";
import { aProgram, replyWithStory, skillThreads, start, text } from "../../support/program.js";

const OWNER = "ann";
const program = aProgram();
let sessionId: string;
let thread: string;
beforeAll(async () => {
  const session = await start(program(), OWNER, { max_questions: 4 });
  sessionId = session.session_id;
  thread = skillThreads(session)[0] ?? "";
  await replyWithStory(program(), OWNER, thread);
});

interface Bundle {
  sources: { kind: string; ref: string; text: string }[];
}
const exported = async (format: "evidence" | "json_resume" | "markdown", id = sessionId) =>
  String((await program().sessions.exportAs(OWNER, id, format, { part: "all" })).body);
const sourcesOf = async (id = sessionId) => (JSON.parse(await exported("evidence", id)) as Bundle).sources;

describe("the material of an export", () => {
  it("has the candidate's own words as sources of the answers, each once", async () => {
    const sources = await sourcesOf();
    expect(sources.map((source) => source.text)).toContain(STORY);
    expect(new Set(sources.map((source) => JSON.stringify(source))).size).toBe(sources.length);
  });

  it("keeps the words of an answer that stands while its question is asked again", async () => {
    const before = await sourcesOf();
    const reopened = await program().sessions.reply({ owner: OWNER }, thread, { kind: "reopen" });
    await program().sessions.outcomeOf(reopened, 20_000);
    const now = await sourcesOf();
    expect(now.map((source) => source.text).sort()).toEqual(before.map((source) => source.text).sort());
  });

  it("has no sources where nothing was answered", async () => {
    const { session_id } = await start(program(), OWNER, { max_questions: 1 });
    expect(await sourcesOf(session_id)).toEqual([]);
  });

  it("has the candidate's own résumé, with the post that the answer was about", async () => {
    const told = await start(program(), OWNER, { max_questions: 4 });
    const [one = ""] = skillThreads(told);
    await replyWithStory(program(), OWNER, one);
    const markdown = await exported("markdown", told.session_id);
    expect(markdown).toContain("Elmfield Care Home");
    expect(markdown).toContain("sourdough loaves");
  });

  it("gives the fields of a JSON Resume back that this program does not read", async () => {
    const given = { basics: { name: "Ann Field" }, work: [{ name: "Bakery", position: "Baker" }], "x-own": "kept" };
    const source = JSON.stringify(given);
    const resume = { ...text(`Ann Field\n\nEXPERIENCE\n\nBaker, Bakery, 2016 - 2018\n- Baked bread\n`), source };
    const { session_id } = await start(program(), OWNER, { resume, max_questions: 1, as_given: true });
    const back = JSON.parse(await exported("json_resume", session_id)) as typeof given;
    expect(back["x-own"]).toBe("kept");
    expect(back.basics.name).toBe("Ann Field");
  });
});
