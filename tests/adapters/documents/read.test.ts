import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBytes } from "../../../adapters/documents/read.js";
import { createDocumentReader } from "../../../adapters/documents/reader.js";
import { aPdf } from "../../../lab/support/files.js";

const samples = new URL("../../../examples/samples/", import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, samples)));
const textOf = async (bytes: Uint8Array) => (await readBytes(bytes, "resume")).text;
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe("the samples as files", () => {
  it.each(["electrician-siobhan-ni-bhriain", "teacher-chinonso-ezeude", "software-hoa-nguyen"])(
    "%s has the words of its text as PDF and as DOCX",
    async (base) => {
      const expected = new Set(words(readFileSync(new URL(`${base}.txt`, samples), "utf8").toLowerCase()));
      for (const ending of ["pdf", "docx"]) {
        const found = new Set(words((await textOf(bytesOf(`${base}.${ending}`))).toLowerCase()));
        const missing = [...expected].filter((word) => !found.has(word));
        expect([ending, missing.filter((word) => !/^(?:curriculum|vitae)$/.test(word))]).toEqual([ending, []]);
      }
    },
  );

  it("keep each column of a page together, and a broken line whole", async () => {
    const text = await textOf(bytesOf("software-hoa-nguyen.pdf"));
    const lines = text.split("\n");
    expect(lines).toContain("Kubernetes (as a user: deploy, read logs, scale)");
    expect(lines).toContain("German: B2 (telc exam 2022)");
    expect(lines).toContain(
      "Consumers and producers for around 3 million Kafka messages a day, with idempotent handling of repeated messages",
    );
    const place = (words: string) => lines.findIndex((line) => line.startsWith(words));
    expect(place("Certificates")).toBeGreaterThan(place("Languages"));
    expect(place("Experience")).toBeGreaterThan(place("Certificates"));
    expect(lines[place("10/2020") + 1]).toBe("Backend Developer, Kornblume Mobilität GmbH, Leipzig");
  });

  it("keep what stands beside each other in a table's row in its place", async () => {
    const lines = (await textOf(bytesOf("teacher-chinonso-ezeude.docx"))).split("\n");
    const at = lines.indexOf("September 2021 – present\tTeacher of Mathematics");
    expect(lines.slice(at, at + 2)).toEqual([
      "September 2021 – present\tTeacher of Mathematics",
      "Ashcombe Vale School, Coventry (mixed comprehensive, 980 pupils)",
    ]);
  });
});

describe("texts", () => {
  it("are read in UTF-8, UTF-16 either way round, and Latin-1, each as it is", async () => {
    const text = "Zoë Müller\nPflegefachfrau, 12 Jahre\n";
    const wide = Buffer.from(text, "utf16le");
    const swapped = Buffer.from(wide).swap16();
    const variants: [string, Uint8Array][] = [
      ["UTF-8", utf8(text)],
      ["UTF-8 with a mark", utf8(`\ufeff${text}`)],
      ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
      ["UTF-16 with a mark, big end first", Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
      ["UTF-16 without", wide],
      ["UTF-16 without, big end first", swapped],
    ];
    for (const [name, bytes] of variants) {
      const read = await readBytes(new Uint8Array(bytes), "resume");
      expect([name, read.text, read.warnings]).toEqual([name, text, []]);
    }
    const latin = await readBytes(new Uint8Array(Buffer.from(text, "latin1")), "resume");
    expect(latin.text).toBe(text);
    expect(latin.warnings[0]).toContain("not in UTF-8");
  });

  it("give Markdown and an HTML page as it is seen, with nothing in it run", async () => {
    const markdown = "# Ana\n\n- *Welder*\n";
    expect(await readBytes(utf8(markdown), "resume")).toMatchObject({
      text: "Ana\n- Welder",
      media_type: "text/markdown",
    });
    const html = `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><script>alert(1)</script>
      <h1>Baker</h1><p>Needs  &amp; wants<br>bread</p><ul><li>Sourdough</li><li>Caf&eacute;</li></ul>
      <table><tr><td>Hours</td><td>Nights</td></tr></table></body></html>`;
    expect(await readBytes(utf8(html), "job")).toMatchObject({
      media_type: "text/html",
      text: "Baker\nNeeds & wants\nbread\n- Sourdough\n- Café\nHours\tNights",
    });
  });

  it("are told by their bytes: a bracket alone makes no JSON", async () => {
    expect((await readBytes(utf8('{"basics": {"name": "Ana", "label": "Welder"}}'), "resume")).text).toContain(
      "Welder",
    );
    expect((await readBytes(utf8("{Ana}, welder"), "resume")).text).toBe("{Ana}, welder");
  });
});

describe("what cannot be read is said so", () => {
  it.each<[string, Uint8Array, string, RegExp]>([
    ["an empty file", new Uint8Array(), "document_unreadable", /empty/],
    ["spaces", utf8(" \n\t "), "document_unreadable", /no text/],
    ["a scan", aPdf({ lines: [] }), "document_unreadable", /scan/],
    ["a PDF with a password", aPdf({ encrypted: true }), "document_unreadable", /password/],
    ["half a PDF", utf8("%PDF-1.7\n1 0 obj\n<<"), "document_unreadable", /damaged|scan/],
    ["201 pages", aPdf({ pages: 201 }), "too_large", /201 pages, more than 200/],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), "unsupported_media", /an image/],
    [
      "an old Word file",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]),
      "unsupported_media",
      /Word document in the old format/,
    ],
    [
      "bytes",
      new Uint8Array(Array.from({ length: 300 }, (_, index) => (index * 7) % 32)),
      "unsupported_media",
      /neither text/,
    ],
  ])("%s", async (_, bytes, code, message) => {
    await expect(readBytes(bytes, "resume")).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it("ten megabytes of text are too much, and of HTML as much as they hold", async () => {
    const long = utf8("Ana bakes bread. ".repeat(620_000));
    await expect(readBytes(long, "resume")).rejects.toMatchObject({ code: "too_large", details: { limit: 200_000 } });
    const page = utf8(
      `<html><body><p>Ana bakes bread.</p>${"<!-- nothing to see here -->".repeat(40_000)}</body></html>`,
    );
    expect(await createDocumentReader().read(page, "resume", "ana")).toMatchObject({ text: "Ana bakes bread." });
  });

  it("short lines of a PDF are items, each on its own line, where a wrapped sentence goes on", async () => {
    const items = ["Booked 40 patients a day", "Answered the phone and the front door", "Reconciled the till at night"];
    expect(await textOf(aPdf({ lines: items }))).toBe(items.join("\n"));
    expect(await textOf(aPdf({ lines: ["Booked 40 patients a day and", "answered the phone"] }))).toBe(
      "Booked 40 patients a day and answered the phone",
    );
    const wide = `Rang those who missed it ${"twice a week ".repeat(6)}for`;
    expect(await textOf(aPdf({ lines: [wide, "Dr Shah and her colleagues"] }))).toBe(
      `${wide} Dr Shah and her colleagues`,
    );
  });

  it("200 pages are read", async () => {
    expect((await readBytes(aPdf({ pages: 200 }), "resume")).pages).toBe(200);
  });
});

const data = new URL("../../../../shared/data/", import.meta.url);
describe.skipIf(!existsSync(data))("documents of other people's making (skipped where they are not)", () => {
  const other = (name: string) => new Uint8Array(readFileSync(new URL(name, data)));

  it.each(["Classic", "Engineeringresumes", "Moderncv"])(
    "the %s layout has each role with its employer and dates in one line",
    async (theme) => {
      const lines = (await textOf(other(`rendercv/John_Doe_${theme}Theme_CV.pdf`))).split("\n");
      for (const [role, employer, dates] of [
        ["Co-Founder & CTO", "Nexus AI", "June 2023 – present"],
        ["Research Intern", "NVIDIA Research", "May 2022 – Aug 2022"],
        ["Research Intern", "Google DeepMind", "May 2021 – Aug 2021"],
      ]) {
        const line = lines.find((one) => one.includes(employer ?? "") && one.includes(role ?? ""));
        expect([theme, employer, line?.includes(dates ?? "")]).toEqual([theme, employer, true]);
      }
      expect(lines.join("\n")).toContain(
        "• Built foundation model infrastructure serving 2M+ monthly API requests with 99.97% uptime\n",
      );
    },
  );

  it("a Word file has the words of its text or JSON twin", async () => {
    const nurse = words(readFileSync(new URL("authored/nurse-amina-okafor.txt", data), "utf8"));
    expect(words(await textOf(other("authored/nurse-amina-okafor.docx")))).toEqual(expect.arrayContaining(nurse));
    const smith = new Set(words(await textOf(other("cv-analyser/resumes/john_smith_en.derived.docx"))));
    const missing = words(readFileSync(new URL("cv-analyser/resumes/john_smith_en.txt", data), "utf8")).filter(
      (word) => !smith.has(word),
    );
    expect(missing).toEqual([]);
  });

  it("every file is read or refused with a reason", async () => {
    const reasons: string[] = [];
    for (const name of readdirSync(data, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !/\.csv$|gold\.json$/.test(entry.name),
    )) {
      const bytes = new Uint8Array(readFileSync(`${name.parentPath}/${name.name}`));
      await readBytes(bytes, "resume").catch((error: { code?: string }) => reasons.push(`${name.name} ${error.code}`));
    }
    expect(reasons.sort()).toEqual([
      "edge_classic_minimal_image.png unsupported_media",
      "job-schema.json document_unreadable",
      "schema.json document_unreadable",
    ]);
  });
});
