import { describe, expect, it } from "vitest";
import type { AskReply } from "../../../domain/question.js";
import { aGap, recorded } from "../../../lab/support/builders.js";
import { reader } from "../../../lab/support/reader.js";
import { isAboutItsGap, withAbout } from "../../../rules/claims/about.js";
import { claimIdOf, ledgerOf } from "../../../rules/claims/check.js";
import { sourcesOf } from "../../support/claims.js";

const TITLE = "Negotiation with suppliers";
const gap = aGap({ title: TITLE, job_quote: { text: "You negotiate with suppliers", start: 0, end: 28 } });
const checkedOn = (story: string, ...replies: AskReply[]) =>
  withAbout(
    ledgerOf(1, []),
    [gap],
    { ...sourcesOf({ replies: [story] }), reader },
    replies.map((reply) => recorded(reply)),
  );
const knownOf = (story: string, ...replies: AskReply[]) =>
  checkedOn(story, ...replies).claims.map(({ place, known }) => [place, known]);

const OTHER_STORY = "I fed the starter each morning.";
const word = (isAbout: boolean): AskReply => ({
  ...{ ask_id: "c", kind: "confirm" },
  claims: { [claimIdOf(`This is about: ${TITLE}`)]: isAbout },
});
const newFact: AskReply = { ask_id: "i", kind: "improvement", values: { fact_1: "I rang the mill." } };

describe("an answer about something that shares no word with what is asked", () => {
  it("waits for the candidate's word, and one with a form of such a word does not", () => {
    expect(knownOf(OTHER_STORY)).toEqual([["title", "open"]]);
    expect(knownOf("I negotiated a new price for flour.")).toEqual([]);
    expect(knownOf("I supplied the shops in town.")).toEqual([]);
  });

  it("waits where such a word is in a denial or in a sentence about others alone", () => {
    expect(knownOf(`I have not negotiated with anybody. ${OTHER_STORY}`)).toEqual([["title", "open"]]);
    expect(knownOf(`My manager negotiated a new price for flour. ${OTHER_STORY}`)).toEqual([["title", "open"]]);
    expect(knownOf(`I negotiated a new price for flour. ${OTHER_STORY}`)).toEqual([]);
  });

  it("is about it where the candidate says so, and refuted with the reason where they deny it", () => {
    expect(knownOf(OTHER_STORY, word(true))).toEqual([["title", "confirmed"]]);
    const denied = checkedOn(OTHER_STORY, word(false));
    expect(denied.claims[0]).toMatchObject({
      known: "refuted",
      missing: ["you said that it is about something else"],
    });
  });

  it("is asked about again once a fact was added to what they denied, but not to what they confirmed", () => {
    expect(knownOf(OTHER_STORY, word(false), newFact)).toEqual([["title", "open"]]);
    expect(knownOf(OTHER_STORY, word(true), newFact)).toEqual([["title", "confirmed"]]);
    expect(knownOf(OTHER_STORY, newFact, word(false))).toEqual([["title", "refuted"]]);
  });

  it("stands for its gap only with that word", () => {
    expect(isAboutItsGap(checkedOn(OTHER_STORY))).toBe(false);
    expect(isAboutItsGap(checkedOn(OTHER_STORY, word(false)))).toBe(false);
    expect(isAboutItsGap(checkedOn(OTHER_STORY, word(true)))).toBe(true);
    expect(isAboutItsGap(checkedOn("I negotiated a new price."))).toBe(true);
  });
});
