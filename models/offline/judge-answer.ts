import type { z } from "zod";
import type { Criteria, DraftText, Evidence } from "../../domain/answer.js";
import type { RequirementKind } from "../../domain/job.js";
import type { JudgeOutput } from "../../domain/outputs.js";
import type { GivenValue, Issue } from "../../domain/question.js";
import { replyEvidence, textEvidence } from "../../rules/claims/evidence.js";
import { groundAnswer } from "../../rules/claims/ground.js";
import { termsOf } from "../../rules/gaps/terms.js";
import { sentences } from "../../rules/text/lines.js";
import { figures } from "../../rules/text/numbers.js";
import { deniesDoing } from "../../rules/text/polarity.js";
import { contentStems, isContent, words } from "../../rules/text/words.js";

interface Judged {
  gap: { title: string; kind: RequirementKind };
  replies: GivenValue[];
  evidence: Evidence[];
  resume: string;
  draft: DraftText;
}

const FILLER =
  /\b(passionate|team player|hard.?working|excellent communication|communication skills|results.driven|dynamic|synerg\w*|go-getter|highly motivated|detail.oriented|self.starter|think outside the box|proven track record|fast learner|people person|dedicated professional|striv\w+ to|various methods|great success|many things)\b/giu;
const HEDGE =
  /\b(maybe|kind of|sort of|i think|stuff|lol|dunno|idk|gonna|kinda|i guess|ok|asdf|lorem|whatever|things like that|and so on|somehow|probably|a bit)\b/giu;
const RESULT =
  /\b(so that|result\w*|reduc\w*|increas\w*|improv\w*|saved|finished|completed|passed|agreed|solved|fixed|delivered|went (?:up|down|to|home|live|well)|was (?:given|moved|paid|discharged|approved|accepted)|were (?:given|moved|paid)|came (?:down|back|of)|came out|recovered|on time|without|accepted|signed|praised|thanked|renewed|promoted|no findings|from \d+\S* to \d+|now (?:it )?takes|got faster|running again|no longer|went from|in the end|afterwards|since then)\b/iu;
const METHOD =
  /\b(by|with|use|used|using|through|via|from|according to|after|checked|measured|compared|planned|trained|explained|called|rang|wrote|built|tested|repeated|asked|showed)\b/iu;
const ACTION =
  /\b\p{L}{2,}ed\b|\b(rang|ran|led|built|wrote|made|took|gave|kept|sat|set|taught|drove|sold|held|found|put|got|did|run|lead|care|plan|use|teach|drive|work|manage)\b/giu;
const SHORT_FORMS: RequirementKind[] = ["licence", "certificate", "language", "degree", "logistics"];

/** Judges an answer by what can be measured in it. Deterministic; a true answer without figures can reach 8. */
export function judgeAnswer({ gap, replies, evidence, resume, draft }: Judged): z.infer<typeof JudgeOutput> {
  const own = ownWords(draft.bullets, gap.title);
  const sources = [...replyEvidence(replies), ...evidence, textEvidence("resume", "resume", resume)];
  const language = languageScore(draft.bullets);
  const criteria: Criteria = SHORT_FORMS.includes(gap.kind)
    ? { ...shortForm(replies), professional_language: language, relevance: 9 }
    : { ...experience(own, gap, sources, draft), professional_language: language };
  return { criteria, strengths: strengthsOf(own, criteria), issues: issuesOf(own, gap, criteria) };
}

// Neither the job's own words nor a sentence with a set phrase says anything, whatever else stands in it.
function ownWords(bullets: string[], title: string): string {
  const own = bullets.map((bullet) => (bullet.startsWith(`${title}:`) ? bullet.slice(title.length + 1) : bullet));
  const said = own.flatMap((text) => sentences({ text, start: 0 })).map(({ text }) => text);
  return said.filter((text) => text.search(FILLER) < 0).join("\n");
}

function experience(
  text: string,
  gap: Judged["gap"],
  evidence: Judged["evidence"],
  draft: DraftText,
): Omit<Criteria, "professional_language"> {
  // Each word once: saying it again says nothing more.
  const content = contentStems(text).length;
  const terms = termsOf(text);
  // What says that it was not done shows nothing.
  if (deniesMost(draft.bullets)) return { specificity: 2, evidence: 2, relevance: 2 };
  const named = terms.concepts.length + terms.names.length > 0;
  const specificity = 2 + steps(content, [6, 12, 20, 30]) * 1.5 + Number(named) + Number(figures(text).length > 0);
  const acts = new Set(text.toLowerCase().match(ACTION)).size;
  const grounded = groundAnswer(1, draft, evidence, gap.title).claims;
  const unsupported = grounded.filter(({ place, supported }) => place.startsWith("bullets") && !supported).length;
  const shown = 2 + Math.min(3, acts) + 2 * Number(METHOD.test(text)) + 2 * Number(RESULT.test(text));
  return {
    specificity: clamp(specificity),
    evidence: clamp(unsupported > 0 ? Math.min(shown, 4) : content < 6 ? Math.min(shown, 3) : shown),
    relevance: relevanceOf(text, gap.title, content),
  };
}

function deniesMost(bullets: string[]): boolean {
  const said = bullets.flatMap((text) => sentences({ text, start: 0 }));
  return said.filter(({ text }) => deniesDoing(text)).length > said.length / 2;
}

// A licence or an agreement is a fact or two: which, and since or until when.
function shortForm(replies: GivenValue[]): Pick<Criteria, "specificity" | "evidence"> {
  const given = replies.filter(({ answer }) => answer.trim() !== "").length;
  const dated = replies.some(({ answer }) =>
    /\d{4}|\b(january|february|march|april|may|june|july|august|september|october|november|december|month|week|year)/i.test(
      answer,
    ),
  );
  return {
    specificity: clamp(5 + Math.min(2, given - 1) + Number(dated) * 2),
    evidence: clamp(6 + Number(given > 1) + Number(dated)),
  };
}

function relevanceOf(text: string, title: string, content: number): number {
  const wanted = termsOf(title);
  const offered = termsOf(text);
  const stems = new Set(words(text).map(({ stem }) => stem));
  const asked = contentStems(title);
  const share = asked.length === 0 ? 0 : asked.filter((stem) => stems.has(stem)).length / asked.length;
  if (wanted.concepts.some((concept) => offered.concepts.includes(concept)) || share >= 0.5) return 9;
  if (share > 0) return 8;
  return content >= 6 ? 6 : 4;
}

function languageScore(bullets: string[]): number {
  const text = bullets.join("\n");
  const faults =
    (text.match(FILLER)?.length ?? 0) * 2 +
    (text.match(HEDGE)?.length ?? 0) +
    bullets.filter((bullet) => bullet.split(/\s+/).length > 50).length;
  return clamp(9 - faults);
}

function strengthsOf(text: string, criteria: Criteria): { label: string; description: string }[] {
  const found: { label: string; description: string }[] = [];
  if (criteria.specificity >= 8)
    found.push({ label: "Specific", description: "It says what was done in enough detail to picture it." });
  if (criteria.evidence >= 8) found.push({ label: "Borne out", description: "Action, way and outcome are all there." });
  if (figures(text).length > 0) found.push({ label: "Figures", description: "It gives figures from your own words." });
  return found;
}

function issuesOf(text: string, gap: Judged["gap"], criteria: Criteria): Issue[] {
  if (SHORT_FORMS.includes(gap.kind)) {
    return criteria.specificity < 8
      ? [
          issue(
            "No date or level",
            "It does not say which one, or since or until when.",
            "Which and when",
            "Which one is it, and since or until when?",
            "text",
          ),
        ]
      : [];
  }
  const content = words(text).filter(isContent).length;
  if (content < 6) {
    return [
      issue(
        "No example",
        "It does not say what you did.",
        "One example",
        "Tell about one time: what you had to do, what you did, and what came of it.",
        "textarea",
      ),
    ];
  }
  const found: Issue[] = [];
  if (criteria.specificity < 8)
    found.push(
      issue(
        "Little detail",
        "Few acts, tools or places are named.",
        "More of what you did",
        "What did you do, step by step, and with what?",
        "textarea",
      ),
    );
  if (!RESULT.test(text))
    found.push(
      issue(
        "No outcome",
        "It does not say what came of it.",
        "What came of it",
        "What was different afterwards, or what did others say?",
        "textarea",
      ),
    );
  if (!METHOD.test(text))
    found.push(
      issue("No method", "It does not say how it was done.", "How you did it", "How did you go about it?", "textarea"),
    );
  if (criteria.relevance < 7)
    found.push(
      issue(
        "Off the topic",
        "It does not speak of what the job asks for.",
        "The link to the job",
        `What in this has to do with: ${gap.title}?`,
        "textarea",
      ),
    );
  if (criteria.professional_language < 8)
    found.push({
      label: "Wording",
      description: "It has set phrases, hedges or very long bullets.",
      improvement: null,
    });
  return found;
}

function issue(
  label: string,
  description: string,
  title: string,
  question: string,
  field_type: "text" | "textarea",
): Issue {
  return { label, description, improvement: { title, question, field_type, help: null } };
}

function steps(value: number, limits: number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

function clamp(value: number): number {
  return Math.max(1, Math.min(10, Math.round(value)));
}
