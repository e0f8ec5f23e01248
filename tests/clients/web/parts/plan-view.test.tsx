import { expect, it } from "vitest";
import { Directories, PlanView } from "../../../../clients/web/parts/plan-view.js";
import { seen } from "../../../support/page.js";
import { resourceWith } from "../../../support/resources.js";

const NONE = { resources: [], web: [], timeline: [] };

it("a resource says what it takes and what it leads to", () => {
  const over = {
    days: 1,
    cost_usd: 40,
    certificate: true,
    leads_to: ["Level 3"],
    places: ["GB", "IE"],
    leads: true as const,
  };
  const page = seen(<PlanView {...NONE} resources={[resourceWith(over)]} />);
  expect(page.text).toContain("A school · 1 day · $40 · beginner · certificate · leads to Level 3 · holds in GB, IE");
  expect(page.text).toContain("leads to the paper itself");
  expect(seen(<PlanView {...NONE} resources={[resourceWith()]} />).text).toContain("3 days · free · beginner81 of 100");
});

it("only an address of the web is a link, and it tells the other site nothing", () => {
  const page = seen(
    <PlanView
      {...NONE}
      resources={[resourceWith(), resourceWith({ resource_id: "x", url: "javascript://example.org/%0aalert(1)" })]}
    />,
  );
  expect(page.attributes("a", "href")).toEqual(["https://example.org/"]);
  expect(page.attributes("a", "rel")).toEqual(["noopener noreferrer"]);
});

it("a part that counts for nothing is not shown, and a missing rating is explained", () => {
  const out_of = { relevance: 60, difficulty_fit: 20, rating: 0, diversity: 5, certificate: 5, cost: 10 };
  const page = seen(<PlanView {...NONE} resources={[resourceWith({ rating: null, out_of })]} />);
  expect(page.texts("dt")).toEqual(["relevance", "level", "variety", "certificate", "cost"]);
  expect(page.attributes(".fill", "width")[0]).toBe("50");
  expect(page.text).toContain("The provider publishes no rating");
  expect(seen(<PlanView {...NONE} resources={[resourceWith()]} />).text).not.toContain("publishes no rating");
});

it("resources can be ticked only where a choice is asked for", () => {
  const web = [
    {
      resource_id: "w",
      title: "A page",
      url: "https://b.example/",
      provider: "b.example",
      excerpt: null,
      verified: false as const,
    },
  ];
  const page = seen(<PlanView {...NONE} resources={[resourceWith()]} web={web} chosen={["w"]} onToggle={() => {}} />);
  expect(page.texts("label")).toEqual(["Choose: Sourdough for beginners", "Choose: A page"]);
  expect(page.texts("label:has([checked])")).toEqual(["Choose: A page"]);
  expect(page.texts("h3")).toEqual(["Found in the web, not checked by anyone"]);
  expect(seen(<PlanView {...NONE} resources={[resourceWith()]} />).texts("input")).toEqual([]);
});

it("the times are dates once a first day is known, days before that, and nothing without a plan", () => {
  const days = { resource_id: "res1", start_day: 1, end_day: 3 };
  const dated = { ...days, start_date: "2026-12-01", end_date: "2026-12-03" };
  const times = (timeline: (typeof days)[]) =>
    seen(<PlanView {...NONE} resources={[resourceWith()]} timeline={timeline} />).texts(".timed");
  expect(times([days])).toEqual(["Sourdough for beginnersdays 1 to 3"]);
  expect(times([dated])).toEqual(["Sourdough for beginnersDec 1, 2026 – Dec 3, 2026"]);
  expect(times([])).toEqual([]);
});

it("directories are named only if there are some", () => {
  const one = { title: "Courses", provider: "The state", url: "https://c.example/", places: [] };
  expect(seen(<Directories directories={[one]} />).text).toBe("Where to look furtherCourses The state");
  expect(seen(<Directories directories={[]} />).text).toBe("");
});
