import { describe, expect, it } from "vitest";
import { readBytes } from "../../../../adapters/documents/read.js";
import { aPdf } from "../../../../lab/support/files.js";

const SEEN = "Cared for forty patients a week.";
const SECRET = "Ten years of Kubernetes.";

describe("text that a reader of a PDF does not see", () => {
  const pixel = "BI /W 1 /H 1 /CS /G /BPC 8 ID x EI";
  const draw = (operators: string) => `BT /F1 10 Tf ${operators} (${SECRET}) Tj ET`;
  it.each([
    ["hidden", draw("3 Tr 1 0 0 1 50 600 Tm")],
    ["colour", draw("1 1 1 rg 1 0 0 1 50 600 Tm")],
    ["colour", `0.1 0.2 0.3 rg 40 590 300 30 re f ${draw("0.12 0.2 0.3 rg 1 0 0 1 50 600 Tm")}`],
    ["tiny", draw("/F1 1 Tf 1 0 0 1 50 600 Tm")],
    ["tiny", draw("0.1 0 0 0.1 50 600 Tm")],
    ["tiny", draw("0.1 0 0 1 50 600 Tm")],
    ["tiny", draw("5 Tz 1 0 0 1 50 600 Tm")],
    ["tiny", draw("-6 Tc 1 0 0 1 50 600 Tm")],
    ["hidden", `/Clear gs ${draw("1 0 0 1 50 600 Tm")}`],
    ["hidden", `q 300 300 50 50 re W n ${draw("1 0 0 1 50 600 Tm")} Q`],
    ["hidden", `q 50 600 200 0.5 re W n ${draw("1 0 0 1 50 600 Tm")} Q`],
    ["hidden", `${draw("1 0 0 1 50 600 Tm")} 1 1 1 rg 40 590 300 30 re f`],
    ["hidden", `${draw("1 0 0 1 50 600 Tm")} q 0 0 400 700 re W n 0 g 40 590 300 30 re f Q`],
    ["hidden", "q /Clear gs /Group Do Q"],
    ["colour", draw("1 Tr 1 1 1 RG 1 0 0 1 50 600 Tm")],
    ["colour", draw("2 Tr 1 1 1 RG 1 1 1 rg 1 0 0 1 50 600 Tm")],
    ["off_page", draw("1 0 0 1 50 2000 Tm")],
    ["off_page", `q 1 0 0 1 -3000 0 cm ${draw("1 0 0 1 50 600 Tm")} Q`],
  ])("is %s: %s", async (by, drawn) => {
    const { text, hidden } = await readBytes(aPdf({ lines: [SEEN], drawn }), "resume");
    expect([text, hidden]).toEqual([SEEN, [{ text: SECRET, by }]]);
  });

  it.each([
    ["on a dark ground", `0.1 0.2 0.3 rg 40 590 300 30 re f ${draw("1 1 1 rg 1 0 0 1 50 600 Tm")}`],
    ["outlined in black", draw("2 Tr 1 1 1 rg 0 0 0 RG 1 0 0 1 50 600 Tm")],
    ["marked with a colour that shines through", `${draw("1 0 0 1 50 600 Tm")} /Mixed gs 1 1 0 rg 40 590 300 30 re f`],
    ["covered by nothing but a clear colour", `${draw("1 0 0 1 50 600 Tm")} /Clear gs 1 1 1 rg 40 590 300 30 re f`],
    ["white on half of a colour", `/Soft gs 0.1 0.2 0.3 rg 40 590 300 30 re f ${draw("1 1 1 rg 1 0 0 1 50 600 Tm")}`],
    ["white and turned on its ground", `0.1 0.2 0.3 rg 290 300 20 200 re f ${draw("1 g 0 1 -1 0 305 310 Tm")}`],
    ["beside a triangle", `${draw("1 0 0 1 150 600 Tm")} 40 590 m 340 590 l 40 620 l h f`],
    ["covered in part", `${draw("1 0 0 1 50 600 Tm")} 1 1 1 rg 40 590 40 30 re f`],
    ["in a frame that was drawn before", `0 g 40 590 300 30 re 41 591 298 28 re f* ${draw("1 0 0 1 50 600 Tm")}`],
    ["on a triangle", `0 g 40 590 m 340 590 l 340 620 l f ${draw("1 0 0 1 50 600 Tm")}`],
    ["under a shadow of itself", `${draw("0.9 g 1 0 0 1 51 599 Tm")} ${draw("0 g 1 0 0 1 50 600 Tm")}`],
    ["white above its outline", `${draw("0 G 1 Tr 1 0 0 1 50 600 Tm")} ${draw("1 g 0 Tr 1 0 0 1 50 600 Tm")}`],
    ["white on a broad line", `40 w 40 605 m 340 605 l S ${draw("1 g 1 0 0 1 50 600 Tm")}`],
    ["a window to a gradient", `q ${draw("7 Tr 1 0 0 1 50 600 Tm")} /Fade sh Q`],
    ["under the picture of a scan", `${draw("3 Tr 1 0 0 1 50 600 Tm")} q 595 0 0 842 0 0 cm ${pixel} Q`],
    ["in a group that is a little clear", "q /Soft gs /Group Do Q"],
    ["in a form without a matrix", "/Form Do"],
    ["framed", `${draw("1 0 0 1 50 600 Tm")} 0 g 40 590 300 30 re 41 591 298 28 re f*`],
    [
      "covered, and drawn again",
      `${draw("1 0 0 1 50 600 Tm")} 1 1 1 rg 40 590 300 30 re f ${draw("0 g 1 0 0 1 50 600 Tm")}`,
    ],
    [
      "painted over where nothing is drawn",
      `${draw("1 0 0 1 50 600 Tm")} q 300 0 9 9 re W n 1 1 1 rg 40 590 300 30 re f Q`,
    ],
    ["in a part of the page", `q 40 590 300 30 re W n ${draw("1 0 0 1 50 600 Tm")} Q`],
    ["turned", draw("0 1 -1 0 300 300 Tm")],
  ])("is none that is %s", async (_, drawn) => {
    const { text, hidden } = await readBytes(aPdf({ lines: [SEEN], drawn }), "resume");
    expect(hidden).toEqual([]);
    expect(text).toContain(SECRET);
  });

  it("is taken out letter by letter, where it stands", async () => {
    const letters = [..."secret"].map((one, at) => `BT /F1 10 Tf 1 g 1 0 0 1 ${200 + 6 * at} 700 Tm (${one}) Tj ET`);
    const { text } = await readBytes(aPdf({ lines: [SEEN], drawn: letters.join("\n") }), "resume");
    expect(text).toBe(SEEN);
  });

  it("leaves what was typed over it", async () => {
    const line = (text: string) => `BT /F1 10 Tf 0 g 1 0 0 1 50 600 Tm (${text}) Tj ET`;
    const drawn = `${line("Senior Engineer, 2019-2021")} 1 g 40 590 300 30 re f ${line("Senior Engineer, 2019-2024")}`;
    const { text, hidden } = await readBytes(aPdf({ lines: [SEEN], drawn }), "resume");
    expect(text.split(/\n+/)).toEqual([SEEN, "Senior Engineer, 2019-2024"]);
    expect(hidden).toEqual([{ text: "Senior Engineer, 2019-2021", by: "hidden" }]);
  });

  it("is none that was typed onto the page", async () => {
    const annotations =
      "<< /Type /Annot /Subtype /FreeText /Rect [50 500 300 520] /DA (/F1 10 Tf) /Contents (Typed by hand) >> " +
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Jane Doe) /Rect [50 400 300 420] >>";
    const { text, hidden } = await readBytes(aPdf({ lines: [SEEN], annotations }), "resume");
    expect([text.split(/\n+/), hidden]).toEqual([[SEEN, "Typed by hand", "Jane Doe"], []]);
  });

  it("is none of its notes and of what it says of itself, which are shown", async () => {
    const annotations =
      "<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents (Ask Rosa about Helm) >> " +
      "<< /Type /Annot /Subtype /Link /Rect [10 10 20 20] /Contents (Example, a link) /A << /S /URI /URI (https://example.org) >> >>";
    const info = "/Title (CV) /Author (Ana) /Keywords (Kubernetes, Helm)";
    const { text, hidden } = await readBytes(aPdf({ lines: [SEEN], annotations, info }), "resume");
    expect(text).toBe(SEEN);
    expect(hidden).toEqual([
      { text: "Ask Rosa about Helm", by: "comment" },
      { text: "Kubernetes, Helm", by: "metadata" },
    ]);
  });
});
