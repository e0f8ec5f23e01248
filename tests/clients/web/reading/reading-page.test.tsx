import "../../../support/browser-globals.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ReadingPage } from "../../../../clients/web/reading/reading-page.js";
import { de } from "../../../../clients/web/words/de.js";
import type { ReadingResource } from "../../../../domain/reading.js";
import { seen, serverHas } from "../../../support/page.js";
import { lineWith, postWith, readingWith } from "../../../support/readings.js";
import { HOSTILE, quote, sessionWith } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

const JOB = "Baker wanted. Bake bread.";
const asked = {
  ...{ requirement_id: "r1", title: "Bread", strength: "must" as const, coverage: "missing" as const, shown_by: [] },
  ...{ start: 14, end: 25, gap_id: "g1", question_id: "s.g1", answered: false, added: false, near: [] },
};
const sentences = [
  { text: "Baker wanted.", start: 0, end: 13, unread: false },
  { text: "Bake bread.", start: 14, end: 25, unread: false, requirement_id: "r1" },
];
const shown = (reading: ReadingResource, words?: typeof de) => {
  serverHas({ reading: { reading, job: JOB } });
  return seen(<ReadingPage session={sessionWith()} />, words);
};

describe("what was read", () => {
  it("shows the posting with its marks, and the résumé as posts with their lines", () => {
    const post = postWith({ lines: [lineWith("l1-9", "Baked bread", ["r1"]), lineWith("l10-20", "Swept")] });
    const page = shown(readingWith([post], { job: { sentences, requirements: [asked] } }));
    expect(page.texts(".asks.must[role=button]")).toEqual(["Bake bread. must"]);
    expect(page.texts(".asks.none")).toEqual(["Baker wanted."]);
    expect(page.texts(".document-text")[0]).toBe("Baker wanted. Bake bread. must");
    expect(page.texts("article h4")).toEqual(["Cook Mill Street · 2019 – 2021"]);
    expect(page.texts(".read-lines .words")).toEqual(["Baked bread", "Swept"]);
    expect(page.texts(".shows")).toEqual(["shows 1"]);
    expect(page.text).toContain("Match 40 % · 1 gap");
  });

  it("says what could not be placed, and where no post was read", () => {
    const apart = [lineWith("l1-9", "Kept the stove")];
    const page = shown(readingWith([], { resume: { apart } }));
    expect(page.texts(".note.warn").join()).toContain("No post was read");
    expect(page.texts(".note.warn").join()).toContain("1 line belongs to no post");
    expect(page.texts(".read-lines .words")).toEqual(["Kept the stove"]);
    expect(shown(readingWith([postWith()])).texts(".note.warn")).toEqual([]);
  });

  it("shows a warning at its place in the text, and above what is about the whole", () => {
    const job = { sentences, requirements: [asked], warnings: [{ message: "It gives orders.", start: 14, end: 25 }] };
    const warnings = [{ message: "A period.", start: 3, end: 6 }, { message: "Page 2 is a picture." }];
    const post = postWith({ lines: [lineWith("l1-9", "Baked bread")] });
    const page = shown(readingWith([post], { job, resume: { warnings } }));
    expect(page.texts(".document-text")[0]).toBe("Baker wanted. Bake bread. mustIt gives orders.");
    expect(page.texts(".read-lines li")[0]).toMatch(/^Baked breadA period\./);
    expect(page.texts(".note.warn")).toEqual(["Page 2 is a picture."]);
  });

  it("lets a section be moved to another part", () => {
    const page = shown(readingWith([postWith()]));
    expect(page.attributes("select.quiet-button", "aria-label")).toEqual(["Move the section: Posts"]);
  });

  it("lets the newest correction be taken back, by its name", () => {
    const corrections = [
      {
        correction_id: "cor_1",
        at: "2026-11-20T09:00:00Z",
        changes: [{ op: "join_post" as const, post_id: "p1", into: "p2" }],
      },
    ];
    expect(shown(readingWith([postWith()], { corrections })).buttons).toContain("Undo: posts joined");
    expect(shown(readingWith([postWith()])).buttons.join()).not.toContain("Undo");
  });

  it("offers to join a post with the one above, which the first has not", () => {
    const posts = [postWith(), postWith({ post_id: "p90", title: "Sous chef" })];
    const joins = (page: ReturnType<typeof shown>) =>
      page.buttons.filter((text) => text === "Join with the post above").length;
    expect([joins(shown(readingWith(posts))), joins(shown(readingWith(posts.slice(0, 1))))]).toEqual([1, 0]);
  });

  it("lists what the candidate took out, to be brought back", () => {
    const not_asked = [{ requirement_id: "r2", title: "Cakes", start: 0, end: 5, question_id: null }];
    expect(shown(readingWith([postWith()], { job: { not_asked } })).buttons).toContain("Bring back");
  });

  it("takes nothing out that the candidate added in its question, and opens what it is led to", () => {
    const added = { ...asked, added: true, coverage: "partial" as const, shown_by: [quote("Baked once")] };
    serverHas({
      reading: { reading: readingWith([postWith()], { job: { sentences, requirements: [added] } }), job: JOB },
    });
    const page = seen(<ReadingPage session={sessionWith()} first="r1" />);
    expect(page.texts(".card-in-text strong")).toEqual(["Bread"]);
    expect(page.texts(".card-in-text blockquote")).toEqual(["Baked once"]);
    expect(page.buttons).not.toContain("Not asked for");
    serverHas({
      reading: { reading: readingWith([postWith()], { job: { sentences, requirements: [asked] } }), job: JOB },
    });
    expect(seen(<ReadingPage session={sessionWith()} first="r1" />).buttons).toContain("Not asked for");
    expect(seen(<ReadingPage session={sessionWith()} first="at-0" />).buttons).toContain("It is a must");
  });

  it("is text, whatever it is", () => {
    const post = postWith({ title: HOSTILE, heading: quote(HOSTILE), lines: [lineWith("l1-9", HOSTILE)] });
    expect(shown(readingWith([post])).markup).not.toContain("<img");
  });

  it("speaks German", () => {
    expect(shown(readingWith([postWith({ employer: null, start: null, end: null })]), de).text).toContain(
      "ohne Arbeitgeber · ohne Zeit",
    );
  });

  it("says that it is loading, and why it cannot be shown", () => {
    serverHas({});
    expect(seen(<ReadingPage session={sessionWith()} />).text).toContain("Loading");
    serverHas({ reading: new TypeError("away") });
    expect(seen(<ReadingPage session={sessionWith()} />).text).toContain("The server did not answer");
  });
});
