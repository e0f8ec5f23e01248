import { type Block, blocks } from "../text/lines.js";

/** What a part of a job description is for. */
export type SectionKind = "must" | "desirable" | "duties" | "offer" | "unknown";

/** A block of a job description with the part that it stands in. */
export interface Sectioned extends Block {
  section: SectionKind;
}

const DESIRABLE =
  /desirable|nice.to.have|preferred|bonus|advantage|good to have|pluses|wünschenswert|would be (great|nice)|set you apart|stand out|also (help|like)|extra credit|welcome but|ideally|souhait|deseable/i;
const MUST =
  /essential|require|must.?have|qualification|what (we|you).{0,20}(need|look|bring|expect)|looking for|who you are|your profile|you have|you bring|you are$|person specification|^(key )?(skills|experience|education|languages?|licen[cs]es?|certific)|about you|minimum|ihr profil|anforderung|ideal candidate|competenc|knowledge/i;
const DUTIES =
  /what you.{0,6} do|responsib|dut(y|ies)|your (role|tasks|job)|^(the |about the )?(role|job|position)\b|tasks|day.to.day|you will|aufgaben|job description|key activities|in this role/i;
const OFFER =
  /benefit|offer|perks|application|interview|process|next steps|about (us|the (company|department|team|organi[sz]ation|school|ward|hospital|practice))|apply|salary|compensation|why (join|work)|our (company|mission|values|team)|equal opportunit|what you.{0,6}get|contact|wir bieten/i;

/** Splits a job description into blocks, each with the kind of the heading above it. Headings themselves are left out. */
export function sectionedBlocks(text: string): Sectioned[] {
  let section: SectionKind = "unknown";
  const found: Sectioned[] = [];
  for (const block of blocks(text)) {
    if (block.kind === "heading") section = sectionKind(block.text);
    else found.push({ ...block, section });
  }
  return found;
}

const DUTY =
  /\b(?:you(?:['’]ll| will| would|['’]d)(?! (?:need|have|receive|get|join|become|experience|find|bring|hold|be (?:part|able|offered|given|joining|located|based|welcom\w+))\b)|(?:the (?:post ?holder|successful (?:candidate|applicant)|person we appoint|role holder) will)|your (?:\w+ )?(?:tasks?|duties|responsibilities|role|job) (?:\w+ )?(?:is|are|will|include)|the responsibilities include)\b/i;

/** True for a sentence that tells of the work itself, wherever it stands. */
export function isDuty(sentence: string): boolean {
  return DUTY.test(sentence);
}

function sectionKind(heading: string): SectionKind {
  const text = heading.replace(/[:#*]+/g, " ").trim();
  if (DESIRABLE.test(text)) return "desirable";
  if (OFFER.test(text)) return "offer";
  if (DUTIES.test(text)) return "duties";
  if (MUST.test(text)) return "must";
  return "unknown";
}
