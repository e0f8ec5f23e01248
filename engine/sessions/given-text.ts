import type { ResumeProfile } from "../../domain/resume.js";
import type { HiddenText } from "../../domain/visible-text.js";

/** A document's text, with its media type and the warnings about it. */
export interface GivenText {
  text: string;
  media_type: string;
  /** The original document, if it was a JSON object from which the text was made. */
  source?: string;
  /** What was read of it before, with the candidate's corrections; its spans count in `text`. */
  profile?: ResumeProfile;
  pages?: number | null;
  warnings?: string[];
  /** Text of the file that a reader of the document does not see; it is not part of `text`. */
  hidden?: HiddenText[];
}
