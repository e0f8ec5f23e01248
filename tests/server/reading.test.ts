import { describe, expect, it } from "vitest";
import type { ReadingChange, ReadingResource, ReadPost } from "../../domain/reading.js";
import type { SessionResource } from "../../domain/session.js";
import { type Answered, api, type Problem, questionAbout } from "../support/api.js";
import { JOB } from "../support/head-chef.js";
import { documents } from "../support/nurse.js";
import { aProgram } from "../support/program.js";
import { aServedApp } from "../support/served-app.js";

const RESUME = `Ann Field
ann.field@mail.example

Experience

Cook, Mill Street Kitchen, 2019 - 2021
- Cooked for 80 covers a night
- Cleaned the line every evening
Sous chef
Harbour Hotel
03/2021 to today
- Led a team of five cooks
- Wrote the rota for the kitchen

Skills
Menu planning, Stock control
`;

const program = aProgram();
const url = aServedApp(program);

interface Read {
  session: SessionResource;
  path: string;
  reading(): Promise<ReadingResource>;
  read(): Promise<SessionResource>;
  correct(changes: ReadingChange[], headers?: Record<string, string>): Promise<Answered<SessionResource & Problem>>;
  undo(correction_id: string): Promise<Answered<SessionResource & Problem>>;
}

async function started(given: { resume: string; job: string } = { resume: RESUME, job: JOB }): Promise<Read> {
  const client = api(url());
  const { body: session } = await client.start(given);
  const path = `/api/sessions/${session.session_id}/reading`;
  const patch = (body: object, headers?: Record<string, string>) =>
    client.send<SessionResource & Problem>("PATCH", path, body, headers);
  return {
    session,
    path,
    reading: async () => (await client.get<ReadingResource>(path)).body,
    read: async () => (await client.get<SessionResource>(`/api/sessions/${session.session_id}`)).body,
    correct: (changes, headers) => patch({ changes }, headers),
    undo: (undo) => patch({ undo }),
  };
}

const postsIn = ({ resume }: ReadingResource): ReadPost[] => resume.sections.flatMap(({ posts }) => posts);
const post = (reading: ReadingResource, title: string): ReadPost => {
  const found = postsIn(reading).find((one) => one.title.includes(title));
  if (!found) throw new Error(`no ${title} among ${postsIn(reading).map((one) => one.title)}`);
  return found;
};
const lineOf = (reading: ReadingResource, words: string) => {
  const { sections, apart } = reading.resume;
  const lines = [...sections.flatMap(({ posts, items }) => [...posts.flatMap((one) => one.lines), ...items]), ...apart];
  const found = lines.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no line ${words}`);
  return found;
};

describe("what was read", () => {
  it("is shown as posts and sections, each with its words, and the job sentence by sentence", async () => {
    const { session, reading, path } = await started();
    const shown = await reading();
    expect((await api(url()).get(path)).headers.get("ETag")).toBe('"0"');
    expect(shown.resume.person.name).toMatchObject({ text: "Ann Field", start: 0, end: 9 });
    expect(shown.resume.sections.map(({ kind, heading }) => [kind, heading?.text])).toEqual([
      ["work", "Experience"],
      ["skills", "Skills"],
    ]);
    const chef = post(shown, "Sous chef");
    expect(chef).toMatchObject({
      employer: "Harbour Hotel",
      start: "2021-03",
      end: null,
      current: true,
      shows: ["r1"],
    });
    const { title, employer } = chef.words;
    expect([title, employer].map((span) => span && RESUME.slice(span.start, span.end))).toEqual([
      "Sous chef",
      "Harbour Hotel",
    ]);
    expect(chef.lines.map(({ text }) => text)).toEqual(["Led a team of five cooks", "Wrote the rota for the kitchen"]);
    expect(lineOf(shown, "Stock control").shows).toEqual(["r2"]);
    for (const { text, start, end } of shown.job.sentences) expect(JOB.slice(start, end)).toBe(text);
    const marked = shown.job.sentences.filter(({ requirement_id }) => requirement_id);
    expect(marked.map(({ text, strength }) => [text, strength])).toEqual([
      ["At least four years as a sous chef", "must"],
      ["Experience with stock control", "must"],
      ["Fluent French", "must"],
    ]);
    const french = questionAbout(session, "French");
    expect(shown.job.requirements.at(-1)).toMatchObject({
      coverage: "missing",
      gap_id: french.gap_id,
      question_id: french.question_id,
    });
  });

  it("is another's for nobody, and not there before it was read", async () => {
    const { status } = await api(url()).get("/api/sessions/ses_sq_none/reading");
    expect(status).toBe(404);
  });
});

describe("the candidate corrects the résumé", () => {
  it("in the fields of a post: years, gaps and match follow at once, and undo leaves nothing of it", async () => {
    const { session, reading, correct, undo, read } = await started();
    const first = await reading();
    const { post_id } = post(first, "Sous chef");
    const { status, body } = await correct([{ op: "set_post", post_id, start: "2025-11", title: "Second chef" }]);
    expect(status).toBe(200);
    expect(session.gaps.map(({ title }) => title)).not.toContain("At least four years as a sous chef");
    expect(body.gaps.find(({ title }) => title.includes("four years"))).toMatchObject({ status: "partial" });
    expect(questionAbout(body, "four years").status).toBe("waiting");
    expect(body.match.score).toBeLessThan(session.match.score ?? 0);
    const second = await reading();
    expect(post(second, "Second chef")).toMatchObject({ start: "2025-11", current: true, words: { title: null } });
    expect(second).toMatchObject({ version: 1, corrections: [{ changes: [{ op: "set_post", start: "2025-11" }] }] });
    await undo(second.corrections[0]?.correction_id ?? "");
    const third = await reading();
    expect({ ...third, version: 0 }).toEqual(first);
    expect(third.version).toBe(2);
    const { gaps, match, questions, corrections } = await read();
    expect([gaps, match, corrections]).toEqual([session.gaps, session.match, []]);
    expect(questions.map(({ question_id }) => question_id)).toEqual(session.questions.map((one) => one.question_id));
  });

  it("by splitting and joining posts, and by taking one away", async () => {
    const { reading, correct } = await started();
    const { line_id } = lineOf(await reading(), "Cleaned the line");
    await correct([
      { op: "add_post", line_id, title: "Cleaner", employer: "Mill Street Kitchen", start: "2020", end: "2021" },
    ]);
    const split = await reading();
    expect(postsIn(split).map(({ title, lines }) => [title, lines.length])).toEqual([
      ["Cook", 1],
      ["Cleaner", 0],
      ["Sous chef", 2],
    ]);
    expect(post(split, "Cleaner")).toMatchObject({ employer: "Mill Street Kitchen", start: "2020", end: "2021" });
    await correct([{ op: "join_post", post_id: post(split, "Cleaner").post_id, into: post(split, "Cook").post_id }]);
    expect(postsIn(await reading()).map(({ title, lines }) => [title, lines.length])).toEqual([
      ["Cook", 2],
      ["Sous chef", 2],
    ]);
    await correct([{ op: "remove_post", post_id: post(split, "Cook").post_id, to: "volunteering" }]);
    const without = await reading();
    expect(postsIn(without).map(({ title }) => title)).toEqual(["Sous chef"]);
    expect(without.resume.sections.find(({ kind }) => kind === "volunteering")?.items).toHaveLength(3);
  });

  it("by moving a line to another post, which every export then shows below it", async () => {
    const { session, reading, correct } = await started();
    const before = await reading();
    const [moved, first] = [lineOf(before, "Cooked for 80"), lineOf(before, "Led a team")];
    const to = post(before, "Sous chef").post_id;
    await correct([{ op: "move_line", line_id: moved.line_id, to, before: first.line_id }]);
    const after = await reading();
    expect(post(after, "Sous chef").lines.map(({ text }) => text)).toEqual([
      "Cooked for 80 covers a night",
      "Led a team of five cooks",
      "Wrote the rota for the kitchen",
    ]);
    expect(post(after, "Cook,".slice(0, 4)).lines.map(({ text }) => text)).toEqual(["Cleaned the line every evening"]);
    const exported = (await api(url()).get<string>(`/api/sessions/${session.session_id}/export?part=resume`)).body;
    const order = ["Cook, Mill Street", "Cleaned the line", "Sous chef", "03/2021", "Cooked for 80", "Led a team"];
    const places = order.map((words) => exported.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("by setting a line or a section apart, which then shows nothing", async () => {
    const { session, reading, correct } = await started();
    const { line_id } = lineOf(await reading(), "Stock control");
    const { body } = await correct([{ op: "move_line", line_id, to: "apart" }]);
    expect((await reading()).resume.apart.map(({ text }) => text)).toEqual(["Stock control"]);
    expect(session.gaps.some(({ title }) => title.includes("Stock"))).toBe(false);
    expect(questionAbout(body, "Stock control").text).not.toBe("");
    await correct([{ op: "move_line", line_id, to: "skills" }]);
    const { resume } = await reading();
    expect(resume.apart).toEqual([]);
    const skills = resume.sections.find(({ kind }) => kind === "skills");
    await correct([{ op: "move_section", section_id: skills?.section_id ?? "", to: "interests" }]);
    expect((await reading()).resume.sections.map(({ kind }) => kind)).toEqual(["work", "interests"]);
  });
});

describe("the candidate corrects the job", () => {
  it("takes a mark away and brings it back, and says how strongly something is asked for", async () => {
    const { session, reading, correct } = await started();
    const [years] = (await reading()).job.requirements;
    const requirement_id = years?.requirement_id ?? "";
    const without = (await correct([{ op: "set_requirement", requirement_id, strength: "not_asked" }])).body;
    expect(without.match.parts).toHaveLength(session.match.parts.length - 1);
    expect((await reading()).job.not_asked).toMatchObject([{ requirement_id }]);
    const back = (await correct([{ op: "set_requirement", requirement_id, strength: "desirable" }])).body;
    expect(back.match.parts.map(({ weight }) => weight).sort()).toEqual([1, 3, 3]);
    const { requirements, not_asked } = (await reading()).job;
    expect([requirements[0]?.strength, not_asked]).toEqual(["desirable", []]);
  });

  it("says which line shows something, or that none does, and both can be taken back", async () => {
    const { session, reading, correct, undo } = await started();
    const before = await reading();
    const [, stock, french] = before.job.requirements;
    const { line_id } = lineOf(before, "Led a team of five cooks");
    const changes: ReadingChange[] = [
      { op: "set_coverage", requirement_id: french?.requirement_id ?? "", line_id },
      { op: "set_coverage", requirement_id: stock?.requirement_id ?? "", line_id: null },
    ];
    const { body } = await correct(changes);
    expect(body.gaps.map(({ title, status }) => [title, status])).toEqual([["Stock control", "partial"]]);
    expect(questionAbout(body, "Stock control").status).toBe("waiting");
    const after = await reading();
    expect(after.job.requirements[2]).toMatchObject({
      coverage: "covered",
      shown_by: [{ text: "Led a team of five cooks" }],
    });
    expect(lineOf(after, "Led a team").shows).toEqual([french?.requirement_id]);
    await undo(after.corrections[0]?.correction_id ?? "");
    expect((await reading()).job).toEqual(before.job);
    expect(session.gaps.map(({ title }) => title)).toEqual(["Fluent French"]);
  });

  it("marks a sentence that was not read, with a question about it", async () => {
    const { reading, correct } = await started();
    const { start, end } = (await reading()).job.sentences.find(({ text }) => text.includes("bicycle")) ?? {
      start: 0,
      end: 0,
    };
    const { body } = await correct([
      { op: "add_requirement", start, end, title: "Riding a bicycle", strength: "must" },
    ]);
    const question = questionAbout(body, "bicycle");
    expect(body.gaps.find(({ gap_id }) => gap_id === question.gap_id)).toMatchObject({
      must_have: true,
      job_quote: { text: "You will get a free lunch and a bicycle.", start, end },
    });
    const again = await correct([{ op: "add_requirement", start, end, title: "Riding a bicycle", strength: "must" }]);
    expect([again.status, again.body.errors]).toEqual([400, [{ path: "changes.0", message: "is asked for already" }]]);
  });
});

describe("what was corrected in a question", () => {
  it("is corrected in the reading too, and is taken back in that question", async () => {
    const { session, reading } = await started();
    const client = api(url());
    const french = questionAbout(session, "French");
    const reply = (given: object) => client.reply(french.thread_id, given);
    await reply({ ask_id: french.ask?.ask_id, kind: "experience", choice: "not_asked" });
    const { requirements, not_asked } = (await reading()).job;
    expect(requirements.map(({ title }) => title)).not.toContain("Fluent French");
    expect(not_asked).toMatchObject([{ title: "Fluent French", question_id: french.question_id }]);
    await reply({ kind: "reopen" });
    const { ask } = await client.question(french.thread_id);
    const line = "Led a team of five cooks";
    await reply({ ask_id: ask?.ask_id, kind: "experience", choice: "shown", resume_quote: line });
    const shown = (await reading()).job.requirements.find(({ title }) => title === "Fluent French");
    expect(shown).toMatchObject({ coverage: "covered", shown_by: [{ text: line }] });
  });

  it("stands among the corrections under its question, and is taken back there like any other", async () => {
    const { session, reading, read, correct, undo } = await started();
    const client = api(url());
    const french = questionAbout(session, "French");
    await client.reply(french.thread_id, { ask_id: french.ask?.ask_id, kind: "experience", choice: "not_asked" });
    const path = `/api/sessions/${session.session_id}/requirements`;
    await client.send("POST", path, { title: "Stock control" });
    await client.send("POST", path, { title: "Riding a bicycle" });
    const [post_id] = postsIn(await reading()).map((one) => one.post_id);
    await correct([{ op: "set_post", post_id: post_id ?? "", title: "Line cook" }]);
    const { corrections, job } = await reading();
    const ofTitle = (title: string) => job.requirements.find((one) => one.title === title);
    const stock = ofTitle("Stock control");
    const bicycle = ofTitle("Riding a bicycle");
    const said = corrections.map(({ correction_id, question_id, changes }) => [
      correction_id,
      question_id,
      changes[0]?.op,
    ]);
    expect(new Set(said)).toEqual(
      new Set([
        [stock?.question_id, stock?.question_id, "set_coverage"],
        [bicycle?.question_id, bicycle?.question_id, "add_requirement"],
        [french.question_id, french.question_id, "set_requirement"],
        [expect.stringMatching(/^cor_/), undefined, "set_post"],
      ]),
    );
    for (const id of [french.question_id, stock?.question_id, bicycle?.question_id]) {
      const { status, body } = await undo(id ?? "");
      expect([status, body.session_id, body.status]).toEqual([200, session.session_id, "ready"]);
    }
    const after = await reading();
    expect(after.corrections.map(({ changes }) => changes[0]?.op)).toEqual(["set_post"]);
    expect(after.job.requirements.map(({ title, coverage }) => [title, coverage])).toEqual([
      ["At least four years as a sous chef", "covered"],
      ["Stock control", "covered"],
      ["Fluent French", "missing"],
    ]);
    expect((await read()).gaps.map(({ title }) => title)).toEqual(session.gaps.map(({ title }) => title));
    const again = await undo(french.question_id);
    expect([again.status, again.body.errors]).toEqual([
      400,
      [{ path: "undo", message: "is no correction that stands" }],
    ]);
  });

  it("is in part what the candidate wants to be asked about, though it was read as shown", async () => {
    const { session, reading } = await started();
    await api(url()).send("POST", `/api/sessions/${session.session_id}/requirements`, { title: "Stock control" });
    const { requirements } = (await reading()).job;
    expect(requirements.map(({ title, coverage }) => [title, coverage])).toEqual([
      ["At least four years as a sous chef", "covered"],
      ["Stock control", "partial"],
      ["Fluent French", "missing"],
    ]);
    expect(requirements[1]?.question_id).not.toBeNull();
  });

  it("is a requirement of the reading where the candidate added it", async () => {
    const { session, reading } = await started();
    const added = { title: "Riding a bicycle", must_have: false, unread: "You will get a free lunch and a bicycle." };
    await api(url()).send("POST", `/api/sessions/${session.session_id}/requirements`, added);
    const { requirements, sentences } = (await reading()).job;
    const bicycle = requirements.find(({ title }) => title === added.title);
    expect(bicycle).toMatchObject({ strength: "desirable", coverage: "missing", added: true });
    expect(sentences.find(({ text }) => text === added.unread)?.requirement_id).toBe(bicycle?.requirement_id);
  });
});

it("a JSON Resume that is exported says that its own entries do not follow a correction", async () => {
  const work = [{ name: "Mill Street", position: "Cook", startDate: "2019", highlights: ["Cooked for 80 covers"] }];
  const client = api(url());
  const resume = { basics: { name: "Ann Field" }, work };
  const { body } = await client.start({ resume, job: JOB, as_given: true });
  const path = `/api/sessions/${body.session_id}`;
  const [post] = postsIn((await client.get<ReadingResource>(`${path}/reading`)).body);
  const exported = async () => JSON.stringify((await client.get(`${path}/export?format=json_resume`)).body);
  expect(await exported()).not.toContain("your own entries stay as they were; ");
  const changes = [{ op: "set_post", post_id: post?.post_id, title: "Line cook" }];
  await client.send("PATCH", `${path}/reading`, { changes });
  expect(await exported()).toContain(
    "your own entries stay as they were; Markdown, Word and PDF follow the correction",
  );
});

describe("a correction", () => {
  it("that does not fit is refused by its place, and nothing is changed", async () => {
    const { reading, correct, undo } = await started();
    const before = await reading();
    const { post_id } = post(before, "Cook");
    const refused = async (changes: unknown[]) => {
      const { status, body } = await correct(changes as ReadingChange[]);
      return [status, body.errors?.map(({ path }) => path)];
    };
    expect(
      await refused([
        { op: "set_post", post_id, title: "Chef" },
        { op: "set_post", post_id: "p9", title: "A" },
      ]),
    ).toEqual([400, ["changes.1.post_id"]]);
    expect(await refused([{ op: "move_line", line_id: "l1-3", to: post_id }])).toEqual([400, ["changes.0.line_id"]]);
    expect(await refused([{ op: "set_post", post_id, end: "2018" }])).toEqual([400, ["changes.0.end"]]);
    expect(await refused([{ op: "set_post", post_id, start: "March 2019" }])).toEqual([400, ["changes.0.start"]]);
    expect(await refused([{ op: "set_requirement", requirement_id: "r99", strength: "must" }])).toEqual([
      400,
      ["changes.0.requirement_id"],
    ]);
    expect((await undo("cor_none")).body.errors).toEqual([{ path: "undo", message: "is no correction that stands" }]);
    expect(await reading()).toEqual(before);
  });

  it("of two windows one wins, and the other is told what is read now", async () => {
    const { reading, correct } = await started();
    const { post_id } = post(await reading(), "Cook");
    const [one, other] = await Promise.all(
      ["Line cook", "Grill cook"].map((title) => correct([{ op: "set_post", post_id, title }], { "If-Match": '"0"' })),
    );
    const [won, lost] = one?.status === 200 ? [one, other] : [other, one];
    expect(won?.status).toBe(200);
    expect([409, 412]).toContain(lost?.status);
    const late = await correct([{ op: "set_post", post_id, title: "Pastry cook" }], { "If-Match": '"0"' });
    expect([late.status, late.body.code]).toEqual([412, "reading_changed"]);
    const { version, resume } = (late.body as unknown as { reading: ReadingResource }).reading;
    expect([version, resume.sections[0]?.posts.length]).toEqual([1, 2]);
    const bad = await correct([{ op: "set_post", post_id, title: "Pastry cook" }], { "If-Match": "yesterday" });
    expect([bad.status, bad.body.errors?.[0]?.path]).toEqual([400, "If-Match"]);
  });

  it("with the same key is made once", async () => {
    const { reading, correct } = await started();
    const { post_id } = post(await reading(), "Cook");
    const key = { "Idempotency-Key": "one" };
    const changes: ReadingChange[] = [{ op: "set_post", post_id, title: "Line cook" }];
    const [first, second] = [await correct(changes, key), await correct(changes, key)];
    expect([first.status, second.status, (await reading()).version]).toEqual([200, 200, 1]);
  });

  it("loses nothing that was said: a question that is none any more stays with its answer, and says why", async () => {
    const { session, reading, correct, read, undo } = await started();
    const french = questionAbout(session, "French");
    const client = api(url());
    await client.reply(french.thread_id, { ask_id: french.ask?.ask_id, kind: "experience", choice: "yes" });
    const requirement_id = (await reading()).job.requirements.at(-1)?.requirement_id ?? "";
    const { body } = await correct([{ op: "set_requirement", requirement_id, strength: "not_asked" }]);
    expect(body.gaps.map(({ gap_id }) => gap_id)).not.toContain(french.gap_id);
    expect(body.questions.find(({ question_id }) => question_id === french.question_id)).toMatchObject({
      no_gap: "not_asked",
      status: "waiting",
      ask: { kind: "details" },
    });
    expect(body.corrections).toMatchObject([{ question_id: french.question_id, choice: "not_asked", by: "reading" }]);
    const after = await reading();
    await undo(after.corrections.at(-1)?.correction_id ?? "");
    const back = await read();
    expect(back.corrections).toEqual([]);
    expect(back.questions.find(({ question_id }) => question_id === french.question_id)).toMatchObject({
      ask: { kind: "details" },
    });
  });

  it("changes the posts that a question which nobody has answered offers", async () => {
    const { session, reading, correct } = await started(documents);
    const offered = ({ gaps, questions }: SessionResource) =>
      questions.find(({ gap_id }) => gaps.some((gap) => gap.gap_id === gap_id && gap.kind === "skill"));
    const before = await reading();
    const [first] = postsIn(before);
    const { body } = await correct([{ op: "remove_post", post_id: first?.post_id ?? "", to: "other" }]);
    const question = offered(body);
    expect(question?.question_id).toBe(offered(session)?.question_id);
    const { body: opened } = await api(url()).reply(question?.thread_id ?? "", {
      ask_id: question?.ask?.ask_id,
      kind: "experience",
      choice: "yes",
    });
    const where = opened.ask?.kind === "details" ? opened.ask.fields.find(({ id }) => id === "where") : null;
    const labels = where?.options?.map(({ label }) => label) ?? [];
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.join()).not.toContain(first?.heading.text.slice(0, 20));
  });
});
