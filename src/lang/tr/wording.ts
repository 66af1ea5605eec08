import type { Wordings } from "../wording.ts";

export const wording: Wordings = {
  talks: "müzakere; görüşmeler; ikili görüşmeler; heyetlerarası görüşme",
  meeting: "görüşme; görüş-; bir araya gel-; buluşma; toplantı",
  conversation: "sohbet; telefon görüşme; fikir alışveriş",
  reception: "kabul et-; kabul edil-; ağırla-",
  brotherly: "kardeş; kardeşlik; kardeş ülke; can; can azerbaycan",
  ally: "müttefik; müttefiklik; ittifak",
  "strategic-partner": "stratejik ortak; stratejik ortaklık",
  friendly: "dost; dostane; dostluk; dost ülke",
  partner: "ortak; ortaklık; partner",
  neighbour: "komşu; iyi komşuluk; komşuluk",
  cordial: "samimi; sıcak; içten",
  constructive: "yapıcı; verimli",
  trusting: "karşılıklı güven; güven",
  frank: "açık yürekli; açık sözlü; samimi ve açık",
  concerned: "endişe; kaygı; üzüntü",
  critical: "eleştiri; eleştir-; kınama; kına-; protesto; kabul edilemez",
};
