import { unsupported } from "./document.js";

/** A decoded text and its original encoding. */
export interface Decoded {
  text: string;
  encoding: "utf-8" | "utf-16" | "windows-1252";
}

/** Decodes a text in UTF-8, UTF-16 or Windows-1252. Throws for binary data. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text =
    encoding === "windows-1252"
      ? fromWindows1252(bytes)
      : new TextDecoder(encoding === "utf-16" ? wide(bytes) : encoding, { ignoreBOM: false }).decode(bytes);
  if (isBinary(text))
    throw unsupported("The file is neither text nor a supported type of document. Send PDF, DOCX or text.");
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Decoded["encoding"] {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "utf-16";
  const start = bytes.subarray(0, 2_000);
  const zeros = (offset: number) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
  // Every other byte of a Latin text in UTF-16 is zero.
  if (start.length >= 4 && Math.max(zeros(0), zeros(1)) > start.length / 5) return "utf-16";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** The characters of the bytes 0x80 to 0x9F, by https://encoding.spec.whatwg.org/index-windows-1252.txt; five of the bytes have no meaning. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FIRST = 0x80;

// Node's own decoder gives control characters for these bytes from 20.18.3 on, so that dashes and quotation marks would be lost.
function fromWindows1252(bytes: Uint8Array): string {
  const { buffer, byteOffset, byteLength } = bytes;
  const latin1 = Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/g, (one) => WINDOWS_1252[one.charCodeAt(0) - FIRST] ?? one);
}

function wide(bytes: Uint8Array): "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 2_000);
  const zerosFirst = start.filter((byte, index) => index % 2 === 0 && byte === 0).length;
  return zerosFirst > start.length / 5 ? "utf-16be" : "utf-16le";
}

// True if there are more than a few stray control characters.
function isBinary(text: string): boolean {
  const controls = text.match(/(?!\s|[\u0080-\u009f])\p{Cc}/gu)?.length ?? 0;
  return controls > Math.max(2, text.length / 200);
}
