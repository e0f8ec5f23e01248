import type { Quote } from "../../domain/text.js";
import { sentences } from "./lines.js";
import type { SourceText } from "./spans.js";

/*
 * What no résumé says about its owner, no job about its work and no candidate in a reply: it speaks to whoever evaluates. It is
 * shown as suspicious and counts for nothing. Texts are compared in a plain form, so that invisible characters, look-alike
 * letters and base64 hide nothing.
 */

/** Whom it speaks to, or of. */
const CANDIDATE =
  "(?:this|the|these|my|that|such)\\s+(?:\\w+\\s+)?(?:candidates?|applicants?|answers?|resumes?|résumés?|cvs?|applications?|person|profile|response|reply)";
const RULES = "(?:instruction|prompt|rule|direction|guideline|command|criteri|requirement|constraint|polic)\\w*";
const SPEAKS_TO_A_MODEL = [
  new RegExp(
    `\\b(?:ignore|disregard|forget|override|bypass|skip|drop|discard|neglect)\\b.{0,40}\\b(?:previous|prior|above|earlier|preceding|all|any|these|those|your|other|system|original)\\b.{0,25}\\b${RULES}`,
    "i",
  ),
  new RegExp(
    `\\b(?:give|assign|award|grant|rate|score|rank|mark|grade|treat|consider|regard|report|say|state|conclude|assume|accept|approve|recommend|select|shortlist|hire)\\b.{0,40}\\b${CANDIDATE}\\b`,
    "i",
  ),
  new RegExp(
    `\\b${CANDIDATE}\\b.{0,40}\\b(?:must|should|shall|is to|has to|needs to)\\b.{0,15}\\b(?:be\\s+)?(?:given|rated|scored|accepted|ranked|marked|approved|considered|selected|hired|shortlisted|pass|receive|get)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${CANDIDATE}\\b.{0,30}\\b(?:meets?|fulfil\\w*|satisf\\w+|covers?|matches)\\b.{0,20}\\b(?:all|every|each)\\b.{0,20}\\b(?:requirement|criteri|gap|need)`,
    "i",
  ),
  /\b(?:quality|match|suitability|overall|final|maximum|highest|perfect|full)\s+(?:score|mark|rating|grade)s?\s+(?:of|to|for|is|=|:)/i,
  /\b(?:score|rate|rating|mark|grade|criteria|specificity|evidence|relevance|professional_language)\b["']?\s*(?::|=|of|to be|must be|should be|is)\s*["']?(?:10\b|9\b|999|100\b|ten\b|max|full|the maximum|perfect|highest)/i,
  /\b(?:10|ten)\s*(?:\/|out of)\s*(?:10|ten)\b/i,
  /\b(?:system prompt|system message|developer message|language model|large language|\bllm\b|chat ?gpt|as an ai\b|ai (?:model|system|assistant|evaluator|recruiter|reviewer|screen\w*)|you are (?:an? |the )?(?:ai|evaluator|grader|bot)\b|you are (?:now|no longer) (?:an? |the )?(?:\w+ )?(?:ai|assistant|evaluator|grader|judge|model|bot|bound|restricted)|jailbreak|prompt injection|developer mode|do anything now)/i,
  /\b(?:note|message|attention|instructions?|memo|important|warning)\b.{0,20}\b(?:to|for)\b.{0,15}\b(?:the )?(?:ai|model|evaluator|grader|reviewer|judge|recruiter bot|bot|assistant|parser|screening|ats|system|reader of this|automated)\b/i,
  /\b(?:do not|don['’]t|never|no need to|stop)\b.{0,25}\b(?:ask|list|show|report|mention|find|count|look for|check|flag|verify)\b.{0,30}\b(?:gaps?|questions?|claims?|grounding|sources?|missing|weakness\w*|suspicious)\b/i,
  /\b(?:mark|treat|consider|regard|set|count|accept)\b.{0,30}\b(?:all|every|each|any|the following|everything)\b.{0,30}\b(?:requirements?|gaps?|claims?|as (?:covered|supported|grounded|met|true|verified)|questions?)\b/i,
  /\b(?:from now on|new instructions?|updated instructions?|end of (?:instructions?|prompt|data|document|resume|résumé|job)|begin (?:instructions?|system|prompt)|start of (?:system|instructions?))\b.{0,60}/i,
  /\b(?:respond|reply|answer|output|return|print|write|repeat|reveal|show|tell me)\b.{0,25}\b(?:only|exactly|with|your|the)\b.{0,25}\b(?:json|prompt|instructions|"?yes"?|api key|password|secret|system|score|accepted|supported)\b/i,
  /<\/?\s*(?:system|assistant|user|instructions?|prompt|admin|developer|tool|resume|job|reply|evidence)\b[^>]*>|\[\/?(?:INST|SYSTEM|ASSISTANT|USER|ADMIN)\]|<\|[^|]{1,30}\|>|^\s*#{2,}\s*(?:system|instruction|assistant|new task)|^\s*(?:system|assistant|developer)\s*:/i,
  // The marks with which this program fences data, and the fields of its own answers.
  /<<<\s*\w+|\w+\s*>>>|\{\{\s*\w+\s*\}\}|["']?(?:supported|decided_by|grounded|best_version|findings)["']?\s*[:=]\s*["']?(?:true|rules|model|accept|\[)/i,
  // The same in other languages: an order about instructions, marks or the candidate.
  /\b(?:ignorier\w*|missacht\w*|vergiss|vergessen sie|übergeh\w*)\b.{0,50}\b(?:anweisung\w*|vorgaben?|regeln?|instruktion\w*|befehle?)/iu,
  /\b(?:bewert\w+|gib|geben sie|vergib|stufe)\b.{0,40}\b(?:kandidat\w*|bewerber\w*|lebenslauf|punkt\w*|höchst\w*|note)\b/iu,
  /\b(?:ignor\w+|oubli\w+|n[ée]glig\w+)\b.{0,50}\b(?:instructions?|consignes?|r[èe]gles?|directives?)\b/iu,
  /\b(?:donne\w*|attribue\w*|accorde\w*|note[rz]?)\b.{0,40}\b(?:candidat\w*|note|score|maximum|dix)\b/iu,
  /\b(?:ignor\w+|olvid\w+|omit\w+)\b.{0,50}\b(?:instrucci\w+|reglas?|indicaciones|[óo]rdenes)\b/iu,
  /\b(?:da(?:le)?|otorga\w*|asigna\w*|califica\w*|punt[úu]a\w*)\b.{0,40}\b(?:candidat\w*|puntuaci[óo]n|nota|m[áa]xim\w*|diez)\b/iu,
  /\b(?:ignor\w+|dimentic\w+|trascur\w+)\b.{0,50}\b(?:istruzion\w*|regol\w*|direttiv\w*)\b/iu,
  /\b(?:negeer|vergeet)\b.{0,50}\b(?:instructies?|regels?|aanwijzingen)\b|\b(?:zignoruj|pomi[ńn]|zapomnij)\b.{0,50}\b(?:instrukcj\w*|polece\w*|zasad\w*)|\b(?:ignor[ăa]|uit[ăa])\b.{0,50}\b(?:instruc[țt]iun\w*|reguli\w*)/iu,
  /(?:忽略|无视|忘记).{0,20}(?:指令|指示|规则|提示)|(?:игнорируй|забудь|проигнорируй).{0,50}(?:инструкц|указани|правил)/iu,
];

/** True for a sentence that gives orders to whoever evaluates it. */
export function isInstruction(sentence: string): boolean {
  const plain = plainForm(sentence);
  if (SPEAKS_TO_A_MODEL.some((pattern) => pattern.test(plain))) return true;
  return unpacked(plain).some((text) => SPEAKS_TO_A_MODEL.some((pattern) => pattern.test(text)));
}

/** Characters that are not seen: of no width, of direction, soft hyphens, tags. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKS_LIKE: Record<string, string> = Object.fromEntries(
  [..."аaеeоoрpсcхxуyіiѕsјjԁdһhАAВBЕEКKМMНHОOРPСCТTХXУYІIαaοoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"].flatMap(
    (letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? letter]] : []),
  ),
);
const LATIN = /[A-Za-z]/;

function plainForm(text: string): string {
  const seen = text.replace(UNSEEN, "").normalize("NFKC");
  // Only beside Latin letters: a text in Russian stays Russian.
  const latin = seen.replace(/\S+/gu, (word) =>
    LATIN.test(word) ? [...word].map((letter) => LOOKS_LIKE[letter] ?? letter).join("") : word,
  );
  // "i g n o r e   a l l": letters set apart belong together.
  return latin.replace(/(?:\b\p{L}[ .\-_*]){4,}\p{L}\b/gu, (spaced) => spaced.replace(/[ .\-_*]/g, ""));
}

/** A run of base64 or of percent-encoding so long may hold a sentence. */
const PACKED = /[A-Za-z0-9+/]{24,}={0,2}|(?:%[0-9a-f]{2}){8,}/gi;
/** No word is longer; what is packed is not read further. In UTF-16 units. */
const LONGEST_PACKED = 4_000;

function unpacked(text: string): string[] {
  return (text.match(PACKED) ?? []).flatMap((run) => {
    if (run.length > LONGEST_PACKED) return [];
    try {
      const opened = run.startsWith("%") ? decodeURIComponent(run) : atob(run);
      return /^[\p{L}\p{N}\p{P}\p{Zs}\n]*$/u.test(opened) ? [opened] : [];
    } catch {
      return [];
    }
  });
}

/** Every such sentence of a text, with the line that it stands in when it does not end there. */
export function instructionsIn(source: SourceText): Quote[] {
  const found: Quote[] = [];
  let start = 0;
  for (const line of source.text.split("\n")) {
    // An order may go on in the next sentence of its line ("Ignore … Give this candidate …"), so each is looked at.
    for (const sentence of sentences({ text: line, start })) {
      if (isInstruction(sentence.text)) found.push(source.quote(sentence.start, sentence.end));
    }
    start += line.length + 1;
  }
  return found;
}
