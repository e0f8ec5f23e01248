const MARKERS: Record<string, RegExp> = {
  en: /\b(the|and|of|to|with|for|you|your|our|in|at|from|is|are)\b/giu,
  de: /\b(und|der|die|das|mit|für|von|im|ein|eine|sie|wir|als|bei|seit|heute)\b/giu,
  fr: /\b(et|le|la|les|des|du|avec|pour|une|vous|nous|dans|sur|au)\b/giu,
  es: /\b(y|el|los|las|del|con|para|una|en|por|como|usted)\b/giu,
  nl: /\b(en|het|een|van|met|voor|wij|jij|zijn|op|te|bij)\b/giu,
  pl: /\b(oraz|jest|praca|pracy|dla|się|przez|nie|ze|doświadczenie|umiejętności)\b/giu,
  ro: /\b(și|cu|în|pentru|din|este|un|prin)\b/giu,
  it: /\b(il|di|della|con|per|una|nel|che|gli|presso)\b/giu,
};

/** The language of a text by its function words, as an ISO 639-1 code; English when nothing tells. */
export function languageOf(text: string): string {
  const scores = Object.entries(MARKERS).map(([code, pattern]) => ({ code, hits: text.match(pattern)?.length ?? 0 }));
  const best = scores.reduce((top, next) => (next.hits > top.hits ? next : top));
  return best.hits === 0 ? "en" : best.code;
}
