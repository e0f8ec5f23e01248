import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBytes } from "../../../adapters/documents/read.js";
import type { ResumeProfile } from "../../../domain/resume.js";
import { reader } from "../../../lab/support/reader.js";
import { contactIn, maskContact } from "../../../language/names/contact.js";
import { readResumeByRules } from "../../../language/resume/read-resume.js";
import { validateResume } from "../../../language/resume/validate-resume.js";
import { sourceText } from "../../../language/text/spans.js";

const samples = new URL("../../../examples/samples/", import.meta.url);
const data = new URL("../../../../shared/data/", import.meta.url);

async function profileOf(file: URL): Promise<ResumeProfile> {
  const { text } = await readBytes(new Uint8Array(readFileSync(file)), "resume");
  const masked = maskContact(text, reader);
  return validateResume(
    sourceText(masked),
    readResumeByRules({ resume: masked }, reader),
    contactIn(sourceText(text), reader),
  );
}

const partsOf = ({ contact, roles }: ResumeProfile) => ({
  name: contact?.name?.text.replace(/\s+/g, " ").toUpperCase(),
  roles: roles.map(({ title, employer, start, end, current }) => ({
    title: title.replace(/\s+/g, " "),
    employer: employer?.text.replace(/\s+/g, " "),
    start,
    end,
    current,
  })),
});
const date = (year: number, month: number | null = null) => ({ year, month });

describe("a résumé in several forms says the same: name, roles, employers and dates", () => {
  it.each([
    ["electrician-siobhan-ni-bhriain", ["docx", "pdf"], 3],
    ["software-hoa-nguyen", ["docx", "pdf"], 4],
    // In its PDF, whose lines have no signs, two employers are read as lines of their posts.
    ["teacher-chinonso-ezeude", ["docx"], 4],
  ])("%s as text and as %j", async (name, forms, roles) => {
    const text = partsOf(await profileOf(new URL(`${name}.txt`, samples)));
    expect(text.roles).toHaveLength(roles);
    for (const form of forms) expect(partsOf(await profileOf(new URL(`${name}.${form}`, samples)))).toEqual(text);
  });
});

describe.skipIf(!existsSync(data))("résumés of other people's making (skipped where they are not)", () => {
  it.each(["Classic", "Engineeringresumes", "Moderncv"])(
    "the PDF layout %s has the roles of its YAML's other layouts",
    async (layout) => {
      const profile = await profileOf(new URL(`rendercv/John_Doe_${layout}Theme_CV.pdf`, data));
      const intern = (employer: string, year: number) => ({
        title: "Research Intern",
        employer,
        start: date(year, 5),
        end: date(year, 8),
        current: false,
      });
      expect(partsOf(profile)).toEqual({
        name: "JOHN DOE",
        roles: [
          { title: "Co-Founder & CTO", employer: "Nexus AI", start: date(2023, 6), end: null, current: true },
          intern("NVIDIA Research", 2022),
          intern("Google DeepMind", 2021),
          intern("Apple ML Research", 2020),
          intern("Microsoft Research", 2019),
        ],
      });
      expect(profile.contact?.place?.text).toBe("San Francisco, CA");
      expect(profile.roles[0]?.lines).toHaveLength(4);
      expect(profile.languages).toEqual([]);
      expect(profile.education.map(({ text }) => text).join("\n")).toMatch(/PhD.*Thesis.*BS/s);
    },
  );

  it.each([
    ["jsonresume/career-changer.resume.json", "jsonresume/career-changer.derived.docx", 3],
    ["cv-analyser/resumes/john_smith_en.txt", "cv-analyser/resumes/john_smith_en.derived.docx", 3],
    ["authored/nurse-amina-okafor.txt", "authored/nurse-amina-okafor.docx", 2],
  ])("%s and its twin %s", async (one, other, roles) => {
    const read = partsOf(await profileOf(new URL(one, data)));
    expect(read.roles).toHaveLength(roles);
    expect(partsOf(await profileOf(new URL(other, data)))).toEqual(read);
  });

  it("a JSON résumé has the roles, employers and dates of its fields", async () => {
    const json = JSON.parse(readFileSync(new URL("jsonresume/senior-engineer.resume.json", data), "utf8"));
    const month = (iso: string | undefined) => (iso ? date(Number(iso.slice(0, 4)), Number(iso.slice(5, 7))) : null);
    expect(partsOf(await profileOf(new URL("jsonresume/senior-engineer.resume.json", data)))).toEqual({
      name: json.basics.name.toUpperCase(),
      roles: json.work.map((job: { name: string; position: string; startDate: string; endDate?: string }) => ({
        title: job.position,
        employer: job.name,
        start: month(job.startDate),
        end: month(job.endDate),
        current: !job.endDate,
      })),
    });
  });

  it("two columns in another language keep their roles, languages and place", async () => {
    const profile = await profileOf(
      new URL("cv-analyser/resumes/maria_popescu_ro.two-column-table.derived.docx", data),
    );
    expect(profile.language).toBe("ro");
    expect(profile.contact?.place?.text).toBe("București, România");
    expect(partsOf(profile).roles).toEqual([
      { title: "Inginer Software Senior", employer: "TechRomania SRL", start: date(2021), end: null, current: true },
      { title: "Dezvoltator Web", employer: "DigitalSoft SA", start: date(2020), end: date(2021), current: false },
      { title: "Dezvoltator Junior", employer: "WebStudio", start: date(2019), end: date(2020), current: false },
    ]);
    expect(profile.languages.map(({ text }) => text)).toHaveLength(3);
    expect(profile.projects.length).toBeGreaterThan(0);
  });
});
