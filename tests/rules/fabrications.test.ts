import { describe, expect, it } from "vitest";
import { sample } from "../../lab/support/data.js";
import type { Sources } from "../../rules/claims/statements.js";
import { checked, sourcesOf } from "../support/claims.js";

const REPLY =
  "Medical ward. A patient with pneumonia went from a NEWS2 of 3 to 7 during the evening round. I repeated the observations, sat him up, started the oxygen that was prescribed, and rang the registrar with SBAR. Antibiotics were given within the hour and he went to the high dependency unit that night. About twice a month.";
const NURSE = sourcesOf({ resume: sample("nurse-amina-okafor.txt"), replies: [REPLY] });
const told = (...replies: string[]) => sourcesOf({ replies });
// A writer may cite any statement; here it cites all of them.
const isProved = (bullet: string, sources: Sources = NURSE) =>
  checked(bullet, sources).every(({ known }) => known === "proved");
const isRefuted = (bullet: string, sources: Sources = NURSE) =>
  checked(bullet, sources).some(({ known }) => known === "refuted");

describe("no fabrication is proved", () => {
  it.each([
    "Repeated the observations and intubated the patient",
    "Repeated the observations with ventilator and defibrillator",
    "Repeated the observations using python and kubernetes",
    "Taught SBAR to the registrar",
    "Promoted to registrar on the medical ward",
    "The patient made a full recovery after antibiotics and oxygen",
    "Preceptor for nurses for 3 years",
    "Preceptor for 28 newly qualified nurses",
    "Preceptor for 4 newly qualified nurses",
    "Recognised 7 patients",
    "Rang the registrar 7 times",
    "Repeated the observations twice a week",
    "Rang the registrar in 2021",
    "Cared for hundreds of patients on the medical ward",
    "Rang the registrar daily",
    "Antibiotics were given within minutes",
    "Oversaw the evening round",
    "Managed the medical ward",
    "Responsible for the medical ward",
    "Took charge of the medical ward",
    "Coordinated the evening round",
    "Established the high dependency unit",
    "Mentored the registrar",
    "Doubled the observations on the medical ward",
    "Increased patient observations",
    "Kubernetes observations repeated",
    "Epic observations repeated",
    "Led the evening round",
    "Ran the high dependency unit",
    "Won an award on the medical ward",
    "Always repeated the observations",
    "Rang Dr Holloway with SBAR",
    "Antibiotics were given within 2 hours",
    "Reduced pneumonia by giving antibiotics",
    "Registered Nurse (Adult) since 2019",
    "Safeguarding Adults Level 3, 2023",
    "Advanced Life Support, 2024",
    "Healthcare Assistant for 60 residents with dementia",
  ])("%s", (bullet) => expect(isProved(bullet)).toBe(false));

  it.each([
    "Led a team",
    "Managed the budget",
    "Experience with ventilators",
    "Completed the triage course",
    "Never led a team and managed the budget",
  ])("what was denied: %s", (bullet) => {
    const denied = told(
      "I never led a team or managed the budget. I have no experience with ventilators. I failed to complete the triage course.",
    );
    expect(isProved(bullet, denied)).toBe(false);
  });

  it.each([
    "Holds Advanced Life Support",
    "Completed Advanced Life Support in 2024",
    "Trained in Advanced Life Support",
    "Advanced Life Support",
    "Advanced Life Support booked",
  ])("what is not held yet: %s", (bullet) => {
    const reply = sourcesOf({
      resume: "Intermediate Life Support, 2024",
      replies: ["I do not hold it yet. I would book it."],
    });
    expect(isProved(bullet, reply)).toBe(false);
  });
});

describe("what others did, what was only tried, and what went the other way", () => {
  it.each([
    ["Led the team of 12", "My brother led the team of 12. I carried bricks."],
    ["Wrote the HACCP plan", "The head chef wrote the HACCP plan, I only kept the records."],
    ["Presented the figures to the board", "The finance manager presented the figures to the board."],
    ["Wrote the load test in k6", "A colleague, Rui, wrote the load test in k6."],
    ["Cut waste from 7% to 12% in 3 months", "I cut waste from 12% to 7% in 3 months."],
    ["The hygiene rating went from a 5 to a 3", "The hygiene rating went from a 3 to a 5."],
    ["Late arrivals rose from two to eight", "Late arrivals dropped from eight to two."],
    ["Spent $4,000 on tools", "I spent £4,000 on tools."],
    ["Sales went down 10%", "Sales went up 10%, complaints went down 5%."],
    ["Reduced sales", "Sales went up 10%. Complaints went down."],
    ["Falls were down slightly", "Falls were up slightly."],
    ["Exclusions dropped", "Exclusions stayed the same."],
    ["Wrote the phasing plan", "I helped write the phasing plan."],
    ["Led the handover", "I nearly led the handover."],
    ["Cut the waste by 20 percent", "I tried to cut the waste by 20 percent."],
    ["Used AutoCAD", "I hardly used AutoCAD."],
    ["Used Redis for the availability query", "We thought about Redis for the availability query but did not need it."],
    ["Led the team", "I applied to lead the team."],
    ["Used Tableau", "I used Excel and my manager used Tableau."],
    ["Presented reports to the board", "I wrote the reports and a colleague presented them to the board."],
    ["Built the dashboard", "My predecessor built the dashboard; I maintained it."],
    ["Planned menus for 200 guests", "I cooked for 20 guests while the head chef planned menus for 200 guests."],
    ["Reduced waiting time by 40 minutes", "I reduced waiting time from 40 to 30 minutes."],
    ["Ran the till for 2 years", "I ran the till for 3 months. I was promoted after 2 years."],
    ["Audited 3 charts", "I trained 3 nurses and audited 40 charts."],
    ["Recorded 12-lead ECGs", "I prepare the patient and my colleague recorded 12-lead ECGs."],
  ])("%s <- %s", (bullet, said) => expect(isProved(bullet, told(said))).toBe(false));

  it.each([
    ["Helped write the phasing plan", "I helped write the phasing plan."],
    ["Welded the bracket", "I welded the bracket and it has not failed since."],
    ["Wrote the guide", "I wrote the guide without help."],
    ["Rang the doctor", "I rang the doctor, not the nurse."],
    ["Asked a colleague", "I could not find the fault, so I asked a colleague."],
    ["Cut waste from 12% to 7%", "Waste was down from 12% to 7%."],
    ["Late arrivals fell from 8 to 2", "Late arrivals dropped from eight to two."],
  ])("but: %s <- %s", (bullet, said) => expect(isRefuted(bullet, told(said))).toBe(false));
});

describe("what was said in other words is not refuted", () => {
  it.each([
    "Recognised a patient's NEWS2 going from 3 to 7 during the evening round and repeated the observations",
    "Sat him up, started prescribed oxygen and rang the registrar with SBAR",
    "Antibiotics were given within the hour",
    "The patient went to the high dependency unit that night",
    "Rang the registrar about twice a month on a 28-bed acute medical ward",
    "Registered Nurse (Adult)",
    "Preceptor for three newly qualified nurses",
    "Runs the monthly hand-hygiene audit",
    "Led the monthly hand-hygiene audit",
    "Link nurse for infection control since 2023",
    "Care for 6 to 8 patients per shift",
    "Personal care and mobility support for 40 residents with dementia",
    "Intermediate Life Support, 2024",
    "Covered about 20 night shifts as nurse in charge",
    "BSc (Hons) Nursing (Adult), University of Northbridge",
  ])("%s", (bullet) => expect(isRefuted(bullet)).toBe(false));

  it.each(["About twice a month", "Preceptor for 3 newly qualified nurses"])(
    "and in the same words it is proved: %s",
    (bullet) => expect(isProved(bullet)).toBe(true),
  );

  it("but it is left to the candidate whose act it was, where nobody is named", () => {
    const bullet = "Antibiotics were given within the hour and he went to the high dependency unit that night";
    expect([isProved(bullet), isRefuted(bullet)]).toEqual([false, false]);
  });
});

describe("what turns a sentence into its opposite, or gives it to somebody else", () => {
  it.each([
    ["Signed the safety report", "I refused to sign the safety report."],
    ["Drove the reach truck in the warehouse", "I was banned from driving the reach truck in the warehouse."],
    ["Managed the Leeds warehouse team", "I declined the offer to manage the Leeds warehouse team."],
    ["Kubernetes deployments experience", "I lack experience with Kubernetes deployments."],
    ["Used Docker in production", "If needed I can use Docker in production."],
    ["Managed the budget", "Managed the budget: no."],
    ["Managed the budget", "Managed the budget? No, never."],
    ["Write the report", "I was supposed to lead the audit, train the staff and write the report."],
    ["Passed the exam", "I nearly finished the course, passed the exam."],
    ["Forklift licence", "Forklift licence, expired. First aid, valid."],
    ["Intubated patients", "I shadowed the surgeon: closed wounds, intubated patients, set up lines."],
    ["Wrote the rota", "The previous supervisor was strict, ran the stock audit, and wrote the rota."],
    ["HGV licence valid until 2027", "My dad's HGV licence is valid until 2027."],
    ["Waiting time fell by 15 percent", "Waiting time increased by 15 percent and complaints fell."],
    ["Trained 14 drivers in the depot", "I trained 3 drivers and supervised 14 drivers in the depot."],
    [
      "Managed the store team at Lidl in 2015",
      "In 2015 I swept floors at Lidl. In 2021 I managed the store team at Lidl.",
    ],
    ["Handled more than 50 invoices a month in accounts", "I handled fewer than 50 invoices a month in accounts."],
    ["Served 30 guests at the hotel", "We served 50 guests with 20 staff at the hotel."],
    ["Highest sales in the branch", "I had the fewest sales in the branch."],
    ["Served meals to all patients on the ward", "I served meals to two patients on the ward."],
    ["Ran the ward team", "I ran errands for the ward team."],
    ["Founded the app to check orders", "I launched the app on my laptop every morning to check orders."],
  ])("%s <- %s", (bullet, said) => expect(isProved(bullet, told(said))).toBe(false));

  it.each([
    "Preceptor for 3 nurses at Elmfield House",
    "Personal care for 40 residents at Northbridge General Hospital",
  ])("one post's work at another: %s", (bullet) => expect(isProved(bullet)).toBe(false));
});

describe("whose figure and whose act it is", () => {
  it.each([
    [
      "The yard went from 30 faults a week to 12 with the new crane. My own faults last year were 4.",
      "Own faults went from 30 a week to 12.",
    ],
    [
      "An agency checked the site and found 52 errors. I mended the ones in the shop, 9 of them.",
      "Mended the 52 errors that a check of the site found.",
    ],
    [
      "I stopped the lift for a torn belt and maintenance replaced it.",
      "Stopped the lift for a torn belt and replaced it.",
    ],
    [
      "The OT designed a sensory circuit and I do it with her every morning.",
      "Designed a sensory circuit and do it with her every morning.",
    ],
    [
      "I wrote the plan, the site managers send their numbers to the bank.",
      "Wrote the plan and sent the numbers to the bank.",
    ],
    ["I never broke one. A lad on my crew did drop a crate in 2020.", "Worked on a crew that never broke one."],
    ["26 dogs are on it, 11 of the dogs hit the target.", "Of 26 dogs all but 11 hit the target."],
    ["The hall was cleared in 20 minutes.", "Cleared the hall in 20 minutes."],
    ["I book the rota. It isn't line management.", "Line management of the rota."],
  ])("%s — not: %s", (answer, bullet) => expect(isProved(bullet, told(answer))).toBe(false));

  it.each([
    [
      "The yard went from 30 faults a week to 12 with the new crane.",
      "The yard went from 30 faults a week to 12 with the new crane.",
    ],
    ["I mended errors in the shop, 9 of them.", "Mended 9 errors in the shop."],
    ["I stopped the lift for a torn belt and replaced it.", "Stopped the lift for a torn belt and replaced it."],
  ])("%s — but: %s", (answer, bullet) => expect(isRefuted(bullet, told(answer))).toBe(false));
});
