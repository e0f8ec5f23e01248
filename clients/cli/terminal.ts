import * as prompts from "@clack/prompts";
import type { FormKind } from "../../domain/asks.js";
import type { Preferences } from "../../domain/learning.js";
import {
  type Ask,
  type AskReply,
  type ClaimDecisions,
  ExperienceChoice,
  type Field,
  type FieldValue,
  type FieldValues,
} from "../../domain/question.js";
import type { QuestionResource } from "../../domain/session.js";
import { type SpellingProposal, withSpelling } from "../../domain/spelling.js";
import type { FormDrafts } from "../host/form-drafts.js";
import type { Host } from "../host/host.js";
import { answered, lineOf } from "./asking.js";
import { lookThrough } from "./look-through.js";
import { plain } from "./plain.js";
import type { Replier, ReplyChoice } from "./replier.js";

/** Asks the candidate in the terminal. Ctrl-C throws CandidateLeft; the replies so far are kept, and so are the fields of a form. */
export function createTerminal({ spellings, drafts }: Pick<Host, "spellings" | "drafts">): Replier {
  let shown: string | null = null;
  return {
    canAnswerAgain: true,
    lookThrough: (session, reading) => lookThrough(session, reading, drafts),
    async reply(question, gapTitle, ask, position) {
      // Shown once for all asks of a question, and again when the candidate returns to it.
      if (shown !== question.question_id)
        prompts.note(
          plain(`${question.text}\n\n${question.why}`),
          plain([position, `${question.priority}: ${gapTitle}`].filter(Boolean).join(" · ")),
        );
      shown = question.question_id;
      const given = await replyTo(question, ask, { spell: (text) => spellings(question.session_id, text), drafts });
      if (given === null || given === "back") shown = null;
      return given;
    },
    unused: () => [],
    async retries({ problem }) {
      return answered(await prompts.confirm({ message: `${problem?.message ?? "This step failed."} Try again?` }));
    },
  };
}

/** The data and functions that filling in a form needs. */
interface Filling {
  spell: (text: string) => Promise<SpellingProposal[]>;
  drafts: FormDrafts;
}

async function replyTo(question: QuestionResource, ask: Ask, filling: Filling): Promise<ReplyChoice> {
  const { ask_id } = ask;
  switch (ask.kind) {
    case "experience":
      return experience(question, ask);
    case "details": {
      const options = [
        { value: "fill", label: "Fill in the form" },
        { value: "no", label: "Change my answer to no" },
        ...AWAY,
      ];
      const move = answered(await prompts.select({ message: "The form", options }));
      if (move === "skip") return null;
      if (move === "back") return "back";
      if (move === "no") return { ask_id, kind: "experience", choice: "no" };
      return { ask_id, kind: "details", values: await fillIn(ask, filling) };
    }
    case "improvement":
      return improve(question, ask, filling);
    case "confirm":
      return ask.fields.length > 0 && (await addsFacts(ask))
        ? { ask_id, kind: "improvement", values: await fillIn(ask, filling) }
        : { ask_id, kind: "confirm", claims: await confirm(ask) };
    case "plan":
      return { ask_id, kind: "plan", ...(await choose(ask)) };
  }
}

const CHOICES: Record<ExperienceChoice, string> = {
  yes: "Yes",
  no: "No",
  willing_to_learn: "I am willing to learn it",
  not_asked: "The job does not ask for it",
  shown: "My résumé shows it",
};
const NEAR = "near";
const AWAY = [
  { value: "skip", label: "Skip for now" },
  { value: "back", label: "Back to the one before" },
];

async function experience(
  { priority, source, gap_titles }: QuestionResource,
  { ask_id, choices, proposal, near, fields }: Extract<Ask, { kind: "experience" }>,
): Promise<ReplyChoice> {
  const saidOn = ({ said_at }: { said_at: string }) => said_at.slice(0, "2026-01-01".length);
  if (proposal) prompts.log.info(plain(`You said on ${saidOn(proposal.source)}: ${proposal.text}`));
  for (const { text } of near) prompts.log.message(`Near it in your résumé: ${lineOf(text)}`);
  for (const other of proposal?.others ?? []) prompts.log.warn(plain(`But on ${saidOn(other)}: ${other.text}`));
  // A condition of the work cannot be learnt.
  const offered = choices.filter((choice) => choice !== "willing_to_learn" || priority !== "LOGISTICAL");
  const options = offered.flatMap((value): { value: string; label: string }[] => [
    { value, label: CHOICES[value] },
    ...(value === "no" && source !== "contradiction"
      ? [{ value: NEAR, label: "No, but something comes near it" }]
      : []),
  ]);
  const initial = proposal ? { initialValue: proposal.choice as string } : {};
  const chosen = answered(await prompts.select({ message: "Your answer", options: [...options, ...AWAY], ...initial }));
  if (chosen === "skip") return null;
  if (chosen === "back") return "back";
  if (chosen === NEAR) {
    const nearest = answered(await prompts.text({ message: "What comes nearest to it?", validate: needed(true) }));
    return { ask_id, kind: "experience", choice: "no", nearest };
  }
  const choice = ExperienceChoice.parse(chosen);
  if (choice === "yes" && !fields) return { ask_id, kind: "experience", choice, ...(await notDoneOf(gap_titles)) };
  if (choice !== "shown") return { ask_id, kind: "experience", choice };
  return { ask_id, kind: "experience", choice, resume_quote: await lineOfResume(near) };
}

/** Of a question about several gaps, those that the candidate has not done. The rows of a form say it themselves. */
async function notDoneOf(titles: QuestionResource["gap_titles"]): Promise<{ no_to?: string[] }> {
  const options = Object.entries(titles).map(([value, label]) => ({ value, label: plain(label) }));
  if (options.length < 2) return {};
  const message = "Is there some of it that you have not done? (space marks, Enter goes on)";
  const no_to = answered(await prompts.multiselect({ message, options, required: false }));
  return no_to.length > 0 && no_to.length < options.length ? { no_to } : {};
}

/** The line of the résumé that shows it: one of the most similar lines, or another one, typed. */
async function lineOfResume(near: Extract<Ask, { kind: "experience" }>["near"]): Promise<string> {
  const options = [
    ...near.map(({ text }) => ({ value: text, label: lineOf(text) })),
    { value: "", label: "Another line" },
  ];
  const message = "Which line shows it?";
  const chosen = near.length === 0 ? "" : answered(await prompts.select({ message, options }));
  if (chosen !== "") return chosen;
  return answered(await prompts.text({ message: "Which line shows it, word for word?", validate: needed(true) }));
}

async function improve(
  { answer }: QuestionResource,
  ask: Extract<Ask, { kind: "improvement" }>,
  filling: Filling,
): Promise<AskReply> {
  const { ask_id, score, threshold, issues, unsupported, may, claims } = ask;
  const lacks = [
    ...issues.map(({ label, description }) => `${label}: ${description}`),
    ...unsupported.map((claim) => `Without a source: "${claim}"`),
  ];
  prompts.note(
    plain([...(answer?.bullets.map(({ text }) => `- ${text}`) ?? []), "", ...lacks].join("\n")),
    `Scored ${score}, needed ${threshold}`,
  );
  const labels = { improve: "Add facts", edit: "Write it yourself", accept: "Accept it as it is" };
  const move = answered(
    await prompts.select({ message: "What now?", options: may.map((value) => ({ value, label: labels[value] })) }),
  );
  if (move === "accept") return { ask_id, kind: "accept", claims: claims.length > 0 ? await confirm(ask) : {} };
  if (move === "improve") return { ask_id, kind: "improvement", values: await fillIn(ask, filling) };
  const { bullets = [], spoken = "" } = answer ?? {};
  const initialValue = bullets.length > 0 ? bullets.map(({ text }) => `- ${text}`).join("\n") : spoken;
  const message = "Your text: each line is a line for the résumé";
  return {
    ask_id,
    kind: "edit",
    text: answered(await prompts.text({ message, initialValue, validate: needed(true) })),
  };
}

async function addsFacts({ fields }: Extract<Ask, { kind: "confirm" }>): Promise<boolean> {
  prompts.note(
    plain(fields.map(({ question }) => `- ${question}`).join("\n")),
    "Good enough. It could be stronger still",
  );
  const options = [
    { value: "confirm", label: "Look at the sentences" },
    { value: "add", label: "Add facts first" },
  ];
  return answered(await prompts.select({ message: "What now?", options })) === "add";
}

// One confirmation for all claims; if it is refused, the claims are asked about one by one.
async function confirm(ask: Extract<Ask, { kind: "confirm" | "improvement" }>): Promise<ClaimDecisions> {
  const { claims } = ask;
  const lines = claims.flatMap(({ text, new_words = [], doubts = [], said_already, rests_on }) => [
    `- ${text}`,
    ...(said_already ? [`    much the same stands already: "${said_already.quote}"`] : []),
    ...(new_words.length > 0 ? [`    not your words: ${new_words.join(", ")}`] : []),
    ...doubts.map(({ words }) => `    you write "${words}": did you do this?`),
    ...rests_on.map(({ quote, question }) => `    from "${quote}"${question === undefined ? "" : ` (${question})`}`),
  ]);
  prompts.note(plain(lines.join("\n")), "These sentences use other words than yours: are they true?");
  const { unused } = ask;
  if (unused.length > 0)
    prompts.note(
      plain(unused.map(({ quote }) => `- ${quote}`).join("\n")),
      "What you said that the answer does not use",
    );
  const all = answered(await prompts.confirm({ message: "Is all of it true?" }));
  const words: ClaimDecisions = {};
  for (const { claim_id, text } of claims) {
    if (all) {
      words[claim_id] = true;
      continue;
    }
    const options = [
      { value: "true", label: "True" },
      { value: "false", label: "Not so" },
      { value: "out", label: "True, but leave it out" },
      { value: "instead", label: "I say what is so" },
    ];
    const word = answered(await prompts.select({ message: plain(text), options }));
    words[claim_id] =
      word === "instead"
        ? answered(
            await prompts.text({
              message: "The whole sentence as it should stand:",
              initialValue: text,
              validate: needed(true),
            }),
          )
        : word === "out"
          ? null
          : word === "true";
  }
  if (all || ask.proved.length === 0) return words;
  const options = ask.proved.map(({ claim_id, text }) => ({ value: claim_id, label: plain(text) }));
  const message = "What of the rest, which your own words prove, is to be left out? (none: press enter)";
  const out = answered(await prompts.multiselect({ message, options, required: false }));
  return { ...words, ...Object.fromEntries(out.map((id) => [id, null])) };
}

const shown = <Option extends { label: string }>(options: Option[]) =>
  options.map((option) => ({ ...option, label: plain(option.label) }));

// Folded fields are asked only if the candidate wants to say more. A form that was left half-filled continues with its values.
async function fillIn(
  { ask_id, fields }: Pick<Extract<Ask, { kind: FormKind }>, "ask_id" | "fields">,
  filling: Filling,
): Promise<FieldValues> {
  const left = filling.drafts.read(ask_id);
  if (left) prompts.log.info("The form is filled in as you left it.");
  const values: FieldValues = { ...left };
  const ask = async (field: Field) => {
    await askInto(values, field, filling);
    filling.drafts.keep(ask_id, values);
  };
  const folded = fields.filter(({ more }) => more);
  for (const field of fields.filter(({ more }) => !more)) await ask(field);
  const message = `Add more? (${folded.length} short questions, none of them needed)`;
  const initialValue = folded.some(({ id }) => values[id] !== undefined);
  if (folded.length > 0 && answered(await prompts.confirm({ message, initialValue })))
    for (const field of folded) await ask(field);
  return values;
}

async function askInto(values: FieldValues, field: Field, { spell }: Filling): Promise<void> {
  const before = values[field.id] ?? field.value;
  const given = await askField({ ...field, ...(before !== undefined && { value: before }) });
  const value = field.type === "textarea" && typeof given === "string" ? await spelt(given, spell) : given;
  if (value !== "" && !(Array.isArray(value) && value.length === 0)) values[field.id] = value;
  else delete values[field.id];
}

// Proposes spellings, and applies those that the candidate accepts.
async function spelt(text: string, spell: Filling["spell"]): Promise<string> {
  const proposals = (await spell(text)).filter(({ suggestions }) => suggestions.length > 0);
  if (proposals.length === 0) return text;
  const options = proposals.map(({ start, text: word, suggestions }) => ({
    value: start,
    label: plain(`${word} → ${suggestions[0] ?? ""}`),
  }));
  const message = "Accept these spellings? (space selects; none is fine)";
  const taken = new Set(answered(await prompts.multiselect({ message, options, required: false })));
  const replacing = proposals.flatMap(({ start, end, suggestions: [replace] }) =>
    taken.has(start) && replace !== undefined ? [{ start, end, replace }] : [],
  );
  return withSpelling(text, replacing);
}

async function askField({ question, help, type, required, options = [], value }: Field): Promise<FieldValue> {
  const message = plain([question, help, required ? undefined : "(may stay empty)"].filter(Boolean).join(" "));
  if (type === "multiselect")
    return answered(
      await prompts.multiselect({
        message,
        options: shown(options),
        required,
        ...(Array.isArray(value) && { initialValues: value }),
      }),
    );
  if (type === "select") {
    const none = required ? [] : [{ value: "", label: "(no answer)" }];
    const initial = typeof value === "string" ? { initialValue: value } : {};
    return answered(await prompts.select({ message, options: [...none, ...shown(options)], ...initial }));
  }
  const typed =
    answered(
      await prompts.text({
        message,
        validate: needed(required),
        ...((typeof value === "string" || typeof value === "number") && { initialValue: `${value}` }),
      }),
    ) ?? "";
  return type === "number" && typed !== "" ? Number(typed) : typed;
}

function needed(required: boolean) {
  return (text: string | undefined) => (required && (text ?? "").trim() === "" ? "This field is required." : undefined);
}

/** The option that asks again with other preferences. */
const OTHERS = "others";

async function choose(
  ask: Extract<Ask, { kind: "plan" }>,
): Promise<Pick<Extract<AskReply, { kind: "plan" }>, "resource_ids" | "preferences">> {
  const { resources, web_resources, note, directories } = ask;
  if (note !== null) prompts.log.warn(plain(note));
  for (const { title, provider, url } of directories)
    prompts.log.info(plain(`Look further: ${title}, ${provider}, ${url}`));
  const options = [
    ...resources.map(({ resource_id, title, provider, days, score, places, why }) => {
      const where = places.length > 0 ? ` (${places.join(", ")})` : "";
      return {
        value: resource_id,
        label: plain(`${title}, ${provider}${where}: ${days} days, ${Math.round(score)} of 100`),
        ...(why !== undefined && { hint: plain(why) }),
      };
    }),
    ...web_resources.map(({ resource_id, title, provider }) => ({
      value: resource_id,
      label: plain(`${title}, ${provider}: found on the web, not checked`),
    })),
    { value: OTHERS, label: "Others: another country, length or price" },
  ];
  const message = "What will you learn from?";
  const chosen = answered(await prompts.multiselect({ message, options, required: false }));
  if (!chosen.includes(OTHERS)) return { resource_ids: chosen };
  return { resource_ids: [], preferences: await preferred(ask.preferences) };
}

async function preferred({ country, max_days, max_cost_usd }: Preferences): Promise<Preferences> {
  const typed = async (message: string, initial: string | number | undefined, form: RegExp, wrong: string) =>
    answered(
      await prompts.text({
        message,
        initialValue: initial === undefined ? "" : String(initial),
        validate: (text) => ((text ?? "") === "" || form.test(text ?? "") ? undefined : wrong),
      }),
    ) || undefined;
  const lived = await typed(
    "In which country? Its two letters, such as GB",
    country,
    /^[A-Z]{2}$/,
    "Two capital letters.",
  );
  const days = await typed("How many days may one take?", max_days, /^\d{1,3}$/, "A number of days.");
  const cost = await typed("How many dollars may one cost?", max_cost_usd, /^\d{1,5}$/, "A number of dollars.");
  return {
    ...(lived !== undefined && { country: lived }),
    ...(days !== undefined && { max_days: Number(days) }),
    ...(cost !== undefined && { max_cost_usd: Number(cost) }),
  };
}
