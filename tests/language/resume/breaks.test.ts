import { expect, it } from "vitest";
import { breakIn } from "../../../language/resume/breaks.js";

it.each([
  "Elternzeit (zweites Kind)",
  "Planned career break – bringing up two children",
  "Maternity leave followed by time at home",
  "Full-time carer for my mother (no paid work)",
  "Travelling in New Zealand and Australia",
  "Time out: travelling and house renovation",
  "arbeitssuchend, in dieser Zeit Schweißlehrgang",
  "Sabbatical\nNov 2020 - Apr 2021",
  "03/2019 – 08/2020   Elternzeit",
])("is a break: %s", (heading) => expect(breakIn(heading)).not.toBeNull());

it.each([
  "Care Assistant",
  "Carer for adults with dementia, Lindenhof",
  "Travel agent, Sunny Tours",
  "Travel consultant",
  "Leave administrator",
  "Reiseverkehrskauffrau",
  "Pflegefachkraft",
  "Recruitment consultant",
])("is none: %s", (heading) => expect(breakIn(heading)).toBeNull());

it("is called as its entry calls it, without the time", () => {
  expect(breakIn("03/2019 – 08/2020   Elternzeit, Umzug")).toBe("Elternzeit, Umzug");
  expect(breakIn("Sabbatical\nNov 2020 - Apr 2021")).toBe("Sabbatical");
});
