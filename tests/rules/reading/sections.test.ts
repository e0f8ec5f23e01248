import { describe, expect, it } from "vitest";
import { apartLines, isLine, resumeSections } from "../../../rules/reading/sections.js";
import { profileOf } from "../../support/exported.js";
import { lineIn, TWO_POSTS } from "../../support/read-resumes.js";

describe("the sections of a résumé", () => {
  it("are what stands below each heading, one for each kind", () => {
    const profile = profileOf(TWO_POSTS);
    const shown = resumeSections(profile).map(({ kind, heading, roles, items }) => [
      kind,
      heading?.text,
      roles.length,
      items.map(({ text }) => text),
    ]);
    expect(shown).toEqual([
      ["work", "Experience", 2, []],
      ["skills", "Skills", 0, ["Menu planning", "Stock control"]],
    ]);
    const [certificate] = profile.skills;
    const mixed = { ...profile, skills: profile.skills.slice(1), certificates: certificate ? [certificate] : [] };
    const [, first, second] = resumeSections(mixed);
    expect([first?.kind, second?.kind, first?.heading]).toEqual(["certificates", "skills", second?.heading]);
    expect(first?.section_id).not.toBe(second?.section_id);
  });
});

describe("the lines apart", () => {
  it("are those of no post and no part, without names, headings and contact details", () => {
    const profile = profileOf(TWO_POSTS);
    expect(apartLines(TWO_POSTS, profile)).toEqual([]);
    const line = profile.roles[0]?.lines[0];
    const roles = profile.roles.map((role) => ({ ...role, lines: role.lines.filter((one) => one !== line) }));
    const [apart] = apartLines(TWO_POSTS, { ...profile, roles });
    expect(apart?.text).toContain("Cooked for 80 covers");
    expect(TWO_POSTS.slice(apart?.start, apart?.end)).toBe(apart?.text);
  });

  it("are not those that have only words of a form", () => {
    const form = TWO_POSTS.replace("- Cooked for 80 covers", "Responsibilities\n- Cooked for 80 covers");
    expect(form).not.toBe(TWO_POSTS);
    expect(apartLines(form, profileOf(form))).toEqual([]);
  });

  it("are named by their spans", () => {
    const [line] = profileOf(TWO_POSTS).skills;
    expect(line && isLine(lineIn(TWO_POSTS, "Menu planning"))(line)).toBe(true);
    expect(line && isLine("l1-2")(line)).toBe(false);
  });
});
