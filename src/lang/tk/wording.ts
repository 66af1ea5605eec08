import type { Wordings } from "../wording.ts";

export const wording: Wordings = {
  talks: "gepleşik; gepleşik geçir-; gepleşikler",
  meeting: "duşuşyk; duşuş-; duşuşyk geçir-",
  conversation: "söhbetdeşlik; telefon söhbetdeşlik; pikir alyş-; söhbet",
  reception: "kabul et-; kabul edil-",
  brotherly: "dogan; doganlyk; gardaş; doganlyk ýurt; dogan halk",
  ally: "ýaran; soýuzdaş; bileleşik",
  "strategic-partner": "strategik hyzmatdaş; strategik hyzmatdaşlyk; strategik hyzmatdaşlar",
  friendly: "dost; dostluk; dostlukly; dostana",
  partner: "hyzmatdaş; hyzmatdaşlar; şärik",
  neighbour: "goňşy; oňat goňşuçylyk; goňşuçylyk; hoşniýetli goňşuçylyk",
  cordial: "mähirli; açyk göwünli; ýakymly",
  constructive: "netijeli; oňyn; işewür",
  trusting: "ynanyşmak; özara ynam; ynam",
  frank: "açyk; açyk görnüşde",
  concerned: "alada; gynanç; howatyr",
  critical: "tankyt; tankytla-; ýazgar-; garşylyk; kabul ederliksiz",
};
