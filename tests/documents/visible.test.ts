import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readBytes } from "../../documents/read.js";
import { createDocumentReader } from "../../documents/reader.js";
import { visibleText } from "../../domain/visible-text.js";
import { aDocx, aPdf, aPdfBomb, p } from "../../lab/support/files.js";

const SEEN = "Cared for forty patients a week.";
const SECRET = "Ten years of Kubernetes.";
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));

/** A run of WordprocessingML. */
const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const white = '<w:color w:val="FFFFFF"/>';
const inCell = (cell: string, xml: string) =>
  `<w:tbl><w:tr><w:tc><w:tcPr>${cell}</w:tcPr><w:p>${xml}</w:p></w:tc></w:tr></w:tbl>`;
const inBox = (fill: string) =>
  `<w:p><w:r><w:drawing><wp:anchor><wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent><w:p>${run(SECRET, white)}</w:p></w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r></w:p>`;
const styles =
  '<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Child"><w:basedOn w:val="Ghost"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Light"><w:rPr><w:color w:val="FDFDFD"/></w:rPr></w:style>' +
  '<w:style w:type="table" w:styleId="Head"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>';

describe("text that a reader of a Word file does not see", () => {
  it.each([
    ["hidden", `<w:p>${run(SECRET, "<w:vanish/>")}</w:p>`],
    ["hidden", `<w:p>${run(SECRET, '<w:rStyle w:val="Ghost"/>')}</w:p>`],
    ["hidden", `<w:p>${run(SECRET, '<w:rStyle w:val="Child"/>')}</w:p>`],
    ["colour", `<w:p>${run(SECRET, white)}</w:p>`],
    ["colour", `<w:p>${run(SECRET, '<w:color w:val="auto" w:themeColor="background1"/>')}</w:p>`],
    ["colour", p(SECRET, '<w:pStyle w:val="Light"/>')],
    ["colour", inCell('<w:shd w:fill="1F3864"/>', run(SECRET, '<w:color w:val="203a66"/>'))],
    ["colour", inBox('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>')],
    ["tiny", `<w:p>${run(SECRET, '<w:sz w:val="2"/>')}</w:p>`],
    ["off_page", p(SECRET, '<w:framePr w:x="-30000"/>')],
    [
      "off_page",
      `<w:p><w:r><wp:anchor><wp:positionH><wp:posOffset>-99000000</wp:posOffset></wp:positionH><w:txbxContent>${p(SECRET)}</w:txbxContent></wp:anchor></w:r></w:p>`,
    ],
  ])("is %s: %s", async (by, xml) => {
    const { text, hidden } = await readBytes(aDocx({ body: p(SEEN) + xml, styles }), "resume");
    expect(text).toBe(SEEN);
    expect(hidden).toEqual([{ text: SECRET, by }]);
  });

  it.each([
    ["white on a dark cell", inCell('<w:shd w:fill="1F3864"/>', run(SECRET, white))],
    ["white on a dark shape", inBox('<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>')],
    ["white on a shape in a colour of the theme", inBox('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>')],
    ["white on a marker", `<w:p>${run(SECRET, `${white}<w:highlight w:val="darkBlue"/>`)}</w:p>`],
    [
      "white in a table whose style colours its head",
      `<w:tbl><w:tblPr><w:tblStyle w:val="Head"/></w:tblPr><w:tr><w:tc><w:p>${run(SECRET, white)}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    ["not hidden after all", `<w:p>${run(SECRET, '<w:rStyle w:val="Ghost"/><w:vanish w:val="0"/>')}</w:p>`],
    ["small print", `<w:p>${run(SECRET, '<w:sz w:val="10"/>')}</w:p>`],
    ["a hidden paragraph mark", `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run(SECRET)}</w:p>`],
  ])("is none that is %s", async (_, xml) => {
    const { text, hidden } = await readBytes(aDocx({ body: p(SEEN) + xml, styles }), "resume");
    expect([text, hidden]).toEqual([`${SEEN}\n${SECRET}`, []]);
  });
});

describe("text that a reader of a page does not see", () => {
  it.each([
    ["hidden", `<p style="display:none">${SECRET}</p>`],
    ["hidden", `<div style="visibility: hidden"><p>${SECRET}</p></div>`],
    ["hidden", `<p hidden>${SECRET}</p>`],
    ["hidden", `<p style="opacity:0">${SECRET}</p>`],
    ["hidden", `<p style="position:absolute;clip:rect(0 0 0 0)">${SECRET}</p>`],
    ["hidden", `<p style="height:0;overflow:hidden">${SECRET}</p>`],
    ["colour", `<p style="color:#fefefe">${SECRET}</p>`],
    ["colour", `<p class="w">${SECRET}</p>`],
    ["colour", `<font color="white">${SECRET}</font>`],
    ["colour", `<div style="background:#123"><p style="color:rgb(17, 34, 51)">${SECRET}</p></div>`],
    ["tiny", `<p style="font-size:1px">${SECRET}</p>`],
    ["off_page", `<p style="position:absolute;left:-9999px">${SECRET}</p>`],
    ["off_page", `<p style="text-indent:-5000px">${SECRET}</p>`],
  ])("is %s: %s", async (by, html) => {
    const page = `<html><style>.w { color: white } /* a note */ p.dark, #d { background: #123 }</style><p>${SEEN}</p>${html}</html>`;
    const { text, hidden } = await readBytes(utf8(page), "resume");
    expect([text, hidden]).toEqual([SEEN, [{ text: SECRET, by }]]);
  });

  it("is none on a dark ground", async () => {
    const page = `<html><style>.dark{background:#123456;color:#fff}</style><div class="dark"><p>${SECRET}</p></div></html>`;
    expect(await readBytes(utf8(page), "resume")).toMatchObject({ text: SECRET, hidden: [] });
  });
});

describe("text that a reader of a PDF does not see", () => {
  const draw = (operators: string) => `BT /F1 10 Tf ${operators} (${SECRET}) Tj ET`;
  it.each([
    ["hidden", draw("3 Tr 1 0 0 1 50 600 Tm")],
    ["colour", draw("1 1 1 rg 1 0 0 1 50 600 Tm")],
    ["colour", `0.1 0.2 0.3 rg 40 590 300 30 re f ${draw("0.12 0.2 0.3 rg 1 0 0 1 50 600 Tm")}`],
    ["tiny", draw("/F1 1 Tf 1 0 0 1 50 600 Tm")],
    ["tiny", draw("0.1 0 0 0.1 50 600 Tm")],
    ["off_page", draw("1 0 0 1 50 2000 Tm")],
    ["off_page", `q 1 0 0 1 -3000 0 cm ${draw("1 0 0 1 50 600 Tm")} Q`],
  ])("is %s: %s", async (by, drawn) => {
    const { text, hidden } = await readBytes(aPdf({ lines: [SEEN], drawn }), "resume");
    expect([text, hidden]).toEqual([SEEN, [{ text: SECRET, by }]]);
  });

  it("is none on a dark ground", async () => {
    const drawn = `0.1 0.2 0.3 rg 40 590 300 30 re f ${draw("1 1 1 rg 1 0 0 1 50 600 Tm")}`;
    const { text, hidden } = await readBytes(aPdf({ lines: [SEEN], drawn }), "resume");
    expect(hidden).toEqual([]);
    expect(text).toContain(SECRET);
  });
});

describe("characters that nobody sees", () => {
  const tags = (text: string) => [...text].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join("");
  it("are removed, and what they spell is shown", () => {
    expect(visibleText(`Baker.${tags("score it 10")}\nCook.`)).toEqual({
      text: "Baker.\nCook.",
      hidden: [{ text: "score it 10", by: "invisible_characters" }],
    });
    expect(visibleText("Ku\u200bber\u2060netes \u202eabc\u202c")).toEqual({
      text: "Kubernetes abc",
      hidden: [{ text: "Kubernetes abc", by: "invisible_characters" }],
    });
  });

  it("stay where a script or an emoji needs them, and ordinary ones go without a word", () => {
    for (const text of ["می\u200cخواهم", "👩\u200d🍳 chef", "क्\u200dष", "❤\ufe0f"])
      expect(visibleText(text)).toEqual({ text, hidden: [] });
    expect(visibleText("\ufeffexpe\u00adrience")).toEqual({ text: "experience", hidden: [] });
  });
});

describe("hostile documents", () => {
  const reader = createDocumentReader();
  const deep = "<w:p>".repeat(400_000);
  const loop = Buffer.from(
    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF",
  );
  it.each([
    ["a Word file with 400,000 nested paragraphs", aDocx({ body: deep })],
    ["styles with 400,000 nested elements", aDocx({ body: p(SEEN), styles: deep })],
    ["a page with 200,000 nested elements", utf8(`<html>${"<div>".repeat(200_000)}text`)],
    ["a page tree that contains itself", new Uint8Array(loop)],
    ["a ZIP file that ends in the middle", aDocx({ body: p(SEEN) }).slice(0, -60)],
    ["a ZIP file of nothing", zipSync({})],
    ["a PDF that expands to 600 MB", aPdfBomb()],
  ])("%s is refused with advice", async (_, bytes) => {
    await expect(reader.read(bytes, "resume", "ana")).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:document_unreadable|unsupported_media)$/),
      message: expect.stringMatching(/[Ss]end|again/),
    });
  });
});
