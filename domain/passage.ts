/** A passage of what a candidate said in an earlier answer, as stored. */
export interface StoredPassage {
  /** The id of the fact, or of the question whose answer it is. */
  ref: string;
  text: string;
  /** BM25, positive, higher is better. */
  score: number;
}

/** A full-text query: passages of one kind that contain any of the words, except those of one question. */
export interface PassageQuery {
  kind: "fact" | "answer";
  words: string[];
  exceptQuestionId: string;
  limit: number;
}

/** The port to full-text search over what one owner has said; best first. Other owners' passages are never read. */
export interface PassageSearch {
  search(owner: string, query: PassageQuery): Promise<StoredPassage[]>;
}
