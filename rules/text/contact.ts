const CONTACT = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /(?<![\p{L}\p{N}])\+?\d[\d ()/.-]{7,}\d(?![\p{L}\p{N}])/gu,
  /\bhttps?:\/\/\S+|\b(?:linkedin|github)\.com\/\S+/giu,
];
const YEARS_ONLY = /^(?:19|20)\d{2}\s*[-–./]\s*(?:19|20)\d{2}$|^(?:0?[1-9]|1[0-2])[./](?:19|20)\d{2}\s*[-–]/;

/** Covers e-mail addresses, telephone numbers and links with dots of the same length, so that spans stay as they are. */
export function maskContact(text: string): string {
  return CONTACT.reduce(
    (masked, pattern) => masked.replace(pattern, (hit) => (YEARS_ONLY.test(hit) ? hit : "·".repeat(hit.length))),
    text,
  );
}
