import { describe, expect, it } from "vitest";
import { lexicon, reader } from "../../../lab/support/reader.js";
import type { JudgedSentence } from "../../../language/job/asking.js";
import { titlesIn } from "../../../language/job/titles.js";
import { NO_PLACES } from "../../../language/names/places.js";
import { postingOf, titlesOf } from "../../support/postings.js";

const ITEM: JudgedSentence = {
  ...{ text: "", start: 0, section: 0, heading: "", kind: "bullet", marked: null, features: new Map() },
  ...{ asking: "asks", strength: "must", isCondition: false },
};

describe("the titles of what a sentence asks for", () => {
  it("stay together where the second speaks of the first", () => {
    const titles = titlesOf(
      "Nurse\n\nYou will:\n- run your own diabetic clinics and help us grow them\n- keep the rota\n",
    );
    expect(titles).not.toContain("Help us grow them");
    expect(titles.join("\n")).toContain("diabetic clinics and help us grow them");
  });

  it("have the level of a language as what is asked for, not the reason for it", () => {
    const { requirements } = postingOf(
      "Supervisor\n\nWhat we ask\n- your Dutch is at least B1, because our files and safety documents are in Dutch\n- forklift certificate\n",
    );
    const dutch = requirements.filter(({ title }) => /Dutch/.test(title));
    expect(dutch.map(({ title, kind, level }) => [title, kind, level])).toEqual([
      ["Dutch is at least B1", "language", 3],
    ]);
  });

  it.each([
    ["Hold a driving licence", "Driving licence"],
    ["Transport of your own is essential", "Transport of your own"],
    ["First aid certificate within 6 months of starting", "First aid certificate"],
  ])("are the thing itself: of %s, %s", (item, title) => {
    expect(titlesOf(`Supervisor\n\nRequirements\n- ${item}\n- Forklift certificate\n`)).toContain(title);
  });

  it("are one thing where each of a list is enough", () => {
    const titles = titlesOf(
      "Schlosser (m/w/d)\n\nIhr Profil\n- Abgeschlossene Ausbildung als Industriemechaniker, Schlosser oder Mechatroniker\n- Staplerschein von Vorteil\n- Gute Englischkenntnisse\n",
    );
    expect(titles).toContain("Staplerschein");
    expect(titles.filter((title) => /Schlosser/.test(title))).toEqual([
      expect.stringMatching(/Industriemechaniker, Schlosser oder Mechatroniker$/),
    ]);
  });

  it("join verbs that share an object", () => {
    // A model that knows nothing but these words.
    const known: [string, number[]][] = [
      ["bias", [3, 0, 0]],
      ["word assess", [0, 9, 0]],
      ["word stream", [0, 9, 0]],
      ["word patients", [0, 0, 9]],
    ];
    const weights = () => ({ classes: ["outside", "begins", "inside"], places: NO_PLACES, weights: new Map(known) });
    const titles = (text: string) => titlesIn({ ...ITEM, text, kind: "text", strength: "duty" }, { lexicon, weights });
    expect(titles("You will assess, stream patients")).toEqual(["Assess, stream patients"]);
    expect(titles("You will stream patients, assess")).toEqual(["Stream patients", "Assess"]);
  });

  it("are the level of a language alone, where it is named", () => {
    const text = "You speak Dutch at B2, because our safety documents are in Dutch";
    expect(titlesIn({ ...ITEM, text }, reader)).toEqual(["Dutch at B2"]);
  });
});
