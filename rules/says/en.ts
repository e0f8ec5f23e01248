import type { Family } from "../../domain/job.js";

/** The words of a form for an occupation family: the story, the tools, and what to leave out. */
export interface TradeWords {
  story: string;
  tools: string;
  caution: string | null;
}

const NAMES = new Intl.DisplayNames(["en"], { type: "language" });
const PLAIN_STORY = "Tell about one time: what you had to do, what you did, and how.";
const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

const part = (count: number, unit: string) =>
  count === 0 ? [] : [`${NUMBERS[count] ?? count} ${unit}${count === 1 ? "" : "s"}`];

const trade: Record<Family, TradeWords> = {
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

/** What the rules say in English. A quote comes without its marks, and a `difference` as a whole sentence. */
export const en = {
  question: {
    says: (quote: string) => `Your résumé says "${quote}".`,
    differs: (difference: string, quote: string) => `The difference: ${difference} Your résumé says "${quote}".`,
    paper: "Your résumé does not name it. Do you hold it, or is it under way?",
    paperLapsed: "Do you hold it now, and until when?",
    paperOther: "Is that the one they ask for, or do you hold another?",
    degree: "Your résumé does not name it. Do you have it, or something equivalent?",
    degreeOther: "Is that what they ask for, or do you have another?",
    language: "Your résumé does not name it. Do you speak it, and how well?",
    languageOther: "Is that the language that they need, and how well do you speak it?",
    rightToWork: "Do you have it?",
    condition: "Does this suit you?",
    unsaid: (asked: string) => `Your résumé does not say so in these words. ${asked}`,
    nearer: "Is that what they mean, or what have you done that comes nearer?",
    knowledge: "Have you used it or learned it, in any post, course or outside of one?",
    act: "Have you done this, in any post or outside of one?",
    part: "Has it been a part of your work, in any post or outside of one?",
    yearsShort: (shown: string, quote: string | null, asked: string) =>
      `Your dates give ${shown}${quote === null ? "" : ` ("${quote}")`}; ${asked} are asked: what else counts?`,
    yearsNone: "Your dates do not show it. Which practice of yours counts, and from when to when?",
    yearsWhich: (known: string) => `${known} Which practice counts, and from when to when?`,
    length: (years: number, months: number) => [...part(years, "year"), ...part(months, "month")].join(" "),
    papers: (titles: string[]) => `Papers that the job asks for: ${titles.join("; ")}. Where do you stand with each?`,
    conditions: (titles: string[]) => `Conditions of the work: ${titles.join("; ")}. Does each of them suit you?`,
    mixed: "The job asks for all of these, for some as a must and for others as welcome.",
    together: (titles: string[]) => `If the same story shows it, tell this too: ${titles.join("; ")}.`,
    orLearn: "The job also accepts that you learn it: then choose willing to learn.",
    why: {
      job: (quotes: string[]) => `The job says ${quotes.map((quote) => `"${quote}"`).join(" and ")}`,
      candidate: (quotes: string[]) =>
        ["You say that the job asks for it", ...quotes.map((quote) => `"${quote}"`)].join(" and "),
      condition: "a condition of the work rather than a skill.",
      critical: "without it you would hardly be considered.",
      must: "something you must have.",
      welcome: "welcome, or a part of the work.",
    },
  },
  form: {
    status: "Where do you stand?",
    held: "I hold it",
    underWay: "I am working towards it",
    booked: "It is booked",
    notPassed: "I took it and did not pass",
    lapsed: "It has lapsed",
    never: "I do not have it",
    completed: "Completed",
    degreeUnderWay: "Under way",
    equivalent: "An equivalent qualification",
    detail: "Which one exactly, with class, level or school?",
    valid: "Since when, until when, or booked for when?",
    language: "Which language?",
    level: "How well?",
    native: "Native",
    fluent: "Fluent, C1 to C2",
    good: "Good, B1 to B2",
    basic: "Basic, A1 to A2",
    used: "Where have you used it?",
    rightToWork: "Do you have the right to work there?",
    unlimited: "Yes, without limits",
    withPermit: "Yes, with a visa or permit",
    notNow: "Not now",
    permit: "Which permit, and until when?",
    agrees: "Does this suit you?",
    yes: "Yes",
    withLimits: "Yes, with limits",
    fromWhen: "From when?",
    whereLive: "Where do you live, or would you move?",
    note: "Anything they should know, such as the limits?",
    posts: "Which of these count?",
    further: "What else counts: which post, where, from when to when?",
    practice: "What did you do there that counts?",
    elsewhere: "Elsewhere, or not in the résumé",
    several: "At more than one of these",
    story: (asked: string) => `${asked} How often, with what, and with what result?`,
    howOften: "How long, or how often, have you done this?",
    result: "What was the result, and what was measured or said about it?",
    where: "Where was it?",
    whereHelp: "A new line stands under this post in your résumé; one of several posts, or of none, stands apart.",
    other: "Other",
    otherHelp: "Name others in your own words above.",
  },
  trade,
  contradiction: {
    text: (first: string, second: string) =>
      `Two statements do not fit together: ${first} and ${second}. Can you say what is right?`,
    why: (what: string) => `${what}. Whoever reads both will ask.`,
    right: "Which of them is right as it stands?",
    both: "Both: they speak of different things",
    neither: "Neither as it stands",
    explanation: "What is right, in your own words?",
    sources: {
      resume: "résumé",
      reply: "your reply",
      fact: "something you said earlier",
      answer: "an earlier answer",
      edit: "stated by you in an edit",
      confirmation: "confirmed by you",
    },
  },
  improvement: {
    anythingElse: "What else did you do, use or achieve here?",
    aboutIt:
      "Tell about one time that was about what is asked here: what was there, what you did, and what the result was.",
  },
  judge: {
    specific: { label: "Specific", description: "It says what was done in enough detail to picture it." },
    supported: { label: "Supported", description: "Your own acts and their results are there." },
    figures: { label: "Figures", description: "It gives figures from your own words." },
    empty: { label: "Empty sentences", description: "Most of it tells of nothing that happened." },
    wording: { label: "Wording", description: "It has set phrases, hedges, repetitions or very long bullets." },
    notYours: { label: "Not from you", description: "It has figures or names that you have not given." },
    noDate: {
      label: "No date or level",
      description: "It does not say which one, or since or until when.",
      title: "Which and when",
      question: "Which one is it, and since or until when?",
    },
    noExample: {
      label: "No example",
      description: "It does not say what you did.",
      title: "One example",
      question: "Tell about one time: what you had to do, what you did, and what the result was.",
    },
    yourPart: {
      label: "Your part",
      description: "It says what a team did, and not what you did.",
      title: "Your own part",
      question: "Which part of this was yours: what did you do yourself?",
    },
    noOutcome: {
      label: "No outcome",
      description: "It does not say what the result was.",
      title: "The result",
      question: "What was different afterwards, or how did others take it?",
    },
    littleDetail: {
      label: "Little detail",
      description: "It tells of no one case.",
      title: "One case",
      question: "Take one case: what did you find, what did you do about it, step by step, and with what?",
    },
    offTopic: {
      label: "Off the topic",
      description: "It may not speak of what the job asks for.",
      title: "The link to the job",
      question: (gap: string) => `What in this has to do with: ${gap}?`,
    },
  },
  fixedForm: {
    exact: { label: "Exact", description: "It says which one, or since or until when." },
    when: {
      label: "No date",
      description: "It does not say when it will be there.",
      title: "When",
      question: "When is it booked for, or when will you have it?",
    },
    from: {
      label: "No dates",
      description: "It does not say how long.",
      title: "How long",
      question: "From when to when was it, or how long in all?",
    },
    lapsed: {
      label: "Lapsed",
      description: "It is not valid now.",
      title: "Renewal",
      question: "When did it lapse, and when and how will you renew it?",
    },
  },
  missing: {
    source: (claim: string) => `A source for "${claim}"`,
    word: (sentence: string) => `Your word on "${sentence}"`,
    about: "A story that is about what is asked",
    score: (threshold: number, score: number) => `A score of ${threshold}; it has ${score}`,
    least: (criterion: string, points: number) => `, least for ${criterion} (${points} of 10)`,
    criteria: {
      specificity: "specificity",
      evidence: "evidence",
      professional_language: "professional language",
      relevance: "relevance",
    },
  },
  warnings: {
    documents: { resume: "résumé", job: "job" },
    of: (document: string, warning: string) => `${document.charAt(0).toUpperCase()}${document.slice(1)}: ${warning}`,
    hidden: {
      hidden: (text: string) => `This text is marked as hidden in the file; it counts for nothing: "${text}"`,
      colour: (text: string) => `This text has the colour of its background; it counts for nothing: "${text}"`,
      tiny: (text: string) => `This text is too small to be read; it counts for nothing: "${text}"`,
      off_page: (text: string) => `This text lies outside of the page; it counts for nothing: "${text}"`,
      invisible_characters: (text: string) =>
        `This text is written with, or has, characters that nobody sees; these characters count for nothing: "${text}"`,
    },
    nothingRead: (isSomeUnread: boolean) =>
      `Nothing that the job asks for could be read. That is not the same as no gaps${isSomeUnread ? ": see unread" : ""}.`,
    noPost: (period: string) =>
      `Résumé: no post was read, although it names periods, the first in "${period}". Put title, employer and time of each post above what was done there.`,
    atPeriod: "This names a period, and no post was read.",
    atPeriodBesidePosts: "This names a period and is in no post. If it is the heading of one, say so here.",
    atOrder: "This seems to give orders to whoever evaluates. It is not obeyed.",
    order: (sentence: string) =>
      `This sentence seems to give orders to whoever evaluates. It is not obeyed: "${sentence}"`,
    long: (document: string, characters: number, shown: number) =>
      `The ${document} is long: all of its ${characters} characters were read, and the model writes with its first ${shown} and what is near to each gap.`,
    notServed: (document: string, language: string) =>
      `The offline provider serves English well; this ${document} seems to be in ${NAMES.of(language) ?? language}.${language === "de" ? " German is read less surely: look over what was read." : ""}`,
    asksIn: (language: string) =>
      `The offline provider asks in English, since it has no words of ${NAMES.of(language) ?? language}.`,
    writesEnglish: "Without a model your own words become the lines; what rules write of forms is in English.",
  },
  page: {
    tooLong: (pages: number, most: number) =>
      `The page takes about ${pages} pages; ${most === 1 ? "one is" : `${most} are`} enough.`,
    notShown: (titles: string[]) => `They ask for this, and no line shows it: ${titles.join("; ")}.`,
    profileKept: "The profile stands as it was: see whether it fits this job.",
  },
  sheet: {
    title: "Interview",
    parts: {
      questions: "What they are likely to ask",
      honest: "What you cannot do yet: sentences that are so",
      to_ask: "What you may ask them",
    },
    quoted: (text: string) => `“${text}”`,
    month: (month: number, year: number) =>
      `${new Date(Date.UTC(2000, month - 1)).toLocaleString("en", { month: "long", timeZone: "UTC" })} ${year}`,
    askedHeld: (quote: string) => `“${quote}” Do you have that?`,
    askedDone: (quote: string) => `“${quote}” Have you done that?`,
    notShown: (titles: string) => `The job asks for it, and your page does not show it: ${titles}`,
    shownWeakly: (title: string) => `The job asks for it, and what your page has of it is little: ${title}`,
    notTold: "You have not told anything about it: think of one time, or say that you have not done it.",
    keepToIt: "Your answer falls short: add a fact to it before, or keep to what you have told.",
    yourAnswer: (text: string) => `Your answer: “${text}”`,
    youHaveTold: (text: string) => `You have told: “${text}”`,
    onYourPage: "It stands on your page",
    aboutLine: (line: string, question: string) => `“${line}” ${question}`,
    measured: {
      question: "How was that measured, and how do you know that it was what you did that made the difference?",
      advice: "Say how it was recorded and what else changed at the time. If you do not know, say so, and who would.",
    },
    yours: {
      question: (scope: string) => `What exactly was yours in it ("${scope}"), and who else was involved?`,
      advice: "Name what you decided yourself and what others did. Claim no more than the bullet does.",
    },
    cameOfIt: {
      question: "What came of it, and how do you know?",
      advice: "The line does not say it. If you know, say it; if not, say what you did to find out.",
    },
    howItWent: {
      question: "Take me through it: what was the situation, what did you do, and what was the result?",
      advice: "Tell it in the order in which it happened, and end on the result, as far as you know.",
    },
    between: (from: string, to: string) => `What did you do between ${from} and ${to}?`,
    betweenWhy: (last: string, next: string) => `Between ${last} and ${next} your page names nothing`,
    shortPost: (post: string, length: number) =>
      `You were at ${post} for ${length === 1 ? "one month" : `${length} months`}. Why did you leave?`,
    shortPostWhy: "The post was a short one",
    whyLeave: (post: string) => `Why do you want to leave ${post}?`,
    whyLeft: (post: string) => `Why did you leave ${post}?`,
    lastChange: "It is your last change of post",
    howItWas: "Say how it was, in one or two sentences, and nothing against anybody.",
    notHeldOf: (quote: string, titles: string) => `Of “${quote}” I do not have so far: ${titles}.`,
    notDoneOf: (quote: string, titles: string) => `Of “${quote}” I have not done so far: ${titles}.`,
    notHeld: (quote: string) => `“${quote}”: I do not have this so far.`,
    notDone: (quote: string) => `“${quote}”: I have not done this so far.`,
    nearest: (quotes: string) => ` What comes nearest to it: ${quotes}.`,
    wishHeld: " I would like to get it.",
    wishDone: " I would like to learn it.",
    lapsed: (text: string) => `It is not valid now: ${text}.`,
    askCondition: (quote: string) => `Your posting says: “${quote}” What would that mean in this post?`,
    askTaught: (quote: string) => `Your posting says: “${quote}” How is it taught, and by whom?`,
    askWhom: (quote: string) => `Your posting says: “${quote}” Whom could I learn that from here?`,
    couldSay: "What you could say",
    tooLong: (most: number) => `more than ${most} words are too many to say`,
    nothingTold: "You have told nothing about this yet that you could say.",
    left: (quote: string) => `You had told this, and left it out: “${quote}”`,
    added: (words: string) => `Nobody was told this before: “${words}”. If it is so, tell it in your answer too.`,
    whole: "You said what you had told.",
  },
  letter: {
    addressee: "To whom is the letter addressed?",
    addresseeHelp: "Leave it empty if you do not know a name.",
    whyHere: "Why do you want to work here, and in this post?",
    whyHereHelp:
      "One or two sentences, as you would say it. They stand in the letter in your words; nobody makes them up.",
    start: "From when could you start?",
    explain: "Is there anything to explain, such as a gap or a change of trade?",
    explainHelp: "Only what you want them to read.",
    tooLong: (words: number, most: number) => `The letter has ${words} words; ${most} are enough.`,
    noReason: "It does not say why you want to work there: only you can say that.",
    onThePage: "Your résumé says this already: what would you add?",
    nothingTold: (title: string) => `It says nothing about what they ask for first: ${title}.`,
    nothingAtAll: "Nothing that you told fits it yet: answer the questions about the job first.",
    otherLanguage: (language: string) =>
      `The posting is in ${NAMES.of(language) ?? language}; the sentences around your own are in English.`,
  },
};

/** What the rules say to a candidate, in one language. */
export type Says = typeof en;
