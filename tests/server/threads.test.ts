import { beforeAll, describe, expect, it } from "vitest";
import type { WrittenDocument } from "../../domain/document.js";
import type { HistoryEntry, QuestionResource, SessionResource } from "../../domain/session.js";
import { askOf, type Problem, questionAbout } from "../support/api.js";
import { documents } from "../support/nurse.js";
import { aServer } from "../support/served.js";

const { client } = aServer();
let session: SessionResource;
beforeAll(async () => {
  session = (await client().start(documents)).body;
});

const thread = (id: string, rest = "") => `/api/threads/${id}${rest}`;
const post = <Body>(id: string, rest: string, body: object = {}) =>
  client().send<Body & Problem>("POST", thread(id, rest), body);

describe("whoever holds nothing but a thread's id", () => {
  it("reads what the thread holds: a session, a question, a document", async () => {
    const { thread_id } = questionAbout(session, "deteriorating");
    expect((await client().get<SessionResource>(thread(session.thread_id))).body.questions).toHaveLength(
      session.questions.length,
    );
    expect((await client().get<QuestionResource>(thread(thread_id))).body.question_id).toBe(thread_id);
    const made = await client().send<WrittenDocument>(
      "POST",
      `/api/sessions/${session.session_id}/documents/letter`,
      {},
    );
    expect((await client().get<WrittenDocument>(thread(made.body.thread_id))).body).toEqual(made.body);
  });

  it("replies to a document, sees its history, goes back and cancels", async () => {
    const id = `${session.session_id}.letter`;
    const { ask } = (await client().get<WrittenDocument>(thread(id))).body;
    const reply = { ask_id: ask?.ask_id, kind: "details", values: { why_here: "It is near to where I live." } };
    const written = await post<WrittenDocument>(id, "/replies", reply);
    expect(written.body).toMatchObject({ document: "letter", status: "waiting", ask: { kind: "document" } });
    const entries = (await client().get<HistoryEntry[]>(thread(id, "/history"))).body;
    expect(entries.map((entry) => entry.ask?.kind)).toEqual(["document", "details"]);
    const back = await post<WrittenDocument>(id, "/rewind", { checkpoint_id: entries[1]?.checkpoint_id });
    expect(back.body.ask?.kind).toBe("details");
    expect((await post<WrittenDocument>(id, "/cancel")).body).toMatchObject({ document: "letter", status: "waiting" });
    expect((await post(id, "/retry")).body.code).toBe("not_waiting");
  });

  it("answers a question, goes back to its ask, and gets one run for two equal requests", async () => {
    const { thread_id, ask } = questionAbout(session, "ECG");
    const yes = { ask_id: ask?.ask_id, kind: "experience", choice: "yes" };
    const key = { "idempotency-key": "one" };
    const first = await client().send<QuestionResource>("POST", thread(thread_id, "/replies"), yes, key);
    // The thread's own address is the same request.
    const own = `/api/sessions/${session.session_id}/questions/${thread_id}/replies`;
    const again = await client().send<QuestionResource>("POST", own, yes, key);
    expect(askOf(again.body, "details").ask_id).toBe(askOf(first.body, "details").ask_id);
    const entries = (await client().get<HistoryEntry[]>(thread(thread_id, "/history"))).body;
    const back = await post<QuestionResource>(thread_id, "/rewind", { checkpoint_id: entries.at(-1)?.checkpoint_id });
    expect(back.body.ask?.kind).toBe("experience");
  });

  it("is told that there is no such thread, whatever it would hold", async () => {
    for (const id of ["ses_none", "ses_none.g1", "ses_none.letter"]) {
      expect((await client().get(thread(id))).status).toBe(404);
      expect((await client().get(thread(id, "/history"))).status).toBe(404);
      for (const rest of ["/replies", "/rewind", "/cancel", "/retry"]) expect((await post(id, rest)).status).toBe(404);
    }
  });
});
