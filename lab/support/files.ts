import { deflateSync } from "node:zlib";
import { zipSync } from "fflate";

/**
 * A plain PDF with `pages` pages, each with these lines and the drawing operators in the options; `encrypted`: with an unknown password.
 * `/Clear`, `/Soft` and `/Mixed` are graphics states, `/Form` and `/Group` say "Ten years of Kubernetes." at 50, 600, `/Fade` goes from black to
 * white; `info` and `annotations` are written unchanged.
 */
export function aPdf({
  pages = 1,
  lines = ["A line of text"],
  encrypted = false,
  drawn = "",
  info = "",
  annotations = "",
} = {}): Uint8Array {
  const text = lines.map((line, index) => `1 0 0 1 50 ${700 - 14 * index} Tm (${line}) Tj`).join("\n");
  const content = lines.length === 0 ? drawn : `BT /F1 10 Tf\n${text}\nET\n${drawn}`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, index) => `${index + 5} 0 R`).join(" ")}] >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...Array.from(
      { length: pages },
      () =>
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> " +
        `/ExtGState << /Clear << /ca 0 >> /Soft << /ca 0.7 >> /Mixed << /BM /Multiply >> >> /XObject << /Form ${5 + pages} 0 R /Group ${6 + pages} 0 R >> ` +
        `/Shading << /Fade << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 595 0] ` +
        `/Function << /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 >> >> >> >> /Annots [${annotations}] >>`,
    ),
    aForm(""),
    aForm("/Group << /S /Transparency >>"),
  ];
  const secret = `<${"41".repeat(32)}>`;
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) body += `${String(at).padStart(10, "0")} 00000 n \n`;
  const lock = encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >> /ID [<41> <41>]`
    : "";
  body += `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info << ${info} >> ${lock} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(body, "latin1");
}

function aForm(group: string): string {
  const drawn = "BT /F1 10 Tf 1 0 0 1 50 600 Tm (Ten years of Kubernetes.) Tj ET";
  const entries = `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${group} /Resources << /Font << /F1 4 0 R >> >>`;
  return `<< ${entries} /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word file with this WordprocessingML in its parts; `others` are further files of it, written unchanged. */
export function aDocx(parts: {
  body: string;
  header?: string;
  footer?: string;
  styles?: string;
  others?: Record<string, string>;
}): Uint8Array {
  const wrap = (tag: string, xml: string) => Buffer.from(`<?xml version="1.0"?><w:${tag} ${W}>${xml}</w:${tag}>`);
  return zipSync({
    "[Content_Types].xml": Buffer.from("<Types/>"),
    "word/document.xml": wrap("document", `<w:body>${parts.body}</w:body>`),
    ...(parts.styles && { "word/styles.xml": wrap("styles", parts.styles) }),
    ...(parts.header && { "word/header1.xml": wrap("hdr", parts.header) }),
    ...(parts.footer && { "word/footer1.xml": wrap("ftr", parts.footer) }),
    ...Object.fromEntries(Object.entries(parts.others ?? {}).map(([name, xml]) => [name, Buffer.from(xml)])),
  });
}

/** A paragraph of WordprocessingML. */
export function p(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A PDF of some hundred kilobytes whose page expands to 600 MB. */
export function aPdfBomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(600_000_000, " ")).toString("latin1");
  const plain = Buffer.from(aPdf({ lines: [], drawn: packed })).toString("latin1");
  return Buffer.from(plain.replace("<< /Length", "<< /Filter /FlateDecode /Length"), "latin1");
}
