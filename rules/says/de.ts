import type { Says, TradeWords } from "./en.js";

const NAMES = new Intl.DisplayNames(["de"], { type: "language" });
const PLAIN_STORY = "Erzählen Sie von einem Mal: was zu tun war, was Sie getan haben, und wie.";
const NUMBERS = "kein ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");

const part = (count: number, one: string, many: string) =>
  count === 0 ? [] : [count === 1 ? one : `${NUMBERS[count] ?? count} ${many}`];

const trade: Record<keyof Says["trade"], TradeWords> = {
  health: {
    story:
      "Erzählen Sie von einem Mal, von einer Patientin oder einem Patienten: was Sie gesehen haben oder zu tun hatten, was Sie getan haben, und mit wem.",
    tools: "Mit welchen Geräten, Systemen, Skalen oder Protokollen?",
    caution: "Lassen Sie alles weg, woran man Patienten erkennen könnte.",
  },
  teaching: {
    story:
      "Erzählen Sie von einer Klasse, einem Lernenden oder einer Aufgabe: was gebraucht wurde, was Sie getan haben, und wie.",
    tools: "Mit welchen Methoden, Materialien oder Systemen?",
    caution: "Lassen Sie die Namen von Lernenden weg.",
  },
  trades: {
    story: "Erzählen Sie von einem Auftrag: was zu tun war, was Sie getan haben, und wie.",
    tools: "Mit welchen Werkzeugen, Maschinen, Materialien, nach welchen Vorschriften?",
    caution: null,
  },
  logistics: {
    story: "Erzählen Sie von einer Schicht oder einem Auftrag: was zu tun war, was Sie getan haben, und wie.",
    tools: "Mit welchen Fahrzeugen, Maschinen oder Systemen?",
    caution: null,
  },
  care: {
    story:
      "Erzählen Sie von einem Mal oder einem Menschen, für den Sie gesorgt haben: was gebraucht wurde, was Sie getan haben, und wie.",
    tools: "Mit welchen Methoden, Hilfsmitteln oder Aufzeichnungen?",
    caution: "Lassen Sie alles weg, woran man einen Menschen erkennen könnte.",
  },
  engineering: {
    story:
      "Erzählen Sie von einem Auftrag oder Problem: was herzustellen oder zu beheben war, was Sie getan haben, und wie.",
    tools: "Mit welchen Maschinen, Programmen, Materialien, nach welchen Normen?",
    caution: null,
  },
  finance: {
    story: PLAIN_STORY,
    tools: "Mit welchen Systemen, nach welchen Standards oder Methoden?",
    caution: "Lassen Sie die Namen von Kunden weg.",
  },
  design: {
    story: "Erzählen Sie von einer Arbeit: wofür sie war, was Sie gemacht haben, und wie.",
    tools: "Mit welchen Programmen, Materialien oder Methoden?",
    caution: null,
  },
  science: {
    story: "Erzählen Sie von einer Untersuchung oder Auswertung: was die Frage war, was Sie getan haben, und wie.",
    tools: "Mit welchen Methoden, Geräten oder Programmen?",
    caution: null,
  },
  public: {
    story:
      "Erzählen Sie von einem Fall oder einer Arbeit: was zu entscheiden oder zu tun war, was Sie getan haben, und wie.",
    tools: "Nach welchen Regeln, mit welchen Methoden oder Systemen?",
    caution: "Lassen Sie Vertrauliches weg.",
  },
  office: { story: PLAIN_STORY, tools: "Mit welchen Programmen, Systemen oder Methoden?", caution: null },
  software: {
    story: "Erzählen Sie von einem Projekt oder Problem: was Sie gebaut oder behoben haben, und wie.",
    tools: "Mit welchen Sprachen, Bibliotheken, Diensten oder Werkzeugen?",
    caution: null,
  },
  hospitality: {
    story: "Erzählen Sie von einer Schicht oder Veranstaltung: was zu tun war, was Sie getan haben, und wie.",
    tools: "Mit welchen Geräten, Systemen, nach welchen Standards?",
    caution: null,
  },
  sales: {
    story: "Erzählen Sie von einem Kunden, Abschluss, einer Kampagne oder Aufgabe: was Sie getan haben, und wie.",
    tools: "Über welche Kanäle, mit welchen Systemen oder Methoden?",
    caution: null,
  },
  general: { story: PLAIN_STORY, tools: "Mit welchen Werkzeugen oder Methoden?", caution: null },
};

/** What the rules say in German. */
export const de: Says = {
  question: {
    says: (quote) => `In Ihrem Lebenslauf steht „${quote}“.`,
    differs: (difference, quote) => `Der Unterschied: ${difference} In Ihrem Lebenslauf steht „${quote}“.`,
    paper: "Ihr Lebenslauf nennt es nicht. Haben Sie es, oder sind Sie dabei?",
    paperLapsed: "Haben Sie es jetzt, und bis wann?",
    paperOther: "Ist es das, was verlangt wird, oder haben Sie ein anderes?",
    degree: "Ihr Lebenslauf nennt ihn nicht. Haben Sie diesen Abschluss oder etwas Gleichwertiges?",
    degreeOther: "Ist es das, was verlangt wird, oder haben Sie einen anderen?",
    language: "Ihr Lebenslauf nennt sie nicht. Sprechen Sie sie, und wie gut?",
    languageOther: "Ist es diese Sprache, die gebraucht wird, und wie gut sprechen Sie sie?",
    rightToWork: "Haben Sie das?",
    condition: "Passt das für Sie?",
    unsaid: (asked) => `Ihr Lebenslauf sagt es nicht mit diesen Worten. ${asked}`,
    nearer: "Ist das gemeint, oder was haben Sie getan, das näher kommt?",
    knowledge: "Haben Sie damit gearbeitet oder es gelernt, in einer Stelle, einem Kurs oder sonst?",
    act: "Haben Sie das getan, in einer Stelle oder sonst?",
    part: "Gehörte das zu Ihrer Arbeit, in einer Stelle oder sonst?",
    yearsShort: (shown, quote, asked) =>
      `Ihre Zeiten ergeben ${shown}${quote === null ? "" : ` („${quote}“)`}; verlangt werden ${asked}: Was zählt noch?`,
    yearsNone: "Ihre Zeiten zeigen es nicht. Welche Praxis zählt, und von wann bis wann?",
    yearsWhich: (known) => `${known} Welche Praxis zählt, und von wann bis wann?`,
    length: (years, months) =>
      [...part(years, "ein Jahr", "Jahre"), ...part(months, "einen Monat", "Monate")].join(" "),
    papers: (titles: string[]) => `Nachweise, die die Stelle verlangt: ${titles.join("; ")}. Wie steht es mit jedem?`,
    conditions: (titles: string[]) => `Bedingungen der Arbeit: ${titles.join("; ")}. Passt jede davon für Sie?`,
    mixed: "Die Stelle fragt nach allem davon: manches ist Bedingung, anderes willkommen.",
    together: (titles: string[]) => `Wenn dieselbe Geschichte es zeigt, erzählen Sie auch davon: ${titles.join("; ")}.`,
    orLearn: "Die Stelle nimmt auch, wer es lernt: Wählen Sie dann, dass Sie es lernen möchten.",
    why: {
      job: (quotes) => `In der Anzeige steht ${quotes.map((quote) => `„${quote}“`).join(" und ")}`,
      candidate: (quotes) =>
        ["Sie sagen, dass die Stelle es verlangt", ...quotes.map((quote) => `„${quote}“`)].join(" und "),
      condition: "eine Bedingung der Arbeit, keine Fähigkeit.",
      critical: "Ohne das kämen Sie kaum infrage.",
      must: "Das müssen Sie mitbringen.",
      welcome: "willkommen, oder ein Teil der Arbeit.",
    },
  },
  form: {
    status: "Wie weit sind Sie?",
    held: "Ich habe es",
    underWay: "Ich bin dabei",
    booked: "Es ist gebucht",
    notPassed: "Ich habe die Prüfung abgelegt und nicht bestanden",
    lapsed: "Es ist abgelaufen",
    never: "Ich habe es nicht",
    completed: "Abgeschlossen",
    degreeUnderWay: "Noch nicht abgeschlossen",
    equivalent: "Etwas Gleichwertiges",
    detail: "Was genau, mit Klasse, Stufe oder Schule?",
    valid: "Seit wann, bis wann, oder für wann gebucht?",
    language: "Welche Sprache?",
    level: "Wie gut?",
    native: "Muttersprache",
    fluent: "Fließend, C1 bis C2",
    good: "Gut, B1 bis B2",
    basic: "Grundkenntnisse, A1 bis A2",
    used: "Wo haben Sie sie gebraucht?",
    rightToWork: "Dürfen Sie dort arbeiten?",
    unlimited: "Ja, unbeschränkt",
    withPermit: "Ja, mit Visum oder Erlaubnis",
    notNow: "Zurzeit nicht",
    permit: "Welche Erlaubnis, und bis wann?",
    agrees: "Passt das für Sie?",
    yes: "Ja",
    withLimits: "Ja, mit Einschränkungen",
    fromWhen: "Ab wann?",
    whereLive: "Wo wohnen Sie, oder würden Sie umziehen?",
    note: "Was sollte man wissen, etwa die Grenzen?",
    posts: "Welche davon zählen?",
    further: "Was zählt noch: welche Stelle, wo, von wann bis wann?",
    practice: "Was haben Sie dort getan, das zählt?",
    elsewhere: "Anderswo, oder nicht im Lebenslauf",
    several: "In mehreren davon",
    story: (asked) => `${asked} Wie oft, womit, und mit welchem Ergebnis?`,
    howOften: "Wie lange oder wie oft haben Sie das getan?",
    result: "Was war das Ergebnis, und was wurde gemessen oder dazu gesagt?",
    where: "Wo war das?",
    whereHelp:
      "Eine neue Zeile steht in Ihrem Lebenslauf unter dieser Stelle; eine aus mehreren Stellen oder aus keiner steht für sich.",
    other: "Andere",
    otherHelp: "Nennen Sie andere oben in Ihren eigenen Worten.",
  },
  trade,
  contradiction: {
    text: (first, second) => `Zwei Angaben passen nicht zusammen: ${first} und ${second}. Was ist richtig?`,
    why: (what) => `${what}. Wer beides liest, wird fragen.`,
    right: "Was davon ist richtig, wie es dasteht?",
    both: "Beides: Es geht um Verschiedenes",
    neither: "Nichts davon, wie es dasteht",
    explanation: "Was ist richtig, in Ihren eigenen Worten?",
    sources: {
      resume: "Lebenslauf",
      reply: "Ihre Angabe",
      fact: "was Sie früher gesagt haben",
      answer: "eine frühere Antwort",
      edit: "von Ihnen selbst geschrieben",
      confirmation: "von Ihnen bestätigt",
    },
  },
  improvement: {
    anythingElse: "Was haben Sie hier noch getan, benutzt oder erreicht?",
    aboutIt:
      "Erzählen Sie von einem Mal, bei dem es um das ging, wonach hier gefragt ist: was da war, was Sie getan haben und was herauskam.",
  },
  judge: {
    specific: { label: "Anschaulich", description: "Es sagt genau genug, was getan wurde." },
    supported: { label: "Belegt", description: "Was Sie selbst getan haben und was herauskam, steht da." },
    figures: { label: "Zahlen", description: "Es nennt Zahlen aus Ihren eigenen Worten." },
    empty: { label: "Leere Sätze", description: "Das meiste erzählt nichts, was geschehen ist." },
    wording: { label: "Sprache", description: "Es hat Floskeln, Wiederholungen oder sehr lange Zeilen." },
    notYours: { label: "Nicht von Ihnen", description: "Es hat Zahlen oder Namen, die Sie nicht genannt haben." },
    noDate: {
      label: "Kein Datum, keine Stufe",
      description: "Es sagt nicht, was genau, oder seit wann oder bis wann.",
      title: "Was und wann",
      question: "Was genau ist es, und seit wann oder bis wann?",
    },
    noExample: {
      label: "Kein Beispiel",
      description: "Es sagt nicht, was Sie getan haben.",
      title: "Ein Beispiel",
      question: "Erzählen Sie von einem Mal: was zu tun war, was Sie getan haben und was herauskam.",
    },
    yourPart: {
      label: "Ihr Anteil",
      description: "Es sagt, was ein Team getan hat, und nicht, was Sie getan haben.",
      title: "Ihr eigener Anteil",
      question: "Was davon war Ihre Sache: was haben Sie selbst getan?",
    },
    noOutcome: {
      label: "Kein Ergebnis",
      description: "Es sagt nicht, was dabei herauskam.",
      title: "Das Ergebnis",
      question: "Was war danach anders, oder was haben andere dazu gesagt?",
    },
    littleDetail: {
      label: "Wenig Einzelheiten",
      description: "Es erzählt von keinem bestimmten Fall.",
      title: "Ein Fall",
      question: "Nehmen Sie einen Fall: Was war da, was haben Sie getan, Schritt für Schritt, und womit?",
    },
    offTopic: {
      label: "Am Thema vorbei",
      description: "Es spricht vielleicht nicht von dem, was verlangt wird.",
      title: "Der Bezug zur Stelle",
      question: (gap) => `Was daran hat zu tun mit: ${gap}?`,
    },
  },
  fixedForm: {
    exact: { label: "Genau", description: "Es sagt, was genau, oder seit wann oder bis wann." },
    when: {
      label: "Kein Datum",
      description: "Es sagt nicht, wann es da sein wird.",
      title: "Wann",
      question: "Für wann ist es gebucht, oder wann werden Sie es haben?",
    },
    from: {
      label: "Keine Zeiten",
      description: "Es sagt nicht, wie lange.",
      title: "Wie lange",
      question: "Von wann bis wann war das, oder wie lange insgesamt?",
    },
    lapsed: {
      label: "Abgelaufen",
      description: "Es gilt zurzeit nicht.",
      title: "Erneuerung",
      question: "Wann ist es abgelaufen, und wann und wie erneuern Sie es?",
    },
  },
  missing: {
    source: (claim) => `Ein Beleg für „${claim}“`,
    word: (sentence) => `Ihr Wort zu „${sentence}“`,
    about: "Eine Geschichte, in der es um das geht, wonach gefragt ist",
    score: (threshold, score) => `${threshold} Punkte; es sind ${score}`,
    least: (criterion, points) => `, am wenigsten für ${criterion} (${points} von 10)`,
    criteria: {
      specificity: "Genauigkeit",
      evidence: "Belege",
      professional_language: "Sprache",
      relevance: "Bezug",
    },
  },
  warnings: {
    documents: { resume: "Lebenslauf", job: "Anzeige" },
    of: (document, warning) => `${document}: ${warning}`,
    hidden: {
      hidden: (text) => `Dieser Text ist in der Datei als verborgen markiert; er zählt nicht: „${text}“`,
      colour: (text) => `Dieser Text hat die Farbe seines Hintergrunds; er zählt nicht: „${text}“`,
      tiny: (text) => `Dieser Text ist zu klein, um gelesen zu werden; er zählt nicht: „${text}“`,
      off_page: (text) => `Dieser Text liegt außerhalb der Seite; er zählt nicht: „${text}“`,
      invisible_characters: (text) =>
        `Dieser Text enthält Zeichen, die niemand sieht; diese Zeichen zählen nicht: „${text}“`,
    },
    nothingRead: (isSomeUnread) =>
      `Nichts von dem, was die Stelle verlangt, konnte gelesen werden. Das heißt nicht, dass es keine Lücken gibt${isSomeUnread ? "; sehen Sie nach, was nicht gelesen wurde" : ""}.`,
    noPost: (period) =>
      `Lebenslauf: Es wurde keine Stelle gelesen, obwohl Zeiten genannt werden, die erste in „${period}“. Schreiben Sie Titel, Arbeitgeber und Zeit jeder Stelle über das, was Sie dort getan haben.`,
    atPeriod: "Hier steht eine Zeit, und es wurde keine Stelle gelesen.",
    atPeriodBesidePosts:
      "Hier steht eine Zeit, und es gehört zu keiner Stelle. Falls damit eine beginnt, sagen Sie es hier.",
    atOrder: "Das scheint denen, die beurteilen, etwas aufzutragen. Es wird nicht befolgt.",
    order: (sentence) =>
      `Dieser Satz scheint denen, die beurteilen, etwas aufzutragen. Er wird nicht befolgt: „${sentence}“`,
    long: (document, characters, shown) =>
      `${document}: Alle ${characters} Zeichen wurden gelesen; das Modell schreibt mit den ersten ${shown} und dem, was einer Lücke nahe ist.`,
    notServed: (document, language) =>
      language === "de"
        ? `${document}: Dies scheint Deutsch zu sein, was ohne Modell weniger sicher gelesen wird als Englisch. Sehen Sie durch, was gelesen wurde.`
        : `${document}: Ohne Modell wird nur Englisch gut gelesen; dies scheint ${NAMES.of(language) ?? language} zu sein.`,
    asksIn: (language) =>
      `Ohne Modell wird auf Englisch gefragt: Es gibt keine Fragen auf ${NAMES.of(language) ?? language}.`,
    writesEnglish:
      "Ohne Modell werden Ihre eigenen Worte zur Zeile; was Regeln aus Formularen schreiben, ist Englisch.",
  },
  page: {
    tooLong: (pages: number, most: number) =>
      `Der Lebenslauf braucht etwa ${pages} Seiten; ${most === 1 ? "eine genügt" : `${most} genügen`}.`,
    notShown: (titles: string[]) => `Das wird verlangt, und keine Zeile zeigt es: ${titles.join("; ")}.`,
    profileKept: "Das Profil steht da, wie es war: Passt es zu dieser Stelle?",
  },
  sheet: {
    title: "Vorstellungsgespräch",
    parts: {
      questions: "Wonach man Sie wahrscheinlich fragt",
      honest: "Was Sie noch nicht können: Sätze, die so stimmen",
      to_ask: "Was Sie selbst fragen können",
    },
    quoted: (text) => `„${text}“`,
    month: (month, year) =>
      `${new Date(Date.UTC(2000, month - 1)).toLocaleString("de", { month: "long", timeZone: "UTC" })} ${year}`,
    askedHeld: (quote) => `„${quote}“ Haben Sie das?`,
    askedDone: (quote) => `„${quote}“ Haben Sie das schon gemacht?`,
    notShown: (titles) => `Die Stelle verlangt es, und Ihr Lebenslauf zeigt es nicht: ${titles}`,
    shownWeakly: (title) => `Die Stelle verlangt es, und Ihr Lebenslauf zeigt wenig davon: ${title}`,
    notTold:
      "Davon haben Sie nichts erzählt: Denken Sie an ein Mal, oder sagen Sie, dass Sie es noch nicht gemacht haben.",
    keepToIt: "Ihre Antwort genügt noch nicht: Ergänzen Sie vorher eine Tatsache, oder bleiben Sie bei dem Erzählten.",
    yourAnswer: (text) => `Ihre Antwort: „${text}“`,
    youHaveTold: (text) => `Sie haben erzählt: „${text}“`,
    onYourPage: "Es steht in Ihrem Lebenslauf",
    aboutLine: (line, question) => `„${line}“ ${question}`,
    measured: {
      question: "Wie wurde das gemessen, und woher wissen Sie, dass es an dem lag, was Sie getan haben?",
      advice:
        "Sagen Sie, wie es erfasst wurde und was sich damals sonst geändert hat. Wenn Sie es nicht wissen, sagen Sie das, und wer es weiß.",
    },
    yours: {
      question: (scope) => `Was genau war dabei Ihre Sache („${scope}“), und wer war noch beteiligt?`,
      advice:
        "Nennen Sie, was Sie selbst entschieden haben und was andere getan haben. Nicht mehr, als die Zeile sagt.",
    },
    cameOfIt: {
      question: "Was kam dabei heraus, und woher wissen Sie es?",
      advice:
        "Die Zeile sagt es nicht. Wenn Sie es wissen, sagen Sie es; wenn nicht, sagen Sie, was Sie getan haben, um es zu erfahren.",
    },
    howItWent: {
      question: "Erzählen Sie es der Reihe nach: Wie war die Lage, was haben Sie getan, was kam heraus?",
      advice: "Erzählen Sie es, wie es geschah, und schließen Sie mit dem Ergebnis, soweit Sie es kennen.",
    },
    between: (from, to) => `Was haben Sie zwischen ${from} und ${to} gemacht?`,
    betweenWhy: (last, next) => `Zwischen ${last} und ${next} nennt Ihr Lebenslauf nichts`,
    shortPost: (post, length) =>
      `Bei ${post} waren Sie ${length === 1 ? "einen Monat" : `${length} Monate`}. Warum sind Sie gegangen?`,
    shortPostWhy: "Die Stelle war eine kurze",
    whyLeave: (post) => `Warum wollen Sie ${post} verlassen?`,
    whyLeft: (post) => `Warum haben Sie ${post} verlassen?`,
    lastChange: "Es ist Ihr letzter Wechsel",
    howItWas: "Sagen Sie in ein, zwei Sätzen, wie es war, und nichts gegen jemanden.",
    notHeldOf: (quote, titles) => `Von „${quote}“ habe ich bisher nicht: ${titles}.`,
    notDoneOf: (quote, titles) => `Von „${quote}“ habe ich bisher nicht gemacht: ${titles}.`,
    notHeld: (quote) => `„${quote}“: Das habe ich bisher nicht.`,
    notDone: (quote) => `„${quote}“: Das habe ich bisher nicht gemacht.`,
    nearest: (quotes) => ` Am nächsten kommt dem: ${quotes}.`,
    wishHeld: " Ich möchte es erwerben.",
    wishDone: " Ich möchte es lernen.",
    lapsed: (text) => `Zurzeit gilt es nicht: ${text}.`,
    askCondition: (quote) => `In Ihrer Anzeige steht: „${quote}“ Was hieße das auf dieser Stelle?`,
    askTaught: (quote) => `In Ihrer Anzeige steht: „${quote}“ Wie lernt man das bei Ihnen, und von wem?`,
    askWhom: (quote) => `In Ihrer Anzeige steht: „${quote}“ Von wem könnte ich das hier lernen?`,
    couldSay: "Was Sie sagen könnten",
    tooLong: (most) => `mehr als ${most} Wörter sind zu viel zum Sagen`,
    nothingTold: "Dazu haben Sie noch nichts erzählt, was Sie sagen könnten.",
    left: (quote) => `Das hatten Sie erzählt, und jetzt weggelassen: „${quote}“`,
    added: (words) =>
      `Das wurde bisher nicht erzählt: „${words}“. Wenn es so ist, erzählen Sie es auch in Ihrer Antwort.`,
    whole: "Sie haben gesagt, was Sie erzählt hatten.",
  },
  letter: {
    addressee: "An wen geht das Anschreiben?",
    addresseeHelp: "Lassen Sie es leer, wenn Sie keinen Namen wissen.",
    whyHere: "Warum möchten Sie dort und auf dieser Stelle arbeiten?",
    whyHereHelp:
      "Ein oder zwei Sätze, wie Sie es sagen würden. So stehen sie im Anschreiben; niemand denkt sie sich aus.",
    start: "Ab wann könnten Sie anfangen?",
    explain: "Gibt es etwas zu erklären, etwa eine Lücke oder einen Wechsel des Berufs?",
    explainHelp: "Nur, was man dort lesen soll.",
    tooLong: (words, most) => `Das Anschreiben hat ${words} Wörter; ${most} sind genug.`,
    noReason: "Es sagt nicht, warum Sie dort arbeiten möchten: Das können nur Sie sagen.",
    onThePage: "Das steht schon in Ihrem Lebenslauf: Was würden Sie hinzufügen?",
    nothingTold: (title) => `Es sagt nichts zu dem, was zuerst verlangt wird: ${title}.`,
    nothingAtAll: "Nichts, was Sie erzählt haben, passt bisher: Beantworten Sie zuerst die Fragen zur Stelle.",
    otherLanguage: (language) =>
      `Die Anzeige ist auf ${NAMES.of(language) ?? language}; die Sätze um Ihre eigenen sind auf Englisch.`,
  },
};
