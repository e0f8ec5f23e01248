import { describe, expect, it } from "vitest";
import type { QuestionResource } from "../../domain/session.js";
import { askOf } from "../support/api.js";
import { aServer } from "../support/served.js";

const RESUME = "Mara Quill\n\nExperience\nHerd worker, Quay Farm, 04/2021 - present\n- Milked 180 cows twice a day\n";
const JOB = "Stockperson\n\nEssential requirements\n- Assisting at calvings\n";
const CALVING =
  "I was alone on the night. A heifer had one leg out. I washed, pushed it back, found the second leg and pulled when she pushed. The animal lived and I gave it three litres in the first hour.";
const TRACTOR =
  "I drove the tractor for three seasons of silage in 2022. I repaired the baler in the field when a belt broke, and we finished the last 40 acres before the rain.";

const { client } = aServer();

async function told(story: string): Promise<QuestionResource> {
  const { thread_id, ask } = (await client().start({ resume: RESUME, job: JOB })).body.questions[0] as QuestionResource;
  const yes = (await client().reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" })).body;
  const { ask_id } = askOf(yes, "details");
  return (await client().reply(thread_id, { ask_id, kind: "details", values: { story } })).body;
}

async function say(question: QuestionResource, isAbout: boolean): Promise<QuestionResource> {
  const { ask_id, claims } = askOf(question, "confirm");
  const words = Object.fromEntries(claims.map(({ claim_id, place }) => [claim_id, place === "title" ? isAbout : true]));
  return (await client().reply(question.thread_id, { ask_id, kind: "confirm", claims: words })).body;
}

describe("a story in none of the job's words, without a model that reads it", () => {
  it("is accepted once the candidate says that it is about the gap", async () => {
    const waiting = await told(CALVING);
    expect(askOf(waiting, "confirm").claims.map(({ place, text }) => [place, text])).toContainEqual([
      "title",
      "This is about: Assisting at calvings",
    ]);
    const closed = await say(waiting, true);
    expect(closed).toMatchObject({ status: "closed", outcome: "accepted" });
  });

  it("is not accepted if it is about something else: another story is asked for, and its own words are enough", async () => {
    const denied = await say(await told(TRACTOR), false);
    const { ask_id, fields } = askOf(denied, "improvement");
    expect(fields.map(({ question }) => question).join()).toMatch(/about what is asked here/);
    const values = { [fields[0]?.id ?? ""]: `At a calving in March ${CALVING}` };
    const again = (await client().reply(denied.thread_id, { ask_id, kind: "improvement", values })).body;
    const claims = again.ask?.kind === "confirm" ? again.ask.claims : [];
    expect(claims.filter(({ place }) => place === "title")).toEqual([]);
    expect(again.status === "closed" || again.ask?.kind === "confirm").toBe(true);
  });

  it("is not asked about where its words are those of the job", async () => {
    const { ask, outcome } = await told(`At a calving in March ${CALVING}`);
    expect(
      outcome === "accepted" || (ask?.kind === "confirm" && ask.claims.every(({ place }) => place !== "title")),
    ).toBe(true);
  });
});
