import type { Reason } from "../../error.ts";

/** What is wrong with what a page was asked or sent, by reason. */
export const reasons: Readonly<Record<Reason, string>> = {
  date: "“{field}” sahəsinə {day} kimi tarix, {month} kimi ay və ya il yazılmalıdır, “{got}” yox.",
  day: "“{field}” sahəsinə {day} kimi gün yazılmalıdır, “{got}” yox.",
  order: "Son gün, “{got}”, ilk gündən əvvəldir. Əvvəlcə daha erkən olanı yazın.",
  period: "“{field}” sahəsinə il və ya 2024-05 kimi ay yazılmalıdır, “{got}” yox.",
  month: "“{field}” sahəsinə 2024-05 kimi ay yazılmalıdır, “{got}” yox.",
  choice: "“{field}” sahəsinə bunlardan biri yazılmalıdır: {allowed}. “{got}” onların arasında yoxdur.",
  party: "“{field}” sahəsinə {codes} kimi dövlət və ya təşkilat kodu yazılmalıdır, “{got}” yox.",
  limit: "“{field}” sahəsinə 1 ilə {n} arasında ədəd yazılmalıdır, “{got}” yox.",
  cursor: "Ünvan siyahıda olmayan yeri göstərir. Siyahının birinci səhifəsindən yenidən başlayın.",
  textLong: "Mətndə ən çoxu {n} işarə ola bilər.",
  addressLong: "Ünvanda ən çoxu {n} işarə ola bilər.",
  bodyLarge: "Bir dəfəyə ən çoxu {n} bayt göndərmək olar.",
  method: "Bu ünvana heç nə göndərmək olmaz, onu yalnız açmaq olar.",
  host: "Server bu ad altında cavab vermir.",
  origin: "Qərarlar yalnız bu serverin öz səhifələrindən qəbul edilir.",
  nul: "Ünvanda heç bir mətndə olmayan işarə var.",
  who: "Kimin qərar verdiyini ən çoxu {n} işarə ilə yazın: sizi tanıdıqları adı.",
  whyLong: "Səbəb ən çoxu {n} işarə ola bilər.",
  tick: "Başqa yerə aid olanları işarələyin və ən azı birini saxlayın.",
  differ: "Ən azı iki fərqli olan lazımdır.",
  unchanged: "Heç bir sahədə dəyər dəyişdirilməyib. Fakt olduğu kimi doğrudursa, onu təsdiq edin.",
  field: "“{field}” sahəsi ora yazılanı qəbul edə bilməz.",
  gone: "Bu qərar artıq qüvvədə deyil: ləğv edilib, ya da yerini başqası tutub.",
  form: "Göndərilən tam deyil. Formanı yenidən açıb bir daha göndərin.",
  newer: "Salnaməni Elchi-nin daha yeni versiyası saxlayıb. Həmin versiyadan istifadə edin.",
  damaged:
    "Salnamənin saxlandığı fayl zədələnib. Nəyin pozulduğunu “{command}” əmri göstərir; yerinə ehtiyat nüsxə qoyula bilər.",
  unexpected: "Bu xəta nəzərdə tutulmayıb. Ətraflısı serverin jurnalındadır.",
};
