import { describe, expect, it } from "vitest";
import type { ClaimSource } from "../../../domain/answer.js";
import { postOfBullet } from "../../../rules/export/place.js";
import { bullet, post, source } from "../../support/exported.js";

const [school, nursery] = [post("Teacher", 100), post("Assistant", 300)];

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

  it("is the one whose employer it names, or a reply that it rests on, whichever was chosen; none where a reply names several", () => {
    const named = [
      { ...school, employer: "The Tin Loaf, Castlebar" },
      { ...nursery, employer: "Ormond & Vine, Dublin 7" },
    ];
    const under = (text: string, ...sources: ClaimSource[]) =>
      postOfBullet(bullet(text, sources), "s.g1", { ...posts, all: named })?.employer ?? null;
    const said = (quote: string, kind: ClaimSource["kind"] = "reply") => ({ ...source(kind, "a.story"), quote });
    const [tinLoaf, ormond] = ["The Tin Loaf, Castlebar", "Ormond & Vine, Dublin 7"];
    expect(under("Trained a colleague", said("She does Saturdays with me in the Tin Loaf"))).toBe(tinLoaf);
    expect(under("Trained a colleague", said("I trained her at Ormond", "edit"))).toBe(ormond);
    expect(under("Made desserts at Ormond & Vine", said("I made the desserts"))).toBe(ormond);
    expect(under("Used two tills", said("One till at the Tin Loaf, another at Ormond & Vine"))).toBeNull();
    expect(under("Baked bread", said("I baked a tin loaf"))).toBe(nursery.employer);
    // Of two posts at one employer the chosen one is meant.
    const twice = [
      { ...school, employer: "HavenLog DC1" },
      { ...nursery, employer: "HavenLog DC3" },
    ];
    const atHavenLog = bullet("Checked labels at HavenLog", [said("I checked the labels at HavenLog")]);
    expect(postOfBullet(atHavenLog, "s.g1", { ...posts, all: twice })?.employer).toBe("HavenLog DC3");
    expect(postOfBullet(atHavenLog, "s.g9", { ...posts, all: twice })).toBeNull();
    // An employer of once may be a funder or a customer of today.
    expect(under("Claimed a grant", said("I claimed it through the Tin Loaf"))).toBe(nursery.employer);
    expect(under("Sold bread to the Tin Loaf", said("I sold it"))).toBe(nursery.employer);
  });

  it("is told by nothing that stands under no post", () => {
    expect(under(source("reply", "a.story"), source("resume", "r", 20))).toBe("Assistant");
  });
});
