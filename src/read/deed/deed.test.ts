import assert from "node:assert/strict";
import { test } from "node:test";
import { read, readDeeds } from "../read.ts";

/** What a sentence of two parts tells: each fate with the things that its own part names. */
const told = (text: string): string[] => {
  const record = read(text, { id: "x", published: "2026-06-20" });
  return readDeeds(text, record).told.map(({ fate, clues }) =>
    [fate, ...Object.keys(clues).filter((clue) => /^(?:undertaking|thing):(?:hospital|bridge)$/.test(clue))].join(" "),
  );
};

const sentences = {
  az: "Ötən ay çay üzərindəki körpü istifadəyə verilib, amma xəstəxananın açılışı 2027-ci ilə təxirə salınıb.",
  tr: "Geçen ay nehrin üzerindeki köprü hizmete açıldı, ancak hastanenin açılışı 2027 yılına ertelendi.",
  "uz-Latn": "Oʻtgan oy daryo ustidagi koʻprik foydalanishga topshirildi, ammo shifoxonaning ochilishi 2027-yilga qoldirildi.",
  "uz-Cyrl": "Ўтган ой дарё устидаги кўприк фойдаланишга топширилди, аммо шифохонанинг очилиши 2027 йилга қолдирилди.",
  kk: "Өткен айда өзен үстіндегі көпір пайдалануға берілді, ал аурухананың ашылуы 2027 жылға шегерілді.",
  ky: "Өткөн айда дарыянын үстүндөгү көпүрө пайдаланууга берилди, ал эми оорукананын ачылышы 2027-жылга жылдырылды.",
  tk: "Geçen aý derýanyň üstündäki köpri ulanmaga berildi, emma hassahananyň açylyşy 2027-nji ýyla süýşürildi.",
  ru: "В прошлом месяце открыли мост через реку, а открытие больницы перенесено на 2027 год.",
  en: "The bridge over the river was opened last month, while the opening of the hospital was put off to 2027.",
};

for (const [language, text] of Object.entries(sentences))
  test(`${language}: what is done and what is put off are told apart`, () => {
    const deeds = told(text);
    assert.ok(deeds.includes("done undertaking:bridge"), deeds.join("; "));
    assert.ok(deeds.includes("moved thing:hospital"), deeds.join("; "));
    assert.ok(!deeds.some((deed) => deed.startsWith("moved") && deed.includes("bridge")), deeds.join("; "));
    assert.ok(!deeds.some((deed) => deed.startsWith("done") && deed.includes("hospital")), deeds.join("; "));
  });

test("what a part says of no matter of its own belongs to the part before it", () => {
  const deeds = told("Forty buses were delivered, while the rest of them were not.");
  assert.ok(deeds.includes("done"), deeds.join("; "));
  const all = told("The road was repaired, and half of it was paid for by the bank; the hospital has not been opened.");
  assert.ok(all.includes("undone thing:hospital"), all.join("; "));
});

/** Acts and things that a text tells of, whatever became of them. */
const named = (text: string): string[] => {
  const record = read(text, { id: "x", published: "2026-06-20" });
  return readDeeds(text, record).told.flatMap(({ acts, clues }) => [
    ...acts,
    ...Object.keys(clues)
      .filter((clue) => clue.startsWith("thing:"))
      .map((clue) => clue.slice("thing:".length)),
  ]);
};

const receptions = {
  az: "İyunun 18-də Prezident Qazaxıstanın Baş naziri Yerlan Seitovu qəbul edib.",
  tr: "Cumhurbaşkanı 18 Haziran'da Kazakistan Başbakanı Yerlan Seitov'u kabul etti.",
  "uz-Latn": "18-iyun kuni Prezident Qozogʻiston Bosh vaziri Yerlan Seitovni qabul qildi.",
  "uz-Cyrl": "18 июнь куни Президент Қозоғистон Бош вазири Ерлан Сеитовни қабул қилди.",
  kk: "18 маусымда Президент Өзбекстанның Премьер-министрі Рустам Алиевті қабылдады.",
  ky: "18-июнда Президент Казакстандын премьер-министри Ерлан Сеитовду кабыл алды.",
  tk: "18-nji iýunda Prezident Gazagystanyň Premýer-ministri Ýerlan Seitowy kabul etdi.",
  ru: "18 июня Президент Узбекистана принял премьер-министра Казахстана Ерлана Сеитова.",
  en: "On 18 June the President of Uzbekistan received the Prime Minister of Kazakhstan, Yerlan Seitov.",
};

for (const [language, text] of Object.entries(receptions))
  test(`${language}: who is received is neither adopted nor taken on`, () => {
    const acts = named(text);
    for (const act of ["adopt", "buy", "train"]) assert.ok(!acts.includes(act), acts.join(" "));
  });

test("a person's name is no deed and no thing", () => {
  const text = "Dışişleri Bakanı Hakan Fidan dün Ankara'da TBMM Başkanı Numan Kurtulmuş ile görüştü.";
  for (const found of named(text)) assert.ok(!["build", "set-up", "forest", "tree", "seed"].includes(found), found);
});

/** Whether words of a part are seen in a text. */
const isPartly = (text: string): boolean =>
  readDeeds(text, read(text, { id: "x", published: "2026-06-20" })).told.some(({ partly }) => partly);

const parts = {
  az: "Vəd edilmiş on ambulansın altısı gəlib.",
  tr: "Söz verilen on ambulansın altısı geldi.",
  "uz-Latn": "Vaʼda qilingan oʻnta tez yordam mashinasining oltitasi keldi.",
  "uz-Cyrl": "Ваъда қилинган ўнта тез ёрдам машинасининг олтитаси келди.",
  kk: "Уәде етілген он жедел жәрдем көлігінің алтауы келді.",
  ky: "Убада кылынган он тез жардам унаасынын алтоо келди.",
  tk: "Wada berlen on sany tiz kömek ulagynyň altysy geldi.",
  ru: "Из десяти обещанных машин скорой помощи прибыли шесть.",
  en: "Of the ten ambulances promised, six have arrived.",
};

for (const [language, text] of Object.entries(parts))
  test(`${language}: so many of a whole are a part of it`, () => {
    assert.ok(isPartly(text));
  });

test("two counts of which neither is of the other are no part", () => {
  assert.ok(!isPartly("Ten ambulances have arrived at six hospitals."));
  assert.ok(!isPartly("В шесть больниц прибыли десять машин скорой помощи."));
});

const turns = {
  az: "Xəstəxanaya gəlincə, məsələ uzandı.",
  tr: "Hastaneye gelince, iş uzadı.",
  "uz-Latn": "Shifoxonaga kelsak, masala chigallashdi.",
  "uz-Cyrl": "Шифохонага келсак, масала чигаллашди.",
  kk: "Ауруханаға келсек, мәселе күрделеніп кетті.",
  ky: "Ал эми ооруканага келсек, маселе татаалдашып кетти.",
  tk: "Hassahana barada aýdylanda, mesele çylşyrymlaşdy.",
  ru: "Что касается больницы, дело было осложнено.",
  en: "As for the hospital, the matter has been complicated.",
};

for (const [language, text] of Object.entries(turns))
  test(`${language}: what is turned to has not happened by that`, () => {
    assert.ok(!told(text).some((deed) => /^(?:done|running) thing:hospital$/.test(deed)), told(text).join("; "));
  });

/** The fates and acts of a sentence. */
const fates = (text: string): string[] =>
  readDeeds(text, read(text, { id: "x", published: "2026-06-20" })).told.map(({ fate, acts }) => [fate, ...acts].join(" "));

const unceasing = {
  az: "Sumqayıt–Kentau avtobusu maydan bəri bir gün də dayanmayıb.",
  tr: "Sivas-Kentau otobüsü mayıstan beri bir gün bile durmadı.",
  "uz-Latn": "Qarshi–Kentau avtobusi 2025-yil mayidan beri bir kun ham to‘xtamadi.",
  kk: "Кентау – Талас автобусы мамырдан бері бір күн де тоқтаған жоқ.",
  ky: "Талас – Кентау автобусу майдан бери бир күн да токтогон жок.",
  tk: "Mary–Kentau awtobusy maýdan bäri bir gün hem togtamady.",
  ru: "Автобус Кентау – Талас с мая ни на день не прерывался.",
  en: "The Kentau–Talas bus has not stopped for a day since May.",
};
for (const [language, text] of Object.entries(unceasing))
  test(`${language}: what has not stopped for a day is open`, () => {
    const deeds = fates(text);
    assert.ok(deeds.includes("done open"), deeds.join("; "));
    assert.ok(!deeds.some((deed) => /^(?:undone|dropped)/.test(deed)), deeds.join("; "));
  });

const answers = {
  az: "Direktor kurs barədə suala cavab verib.",
  tr: "Müdür, kurs hakkındaki soruya cevap verdi.",
  "uz-Latn": "Markaz direktori kurs haqida gapirib berdi.",
  kk: "Директор курс туралы сұраққа жауап берді.",
  ky: "Директор курс тууралуу айтып берди.",
  tk: "Direktor okuw barada gürrüň berdi.",
  ru: "Директор дал интервью о курсах.",
  en: "The director gave an interview about the course.",
};
for (const [language, text] of Object.entries(answers))
  test(`${language}: to answer gives nothing`, () => {
    assert.ok(!fates(text).some((deed) => deed.includes("send")), fates(text).join("; "));
  });

const offSessions = {
  az: "Sazişin təsdiqi payız sessiyasına saxlanıldı.",
  tr: "Anlaşmanın onayı sonbahar oturumuna bırakıldı.",
  "uz-Latn": "Bitimni tasdiqlash kuzgi sessiyaga qoldirildi.",
  kk: "Келісімді бекіту күзгі сессияға қалдырылды.",
  ky: "Макулдашууну бекитүү күзгү сессияга калтырылды.",
  tk: "Ylalaşygy tassyklamak güýzki maslahata goýuldy.",
};
for (const [language, text] of Object.entries(offSessions))
  test(`${language}: what is left for a later session is put off`, () => {
    assert.ok(
      fates(text).some((deed) => deed.startsWith("moved")),
      fates(text).join("; "),
    );
  });

/** What a text tells of: each fate with its acts. */
const ends = (text: string): string[] => {
  const record = read(text, { id: "x", published: "2026-06-20" });
  return readDeeds(text, record).told.flatMap(({ fate, acts }) => [fate, ...acts.map((act) => `${fate} ${act}`)]);
};

const handedToUsers = {
  az: "Yeni poliklinika mayda xəstələrin ixtiyarına verilib.",
  tr: "Yeni poliklinik mayısta hastaların hizmetine sunuldu.",
  "uz-Latn": "Yangi poliklinika may oyida bemorlar ixtiyoriga topshirildi.",
  "uz-Cyrl": "Янги поликлиника май ойида беморлар ихтиёрига топширилди.",
  kk: "Жаңа емхана мамырда науқастардың игілігіне берілді.",
  ky: "Жаңы бейтапкана майда оорулуулардын кызматына берилди.",
  tk: "Täze saglyk öýi maý aýynda näsaglaryň ygtyýaryna berildi.",
  en: "The new clinic threw its doors open to patients in May.",
};
for (const [language, text] of Object.entries(handedToUsers))
  test(`${language}: what is handed to its users is open`, () =>
    assert.ok(ends(text).includes("done open"), ends(text).join("; ")));

const firstAcross = {
  az: "Körpüdən aprelin 12-də ilk avtomobillər keçib.",
  tr: "Köprüden 12 Nisan'da ilk kamyonlar geçti.",
  "uz-Latn": "Ko‘prikdan 12-aprelda birinchi avtobuslar o‘tdi.",
  "uz-Cyrl": "Кўприкдан 12 апрелда биринчи автобуслар ўтди.",
  kk: "Көпірден 12 сәуірде алғашқы автобустар өтті.",
  ky: "Көпүрөдөн 12-апрелде алгачкы автобустар өттү.",
  tk: "Köpriden 12-nji aprelde ilkinji awtobuslar geçdi.",
  ru: "12 апреля по мосту прошли первые автобусы.",
  en: "The first buses crossed the bridge on 12 April.",
};
for (const [language, text] of Object.entries(firstAcross))
  test(`${language}: what the first have crossed is open`, () =>
    assert.ok(ends(text).includes("done open"), ends(text).join("; ")));

const sameLevel = {
  az: "Pambıq ixracı isə əvvəlki səviyyədə qalıb.",
  tr: "Pamuk ihracatı ise aynı seviyede kaldı.",
  kk: "Мақта экспорты болса бұрынғы деңгейде қалды.",
  ky: "Пахтанын экспорту болсо мурунку деңгээлде калды.",
  tk: "Pagtanyň eksporty bolsa öňki derejede galdy.",
  ru: "А вот экспорт хлопка остался на прежнем уровне.",
  en: "Exports of cotton, however, stayed at the previous level.",
};
for (const [language, text] of Object.entries(sameLevel))
  test(`${language}: what stays at its level has not grown`, () =>
    assert.ok(ends(text).includes("undone"), ends(text).join("; ")));

const notThisYear = {
  az: "Zavod bu il deyil, gələn il məhsul verəcək.",
  tr: "Fabrika bu yıl değil, gelecek yıl üretime geçecek.",
  "uz-Latn": "Zavod bu yil emas, kelgusi yil mahsulot beradi.",
  "uz-Cyrl": "Завод бу йил эмас, келгуси йил маҳсулот беради.",
  kk: "Зауыт биыл емес, келесі жылы өнім береді.",
  ky: "Завод быйыл эмес, кийинки жылы өнүм берет.",
  tk: "Zawod bu ýyl däl-de, indiki ýyl önüm berer.",
  ru: "Завод даст продукцию не в этом году, а в следующем.",
  en: "The plant will turn out its goods not this year but next.",
};
for (const [language, text] of Object.entries(notThisYear))
  test(`${language}: what comes not this year is put off`, () => assert.ok(ends(text).includes("moved"), ends(text).join("; ")));

const readyInPart = {
  "uz-Latn": "Bino 60 foiz tayyor.",
  "uz-Cyrl": "Бино 60 фоиз тайёр.",
  ky: "Имараттын долбоору толугу менен даяр.",
};
for (const [language, text] of Object.entries(readyInPart))
  test(`${language}: what is ready does not lie ahead`, () => {
    const page = `${{ "uz-Latn": "Qurilish davom etmoqda.", "uz-Cyrl": "Қурилиш давом этмоқда.", ky: "Курулуш уланууда." }[language]} ${text}`;
    assert.ok(!ends(page).includes("ahead"), ends(page).join("; "));
  });

test("a mark at the end of a word is part of its last letter where the language has it so", () => {
  for (const words of ["do‘stlik bog‘i ochildi", "do'stlik bog'lari ochildi", "doʻstlik bogʻ ochildi"])
    assert.ok(named(`O‘zbekiston va Turkiya: Toshkentda ${words}.`).includes("city-square"), words);
});

const slips = {
  az: "Körpünün tikintisi 2027-ci ilin yazına qədər uzanacaq.",
  tr: "Köprünün yapımı 2027'ye sarkacak.",
  "uz-Latn": "Koʻprik qurilishi 2027-yilga choʻziladi.",
  "uz-Cyrl": "Кўприк қурилиши 2027 йилга чўзилади.",
  kk: "Көпір құрылысы 2027 жылға дейін созылады.",
  ky: "Көпүрөнүн курулушу 2027-жылга чейин созулат.",
  tk: "Köpriniň gurluşygy 2027-nji ýyla süýşer.",
  ru: "Строительство моста затянется до 2027 года.",
  en: "Construction of the bridge will drag on into 2027.",
};

const put = {
  az: "Körpünün açılışı 2027-ci ilə keçirilib.",
  tr: "Köprünün açılışı 2027 ağustosuna alındı.",
  "uz-Latn": "Koʻprikning ochilishi iyulga qoʻyildi.",
  kk: "Көпірдің ашылуы қарашаға көшті.",
  tk: "Köpriniň açylyşy 2027-nji ýylyň awgustyna geçirildi.",
};

for (const [language, words] of Object.entries(put))
  test(`${language}: what is put to a day to come is put off`, () => {
    const deeds = told(words).map((deed) => deed.split(" ")[0]);
    assert.deepEqual([deeds.includes("moved"), deeds.includes("done")], [true, false], deeds.join());
  });

const soNow = {
  az: "Kitabın surətləri artıq xəstəxanadadır.",
  tr: "Kitabın kopyaları artık hastanede.",
  "uz-Latn": "Kitob nusxalari endi shifoxonada.",
  "uz-Cyrl": "Китоб нусхалари энди шифохонада.",
  kk: "Кітаптың көшірмелері енді ауруханада.",
  ky: "Китептин көчүрмөлөрү эми ооруканада.",
  tk: "Kitabyň nusgalary indi hassahanada.",
  ru: "Копии книги теперь в больнице.",
  en: "The copies of the book are now in the hospital.",
};

for (const [language, words] of Object.entries(soNow))
  test(`${language}: what is so now is told as done`, () => {
    assert.ok(told(words).includes("done thing:hospital"), told(words).join("; "));
  });

for (const [language, words] of Object.entries(slips))
  test(`${language}: what will be late is put off`, () => {
    assert.ok(
      told(words).some((deed) => deed.startsWith("moved")),
      told(words).join("; "),
    );
  });

const promised = {
  az: "Azərbaycan və Türkiyə nazirləri Bakıda görüşüb. Türkiyə 200 hektar torpaq ayırmağı vəd edib.",
  "uz-Latn": "Oʻzbekiston va Koreya vazirlari Toshkentda uchrashdi. Koreya kvotani saqlab qolishga vaʼda berdi.",
  "uz-Cyrl": "Ўзбекистон ва Корея вазирлари Тошкентда учрашди. Корея квотани сақлаб қолишга ваъда берди.",
  kk: "Қазақстан мен Түркия министрлері Алматыда кездесті. Қазақстан 200 гектар жер бөлуге уәде берді.",
  ky: "Кыргызстан менен Түркиянын министрлери Ошто жолугушту. Кыргызстан 200 гектар жер берүүгө убада берди.",
  tk: "Türkmenistanyň we Owganystanyň ministrleri Aşgabatda duşuşdylar. Türkmenistan demir ýolunyň birinji bölegini ýylyň ahyryna çenli çeker.",
};

for (const [language, words] of Object.entries(promised))
  test(`${language}: what is given or kept by a promise is promised`, () => {
    assert.equal(read(words, { id: "x", published: "2026-06-20" }).commitments.length, 1);
  });
