import { expect, it } from "vitest";
import { checkVectors, embedCall, textsOf } from "../../../../adapters/models/embeddings/call.js";
import { aScope } from "../../../../lab/support/builders.js";

it("a call has its texts and their purpose, which is part of its version", () => {
  const passage = embedCall(["rye", "wheat"], "passage", aScope(), undefined);
  expect(textsOf(passage)).toEqual({ texts: ["rye", "wheat"], purpose: "passage" });
  expect(embedCall(["rye"], "query", aScope(), undefined).prompt.version).not.toBe(passage.prompt.version);
  expect("signal" in passage).toBe(false);
});

it("vectors are one for each text, of one length and of numbers", () => {
  expect(
    checkVectors(
      [
        [1, 2],
        [3, 4],
      ],
      2,
    ),
  ).toEqual([
    [1, 2],
    [3, 4],
  ]);
  for (const [vectors, count] of [
    [[[1, 2]], 2],
    [[[1, 2], [3]], 2],
    [[[1, Number.NaN]], 1],
    [[[]], 1],
    ["rye", 1],
  ] as const)
    expect(() => checkVectors(vectors, count), JSON.stringify(vectors)).toThrow("one vector of one length");
});
