import assert from "node:assert/strict";
import { test } from "node:test";
import { read, readDeeds } from "../read/read.ts";
import { type Followed, type FollowedText, follow } from "./follow.ts";

/** A text as it is followed. */
function text(id: string, published: string, words: string): FollowedText {
  const record = read(words, { id, published });
  return { id, language: record.doc.language, published, record, deeds: readDeeds(words, record) };
}

const promise = text(
  "promise",
  "2024-02-05",
  "Azerbaijan's Foreign Minister Elchin Safarli met with Foreign Minister of Georgia Zurab Kalandia in Baku on 5 February. The sides agreed to sign an agreement on road transport in Tbilisi in May. The 9th session of the Azerbaijan-Georgia Intergovernmental Commission will be held in Batumi in June.",
);
const signed = text(
  "signed",
  "2024-05-20",
  "Грузия и Азербайджан подписали в Тбилиси соглашение об автомобильном сообщении. Подписи поставили министры двух стран Зураб Каландия и Эльчин Сафарли.",
);
const otherSession = text(
  "other-session",
  "2024-06-28",
  "Hökumətlərarası Komissiyanın 8-ci iclasının qərarlarının icrası müzakirə olunub. Azərbaycan və Gürcüstan arasında Komissiyanın 8-ci iclası iyunun 25-də Batumidə keçirilib.",
);

const of = (all: readonly Followed[], words: string): Followed => {
  const found = all.find(({ commitment }) => commitment.quote.includes(words));
  assert.ok(found, words);
  return found;
};

test("what nobody tells of is open until its day, and overdue after it", () => {
  assert.equal(of(follow([promise], "2024-05-31"), "road transport").status, "open");
  assert.equal(of(follow([promise], "2024-06-01"), "road transport").status, "overdue");
  for (const { status, by } of follow([promise], "2030-01-01")) assert.deepEqual([by, status === "kept"], [null, false]);
});

test("a deed told in another language keeps a promise, with its words", () => {
  const { status, by, reasons, score } = of(follow([promise, signed], "2024-07-01"), "road transport");
  assert.equal(status, "kept");
  assert.equal(by?.text, "signed");
  assert.match(by?.quote ?? "", /подписали в Тбилиси соглашение/);
  assert.ok(reasons.includes("deed sign") && reasons.includes("document agreement"), reasons.join());
  assert.ok(score > 0.3);
});

test("a session of another number is another session", () => {
  assert.equal(of(follow([promise, otherSession], "2024-07-01"), "9th session").status, "overdue");
});

test("a text of the same day or an earlier one tells nothing of what became of a promise", () => {
  const early = { ...signed, published: "2024-02-05" };
  assert.equal(of(follow([promise, early], "2024-03-01"), "road transport").status, "open");
  const undated = { ...signed, published: null };
  assert.equal(of(follow([promise, undated], "2024-03-01"), "road transport").status, "open");
});

test("texts about other states are not looked at", () => {
  const elsewhere = text(
    "elsewhere",
    "2024-05-20",
    "Казахстан и Узбекистан подписали в Тбилиси соглашение об автомобильном сообщении. Документ подписали министры двух стран.",
  );
  assert.equal(of(follow([promise, elsewhere], "2024-07-01"), "road transport").status, "overdue");
});

test("a promise that two texts tell is followed once, and names the other", () => {
  const again = text(
    "again",
    "2024-02-06",
    "Elçin Səfərli fevralın 5-də Bakıda Gürcüstanın xarici işlər naziri Zurab Kalandia ilə görüşüb. Avtomobil nəqliyyatı haqqında sazişin mayda Tbilisidə imzalanması razılaşdırılıb.",
  );
  const all = follow([promise, again, signed], "2024-07-01").filter(({ by }) => by?.text === "signed");
  assert.equal(all.length, 1);
  assert.equal(all[0].also.length, 1);
});

test("the order of the texts does not matter", () => {
  const key = ({ text: id, index, status, by }: Followed) => `${id} ${index} ${status} ${by?.text} ${by?.quote}`;
  const forth = follow([promise, signed, otherSession], "2024-07-01").map(key).sort();
  const back = follow([otherSession, signed, promise], "2024-07-01").map(key).sort();
  assert.deepEqual(back, forth);
});

test("consultations held before their year and a building put off tell nothing of the consultations planned; the day told there keeps a meeting", () => {
  const planned = text(
    "planned",
    "2024-10-22",
    "22 октября в Бишкеке министр экономики Казахстана Ерлан Сабитов встретился с министром экономики Кыргызстана Азаматом Осмоновым. Следующие консультации пройдут в 2025 году в Астане. Стороны встретятся в мае в Алматы.",
  );
  const same = text(
    "same",
    "2024-10-23",
    "22-октябрда Бишкекте Казакстан менен Кыргызстандын ортосунда саясий консультациялар өттү. Казакстандын экономика министри Ерлан Сабитов Кыргызстандын экономика министри Азамат Осмонов менен жолугушту.",
  );
  const later = text(
    "later",
    "2025-06-05",
    "Energy Minister of Kazakhstan Yerlan Sabitov met Economy Minister of Kyrgyzstan Azamat Osmonov in Almaty on May 20. The construction of the logistics centre could not be finished by the end of the year.",
  );
  const all = follow([planned, same, later], "2026-01-10");
  assert.equal(of(all, "консультации").status, "overdue");
  const met = of(all, "встретятся");
  assert.deepEqual([met.status, met.by?.text], ["kept", "later"]);
});

test("a session held long before its time is not the one promised", () => {
  const plan = text(
    "plan",
    "2025-02-11",
    "Tarım Bakanı Selim Aksu dün Ankara'da Kazakistan Tarım Bakanı Aydos Bekenov ile görüştü. Türkiye-Kazakistan Tarım Komitesi'nin altıncı toplantısının gelecek yıl Kazakistan'da yapılması öngörülüyor.",
  );
  const same = text(
    "same",
    "2025-02-12",
    "Анкарада Қазақстан мен Түркия арасындағы ауыл шаруашылығы комитетінің отырысы өтті. Отырысқа министрлер қатысты.",
  );
  assert.equal(of(follow([plan, same], "2025-03-01"), "altıncı").by, null);
});

test("a text of three sides tells what became of the promise of two", () => {
  const plan = text(
    "plan",
    "2025-02-11",
    "Azərbaycanın xarici işlər naziri Elçin Səfərli Aşqabadda Türkmənistanın xarici işlər naziri Merdan Orazov ilə görüşüb. İşgüzar Şuranın yayda Bakıda təsis edilməsi qərara alınıb.",
  );
  const told = text(
    "told",
    "2025-11-07",
    "The foreign ministers of Türkiye, Turkmenistan and Azerbaijan met in Ankara on 5 November. The trilateral Business Council has not been set up in Baku.",
  );
  const { status, by } = of(follow([plan, told], "2025-12-01"), "Şuranın");
  assert.deepEqual([status, by?.text], ["broken", "told"]);
});

test("a visit that will not take place on its day is put off where the headline says so", () => {
  const plan = text(
    "plan",
    "2024-07-03",
    "Türkmenistanyň Prezidentiniň Hywa şäherine iş saparynyň sentýabr aýynda geçiriljekdigi habar berildi. Bu barada Türkmenistanyň we Özbegistanyň wekilleriniň duşuşygynda aýdyldy.",
  );
  const off = text(
    "off",
    "2024-09-20",
    "Визит президента Туркменистана в Хиву перенесён на ноябрь\n\nРабочий визит президента Туркменистана в Хиву, который ожидался 24–25 сентября, не состоится. Об этом сообщили в Ташкенте.",
  );
  const { status, by } = of(follow([plan, off], "2024-10-01"), "saparynyň");
  assert.deepEqual([status, by?.text], ["postponed", "off"]);
});

test("of people who were to come some came", () => {
  const plan = text(
    "plan",
    "2023-11-18",
    "Oʻzbekiston va Tojikiston taʼlim vazirlari Dushanbeda uchrashdi. Talabalar sonini 2024-yil mart oyigacha 300 nafarga yetkazishga kelishib olindi.",
  );
  const told = text(
    "told",
    "2024-04-22",
    "Uzbekistan and Tajikistan have signed an agreement on diplomas in Samarkand. Of the 300 students agreed upon, 180 have been exchanged since March.",
  );
  assert.equal(of(follow([plan, told], "2024-05-01"), "300").status, "partly");
});

/** What came of promises that are told in other words: promise, outcome, words of the promise, status. */
const otherwise: readonly (readonly [promise: string, told: string, status: string])[] = [
  [
    "Азербайджан и Иран возобновят рейсы Баку – Мешхед весной.",
    "Məşhəddən Bakıya üç ildən sonra ilk təyyarə gəlib. Uçuşlar İran və Azərbaycan arasında həftədə iki dəfə olacaq.",
    "kept",
  ],
  [
    "Қазақстан мен Қытай Семейде автобус зауытын салады.",
    "Строительство автобусного завода в Семее отложено: инвестор из Китая начнёт его только весной. Казахстан ждёт.",
    "postponed",
  ],
  [
    "Россия и Казахстан отменят пошлины на ввоз сыра к маю.",
    "Қазақстан мен Ресей арасында сыр импортына салынатын баж салығы күшінде қалды.",
    "broken",
  ],
  [
    "O‘zbekiston va Turkiya Termizda kardiologiya markazini ochadi.",
    "Termiz'deki Türk kalp merkezinde ilk ameliyatlar yapıldı. Özbekistan Sağlık Bakanlığı merkeze 40 hekim aldı.",
    "kept",
  ],
  [
    "Кыргызстан менен Өзбекстан Аксыда суу өлчөгүчтөрдү орнотот.",
    "Aksidagi 30 ta suv o‘lchagichdan 12 tasi o‘rnatildi. Qirg‘iziston qolganini qishgacha o‘rnatadi, dedi O‘zbekiston Suv xo‘jaligi vazirligi.",
    "partly",
  ],
  [
    "Türkmenistan bilen Özbegistan Mary – Çärjew demir ýolunyň gurluşygyny dowam etdirmek üçin bilelikdäki topar döreder.",
    "Маршрут обсудят: совместная комиссия Узбекистана и Туркмении по железной дороге Мары – Чарджоу провела первое заседание.",
    "kept",
  ],
  [
    "Azərbaycan və Qazaxıstan gəmiqayırma üzrə birgə müəssisə təsis edəcəklər.",
    "Ministrlikning ma’lum qilishicha, Qozog‘iston va Ozarbayjon teng ulushli kompaniyani davlat ro‘yxatidan o‘tkazdi. U kema quradi.",
    "kept",
  ],
  [
    "Türkiye, Tacikistan vatandaşlarına 60 güne kadar vizesiz kalma izni verecek.",
    "Граждане Таджикистана ездят в Турцию без разрешений на два месяца.",
    "kept",
  ],
];

test("a promise is found again where its outcome is told in other words", () => {
  for (const [before, after, status] of otherwise) {
    const found = follow([text("before", "2025-02-10", before), text("after", "2025-11-20", after)], "2025-12-01");
    assert.ok(
      found.some((one) => one.text === "before" && one.status === status),
      `${before}: ${found.map((one) => one.status)}`,
    );
  }
});

/** Of two fates told together which one counts: a promise, what was told, the status. */
const together: readonly (readonly [promise: string, told: string, status: string])[] = [
  // given up, before anything done by the way
  [
    "Турция к октябрю построит в Оше школу на 600 мест.",
    "Turkiya O‘shda qurgan 600 o‘rinli maktab ochilmadi. Qirg‘iziston sababini so‘radi.",
    "broken",
  ],
  [
    "Қазақстан мен Қырғызстан Нарында көпір салады.",
    "Вместо моста в Нарыне Казахстан и Кыргызстан решили пустить паром.",
    "broken",
  ],
  [
    "Azərbaycan Türkmənistana 60 avtobus göndərəcək.",
    "Türkmenistan ile Azerbaycan görüştü. 60 otobüsün gönderilmesi yerine para yol onarımına harcandı.",
    "broken",
  ],
  // a new day, before how far it has come and before what is closed still
  [
    "Taraplar Mary – Maşat elektrik geçirijisini 2025-nji ýylyň ortasynda gurup gutararlar. Türkmenistan we Eýran muny ylalaşdy.",
    "ЛЭП Мары – Мешхед готова на две трети. Туркменистан и Иран сообщили, что завершение ЛЭП Мары – Мешхед перенесено на весну 2026 года.",
    "postponed",
  ],
  [
    "O‘zbekiston va Qirg‘iziston «Do‘stlik» postida ikkinchi yo‘lakni sentyabrgacha ochadi.",
    "Вторая полоса на посту «Дустлик» пока закрыта, её открытие Узбекистан и Кыргызстан ожидают в марте 2026 года.",
    "postponed",
  ],
  [
    "Azerbaijan and Kyrgyzstan will sign an agreement on legal assistance in September.",
    "Azərbaycan ilə Qırğızıstan arasında hüquqi yardım haqqında saziş sentyabrda imzalanmayıb, mətn üzərində iş davam edir və imzalanma 2026-cı ilin iyununa nəzərdə tutulub.",
    "postponed",
  ],
  // of so many some, before what is left was put off or stopped
  [
    "Кыргызстан пустит две малые ГЭС в Таласской области к ноябрю, договорились с Узбекистаном.",
    "Кыргызстан менен Өзбекстан макулдашты. Талас облусундагы эки чакан ГЭСтин бири ишке кирди, экинчисинин курулушу токтоп калды.",
    "partly",
  ],
  [
    "Казахстан передаст Туркменистану два локомотива.",
    "Gazagystan Türkmenistana bir lokomotiw berdi, ikinjisine garaşylýar. Казахстан передал Туркменистану один локомотив, второй ждут к концу года.",
    "partly",
  ],
  // what is done, before that it was late; nearly all is all
  [
    "Кыргызстан менен Өзбекстан Учкоргондо көпүрөнү октябрда ачат.",
    "Ўзбекистон ва Қирғизистон хабар берди. Икки ҳафта кечикиб бўлса-да, Учқўрғондаги кўприк очилди.",
    "kept",
  ],
  ["Россия передаст Узбекистану 400 тыс. учебников.", "Rossiya O‘zbekistonga 380 ming darslik yetkazdi.", "kept"],
  ["Türkiye, Kazakistan'dan 300 ton elma alacak.", "Қазақстан Түркияға 300 тоннадан 120 тонна алма жеткізді.", "partly"],
  // what is charged no more was done away with; what was only lowered in part
  [
    "Turkmenistan and Azerbaijan agreed to waive visa fees for lorry drivers from October.",
    "Türkmənistan oktyabrın 1-dən azərbaycanlı sürücülərdən viza rüsumu almır.",
    "kept",
  ],
  [
    "Kazakhstan will abolish the fee for Kyrgyz lorries.",
    "The fee for Kyrgyz lorries in Kazakhstan has been halved, not abolished.",
    "partly",
  ],
];

test("of two fates told together a new day counts before how far a thing has come, and what is given up before what was done by the way", () => {
  for (const [before, after, status] of together) {
    const found = follow([text("before", "2025-02-10", before), text("after", "2025-11-20", after)], "2025-12-01");
    assert.ok(
      found.some((one) => one.text === "before" && one.status === status),
      `${before}: ${found.map((one) => one.status)}`,
    );
  }
});

test("another of its kind keeps no promise", () => {
  for (const [before, after] of [
    [
      "O‘zbekiston va Turkmaniston diplomlarni tan olish to‘g‘risidagi bitimni imzolaydi.",
      "Узбекистан и Туркменистан подписали соглашение о водных ресурсах.",
    ],
    [
      "Azərbaycan və Qazaxıstan “Xəzər-2025” təlimini keçirəcək.",
      "Қазақстан мен Әзербайжан «Дала бүркіті» оқу-жаттығуын өткізді.",
    ],
  ]) {
    const found = follow([text("before", "2025-02-10", before), text("after", "2025-11-20", after)], "2025-12-01");
    assert.deepEqual(
      found.filter(({ by }) => by !== null),
      [],
      before,
    );
  }
});

test("words that suit two promises poorly tell of neither", () => {
  const company =
    "Ministrlikning ma’lum qilishicha, Qozog‘iston va Ozarbayjon teng ulushli kompaniyani davlat ro‘yxatidan o‘tkazdi.";
  const promises = "Azərbaycan və Qazaxıstan gəmiqayırma üzrə birgə müəssisə və balıqçılıq üzrə birgə müəssisə təsis edəcəklər.";
  const two = `${promises} Azərbaycan və Qazaxıstan mebel istehsalı üzrə birgə müəssisə də yaradacaq.`;
  const found = follow([text("before", "2025-02-10", two), text("after", "2025-11-20", company)], "2025-12-01");
  assert.ok(found.length > 1);
  assert.deepEqual(
    found.filter(({ by }) => by !== null).map(({ commitment }) => commitment.quote),
    [],
  );
});

test("a verb that looks like a noun is no part of the day before it", () => {
  const bridge = text("bridge", "2025-02-10", "Türkmenistan bilen Özbegistan täze köpriniň gurluşygyna sentýabrda başlar.");
  assert.deepEqual(
    bridge.record.commitments.map(({ due }) => due),
    ["2025-09"],
  );
});
