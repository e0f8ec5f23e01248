import { testedPattern } from "../text/row.js";

/** Headings that are recognised by their words alone, even if the layout does not mark them. */
export const HEADING_ALONE = testedPattern(
  /^(?:work|hobbies|training|qualifications|education|(?:(?:work|professional|relevant) )?experience|employment(?: history)?|work history|(?:personal )?projects|publications|(?:selected )?honou?rs(?: and awards)?|awards|(?:technical |key |core )?skills|certifications?|certificates|licen[cs]es|languages|volunteering|interests|references|summary|profile|berufserfahrung|ausbildung|kenntnisse|sprachen)$/i,
  "Work experience",
  "Worked nights",
);
