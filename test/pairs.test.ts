/** A promise in any language finds its end in any other, whichever words of the field each has. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { read, readDeeds } from "../src/read/read.ts";
import { type FollowedText, followedItems } from "../src/view/follow.ts";

const talks: Record<string, string> = {
  az: "Martın 12-də Aşqabadda Qazaxıstan və Türkmənistan nümayəndələrinin danışıqları oldu.",
  uz: "12-mart kuni Ashxobodda Qozog‘iston va Turkmaniston vakillarining muzokaralari bo‘lib o‘tdi.",
  kk: "12 наурызда Ашхабадта Қазақстан мен Түрікменстан өкілдерінің келіссөздері өтті.",
  ky: "12-мартта Ашхабадда Казакстан менен Түркмөнстандын өкүлдөрүнүн сүйлөшүүлөрү болду.",
  tk: "12-nji martda Aşgabatda Gazagystanyň we Türkmenistanyň wekilleriniň gepleşikleri geçirildi.",
  tr: "12 Mart'ta Aşkabat'ta Kazakistan ve Türkmenistan heyetleri arasında görüşmeler yapıldı.",
  ru: "12 марта в Ашхабаде прошли переговоры делегаций Казахстана и Туркменистана.",
  en: "On 12 March delegations of Kazakhstan and Turkmenistan held talks in Ashgabat.",
};
const since: Record<string, string> = {
  az: "Qazaxıstan və Türkmənistan arasında əməkdaşlıq genişlənir.",
  uz: "Qozog‘iston va Turkmaniston o‘rtasidagi hamkorlik kengaymoqda.",
  kk: "Қазақстан мен Түрікменстан арасындағы ынтымақтастық кеңейіп келеді.",
  ky: "Казакстан менен Түркмөнстандын ортосундагы кызматташтык кеңейүүдө.",
  tk: "Gazagystan bilen Türkmenistanyň arasyndaky hyzmatdaşlyk giňeýär.",
  tr: "Kazakistan ile Türkmenistan arasındaki iş birliği genişliyor.",
  ru: "Сотрудничество Казахстана и Туркменистана расширяется.",
  en: "Cooperation between Kazakhstan and Turkmenistan is expanding.",
};
const fields = [
  {
    name: "computers",
    outcome: "kept",
    promise: {
      az: "Qazaxıstan kənd məktəblərinə 150 kompüter hədiyyə edəcək.",
      uz: "Qozog‘iston qishloq maktablariga 150 ta kompyuter sovg‘a qiladi.",
      kk: "Қазақстан ауыл мектептеріне 150 компьютер сыйлайды.",
      ky: "Казакстан айыл мектептерине 150 компьютер белек кылат.",
      tk: "Gazagystan oba mekdeplerine 150 kompýuter sowgat berer.",
      tr: "Kazakistan köy okullarına 150 bilgisayar hediye edecek.",
      ru: "Казахстан подарит сельским школам 150 компьютеров.",
      en: "Kazakhstan will donate 150 computers to village schools.",
    },
    deed: {
      az: "Şagirdlər artıq Astanadan gələn noutbuklarda dərs keçirlər, cəmi 150 ədəd paylanıb.",
      uz: "Astanadan kelgan 150 ta noutbuk o‘quvchilarga tarqatildi.",
      kk: "Астанадан жіберілген 150 ноутбук оқушыларға үлестірілді.",
      ky: "Астанадан келген 150 ноутбук окуучуларга таратылды.",
      tk: "Astanadan gelen 150 noutbuk okuwçylara paýlandy.",
      tr: "Astana'dan gelen 150 dizüstü bilgisayar öğrencilere dağıtıldı.",
      ru: "150 ноутбуков из Астаны розданы ученикам.",
      en: "The 150 laptops from Astana have been handed out to pupils.",
    },
  },
  {
    name: "a chair",
    outcome: "kept",
    promise: {
      az: "Universitetdə türkmən ədəbiyyatı kafedrası açılacaq.",
      uz: "Universitetda turkman adabiyoti kafedrasi ochiladi.",
      kk: "Университетте түрікмен әдебиеті кафедрасы ашылады.",
      ky: "Университетте түркмөн адабияты кафедрасы ачылат.",
      tk: "Uniwersitetde türkmen edebiýaty kafedrasy açylar.",
      tr: "Üniversitede Türkmen edebiyatı bölümü açılacak.",
      ru: "В университете откроют кафедру туркменской литературы.",
      en: "A chair of Turkmen literature will open at the university.",
    },
    deed: {
      az: "Astana universitetində türkmənşünaslıq kafedrası ilk tələbələrini qəbul etdi.",
      uz: "Ostona universitetida turkmanshunoslik kafedrasi ilk talabalarini qabul qildi.",
      kk: "Астана университетінде түрікментану кафедрасы алғашқы студенттерін қабылдады.",
      ky: "Астана университетинде түркмөн таануу кафедрасы алгачкы студенттерин кабыл алды.",
      tk: "Astana uniwersitetinde türkmen öwreniş kafedrasy ilkinji talyplaryny kabul etdi.",
      tr: "Astana üniversitesinde Türkmen dili ve edebiyatı kürsüsü ilk öğrencilerini aldı.",
      ru: "Кафедра туркменоведения в университете Астаны приняла первых студентов.",
      en: "The Turkmen studies department at Astana's university admitted its first students.",
    },
  },
  {
    name: "a wind park",
    outcome: "postponed",
    promise: {
      az: "Gələn yay külək elektrik stansiyası işə salınacaq.",
      uz: "Kuzda shamol elektr stansiyasi ishga tushiriladi.",
      kk: "Күзде жел электр станциясы іске қосылады.",
      ky: "Күзүндө шамал электр станциясы ишке кирет.",
      tk: "Güýzde ýel elektrik bekedi işe giriziler.",
      tr: "Sonbaharda rüzgâr enerji santrali devreye alınacak.",
      ru: "Осенью будет запущена ветровая электростанция.",
      en: "The wind power plant will come on stream in autumn.",
    },
    deed: {
      az: "Külək parkının istismara verilməsi bir il gecikir.",
      uz: "Shamol parkini foydalanishga topshirish bir yilga kechiktirildi.",
      kk: "Жел паркін пайдалануға беру бір жылға кейінге шегерілді.",
      ky: "Шамал паркын пайдаланууга берүү бир жылга кечиктирилди.",
      tk: "Ýel parkyny ulanmaga bermek bir ýyl yza süýşürildi.",
      tr: "Rüzgâr çiftliğinin hizmete girmesi bir yıl ertelendi.",
      ru: "Ввод ветропарка отложен на год.",
      en: "Commissioning of the wind farm has been put back a year.",
    },
  },
  {
    name: "a cold store",
    outcome: "broken",
    promise: {
      az: "Meyvə-tərəvəz üçün soyuducu anbar tikiləcək.",
      uz: "Meva-sabzavot uchun sovutgichli ombor quriladi.",
      kk: "Жеміс-көкөніс сақтайтын тоңазытқыш қойма салынады.",
      ky: "Жашылча-жемиш сактоочу муздаткыч кампа курулат.",
      tk: "Gök-bakja önümleri üçin sowadyjy ammar gurlar.",
      tr: "Meyve ve sebze için soğuk hava deposu inşa edilecek.",
      ru: "Для овощей и фруктов построят холодильный склад.",
      en: "A cold store for fruit and vegetables will be built.",
    },
    deed: {
      az: "Soyuducu kompleksin tikintisinə pul ayrılmadığından layihə dayandırıldı.",
      uz: "Muzlatkichli saqlash majmuasi qurilmadi.",
      kk: "Салқындатқыш кешеннің құрылысы тоқтатылды.",
      ky: "Муздаткыч комплекстин курулушу токтотулду.",
      tk: "Sowadyjy toplumynyň gurluşygy togtadyldy.",
      tr: "Soğutmalı saklama tesisi projesi rafa kaldırıldı.",
      ru: "Строительство овощехранилища с холодильными камерами прекращено.",
      en: "Construction of the refrigerated storage facility was halted for good.",
    },
  },
];

function textOf(id: string, raw: string, published: string): FollowedText {
  const record = read(raw, { id, published });
  return { id, language: record.doc.language, published, record, deeds: readDeeds(raw, record) };
}

for (const { name, outcome, promise, deed } of fields)
  test(`${name}: ${outcome} in whatever language`, () => {
    const missed: string[] = [];
    for (const [own, promised] of Object.entries(promise))
      for (const [other, told] of Object.entries(deed)) {
        const texts = [
          textOf("promise", `${talks[own]} ${promised}`, "2025-03-12"),
          textOf("deed", `${since[other]} ${told}`, "2025-10-20"),
        ];
        const found = followedItems(texts, "2026-11-27").find(({ text, by }) => text === "promise" && by?.text === "deed");
        if (found?.status !== outcome) missed.push(`${own} to ${other}: ${found?.status ?? "not found"}`);
      }
    assert.deepEqual(missed, []);
  });
