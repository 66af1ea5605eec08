import type { Reason } from "../../error.ts";

/** What is wrong with what a page was asked or sent, by reason. */
export const reasons: Readonly<Record<Reason, string>> = {
  date: "“{field}” maydoniga {day} kabi sana, {month} kabi oy yoki yil yozilishi kerak, “{got}” emas.",
  day: "“{field}” maydoniga {day} kabi kun yozilishi kerak, “{got}” emas.",
  order: "Oxirgi kun, “{got}”, birinchi kundan oldin. Avval ertarogʻini yozing.",
  period: "“{field}” maydoniga yil yoki 2024-05 kabi oy yozilishi kerak, “{got}” emas.",
  month: "“{field}” maydoniga 2024-05 kabi oy yozilishi kerak, “{got}” emas.",
  choice: "“{field}” maydoniga quyidagilardan biri yozilishi kerak: {allowed}. “{got}” ular orasida yoʻq.",
  party: "“{field}” maydoniga {codes} kabi davlat yoki tashkilot kodi yozilishi kerak, “{got}” emas.",
  limit: "“{field}” maydoniga 1 dan {n} gacha boʻlgan son yozilishi kerak, “{got}” emas.",
  cursor: "Manzil roʻyxatda yoʻq joyni koʻrsatadi. Roʻyxatning birinchi sahifasidan qayta boshlang.",
  textLong: "Matnda koʻpi bilan {n} ta belgi boʻlishi mumkin.",
  addressLong: "Manzilda koʻpi bilan {n} ta belgi boʻlishi mumkin.",
  bodyLarge: "Bir martada koʻpi bilan {n} bayt yuborish mumkin.",
  method: "Bu manzilga hech narsa yuborib boʻlmaydi, uni faqat ochish mumkin.",
  host: "Server bu nom bilan javob bermaydi.",
  origin: "Qarorlar faqat shu serverning oʻz sahifalaridan qabul qilinadi.",
  nul: "Manzilda hech bir matnda uchramaydigan belgi bor.",
  who: "Kim qaror qilayotganini koʻpi bilan {n} ta belgida yozing: odamlar sizni taniydigan ismni.",
  whyLong: "Sabab koʻpi bilan {n} ta belgi boʻlishi mumkin.",
  tick: "Boshqa joyga tegishli boʻlganlarini belgilang va kamida bittasini qoldiring.",
  differ: "Kamida ikkita har xili kerak.",
  unchanged: "Hech bir maydonga boshqa qiymat berilmadi. Fakt shu holida toʻgʻri boʻlsa, uni tasdiqlang.",
  field: "“{field}” maydoni u yerga yozilgan narsani qabul qila olmaydi.",
  gone: "Bu qaror endi amalda emas: u bekor qilingan yoki oʻrnini boshqasi egallagan.",
  form: "Yuborilgan narsa toʻliq emas. Shaklni qayta ochib, yana bir bor yuboring.",
  newer: "Solnoma Elchi dasturining yangiroq versiyasi bilan saqlangan. Oʻsha versiyadan foydalaning.",
  damaged:
    "Solnoma saqlangan fayl shikastlangan. Nima buzilganini “{command}” buyrugʻi koʻrsatadi; oʻrniga zaxira nusxani qoʻyish mumkin.",
  unexpected: "Bu xatolik koʻzda tutilmagan. Batafsili server jurnalida.",
};
