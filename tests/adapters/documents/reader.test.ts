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
      aPdf(),
    ];
    const [pdf, docx, locked, next] = await Promise.allSettled(files.map((one) => reader.read(one, "resume", "ana")));
    expect(pdf).toMatchObject({ value: { media_type: "application/pdf", pages: 2 } });
    expect(docx).toMatchObject({ value: { media_type: expect.stringContaining("wordprocessingml") } });
    expect(locked).toMatchObject({
      reason: { name: "InputError", code: "document_unreadable", message: expect.stringContaining("password") },
    });
    expect(next).toMatchObject({ value: { text: "A line of text" } });
  });

  it("stops a bomb at its limit", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(createDocumentReader().read(bomb, "resume", "ana")).rejects.toMatchObject({
      code: "too_large",
      message: expect.stringContaining("50 MiB"),
    });
  });

  it("stops what takes too long, and reads a short text without a process, which needs no time to begin", async () => {
    const hurried = createDocumentReader(1);
    await expect(hurried.read(aPdf(), "resume", "ana")).rejects.toMatchObject({
      code: "document_unreadable",
      message: expect.stringContaining("too long"),
    });
    const text = "Ana Bell, baker in Cork since 2019.";
    expect(await hurried.read(new Uint8Array(Buffer.from(text)), "resume", "ana")).toMatchObject({ text });
  });

  it("refuses a document when too many of its owner wait, and still takes those of others", async () => {
    const hurried = createDocumentReader(1);
    const ofAna = Array.from({ length: 35 }, () => hurried.read(aPdf(), "resume", "ana"));
    const ofBob = hurried.read(aPdf(), "resume", "bob");
    const codes = (await Promise.allSettled([...ofAna, ofBob])).map((one) =>
      one.status === "rejected" ? one.reason.code : "read",
    );
    expect(codes.filter((code) => code === "overloaded")).toHaveLength(1);
    expect([codes.indexOf("overloaded"), codes.at(-1)]).toEqual([34, "document_unreadable"]);
  });
});
