/* A posting whose gaps are papers, conditions of the work, and two things of one kind. */

import { text } from "./program.js";

export const MATTERS = {
  resume: text(
    "Ida Brandt\n\nExperience\nBaker, Mill Lane Bakery, March 2019 - present\n- Bake sourdough and rye for 200 customers a day\n- Train apprentices at the oven\n",
  ),
  job: text(
    [
      "Head Baker",
      "",
      "You must have",
      "- Level 3 Food Safety certificate",
      "- First Aid at Work certificate",
      "- Full driving licence",
      "- Negotiation with flour mills",
      "- Quality contracts with flour mills",
      "- Marketing of pastries on social media",
      "",
      "Conditions",
      "- Night shifts, four nights a week",
      "- Willing to travel between two sites",
      "",
    ].join("\n"),
  ),
  as_given: true,
};
