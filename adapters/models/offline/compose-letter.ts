import type { ComposeLetterOutput } from "../../../domain/outputs.js";
import { actOf } from "../../../language/acts.js";
import { LEAD_IN } from "../../../language/sentences.js";
import { capitalised } from "../../../language/text.js";
import { beginsWithI, beginsWithPronoun } from "../../../language/wording.js";
import { isPastForm } from "../../../language/words.js";

/** A sentence of a reply, as the slots of a prompt show it. */
export interface ToldSentence {
  n: number;
  text: string;
  state?: string | undefined;
  whose?: string | undefined;
  open?: string | undefined;
  field?: string | undefined;
  on_page?: boolean | undefined;
}

interface Slots {
  asked: { gap_id: string }[];
  told: { gap_ids: string[]; said: ToldSentence[] }[];
  reasons: { field_id: string; said: ToldSentence[] }[];
}

type Paragraph = ComposeLetterOutput["paragraphs"][number];

const MOST_REQUIREMENTS = 3;
const MOST_SENTENCES = 3;
/** In words, of the sentences about one requirement. */
const MOST_WORDS = 60;

/** Composes the middle of a letter from whole sentences of the replies that report something done. */
export function composeLetterOffline({ asked, told, reasons }: Slots): ComposeLetterOutput {
  const ranked = told
    .map((matter) => ({ matter, rank: asked.findIndex(({ gap_id }) => matter.gap_ids.includes(gap_id)) }))
    .sort((a, b) => a.rank - b.rank);
  const about = ranked.flatMap(({ matter }): Paragraph[] => {
    const sentences = passageOf(matter.said);
    return sentences.length > 0 ? [{ about: "requirement", gap_ids: matter.gap_ids.slice(0, 1), sentences }] : [];
  });
  return {
    paragraphs: [
      ...given("reason", reasons, "why_here"),
      ...about.slice(0, MOST_REQUIREMENTS),
      ...given("explanation", reasons, "explain"),
    ],
  };
}

function given(about: Paragraph["about"], reasons: Slots["reasons"], id: string): Paragraph[] {
  const sentences = reasons.filter(({ field_id }) => field_id === id).flatMap(({ said }) => said.map(asSentence));
  return sentences.length > 0 ? [{ about, gap_ids: [], sentences: sentences.slice(0, 10) }] : [];
}

// The first sentences in the candidate's own person that follow one another: those that the page does not have, if there are any.
function passageOf(said: ToldSentence[]): Paragraph["sentences"] {
  const isPlain = ({ field, open, state, whose }: ToldSentence) =>
    field === "textarea" && open === undefined && state === undefined && whose === undefined;
  const begins = (one: ToldSentence) => isPlain(one) && (beginsWithI(one.text) || !beginsWithPronoun(one.text));
  const fresh = said.findIndex((one) => begins(one) && !one.on_page);
  const first = fresh >= 0 ? fresh : said.findIndex(begins);
  const passage: ToldSentence[] = [];
  for (const one of first < 0 ? [] : said.slice(first)) {
    const words = [...passage, one]
      .map(({ text }) => text)
      .join(" ")
      .split(/\s+/).length;
    if (!isPlain(one) || passage.length === MOST_SENTENCES || (passage.length > 0 && words > MOST_WORDS)) break;
    passage.push(one);
  }
  return passage.map(asTold);
}

// "Yes, I go out to them" answers the question of the form: the letter asks none.
function asTold({ n, text }: ToldSentence): Paragraph["sentences"][number] {
  return { text: withSubject(capitalised(text.replace(LEAD_IN, "").trim())), rests_on: [n] };
}

// A letter has whole sentences: "Passed my medical in 2015" is "I passed my medical in 2015".
function withSubject(text: string): string {
  const [first = ""] = text.split(/\s/, 1);
  const isAct = isPastForm(first.toLowerCase()) && actOf(text)?.text.startsWith(first);
  return isAct ? `I ${first.toLowerCase()}${text.slice(first.length)}` : text;
}

function asSentence({ n, text }: ToldSentence): Paragraph["sentences"][number] {
  return { text, rests_on: [n] };
}
