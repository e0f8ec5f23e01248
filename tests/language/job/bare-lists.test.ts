import { describe, expect, it } from "vitest";
import { bareListIn } from "../../../language/job/bare-lists.js";
import { titlesOf } from "../../support/postings.js";

describe("a sentence that is nothing but a list of names", () => {
  it.each([
    ["Python, RESTful APIs, SQL, Flask, Git, Docker", ["Python", "RESTful APIs", "SQL", "Flask", "Git", "Docker"]],
    ["Skills: Excel, German and first aid.", ["Excel", "German", "first aid"]],
    ["Sage 200; Xero; QuickBooks", null],
    ["SAP EWM, Power BI & route planning software", ["SAP EWM", "Power BI", "route planning software"]],
  ])("has an item for each: %s", (sentence, items) => expect(bareListIn(sentence)).toEqual(items));

  it.each([
    "Excel and Word",
    "Plan the rota, order stock and cash up",
    "Kafka, RabbitMQ or Pulsar",
    "Experience with Excel, Word and Outlook",
    "You are calm, tidy and quick",
    "Licences (B, C1, D), a van and a trailer",
  ])("is none of two, of verbs, of alternatives or in a sentence: %s", (sentence) =>
    expect(bareListIn(sentence)).toBeNull(),
  );

  it("asks for each of its items", () =>
    expect(titlesOf("Developer\n\nRequirements\n- Python, RESTful APIs, SQL, Flask\n- Own laptop\n")).toEqual([
      "Python",
      "RESTful APIs",
      "SQL",
      "Flask",
      "Own laptop",
    ]));
});
