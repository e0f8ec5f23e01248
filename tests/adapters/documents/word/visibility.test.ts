import { describe, expect, it } from "vitest";
import { readBytes } from "../../../../adapters/documents/read.js";
import { aDocx, p } from "../../../../lab/support/files.js";

const SEEN = "Cared for forty patients a week.";
const SECRET = "Ten years of Kubernetes.";

/** A run of WordprocessingML. */
const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const r = (properties: string) => `<w:p>${run(SECRET, properties)}</w:p>`;
const white = '<w:color w:val="FFFFFF"/>';
const inCell = (cell: string, xml: string) =>
  `<w:tbl><w:tr><w:tc><w:tcPr>${cell}</w:tcPr><w:p>${xml}</w:p></w:tc></w:tr></w:tbl>`;
const inRow = (row: string) => `<w:tbl><w:tr><w:trPr>${row}</w:trPr><w:tc>${p(SECRET)}</w:tc></w:tr></w:tbl>`;
/** A text box; `fill` is its own, `around` what is said of the drawing and of the run that it is anchored in. */
const inBox = (fill: string, text = run(SECRET, white), around = { anchor: "", run: "" }) =>
  `<w:p><w:r><w:rPr>${around.run}</w:rPr><w:drawing><wp:anchor>${around.anchor}<wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent><w:p>${text}</w:p></w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r></w:p>`;
const solid = (colour: string) => `<a:solidFill>${colour}</a:solidFill>`;
/** A shape without text. */
const shape = (fill: string, emu: number, behind = 0) =>
  `<w:p><w:r><w:drawing><wp:anchor behindDoc="${behind}"><wp:extent cx="${emu}" cy="${emu}"/><wps:wsp><wps:spPr>${fill}</wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r></w:p>`;
const band = (fill: string) => shape(fill, 1_300_000, 1).replace('cx="1300000"', 'cx="7700000"');
const effect = (inner: string) => `<w14:textFill>${inner}</w14:textFill>`;

const styles = `
  <w:style w:type="paragraph" w:styleId="Early"><w:basedOn w:val="Late"/></w:style>
  <w:style w:type="paragraph" w:styleId="Late"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Circle"><w:basedOn w:val="Circle"/><w:rPr><w:sz w:val="2"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Child"><w:basedOn w:val="Ghost"/></w:style>
  <w:style w:type="paragraph" w:styleId="Light"><w:rPr><w:color w:val="FDFDFD"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Once"><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr></w:style>
  <w:style w:type="table" w:styleId="Bands"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:tblStylePr><w:tcPr><w:shd w:fill="FFFFFF"/></w:tcPr></w:style>
  <w:style w:type="paragraph" w:styleId="Dark"><w:pPr><w:shd w:val="clear" w:fill="000000"/></w:pPr><w:rPr><w:color w:val="000000"/></w:rPr></w:style>
  <w:style w:type="table" w:styleId="Head"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>`;
const theme = `<a:theme><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="FEFEFE"/></a:accent2></a:clrScheme></a:theme>`;
const read = (body: string, others: Record<string, string> = {}) =>
  readBytes(aDocx({ body, styles, others: { "word/theme/theme1.xml": theme, ...others } }), "resume");

describe("text that a reader of a Word file does not see", () => {
  it.each([
    // By what it is.
    ["hidden", r("<w:vanish/>")],
    ["hidden", r('<w:rStyle w:val="Ghost"/>')],
    ["hidden", r('<w:rStyle w:val="Child"/>')],
    ["hidden", p(SECRET, '<w:pStyle w:val="Early"/>')],
    ["hidden", `<w:p><w:del>${run(SECRET)}</w:del></w:p>`],
    ["hidden", `<w:p><w:del><w:r><w:delText>${SECRET}</w:delText></w:r></w:del></w:p>`],
    ["hidden", `<w:p><w:moveFrom>${run(SECRET)}</w:moveFrom></w:p>`],
    ["hidden", inBox(solid('<a:srgbClr val="1F3864"/>'), run(SECRET), { anchor: '<wp:docPr hidden="1"/>', run: "" })],
    ["hidden", inBox("", run(SECRET), { anchor: "", run: "<w:vanish/>" })],
    [
      "hidden",
      `<w:p><w:r><w:pict><v:shape style="visibility:hidden"><w:txbxContent>${p(SECRET)}</w:txbxContent></v:shape></w:pict></w:r></w:p>`,
    ],
    // By a line, a row or a box that has no room for it.
    ["hidden", inRow("<w:hidden/>")],
    ["hidden", inRow('<w:trHeight w:val="1" w:hRule="exact"/>')],
    ["hidden", p(SECRET, '<w:spacing w:line="1" w:lineRule="exact"/>')],
    ["hidden", inBox("", run(SECRET), { anchor: '<wp:extent cx="9525" cy="900000"/>', run: "" })],
    ["hidden", r('<w:w w:val="1"/>')],
    // By its size and its place.
    ["tiny", r('<w:sz w:val="2"/>')],
    ["tiny", p(SECRET, '<w:pStyle w:val="Circle"/>')],
    ["tiny", r('<w:spacing w:val="-200"/>')],
    ["off_page", p(SECRET, '<w:ind w:left="-30000"/>')],
    ["off_page", p(SECRET, '<w:framePr w:x="-30000"/>')],
    ["off_page", r('<w:position w:val="3000"/>')],
    [
      "off_page",
      `<w:tbl><w:tblPr><w:tblpPr w:tblpX="-30000"/></w:tblPr><w:tr><w:tc>${p(SECRET)}</w:tc></w:tr></w:tbl>`,
    ],
    [
      "off_page",
      inBox("", run(SECRET), {
        anchor: "<wp:positionH><wp:posOffset>-99000000</wp:posOffset></wp:positionH>",
        run: "",
      }),
    ],
    // By its colour.
    ["colour", r(white)],
    ["colour", r('<w:color w:val="auto" w:themeColor="background1"/>')],
    ["colour", r('<w:color w:val="000000" w:themeColor="accent2"/>')],
    ["colour", r('<w:color w:val="000000" w:themeColor="accent1" w:themeTint="08"/>')],
    ["colour", p(SECRET, '<w:pStyle w:val="Light"/>')],
    ["colour", inCell('<w:shd w:fill="1F3864"/>', run(SECRET, '<w:color w:val="203a66"/>'))],
    ["colour", inCell('<w:shd w:themeFill="accent1"/>', run(SECRET, '<w:color w:val="4472C4"/>'))],
    ["colour", inCell('<w:shd w:fill="FFFFFF" w:themeFill="background1"/>', run(SECRET, white))],
    ["colour", r('<w:color w:val="000000"/><w:highlight w:val="black"/>')],
    ["colour", r('<w:color w:val="1F3864"/><w:shd w:val="solid" w:color="1F3864" w:fill="FFFFFF"/>')],
    ["colour", inBox(solid('<a:srgbClr val="FFFFFF"/>'))],
    ["colour", inBox(solid('<a:schemeClr val="bg1"/>'))],
    ["colour", inBox("<a:noFill/>")],
    ["colour", r(effect("<w14:noFill/>"))],
    ["colour", r(effect('<w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill>'))],
    ["colour", r(effect('<w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill>'))],
    [
      "colour",
      r(
        effect(
          '<w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill>',
        ),
      ),
    ],
  ])("is %s: %s", async (by, xml) => {
    const { text, hidden } = await read(p(SEEN) + xml);
    expect([text, hidden]).toEqual([SEEN, [{ text: SECRET, by }]]);
  });

  it.each([
    [
      "all paragraphs",
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>',
    ],
    [
      "all text",
      '<w:docDefaults><w:rPrDefault><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:rPrDefault></w:docDefaults>',
    ],
  ])("is white by the style of %s", async (_, usual) => {
    const body = `<w:p>${run(SEEN, '<w:color w:val="000000"/>')}</w:p>${p(SECRET)}`;
    const { text, hidden } = await readBytes(aDocx({ body, styles: usual }), "resume");
    expect([text, hidden]).toEqual([SEEN, [{ text: SECRET, by: "colour" }]]);
  });
});

describe("text that a reader of a Word file sees", () => {
  it.each([
    ["white on a dark cell", inCell('<w:shd w:fill="1F3864"/>', run(SECRET, white))],
    ["white on a cell in a colour of the theme", inCell('<w:shd w:themeFill="accent1"/>', run(SECRET, white))],
    ["white on a patterned cell", inCell('<w:shd w:val="pct50" w:fill="FFFFFF"/>', run(SECRET, white))],
    ["white on a dark shape", inBox(solid('<a:srgbClr val="1F3864"/>'))],
    ["white on a shape in a colour of the theme", inBox(solid('<a:schemeClr val="accent1"/>'))],
    [
      "white on a shape in a darker colour of the page",
      inBox(solid('<a:schemeClr val="bg1"><a:lumMod val="50000"/></a:schemeClr>')),
    ],
    ["white on a shape with a gradient", inBox("<a:gradFill/>")],
    [
      "white in a clear box, with a dark shape under it",
      inBox("<a:noFill/>") + shape(solid('<a:srgbClr val="1F3864"/>'), 900_000),
    ],
    ["white before a dark band behind the text", r(white) + band(solid('<a:srgbClr val="1F3864"/>'))],
    [
      "white before a dark band as Word drew it before 2010",
      `${r(white)}<w:p><w:r><w:pict><v:rect style="width:600pt;height:100pt;z-index:-251658240" fillcolor="#1f3864"/></w:pict></w:r></w:p>`,
    ],
    [
      "white on a shape that takes its colour from the theme",
      inBox("", run(SECRET, white)).replace(
        "</wps:spPr>",
        '</wps:spPr><wps:style><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef></wps:style>',
      ),
    ],
    [
      "white before a dark bar behind a heading",
      r(white) + shape(solid('<a:srgbClr val="1F3864"/>'), 320_000, 1).replace('cx="320000"', 'cx="2743200"'),
    ],
    [
      "black where a direct setting takes a dark style back",
      p(SECRET, '<w:pStyle w:val="Dark"/><w:shd w:val="clear" w:fill="auto"/>'),
    ],
    ["in a box that is as wide as the page", inBox("", run(SECRET), { anchor: '<wp:extent cx="0" cy="0"/>', run: "" })],
    ["white in a clear box in a dark cell", inCell('<w:shd w:fill="1F3864"/>', `</w:p>${inBox("<a:noFill/>")}<w:p>`)],
    [
      "in an old shape of a group",
      `<w:p><w:r><w:pict><v:group><v:shape style="left:1440;top:2880"><w:txbxContent>${p(SECRET)}</w:txbxContent></v:shape></v:group></w:pict></w:r></w:p>`,
    ],
    [
      "white in a table with a dark head and white rows",
      `<w:tbl><w:tblPr><w:tblStyle w:val="Bands"/></w:tblPr><w:tr><w:tc><w:p>${run(SECRET, white)}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    ["white before a dark page", r(white) + shape(solid('<a:srgbClr val="1F3864"/>'), 9_000_000, 1)],
    ["white on a marker", r(`${white}<w:highlight w:val="darkBlue"/>`)],
    [
      "white in a table whose style colours its head",
      `<w:tbl><w:tblPr><w:tblStyle w:val="Head"/></w:tblPr><w:tr><w:tc><w:p>${run(SECRET, white)}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    ["grey: a darker colour of the page", r('<w:color w:val="A6A6A6" w:themeColor="background1" w:themeShade="A6"/>')],
    [
      "grey by an effect",
      r(
        effect(
          '<w14:solidFill><w14:schemeClr w14:val="bg1"><w14:lumMod w14:val="50000"/></w14:schemeClr></w14:solidFill>',
        ),
      ),
    ],
    [
      "filled with a gradient from white",
      r(effect('<w14:gradFill><w14:gsLst><w14:gs><w14:srgbClr w14:val="FFFFFF"/></w14:gs></w14:gsLst></w14:gradFill>')),
    ],
    [
      "outlined",
      r(
        `${effect("<w14:noFill/>")}<w14:textOutline><w14:solidFill><w14:srgbClr w14:val="000000"/></w14:solidFill></w14:textOutline>`,
      ),
    ],
    [
      "as black or white as it must be",
      `<w:p><w:pPr><w:pStyle w:val="Light"/></w:pPr>${run(SECRET, '<w:color w:val="auto"/>')}</w:p>`,
    ],
    ["not hidden after all", r('<w:rStyle w:val="Ghost"/><w:vanish w:val="0"/>')],
    ["hidden before a change", r("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")],
    ["hidden in a style before a change", p(SECRET, '<w:pStyle w:val="Once"/>')],
    [
      "beside the page before a change",
      p(SECRET, '<w:pPrChange><w:pPr><w:ind w:left="-30000"/></w:pPr></w:pPrChange>'),
    ],
    ["small print", r('<w:sz w:val="10"/>')],
    ["in a box whose anchor is tiny", inBox("", run(SECRET), { anchor: "", run: '<w:sz w:val="2"/>' })],
    ["set close", p(SECRET, '<w:spacing w:line="200" w:lineRule="exact"/><w:ind w:left="720"/>')],
    ["set a little closer", r('<w:spacing w:val="-10"/>')],
    ["in a row that is at least so high", inRow('<w:trHeight w:val="1" w:hRule="atLeast"/>')],
    ["yellow on a marker", r('<w:color w:val="000000"/><w:highlight w:val="yellow"/>')],
    ["beside a moved sentence", `<w:p>${run(SECRET)}<w:moveFrom><w:r><w:rPr/></w:r></w:moveFrom></w:p>`],
    ["before a hidden paragraph mark", `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run(SECRET)}</w:p>`],
  ])("is %s", async (_, xml) => {
    const { text, hidden } = await read(p(SEEN) + xml);
    expect([text, hidden]).toEqual([`${SEEN}\n${SECRET}`, []]);
  });

  it("is white on dark pages, if the document shows their colour", async () => {
    const file = (shows: string) =>
      readBytes(
        aDocx({
          body: `</w:body><w:background w:color="1F3864"/><w:body>${r(white)}${p("Cook.")}`,
          others: { "word/settings.xml": `<w:settings>${shows}</w:settings>` },
        }),
        "resume",
      );
    expect(await file("<w:displayBackgroundShape/>")).toMatchObject({ text: `${SECRET}\nCook.`, hidden: [] });
    expect(await file("")).toMatchObject({ text: "Cook.", hidden: [{ text: SECRET, by: "colour" }] });
  });
});

describe("what a Word file says beside its text", () => {
  it("is no evidence, and shown: comments, subject, description and keywords", async () => {
    const others = {
      "word/comments.xml": `<w:comments><w:comment w:author="Ana">${p("Ask Rosa")}${p("about Helm.")}</w:comment></w:comments>`,
      "docProps/core.xml":
        "<cp:coreProperties><dc:title>CV</dc:title><dc:creator>Ana</dc:creator><cp:keywords>Kubernetes, Helm</cp:keywords></cp:coreProperties>",
    };
    const { text, hidden } = await read(p(SEEN), others);
    expect(text).toBe(SEEN);
    expect(hidden).toEqual([
      { text: "Ask Rosa about Helm.", by: "comment" },
      { text: "Kubernetes, Helm", by: "metadata" },
    ]);
  });
});
