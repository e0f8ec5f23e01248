import { describe, expect, it } from "vitest";
import { Resource } from "../../domain/learning.js";
import { reader } from "../../lab/support/reader.js";
import { relevanceOf } from "../../rules/relevance.js";

const course = (title: string, skills: string[]) =>
  Resource.parse({
    resource_id: "r",
    title,
    provider: "P",
    url: "https://example.org",
    type: "course",
    days: 1,
    difficulty: "beginner",
    cost_usd: 0,
    rating: null,
    certificate: false,
    skills,
  });
const relevance = (resource: Resource, title: string) => relevanceOf(resource, title, reader.lexicon);

describe("a requirement of which one choice is enough", () => {
  it("can be learnt from a course about one of them", () => {
    const hubspot = course("HubSpot Academy: first steps", ["HubSpot"]);
    expect(relevance(hubspot, "marketing automation platforms (HubSpot, Marketo, Pardot)")).toBe(1);
    expect(relevance(hubspot, "Marketo or HubSpot")).toBe(1);
  });

  it("is not learnt from a course about none of them", () => {
    const excel = course("Excel for beginners", ["Excel"]);
    expect(relevance(excel, "marketing automation platforms (HubSpot, Marketo, Pardot)")).toBe(0);
  });
});
