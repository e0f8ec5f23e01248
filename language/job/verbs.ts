import { stem } from "../words/words.js";

/** Verbs that describe work, in their base form. Some of them are often nouns ("test", "draft"). */
const BASE = `accompany achieve act adapt address administer advise agree aid analyse analyze answer apply appoint approve arrange assemble assess assign
  assist attend audit author bake balance book brief bring build buy calculate calibrate care carry cater catch challenge change charge chase check
  choose clean close coach code collaborate collect commission communicate compile complete compose conduct configure consolidate construct
  consult contact contribute control convert cook coordinate co-ordinate create cut dance deal debug decide define deliver demonstrate deploy
  describe design detect determine develop diagnose direct discuss dispatch dispose distribute document draft draw drive edit educate empty
  enable encourage enforce engage enhance ensure enter escort establish estimate evaluate evolve examine execute expand explain explore extend
  facilitate file fill find fit fix follow forecast foster gather generate give glaze grow guide handle hand haul help hire hold host identify
  implement improve influence inform initiate innovate inspect inspire install instruct integrate interpret interview introduce investigate
  invite invoice issue join keep label launch lay lead learn lift line liaise listen load log look machine maintain make manage map mark market
  measure meet mentor migrate mix model modify monitor motivate move negotiate observe obtain offer open operate optimise optimize order
  organise organize oversee own pack paint participate perform pick place plan play position post practise predict prepare present preserve
  prevent price prioritise prioritize process procure produce program promote protect provide publish pull purchase put raise reach read
  recommend reconcile record recover recruit reduce refine register relate repair replace report represent request research resolve respond restock
  retain retrieve review revise ring run sample scan schedule screen seal secure select sell send serve service set share ship shape sign solve sort
  speak spar specify stay steer stock store strengthen structure study submit supervise supply support survey tailor take talk teach tell
  terminate test trace track trade train transfer translate transport travel treat troubleshoot tune turn uncover understand unload update upgrade
  use utilise utilize validate verify visit wash wait watch weld wire work wrap write`;

const FORMS = new Set(BASE.split(/\s+/));
const STEMS = new Set([...FORMS].map(stem));

/** The form of a verb: "give", "giving" or "gives"; null for other words. */
export type VerbForm = "base" | "gerund" | "third" | null;

/** The form of a word if it is one of the verbs that describe work; else null. */
export function verbForm(word: string): VerbForm {
  const lower = word.toLowerCase();
  if (FORMS.has(lower)) return "base";
  if (lower.endsWith("ing") && STEMS.has(stem(lower))) return "gerund";
  const base = lower.replace(/ies$/, "y").replace(/(?<=ss|sh|ch|x|z)es$|s$/, "");
  return base !== lower && FORMS.has(base) ? "third" : null;
}
