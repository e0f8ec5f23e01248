import { describe, expect, it } from "vitest";
import { jobRef } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { readJob } from "../../nodes/read-job.js";
import { fakeModel } from "../fakes/model.js";
import { asked, scope, texts } from "../support/reading-states.js";

describe("readJob", () => {
  it("takes what the model read where its sentence is in the job, and lists the sentence that another seems to be from", async () => {
    const model = fakeModel({
      readJob: [
        {
          title: "Head Baker",
          requirements: [
            asked("Sourdough baking", "Experience of sourdough baking", "must"),
            asked("Cake decorating", "Cake decorating", "desirable"),
            asked("Rocket science", "Must know rocket science", "must"),
            asked("Hygiene", "They want a hygiene certificate for food", "must"),
          ],
          unread: ["not in the text"],
        },
      ],
    });
    const { job } = await readJob({ model, texts, reader })({ ...scope, job_text: jobRef }, {});
    expect(job?.requirements.map(({ title, must_have }) => [title, must_have])).toEqual([
      ["Sourdough baking", true],
      ["Cake decorating", false],
    ]);
    expect(job?.unread.map(({ text }) => text)).toEqual(["Food hygiene certificate"]);
  });
});
