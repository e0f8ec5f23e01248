import { randomBytes } from "node:crypto";
import { zipSync } from "fflate";
import { aDocx, aPdf, aPdfBomb, p } from "../support/files.js";

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const head = (hex: string) => new Uint8Array([...Buffer.from(hex, "hex"), ...Buffer.alloc(200, 1)]);
const cut = (bytes: Uint8Array, share: number) => bytes.slice(0, Math.floor(bytes.length * share));
const SHARES = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99];
const word = (xml: string) => zipSync({ "word/document.xml": utf8(xml) });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const plainPdf = Buffer.from(aPdf()).toString("latin1");
const pdfWith = (from: string, to: string) => new Uint8Array(Buffer.from(plainPdf.replace(from, to), "latin1"));

// Bytes changed at regular positions, always the same ones.
function corrupted(bytes: Uint8Array, step: number): Uint8Array {
  return bytes.map((byte, index) => (index % step === step - 1 ? byte ^ 0x5a : byte));
}

/** Files that are damaged, lie about themselves, expand, or ask for something to be executed or fetched. */
export function hostileFiles(): Record<string, Uint8Array> {
  const docx = aDocx({ body: p("A line of text") });
  const pdf = aPdf();
  return {
    ...Object.fromEntries(SHARES.map((share) => [`Word, the first ${share}`, cut(docx, share)])),
    ...Object.fromEntries(SHARES.map((share) => [`PDF, the first ${share}`, cut(pdf, share)])),
    ...Object.fromEntries(
      [7, 31, 97, 401].map((step) => [`Word, every ${step}th byte changed`, corrupted(docx, step)]),
    ),
    ...Object.fromEntries([7, 31, 97, 401].map((step) => [`PDF, every ${step}th byte changed`, corrupted(pdf, step)])),
    "Word, 400,000 levels": aDocx({ body: "<w:p>".repeat(400_000) }),
    "Word, 300 levels": aDocx({ body: `${"<w:sdt>".repeat(300)}${p("deep")}` }),
    "Word, styles of 400,000 levels": aDocx({ body: p("x"), styles: "<w:style>".repeat(400_000) }),
    "Word, a bomb": zipSync({ "word/document.xml": new Uint8Array(80 * 2 ** 20) }, { level: 9 }),
    "Word, a bomb beside the text": zipSync(
      { "word/document.xml": utf8("<w:p/>"), "word/header1.xml": new Uint8Array(80 * 2 ** 20) },
      { level: 9 },
    ),
    "Word, 300,000 characters": aDocx({ body: p("word ".repeat(60_000)) }),
    "Word, entities that multiply": word(
      `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document ${W}>${p("&b;&b;")}</w:document>`,
    ),
    "Word, an entity of a file": word(
      `<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document ${W}>${p("&f;")}</w:document>`,
    ),
    "Word, no XML": word("\u0000\u0001\u0002 this is not XML <<<<>>>>"),
    "Word, half a tag": word("<w:document><w:p><w:r><w:t"),
    "Word, without a document": zipSync({ "word/styles.xml": utf8("<x/>") }),
    "Word, paths upwards": zipSync({ "../../etc/passwd": utf8("x"), "word/document.xml": utf8("<w:p/>") }),
    "Word, 12,000 parts": zipSync(
      Object.fromEntries(Array.from({ length: 12_000 }, (_, index) => [`a${index}`, new Uint8Array(0)])),
    ),
    "Word, a field that fetches": aDocx({
      body: `<w:p><w:fldSimple w:instr="INCLUDETEXT http://127.0.0.1:1/x"/></w:p>`,
    }),
    "Word, only pictures": aDocx({ body: "<w:p><w:r><w:drawing/></w:r></w:p>" }),
    "ZIP of nothing": zipSync({}),
    "ZIP in a ZIP": zipSync({ "cv.docx": docx }),
    "PDF, a bomb": aPdfBomb(),
    "PDF, encrypted": aPdf({ encrypted: true }),
    "PDF, no text": aPdf({ lines: [] }),
    "PDF, 201 pages": aPdf({ pages: 201 }),
    "PDF, pages that contain themselves": pdfWith("/Kids [5 0 R]", "/Kids [2 0 R 2 0 R]"),
    "PDF, a page count that lies": pdfWith("/Count 1", "/Count 100000000"),
    "PDF, a negative page count": pdfWith("/Count 1", "/Count -5"),
    "PDF, no catalogue": pdfWith("/Root 1 0 R", "/Root 99 0 R"),
    "PDF, a table of contents elsewhere": pdfWith("startxref\n", "startxref\n9999999"),
    "PDF, a script": pdfWith("/Type /Catalog", "/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
    "PDF, a font of nothing": pdfWith(
      "/Type /Font /Subtype /Type1 /BaseFont /Helvetica",
      "/Type /Font /Subtype /Type3",
    ),
    "PDF, an unknown filter": pdfWith("<< /Length", "<< /Filter /NoSuchDecode /Length"),
    "PDF, filters on filters": pdfWith("<< /Length", `<< /Filter [${"/FlateDecode ".repeat(200)}] /Length`),
    "PDF, text without end": aPdf({ lines: [], drawn: `BT /F1 10 Tf ${"(x) Tj ".repeat(200_000)} ET` }),
    "PDF, states without end": aPdf({ lines: ["x"], drawn: "q ".repeat(200_000) }),
    "PDF, its first bytes alone": utf8("%PDF-1.7\n"),
    "page, 200,000 levels": utf8(`<html>${"<div>".repeat(200_000)}x`),
    "page, scripts alone": utf8("<html><script>alert(1)</script>"),
    "page, 9 MB without a break": utf8(`<html>${"x".repeat(9_000_000)}`),
    "page, styles without end": utf8(`<html><style>${".a{color:red}".repeat(100_000)}</style>`),
    "page, attributes without end": utf8(
      `<html><p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(" ")}>`,
    ),
    "image, PNG": head("89504e470d0a1a0a"),
    "image, JPEG": head("ffd8ffe0"),
    "image, GIF": head("474946383961"),
    "archive, gzip": head("1f8b0800"),
    "archive, RAR": head("526172211a07"),
    "archive, 7z": head("377abcaf271c"),
    "old Word": head("d0cf11e0a1b11ae1"),
    RTF: utf8("{\\rtf1 hello}"),
    "a program": head("7f454c46"),
    "random bytes": new Uint8Array(randomBytes(5_000)),
    zeros: new Uint8Array(5_000),
    nothing: new Uint8Array(0),
    blanks: utf8(" \n\t ".repeat(1_000)),
    "text with zeros": utf8("a\u0000b\u0000".repeat(2_000)),
    "900,000 characters": utf8("word ".repeat(180_000)),
    "broken UTF-8": new Uint8Array([0xc3, 0x28, 0xa0, 0xa1, 0xe2, 0x28, 0xa1, ...Buffer.alloc(100, 0xff)]),
    "JSON, 20,000 levels": utf8(`{"basics":${"[".repeat(20_000)}${"]".repeat(20_000)}}`),
    "JSON, nothing that is known": utf8('{"a": 1, "b": {"c": []}}'),
    "JSON, half": utf8('{"basics": {"name": "A'),
    "JSON, numbers for texts": utf8('{"basics": {"name": 5}, "work": 7, "skills": {"a": 1}}'),
    "JSON, magic": utf8('{"__proto__": {"x": 1}, "constructor": {}, "basics": {"__proto__": null}}'),
  };
}
