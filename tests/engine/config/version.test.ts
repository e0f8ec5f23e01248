import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { untriedNode } from "../../../engine/config/version.js";

describe("the Node that runs the program", () => {
  it("is one of those that it is tested with, on which nothing is said", () => {
    for (const tried of [process.versions.node, "20.19.0", "20.20.2", "22.12.0", "22.23.3", "24.0.0", "24.21.0"])
      expect(untriedNode(tried)).toBeNull();
  });

  it("is named with those that were tried, if it is another", () => {
    for (const other of ["18.20.8", "20.18.3", "21.7.3", "22.11.0", "23.11.0", "25.9.0", "26.12.1"]) {
      const sentence = untriedNode(other);
      expect(sentence).toContain(`Nobody has tried it with Node ${other},`);
      expect(sentence).toContain("tested with Node 20 (from 20.19), 22 (from 22.12), 24.");
    }
  });

  it("is the newest of those on which the image runs", () => {
    const dockerfile = readFileSync(new URL("../../../Dockerfile", import.meta.url), "utf8");
    const images = [...dockerfile.matchAll(/^FROM node:(\d+)-/gm)].map(([, major]) => `${major}.0.0`);
    expect(images).toHaveLength(2);
    for (const image of images) expect(untriedNode(image)).toBeNull();
  });
});
