import type { Family, RequirementKind } from "../../domain/job.js";
import type { QuestionOutput } from "../../domain/outputs.js";

import { type Topic, topicsOf } from "../../language/conditions.js";
import { toolsIn } from "../../language/job/tools.js";

type FormField = QuestionOutput["fields"][number];

/** What a form depends on. */
export interface FormGap {
  kind: RequirementKind;
  title: string;
  job_quote: string;
  also: string[];
}

/** The form for a gap: one to three fields for a licence, a certificate, a degree, a language or logistics, six for an experience. */
export function formFor(gap: FormGap, family: Family): FormField[] {
  switch (gap.kind) {
    case "licence":
    case "certificate":
      return [
        select(
          "status",
          "Where do you stand?",
          [
            ["held", "I hold it"],
            ["booked", "It is booked or under way"],
            ["lapsed", "It has lapsed"],
          ],
          true,
        ),
        text("detail", "Which one exactly, with class or level?"),
        text("valid", "Since when, until when, or booked for when?"),
      ];
    case "degree":
      return [
        select(
          "status",
          "Where do you stand?",
          [
            ["completed", "Completed"],
            ["under_way", "Under way"],
            ["equivalent", "An equivalent qualification"],
          ],
          true,
        ),
        text("detail", "Subject and school"),
        text("when", "Which year?"),
      ];
    case "language":
      return [
        text("language", "Which language?", true),
        select(
          "level",
          "How well?",
          [
            ["native", "Native"],
            ["fluent", "Fluent, C1 to C2"],
            ["good", "Good, B1 to B2"],
            ["basic", "Basic, A1 to A2"],
          ],
          true,
        ),
        text("used", "Where have you used it at work?"),
      ];
    case "logistics":
      return conditionForm(topicsOf(gap.title, gap.job_quote));
    case "years":
      return experienceForm(gap, family, "From when to when, and how much of the time?");
    default:
      return experienceForm(gap, family, "How long, or how often, have you done this?");
  }
}

function conditionForm(topics: Topic[]): FormField[] {
  if (topics.includes("right_to_work"))
    return [
      select(
        "agrees",
        "Do you have the right to work there?",
        [
          ["yes", "Yes, without limits"],
          ["with_limits", "Yes, with a visa or permit"],
          ["not_now", "Not now"],
        ],
        true,
      ),
      text("note", "Which permit, and until when?"),
    ];
  const note = topics.includes("start")
    ? "From when?"
    : topics.includes("place")
      ? "Where do you live, or would you move?"
      : "Anything they should know, such as the limits?";
  return [
    select(
      "agrees",
      "Does this suit you?",
      [
        ["yes", "Yes"],
        ["with_limits", "Yes, with limits"],
        ["not_now", "Not now"],
      ],
      true,
    ),
    text("note", note),
  ];
}

function experienceForm(gap: FormGap, family: Family, length: string): FormField[] {
  const words = WORDS[family];
  return [
    words.places.length > 0
      ? select(
          "where",
          "Where was it?",
          words.places.map((place) => [place.toLowerCase().replace(/[^a-z]+/g, "_"), place]),
        )
      : text("where", "Where was it?"),
    { id: "story", type: "textarea", question: words.story, required: true, options: null, help: words.caution },
    text("how_often", length),
    toolsField(toolsIn([gap.job_quote, ...gap.also], gap.title), words.tools),
    text("result", "What came of it?"),
    text("measured", "Was anything measured or said about it?"),
  ];
}

function toolsField(tools: string[], question: string): FormField {
  if (tools.length < 2) return text("tools", question);
  const options = [...tools.map((tool) => [tool, tool] as const), ["other", "Other"] as const];
  return { ...select("tools", question, options), type: "multiselect", help: "Name others in your own words above." };
}

const PLAIN_STORY = "Tell about one time: what you had to do, what you did, and how.";
const WORDS: Record<Family, { places: string[]; story: string; tools: string; caution: string | null }> = {
  health: {
    places: [
      "Ward",
      "Emergency or admissions unit",
      "Clinic",
      "Community",
      "Care home",
      "Simulation or training",
      "Other",
    ],
    story: "Tell about one patient: what you saw, what you did, whom you called.",
    tools: "Which tools, scores or protocols did you use?",
    caution: "Leave out anything that identifies the patient.",
  },
  teaching: {
    places: ["Primary school", "Secondary school", "College or university", "Adult education", "Online", "Other"],
    story: "Tell about one class or learner: what was needed, what you did, and how.",
    tools: "Which methods, materials or systems did you use?",
    caution: "Leave out names of learners.",
  },
  trades: {
    places: ["House", "Commercial site", "Industrial plant", "Workshop", "Vehicle or vessel", "Other"],
    story: "Tell about one job: what had to be done, what you did, and how.",
    tools: "Which tools, machines, materials or regulations?",
    caution: null,
  },
  logistics: {
    places: ["Warehouse", "Yard or dock", "On the road", "Office", "Other"],
    story: "Tell about one shift or job: what had to be done, what you did, and how.",
    tools: "Which vehicles, machines or systems?",
    caution: null,
  },
  care: {
    places: ["Care home", "Client's home", "Supported living", "School or nursery", "Community", "Other"],
    story: "Tell about one person whom you cared for: what was needed, what you did, and how.",
    tools: "Which methods, aids or records did you use?",
    caution: "Leave out anything that identifies the person.",
  },
  engineering: {
    places: ["Factory", "Workshop", "Laboratory or test bay", "Site", "Design office", "Other"],
    story: "Tell about one job or problem: what had to be made or mended, what you did, and how.",
    tools: "Which machines, programs, materials or standards?",
    caution: null,
  },
  finance: {
    places: [],
    story: PLAIN_STORY,
    tools: "Which systems, standards or methods did you use?",
    caution: "Leave out names of clients.",
  },
  design: {
    places: [],
    story: "Tell about one piece of work: what it was for, what you made, and how.",
    tools: "Which programs, materials or methods?",
    caution: null,
  },
  science: {
    places: ["Laboratory", "Clinic or hospital", "Field", "University", "Industry", "Other"],
    story: "Tell about one study or analysis: what was asked, what you did, and how.",
    tools: "Which methods, instruments or programs?",
    caution: null,
  },
  public: {
    places: [],
    story: "Tell about one case or piece of work: what had to be decided or done, what you did, and how.",
    tools: "Which rules, methods or systems?",
    caution: "Leave out what is confidential.",
  },
  office: { places: [], story: PLAIN_STORY, tools: "Which programs, systems or methods did you use?", caution: null },
  software: {
    places: [],
    story: "Tell about one project or problem: what you built or fixed, and how.",
    tools: "Which languages, libraries, services or tools?",
    caution: null,
  },
  hospitality: {
    places: ["Restaurant or café", "Hotel", "Bar", "Kitchen", "Event", "Other"],
    story: "Tell about one shift or event: what had to be done, what you did, and how.",
    tools: "Which equipment, systems or standards?",
    caution: null,
  },
  sales: {
    places: [],
    story: "Tell about one customer, deal or campaign: what you did, and how.",
    tools: "Which channels, systems or methods?",
    caution: null,
  },
  general: { places: [], story: PLAIN_STORY, tools: "Which tools or methods did you use?", caution: null },
};

function text(id: string, question: string, required = false): FormField {
  return { id, type: "text", question, required, options: null, help: null };
}

function select(id: string, question: string, options: (readonly [string, string])[], required = false): FormField {
  return {
    id,
    type: "select",
    question,
    required,
    options: options.map(([value, label]) => ({ value, label })),
    help: null,
  };
}
