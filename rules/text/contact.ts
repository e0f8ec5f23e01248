// Telephone numbers begin with +, 0 or a bracket, or are written 555-123-4567; other long figures are figures.
const CONTACT = [
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /(?<![\p{L}\p{N}.,])(?:\+\d|\(\+?\d|0)[\d ()/.-]{7,}\d(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.,])\d{3}[-. ]\d{3}[-. ]\d{4}(?![\p{L}\p{N}])/gu,
  /\bhttps?:\/\/\S+|\b(?:linkedin|github)\.com\/\S+/giu,
];
const HAS_DATE = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** Covers e-mail addresses, telephone numbers and links with dots of the same length, so that spans stay as they are. */
export function maskContact(text: string): string {
  return CONTACT.reduce(
    (masked, pattern, index) =>
      masked.replace(pattern, (hit) =>
        index > 0 && /^[\d ().+/-]+$/.test(hit) && HAS_DATE.test(hit) ? hit : "·".repeat(hit.length),
      ),
    text,
  );
}
