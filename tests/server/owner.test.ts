import type { Response } from "express";
import { expect, it } from "vitest";
import { ownerOf } from "../../server/owner.js";

const by = (identity?: object) => ({ locals: { identity } }) as unknown as Response;
const ann = by({ owner: "ann", roles: ["user"] });

it("an operation has the owner whose role it needs", () => {
  expect(ownerOf(ann, { role: "user" })).toBe("ann");
  expect(() => ownerOf(ann, { role: "operator" })).toThrow("does not have the role operator");
});

it("a public operation has no owner, and any other refuses who is unknown", () => {
  expect([ownerOf(by(), { role: "public" }), ownerOf(ann, { role: "public" })]).toEqual(["", ""]);
  expect(() => ownerOf(by(), { role: "user" })).toThrow("needs a valid key");
});
