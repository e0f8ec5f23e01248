/** Returns the text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns the text with its first letter in lower case. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Trims a text and collapses each run of white space to one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The same with a bar between the cells of a row, where the text has a tab or a wide gap. */
export function cellsInLine(text: string): string {
  return oneLine(
    text
      .trim()
      .replace(/\s*\n\s*/g, " ")
      .replace(/\t+| {3,}/g, " | "),
  );
}

const OTHER_LETTERS: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** Returns the text in lower case with plain Latin letters: "Łódź" becomes "lodz". */
export function withoutMarks(text: string): string {
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.replace(/[łøđðıħßæœþ]/g, (letter) => OTHER_LETTERS[letter] ?? letter);
}

/** "i moved it and i've noted it" with "I" in place of "i". */
export function withCapitalI(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}.'’/-])i(?=\s|['’](?:m|ve|d|ll)\b)/gu, "I");
}

const CONTRACTED: Record<string, string> = {
  ...{ ive: "I've", im: "I'm", dont: "don't", didnt: "didn't", doesnt: "doesn't", wasnt: "wasn't", werent: "weren't" },
  ...{ isnt: "isn't", arent: "aren't", hasnt: "hasn't", havent: "haven't", hadnt: "hadn't", couldnt: "couldn't" },
  ...{
    wouldnt: "wouldn't",
    shouldnt: "shouldn't",
    theyre: "they're",
    whats: "what's",
    thats: "that's",
    theres: "there's",
  },
};
const WITHOUT_APOSTROPHE = new RegExp(`(?<![\\p{L}'’])(?:${Object.keys(CONTRACTED).join("|")})(?![\\p{L}'’])`, "giu");

/** "whats needed, ive said" with the apostrophes that were left out while typing. */
export function withApostrophes(text: string): string {
  return text.replace(WITHOUT_APOSTROPHE, (word, at: number) => {
    // "Im Jahr" is German: its nouns have a capital.
    if (word.toLowerCase() === "im" && /^\s\p{Lu}\p{Ll}/u.test(text.slice(at + word.length))) return word;
    const whole = CONTRACTED[word.toLowerCase()] ?? word;
    return /^\p{Lu}/u.test(word) ? capitalised(whole) : whole;
  });
}

/** A sentence with a final stop. It may already have one before a closing quotation mark: "… let him finish.'" */
export function stopped(sentence: string): string {
  return /[.!?]['"’”»)]*$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Small words within a name or a title. */
const SMALL = new Set("of the and for in at on to by de la du des von und y".split(" "));
/** In letters. A shorter word in capitals may be an acronym: "NHS". */
const LONGEST_ACRONYM = 3;

/** A name or a title that is written in capitals alone, as it is written within a sentence: "CARDIGAN BAY COUNCIL" is "Cardigan Bay Council". */
export function inMixedCase(text: string): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (/\p{Ll}/u.test(text) || !words.some((word) => word.length > LONGEST_ACRONYM)) return text;
  return text.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (at > 0 && SMALL.has(lower)) return lower;
    if (word.length <= LONGEST_ACRONYM && !/[AEIOUY]/u.test(word.slice(1))) return word;
    return word.charAt(0) + lower.slice(1).replace(/(?<=^['’])\p{Ll}/u, (letter) => letter.toUpperCase());
  });
}
