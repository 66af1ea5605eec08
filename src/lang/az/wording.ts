import type { Wordings } from "../wording.ts";

export const wording: Wordings = {
  talks: "danışıq; danışıqlar; danışıq apar-; müzakirə",
  meeting: "görüş; görüş-; bir araya gəl-",
  conversation: "söhbət; telefon danışıq; fikir mübadilə",
  reception: "qəbul et-; qəbul olun-; qəbul edil-",
  brotherly: "qardaş; qardaşlıq; qardaş ölkə; can",
  ally: "müttəfiq; müttəfiqlik; ittifaq",
  "strategic-partner": "strateji tərəfdaş; strateji tərəfdaşlıq",
  friendly: "dost; dostluq; dost ölkə; dostcasına",
  partner: "tərəfdaş; tərəfdaşlıq; partnyor",
  neighbour: "qonşu; mehriban qonşuluq; qonşuluq",
  cordial: "səmimi; isti; mehriban",
  constructive: "konstruktiv; səmərəli; faydalı",
  trusting: "qarşılıqlı etimad; etimad; inam",
  frank: "açıq; açıq şəkildə",
  concerned: "narahatlıq; təəssüf; narahat",
  critical: "tənqid; tənqid et-; pislə-; qına-; etiraz; qəbuledilməz; yolverilməz",
};
