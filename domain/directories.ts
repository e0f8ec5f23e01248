import type { Directory } from "./learning.js";

/** Public directories of courses: those of a country's own authorities, and two that hold anywhere. */
const DIRECTORIES: Directory[] = [
  {
    title: "Find a course",
    provider: "National Careers Service",
    url: "https://nationalcareers.service.gov.uk/find-a-course",
    places: ["GB"],
  },
  { title: "Find a course", provider: "FetchCourses.ie", url: "https://www.fetchcourses.ie/", places: ["IE"] },
  {
    title: "Find training",
    provider: "CareerOneStop, US Department of Labor",
    url: "https://www.careeronestop.org/FindTraining/find-training.aspx",
    places: ["US"],
  },
  {
    title: "Weiterbildung finden",
    provider: "mein NOW, Bundesagentur für Arbeit",
    url: "https://mein-now.de/",
    places: ["DE"],
  },
  { title: "Opleidingen zoeken", provider: "Leeroverzicht", url: "https://www.leeroverzicht.nl/", places: ["NL"] },
  {
    title: "National register of training",
    provider: "training.gov.au",
    url: "https://training.gov.au/",
    places: ["AU"],
  },
  {
    title: "Explore education and training",
    provider: "Job Bank, Government of Canada",
    url: "https://www.jobbank.gc.ca/career-planning",
    places: ["CA"],
  },
  {
    title: "Free courses",
    provider: "OpenLearn, The Open University",
    url: "https://www.open.edu/openlearn/free-courses",
    places: [],
  },
  { title: "Online courses of universities", provider: "edX", url: "https://www.edx.org/", places: [] },
];

/** The directories of a country, then those that hold anywhere. */
export function directoriesFor(country: string | undefined): Directory[] {
  const own = DIRECTORIES.filter(({ places }) => country !== undefined && places.includes(country));
  return [...own, ...DIRECTORIES.filter(({ places }) => places.length === 0)];
}
