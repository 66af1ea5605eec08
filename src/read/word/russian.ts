import { type Analyser, F, type Reading } from "../../lang/features.ts";

/**
 * The Russian analyser. It knows the endings of nouns, adjectives and verbs and, for any form, tells the dictionary forms that it
 * could come from; which of them is a word, the tables decide. Cases share endings, so a reading carries every case bit that
 * its ending can mean; prepositions and agreement choose among them.
 *
 * Source: A. A. Zaliznyak's classes of inflection, cut down to endings as they are written.
 */
type Row = readonly [ending: string, lemma: string, f: number];

const PREP = F.LOC;
const rows: Row[] = [];
const add = (lemma: string, list: string) => {
  for (const item of list.trim().split(/\s+/)) {
    const [ending, tags] = item.split("=");
    let f = 0;
    for (const tag of tags.split(",")) f |= tag === "PREP" ? PREP : (F as Readonly<Record<string, number>>)[tag];
    rows.push([ending === "0" ? "" : ending, lemma === "0" ? "" : lemma, f]);
  }
};
// nouns: lemma ending, then form ending = what it can mean
add(
  "0",
  "а=GEN,ACC у=DAT ом=INS ем=INS е=LOC ы=PL и=PL ов=PL,GEN,ACC ев=PL,GEN,ACC ей=PL,GEN,ACC ам=PL,DAT ами=PL,INS ах=PL,LOC а=PL",
);
add("ь", "я=GEN,ACC ю=DAT ем=INS е=LOC и=PL ей=PL,GEN,ACC ям=PL,DAT ями=PL,INS ях=PL,LOC и=GEN,DAT,LOC ью=INS я=PL");
add("й", "я=GEN,ACC ю=DAT ем=INS е=LOC и=PL,LOC ев=PL,GEN,ACC ям=PL,DAT ями=PL,INS ях=PL,LOC");
add("а", "ы=GEN и=GEN е=DAT,LOC у=ACC ой=INS ей=INS ы=PL и=PL 0=PL,GEN ам=PL,DAT ами=PL,INS ах=PL,LOC");
add("я", "и=GEN,DAT,LOC е=DAT,LOC ю=ACC ей=INS и=PL й=PL,GEN ь=PL,GEN ям=PL,DAT ями=PL,INS ях=PL,LOC");
add("о", "а=GEN у=DAT ом=INS е=LOC а=PL 0=PL,GEN ам=PL,DAT ами=PL,INS ах=PL,LOC");
add("е", "я=GEN ю=DAT ем=INS и=LOC а=GEN у=DAT я=PL й=PL,GEN ям=PL,DAT ями=PL,INS ях=PL,LOC");
add("ие", "ия=GEN ию=DAT ием=INS ии=LOC ия=PL ий=PL,GEN иям=PL,DAT иями=PL,INS иях=PL,LOC");
add("мя", "мени=GEN,DAT,LOC менем=INS мена=PL мен=PL,GEN менам=PL,DAT");
// "китаец", "кореец"
add("ец", "йца=GEN,ACC йцу=DAT йцем=INS йце=LOC йцы=PL йцев=PL,GEN,ACC йцам=PL,DAT йцами=PL,INS йцах=PL,LOC");
add("ец", "ца=GEN,ACC цу=DAT цем=INS це=LOC цы=PL цев=PL,GEN,ACC цам=PL,DAT цами=PL,INS цах=PL,LOC");
add("ок", "ка=GEN ку=DAT ком=INS ке=LOC ки=PL ков=PL,GEN кам=PL,DAT ками=PL,INS ках=PL,LOC");
add("ка", "ок=PL,GEN ек=PL,GEN");
add("анин", "ане=PL ан=PL,GEN анам=PL,DAT анами=PL,INS");
// adjectives and participles
const adjective = (soft: boolean) => {
  const [y, o] = soft ? ["и", "е"] : ["ы", "о"];
  return `${o}го=GEN,ACC ${o}му=DAT ${y}м=INS,PL,DAT ${o}м=LOC ${soft ? "яя" : "ая"}=PSS3 ${o}й=GEN,DAT,INS,LOC ${soft ? "юю" : "ую"}=ACC ${o}е=PSS3 ${y}е=PL ${y}х=PL,GEN,ACC,LOC ${y}ми=PL,INS`;
};
const plainAdjective = (list: string) => list.replaceAll("PSS3", "PSS2S");
add("ый", plainAdjective(adjective(false)));
add("ой", plainAdjective(adjective(false)));
add("ий", plainAdjective(adjective(true)));
add(
  "ий",
  plainAdjective(
    "ого=GEN,ACC ому=DAT им=INS,PL,DAT ом=LOC ая=PSS3 ой=GEN,DAT,INS,LOC ую=ACC ое=PSS3 ие=PL их=PL,GEN,ACC,LOC ими=PL,INS",
  ),
);
// verbs: infinitive ending, then forms
const past = (stem: string) =>
  `${stem}л=V,FIN,PST ${stem}ла=V,FIN,PST ${stem}ло=V,FIN,PST ${stem}ли=V,FIN,PST,VPL ${stem}в=V,CVB,PST ${stem}вши=V,CVB,PST`;
const pastParticiple = (stem: string) => withAdjective(`${stem}вш`, "V,PTCP,PST", true);
const passive = (stem: string) =>
  `${stem}=V,FIN,PST,PASS ${stem}а=V,FIN,PST,PASS ${stem}о=V,FIN,PST,PASS ${stem}ы=V,FIN,PST,PASS,VPL ${withAdjective(`${stem}н`, "V,PTCP,PST,PASS", false)}`;
function withAdjective(stem: string, tags: string, soft: boolean): string {
  const cases = soft
    ? "ий его=GEN,ACC ему=DAT им=INS,DAT ем=LOC ая ей=GEN,DAT,INS,LOC ую=ACC ее ие=PL их=PL,GEN,LOC ими=PL,INS"
    : "ый ого=GEN,ACC ому=DAT ым=INS,DAT ом=LOC ая ой=GEN,DAT,INS,LOC ую=ACC ое ые=PL ых=PL,GEN,LOC ыми=PL,INS";
  return cases
    .split(" ")
    .map((c) => {
      const [e, t] = c.split("=");
      return `${stem}${e}=${tags}${t ? `,${t}` : ""}`;
    })
    .join(" ");
}
const present = (one: string, three: string, plural: string, tense: string) =>
  `${one}=V,FIN,${tense},PSS1S ${three}=V,FIN,${tense} ${three.slice(0, -1)}м=V,FIN,${tense},PSS1P ${plural}=V,FIN,${tense},VPL`;
const activeParticiple = (stem: string) => withAdjective(stem, "V,PTCP,PRS", true);
add(
  "ать",
  `${past("а")} ${present("аю", "ает", "ают", "PRS")} ${passive("ан")} ${pastParticiple("а")} ${activeParticiple("ающ")} ая=V,CVB,PRS ${withAdjective("аем", "V,PTCP,PRS,PASS", false)} ание=V,MSDR ания=V,MSDR,GEN анию=V,MSDR,DAT анием=V,MSDR,INS ании=V,MSDR,LOC`,
);
add(
  "ять",
  `${past("я")} ${present("яю", "яет", "яют", "PRS")} ${passive("ян")} ${pastParticiple("я")} ${activeParticiple("яющ")} яя=V,CVB,PRS ${withAdjective("яем", "V,PTCP,PRS,PASS", false)} яние=V,MSDR яния=V,MSDR,GEN янию=V,MSDR,DAT янием=V,MSDR,INS`,
);
add(
  "ить",
  `${past("и")} ${present("ю", "ит", "ят", "PRS")} у=V,FIN,PRS ат=V,FIN,PRS,VPL ${passive("ен")} ${pastParticiple("и")} ${activeParticiple("ящ")} ${activeParticiple("ащ")} я=V,CVB,PRS ение=V,MSDR ения=V,MSDR,GEN ению=V,MSDR,DAT ением=V,MSDR,INS ении=V,MSDR,LOC`,
);
add(
  "вить",
  `${passive("влен")} влю=V,FIN,PRS вление=V,MSDR вления=V,MSDR,GEN влению=V,MSDR,DAT влением=V,MSDR,INS влении=V,MSDR,LOC`,
);
add("пить", `${passive("плен")} плю=V,FIN,PRS пление=V,MSDR пления=V,MSDR,GEN`);
add("мить", `${passive("млен")} млю=V,FIN,PRS мление=V,MSDR мления=V,MSDR,GEN`);
add("бить", `${passive("блен")} блю=V,FIN,PRS`);
add(
  "дить",
  `${passive("жден")} ${passive("жен")} жу=V,FIN,PRS ждение=V,MSDR ждения=V,MSDR,GEN ждению=V,MSDR,DAT ждением=V,MSDR,INS ждении=V,MSDR,LOC`,
);
add("тить", `${passive("щен")} ${passive("чен")} щу=V,FIN,PRS щение=V,MSDR щения=V,MSDR,GEN щению=V,MSDR,DAT щением=V,MSDR,INS`);
add("сить", `${passive("шен")} шу=V,FIN,PRS шение=V,MSDR шения=V,MSDR,GEN`);
add("зить", `${passive("жен")} жу=V,FIN,PRS жение=V,MSDR`);
add("стить", `${passive("щен")} щу=V,FIN,PRS`);
add(
  "еть",
  `${past("е")} ${present("ею", "еет", "еют", "PRS")} ит=V,FIN,PRS ят=V,FIN,PRS,VPL ${pastParticiple("е")} ${passive("ен")}`,
);
add(
  "овать",
  `${past("ова")} ${present("ую", "ует", "уют", "PRS")} ${passive("ован")} ${pastParticiple("ова")} ${activeParticiple("ующ")} уя=V,CVB,PRS ${withAdjective("уем", "V,PTCP,PRS,PASS", false)} ование=V,MSDR ования=V,MSDR,GEN ованию=V,MSDR,DAT ованием=V,MSDR,INS`,
);
add("евать", `${past("ева")} ${present("юю", "юет", "юют", "PRS")} ${passive("еван")}`);
add("авать", `${present("аю", "ает", "ают", "PRS")}`);
add("брать", "берет=V,FIN,PRS берут=V,FIN,PRS,VPL");
add("ыть", "оет=V,FIN,PRS оют=V,FIN,PRS,VPL");
add(
  "нести",
  `нес=V,FIN,PST несла=V,FIN,PST несло=V,FIN,PST несли=V,FIN,PST,VPL ${present("несу", "несет", "несут", "PRS")} ${passive("несен")} несение=V,MSDR несения=V,MSDR,GEN`,
);
add("еять", `${past("ея")} ${present("ею", "еет", "еют", "PRS")} ея=V,CVB,PRS`);
add("ыть", `${past("ы")} ${passive("ыт")} ${pastParticiple("ы")} ${withAdjective("ыт", "V,PTCP,PST,PASS", false)}`);
add("оять", "оит=V,FIN,PRS оят=V,FIN,PRS,VPL");
add(
  "нуть",
  `${past("ну")} ${present("ну", "нет", "нут", "PRS")} ${passive("нут")} ${pastParticiple("ну")} ${withAdjective("нут", "V,PTCP,PST,PASS", false)}`,
);
add(
  "сти",
  `л=V,FIN,PST ла=V,FIN,PST ло=V,FIN,PST ли=V,FIN,PST,VPL ${present("ду", "дет", "дут", "PRS")} ${passive("ден")} ${withAdjective("дш", "V,PTCP,PST", true)} дение=V,MSDR дения=V,MSDR,GEN дению=V,MSDR,DAT дением=V,MSDR,INS дя=V,CVB,PST`,
);
add(
  "йти",
  `шел=V,FIN,PST шла=V,FIN,PST шло=V,FIN,PST шли=V,FIN,PST,VPL йдет=V,FIN,PRS йдут=V,FIN,PRS,VPL ${withAdjective("шедш", "V,PTCP,PST", true)}`,
);
add(
  "расти",
  `рос=V,FIN,PST росла=V,FIN,PST росло=V,FIN,PST росли=V,FIN,PST,VPL ${present("расту", "растет", "растут", "PRS")} ${withAdjective("росш", "V,PTCP,PST", true)} ${withAdjective("растущ", "V,PTCP,PRS", true)}`,
);
const shortPast = (stem: string) =>
  `${stem || "0"}=V,FIN,PST ${stem}ла=V,FIN,PST ${stem}ло=V,FIN,PST ${stem}ли=V,FIN,PST,VPL ${withAdjective(`${stem}ш`, "V,PTCP,PST", true)}`;
add("зти", `${shortPast("з")} ${present("зу", "зет", "зут", "PRS")} ${passive("зен")}`);
add("чь", `${shortPast("г")} ${present("гу", "жет", "гут", "PRS")}`);
add(
  "чь",
  `${shortPast("к")} ${present("ку", "чет", "кут", "PRS")} ${passive("чен")} чение=V,MSDR чения=V,MSDR,GEN чению=V,MSDR,DAT`,
);
// "возникнуть", "отвергнуть" lose their -ну- in the past
add("нуть", shortPast(""));
add("начать", `${passive("начат")} ${present("начну", "начнет", "начнут", "PRS")}`);
add("асть", `ал=V,FIN,PST ала=V,FIN,PST ало=V,FIN,PST али=V,FIN,PST,VPL ${present("аду", "адет", "адут", "PRS")}`);
add("слать", present("шлю", "шлет", "шлют", "PRS"));
add("ийти", present("иду", "идет", "идут", "PRS"));
add("йти", `${passive("йден")} ${present("йду", "йдет", "йдут", "PRS")}`);
add("стать", present("стану", "станет", "станут", "PRS"));
add("сать", `${present("шу", "шет", "шут", "PRS")} шущий=V,PTCP,PRS`);
add("зать", `${present("жу", "жет", "жут", "PRS")}`);
add("ачать", withAdjective("ачат", "V,PTCP,PST,PASS", false));
// "взят", "изъят", "принят": no other verb in -ять has such participles («расширят» is of расширить)
for (const stem of ["зят", "ъят"]) add(`${stem}ь`, `${passive(stem)} ${withAdjective(stem, "V,PTCP,PST,PASS", false)}`);
add(
  "нять",
  `${withAdjective("нят", "V,PTCP,PST,PASS", false)} ${passive("нят")} ${present("ниму", "нимет", "нимут", "PRS")} мет=V,FIN,PRS мут=V,FIN,PRS,VPL`,
);
add("дать", `ст=V,FIN,PRS дут=V,FIN,PRS,VPL даст=V,FIN,PRS дадут=V,FIN,PRS,VPL`);
add("ехать", `${present("еду", "едет", "едут", "PRS")}`);
add(
  "быть",
  `был=V,FIN,PST была=V,FIN,PST было=V,FIN,PST были=V,FIN,PST,VPL будет=V,FIN,FUT будут=V,FIN,FUT,VPL быв=V,CVB,PST ${withAdjective("бывш", "V,PTCP,PST", true)}`,
);
add("звать", `зовет=V,FIN,PRS зовут=V,FIN,PRS,VPL`);
add("речь", `рек=V,FIN,PST рекла=V,FIN,PST`);

/** Forms that have nothing in common with their infinitive, or are all ending. */
const irregular: Readonly<Record<string, readonly [infinitive: string, f: number]>> = Object.fromEntries(
  (
    [
      ["идти", "шел шла шло", F.PST],
      ["идти", "шли", F.PST | F.VPL],
      ["идти", "идет", F.PRS],
      ["идти", "идут", F.PRS | F.VPL],
      ["быть", "был была было", F.PST],
      ["быть", "были", F.PST | F.VPL],
      ["быть", "будет", F.FUT],
      ["быть", "будут", F.FUT | F.VPL],
      ["ехать", "едет", F.PRS],
      ["ехать", "едут", F.PRS | F.VPL],
      ["дать", "даст", F.FUT],
      ["дать", "дадут", F.FUT | F.VPL],
      ["взять", "возьмет", F.FUT],
      ["взять", "возьмут", F.FUT | F.VPL],
      ["начаться", "начнется", F.FUT],
      ["начаться", "начнутся", F.FUT | F.VPL],
      ["стать", "станет", F.FUT],
      ["стать", "станут", F.FUT | F.VPL],
      ["начать", "начнет", F.FUT],
      ["начать", "начнут", F.FUT | F.VPL],
      ["начать", "начат начата начато", F.PST | F.PASS],
      ["начать", "начаты", F.PST | F.PASS | F.VPL],
      ["хотеть", "хочет", F.PRS],
      ["хотеть", "хочу", F.PRS | F.PSS1S],
      ["хотеть", "хотят", F.PRS | F.VPL],
      ["хотеть", "хотим", F.PRS | F.PSS1P],
      ["просить", "прошу", F.PRS | F.PSS1S],
      ["писать", "пишет", F.PRS],
      ["сесть", "сел села", F.PST],
      ["сесть", "сели", F.PST | F.VPL],
      ["счесть", "счел сочла", F.PST],
      ["счесть", "сочли", F.PST | F.VPL],
      ["мочь", "мог могла могло", F.PST],
      ["мочь", "могли", F.PST | F.VPL],
      ["ждать", "ждет", F.PRS],
      ["ждать", "ждут", F.PRS | F.VPL],
      ["подождать", "подождет", F.FUT],
      ["подождать", "подождут", F.FUT | F.VPL],
      ["нести", "несет", F.PRS],
      ["нести", "несут", F.PRS | F.VPL],
      ["расти", "растет", F.PRS],
      ["расти", "растут", F.PRS | F.VPL],
      ["брать", "берет", F.PRS],
      ["брать", "берут", F.PRS | F.VPL],
      ["жить", "живет", F.PRS],
      ["жить", "живут", F.PRS | F.VPL],
      ["слать", "шлет", F.PRS],
      ["слать", "шлют", F.PRS | F.VPL],
      ["везти", "везет", F.PRS],
      ["везти", "везут", F.PRS | F.VPL],
      ["отвезти", "отвезет", F.FUT],
      ["отвезти", "отвезут", F.FUT | F.VPL],
      ["занять", "займет", F.FUT],
      ["занять", "займут", F.FUT | F.VPL],
      ["узнавать", "узнает", F.PRS],
      ["узнавать", "узнают", F.PRS | F.VPL],
      ["учесть", "учтет", F.FUT],
      ["учесть", "учтут", F.FUT | F.VPL],
      ["обрести", "обретет", F.FUT],
      ["обрести", "обретут", F.FUT | F.VPL],
    ] as const
  ).flatMap(([infinitive, forms, f]) => forms.split(" ").map((form) => [form, [infinitive, F.V | F.FIN | f]])),
);

/** Adjectives that in their short form are predicates of the present ("готов", "уверен"), though some are participles by make; their stems. */
const predicative: ReadonlyMap<string, Reading> = new Map(
  "готов: уверен: убежден: заинтересован: намерен: привержен: настроен: рад: удовлетворен: обеспокоен: озабочен: встревожен: благодарен:благодарн признателен:признательн солидарен:солидарн доволен:довольн"
    .split(" ")
    .flatMap((word) => {
      const [masculine, stem] = word.split(":");
      return [masculine, ...["а", "о", "ы"].map((ending) => (stem || masculine) + ending)];
    })
    .map((key) => [key, { stem: key, f: F.V | F.FIN | F.PRS | (key.endsWith("ы") ? F.VPL : 0), cut: key.length, known: true }]),
);

const byEnding = (() => {
  const map = new Map<string, Row[]>();
  for (const row of rows) {
    const list = map.get(row[0]);
    if (list) list.push(row);
    else map.set(row[0], [row]);
  }
  return map;
})();
const longest = Math.max(...rows.map((r) => r[0].length));
/** Prefixes of perfective verbs, whose "present" is a future. */
const perfective = /^(?:по|про|на|за|с|со|о|об|от|пере|при|вы|вс|вз|раз|рас|под|пред|пре|из|ис|у|до|в|во)/;

const perfectiveEnd = /(?:ить|еть|нуть|сти|зти|йти|сать|зать|дать|нять|быть|ехать|чь|звать|брать|тоять|крыть)(?:ся)?$/;
const imperfectiveEnd = /(?:ждать|(?:пол|ме|хра|еди|дли|яс|ра|ло|жа)нять|вать|водить|ходить|носить|возить)(?:ся)?$/;
/** verbs without a prefix that only look as if they had one, and imperfectives with one */
const simple =
  /^(?:расти|вести|стоить|стоять|строить|ставить|служить|видеть|смотреть|зависеть|содержать|сидеть|верить|висеть|входить|снить|учить|ценить|доить|иметь)(?:ся)?$|^состоять$/;
/** perfectives that neither prefix nor end tells */
const sudden =
  /^(?:(?:про|пере|вы|на|за|об|раз|до)(?:кач|работ)ать|сделать|купить|решить|бросить|хватить|пустить|лишить|кончить|(?:по(?:требов|следов)|соглас?ов|опубликов|застрахов|(?:отремонт|профинанс|проинвест|сформ|скоордин|смонт|протест|проинформ|спроект|поинтерес)ир?ов)ать)(?:ся)?$/;
const isPerfective = (infinitive: string): boolean =>
  sudden.test(infinitive) ||
  (!simple.test(infinitive) &&
    perfective.test(infinitive) &&
    perfectiveEnd.test(infinitive) &&
    !imperfectiveEnd.test(infinitive));

/** What stands before the ending of "дать" with its prefixes, whose present is none of other verbs in -дать. */
const given = /^(?:вы|пере|с|раз|про|соз|воссоз|из|от|за|при|по|пре)?д$/;

/** Who does something is a man in grammar: "заместители" are several, while "двери" may be of one. */
const agent = /(?<!оби|ме|пос|доброде)тел$/;
/** Whether an ending of a noun in a soft consonant is a feminine's. */
const ofWomen = (f: number, key: string): boolean => (f & F.PL) === 0 && /(?:и|ью)$/.test(key) && (f & (F.GEN | F.INS)) !== 0;

/** Makes the analyser; `isStem` tells which dictionary forms are words of the tables. */
export function russianAnalyser(isStem: (stem: string, verb: boolean) => boolean): Analyser {
  const plain = (key: string, out: Reading[], reflexive: boolean) => {
    for (let n = Math.min(longest, key.length - 1); n >= 0; n--) {
      const list = byEnding.get(n ? key.slice(-n) : "");
      if (!list) continue;
      const stem = key.slice(0, key.length - n);
      for (const [, lemma, tags] of list) {
        const verb = (tags & F.V) !== 0;
        // nor is one letter a stem before an ending of one: "на" is no form of "не"
        if (!verb && n === 1 && key.length === 2) continue;
        if (lemma === "ь" && ofWomen(tags, key) && agent.test(stem)) continue;
        // "выдает" is of "выдавать", not of "выдать"
        if (lemma === "ать" && n > 1 && tags & F.PRS && tags & F.FIN && given.test(stem)) continue;
        const word = stem + lemma + (reflexive && verb ? "ся" : "");
        const known = isStem(word, verb);
        if (reflexive && !verb) continue;
        let f = tags;
        if (verb && tags & F.PRS && isPerfective(word) && tags & F.FIN) f = (f & ~F.PRS) | F.FUT;
        if (known) out.push({ stem: word, f, cut: stem.length, known });
        if (reflexive && verb && isStem(stem + lemma, true))
          out.push({ stem: stem + lemma, f: f | F.PASS, cut: stem.length, known: true });
        else if (!known && !verb && n > 0 && stem.length > 1) out.push({ stem: word, f, cut: stem.length, known: false });
      }
    }
  };
  return {
    analyse(key) {
      const out: Reading[] = [];
      const adjective = predicative.get(key);
      const whole = irregular[key];
      if (whole && isStem(whole[0], true)) out.push({ stem: whole[0], f: whole[1], cut: key.length, known: true });
      if (isStem(key, false)) out.push({ stem: key, f: 0, cut: key.length, known: true });
      if (/(?:ть|ти|чь)(?:ся)?$/.test(key)) {
        const bare = key.replace(/ся$/, "");
        if (isStem(key, true)) out.push({ stem: key, f: F.V | F.MSDR, cut: key.length, known: true });
        else if (bare !== key && isStem(bare, true))
          out.push({ stem: bare, f: F.V | F.MSDR | F.PASS, cut: bare.length, known: true });
      }
      const bare = /(?:ся|сь)$/.test(key) ? key.slice(0, -2) : undefined;
      if (bare) plain(bare, out, true);
      // one letter is no stem and ending: "А." is an initial, not АО
      if (key.length > 1) plain(key, out, false);
      out.sort((a, b) => Number(b.known) - Number(a.known));
      if (adjective) return [adjective, ...out.filter((r) => !(r.f & F.V))];
      if (!out.some((r) => r.stem === key)) out.push({ stem: key, f: 0, cut: key.length, known: false });
      return out;
    },
  };
}
