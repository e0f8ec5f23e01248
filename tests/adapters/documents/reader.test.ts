import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createDocumentReader } from "../../../adapters/documents/reader.js";
import { aPdf } from "../../../lab/support/files.js";

const samples = new URL("../../../examples/samples/", import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, samples)));

describe("the reader", () => {
  it("reads packed files apart, several at once, and goes on after a bad one", async () => {
    const reader = createDocumentReader();
    const files = [
      bytesOf("software-hoa-nguyen.pdf"),
      bytesOf("teacher-chinonso-ezeude.docx"),
      aPdf({ encrypted: true }),
    ];
    const read = await Promise.allSettled(
      [...files, ...files].map((bytes) => reader.read(new Uint8Array(bytes), "resume", "ana")),
    );
    expect(read.map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
      "fulfilled",
      "rejected",
    ]);
    expect(read[0]).toMatchObject({ value: { media_type: "application/pdf", pages: 2 } });
    expect(read[2]).toMatchObject({ reason: { code: "document_unreadable" } });
  });

  it("stops a bomb at its limit, and what takes too long at its time", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(createDocumentReader().read(bomb, "resume", "ana")).rejects.toMatchObject({
      code: "too_large",
      message: expect.stringContaining("50 MiB"),
    });
    await expect(createDocumentReader(1).read(aPdf(), "resume", "ana")).rejects.toMatchObject({
      code: "document_unreadable",
      message: expect.stringContaining("too long"),
    });
  });
});
