import type { Family } from "../../domain/job.js";

const PLAIN_STORY = "Tell about one time: what you had to do, what you did, and how.";
/** The wording of a form for each occupation family: the story, the tools, and what to leave out. */
export const TRADE_WORDS: Record<Family, { story: string; tools: string; caution: string | null }> = {
  health: {
    story: "Tell about one time or patient: what you saw or had to do, what you did, and with whom.",
    tools: "Which tools, systems, scores or protocols did you use?",
    caution: "Leave out anything that identifies a patient.",
  },
  teaching: {
    story: "Tell about one class, learner or task: what was needed, what you did, and how.",
    tools: "Which methods, materials or systems did you use?",
    caution: "Leave out names of learners.",
  },
  trades: {
    story: "Tell about one job: what had to be done, what you did, and how.",
    tools: "Which tools, machines, materials or regulations?",
    caution: null,
  },
  logistics: {
    story: "Tell about one shift or job: what had to be done, what you did, and how.",
    tools: "Which vehicles, machines or systems?",
    caution: null,
  },
  care: {
    story: "Tell about one time or person whom you cared for: what was needed, what you did, and how.",
    tools: "Which methods, aids or records did you use?",
    caution: "Leave out anything that identifies a person.",
  },
  engineering: {
    story: "Tell about one job or problem: what had to be made or mended, what you did, and how.",
    tools: "Which machines, programs, materials or standards?",
    caution: null,
  },
  finance: {
    story: PLAIN_STORY,
    tools: "Which systems, standards or methods did you use?",
    caution: "Leave out names of clients.",
  },
  design: {
    story: "Tell about one piece of work: what it was for, what you made, and how.",
    tools: "Which programs, materials or methods?",
    caution: null,
  },
  science: {
    story: "Tell about one study or analysis: what was asked, what you did, and how.",
    tools: "Which methods, instruments or programs?",
    caution: null,
  },
  public: {
    story: "Tell about one case or piece of work: what had to be decided or done, what you did, and how.",
    tools: "Which rules, methods or systems?",
    caution: "Leave out what is confidential.",
  },
  office: { story: PLAIN_STORY, tools: "Which programs, systems or methods did you use?", caution: null },
  software: {
    story: "Tell about one project or problem: what you built or fixed, and how.",
    tools: "Which languages, libraries, services or tools?",
    caution: null,
  },
  hospitality: {
    story: "Tell about one shift or event: what had to be done, what you did, and how.",
    tools: "Which equipment, systems or standards?",
    caution: null,
  },
  sales: {
    story: "Tell about one customer, deal, campaign or task: what you did, and how.",
    tools: "Which channels, systems or methods?",
    caution: null,
  },
  general: { story: PLAIN_STORY, tools: "Which tools or methods did you use?", caution: null },
};
