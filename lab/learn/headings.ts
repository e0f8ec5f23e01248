import type { SectionKind } from "../../language/resume.js";

/* Headings made of parts, since lists never have all of them: "Relevant Clinical Experience", "Skills and Tools". */

/** By kind: words before the noun, and the nouns. Words are separated by semicolons. */
const PARTS: Partial<Record<SectionKind, [string, string]>> = {
  work: [
    "work; professional; employment; career; relevant; other; additional; previous; past; recent; selected; key; industry; teaching; clinical; nursing; retail; research; military; management; leadership; practical; related; further; earlier; hospitality; technical; engineering; legal; academic; volunteer and paid; paid; full-time; part-time; trade; site; driving; contract; freelance; seasonal; involvement; current; my; summary of; project",
    "experience; work experience; history; background; employment; positions; positions held; roles; appointments; posts; jobs; engagements; assignments; career history; employment history; service; placements",
  ],
  education: [
    "my; formal; academic; further; higher; professional; educational; secondary; university; college; academic and professional; selected",
    "education; education and training; education & training; qualifications; studies; background; history; degrees; schooling; training; academic history; coursework; education and qualifications",
  ],
  skills: [
    "technical; key; core; soft; hard; professional; computer; it; digital; clinical; practical; transferable; personal; additional; relevant; trade; interpersonal; software; leadership; management; other; special; specialist; summary of; areas of; kitchen; driving; laboratory; design; job-related; organisational; communication",
    "skills; competencies; competences; expertise; abilities; strengths; proficiencies; knowledge; capabilities; tools; technologies; skill set; skills and tools; skills & expertise; skills and abilities; skills and knowledge; qualifications; systems; machinery",
  ],
  languages: [
    "spoken; foreign; my; other; additional",
    "languages; language skills; language proficiency; languages spoken; language competences",
  ],
  certificates: [
    "professional; industry; technical; safety; relevant; additional; current; other; online; vocational; short; further",
    "certificates; certifications; certification; courses; training; development; training and certificates; certifications and training; courses and certificates; credentials; accreditations; qualifications and certificates; licenses & certifications",
  ],
  licences: [
    "driving; professional; current; operator; trade; nursing; medical; teaching; site; plant",
    "licence; licences; license; licenses; registration; registrations; licensure; tickets; cards; permits; licences and registrations; entitlements",
  ],
  publications: [
    "selected; recent; peer-reviewed; scientific; my; academic; research",
    "publications; papers; articles; journal articles; conference papers; presentations; talks; publications and talks; posters; patents; books",
  ],
  awards: [
    "selected; academic; professional; industry; military",
    "awards; honours; honors; honours and awards; awards and honours; awards & recognition; prizes; scholarships; distinctions; medals; grants and awards; achievements; recognition; fellowships",
  ],
  volunteering: [
    "community; charity; my; local; other",
    "volunteering; volunteer work; voluntary work; volunteer experience; service; involvement; engagement; voluntary roles; charity work; volunteer roles; civic activities",
  ],
  projects: [
    "personal; selected; key; academic; side; university; technical; open source; recent; notable; research; final year; student",
    "projects; project work; project experience; projects and portfolio; portfolio; work samples",
  ],
  interests: [
    "personal; other; my; outside",
    "interests; hobbies; hobbies and interests; interests and hobbies; activities; pastimes; leisure; interests & activities; extracurricular activities; sports and hobbies",
  ],
  references: [
    "professional; personal; work; character",
    "references; referees; reference; references available; testimonials; recommendations",
  ],
  profile: [
    "professional; personal; career; executive; candidate; my; brief",
    "summary; profile; objective; statement; overview; introduction; about me; bio; goals; summary of qualifications; highlights; aim; synopsis",
  ],
  personal: [
    "personal; my; contact; candidate",
    "details; information; data; particulars; contact; contact information; details and contact",
  ],
  other: [
    "professional; other; additional; further",
    "memberships; affiliations; information; activities; associations; details; notes; bodies; committees; availability; declaration",
  ],
};

/** Headings in a script whose words are not set apart. */
const OTHERS: [words: string, kind: SectionKind][] = [
  ["工作经历", "work"],
  ["工作经验", "work"],
  ["教育背景", "education"],
  ["教育经历", "education"],
  ["技能", "skills"],
  ["专业技能", "skills"],
  ["语言能力", "languages"],
  ["自我评价", "profile"],
  ["证书", "certificates"],
  ["項目经验", "projects"],
  ["proiecte", "projects"],
  ["realizări", "awards"],
  ["certificări", "certificates"],
  ["competențe tehnice", "skills"],
  ["limbi străine", "languages"],
  ["voluntariat", "volunteering"],
  ["progetti", "projects"],
  ["projekty", "projects"],
  ["projecten", "projects"],
  ["projetos", "projects"],
  ["proyectos", "projects"],
  ["projets", "projects"],
  ["projekte", "projects"],
];

/** Headings that are made of these parts, with their kinds. */
export function madeHeadings(): [words: string, kind: SectionKind][] {
  const made = Object.entries(PARTS).flatMap(([kind, [befores, nouns]]) => {
    const [before, noun] = [befores.split("; "), nouns.split("; ")];
    const made = noun.flatMap((one) => [one, ...before.map((word) => `${word} ${one}`)]);
    return made.map((words): [string, SectionKind] => [words, kind as SectionKind]);
  });
  return [...made, ...Array.from({ length: WEIGHT }, () => OTHERS).flat()];
}
/** How often one of the others counts, which share no part with another. */
const WEIGHT = 6;
