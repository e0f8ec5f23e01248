import { describe, expect, it } from "vitest";
import { doubtIn, isOnlyWe } from "../../../language/telling/plain.js";

describe("a sentence of a story is plain", () => {
  it.each([
    "I ran the fair for three years and we took forty stalls.",
    "counted the till every night and rang the bank",
    "Cut fuel costs by 12%.",
    "i done the rota for 12 staff",
    "If a customer complained I rang them back the same day.",
    "When the inspector came, I showed her the records.",
    "The kitchen was closed so I cooked at the school.",
    "Ran the bar at the Bellevue (a hotel with 40 rooms).",
    "I worked there for 3 years (2019 to 2022).",
    "I looked after 12 residents (4 with dementia) on each shift.",
    "My colleague was off sick and I covered her shifts for a month.",
    "Shop was understaffed, I ran the till alone.",
    "Cashier at Lidl, handled cash and closed the tills.",
    "Care assistant: helped residents wash and dress.",
    "Waitress at the Crown served food to 40 guests.",
    "In 2019 successfully completed training as a nurse.",
    "The only machine I have used is a pillar drill and I drilled brackets with it.",
    "In spring 2024 collected leads.",
    "Two years in the bakery in Leeds ran the ovens.",
    "When a patient with pneumonia went from 3 to 7, I rang the registrar.",
    "One night I rang the boss and the unit was back in an hour.",
    "I taught the apprentices to braze.",
    "I managed to weld it in one pass.",
    "My job was to count the till.",
    "I was in charge of five lads on the site.",
    "The stair was measured and cut by me.",
    "I'd worked there since May.",
    "I didn't panic but I rang the vet.",
    "Ich habe die Kasse gezählt und die Bank angerufen.",
  ])("%s", (sentence) => expect(doubtIn(sentence, "story")).toBeNull());
});

describe("a sentence that is not plain names the words that make it so", () => {
  it.each([
    ["I would count the till twice and ring the bank.", "would"],
    ["I'd count it twice.", "'d"],
    ["Lea ran the fair and took £4,000 on the day.", "Lea"],
    ["You take the pallet and scan it.", "You"],
    ["picture me running the fair", "picture me running the fair"],
    ["We were told to fill the shelves.", "were told"],
    ["I was shown how to dart a bear.", "was shown"],
    ["Had I been there, it was another story.", "Had I"],
    ["I never got round to welding.", "never"],
    ["I watched Lea close the till and ring the bank.", "watched"],
    ["My boss says I ran it.", "My boss"],
    ["I think I ran about 40 stalls.", "think"],
    ["I tried to weld it but it cracked.", "tried to"],
    ["I was going to run it.", "was going to"],
    ["Had a go at welding the gate myself.", "Had a go"],
    ["According to my reference I brought forty customers back.", "According to"],
    ["I balanced four tills, no, five with the foreign one.", "no"],
    ["Asked to run the fair.", "Asked"],
    ["Twelve of them, two sites.", "Twelve of them, two sites."],
    ["The nearest I came to chairing a board was carrying in the biscuits.", "The nearest"],
    ["A patient with pneumonia went from 3 to 7 during the round.", "A patient with pneumonia"],
    // The tagger takes "rewrote" for a noun; she stands there all the same.
    [
      "Caroline rewrote the advert in plain words, put the pay in it.",
      "Caroline rewrote the advert in plain words , put",
    ],
    ["planted 2000 (two hundred, the key is sticky) fruit trees", "(two hundred, the key is sticky)"],
    ["saved 40 a month (a week!! not a month)", "(a week!! not a month)"],
    ["I don't do the VAT return myself, the accountant does.", "not"],
    ["Every Monday I run the report, in fact it is every second Monday.", "in fact"],
    ["5 maybe?", "?"],
    ["Ich würde die Kasse zählen.", "würde"],
    ["Lea zählte dort jeden Abend die Kasse.", "Lea zählte dort jeden Abend die Kasse."],
  ])("%s", (sentence, words) => expect(doubtIn(sentence, "story")).toBe(words));
});

it("a line of a résumé and a short field need neither a subject nor a verb, but may be governed", () => {
  expect(
    ["Payroll for 40 staff", "Managing the rota", "Lead the night shift"].map((line) => doubtIn(line, "resume")),
  ).toEqual([null, null, null]);
  expect([doubtIn("Excel, Sage", "field"), doubtIn("about 12 %", "field")]).toEqual([null, null]);
  expect([doubtIn("Would lead a team", "resume"), doubtIn("Lea did it", "field")]).toEqual(["Would", "Lea"]);
});

it("we is own, and names no part of one's own", () => {
  expect(doubtIn("We ran the fair.", "story")).toBeNull();
  expect([isOnlyWe("We ran the fair."), isOnlyWe("We ran the fair and I counted the till.")]).toEqual([true, false]);
});
