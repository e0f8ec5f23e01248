import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SessionResource } from "../../../domain/session.js";
import { newFolder, startFakeModel, startServer } from "../../../lab/support/processes.js";
import { api } from "../../support/api.js";
import { cli } from "../../support/cli.js";
import { writtenAs } from "../../support/written.js";

const root = new URL("../../..", import.meta.url).pathname;
const RESUME = "examples/samples/warehouse-tomasz-zielinski.txt";
const JOB = "examples/samples/job-warehouse-supervisor.txt";

describe("the command line", () => {
  it("plays a session unattended, ends below the bar honestly, and exports it", async () => {
    const env = { DATA_DIR: newFolder() };
    const { code, out } = await cli(["run", RESUME, JOB, "--replies", "examples/samples/replies-warehouse.json"], env);
    expect(code).toBe(0);
    expect(out).toMatch(/Warehouse Supervisor: match \d+ of 100, .* \(model: offline\)/);
    expect(out).toMatch(/HIGH +Handling of dangerous goods \(ADR\): accepted, [\d.]+ of 7/);
    expect(out).toMatch(/LOW +Counterbalance forklift: to learn, 0 resources/);
    expect(out).toMatch(/you said no/);
    const session = /Session (ses_\w+)/.exec(out)?.[1] ?? "";
    const exported = await cli(["export", session, "--format", "markdown"], env);
    expect(exported.out).toContain("# Warehouse Supervisor");
    expect(exported.out).toContain('source: your reply, "I checked ADR labels');
    const idOf = (lines: string, words: string) => new RegExp(`^(\\S+)  .*${words}`, "m").exec(lines)?.[1] ?? "";
    const lines = (await cli(["lines", session], env)).out;
    const added = idOf(lines, "ADR labels.*\\[new");
    const own = idOf(lines, "Lead 12 order");
    const changes = ["--reword", `${added}=Checked the ADR labels of 19 pallets`, "--move", `${added}=${own}`];
    const typed = ["--add", `${own}=Ran the Saturday shift`];
    const changed = await cli(["lines", session, ...changes, ...typed, "--out", own], env);
    expect(changed.out).toMatch(
      /Lead 12 order[^\n]*\[left out\]\ntyped.1 {2}Ran the Saturday shift {2}\[yours\]\n.*19 pallets {2}\[new; was: .*19 stands nowhere else/,
    );
    const after = await cli(["export", session, "--part", "resume"], env);
    expect(after.out).toContain("- Ran the Saturday shift\n- Checked the ADR labels of 19 pallets");
    expect(after.out).not.toContain("Lead 12 order");
    const wrong = await cli(["lines", session, "--out", "own.x"], env);
    expect([wrong.code, wrong.errors]).toEqual([1, expect.stringMatching(/own\.x.*is not the id of a line/)]);
    const back = await cli(["lines", session, "--as-proposed"], env);
    expect(back.out).toBe(lines);
    const stats = await cli(["stats", "--minutes", "30"], env);
    expect(stats.out).toMatch(/^The last 30 minutes: [1-9]\d* runs done, 0 failed, 0 cancelled\./);
    expect(stats.out).toMatch(/ {2}store: [\d.]+ s \(\d+ %\), p95 [\d.]+ s/);
    expect((await cli(["stats", "--minutes", "0"], env)).code).toBe(1);
  });

  it("lists what is stored, deletes one fact, and everything, here and on a server", async () => {
    const dataDir = newFolder();
    const server = await startServer(dataDir);
    for (const where of [["--server", server.url], []]) {
      const env = { DATA_DIR: where.length > 0 ? newFolder() : dataDir };
      await cli(["run", RESUME, JOB, "--replies", "examples/samples/replies-warehouse.json", ...where], env);
      const listed = await cli(["me", ...where], env);
      expect(listed.out).toMatch(/^1 sessions, [1-9]\d* facts, 0 learning plans\.\nses_sq_\w+ {2}\S+ {2}ready\n/);
      expect(listed.out).toContain("I checked ADR labels");
      const fact = /^(ses_\S+fact\d+) .*ADR labels/m.exec(listed.out)?.[1] ?? "";
      const after = await cli(["me", "--delete-fact", fact, ...where], env);
      expect([after.code, after.out.includes("ADR labels")]).toEqual([0, false]);
      expect((await cli(["me", "--delete-fact", fact, ...where], env)).code).toBe(1);
      expect((await cli(["me", "--delete-everything", ...where], env)).out).toBe(
        "0 sessions, 0 facts, 0 learning plans.\n",
      );
      if (where.length > 0) await server.stop();
    }
  });

  it("closes below the bar when the file has no more facts", async () => {
    const folder = newFolder();
    const replies = join(folder, "replies.json");
    writeFileSync(
      replies,
      JSON.stringify({
        replies: [
          { gap: "dangerous", choice: "yes", details: "yes, often" },
          { gap: "sourdough", choice: "no" },
        ],
        otherwise: { choice: "no" },
      }),
    );
    const { out } = await cli(["run", RESUME, JOB, "--replies", replies], { DATA_DIR: folder });
    expect(out).toMatch(/dangerous goods \(ADR\): left below the bar, [\d.]+ of 7/);
    expect(out).toContain('the reply for "sourdough" was about no gap');
  });

  it.each([
    ["at its own ask", "Handled chest pain", "not confirmed"],
    ["with an acceptance below the bar", "Cut waiting by 40 %", "no source"],
  ])("confirms unattended only what its replies file says, %s", async (_, third, why) => {
    const fake = await startFakeModel();
    const bullets = ["Recorded 12-lead ECGs", "Showed ECGs to the registrar at once", third];
    const value = writtenAs("ECG", bullets);
    await fake.script([
      { prompt: "draftAnswer", value, times: 9 },
      { prompt: "repairAnswer", value, times: 9 },
    ]);
    const folder = newFolder();
    const replies = join(folder, "replies.json");
    const details = "I did a 12-lead ECG on each patient with chest pain and showed it to the registrar.";
    const confirm = { Recorded: true, registrar: "Showed each ECG to the registrar within ten minutes" };
    const entry = { gap: "ECG", choice: "yes", details, improvements: ["accept"], confirm };
    writeFileSync(replies, JSON.stringify({ replies: [entry], otherwise: { choice: "no" } }));
    const env = { DATA_DIR: folder, MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m" };
    const documents = ["examples/samples/nurse-amina-okafor.txt", "examples/samples/job-staff-nurse-emergency.txt"];
    const { out } = await cli(["run", ...documents, "--replies", replies], env);
    expect(out).toContain("- Recorded 12-lead ECGs\n");
    expect(out).toContain(`- ${third} (left out: ${why})`);
    const session = /Session (ses_\w+)/.exec(out)?.[1] ?? "";
    const exported = (await cli(["export", session, "--format", "markdown"], env)).out;
    await fake.stop();
    const [answers = "", rest = ""] = exported.split("## Left out");
    const [leftOut = "", sources = ""] = rest.split("## Sources");
    expect(answers).toContain("- Recorded 12-lead ECGs\n");
    expect(sources).toContain("- Recorded 12-lead ECGs\n  - confirmed by the candidate\n");
    expect(answers).toContain("- Showed each ECG to the registrar within ten minutes");
    expect(answers).not.toContain("at once");
    expect(answers).not.toContain(`- ${third}`);
    expect(leftOut).toContain(third);
  });

  it("resumes by thread id what a killed server had accepted", async () => {
    const fake = await startFakeModel();
    const dataDir = newFolder();
    const env = { MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m" };
    const server = await startServer(dataDir, env);
    await fake.script([{ prompt: "findGaps", behaviour: "hang" }]);
    const documents = { resume: readFileSync(join(root, RESUME), "utf8"), job: readFileSync(join(root, JOB), "utf8") };
    const { body } = await api(server.url).start(documents, { Prefer: "respond-async" });
    await expect.poll(async () => (await fake.calls()).findGaps).toBe(1);
    await server.stop("SIGKILL");
    const replies = join(dataDir, "replies.json");
    writeFileSync(replies, JSON.stringify({ otherwise: { choice: "no" } }));
    const { code, out } = await cli(["resume", body.thread_id, "--replies", replies], { ...env, DATA_DIR: dataDir });
    await fake.stop();
    const gaps = Number(/(\d+) gaps/.exec(out)?.[1]);
    expect(gaps).toBeGreaterThan(3);
    expect([code, out.match(/you said no/g)?.length]).toEqual([0, gaps]);
  });

  it("leaves a run alone that a living server is driving, and answers beside it", async () => {
    const dataDir = newFolder();
    const server = await startServer(dataDir);
    const client = api(server.url);
    const { body } = await client.start({
      resume: readFileSync(join(root, RESUME), "utf8"),
      job: readFileSync(join(root, JOB), "utf8"),
    });
    const replies = join(dataDir, "replies.json");
    writeFileSync(replies, JSON.stringify({ otherwise: { choice: "no" } }));
    const thread = body.questions[0]?.thread_id ?? "";
    const { code } = await cli(["resume", thread, "--replies", replies], { DATA_DIR: dataDir });
    expect(code).toBe(0);
    expect(await client.question(thread)).toMatchObject({ status: "closed", outcome: "skipped" });
    await server.stop();
  });

  it("does the same on a running server, and leaves its own data folder alone", async () => {
    const server = await startServer(newFolder());
    const env = { DATA_DIR: newFolder() };
    const args = ["run", RESUME, JOB, "--replies", "examples/samples/replies-warehouse.json", "--server", server.url];
    const { code, out } = await cli(args, env);
    expect(code).toBe(0);
    expect(out).toMatch(/HIGH +Handling of dangerous goods \(ADR\): accepted, [\d.]+ of 7/);
    const session = /Session (ses_\w+)/.exec(out)?.[1] ?? "";
    expect(out).toContain(`npm run cli -- export ${session} --format markdown --server ${server.url}`);
    const kept = (await api(server.url).get<SessionResource>(`/api/sessions/${session}`)).body;
    expect(new Set(kept.questions.map(({ status }) => status))).toEqual(new Set(["closed"]));
    const exported = await cli(["export", session, "--server", server.url], env);
    expect(exported.out).toBe((await api(server.url).get<string>(`/api/sessions/${session}/export`)).body);
    const again = await cli(
      ["resume", session, "--replies", "examples/samples/replies-warehouse.json", "--server", server.url],
      env,
    );
    expect([again.code, again.out.match(/accepted/g)?.length]).toEqual([0, out.match(/accepted/g)?.length]);
    await server.stop();
    expect(readdirSync(env.DATA_DIR)).toEqual([]);
    const gone = await cli(args, env);
    expect([gone.code, gone.errors]).toEqual([1, "The server cannot be reached (ECONNREFUSED).\n"]);
  });

  it("leaves open on a server what nobody accepts", async () => {
    const server = await startServer(newFolder());
    const folder = newFolder();
    const replies = join(folder, "replies.json");
    const yes = { gap: "dangerous", choice: "yes", details: "yes, often" };
    writeFileSync(replies, JSON.stringify({ replies: [yes], otherwise: { choice: "no" } }));
    const { code, out } = await cli(["run", RESUME, JOB, "--replies", replies, "--server", server.url], {
      DATA_DIR: folder,
    });
    await server.stop();
    expect(code).toBe(0);
    expect(out).toMatch(/dangerous goods \(ADR\): waiting, [\d.]+ of 7/);
  });

  it("waits for what a server is still at, and goes on", async () => {
    const fake = await startFakeModel();
    const server = await startServer(newFolder(), { MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m" });
    await fake.script([{ prompt: "findGaps", delay_ms: 1_500 }]);
    const documents = { resume: readFileSync(join(root, RESUME), "utf8"), job: readFileSync(join(root, JOB), "utf8") };
    const { body } = await api(server.url).start(documents, { Prefer: "respond-async" });
    const folder = newFolder();
    const replies = join(folder, "replies.json");
    writeFileSync(replies, JSON.stringify({ otherwise: { choice: "no" } }));
    const { code, out } = await cli(["resume", body.thread_id, "--replies", replies, "--server", server.url], {
      DATA_DIR: folder,
    });
    await Promise.all([server.stop(), fake.stop()]);
    expect([code, out.match(/you said no/g)?.length]).toEqual([0, Number(/(\d+) gaps/.exec(out)?.[1])]);
  });

  it("plays the demo: every stage aloud, every claim with its source, nothing kept", async () => {
    const env = { DATA_DIR: newFolder(), MODEL_BASE_URL: "http://127.0.0.1:1/v1", MODEL_WRITER: "nobody" };
    const { code, out, errors } = await cli(["demo"], env);
    expect([code, errors]).toEqual([0, ""]);
    expect(out).toContain("(model: offline)");
    for (const node of [
      "readJob",
      "recallResume",
      "draftAnswer",
      "judgeAnswer",
      "checkGrounding",
      "gateAnswer",
      "refineAnswer",
      "rankResources",
    ])
      expect(out).toMatch(new RegExp(`· ${node} [\\d.]+ ms`));
    expect(out).toMatch(/Caring for the deteriorating patient: accepted/);
    expect(out).toMatch(/12-lead ECG: accepted, .* of 6/);
    expect(out).toMatch(/Advanced Life Support: to learn, [2-5] resources/);
    expect(out).not.toMatch(/below the bar|failed/);
    const [, supported, all] = /(\d+) of (\d+) claims have a source/.exec(out) ?? [];
    expect([supported, Number(all) > 1]).toEqual([all, true]);
    expect(readdirSync(env.DATA_DIR)).toEqual([]);
  });

  it("reads files of every kind, and names the one that it cannot read", async () => {
    const env = { DATA_DIR: newFolder() };
    const replies = join(env.DATA_DIR, "replies.json");
    writeFileSync(replies, JSON.stringify({ otherwise: { choice: "no" } }));
    const job = "examples/samples/job-electrician-estates-maintenance.txt";
    const { code, out } = await cli(
      ["run", "examples/samples/electrician-siobhan-ni-bhriain.docx", job, "--replies", replies],
      env,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/shown +ECS card/);
    const picture = join(env.DATA_DIR, "cv.pdf");
    writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]));
    const bad = await cli(["run", picture, job, "--replies", replies], env);
    expect([bad.code, bad.errors]).toEqual([
      1,
      `${picture}: The file is an image. Send its text, or a file that contains text.\n`,
    ]);
  });

  it("shows what was read, corrects it, and keeps the résumé for the next job, here and on a server", async () => {
    const server = await startServer(newFolder());
    const replies = ["--replies", "examples/samples/replies-warehouse.json"];
    try {
      for (const [place, env] of [
        [[], { DATA_DIR: newFolder() }],
        [["--server", server.url], {}],
      ] as const) {
        const { out } = await cli(
          ["run", RESUME, JOB, "--replies", "examples/samples/replies-warehouse.json", ...place],
          env,
        );
        const session = /Session (ses_\w+)/.exec(out)?.[1] ?? "";
        const read = await cli(["reading", session, ...place], env);
        const post = /^ (p\d+) {2}/m.exec(read.out)?.[1] ?? "";
        const set = await cli(["reading", session, "--set", `${post}.title=Shift lead`, "r1=not_asked", ...place], env);
        expect([set.code, set.out]).toEqual([0, expect.stringContaining(` ${post}  Shift lead · `)]);
        expect(set.out).toMatch(/^ {2}r1 {2}.* {2}\[not asked, as you said\]$/m);
        const wrong = await cli(["reading", session, "--join", `${post}=p1`, ...place], env);
        expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining("changes.0.into")]);
        const said = ["--status", "sent", "--sent-as", "markdown", "--due-on", "2027-01-04", "--note", "Ask for Ida"];
        const folder = newFolder();
        const sent = await cli(["application", session, ...said, "--save", folder, ...place], env);
        expect([sent.code, sent.out]).toEqual([
          0,
          expect.stringMatching(
            /sent\nsent on .*\ndue on 2027-01-04\nnote: Ask for Ida\nkept as it was sent: markdown-/,
          ),
        ]);
        expect(readFileSync(join(folder, readdirSync(folder)[0] ?? ""), "utf8")).toContain("## CERTIFICATES");
        const list = await cli(["applications", "--search", "ida", "--status", "sent", ...place], env);
        expect(list.out).toContain(`${session}  Warehouse Supervisor`);
        const wrongDay = await cli(["application", session, "--due-on", "tomorrow", ...place], env);
        expect([wrongDay.code, wrongDay.errors]).toEqual([1, expect.stringContaining("due_on")]);
        const kept = await cli(["keep", session, ...place], env);
        expect([kept.code, kept.out]).toEqual([0, expect.stringMatching(/Kept: Tomasz Zielinski, \d posts?\./)]);
        const undone = await cli(["reading", session, "--undo", ...place], env);
        expect(undone.out).not.toContain("Shift lead");
        const next = await cli(["apply", JOB, ...replies, ...place], env);
        const later = /Session (ses_\w+)/.exec(next.out)?.[1] ?? "";
        expect(next.out).toContain(`You began with this posting before: ${session}`);
        expect((await cli(["reading", later, ...place], env)).out).toContain("Shift lead");
        expect((await cli(["me", "--delete-resume", ...place], env)).code).toBe(0);
        expect((await cli(["apply", JOB, ...replies, ...place], env)).errors).toContain("resume: is required");
      }
    } finally {
      await server.stop();
    }
  });

  it("uses documents that look swapped as they are given, and asks what the job also asks for, here and on a server", async () => {
    const server = await startServer(newFolder());
    for (const place of [[], ["--server", server.url]]) {
      const env = { DATA_DIR: newFolder() };
      const replies = join(env.DATA_DIR, "replies.json");
      writeFileSync(replies, JSON.stringify({ otherwise: { choice: "no" } }));
      const swapped = ["run", "examples/samples/job-warehouse-supervisor.txt", RESUME, "--replies", replies, ...place];
      const refused = await cli(swapped, env);
      expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining("anyway, add --as-given")]);
      const { code, out } = await cli([...swapped, "--as-given"], env);
      expect(code).toBe(0);
      const session = /Session (ses_\w+)/.exec(out)?.[1] ?? "";
      const also = await cli(["also", session, "Kite flying", "--desirable", ...place], env);
      expect([also.code, also.out]).toEqual([0, expect.stringMatching(/^NICE_TO_HAVE Kite flying\. /m)]);
      const next = /cli -- (resume \S+)/.exec(also.out)?.[1]?.split(" ") ?? [];
      const answered = await cli([...next, "--replies", replies, ...place], env);
      expect([answered.code, answered.out]).toEqual([0, expect.stringContaining("Kite flying")]);
    }
    await server.stop();
  });

  it("prints both graphs as they run", async () => {
    const { out } = await cli(["graph"], { DATA_DIR: newFolder() });
    expect(out).toContain("readResume & readJob --> findGaps");
    expect(out).toContain("gateAnswer -.-> closeQuestion & askConfirmation & repairAnswer & askImprovement");
  });

  it.each([
    [["run", "nowhere.txt", JOB, "--replies", "examples/samples/replies-warehouse.json"], "Cannot read nowhere.txt."],
    [["run", RESUME, JOB, "--replies", "package.json"], "package.json: "],
    [["run", RESUME, JOB], "Standard input is not a terminal. Use --replies FILE."],
    [["resume", "nobody", "--replies", "examples/samples/replies-warehouse.json"], "There is no such question."],
    [
      ["run", RESUME, JOB, "--replies", "examples/samples/replies-warehouse.json", "--max-questions", "none"],
      "It must be a whole number from 1 to 999.",
    ],
    [
      ["export", "ses_sq_x", "--server", "localhost:8080"],
      "--server must be an address such as http://127.0.0.1:8080.",
    ],
  ])("says what is wrong with %j", async (args, message) => {
    const { code, errors, out } = await cli(args, { DATA_DIR: newFolder() });
    expect(code).toBe(1);
    expect(errors).toContain(message);
    expect(errors + out).not.toMatch(/at .*\.ts:/);
  });
});
