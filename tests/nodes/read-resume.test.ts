import { describe, expect, it } from "vitest";
import { textRef } from "../../adapters/stores/text-ref.js";
import { aTextReader, RESUME, resumeRef } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { readResume } from "../../nodes/read-resume.js";
import { readResumePrompt } from "../../prompts/read-resume.js";
import { fakeModel } from "../fakes/model.js";
import { nothing, scope, texts } from "../support/reading-states.js";

describe("readResume", () => {
  it("keeps only passages that stand in the résumé, and reads dates by rules", async () => {
    const header = "Baker, Corner Bakery, 2019 - 2023";
    const model = fakeModel({
      readResume: [
        {
          ...nothing,
          skills: ["Kubernetes"],
          roles: [
            {
              title: "Baker",
              employer: "Corner Bakery",
              header,
              lines: ["Baked bread for 40 customers a day", "Won awards"],
            },
          ],
        },
      ],
    });
    const { resume } = await readResume({ model, texts, reader })(
      { ...scope, resume_source: null, resume_profile: null, resume_text: resumeRef },
      {},
    );
    expect(resume?.skills).toEqual([]);
    expect(resume?.roles).toMatchObject([
      {
        title: "Baker",
        start: { year: 2019 },
        end: { year: 2023 },
        lines: [{ text: "Baked bread for 40 customers a day" }],
      },
    ]);
    expect(model.requests[0]?.prompt.messages[2]?.content).toBe(readResumePrompt.task);
    expect(model.requests[0]?.role).toBe("reader");
  });

  it("covers contact details before a model sees them", async () => {
    const text = `${RESUME}Reach me at sam@example.org or +44 7700 900123`;
    const model = fakeModel({ readResume: [nothing] });
    await readResume({ reader, model, texts: aTextReader(text) })(
      { ...scope, resume_source: null, resume_profile: null, resume_text: textRef(text, "text/plain") },
      {},
    );
    const seen = JSON.stringify(model.requests[0]?.prompt.messages);
    expect(seen).toContain("Reach me at");
    expect(seen).not.toMatch(/sam@example|7700/);
  });

  it("reads a JSON Resume by its fields, and asks no model", async () => {
    const source = JSON.stringify({ work: [{ position: "Baker, nights", name: "Mill", highlights: ["Baked rye"] }] });
    const text = "EXPERIENCE\nBaker, nights | Mill\n- Baked rye";
    const stored = [text, source].map((one) => ({ one, ...textRef(one, "text/plain") }));
    const read = readResume({
      ...{ reader, model: fakeModel({}) },
      texts: { read: async ({ sha256 }) => stored.find((ref) => ref.sha256 === sha256)?.one ?? "" },
    });
    const [resume_text = null, resume_source = null] = stored;
    const { resume, usage } = await read({ ...scope, resume_text, resume_source, resume_profile: null }, {});
    expect(resume?.roles).toMatchObject([
      { title: "Baker, nights", employer: { text: "Mill" }, lines: [{ text: "Baked rye" }] },
    ]);
    expect(usage).toMatchObject({ calls: 0 });
  });

  it("reads a kept résumé as it was read before, and asks no model", async () => {
    const kept = { language: "en", headline: null, roles: [], skills: [{ text: "Rye", start: 0, end: 3 }] };
    const lists = { education: [], certificates: [], languages: [], other: [] };
    const stored = ["Rye", JSON.stringify({ ...kept, ...lists })].map((one) => ({
      one,
      ...textRef(one, "text/plain"),
    }));
    const read = readResume({
      ...{ reader, model: fakeModel({}) },
      texts: { read: async ({ sha256 }) => stored.find((ref) => ref.sha256 === sha256)?.one ?? "" },
    });
    const [resume_text = null, resume_profile = null] = stored;
    const { resume, usage } = await read({ ...scope, resume_text, resume_source: null, resume_profile }, {});
    expect(resume?.skills).toEqual(kept.skills);
    expect(usage).toMatchObject({ calls: 0 });
  });

  it("refuses to read nothing", async () => {
    await expect(
      readResume({ reader, model: fakeModel({}), texts })(
        { ...scope, resume_source: null, resume_profile: null, resume_text: null },
        {},
      ),
    ).rejects.toMatchObject({ code: "input_invalid" });
  });
});
