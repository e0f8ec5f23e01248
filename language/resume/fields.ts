/** What a part of the heading of a post or of education may be, in the order of the learned model. */
export const FIELDS = ["other", "title", "employer", "place", "study", "institution"] as const;
export type FieldKind = (typeof FIELDS)[number];
