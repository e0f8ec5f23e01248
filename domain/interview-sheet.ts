/** A question that this interviewer is likely to ask. */
export interface LikelyQuestion {
  question: string;
  /** Why it is likely. */
  why: string;
  /** The candidate's own words that answer it, each with where it stands; none if nothing was told. */
  told: string[];
  /** How to answer it truthfully. */
  advice: string;
}

/** What a candidate takes to the interview. */
export interface InterviewSheet {
  /** The most likely ones first. */
  questions: LikelyQuestion[];
  /** For everything that the job asks for and the candidate cannot do yet, or that has lapsed: a sentence that is so. */
  honest: { what: string; sentence: string }[];
  /** What the candidate may ask. */
  to_ask: string[];
}
