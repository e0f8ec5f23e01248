import { describe, expect, it } from "vitest";
import { Resource } from "../../domain/learning.js";
import { reader } from "../../lab/support/reader.js";
import { leadsTo, ofTrade, relevanceOf, relevantResources } from "../../rules/relevance.js";

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

describe("a course", () => {
  it("of another language, or too easy for what is asked, is of no use", () => {
    const spanish = course("Spanish for nurses", ["Spanish"]);
    expect(relevance(spanish, "Spanish")).toBeGreaterThan(0);
    expect(relevance(spanish, "German")).toBe(0);
    const excel = course("Excel for beginners", ["Excel"]);
    expect([relevance(excel, "Excel"), relevance(excel, "Expert knowledge of Excel")]).toEqual([1, 0]);
  });

  it("leads to the paper that it names, and to no other", () => {
    const taught = { ...course("Forklift training", ["forklift driving"]), leads_to: ["Forklift licence"] };
    const forklift = { ...taught, certificate: true };
    expect(leadsTo(forklift, "Forklift licence", reader.lexicon)).toBe(true);
    expect(leadsTo(forklift, "First aid certificate", reader.lexicon)).toBe(false);
    expect(leadsTo({ ...forklift, leads_to: [] }, "Forklift licence", reader.lexicon)).toBe(false);
    // A handbook prepares for it.
    expect(leadsTo(taught, "Forklift licence", reader.lexicon)).toBe(false);
    const coder = { ...forklift, leads_to: ["CPC", "Certified Professional Coder"] };
    const titles = ["Certified Professional Coder", "CPC or RHIT", "UiPath Certified Professional"];
    expect(titles.map((title) => leadsTo(coder, title, reader.lexicon))).toEqual([true, true, false]);
    const solidworks = { ...forklift, leads_to: ["CSWA", "Certified SOLIDWORKS Associate"] };
    expect(leadsTo(solidworks, "Certified Associate in Project Management", reader.lexicon)).toBe(false);
  });

  it("is of the job's trade or of the thing's own, and any of one without a trade", () => {
    const nursing = Resource.parse({ ...course("Excel for wards", ["Excel"]), families: ["health"] });
    const isOf = (family: "health" | "trades" | "general", title = "Excel") =>
      ofTrade({ title, family }, reader.lexicon)(nursing);
    expect([isOf("health"), isOf("trades"), isOf("general")]).toEqual([true, false, true]);
    expect(isOf("trades", "12-lead ECG")).toBe(true);
  });

  it("is offered if it teaches enough of the subject, the most relevant first", () => {
    const [both, one, none] = [
      course("Kubernetes and Docker", ["Kubernetes", "Docker"]),
      course("Docker", ["Docker"]),
      course("Welding", ["welding"]),
    ];
    const found = relevantResources([none, one, both], { title: "Kubernetes with Docker" }, reader.lexicon);
    expect(found.map(({ resource }) => resource.title)).toEqual(["Kubernetes and Docker", "Docker"]);
  });
});
