import { describe, expect, it } from "vitest";
import { type Claim, Draft, Verdict, type Version } from "../../domain/answer.js";
import type { Gap } from "../../domain/gap.js";
import type { JudgeOutput } from "../../domain/outputs.js";
import type { AnsweredAsk } from "../../domain/question.js";
import { reader } from "../../lab/support/reader.js";
import { checkDraft, claimIdOf } from "../../rules/claims/check.js";
import { correctedDraft, openClaimsOf, withDecisions, withoutRefutedSpeech } from "../../rules/claims/confirmation.js";
import { toDraft } from "../../rules/claims/draft.js";
import { editedAnswer, statedEdit } from "../../rules/claims/edit.js";
import { showValue, textEvidence, wordEvidence } from "../../rules/claims/evidence.js";
import { newWordsIn } from "../../rules/claims/new-words.js";
import { saidAlready } from "../../rules/claims/said-already.js";
import { openSentences, secondOpinionOf, withSecondOpinion } from "../../rules/claims/second-opinion.js";
import { sentencesOf } from "../../rules/claims/sentences.js";
import { answerSlots } from "../../rules/claims/slots.js";
import { readSources } from "../../rules/claims/statements.js";
import { titleOfAnswer } from "../../rules/claims/title.js";
import { unusedStatements } from "../../rules/claims/unused.js";
import { withoutWeakBullets } from "../../rules/claims/weak-bullets.js";
import { checked, sourcesOf } from "../support/claims.js";

const RESUME = `Sam Field

EXPERIENCE

Shift Lead, Halden Bakery, March 2019 - June 2023
- Trained 3 apprentices
- Cut waste from 12 % to 7 %

Baker, Corner Bread Ltd, 2016 - 2018
- Baked bread for 40 customers a day
`;
const STORY =
  "I fed the starter each morning and shaped 30 loaves by hand. My colleague Ana ran the till. I never did the budget. I am going to sit the level 3 test in May.";
const sources = sourcesOf({ resume: RESUME, replies: [STORY] });
const citing = (part: string) => (text: string) => text.includes(part);
/** The reasons why a bullet that cites the matching statements is refuted. */
const missingWith = (told: ReturnType<typeof sourcesOf>, cited: RegExp) => (bullet: string) =>
  checked(bullet, told, (text) => cited.test(text)).flatMap(({ missing }) => missing);
const known = (bullet: string, part: string) => checked(bullet, sources, citing(part)).map((claim) => claim.known);
const why = (bullet: string, part: string) => checked(bullet, sources, citing(part)).flatMap(({ missing }) => missing);

describe("a sentence beside the statements that it cites", () => {
  it.each([
    ["Fed the starter each morning and shaped 30 loaves by hand", "starter"],
    ["Shaped thirty loaves by hand", "starter"],
    ["Trained three apprentices", "apprentices"],
    ["I fed the starter each morning.", "starter"],
  ])("is proved where it repeats them: %s", (bullet, part) => expect(known(bullet, part)).toEqual(["proved"]));

  it.each([
    ["Hand-shaped 30 loaves a day", "starter"],
    ["Shaped loaves by hand", "starter"],
    ["Coached 3 apprentices", "apprentices"],
    ["Trained apprentices", "apprentices"],
  ])("is open where it says the same in other words, or leaves something out: %s", (bullet, part) =>
    expect(known(bullet, part)).toEqual(["open"]),
  );

  it.each([
    ["Shaped 50 loaves by hand", "starter", '"50" is not there'],
    ["Shaped 30 loaves by hand with Mertens", "starter", '"Mertens" is not there'],
    ["Trained 3 months of apprentices", "apprentices", '"3" is not there'],
    ["Ran the till", "till", "what it rests on is about somebody else"],
    ["Did the budget", "budget", "what it rests on is denied"],
    ["Sat the level 3 test", "level 3", "what it rests on is only planned"],
    ["Baked bread in 2021", "bread", '"2021" is not there'],
    ["Trained 3 apprentices at Corner Bread", "apprentices", "it was not at Corner Bread Ltd"],
    ["Shaped loaves", "nothing of all this", "it names no statement that it rests on"],
  ])("is refuted, with why: %s", (bullet, part, reason) => {
    expect(known(bullet, part)).toEqual(["refuted"]);
    expect(why(bullet, part)).toContain(reason);
  });

  it("is at another employer only where it has that one's name, not its words", () => {
    const told = sourcesOf({
      resume: `${RESUME}\nKitchen help, The Creel Bar, 2014 - 2015\n- Washed up\n`,
      replies: [],
    });
    const whyOf = (bullet: string) => checked(bullet, told, citing("apprentices")).flatMap(({ missing }) => missing);
    expect(whyOf("The day the shop was shut, trained 3 apprentices at the bar")).toEqual([]);
    expect(whyOf("Trained 3 apprentices at the Creel Bar")).toEqual(["it was not at The Creel Bar"]);
  });

  it("may be at another employer that the reply itself names, by a part of its name", () => {
    const resume = `${RESUME}\nWaiter, Salt & Cedar Restaurant Group, 2014 - 2015\n- Waited\n`;
    const told = sourcesOf({
      resume,
      where: "Halden Bakery",
      replies: ["At Salt & Cedar I counted the party inquiries."],
    });
    const whyOf = (bullet: string) => checked(bullet, told, citing("inquiries")).flatMap(({ missing }) => missing);
    expect(whyOf("Counted the party inquiries at Salt & Cedar Restaurant Group")).toEqual([]);
    expect(whyOf("Counted the party inquiries at Corner Bread")).toEqual(["it was not at Corner Bread Ltd"]);
    // With that employer come the dates of its post, and those of no other.
    const datesOf = missingWith(told, /inquiries|2014 - 2015|2016 - 2018/);
    expect(datesOf("Counted the party inquiries from 2014 to 2015")).toEqual([]);
    expect(datesOf("Counted the party inquiries from 2016 to 2018")).toEqual([
      '"2016" is not there',
      '"2018" is not there',
    ]);
  });

  it("may name the year that was the next when it was said", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: ["I am on module 3 and finish next summer.", "I start next year."],
    });
    const year = Number(told.statements.find(({ saidIn }) => saidIn !== undefined)?.saidIn);
    const whyOf = missingWith(told, /summer/);
    expect(whyOf(`On module 3, finishing in summer ${year + 1}`)).toEqual([]);
    expect(whyOf(`On module 3, finishing in summer ${year + 2}`)).toEqual([`"${year + 2}" is not there`]);
    expect(missingWith(told, /next year/)(`Starting in ${year + 1}`)).not.toContain(`"${year + 1}" is not there`);
    expect(missingWith(told, /next year/)(`Starting in ${year}`)).toContain(`"${year}" is not there`);
  });

  it("is not asked about again where it was said or confirmed in another question", () => {
    const told = sourcesOf({
      replies: ["I made the cards."],
      facts: [
        "Tried the cards in own room; two colleagues tried them too\nMade a set of 14 cards",
        "Never sold a card",
      ],
    });
    const knownOf = (bullet: string) => checked(bullet, told, citing("made the cards")).map((claim) => claim.known);
    expect(knownOf("Tried the cards in own room; two colleagues tried them too.")).toEqual(["proved"]);
    expect(knownOf("Made a set of 14 cards")).toEqual(["proved"]);
    expect(knownOf("Never sold a card")).not.toEqual(["proved"]);
    expect(knownOf("Made a set of cards for 14 colleagues")).not.toEqual(["proved"]);
  });

  it("may write out the years that a reply shortens, and no other", () => {
    const told = sourcesOf({ resume: RESUME, replies: ["I trained the summer student, 2023, 24 and 25."] });
    const whyOf = missingWith(told, /summer student/);
    expect(whyOf("Trained the summer student in 2023, 2024 and 2025")).toEqual([]);
    expect(whyOf("Trained the summer student in 2022, 2023 and 2025")).toEqual(['"2022" is not there']);
    const winter = sourcesOf({ resume: RESUME, replies: ["I had the calves, winter 21 into 22, about 64 of them."] });
    const seen = missingWith(winter, /calves/);
    expect(seen("Had the calves from winter 2021 to 2022")).toEqual([]);
    expect(seen("Had the calves in 2023")).toEqual(['"2023" is not there']);
    expect(seen("Had the calves in 2064")).toEqual(['"2064" is not there']);
    const range = missingWith(sourcesOf({ replies: ["I ran the club in 22-23, from 15-12 to 8."] }), /club/);
    expect(range("Ran the club, 2022–2023")).toEqual([]);
    expect(range("Ran the club, 2022 to 2024")).toEqual(['"2024" is not there']);
    expect(range("Ran the club since 2015")).toEqual(['"2015" is not there']);
  });

  it("may name the year after one that was named, where the next year is told", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: [
        "Spring of 22 we lost 14 calves.",
        "The next year I did the night round and we lost 5.",
        "The round got an ok from the vet, by the next March we lost none.",
      ],
    });
    const whyOf = missingWith(told, /calves|round/);
    expect(whyOf("Lost 14 calves in spring 2022 and 5 in 2023")).toEqual([]);
    expect(whyOf("Lost no calves by March 2023, after the round was OK'd by the vet")).toEqual([]);
    expect(whyOf("Lost 5 calves in 2024")).toEqual(['"2024" is not there']);
  });

  it("may count people by the time of their work, and name the year that was last year when it was said", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: [
        "The shift managers emailed overtime, 9 managers.",
        "Last year I ran it for 3 nights.",
        "Two yrs ago I began.",
      ],
    });
    const whyOf = (bullet: string, part: string) =>
      checked(bullet, told, citing(part)).flatMap(({ missing }) => missing);
    expect(whyOf("Sorted out the overtime that 9 shift managers emailed", "managers")).toEqual([]);
    expect(whyOf("Ran it for 3 shifts", "3 nights")).toEqual(['"3" is not there']);
    expect(whyOf("Ran it for 3 nights in 2025", "3 nights")).toEqual([]);
    expect(whyOf("Ran it for 3 nights in 2024", "3 nights")).toEqual(['"2024" is not there']);
    expect(whyOf("Began in 2024", "Two yrs")).toEqual([]);
  });

  it("is proved in the form of a bullet by what was typed without an apostrophe", () => {
    const told = sourcesOf({ resume: RESUME, replies: ["Ive been on shift for three audits altogether."] });
    const knownOf = (bullet: string) => checked(bullet, told, citing("audits")).map(({ known }) => known);
    expect(knownOf("Have been on shift for three audits altogether")).toEqual(["proved"]);
    expect(knownOf("I have been on shift for three audits altogether.")).toEqual(["proved"]);
    expect(knownOf("Have led three audits altogether")).not.toEqual(["proved"]);
  });

  it("may write a half hour in figures, and a name in one word that was typed in two", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: ["I came in at half 5 and looked it up in parcel track, its on the fgas register."],
    });
    const whyOf = (bullet: string) => checked(bullet, told, citing("half 5")).flatMap(({ missing }) => missing);
    expect(whyOf("Came in at 5.30 and looked it up in ParcelTrack")).toEqual([]);
    expect(whyOf("Looked it up in the F-Gas register")).toEqual([]);
    expect(whyOf("Looked it up in the F-Oil register")).not.toEqual([]);
    expect(whyOf("Came in at 6.30 and looked it up in ParcelDesk")).toEqual([
      '"6.30" is not there',
      '"ParcelDesk" is not there',
    ]);
  });

  it("rests on a confirmed sentence as the candidate's own, although it names others", () => {
    const text = "My colleague changed the drop\nMade a one-page plan of the shelves; they still use it";
    const read = (ref: string) =>
      readSources(reader, {
        ...{
          resume: { ref: "r", text: RESUME },
          posts: null,
          replies: [],
          earlierReplies: [],
          gap: { title: "x", kind: "skill" },
        },
        ...{ question: "?", recalled: [textEvidence("fact", ref, text)] },
      })
        .statements.filter(({ kind }) => kind === "fact")
        .map(({ whose }) => whose);
    expect(read("s.g9.word3")).toEqual(["candidate", "candidate"]);
    // What was typed in a form is read as it stands.
    expect(read("s.g9.fact3")).toEqual(["other", "other"]);
  });

  it("has as new words neither short forms nor a yes", () => {
    const told = sourcesOf({ replies: ["i wasnt there at first, then i kept the list of the suits"] }).statements;
    expect(newWordsIn("Yes, I wasn't there at first, but it's a list of suits that I've kept.", told)).toEqual([]);
    expect(newWordsIn("I can't keep daily lists.", sourcesOf({ replies: ["i keep lists"] }).statements)).toEqual([
      "can't",
      "daily",
    ]);
  });

  it("may tell what was typed with a question mark, but is not proved by it", () => {
    const told = sourcesOf({ resume: RESUME, replies: ["I had new drivers out with me. 5 maybe? Led the team?"] });
    const seen = (bullet: string, part: string) =>
      checked(bullet, told, citing(part)).map(({ known, missing }) => [known, ...missing]);
    expect(seen("Had about five new drivers out with me", "new drivers")).toEqual([["refuted", '"five" is not there']]);
    const both = (text: string) => /drivers|maybe/.test(text);
    expect(checked("Had about five new drivers out with me", told, both).map((claim) => claim.known)).toEqual(["open"]);
    expect(seen("Led the team", "Led")).toEqual([["open"]]);
  });

  it("may write out a length in hours and minutes, and the thousands that were left out, which the candidate is asked about", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: [
        "Got the set-up down to about 50 mins, 2hr 10 before.",
        "It was £61k, by the end of the year it was down to 18 and stayed there.",
        "I rang 24 customers.",
        "We got it!! 8 grand.",
        "They allow 7 pounds 25 a head for the buffet.",
        "My colleague mended the pump and it has held since.",
      ],
    });
    const seen = (bullet: string, part: string) =>
      checked(bullet, told, citing(part)).map(({ known, missing }) => [known, ...missing]);
    expect(seen("Cut the set-up from 2 hr 10 min to about 50 min", "set-up")).toEqual([["open"]]);
    expect(seen("Cut the set-up from 3 hr 10 min to about 50 min", "set-up")).toEqual([
      ["refuted", '"3" is not there'],
    ]);
    expect(seen("Brought it down from £61k to £18k by the end of the year", "61k")).toEqual([["open"]]);
    expect(seen("Brought it down to £18,000", "61k")).toEqual([["open"]]);
    expect(seen("Brought it down to £19k", "61k")).toEqual([["refuted", '"£19k" is not there']]);
    expect(seen("Got £8,000 with the team", "grand")).toEqual([["open"]]);
    expect(seen("Got £9,000 with the team", "grand")).toEqual([["refuted", '"£9,000" is not there']]);
    expect(seen("Brought in £24k", "24 customers")).toEqual([["refuted", '"£24k" is not there']]);
    expect(seen("Planned the buffet at £7.25 a head", "buffet")).toEqual([["open"]]);
    expect(seen("Planned the buffet at £7.52 a head", "buffet")).toEqual([["refuted", '"£7.52" is not there']]);
    // The pump's state is nobody's act; its repair is one.
    expect(seen("It's stayed like that", "colleague")).toEqual([["open"]]);
    expect(seen("Fixed it so that it lasts", "colleague")).toEqual([
      ["refuted", "what it rests on is about somebody else"],
    ]);
  });

  it("is not proved by the line of another post beside its fact", () => {
    const cites = (text: string) => text.includes("waste") || text.includes("Corner Bread");
    const claims = checked("Cut waste from 12 % to 7 %, Baker, Corner Bread Ltd, 2016 - 2018", sources, cites);
    expect(claims.map((claim) => claim.known)).not.toContain("proved");
  });

  it("names the employer and the dates of its own post, for the candidate to confirm", () => {
    expect(known("At Halden Bakery, 2019 to 2023, trained 3 apprentices", "apprentices")).toEqual(["open"]);
    expect(known("Trained 3 apprentices in four years", "apprentices")).toEqual(["open"]);
  });

  it("loses the clause that fails, and keeps the rest", () => {
    const claims = checked("Trained 3 apprentices, leading to 9 promotions", sources, citing("apprentices"));
    expect(claims.map((claim) => [claim.text, claim.known])).toEqual([
      ["Trained 3 apprentices", "proved"],
      ["leading to 9 promotions", "refuted"],
    ]);
  });

  it("has its sources with their spans", () => {
    const [claim] = checked("Trained 3 apprentices", sources, citing("apprentices"));
    const [source] = claim?.sources ?? [];
    expect(source).toMatchObject({ kind: "resume", ref: "r", quote: "Trained 3 apprentices" });
    expect(RESUME.slice(source?.start, source?.end)).toBe("Trained 3 apprentices");
  });

  it("says nothing with yes or no alone", () => {
    expect(sentencesOf("Yes. I rang the registrar. No.").map(({ text }) => text)).toEqual(["I rang the registrar."]);
  });
});

describe("statements", () => {
  const form = (values: Record<string, string | string[]>, fields: AnsweredAsk["fields"]): AnsweredAsk => ({
    reply: { ask_id: "f", kind: "details", values },
    by: "candidate",
    at: "2026-11-20T09:00:00Z",
    fields,
  });
  const read = (replies: AnsweredAsk[]) =>
    readSources(reader, {
      ...{ resume: { ref: "r", text: RESUME }, posts: null, recalled: [], replies, earlierReplies: [] },
      ...{ gap: { title: "First aid", kind: "skill" as const }, question: "Do you hold it?" },
    }).statements;
  const select = (id: string, options: [string, string][]) => ({
    ...{ id, type: "select" as const, question: "Where do you stand?", required: true },
    options: options.map(([value, label]) => ({ value, label })),
  });
  const yes: AnsweredAsk = {
    reply: { ask_id: "e", kind: "experience", choice: "yes" },
    by: "candidate",
    at: "2026-11-20T09:00:00Z",
    fields: [],
  };

  it("are numbered so that what is said later comes later", () => {
    const before = read([yes]);
    const after = read([
      yes,
      form({ story: STORY }, [{ id: "story", type: "textarea", question: "Tell", required: true }]),
    ]);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.map(({ number }) => number)).toEqual(after.map((_, index) => index + 1));
  });

  it("of closed fields are worded by a template and prove themselves", () => {
    const fields = [select("status", [["held", "I hold it"]]), select("tools", [["x", "NEWS2"]])];
    const all = read([yes, form({ status: "held", tools: "x" }, fields)]);
    const said = all.filter(({ isTemplate }) => isTemplate).map(({ text, quote }) => [text, quote]);
    expect(said).toEqual([
      ["First aid: yes", "yes"],
      ["First aid (held)", "I hold it"],
      ["Used NEWS2", "NEWS2"],
    ]);
    const rests_on = all.filter(({ isTemplate }) => isTemplate).map(({ number }) => number);
    const cited = { bullets: [{ text: "First aid: held. Used: NEWS2.", rests_on }], spoken: [] };
    const { grounded } = checkDraft(
      { version: 1, cited },
      { statements: all, posts: [], topic: "First aid", lexicon: reader.lexicon },
    );
    expect(grounded).toBe(true);
  });

  it("of a choice that something is not held refute that it is", () => {
    const fields = [select("status", [["lapsed", "It has lapsed"]])];
    const all = read([form({ status: "lapsed" }, fields)]);
    const rests_on = [all.at(-1)?.number ?? 0];
    const cited = { bullets: [{ text: "Holds first aid", rests_on }], spoken: [] };
    const { claims } = checkDraft(
      { version: 1, cited },
      { statements: all, posts: [], topic: "First aid", lexicon: reader.lexicon },
    );
    expect(claims.map((claim) => [claim.known, claim.missing])).toEqual([
      ["refuted", ["what it rests on is not valid any more"]],
    ]);
  });

  it("of a form belong to the post that it names", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: ["I trained two new starters."],
      where: "Baker, Corner Bread Ltd",
    });
    const cites = citing("starters");
    expect(checked("Trained two new starters at Halden Bakery", told, cites).map((claim) => claim.known)).toEqual([
      "refuted",
    ]);
    expect(checked("Trained two new starters at Corner Bread", told, cites).map((claim) => claim.known)).toEqual([
      "open",
    ]);
  });
});

describe("a second opinion", () => {
  const starter = sources.statements.find(({ text }) => text.includes("starter"))?.number ?? 0;
  const open = checkDraft(
    { version: 1, cited: { bullets: [{ text: "Hand-shaped 30 loaves a day", rests_on: [starter] }], spoken: [] } },
    { ...sources, topic: "t" },
  );
  const read = (findings: JudgeOutput["findings"]) =>
    withSecondOpinion(open, secondOpinionOf(1, openSentences(open), { findings, weak: [], contradictions: [] }, []));

  it("takes a sentence away, with what it says more", () => {
    const after = read([{ sentence: 1, says_more: "a day" }]);
    expect(after.claims[0]).toMatchObject({ known: "refuted", decided_by: "model", supported: false });
    expect(after.claims[0]?.missing).toEqual(["its statements do not say: a day"]);
  });

  it.each([
    ["that finds nothing", [{ sentence: 1, says_more: null }]],
    ["that says nothing", []],
    ["about sentences that are not there", [{ sentence: 7, says_more: "x" }]],
  ])("adds none: one %s leaves it open", (_, findings) => {
    const after = read(findings);
    expect(after.claims.map((claim) => claim.known)).toEqual(["open"]);
    expect(after.grounded).toBe(false);
    expect(openSentences(after)).toHaveLength(1);
  });
});

describe("a bullet that the judge calls weak", () => {
  const criteria = { specificity: 8, evidence: 8, professional_language: 8, relevance: 8 };
  const GOOD = { version: 1, score: 8, criteria, strengths: [], issues: [] };
  const bullets = ["Hand-shaped 30 loaves a day", "Fed the starter", "Coached 3 apprentices"];
  const rests_on = sources.statements.map(({ number }) => number);
  const cited = { bullets: bullets.map((text) => ({ text, rests_on })), spoken: [{ text: "I baked.", rests_on }] };
  const draft = Draft.parse({
    title: "t",
    bullets,
    spoken: "I baked.",
    cited,
    version: 1,
    change: "drafted",
    provider: "fake",
  });
  const before: Version = { draft, verdict: null, ledger: checkDraft(draft, { ...sources, topic: "t" }) };
  const without = (weak: JudgeOutput["weak"], version = before) =>
    withoutWeakBullets(version, secondOpinionOf(1, [], { findings: [], weak, contradictions: [] }, sources.statements));

  it("is taken out with its claims, and kept beside the answer with the reason", () => {
    const after = without([{ bullet: 2, why: "Small beside the others." }]);
    expect(after.draft.bullets).toEqual([bullets[0], bullets[2]]);
    expect(after.draft.cited?.bullets.map(({ text }) => text)).toEqual([bullets[0], bullets[2]]);
    expect(after.draft.left_out).toEqual([{ text: bullets[1], why: "Small beside the others." }]);
    const places = after.ledger.claims.map(({ place, text }) => [place, text]);
    expect(places.filter(([place]) => place !== "spoken")).toEqual([
      ["bullets.0", bullets[0]],
      ["bullets.1", bullets[2]],
    ]);
    expect(places).toContainEqual(["spoken", "I baked."]);
  });

  it("is kept beside those that were taken out of an earlier version", () => {
    const earlier = { text: "Swept the floor", why: "Anybody does." };
    const version = { ...before, draft: { ...draft, left_out: [earlier] } };
    const { left_out } = without([{ bullet: 2, why: "Small." }], version).draft;
    expect(left_out).toEqual([earlier, { text: bullets[1], why: "Small." }]);
  });

  it("leaves one where all are weak, and says nothing of bullets that are not there", () => {
    const all = [1, 2, 3].map((bullet) => ({ bullet, why: "weak" }));
    expect(without(all).draft.bullets).toEqual([bullets[0]]);
    expect(without([{ bullet: 9, why: "weak" }])).toEqual(before);
  });

  it("stays where the candidate has confirmed it, and is a fault of wording then", () => {
    const id = claimIdOf(bullets[1] ?? "");
    const own: Version = {
      ...before,
      ledger: {
        ...before.ledger,
        claims: before.ledger.claims.map((claim) =>
          claim.claim_id === id ? { ...claim, known: "confirmed", decided_by: "candidate" } : claim,
        ),
      },
    };
    const after = without([{ bullet: 2, why: "Small." }], { ...own, verdict: Verdict.parse(GOOD) });
    expect(after.draft.bullets).toEqual(bullets);
    expect(after.verdict?.issues).toEqual([
      { label: "A line not to be sent as it stands", description: '"Fed the starter": Small.', improvement: null },
    ]);
  });
});

describe("the candidate's word", () => {
  const number = (part: string) => sources.statements.find(({ text }) => text.includes(part))?.number ?? 0;
  const cited = {
    bullets: [
      { text: "Hand-shaped 30 loaves. Coached 3 apprentices.", rests_on: [number("starter"), number("apprentices")] },
      { text: "Fed the starter daily", rests_on: [number("starter")] },
    ],
    spoken: [
      { text: "I hand-shaped 30 loaves.", rests_on: [number("starter")] },
      { text: "I hired 12 bakers.", rests_on: [number("apprentices")] },
    ],
  };
  const draft = Draft.parse({
    ...{ version: 1, change: "drafted", provider: "x", title: "t", cited },
    bullets: cited.bullets.map(({ text }) => text),
    spoken: cited.spoken.map(({ text }) => text).join(" "),
  });
  const version: Version = { draft, verdict: null, ledger: checkDraft(draft, { ...sources, topic: "t" }) };
  const id = (text: string) => claimIdOf(text);
  const knownOf = ({ ledger }: Version) => ledger.claims.map((claim: Claim) => [claim.text, claim.known]);

  it("is asked for each open sentence once, a bullet and its spoken twin together, beside the words that it rests on", () => {
    const asked = openClaimsOf(version.ledger, sources.statements);
    expect(asked.map(({ text }) => text)).toEqual([
      "Hand-shaped 30 loaves.",
      "Coached 3 apprentices.",
      "Fed the starter daily",
    ]);
    expect(asked[2]?.rests_on[0]).toMatchObject({ kind: "reply", question: "Tell" });
    expect(asked.map(({ new_words }) => new_words)).toEqual([[], ["Coached"], ["daily"]]);
  });

  it("confirms what is true, refutes what is not so, and leaves the rest open", () => {
    const after = withDecisions(
      version,
      { [id("Hand-shaped 30 loaves")]: true, [id("Fed the starter daily")]: false },
      "c",
    );
    expect(knownOf(after)).toEqual([
      ["Hand-shaped 30 loaves.", "confirmed"],
      ["Coached 3 apprentices.", "open"],
      ["Fed the starter daily", "refuted"],
      ["I hand-shaped 30 loaves.", "confirmed"],
      ["I hired 12 bakers.", "refuted"],
    ]);
    expect(after.ledger.claims[0]?.sources[0]).toMatchObject({ kind: "confirmation", quote: "Hand-shaped 30 loaves." });
  });

  const spokenTwin = Draft.parse({
    ...{
      version: 1,
      change: "drafted",
      provider: "x",
      title: "t",
      bullets: ["Bake 30 loaves and coach the apprentices"],
    },
    spoken: "I bake 30 loaves. I coach the apprentices.",
    cited: {
      bullets: [{ text: "Bake 30 loaves and coach the apprentices", rests_on: [number("starter")] }],
      spoken: ["I bake 30 loaves, and I coach the apprentices.", "I baked all night."].map((text) => ({
        text,
        rests_on: [number("starter")],
      })),
    },
  });

  it("is asked once for a bullet and the spoken sentence that repeats it, and one word counts for both", () => {
    const twin: Version = {
      draft: spokenTwin,
      verdict: null,
      ledger: checkDraft(spokenTwin, { ...sources, topic: "t" }),
    };
    const bullet = "Bake 30 loaves and coach the apprentices";
    const spoken = "I bake 30 loaves, and I coach the apprentices.";
    expect(openClaimsOf(twin.ledger).map(({ text, also }) => [text, also])).toEqual([
      [bullet, [{ claim_id: id(spoken), text: spoken }]],
      ["I baked all night.", undefined],
    ]);
    const isTrue = withDecisions(twin, { [id(bullet)]: true }, "c");
    expect(knownOf(isTrue)).toContainEqual([spoken, "confirmed"]);
    expect(isTrue.ledger.claims.find(({ text }) => text === spoken)?.sources[0]).toMatchObject({
      kind: "confirmation",
      quote: bullet,
    });
    expect(knownOf(isTrue)).toContainEqual(["I baked all night.", "open"]);
    expect(knownOf(withDecisions(twin, { [id(bullet)]: false }, "c"))).toContainEqual([spoken, "refuted"]);
    expect(correctedDraft(twin, { [id(bullet)]: "Bake 20 loaves" })?.spoken).toBe(
      "I bake 20 loaves. I baked all night.",
    );
    const kept = withDecisions(twin, { [id(bullet)]: true, [id(spoken)]: false }, "c");
    expect(knownOf(kept)).toContainEqual([spoken, "refuted"]);
  });

  it("shows a spoken sentence without a further word beside its bullet: true counts for it, and nothing else does", () => {
    const bullet = "Shape bread by hand, 30 loaves each morning";
    const [same, more] = [
      "Each morning I shape 30 loaves of bread by hand.",
      "Each morning I shape 30 loaves of sourdough.",
    ];
    const rests_on = [number("starter")];
    const written = Draft.parse({
      ...{ version: 1, change: "drafted", provider: "x", title: "t", bullets: [bullet], spoken: `${same} ${more}` },
      cited: { bullets: [{ text: bullet, rests_on }], spoken: [same, more].map((text) => ({ text, rests_on })) },
    });
    const judged: Version = { draft: written, verdict: null, ledger: checkDraft(written, { ...sources, topic: "t" }) };
    expect(openClaimsOf(judged.ledger).map(({ text, also }) => [text, also?.map((one) => one.text)])).toEqual([
      [bullet, [same]],
      [more, undefined],
    ]);
    const knownAfter = (word: true | false | string) =>
      withDecisions(judged, { [id(bullet)]: word }, "c").ledger.claims.map(({ known }) => known);
    expect(knownAfter(true)).toEqual(["confirmed", "confirmed", "open"]);
    expect(knownAfter(false)).toEqual(["refuted", "open", "open"]);
    expect(correctedDraft(judged, { [id(bullet)]: "Shape 20 loaves" })?.spoken).toBe(`${same} ${more}`);
  });

  const REPLY = "Ana and I shape bread each morning, loaves by hand with gloves.";
  it.each([
    ["without its limit", "Help to shape bread each morning", "Each morning I shape bread."],
    ["without its no", "Never shape bread without gloves each morning", "Each morning I shape bread with gloves."],
    ["about something else that it rests on", "Shape bread each morning", "I shape loaves by hand with gloves."],
    ["without who did it", "My colleague Ana shapes bread each morning", "Each morning I shape bread."],
  ])("does not stand beside a bullet %s", (_, bullet, spoken) => {
    const claim = (place: string, text: string): Claim => ({
      ...{ claim_id: id(text), place, text, known: "open", supported: false, missing: [], undecided: true },
      ...{
        decided_by: "rules",
        derivation: null,
        sources: [{ kind: "reply", ref: "r", quote: REPLY, start: 0, end: 9 }],
      },
    });
    const claims = [claim("bullets.0", bullet), claim("spoken", spoken)];
    expect(openClaimsOf({ claims }).map(({ text }) => text)).toEqual([bullet, spoken]);
  });

  it("stands beside the nearest of several bullets, and is not asked about again after a correction of another", () => {
    const bullets = ["Shape bread by hand each morning", "Feed bread starter each morning"];
    const spoken = "Each morning I feed the bread starter.";
    const rests_on = [number("starter")];
    const version = (edited: string[]) =>
      Draft.parse({
        ...{ version: 1, change: "drafted", provider: "x", title: "t", bullets: edited, spoken },
        cited: { bullets: edited.map((text) => ({ text, rests_on })), spoken: [{ text: spoken, rests_on }] },
      });
    const first = checkDraft(version(bullets), { ...sources, topic: "t" });
    const shown = openClaimsOf(first);
    expect(shown.map(({ text, also = [] }) => [text, also.map((one) => one.text)])).toEqual([
      [bullets[0], []],
      [bullets[1], [spoken]],
    ]);
    const claims = { [id(bullets[0] ?? "")]: "Shape 20 loaves", [id(bullets[1] ?? "")]: true };
    const reply = { ask_id: "c", kind: "confirm" as const, claims };
    const told = wordEvidence([{ reply, by: "candidate", at: "2026-11-20T09:00:00Z", fields: [], shown }]);
    expect(told.map(({ kind, text }) => [kind, text])).toEqual([
      ["edit", "Shape 20 loaves"],
      ["confirmation", bullets[1]],
      ["confirmation", spoken],
    ]);
  });

  it("cannot make a refuted sentence true", () => {
    const after = withDecisions(version, { [id("I hired 12 bakers.")]: true }, "c");
    expect(knownOf(after).at(-1)).toEqual(["I hired 12 bakers.", "refuted"]);
  });

  it("takes out what is not so, and puts what is so in its place", () => {
    const corrected = correctedDraft(version, {
      [id("Coached 3 apprentices")]: "Showed three apprentices the oven",
      [id("Fed the starter daily")]: false,
    });
    expect(corrected?.bullets).toEqual(["Hand-shaped 30 loaves. Showed three apprentices the oven."]);
    expect(corrected?.spoken).toBe("I hand-shaped 30 loaves.");
  });

  it("says what is so in the place of a spoken sentence on the same words that is not so, and once", () => {
    const corrected = correctedDraft(version, {
      [id("Hand-shaped 30 loaves")]: "Hand-shaped 25 loaves",
      [id("Coached 3 apprentices")]: true,
      [id("Fed the starter daily")]: true,
    });
    expect(corrected?.bullets[0]).toBe("Hand-shaped 25 loaves. Coached 3 apprentices.");
    expect(corrected?.spoken).toBe("I hand-shaped 25 loaves.");
    const inPast = correctedDraft(version, { [id("Hand-shaped 30 loaves")]: "Shaped 25 loaves by hand" });
    expect(inPast?.bullets[0]).toMatch(/^Shaped 25 loaves by hand/);
    expect(inPast?.spoken).toBe("I shaped 25 loaves by hand.");
  });

  it("is taken sentence by sentence", () => {
    const text = "Shaped 25 loaves. Fed the starter till June.";
    const edit = { kind: "edit" as const, ref: "e", quote: text, start: 0, end: text.length, text, isTemplate: false };
    const said = {
      ...edit,
      whose: "candidate" as const,
      state: "done" as const,
      post: null,
      isHeader: false,
      number: 99,
    };
    const again = Draft.parse({ ...draft, bullets: [text], cited: { bullets: [{ text, rests_on: [] }], spoken: [] } });
    const ledger = checkDraft(again, { ...sources, statements: [...sources.statements, said], topic: "t" });
    expect(ledger.claims.map(({ known }) => known)).toEqual(["stated", "stated"]);
  });

  it("leaves nothing where no bullet is so", () => {
    const none = Object.fromEntries(version.ledger.claims.map(({ claim_id }) => [claim_id, false]));
    expect(correctedDraft(version, none)).toBeNull();
  });

  it("drops refuted sentences of the spoken version without a repair", () => {
    expect(withoutRefutedSpeech(version).draft.spoken).toBe("I hand-shaped 30 loaves.");
  });
});

describe("an edit", () => {
  it("is stated by the candidate, whatever else says the same", () => {
    const text = "Trained 3 apprentices\nWon a prize in 2022";
    const ledger = statedEdit(
      2,
      { title: "t", bullets: text.split("\n"), spoken: "Trained 3 apprentices." },
      "e",
      text,
    );
    expect(new Set(ledger.claims.map((claim) => claim.known))).toEqual(new Set(["stated"]));
    expect(ledger.grounded).toBe(false);
  });
});

describe("a title", () => {
  const written = (title: string) =>
    toDraft({ title, bullets: [{ text: "b", rests_on: [] }], spoken: [] }, "Sourdough baking", sourcesOf({}));
  it("is a topic, and says no more than the gap and what is cited", () => {
    expect(written("Baking sourdough").title).toBe("Baking sourdough");
    expect(written("Award-winning sourdough leader").title).toBe("Sourdough baking");
    expect(written("Baked sourdough").title).toBe("Baked sourdough");
    const calm = (title: string) =>
      toDraft(
        { title, bullets: [{ text: "Won", rests_on: [] }], spoken: [] },
        "stay calm and say what can be had",
        sourcesOf({}),
      );
    expect(calm("Calmly saying what can be had").title).toBe("Calmly saying what can be had");
    expect(calm("Lost by calm").title).toBe("Stay calm and say what can be had");
  });
  it("may use a word of the answer as long as the sentence with it stands", () => {
    const calm = toDraft(
      { title: "Won by calm", bullets: [{ text: "Won", rests_on: [] }], spoken: [] },
      "stay calm and say what can be had",
      sourcesOf({}),
    );
    expect(calm.title).toBe("Won by calm");
    const titled = (known: string, supported: boolean, isClosed: boolean) =>
      titleOfAnswer(
        calm.title,
        "stay calm",
        [{ text: "Won", known, supported, sources: [] } as unknown as Claim],
        isClosed,
      );
    expect(titled("open", false, false)).toBe("Won by calm");
    expect(titled("confirmed", true, true)).toBe("Won by calm");
    // Nobody said that it is so.
    expect(titled("open", false, true)).toBe("Stay calm");
    expect(titled("refuted", false, false)).toBe("Stay calm");
  });
});

describe("a bullet that a writer takes from what somebody else did", () => {
  const told = sourcesOf({
    resume: RESUME,
    replies: ["I tested the pump. The foreman signed the sheet."],
  });
  const bulletsOf = (...texts: string[]) =>
    toDraft(
      {
        title: "t",
        bullets: texts.map((text) => ({ text, rests_on: told.statements.map(({ number }) => number) })),
        spoken: [{ text: "The foreman signed the sheet.", rests_on: [] }],
      },
      "t",
      told,
    );
  it("is left to the spoken version", () => {
    const draft = bulletsOf("Tested the pump", "The foreman signed the sheet.");
    expect(draft).toMatchObject({ bullets: ["Tested the pump"], spoken: "The foreman signed the sheet." });
    expect(bulletsOf("I tested the pump. The foreman signed the sheet.").bullets).toEqual(["I tested the pump."]);
  });
  it("stays where nothing else would be left, so that the check says why", () =>
    expect(bulletsOf("The foreman signed the sheet.").bullets).toEqual(["The foreman signed the sheet."]));
});

describe("what a prompt shows of the evidence", () => {
  it("marks the bullets of other answers, which must not be written twice, and not what was only told", () => {
    const recalled = [
      { ...textEvidence("fact", "s.g9.fact0", "I rang six hotels that night."), kind: "fact" as const },
      { ...textEvidence("answer", "s.g9", "Found rooms for four guests"), kind: "answer" as const },
    ];
    const read = readSources(reader, {
      ...{ resume: { ref: "r", text: RESUME }, posts: null, recalled, replies: [], earlierReplies: [] },
      ...{ gap: { title: "t", kind: "skill" as const }, question: "t?" },
    });
    const { evidence } = answerSlots(read, { title: "t", job_quote: { text: "" }, resume_quote: null } as Gap, null);
    expect(evidence.map(({ text, bullet_of }) => [text, bullet_of])).toEqual([
      ["I rang six hotels that night.", undefined],
      ["Found rooms for four guests", "another answer"],
    ]);
  });
});

describe("a name that the writer did not cite", () => {
  const told = sourcesOf({
    resume: RESUME,
    replies: [
      "I counted the racks every Friday.",
      "I keep the list in Excel.",
      "I have never used Navision. Bo runs the Sirius server. I am going to learn Tableau in May.",
    ],
  });
  const counted = told.statements.find(({ text }) => text.includes("counted"))?.number ?? 0;
  const missing = (text: string) => {
    const written = {
      title: "t",
      bullets: [{ text, rests_on: [counted] }],
      spoken: [{ text: `${text}.`, rests_on: [counted] }],
    };
    const draft = toDraft(written, "t", told);
    return checkDraft({ version: 1, cited: draft.cited }, { ...told, topic: "t" }).claims.map((claim) => claim.missing);
  };
  it("is taken from the reply that has it, so that no second version is paid for, and the sentence is as open as before", () => {
    expect(missing("Counted the racks in Excel")).toEqual([[], []]);
    expect(known("Counted the racks in Excel", "nothing")).not.toEqual(["proved"]);
  });
  it("is not taken from what is denied, planned or about somebody else, nor from the résumé, nor from nowhere", () => {
    for (const name of ["Navision", "Sirius", "Tableau", "Halden", "Oracle"])
      expect(missing(`Counted the racks in ${name}`)[0], name).toEqual([`"${name}" is not there`]);
    expect(missing("Counted 3 racks")[0]).toEqual(['"3" is not there']);
  });
  it("is taken from the line of the résumé that has it in full, if the reply has a part of it", () => {
    const slides = sourcesOf({
      resume: "Lab technician, Northgate, 2019 - now\n- Preparing slides for UK NEQAS\n- Worked in the UK",
      replies: ["I cut the NEQAS slides every round."],
    });
    const cut = slides.statements.find(({ text }) => text.includes("every round"))?.number ?? 0;
    const cites = (text: string) => {
      const { cited } = toDraft({ title: "t", bullets: [{ text, rests_on: [cut] }], spoken: [] }, "t", slides);
      return cited?.bullets[0]?.rests_on.map((number) => slides.statements[number - 1]?.text);
    };
    expect(cites("Cut the UK NEQAS slides every round")).toEqual([
      "I cut the NEQAS slides every round.",
      expect.stringContaining("UK NEQAS"),
    ]);
    expect(cites("Cut the slides in the UK every round")).toEqual(["I cut the NEQAS slides every round."]);
    // A name in quotation marks is one name.
    const table = sourcesOf({
      resume: 'Assistant, Mill Museum, 2019 - now\n- Started and run "Pockets and Packs", a table for families',
      replies: ["Pockets and Packs was my idea, we started it in 2022. I plan it and set it up."],
    });
    const planned = table.statements.find(({ text }) => text.includes("set it up"))?.number ?? 0;
    const text = 'Plan and set up "Pockets and Packs"';
    const { cited } = toDraft({ title: "t", bullets: [{ text, rests_on: [planned] }], spoken: [] }, "t", table);
    expect(cited?.bullets[0]?.rests_on.map((number) => table.statements[number - 1]?.text).slice(1)).toEqual([
      expect.stringContaining("a table for families"),
    ]);
  });
  it("may be one of several that were told by their initials", () => {
    const trial = missingWith(sourcesOf({ replies: ["I ran six slides with one of the BMSs."] }), /slides/);
    expect(trial("Ran six slides with a BMS")).toEqual([]);
    expect(trial("Ran six slides with a BMX")).toEqual(['"BMX" is not there']);
  });
  it("refuses the sentence and not its first word alone, where that is one of several acts", () => {
    const told = sourcesOf({ replies: ["I cut and sent the slides every round."] });
    const text = "Selecting, cutting and sending the Oracle slides every round";
    expect(checked(text, told).map((claim) => [claim.known, claim.text])).toEqual([["refuted", text]]);
  });
  it("may be written out where its initials were told", () => {
    const page = missingWith(sourcesOf({ replies: ["I wrote a page for the GM."] }), /page/);
    expect(page("Wrote a page for the General Manager")).toEqual([]);
    expect(page("Wrote a page for the Group Director")).toEqual(['"Group" is not there', '"Director" is not there']);
    expect(page("Wrote a page for the General Assembly")).not.toEqual([]);
  });
});

describe("values", () => {
  it("are shown by their labels", () => {
    const options = [{ value: "w", label: "Ward" }];
    const field = { id: "x", question: "?", required: false, options };
    expect(showValue({ ...field, type: "select" }, "w")).toBe("Ward");
    expect(showValue({ ...field, type: "multiselect" }, ["w", "w"])).toBe("Ward, Ward");
    expect(showValue({ ...field, type: "number" }, 3)).toBe("3");
    expect(showValue({ ...field, type: "text" }, undefined)).toBe("");
  });
});

describe("a line that is said already", () => {
  const line = (text: string, kind: "resume" | "answer" | "reply" = "resume", isHeader = false) => ({
    ...{ number: 1, kind, ref: "r", quote: text, start: 0, end: text.length, text, isTemplate: false },
    ...{ whose: "candidate" as const, state: "done" as const, post: null, isHeader },
  });
  const TRAINED = "Trained 3 apprentices in shaping and baking sourdough";

  it.each([
    ["the résumé", line(TRAINED)],
    ["another answer", line("I trained three apprentices in shaping, baking and selling sourdough.", "answer")],
  ])("is named where %s has nearly all of its words", (_, said) => {
    expect(saidAlready("Trained 3 apprentices in shaping and baking of sourdough", [said])?.quote).toBe(said.quote);
  });

  it.each([
    ["the candidate's reply, which it rests on", line(TRAINED, "reply")],
    ["the line of a post", line(TRAINED, "resume", true)],
    ["a line with some words of it", line("Trained new drivers and 3 apprentices in loading the vans for each round")],
    ["a short line of which it has all words", line("Baking, apprentices")],
  ])("is not %s", (_, said) => {
    expect(saidAlready("Trained 3 apprentices in shaping and baking of sourdough", [said])).toBeNull();
  });

  it("is the nearest of several", () => {
    const others = [line("Trained apprentices in shaping and baking rye bread"), line(TRAINED)];
    expect(saidAlready("Trained 3 apprentices in shaping and baking sourdough", others)?.quote).toBe(TRAINED);
  });
});

describe("what was told and is not used", () => {
  it("is each sentence of the forms that no sentence of the answer rests on", () => {
    const claims = checked("Shaped 30 loaves by hand", sources, citing("starter"));
    expect(unusedStatements({ claims }, sources.statements).map(({ kind, quote }) => [kind, quote])).toEqual([
      ["reply", "My colleague Ana ran the till."],
      ["reply", "I never did the budget."],
      ["reply", "I am going to sit the level 3 test in May."],
    ]);
  });

  it("is nothing where a sentence in other words cites all of it", () => {
    const claims = checked("Shaped loaves by hand", sources, () => true);
    expect(unusedStatements({ claims }, sources.statements)).toEqual([]);
  });
});

describe("an answer that the candidate edits", () => {
  it("has no empty bullet where one was emptied, and is only said where it had no bullets", () => {
    const { bullets, spoken } = editedAnswer("- Rang the doctor\n- \n-\n\nI rang the doctor.", "t");
    expect([bullets, spoken]).toEqual([["Rang the doctor"], "I rang the doctor."]);
    expect(editedAnswer("Yes, that suits me.", "t", true)).toMatchObject({
      bullets: [],
      spoken: "Yes, that suits me.",
    });
  });

  it("has one stop behind each sentence, also behind what somebody said", () => {
    const { spoken } = editedAnswer("- Cut keys\nHe said: 'I don\u2019t let him finish.'\nI let it be", "Keys");
    expect(spoken).toBe("He said: 'I don\u2019t let him finish.' I let it be.");
  });

  it("has bullets where lines are marked, and says the others; without a mark each line is a bullet", () => {
    expect(editedAnswer("- Cut 22 keys\n• Fitted the lock\n\nI cut the keys on site.\nIt took a day", "Keys")).toEqual({
      title: "Keys",
      bullets: ["Cut 22 keys", "Fitted the lock"],
      spoken: "I cut the keys on site. It took a day.",
    });
    expect(editedAnswer("Cut 22 keys\nFitted the lock.", "Keys")).toEqual({
      title: "Keys",
      bullets: ["Cut 22 keys", "Fitted the lock."],
      spoken: "Cut 22 keys. Fitted the lock.",
    });
  });
});
