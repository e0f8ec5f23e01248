import { type Block, blocks, hasBlankLine, sentences } from "../text/lines.js";
import { testedPattern } from "../text/row.js";
import { createLetterReader, createTableReader } from "./tables.js";

/** The kind of a section of a job description. */
export type SectionKind = "must" | "desirable" | "duties" | "conditions" | "offer" | "unknown";

/** A block of a job description with the kind of its section, and the heading above it; "" if there is none. */
export interface Sectioned extends Block {
  section: SectionKind;
  heading: string;
}

const DESIRABLE = testedPattern(
  /desirable|^(?:assets|extras|bonus\w*)$|nice.to.have|preferred|bonus|advantage|good to have|handy|pluses|wünschenswert|would (be (great|nice)|help)|set you apart|really happy|brownie points|icing on|preferably|good if|if you also|even better|stand out|also (help|like)|extra credit|welcome but|ideally|not a deal.?breaker|not essential|lovely|souhait|deseable/i,
  "Nice to have",
  "Hours",
);
const MUST = testedPattern(
  /essential|require|must.?have|qualification|criteria|what (?:do )?(?:we|you).{0,20}(?:need|look|expect)|what you.{0,12}bring|we ask\b|suit this|fit right in|you should have|your background|qualifications do i|personal (?:qualities|attributes|circumstances)|^other requirements$|attributes|expectations of you|looking for|who you are|your profile|you have|you bring|you are$|^you$|^the person$|person specification|^(?:(?:key|technical|core|soft|other) )?(skills|experience|education|languages?|licen[cs]es?|certific)|about you|minimum|ihr profil|anforderung|ideal candidate|competenc|knowledge/i,
  "Essential criteria",
  "Hours",
);
const DUTIES = testedPattern(
  /what you.{0,6} do|responsib|functions|dut(y|ies)|your (role|tasks|job)|^(the |about the )?(role|job|position|work)\b|tasks|day.to.day|you will|aufgaben|job description|key activities|in this role/i,
  "Responsibilities",
  "Hours",
);
const CONDITIONS = testedPattern(
  /^(?:(?:your |the |our )?(?:working )?(?:hours|schedule|shifts?|rota|location|place|practicalit(?:y|ies)|practical bits|logistics|travel|working (?:pattern|time|conditions))(?: (?:and|&) (?:\w+ )?(?:hours|schedule|location|place|shifts?|travel|rota))?|when and where|where and when)$/i,
  "Working hours and location",
  "Opening",
);
const OFFER = testedPattern(
  /benefit|offer|perks|package|application|interview|process|next steps|interested|sound like you|about (us|the (company|department|team|organi[sz]ation|school|ward|hospital|practice))|apply|salary|compensation|in return|why (join|work)|^(working|life) at|^(us|the company)$|what.s in it for you|look forward to|what do you get|why us|conditions of employment|what we bring|our (company|mission|values|team)|equal opportunit|what you.{0,6}get|contact|wir bieten/i,
  "Benefits",
  "Tools",
);

/** Headings on the same line as their text, or on a line that the layout does not mark as a heading. */
const LABELS: [SectionKind, RegExp][] = [
  [
    "desirable",
    testedPattern(
      /^(?:desirable|nice to have|preferred(?: \w+)?|bonus(?: points)?|pluses)$/i,
      "Nice to have",
      "Desired hours",
    ),
  ],
  [
    "duties",
    testedPattern(
      /^(?:(?:key|main|primary|your)\s+)?(?:areas of )?(?:tasks?|duties|responsibilit(?:y|ies))(?: (?:and|&) \w+)?$|^(?:primary areas of responsibility|the (?:position|role|job|work))$|\b(?:responsible for|responsibilities (?:include|are|cover)|tasks (?:include|are)|you will)$/i,
      "Your tasks",
      "Task force",
    ),
  ],
  [
    "must",
    testedPattern(
      /^(?:(?:key|main|minimum|basic|job|your|our|the)\s+)?(?:requirements?|qualifications?|profile|skills|must.haves?|essentials?|person)$|^(?:our expectations of you|who (?:we are|we're) looking for|who are you\??)$|\b(?:require you to|following (?:qualities|profile|qualifications|skills)|essential that you|seeing candidates with)$/i,
      "Requirements",
      "Required reading",
    ),
  ],
  [
    "offer",
    testedPattern(
      /^(?:(?:what )?we offer|(?:the )?benefits|about us|contact(?: us)?|application(?: and contact)?|how to apply|(?:the )?company|(?:working|life) at \S+|about the \S+)$/i,
      "We offer",
      "Offered before",
    ),
  ],
];

/**
 * Splits a job description into blocks, each with the kind of the heading above it. Headings themselves are left out. A
 * heading on the same line as its text ("Requirements: 5 years …") applies until the next empty line.
 */
export function sectionedBlocks(text: string): Sectioned[] {
  const found: Sectioned[] = [];
  let section: SectionKind = "unknown";
  let heading = "";
  /** From a heading on the same line as its text; applies until the next empty line. */
  let inLine: SectionKind | null = null;
  /** From a sentence that introduces a list; applies until the end of the list. */
  let inList: SectionKind | null = null;
  let last: Block | undefined;
  let lastIsHeading = false;
  const asRow = createTableReader();
  const byLetter = createLetterReader(text);
  for (const [index, block, next] of withNext(blocks(text))) {
    const apart = hasBlankLine(text.slice(last?.end ?? 0, block.start)) || index === 0;
    last = block;
    if (apart) inLine = null;
    if (block.kind !== "bullet") inList = null;
    const row = asRow(block);
    if (row) {
      found.push(...row.map((cell) => ({ ...cell, heading })));
      continue;
    }
    const named = nameOf(block, apart && hasBlankLine(text.slice(block.end, next?.start ?? block.end)), next);
    // Directly below a heading, a line that looks like a heading but names no section is the first item of its list.
    const isItem: boolean = block.kind === "heading" && named === "unknown" && lastIsHeading && section !== "unknown";
    lastIsHeading = !isItem && named !== null;
    if (lastIsHeading) {
      // The first line is the job title, whatever its words.
      section = index === 0 ? "unknown" : (named ?? section);
      heading = index === 0 ? "" : block.text;
      inLine = null;
      continue;
    }
    const lead = next?.kind === "bullet" ? leadIn(block) : null;
    const told = lead ? { ...block, text: block.text.slice(0, lead.at), end: block.start + lead.at } : block;
    for (const { label, ...piece } of block.kind === "bullet" ? [{ ...block, label: null }] : labelled(told)) {
      inLine = label ?? inLine;
      found.push({ heading, ...(byLetter(piece) ?? { ...piece, section: inList ?? inLine ?? section }) });
    }
    if (lead) inList = lead.section;
  }
  return found;
}

function* withNext(list: Block[]): Generator<[number, Block, Block | undefined]> {
  for (const [index, block] of list.entries()) yield [index, block, list[index + 1]];
}

// The kind of section that a heading names; null for a block that is not a heading.
function nameOf(block: Block, isolated: boolean, next: Block | undefined): SectionKind | null {
  if (block.kind === "heading") return sectionKind(block.text);
  // A question above a list is its heading, whatever its words.
  const asks = block.text.trim().endsWith("?") && block.text.split(/\s+/).length <= LONGEST_QUESTION;
  if (asks && block.kind === "text" && next?.kind === "bullet") return sectionKind(block.text);
  const named = block.kind === "text" ? kindOfLine(block.text, isolated) : "unknown";
  return named === "unknown" ? null : named;
}

// The last sentence before a list, if it is incomplete and shows the purpose of the list: "It would be lovely if you had".
function leadIn(block: Block): { at: number; section: SectionKind } | null {
  if (block.kind !== "text") return null;
  const last = sentences(block, { clauses: false }).at(-1);
  if (!last || /[.!?]$/.test(last.text) || last.text.split(/\s+/).length > LONGEST_LEAD_IN) return null;
  // "The successful candidate will" continues in the list: "do" completes it for the check.
  const section = isDuty(`${last.text.replace(/:$/, "")} do`) ? "duties" : sectionKind(last.text);
  return section === "unknown" || section === "offer" ? null : { at: last.start - block.start, section };
}

/** In words. A longer sentence asks for something itself: "You will need five years in retail, and you should bring:". */
const LONGEST_LEAD_IN = 12;

const DUTY = testedPattern(
  /\b(?:you(?:['’]ll| will| would|['’]d)(?! (?:need|have|receive|get|join|become|experience|find|bring|hold|be (?:part|able|offered|given|joining|located|based|welcom\w+))\b)|(?:the (?:post ?holder|successful (?:candidate|applicant)|person we appoint|role holder) will)|your (?:\w+ )?(?:tasks?|duties|responsibilities|role|job) (?:\w+ ){0,5}(?:is|are|will|include)|the (?:job|work|role|position) (?:is (?!based|located|full|part|permanent)|involves|includes|consists of|entails)|the responsibilities include)\b/i,
  "You will answer the phone",
  "You will receive training",
);

// True for a sentence that describes the work itself, regardless of its heading.
function isDuty(sentence: string): boolean {
  return DUTY.test(sentence);
}

function sectionKind(heading: string): SectionKind {
  const text = heading.replace(/[:#*]+/g, " ").trim();
  if (DESIRABLE.test(text)) return "desirable";
  if (CONDITIONS.test(text)) return "conditions";
  if (OFFER.test(text)) return "offer";
  if (DUTIES.test(text)) return "duties";
  if (MUST.test(text)) return "must";
  return "unknown";
}

/** SHORTEST_HEADING and LONGEST_LABEL are in characters, the other two in words. */
const SHORTEST_HEADING = 2;
const LONGEST_HEADING = 6;
const LONGEST_QUESTION = 10;
const LONGEST_LABEL = 90;
/** The maximum number of colons that are checked in one paragraph. */
const MOST_LABELS = 30;

// The kind of a line that is a heading by its words alone. Between empty lines any known heading counts, else only LABELS.
function kindOfLine(line: string, isolated: boolean): SectionKind {
  const text = line.trim();
  if (text.length < SHORTEST_HEADING || text.length > LONGEST_LABEL) return "unknown";
  if (
    !/^\p{Lu}/u.test(text) ||
    /[.!,;\n]/.test(text) ||
    text.split(/\s+/).length > (text.endsWith("?") ? LONGEST_QUESTION : LONGEST_HEADING)
  )
    return "unknown";
  return isolated ? sectionKind(text) : labelKind(text);
}

function labelKind(label: string): SectionKind {
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? "unknown";
}

// Splits a paragraph at the headings inside it: the shortest text that begins with a capital and ends at a colon.
function* labelled(block: Block): Generator<Block & { label: SectionKind | null }> {
  let from = 0;
  let label: SectionKind | null = null;
  const piece = (start: number, end: number) => ({
    ...block,
    text: block.text.slice(start, end),
    start: block.start + start,
    end: block.start + end,
    label,
  });
  for (const [index, colon] of [...block.text.matchAll(/:\s+(?=\S)/g)].entries()) {
    if (index >= MOST_LABELS) break;
    const before = block.text.slice(Math.max(from, colon.index - LONGEST_LABEL), colon.index);
    const starts = [...before.matchAll(/(?<=^|\s)\p{Lu}/gu)].map(({ index }) => index).reverse();
    const start = starts.find((at) => labelKind(before.slice(at)) !== "unknown");
    if (start === undefined) continue;
    const cut = colon.index - before.length + start;
    if (block.text.slice(from, cut).trim() !== "") yield piece(from, cut);
    label = labelKind(before.slice(start));
    from = colon.index + colon[0].length;
  }
  if (block.text.slice(from).trim() !== "") yield piece(from, block.text.length);
}
