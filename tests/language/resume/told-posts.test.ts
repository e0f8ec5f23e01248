import { describe, expect, it } from "vitest";
import { postLine, toldPost } from "../../../language/resume/told-posts.js";

describe("a post that a sentence tells", () => {
  it.each([
    ["Since May 2019 I have been a night porter at the Grand Hotel.", "night porter", "Grand Hotel"],
    [
      "I joined the Dock Museum as learning assistant in May 2019 and stayed until 2021.",
      "learning assistant",
      "Dock Museum",
    ],
    ["In June 2018 I moved to the Dock Museum, run by the council, as an assistant.", "assistant", "Dock Museum"],
    ["My first job was as a waiter at Luigi's from 2015 to 2018.", "waiter", "Luigi's"],
    ["From 2015 to 2018 I was a cook.", "cook", null],
    [
      "Prior to driving I left school in 1984 and went to the Harraby Tyre Works, as a press operator, where I stayed till 1993.",
      "press operator",
      "Harraby Tyre Works",
    ],
    ["From Feb 2019 to April 2023 I was a CNA (2nd shift) at Golden Care Center.", "CNA", "Golden Care Center"],
    [
      "Worked as SAP consultant in Quadrisoft Consulting, Pune from Mar-2015 to May-2019.",
      "SAP consultant",
      "Quadrisoft Consulting",
    ],
    [
      "My first appointment was in 1985 as assistant organist of St Ann's Church in Leeds, until 1990.",
      "assistant organist",
      "St Ann's Church",
    ],
    ["From 2015 until today I am lead custodian at Hill College.", "lead custodian", "Hill College"],
    ["From 2009 to 2012 I was room attendant in the Grand Hotel, Leeds.", "room attendant", "Grand Hotel"],
    ["before that i was a roofer for my uncle from 1995 until 2013", "roofer", null],
    ["From 2015 to 2018 I ran the kitchen at the Bell Inn, Otley, as head chef.", "head chef", "Bell Inn"],
    [
      "Since 2019 I have been Municipal Agriculturist at Hill Council in York.",
      "Municipal Agriculturist",
      "Hill Council",
    ],
  ])("%s", (sentence, title, employer) => {
    expect(toldPost(sentence)).toEqual({ title, employer });
  });

  it.each([
    "I have been a night porter at the Grand Hotel.",
    "From 2015 to 2018 I was a happy man.",
    "From 2015 to 2018 I was a member of the Grand Hotel Club.",
    "In 2016 I was a patient at Hill Hospital.",
    "In June I moved to the Dock Museum as an assistant.",
    "Night porter, the Grand Hotel, 2015 - 2018",
  ])("is none without dates, without a title or without the person: %s", (sentence) =>
    expect(toldPost(sentence)).toBeNull(),
  );

  it("is put on one line as a header is, which a header is already", () => {
    expect(postLine("Since May 2019 I have been a night\nporter at the Grand Hotel.")).toBe(
      "Night porter, Grand Hotel, Since May 2019",
    );
    expect(postLine("Night porter,\n  Grand Hotel, 2019 - 2023")).toBe("Night porter, Grand Hotel, 2019 - 2023");
  });
});
