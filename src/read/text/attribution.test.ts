import assert from "node:assert/strict";
import { test } from "node:test";
import type { LanguageTag } from "../../lang/tags.ts";
import { attribution } from "./attribution.ts";

/** A page: its language, its text, whom it names as its source. */
const pages: [LanguageTag, string, string | null][] = [
  [
    "az",
    "XəzərPress.az xəbər verir ki, bu barədə Energetika Nazirliyindən bildirilib.\n\nGörüşdə yeni layihələr müzakirə olunub.",
    "Energetika Nazirliyi",
  ],
  ["az", "Nazirlikdən APA-ya verilən məlumata görə, tərəflər yeni marşrut üzrə razılığa gəliblər.", "Nazirlik"],
  [
    "az",
    "Bu haqda Gürcüstanın Azərbaycandakı səfirliyi məlumat yayıb. Sənəd yayda imzalanacaq.",
    "Gürcüstanın Azərbaycandakı səfirliyi",
  ],
  [
    "az",
    "Report Dövlət Gömrük Komitəsinə istinadla xəbər verir ki, dövriyyə artıb və yeni məntəqə açılacaq.",
    "Dövlət Gömrük Komitəsi",
  ],
  ["az", "Prezidentin Mətbuat xidmətinin məlumatına görə, səfər iki gün davam edəcək.", "Prezidentin Mətbuat xidməti"],
  [
    "az",
    "Görüş keçirilib\n\nBakı, 7 mart, XəzərPress\n\nMartın 7-də nazirlər Lənkəranda görüşüb və yol xəritəsini təsdiqləyiblər.",
    "XəzərPress",
  ],
  ["tr", "ATİNA (AA) - Bakan, Atina'da mevkidaşıyla bir araya geldi ve ortak basın toplantısı düzenledi.", "AA"],
  ["tr", "Dışişleri Bakanlığından yapılan yazılı açıklamada, görüşmelerin mayısta süreceği belirtildi.", "Dışişleri Bakanlığı"],
  [
    "tr",
    "Tarım ve Orman Bakanlığının açıklamasına göre heyet üç gün boyunca Konya'da temaslarda bulunacak.",
    "Tarım ve Orman Bakanlığı",
  ],
  [
    "tr",
    "Bakan Oslo'ya gitti.\n\nHeyetler arası görüşmede enerji iş birliği ve liman yatırımları ele alındı.\n\nKaynak: DHA",
    "DHA",
  ],
  [
    "kk",
    "Кездесуде көлік мәселелері талқыланды. Бұл туралы Энергетика министрлігінің баспасөз қызметі хабарлады.",
    "Энергетика министрлігінің баспасөз қызметі",
  ],
  ["kk", "Министрлік Венаға делегация жібереді, деп хабарлайды ҚазАқпарат.", "ҚазАқпарат"],
  [
    "kk",
    "Сыртқы істер министрлігінен мәлім еткендей, келіссөз күзде жалғасады.\nТараптар осы туралы келісті.\n\nДереккөз: СІМ",
    "СІМ",
  ],
  ["kk", "АҚТАУ. ДалаПресс – Бүгін портта жаңа терминал ашылып, оған екі елдің министрлері қатысты.", "ДалаПресс"],
  [
    "ky",
    "Жолугушууда чек ара маселеси каралды. Бул тууралуу Транспорт министрлигинин басма сөз кызматы билдирди.",
    "Транспорт министрлигинин басма сөз кызматы",
  ],
  ["ky", "Бишкек, 3-май. /Ала-Тоо кабар/. Министр элчи менен жолугушуп, соода маселелерин талкуулады.", "Ала-Тоо кабар"],
  ["ky", "Тараптар каттамды ачууга макулдашты. Бул туурасында Тышкы иштер министрлигинен билдиришти.", "Тышкы иштер министрлиги"],
  [
    "uz-Latn",
    "Muzokarada suv masalalari muhokama qilindi. Bu haqda Suv xoʻjaligi vazirligi matbuot xizmati maʼlum qildi.",
    "Suv xoʻjaligi vazirligi matbuot xizmati",
  ],
  ["uz-Latn", "Delegatsiya Urganchga keldi, deb xabar beradi OʻzA.", "OʻzA"],
  ["uz-Latn", "Energetika vazirligining xabariga koʻra, stansiya kelgusi yil ishga tushadi.", "Energetika vazirligi"],
  [
    "uz-Cyrl",
    "Учрашувда транзит масалалари кўриб чиқилди. Бу ҳақда Транспорт вазирлиги матбуот хизмати хабар берди.",
    "Транспорт вазирлиги матбуот хизмати",
  ],
  ["uz-Cyrl", "Делегация Нукусга етиб келди, дея хабар беради «Дунё» АА мухбири.", "Дунё"],
  [
    "tk",
    "Aşgabat, 3-nji iýun (TDH). Şu gün ministr dostlukly ýurduň ilçisini kabul etdi we hyzmatdaşlyk barada gürrüň etdi.",
    "TDH",
  ],
  [
    "tk",
    "Duşuşykda ulag meselelerine seredildi. Bu barada Türkmenistanyň Daşary işler ministrliginiň metbugat gullugy habar berýär.",
    "Türkmenistanyň Daşary işler ministrliginiň metbugat gullugy",
  ],
  ["tk", "Taraplar täze ýol boýunça ylalaşdylar, diýip habar berýär «Orient».", "Orient"],
  ["ru", "Стороны обсудили транзит, сообщает пресс-служба Министерства транспорта.", "пресс-служба Министерства транспорта"],
  [
    "ru",
    "Переговоры продолжатся осенью, сообщили в пресс-службе Министерства энергетики Казахстана.",
    "пресс-служба Министерства энергетики Казахстана",
  ],
  ["ru", "Делегация прибыла в Атырау, передаёт корреспондент агентства «СтепьИнформ».", "СтепьИнформ"],
  ["ru", "По данным Министерства экономики, товарооборот вырос на треть.", "Министерство экономики"],
  ["ru", "АТЫРАУ. 17 октября. СтепьИнформ – В порту открыт новый терминал, он примет суда двух стран.", "СтепьИнформ"],
  [
    "en",
    "The ministers discussed transit, the Ministry of Transport's press service reported.",
    "Ministry of Transport's press service",
  ],
  [
    "en",
    "The talks will go on in autumn, according to the Ministry of Energy of Kazakhstan.",
    "Ministry of Energy of Kazakhstan",
  ],
  ["en", "RIGA, Nov 8 (SteppePress): The deputy minister held consultations with his Latvian counterpart.", "SteppePress"],
  // people who say things, and states, are no sources
  ["az", "Nazir bildirib ki, ABŞ ilə danışıqlar davam edir və sənəd yayda hazır olacaq.", null],
  ["ru", "«Мы рассчитываем на рост», – сообщил министр. США поддержали проект.", null],
  ["en", "The minister said the talks were useful. The President announced a new programme.", null],
  ["kk", "Министр келіссөз пайдалы болды деп мәлімдеді. Тараптар күзде қайта кездеседі.", null],
  ["tr", "", null],
];

for (const [tag, text, wanted] of pages) {
  test(`${tag}: ${text.slice(0, 70).replace(/\n/g, " ") || "an empty page"}`, () => assert.equal(attribution(text, tag), wanted));
}
