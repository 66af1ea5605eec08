import assert from "node:assert/strict";
import { test } from "node:test";
import type { LanguageTag } from "../../lang/tags.ts";
import { published } from "./published.ts";

/** A page: its language, its text, the day it was published. */
const pages: [LanguageTag, string, string | null][] = [
  // days of the page itself
  // behind a day, in capitals, who publishes; a title stands beside it
  [
    "uz-Latn",
    "Yangi yoʻnalish ochildi\n\n12.03.2025 Transport, aloqa va yoʻllar vazirligi\n\nVazir 11-mart kuni mehmonlarni qabul qildi va yangi yoʻnalish haqida soʻz yuritdi.",
    "2025-03-12",
  ],
  [
    "tk",
    "Täze ugur açyldy\n\n12-nji mart 2025 ý. Ulag we aragatnaşyk baradaky döwlet agentligi\n\nMinistr düýn myhmanlary kabul etdi we täze ugur barada aýtdy.",
    "2025-03-12",
  ],
  [
    "ru",
    "Открыто новое направление\n\n12.03.2025 Министерство транспорта, связи и высоких технологий\n\nМинистр вчера принял гостей и рассказал о новом направлении.",
    "2025-03-12",
  ],
  // a Latin letter in a Cyrillic month
  [
    "uz-Cyrl",
    "Янги йўналиш очилди\n\n12 мaрт 2025 й.\n\nВазир кеча меҳмонларни қабул қилди ва янги йўналиш ҳақида гапирди.",
    "2025-03-12",
  ],
  ["ky", "Төрага Грузияда болду\n\n2025-жылдын 27-ноябры. Парламенттин төрагасы кечээ Тбилисиде болду.", "2025-11-27"],
  ["kk", "Төраға Грузияда болды\n\n2025 жылғы 27 қараша. Парламент төрағасы кеше Тбилисиде болды.", "2025-11-27"],
  ["ky", "Төрага Грузияда болду\n\n2025-жылдын 27-ноябры Грузия үчүн маанилүү күн болду.", null],
  ["en", "Ministers on the line\n\nRiga/Muscat, 4 November 2025. The minister phoned his counterpart on Monday.", "2025-11-04"],
  [
    "en",
    "Envoys on the move\n\nTribune.com, 17:45, 4 November 2025 - The minister had talks with his counterpart today, the press office said.",
    "2025-11-04",
  ],
  [
    "en",
    "Envoys on the move\n\nTribune, 4 November 2025, 17:45 - The minister had talks with his counterpart yesterday, the press office said.",
    "2025-11-04",
  ],
  [
    "tr",
    "Liman heyeti geldi\n\n18.09.2025 | Ulaştırma Bakanlığı Basın ve Halkla İlişkiler Müşavirliği\n\nHeyet, 17 Eylül'de limanı gezdi ve yeni iskele hakkında bilgi aldı.",
    "2025-09-18",
  ],
  [
    "uz-Cyrl",
    "Янги йўналиш\n\nТОШКЕНТ, 2024 йил 6 ноябрь. «Темир йўл» жамияти раҳбари кеча меҳмонларни қабул қилди ва янги йўналишни таништирди.",
    "2024-11-06",
  ],
  [
    "uz-Latn",
    "Qoʻshni mamlakat rahbari\n\nMuxbirimiz xabar qiladi. 2025-yil 24-iyun. Bugun Andijonda majlis boʻldi va unda koʻp masalalar koʻrib chiqildi.",
    "2025-06-24",
  ],
  [
    "tr",
    "Meclis Basın Bürosu\nKomisyon heyeti Bakü'de\n\nKomisyon Başkanı, bugün (3 Mayıs 2024) Bakü'de mevkidaşıyla görüştü ve iki komisyonun ortak toplantısını önerdi.",
    "2024-05-03",
  ],
  [
    "ru",
    "Послы встретились\n\nСегодня, 14 марта 2025 года, в Самарканде прошла встреча послов, на которой обсудили расписание рейсов.",
    "2025-03-14",
  ],
  [
    "az",
    "Siyasət\n07.06.2024 [11:05]\n\nSəfir etimadnaməsini təqdim edib\n\nİyunun 6-da səfir qəbul olunub və ikitərəfli əlaqələr müzakirə edilib.",
    "2024-06-07",
  ],
  [
    "az",
    "Dərc olunub: 3 mart 2025, 10:15\nNazir Naxçıvana səfər edib\nSəfər çərçivəsində sərhəd məntəqəsinə baxış keçirilib, işin gedişi müzakirə olunub.",
    "2025-03-03",
  ],
  ["az", " date 2024-08 Nazirlər görüşüb\n\nAvqustun 5-də nazirlər Şamaxıda görüşüb və birgə bəyanat qəbul ediblər.", "2024-08"],
  [
    "az",
    "“Günəşli” qəzeti, 9 may 2023-cü il, № 87\n\nYeni səfirlik açılır\n\nSəfirliyin binası gələn ay istifadəyə veriləcək və iyirmi əməkdaşı olacaq.",
    "2023-05-09",
  ],
  [
    "kk",
    "10:40, 2 Шілде 2024 | GMT +5\nМинистр елшімен кездесті\nКездесуде сауда және көлік мәселелері талқыланды, тараптар пікір алмасты.",
    "2024-07-02",
  ],
  [
    "kk",
    "2025 ж. 14 ақпан, 20:05   Қаралды: 77\n\nКомиссия отырысы өтті\n\nОтырыс 13 ақпанда өтіп, хаттамаға қол қойылды, келесі жиын күзге белгіленді.",
    "2025-02-14",
  ],
  [
    "kk",
    "3 тамыз, 09:12\n2024 жыл\nЖаңа көпір ашылды\nКөпірдің ашылуына екі елдің көлік министрлері қатысып, лента қиды.",
    "2024-08-03",
  ],
  [
    "ky",
    "11-Ноябрь, 2024-жыл, дүйшөмбү, Бишкек убактысы 08:30\n\nЧек арада жаңы бекет ачылды\n\nБекеттин ачылышына эки өлкөнүн өкүлдөрү катышып, тилектерин айтышты.",
    "2024-11-11",
  ],
  [
    "ky",
    "21.03.2025 • 17:20   Басып чыгаруу\nЭлчи кабыл алынды\nПрезидент элчини 20-мартта кабыл алып, кызматташтыкты талкуулады.",
    "2025-03-21",
  ],
  [
    "uz-Latn",
    "20:15 / 08.12.2024\nVazirlar uchrashdi\nVazirlar 7-dekabr kuni Navoiyda uchrashib, savdo masalalarini muhokama qildi.",
    "2024-12-08",
  ],
  [
    "uz-Latn",
    "Savdo • 2024-yil 9-sentabr, 12:30\n\nYangi yarmarka ochildi\n\nYarmarkada o‘n besh davlatdan yuzdan ortiq korxona ishtirok etmoqda.",
    "2024-09-09",
  ],
  [
    "uz-Cyrl",
    "2024 йил 4 июль, пайшанба   № 101\n\nКЎРГАЗМА ОЧИЛДИ\n\nКўргазмада ўн давлатдан юзга яқин корхона ўз маҳсулотларини намойиш этди.",
    "2024-07-04",
  ],
  [
    "tk",
    "17/05/2024\nDuşuşyk geçirildi\nDuşuşykda söwda we ulag ulgamlarynda hyzmatdaşlygyň meselelerine seredildi.",
    "2024-05-17",
  ],
  [
    "tr",
    "Yayınlanma: 02.04.2025 - 09:10   Güncelleme: 03.04.2025 - 11:00\nBakan Bişkek'e gidiyor\nBakan 10 Nisan'da Bişkek'te mevkidaşıyla görüşecek ve anlaşma imzalayacak.",
    "2025-04-02",
  ],
  [
    "tr",
    "19 Eylül 2023 Salı 14:25\nDÜNYA\n\nKomisyon toplandı\n\nKomisyon 18 Eylül'de toplandı ve protokol iki ülke arasında imzalandı.",
    "2023-09-19",
  ],
  [
    "ru",
    "Экономика | 30 мая 2024, 16:02 (обновлено 31 мая 2024)\n\nЗаседание комиссии\n\nЗаседание прошло 29 мая, по его итогам подписан протокол о торговле.",
    "2024-05-30",
  ],
  [
    "ru",
    "Опубликовано: 2024-02-06T10:00:00+05:00\nПереговоры в Атырау\nСтороны обсудили поставки нефти и договорились продолжить консультации.",
    "2024-02-06",
  ],
  [
    "en",
    "DIPLOMACY | 4 June 2024\n\nMinisters meet in Atyrau\n\nThe ministers met on June 3 and agreed to continue consultations on transit.",
    "2024-06-04",
  ],
  [
    "en",
    "Published: 06/03/2024\nMinisters meet\nThe ministers agreed to continue consultations on transit and trade this year.",
    "2024-03-06",
  ],
  [
    "en",
    "Department of State\n06/03/2024\nMinisters meet\nThe ministers agreed to continue consultations on transit and trade this year.",
    "2024-06-03",
  ],
  // datelines
  [
    "uz-Latn",
    "2024-yil 20-iyun, Buxoro. Ikki davlat vazirlari kecha uchrashib, yuk tashish tariflarini ko‘rib chiqdi.",
    "2024-06-20",
  ],
  ["ru", "12 сентября 2024 года, Тараз. Министры двух стран вчера обсудили тарифы на перевозку зерна.", "2024-09-12"],
  ["tr", "12 Eylül 2024, Konya. İki ülkenin bakanları dün tahıl taşımacılığı tarifelerini ele aldı.", "2024-09-12"],
  [
    "uz-Latn",
    "Buxoro shahri, 2024-yil 20-iyun. Transport vaziri Komil Sattorov gruziyalik hamkasbi bilan kecha uchrashdi. Unda yuk tashish tariflari, parom qatnovi va yangi temir yo‘l liniyasi masalalari ko‘rib chiqildi.",
    "2024-06-20",
  ],
  ["en", "On 12 September 2024, Aktau. The port was closed, and ministers talked of it.", null],
  [
    "ru",
    "АСТАНА, 18 апреля (Агентство) – Министр транспорта Арман Сабитов 17 апреля 2025 года встретился с послом Грузии.",
    "2025-04-18",
  ],
  [
    "tk",
    "Finlýandiýanyň Prezidenti Aşgabatda\n\n2024-nji ýylyň 12-nji iýuny, Aşgabat. Finlýandiýanyň Prezidenti Ýuhan Lind 10-njy iýunda Türkmenistana sapar bilen geldi.",
    "2024-06-12",
  ],
  [
    "en",
    "President in Ashgabat\n\n12 June 2024, Ashgabat. President of Finland Juhan Lind paid a visit to Turkmenistan on 10 June.",
    "2024-06-12",
  ],
  ["ru", "АСТАНА, 18 апреля (Агентство) – Министр транспорта Арман Сабитов вспомнил о встрече 3 марта 2021 года.", "XXXX-04-18"],
  ["tr", "TAŞKENT (AA) 11.09.2025 - Bakan dün heyetleri kabul etti ve iki ülkenin ulaştırma projelerini görüştü.", "2025-09-11"],
  [
    "az",
    "Nazir İsmayıllıda\n\nBakı, 23 aprel, XəzərPress\n\nNazir rayonda keçirilən forumda iştirak edib və qonaqlarla görüşüb.",
    "XXXX-04-23",
  ],
  [
    "ky",
    "Элчи менен жолугушуу\n\nБишкек, 8-июль. /Ала-Тоо кабар/. Министр элчи менен жолугушуп, соода маселелерин талкуулады.",
    "XXXX-07-08",
  ],
  ["kk", "АҚТАУ. 15 қазан. ДалаПресс – Портта жаңа терминал ашылып, оған екі елдің министрлері қатысты.", "XXXX-10-15"],
  [
    "tk",
    "Aşgabat, 3-nji iýun (ÝolHabar). Şu gün ministr dostlukly ýurduň ilçisini kabul etdi we hyzmatdaşlyk barada gürrüň etdi.",
    "XXXX-06-03",
  ],
  [
    "uz-Cyrl",
    "НУКУС, 12 дек — «Водий». Вилоят ҳокими меҳмонларни қабул қилиб, лойиҳаларни муҳокама қилди.\n\n12 дек. 2023, 19:40\nTelegram  OK",
    "2023-12-12",
  ],
  ["ru", "АТЫРАУ. 17 октября. СтепьИнформ – В порту открыт новый терминал, сообщили в министерстве.", "XXXX-10-17"],
  [
    "en",
    "RIGA, Nov 8 (SteppePress): The deputy minister held consultations with his Latvian counterpart and toured the port.",
    "XXXX-11-08",
  ],
  [
    "en",
    "Caspian summit ends\nBAKU, March 30, 2025 – Leaders of five littoral states signed a declaration on the sea level.",
    "2025-03-30",
  ],
  // the day of the week stands behind the day
  [
    "tr",
    "Boru hattı için imza\n\nSAMSUN, 4 Mart 2026 Çarşamba – Enerji Bakanı ile konuk bakan törende sözleşmeye imza attı.",
    "2026-03-04",
  ],
  // the word for year, cut short, before the agency; the year in the line that tells whose the page is
  [
    "kk",
    "Сауда өсіп келеді\n\nТАРАЗ. 11 қараша 2025 ж. «Дала-Ақпарат» – Бюро тоғыз айдағы сауда көрсеткіштерін жариялады.",
    "2025-11-11",
  ],
  [
    "en",
    "Trade up in the first half\n\nTASHKENT, 21 July (Steppe News) – The committee published the figures of trade for the first half of the year.\n\n© 2019–2025 Steppe News. All rights reserved.",
    "2025-07-21",
  ],
  // a title that is a day's digest
  [
    "az",
    "HƏFTƏNİN XÜLASƏSİ – 14 iyun\n\nNazir bu gün qonşu ölkənin səfiri ilə görüşüb və sərhəd məsələlərini müzakirə edib.",
    "XXXX-06-14",
  ],
  // a title that closes with place and day
  [
    "ru",
    "Брифинг пресс-секретаря Министерства транспорта А.Б.Сеитова, Актау, 7 мая 2025 года\n\nО визите министра\n\n9 мая министр прибудет в Баку и проведёт там переговоры.",
    "2025-05-07",
  ],
  [
    "ru",
    "Порты Каспия\n\nМеморандум о перевозках стороны подписали в Актау, а протокол к нему, согласованный позже, в городе Баку, 7 мая 2025 года.",
    null,
  ],
  [
    "en",
    "BAKU: Nov 12 – Ministers met in the port and spoke of ferries.\n\nPublished in The Harbour Gazette, November 13th, 2025",
    "2025-11-13",
  ],
  ["en", "12-Nov-2025\n\nMinisters meet\n\nThe ministers met in the port and spoke of ferries for an hour.", "2025-11-12"],
  [
    "en",
    "Port commissions to meet on Nov 28\n\nBatumi, 26 November 2025\n\nThe commissions of the ports will hold their twelfth meeting on November 28.",
    "2025-11-26",
  ],
  // lines of an agenda are no datelines
  ["ru", "Планы порта на неделю\n\n20 марта – совещание портовых служб в Актау, на котором обсудят расписание паромов.", null],
  // days in running text and lists of other texts do not count
  [
    "ru",
    "Переговоры в Атырау\n\n29 мая стороны обсудили поставки нефти. 14–15 июня пройдёт форум.\n\nСтороны договорились продолжить консультации осенью.",
    null,
  ],
  ["az", "Martın 12-də nazir səfəri qəbul edib, görüşdə ticarət və nəqliyyat məsələləri müzakirə olunub.", null],
  ["tr", "5 Mart 2024'te imzalanan anlaşma yürürlüğe girdi ve iki ülke arasında vizeler kaldırıldı.", null],
  [
    "kk",
    "Кездесу өтті\n\nКездесуде сауда мәселелері талқыланып, тараптар пікір алмасты.\n\nСоңғы жаңалықтар\n12.05.2024 [10:00] Көпір ашылды\n11.05.2024 [09:00] Жол жөнделді",
    null,
  ],
  ["en", "", null],
];

for (const [tag, text, wanted] of pages) {
  test(`${tag}: ${text.trim().split("\n")[0].slice(0, 60) || "an empty page"}`, () => assert.equal(published(text, tag), wanted));
}
