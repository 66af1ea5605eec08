import type { Wordings } from "../wording.ts";

export const wording: Wordings = {
  talks: "muzokara; muzokara o'tkaz-; muzokaralar",
  meeting: "uchrashuv; uchrash-; uchrashuv o'tkaz-",
  conversation: "suhbat; muloqot; telefon muloqot; fikr almash-",
  reception: "qabul qil-; qabul qilin-",
  brotherly: "qardosh; birodar; qardosh xalq; birodarlik",
  ally: "ittifoqchi; ittifoqchilik",
  "strategic-partner": "strategik sherik; strategik sheriklik; strategik hamkor; strategik hamkorlik",
  friendly: "do'st; do'stona; do'stlik; do'st mamlakat",
  partner: "sherik; sheriklik; hamkor",
  neighbour: "qo'shni; yaxshi qo'shnichilik; qo'shnichilik",
  cordial: "samimiy; iliq; xolis",
  constructive: "konstruktiv; samarali; amaliy ruh",
  trusting: "o'zaro ishonch; ishonch; ishonchli",
  frank: "ochiq; ochiq ruh",
  concerned: "xavotir; tashvish; afsus",
  critical: "tanqid; tanqid qil-; qorala-; norozilik; nomaqbul",
};
