import { afterAll, describe, expect, it } from "vitest";
import { createSpelling } from "../../../adapters/spelling/spelling.js";

const spelling = createSpelling();
afterAll(() => spelling.close());
const unknownIn = async (text: string, known = "") =>
  (await spelling.propose(text, known)).map(({ text: word }) => word);

describe("proposals for spelling", () => {
  it("are the words of no dictionary, each time they occur, at their places in characters", async () => {
    const text = "😀 I saw the pacient evry day, evry night.";
    const proposals = await spelling.propose(text, "");
    expect(proposals.map(({ text: word }) => word)).toEqual(["pacient", "evry", "evry"]);
    for (const { start, end, text: word } of proposals) expect([...text].slice(start, end).join("")).toBe(word);
    expect(proposals[0]?.suggestions).toContain("patient");
  });

  it("begin with a capital where the word does", async () => {
    const [first] = await spelling.propose("Evry day I baked.", "");
    expect(first?.suggestions).toContain("Every");
  });

  it("leave out the words of one's own documents, in any case", async () => {
    expect(await unknownIn("We used the corribline pump.", "The Corribline pump")).toEqual([]);
    expect(await unknownIn("We used the corribline pump.")).toEqual(["corribline"]);
  });

  it("leave out what is no plain word: names in a sentence, acronyms, figures and short words", async () => {
    expect(await unknownIn("I met Aoibhe at the NZQB with a q7zx and xq.")).toEqual([]);
    expect(await unknownIn("I baked. Evry day. I met Evry.")).toEqual(["Evry"]);
  });

  it("are for the first 200 different words of a text, to which those of one's own documents do not count", async () => {
    const verbs =
      "walk talk jump help start look turn cook clean lift pack sort load print plant paint " +
      "check test build lock open close mark scan sign join mend fold pick pull push rent report " +
      "repair record return cover count collect deliver direct edit enter expect fill fix follow gather hand list";
    const stems = verbs.split(" ").slice(0, 50);
    const text = `${stems.flatMap((one) => [one, `${one}s`, `${one}ing`, `${one}er`]).join(" ")} evry`;
    expect(await unknownIn(text)).not.toContain("evry");
    expect(await unknownIn(text, "walk")).toContain("evry");
  });

  it("fail by name if the checker is closed before it has answered", async () => {
    const asked = spelling.propose("evry", "");
    const failed = expect(asked).rejects.toThrow("The spelling checker was closed.");
    await spelling.close();
    await failed;
  });

  it("are made again after the checker was ended", async () => {
    await spelling.close();
    expect(await unknownIn("evry")).toEqual(["evry"]);
  });
});
