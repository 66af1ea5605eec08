import type { ElchiRecord, LanguageTag, Post } from "../../src/read/record.ts";
import { emptyRecord, factKinds } from "../../src/read/record.ts";

/**
 * A small world for looking at pages: communiqués of people who do not exist, with records made by hand. The same records are
 * used by the browser tests and by the screenshots.
 */
export interface Sample {
  raw: string;
  record: ElchiRecord;
}

/** The day on which the pages are made, so that "overdue" and "within a month" never change. */
export const today = "2025-06-20";

type Items<K extends keyof ElchiRecord> = ElchiRecord[K] extends (infer Item)[]
  ? Item extends { span: unknown }
    ? (Omit<Item, "span" | "rule" | "inferred"> & { rule?: string; inferred?: Record<string, string> })[]
    : never
  : never;

type Notes = { [K in (typeof factKinds)[number]]?: Items<K> } & { topics?: ElchiRecord["topics"] };

interface Head {
  id: string;
  language: LanguageTag;
  published: string | null;
  source?: string;
  attribution?: string;
  url?: string;
}

function sample(head: Head, raw: string, notes: Notes): Sample {
  const record = emptyRecord({
    id: head.id,
    language: head.language,
    published: head.published,
    attribution: head.attribution ?? null,
    source: head.source ?? null,
    url: head.url ?? null,
    notes: [],
    engine: "0.1.0",
  });
  for (const kind of factKinds) {
    const items = (notes[kind] ?? []).map((item) => {
      const start = raw.indexOf(item.quote);
      if (start < 0) throw new Error(`expected a quote of ${head.id}, got ${item.quote}`);
      return { rule: `${kind}/by-hand`, inferred: {}, ...item, span: [start, start + item.quote.length] };
    });
    (record as Record<string, unknown>)[kind] = items;
  }
  record.topics = notes.topics ?? [];
  return { raw, record };
}

const long: Sample[] = [
  sample(
    {
      id: "az-2025-05-14",
      language: "az",
      published: "2025-05-14",
      source: "Xəzər Xəbər",
      attribution: "Energetika Nazirliyi",
      url: "https://xezer.example/az/2025/05/14/enerji",
    },
    `Energetika naziri Qazaxıstanın xarici işlər naziri ilə görüşüb

Mayın 14-də Bakıda Azərbaycanın energetika naziri Tural Məcidov Qazaxıstanın xarici işlər naziri Daniyar Seitovla görüşüb.

Görüşdə yaşıl enerji dəhlizi layihəsi müzakirə olunub. Nazir qeyd edib ki, ötən il ölkələr arasında ticarət dövriyyəsi 540 milyon dollara çatıb. D.Seitov Xəzərin dibi ilə çəkiləcək kabelin texniki-iqtisadi əsaslandırmasının oktyabra qədər hazır olacağını bildirib.

Tərəflər yaşıl enerjinin inkişafı və ötürülməsi haqqında memorandum imzalayıblar. Hökumətlərarası Komissiyanın növbəti iclası payızda Astanada keçiriləcək.`,
    {
      people: [
        { name: "Tural Məcidov", post: "minister", state: "AZ", quote: "Azərbaycanın energetika naziri Tural Məcidov" },
        {
          name: "Daniyar Seitov",
          post: "foreign-minister",
          state: "KZ",
          quote: "Qazaxıstanın xarici işlər naziri Daniyar Seitovla",
        },
      ],
      encounters: [
        {
          kind: "meeting",
          status: "held",
          parties: ["AZ", "KZ"],
          date: "2025-05-14",
          place: "Bakı",
          participants: ["Tural Məcidov", "Daniyar Seitov"],
          quote:
            "Mayın 14-də Bakıda Azərbaycanın energetika naziri Tural Məcidov Qazaxıstanın xarici işlər naziri Daniyar Seitovla görüşüb",
          rule: "encounter/meet-with",
          inferred: { date: "year of publication" },
        },
        {
          kind: "commission",
          status: "planned",
          parties: ["AZ", "KZ"],
          date: "2025-09/2025-11",
          place: "Astana",
          participants: [],
          quote: "Hökumətlərarası Komissiyanın növbəti iclası payızda Astanada keçiriləcək",
          inferred: { date: "year of publication", parties: "the meeting told of before" },
        },
      ],
      instruments: [
        {
          kind: "memorandum",
          action: "signed",
          title: "yaşıl enerjinin inkişafı və ötürülməsi haqqında memorandum",
          parties: ["AZ", "KZ"],
          date: "2025-05-14",
          quote: "yaşıl enerjinin inkişafı və ötürülməsi haqqında memorandum imzalayıblar",
        },
      ],
      figures: [
        {
          measure: "trade-turnover",
          value: 540_000_000,
          unit: "USD",
          sense: "level",
          period: "2024",
          parties: ["AZ", "KZ"],
          quote: "ötən il ölkələr arasında ticarət dövriyyəsi 540 milyon dollara çatıb",
          inferred: { period: "day of publication" },
        },
      ],
      bodies: [
        {
          name: "Hökumətlərarası Komissiya",
          kind: "intergovernmental-commission",
          parties: ["AZ", "KZ"],
          quote: "Hökumətlərarası Komissiyanın",
        },
      ],
      projects: [{ name: "Caspian Green Energy Corridor", quote: "yaşıl enerji dəhlizi layihəsi" }],
      commitments: [
        {
          strength: "planned",
          actors: ["AZ", "KZ"],
          due: "2025-10",
          quote: "kabelin texniki-iqtisadi əsaslandırmasının oktyabra qədər hazır olacağını bildirib",
        },
        {
          strength: "planned",
          actors: ["AZ", "KZ"],
          due: "2025-09/2025-11",
          quote: "Hökumətlərarası Komissiyanın növbəti iclası payızda Astanada keçiriləcək",
        },
      ],
      statements: [
        { act: "discuss", speaker: null, side: ["AZ", "KZ"], quote: "yaşıl enerji dəhlizi layihəsi müzakirə olunub" },
        {
          act: "note",
          speaker: "Tural Məcidov",
          side: ["AZ"],
          quote: "Nazir qeyd edib ki, ötən il ölkələr arasında ticarət dövriyyəsi 540 milyon dollara çatıb",
        },
        {
          act: "note",
          speaker: "Daniyar Seitov",
          side: ["KZ"],
          quote:
            "D.Seitov Xəzərin dibi ilə çəkiləcək kabelin texniki-iqtisadi əsaslandırmasının oktyabra qədər hazır olacağını bildirib",
        },
      ],
      topics: ["energy", "green-energy", "trade"],
    },
  ),
  sample(
    {
      id: "kk-2025-05-15",
      language: "kk",
      published: "2025-05-15",
      source: "Дала Ақпарат",
      attribution: "ҚР СІМ баспасөз қызметі",
      url: "https://dala.example/kk/news/7741",
    },
    `Қазақстан Сыртқы істер министрі Бакуге сапармен барды

14 мамырда Баку қаласында Қазақстанның Сыртқы істер министрі Данияр Сейітов Әзербайжанның Энергетика министрі Турал Меджидовпен кездесті.

Тараптар Орта дәліз бойымен жүк тасымалын талқылады. Министрдің айтуынша, былтыр Транскаспий бағыты арқылы 4,1 миллион тонна жүк өтті, бұл 2023 жылғыдан 18 пайызға көп. Өзара сауда көлемі 552 миллион долларға жетті.

Д. Сейітов Ақтау портындағы контейнерлік хабтың бірінші кезегі 2025 жылғы сәуірде іске қосылуы тиіс екенін еске салып, әзербайжандық серіктестердің қолдауына алғыс айтты.

Кездесу соңында жасыл энергия туралы меморандумға қол қойылды.`,
    {
      people: [
        {
          name: "Данияр Сейітов",
          post: "foreign-minister",
          state: "KZ",
          quote: "Қазақстанның Сыртқы істер министрі Данияр Сейітов",
        },
        { name: "Турал Меджидов", post: "minister", state: "AZ", quote: "Әзербайжанның Энергетика министрі Турал Меджидовпен" },
      ],
      encounters: [
        {
          kind: "meeting",
          status: "held",
          parties: ["KZ", "AZ"],
          date: "2025-05-14",
          place: "Баку",
          participants: ["Данияр Сейітов", "Турал Меджидов"],
          quote:
            "14 мамырда Баку қаласында Қазақстанның Сыртқы істер министрі Данияр Сейітов Әзербайжанның Энергетика министрі Турал Меджидовпен кездесті",
        },
        {
          kind: "visit",
          status: "held",
          parties: ["KZ", "AZ"],
          date: "2025-05-14",
          place: "Баку",
          participants: ["Данияр Сейітов"],
          quote: "Қазақстан Сыртқы істер министрі Бакуге сапармен барды",
        },
      ],
      instruments: [
        {
          kind: "memorandum",
          action: "signed",
          title: "жасыл энергия туралы меморандум",
          parties: ["KZ", "AZ"],
          date: "2025-05-14",
          quote: "жасыл энергия туралы меморандумға қол қойылды",
        },
      ],
      figures: [
        {
          measure: "freight",
          value: 4_100_000,
          unit: "tonne",
          sense: "level",
          period: "2024",
          parties: ["KZ", "AZ"],
          quote: "былтыр Транскаспий бағыты арқылы 4,1 миллион тонна жүк өтті",
        },
        {
          measure: "freight",
          value: 18,
          unit: "percent",
          sense: "increase",
          period: "2024",
          parties: ["KZ", "AZ"],
          quote: "бұл 2023 жылғыдан 18 пайызға көп",
        },
        {
          measure: "trade-turnover",
          value: 552_000_000,
          unit: "USD",
          sense: "level",
          period: "2024",
          parties: ["KZ", "AZ"],
          quote: "Өзара сауда көлемі 552 миллион долларға жетті",
        },
      ],
      projects: [
        { name: "Middle Corridor", quote: "Орта дәліз" },
        { name: "Aktau container hub", quote: "Ақтау портындағы контейнерлік хабтың" },
      ],
      commitments: [
        {
          strength: "planned",
          actors: ["KZ"],
          due: "2025-04",
          quote: "контейнерлік хабтың бірінші кезегі 2025 жылғы сәуірде іске қосылуы тиіс",
        },
      ],
      statements: [
        { act: "discuss", speaker: null, side: ["KZ", "AZ"], quote: "Тараптар Орта дәліз бойымен жүк тасымалын талқылады" },
        {
          act: "note",
          speaker: "Данияр Сейітов",
          side: ["KZ"],
          quote: "Министрдің айтуынша, былтыр Транскаспий бағыты арқылы 4,1 миллион тонна жүк өтті",
        },
        { act: "thank", speaker: "Данияр Сейітов", side: ["KZ"], quote: "әзербайжандық серіктестердің қолдауына алғыс айтты" },
      ],
      topics: ["transport", "trade", "green-energy"],
    },
  ),
  sample(
    {
      id: "ru-2024-11-21",
      language: "ru",
      published: "2024-11-21",
      source: "Каспийский вестник",
      url: "https://kaspiy.example/ru/20241121",
    },
    `В Астане прошло заседание казахстанско-азербайджанской комиссии

21 ноября в Астане под председательством вице-премьера Казахстана Аскара Нурпеисова и вице-премьера Азербайджана Эльшада Гасанова состоялось 20-е заседание Межправительственной комиссии.

Стороны приняли План мероприятий на 2025–2026 годы. Э. Гасанов предложил открыть прямой рейс между Гянджой и Актау до конца марта 2025 года. А. Нурпеисов выразил готовность увеличить число стипендий для азербайджанских студентов до 100.

По итогам девяти месяцев товарооборот вырос на 11 процентов. Переговоры о соглашении о взаимном признании дипломов продолжаются.`,
    {
      people: [
        {
          name: "Аскар Нурпеисов",
          post: "deputy-head-of-government",
          state: "KZ",
          quote: "вице-премьера Казахстана Аскара Нурпеисова",
        },
        {
          name: "Эльшад Гасанов",
          post: "deputy-head-of-government",
          state: "AZ",
          quote: "вице-премьера Азербайджана Эльшада Гасанова",
        },
      ],
      encounters: [
        {
          kind: "commission",
          status: "held",
          parties: ["KZ", "AZ"],
          date: "2024-11-21",
          place: "Астана",
          participants: ["Аскар Нурпеисов", "Эльшад Гасанов"],
          quote:
            "21 ноября в Астане под председательством вице-премьера Казахстана Аскара Нурпеисова и вице-премьера Азербайджана Эльшада Гасанова состоялось 20-е заседание Межправительственной комиссии",
        },
      ],
      instruments: [
        {
          kind: "plan",
          action: "adopted",
          title: "План мероприятий на 2025–2026 годы",
          parties: ["KZ", "AZ"],
          date: "2024-11-21",
          quote: "Стороны приняли План мероприятий на 2025–2026 годы",
        },
        {
          kind: "agreement",
          action: "preparing",
          title: "соглашение о взаимном признании дипломов",
          parties: ["KZ", "AZ"],
          date: null,
          quote: "Переговоры о соглашении о взаимном признании дипломов продолжаются",
        },
      ],
      figures: [
        {
          measure: "trade-turnover",
          value: 11,
          unit: "percent",
          sense: "increase",
          period: "2024-01/2024-09",
          parties: ["KZ", "AZ"],
          quote: "По итогам девяти месяцев товарооборот вырос на 11 процентов",
        },
        {
          measure: "students",
          value: 100,
          unit: "count",
          sense: "target",
          period: null,
          parties: ["KZ", "AZ"],
          quote: "увеличить число стипендий для азербайджанских студентов до 100",
        },
      ],
      bodies: [
        {
          name: "Межправительственная комиссия",
          kind: "intergovernmental-commission",
          parties: ["KZ", "AZ"],
          quote: "20-е заседание Межправительственной комиссии",
        },
      ],
      commitments: [
        {
          strength: "urged",
          actors: ["AZ", "KZ"],
          due: "2025-03",
          quote: "Э. Гасанов предложил открыть прямой рейс между Гянджой и Актау до конца марта 2025 года",
        },
        {
          strength: "planned",
          actors: ["KZ", "AZ"],
          due: null,
          quote: "Переговоры о соглашении о взаимном признании дипломов продолжаются",
        },
      ],
      statements: [
        {
          act: "propose",
          speaker: "Эльшад Гасанов",
          side: ["AZ"],
          quote: "Э. Гасанов предложил открыть прямой рейс между Гянджой и Актау до конца марта 2025 года",
        },
        {
          act: "readiness",
          speaker: "Аскар Нурпеисов",
          side: ["KZ"],
          quote: "А. Нурпеисов выразил готовность увеличить число стипендий для азербайджанских студентов до 100",
        },
      ],
      topics: ["trade", "transport", "education", "legal-base"],
    },
  ),
  sample(
    {
      id: "en-2025-03-06",
      language: "en",
      published: "2025-03-06",
      source: "Caspian Courier",
      attribution: "press office of the Cabinet",
      url: "https://courier.example/2025/03/06/premiers",
    },
    `Premiers of Azerbaijan and Kazakhstan talk transit in Baku

BAKU, March 6. Prime Minister Rauf Salimov received Prime Minister Yerlan Abishev of Kazakhstan, who is in Baku on an official visit.

The premiers agreed to set a single tariff for containers on the Middle Corridor by December 2025. Abishev said freight along the route should reach 6 million tonnes this year and thanked Baku for handling Kazakh oil at Sangachal.

Trade between the two countries came to $498 million in 2023, and 270 Azerbaijani companies work in Kazakhstan. Salimov accepted an invitation to visit Astana in August.

Four documents were signed, among them a Strategic Transit Agreement.`,
    {
      people: [
        { name: "Rauf Salimov", post: "head-of-government", state: "AZ", quote: "Prime Minister Rauf Salimov" },
        { name: "Yerlan Abishev", post: "head-of-government", state: "KZ", quote: "Prime Minister Yerlan Abishev of Kazakhstan" },
      ],
      encounters: [
        {
          kind: "reception",
          status: "held",
          parties: ["AZ", "KZ"],
          date: "2025-03-06",
          place: "Baku",
          participants: ["Rauf Salimov", "Yerlan Abishev"],
          quote: "Prime Minister Rauf Salimov received Prime Minister Yerlan Abishev of Kazakhstan",
        },
        {
          kind: "visit",
          status: "held",
          parties: ["AZ", "KZ"],
          date: "2025-03-06",
          place: "Baku",
          participants: ["Yerlan Abishev"],
          quote: "who is in Baku on an official visit",
        },
        {
          kind: "visit",
          status: "planned",
          parties: ["AZ", "KZ"],
          date: "2025-08",
          place: "Astana",
          participants: ["Rauf Salimov"],
          quote: "Salimov accepted an invitation to visit Astana in August",
        },
      ],
      instruments: [
        {
          kind: "package",
          action: "signed",
          title: "four documents",
          parties: ["AZ", "KZ"],
          date: "2025-03-06",
          quote: "Four documents were signed",
        },
        {
          kind: "agreement",
          action: "signed",
          title: "Strategic Transit Agreement",
          parties: ["AZ", "KZ"],
          date: "2025-03-06",
          quote: "a Strategic Transit Agreement",
        },
      ],
      figures: [
        {
          measure: "trade-turnover",
          value: 498_000_000,
          unit: "USD",
          sense: "level",
          period: "2023",
          parties: ["AZ", "KZ"],
          quote: "Trade between the two countries came to $498 million in 2023",
        },
        {
          measure: "companies",
          value: 270,
          unit: "count",
          sense: "level",
          period: null,
          parties: ["AZ", "KZ"],
          quote: "270 Azerbaijani companies work in Kazakhstan",
        },
        {
          measure: "freight",
          value: 6_000_000,
          unit: "tonne",
          sense: "target",
          period: "2025",
          parties: ["AZ", "KZ"],
          quote: "freight along the route should reach 6 million tonnes this year",
        },
        {
          measure: "documents",
          value: 4,
          unit: "count",
          sense: "level",
          period: "2025-03-06",
          parties: ["AZ", "KZ"],
          quote: "Four documents were signed",
        },
      ],
      projects: [{ name: "Middle Corridor", quote: "the Middle Corridor" }],
      commitments: [
        {
          strength: "pledged",
          actors: ["AZ", "KZ"],
          due: "2025-12",
          quote: "The premiers agreed to set a single tariff for containers on the Middle Corridor by December 2025",
        },
        {
          strength: "planned",
          actors: ["AZ", "KZ"],
          due: "2025-08",
          quote: "Salimov accepted an invitation to visit Astana in August",
        },
      ],
      statements: [
        {
          act: "note",
          speaker: "Yerlan Abishev",
          side: ["KZ"],
          quote: "Abishev said freight along the route should reach 6 million tonnes this year",
        },
        { act: "thank", speaker: "Yerlan Abishev", side: ["KZ"], quote: "thanked Baku for handling Kazakh oil at Sangachal" },
      ],
      topics: ["transport", "trade", "energy", "legal-base"],
    },
  ),
  sample(
    {
      id: "uz-2025-06-11",
      language: "uz-Latn",
      published: "2025-06-11",
      source: "Vodiy Press",
      url: "https://vodiy.example/uz/0611",
    },
    `O‘zbekiston va Qozog‘iston savdo vazirlari uchrashdi

11-iyun kuni Toshkentda O‘zbekiston savdo vaziri Jasur Ergashev Qozog‘iston savdo vaziri Madina Tulegenova bilan uchrashdi. Tomonlar o‘zaro savdo hajmini 2030-yilgacha 10 milliard dollarga yetkazishga kelishib oldilar.

J.Ergashev chegaradagi “Markaziy Osiyo” savdo markazi 2025-yil avgustida ochilishini ma’lum qildi.`,
    {
      people: [
        { name: "Jasur Ergashev", post: "minister", state: "UZ", quote: "O‘zbekiston savdo vaziri Jasur Ergashev" },
        { name: "Madina Tulegenova", post: "minister", state: "KZ", quote: "Qozog‘iston savdo vaziri Madina Tulegenova" },
      ],
      encounters: [
        {
          kind: "meeting",
          status: "held",
          parties: ["UZ", "KZ"],
          date: "2025-06-11",
          place: "Toshkent",
          participants: ["Jasur Ergashev", "Madina Tulegenova"],
          quote:
            "11-iyun kuni Toshkentda O‘zbekiston savdo vaziri Jasur Ergashev Qozog‘iston savdo vaziri Madina Tulegenova bilan uchrashdi",
        },
      ],
      figures: [
        {
          measure: "trade-turnover",
          value: 10_000_000_000,
          unit: "USD",
          sense: "target",
          period: "2030",
          parties: ["UZ", "KZ"],
          quote: "o‘zaro savdo hajmini 2030-yilgacha 10 milliard dollarga yetkazishga",
        },
      ],
      commitments: [
        {
          strength: "pledged",
          actors: ["UZ", "KZ"],
          due: "2030",
          quote: "Tomonlar o‘zaro savdo hajmini 2030-yilgacha 10 milliard dollarga yetkazishga kelishib oldilar",
        },
        {
          strength: "planned",
          actors: ["UZ"],
          due: "2025-08",
          quote: "“Markaziy Osiyo” savdo markazi 2025-yil avgustida ochilishini ma’lum qildi",
        },
      ],
      statements: [
        {
          act: "note",
          speaker: "Jasur Ergashev",
          side: ["UZ"],
          quote: "J.Ergashev chegaradagi “Markaziy Osiyo” savdo markazi 2025-yil avgustida ochilishini ma’lum qildi",
        },
      ],
      topics: ["trade"],
    },
  ),
  sample(
    {
      id: "tr-2025-06-02",
      language: "tr",
      published: "2025-06-02",
      source: "Boğaz Haber",
      url: "https://bogaz.example/tr/2025/06/02",
    },
    `Dışişleri Bakanı, Özbek mevkidaşını kabul etti

Dışişleri Bakanı Kerem Aksoy, 2 Haziran'da Ankara'da Özbekistan Dışişleri Bakanı Sherzod Yuldashev ile görüştü. Bakan Aksoy, Türk Devletleri Teşkilatı zirvesinin ekim ayında Gebele'de düzenleneceğini söyledi.

İki bakan, 2025-2027 iş birliği programını imzaladı.`,
    {
      people: [
        { name: "Kerem Aksoy", post: "foreign-minister", state: "TR", quote: "Dışişleri Bakanı Kerem Aksoy" },
        {
          name: "Sherzod Yuldashev",
          post: "foreign-minister",
          state: "UZ",
          quote: "Özbekistan Dışişleri Bakanı Sherzod Yuldashev",
        },
      ],
      encounters: [
        {
          kind: "meeting",
          status: "held",
          parties: ["TR", "UZ"],
          date: "2025-06-02",
          place: "Ankara",
          participants: ["Kerem Aksoy", "Sherzod Yuldashev"],
          quote: "Dışişleri Bakanı Kerem Aksoy, 2 Haziran'da Ankara'da Özbekistan Dışişleri Bakanı Sherzod Yuldashev ile görüştü",
        },
        {
          kind: "summit",
          status: "planned",
          parties: ["org:OTS"],
          date: "2025-10",
          place: "Gebele",
          participants: [],
          quote: "Türk Devletleri Teşkilatı zirvesinin ekim ayında Gebele'de düzenleneceğini söyledi",
        },
      ],
      instruments: [
        {
          kind: "programme",
          action: "signed",
          title: "2025-2027 iş birliği programı",
          parties: ["TR", "UZ"],
          date: "2025-06-02",
          quote: "2025-2027 iş birliği programını imzaladı",
        },
      ],
      commitments: [
        {
          strength: "planned",
          actors: ["org:OTS"],
          due: "2025-10",
          quote: "Türk Devletleri Teşkilatı zirvesinin ekim ayında Gebele'de düzenleneceğini söyledi",
        },
      ],
      topics: ["politics", "multilateral"],
    },
  ),
];

/** Short notices of many pairs, so that lists and the matrix have something to show. */
const notices: [day: string, a: string, b: string, place: string, kind: "meeting" | "call" | "consultations"][] = [
  ["2025-06-17", "KZ", "CN", "Astana", "meeting"],
  ["2025-06-12", "KG", "KZ", "Bishkek", "meeting"],
  ["2025-05-28", "UZ", "KG", "Tashkent", "meeting"],
  ["2025-05-20", "AZ", "TR", "Baku", "meeting"],
  ["2025-05-06", "AZ", "TR", "Ankara", "call"],
  ["2025-04-22", "AZ", "GE", "Tbilisi", "meeting"],
  ["2025-04-10", "UZ", "TM", "Ashgabat", "consultations"],
  ["2025-04-02", "KZ", "RU", "Astana", "meeting"],
  ["2025-03-18", "KZ", "UZ", "Tashkent", "meeting"],
  ["2025-03-03", "KZ", "TR", "Ankara", "meeting"],
  ["2025-02-20", "AZ", "UZ", "Baku", "consultations"],
  ["2025-02-11", "UZ", "RU", "Moscow", "meeting"],
  ["2025-01-28", "AZ", "HU", "Budapest", "meeting"],
  ["2025-01-15", "TM", "AZ", "Ashgabat", "meeting"],
  ["2024-12-12", "AZ", "TR", "Baku", "meeting"],
  ["2024-12-03", "KZ", "UZ", "Astana", "meeting"],
  ["2024-11-05", "KG", "TR", "Bishkek", "meeting"],
  ["2024-10-16", "AZ", "KZ", "Aktau", "meeting"],
  ["2024-09-09", "AZ", "TR", "Istanbul", "meeting"],
  ["2024-08-27", "KZ", "UZ", "Shymkent", "meeting"],
  ["2024-07-03", "AZ", "KZ", "Astana", "meeting"],
  ["2024-06-05", "KG", "UZ", "Osh", "meeting"],
  ["2024-04-18", "AZ", "KZ", "Baku", "consultations"],
  ["2024-03-05", "TR", "TM", "Ankara", "meeting"],
  ["2024-02-14", "AZ", "TR", "Ankara", "meeting"],
  ["2023-11-30", "AZ", "KZ", "Almaty", "meeting"],
  ["2023-06-08", "KG", "RU", "Bishkek", "meeting"],
];

const envoys: Record<string, [name: string, demonym: string, post: Post, title: string]> = {
  AZ: ["Leyla Huseynli", "Azerbaijani", "deputy-foreign-minister", "Deputy Foreign Minister"],
  KZ: ["Timur Sadykov", "Kazakh", "deputy-foreign-minister", "Deputy Foreign Minister"],
  UZ: ["Dilshod Rahimov", "Uzbek", "deputy-foreign-minister", "Deputy Foreign Minister"],
  KG: ["Aibek Toktosunov", "Kyrgyz", "deputy-foreign-minister", "Deputy Foreign Minister"],
  TM: ["Merdan Orazov", "Turkmen", "ambassador", "Ambassador"],
  TR: ["Zeynep Doğan", "Turkish", "ambassador", "Ambassador"],
  RU: ["Pavel Sorokin", "Russian", "ambassador", "Ambassador"],
  CN: ["Zhou Wenbo", "Chinese", "ambassador", "Ambassador"],
  GE: ["Nino Kapanadze", "Georgian", "ambassador", "Ambassador"],
  HU: ["Gábor Szalai", "Hungarian", "ambassador", "Ambassador"],
};

const verbs = { meeting: "met", call: "spoke by telephone with", consultations: "held consultations with" };
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function notice([day, a, b, place, kind]: (typeof notices)[number], index: number): Sample {
  const [one, other] = [envoys[a], envoys[b]];
  const date = `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
  const left = `${one[1]} ${one[3]} ${one[0]}`;
  const right = `${other[1]} ${other[3]} ${other[0]}`;
  const met = `On ${date}, ${left} ${verbs[kind]} ${right} in ${place}`;
  return sample(
    {
      id: `notice-${day}-${a}-${b}`,
      language: "en",
      published: day,
      source: index % 2 === 0 ? "Steppe Wire" : "Caspian Courier",
    },
    `${met}.\n\nThe sides exchanged views on trade and transit.`,
    {
      people: [
        { name: one[0], post: one[2], state: a, quote: left },
        { name: other[0], post: other[2], state: b, quote: right },
      ],
      encounters: [
        {
          kind,
          status: "held",
          parties: [a, b],
          date: day,
          place: kind === "call" ? null : place,
          participants: [one[0], other[0]],
          quote: met,
        },
      ],
      statements: [{ act: "discuss", speaker: null, side: [a, b], quote: "exchanged views on trade and transit" }],
      topics: index % 3 === 0 ? ["trade", "politics"] : ["trade", "transport"],
    },
  );
}

export const samples: readonly Sample[] = [...long, ...notices.map(notice)];
