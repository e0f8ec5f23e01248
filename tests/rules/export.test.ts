import { describe, expect, it } from "vitest";
import type { Claim, ClaimSource } from "../../domain/answer.js";
import type { ExportedAnswer } from "../../domain/export.js";
import type { Post } from "../../domain/resume.js";
import { defenceSheet, postOfBullet } from "../../rules/export.js";

const post = (title: string, start: number): Post => ({
  title,
  employer: `${title}'s employer`,
  header: { text: title, start, end: start + 10 },
  end: start + 100,
});
const [school, nursery] = [post("Teacher", 100), post("Assistant", 300)];
const source = (kind: ClaimSource["kind"], ref: string, start = 0): ClaimSource => ({
  kind,
  ref,
  quote: "words",
  start,
  end: start + 5,
});
const bullet = (text: string, sources: ClaimSource[] = []): ExportedAnswer["bullets"][number] => {
  const claim: Omit<Claim, "place"> = {
    claim_id: "c1",
    text,
    supported: true,
    known: "confirmed",
    missing: [],
    sources,
    undecided: false,
    decided_by: "candidate",
    derivation: null,
  };
  return { text, claims: [claim] };
};

describe("the post that a bullet is exported under", () => {
  const posts = {
    chosen: new Map([
      ["s.g1", nursery],
      ["s.g2", school],
    ]),
    all: [school, nursery],
  };
  const under = (...sources: ClaimSource[]) =>
    postOfBullet(bullet("Made cards", sources), "s.g1", posts)?.title ?? null;

  it("is the chosen one for what was said in its own form", () => {
    expect(under(source("confirmation", "a.c1"), source("reply", "a.story"))).toBe("Assistant");
    expect(under(source("edit", "a.c1"))).toBe("Assistant");
  });

  it("is another one where it was said of that one, in another question or in the résumé", () => {
    expect(under(source("confirmation", "a.c1"), source("fact", "s.g2.fact1"))).toBe("Teacher");
    expect(under(source("resume", "r", 120))).toBe("Teacher");
  });

  it("is none where it mixes what was done in several, or what was done nowhere that is known", () => {
    expect(under(source("reply", "a.story"), source("fact", "s.g2.fact1"))).toBeNull();
    expect(under(source("fact", "earlier.g9.fact1"))).toBeNull();
    expect(under(source("reply", "a.story"), source("resume", "r", 120))).toBeNull();
  });

  it("is told by nothing that stands under no post", () => {
    expect(under(source("reply", "a.story"), source("resume", "r", 20))).toBe("Assistant");
  });
});

describe("the defence sheet", () => {
  const asked = (text: string) =>
    defenceSheet([{ bullets: [bullet(text)] } as ExportedAnswer]).map(({ question }) => question)[0] ?? "";

  it("asks where a figure comes from, and not where a year, a time or a once does", () => {
    expect(asked("Used the cards with 24 children")).toContain('"24"');
    expect(asked("Drove in at 2.40 one night in 2024, once")).not.toContain("come from");
  });

  it("asks about a change of figures, not of years", () => {
    expect(asked("Took opens from 22% to 31%")).toContain("from 22% to 31%");
    expect(asked("Kept it going from October 2024 to April 2025")).not.toContain("went");
  });

  it("asks what was the candidate's own where the sentence claims to have led, not where a word looks like it", () => {
    expect(asked("Led the early shift")).toContain('"Led"');
    expect(asked("Did the rota while the supervisor was off")).not.toContain("yours");
    expect(asked("Built the ads for parties with a lead form")).not.toContain("yours");
  });
});
