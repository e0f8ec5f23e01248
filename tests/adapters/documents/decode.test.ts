import { describe, expect, it } from "vitest";
import { decode } from "../../../adapters/documents/decode.js";

/** Unicode's code points for the bytes 0x80 to 0x9F: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const CODE_POINTS = [
  ...[
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  ],
  ...[
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e,
    0x178,
  ],
];

describe("a plain text of Windows", () => {
  it.each(CODE_POINTS.map((point, index) => [(0x80 + index).toString(16), point, 0x80 + index]))(
    "has at byte %s the character of its code page, on every Node",
    (_, point, byte) => {
      // 0xE9, an é, is no UTF-8.
      const { text, encoding } = decode(Uint8Array.from([0x72, 0xe9, byte as number, 0x0a]));
      expect(encoding).toBe("windows-1252");
      expect(text).toBe(`ré${String.fromCharCode(point as number)}\n`);
    },
  );

  it("keeps its letters beyond them", () => {
    const bytes = Uint8Array.from({ length: 96 }, (_, index) => 0xa0 + index);
    expect(decode(bytes).text).toBe(Buffer.from(bytes).toString("latin1"));
  });

  it("keeps the dash between its years, also as a part of a larger buffer", () => {
    const whole = Buffer.concat([
      Buffer.from("xx"),
      Buffer.from([0x93]),
      Buffer.from("2019 "),
      Buffer.from([0x96]),
      Buffer.from(" 2021 caf\xe9", "latin1"),
    ]);
    expect(decode(whole.subarray(2)).text).toBe("“2019 – 2021 café");
  });
});
