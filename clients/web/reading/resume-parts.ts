import type { ReadingChange, ReadingResource } from "../../../domain/reading.js";

/** What the parts of the résumé share: the reading, its corrections, and the requirement that is looked at. */
export interface ResumeParts {
  reading: ReadingResource;
  correct: (...changes: ReadingChange[]) => void;
  correcting: { busy: boolean };
  /** The line that the keyboard moves: the focus goes with it into another post. */
  followed: string | null;
  follow: (line_id: string) => void;
  marked: string | null;
  mark: (requirement_id: string | null) => void;
}

/** The type of what is dragged: the id of a line. */
export const DRAGGED = "text/plain";
