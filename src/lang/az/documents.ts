import type { Documents } from "../documents.ts";

export const documents: Documents = {
  subject: "before",
  kinds: {
    treaty:
      "müqavilə; sülh müqavilə; konvensiya; pakt; bmt nizamnamə; birləşmiş millətlər təşkilat nizamnamə; xartiya; nizamnamə",
    agreement:
      "saziş; çərçivə saziş; hökumətlərarası saziş; çərçivə anlaşma; birgə saziş; sülh saziş; kredit saziş; qrant saziş; tərəfdaşlıq saziş; azad ticarət saziş; kredit müqavilə; atəşkəs saziş",
    memorandum:
      "memorandum; anlaşma memorandum; qarşılıqlı anlaşma memorandum; əməkdaşlıq memorandum; niyyət memorandum; birgə memorandum",
    "joint-statement":
      "birgə bəyanat; kommünike; birgə kommünike; üçtərəfli bəyanat; müştərək bəyanat; ikitərəfli bəyanat; ortaq bəyanat; birgə siyasi bəyanat; yekun bəyanat",
    declaration: "bəyannamə; birgə bəyannamə; deklarasiya; birgə deklarasiya; siyasi bəyannamə; niyyət bəyannamə",
    protocol: "protokol; yekun protokol; niyyət protokol; əlavə protokol; iclas protokol",
    programme:
      "əməkdaşlıq proqram; kompleks proqram; tədbir proqram; birgə proqram; fəaliyyət proqram; mübadilə proqram; məsləhətləşmə proqram; tərəfdaşlıq proqram; icra proqram; ölkə proqram",
    plan: "yol xəritə; fəaliyyət plan; tədbir plan; əməkdaşlıq plan; iş plan; məsləhətləşmə plan; birgə plan; konsultasiya plan; birgə fəaliyyət plan; hərəkət plan; icra plan; birgə tədbir plan",
    contract:
      "kontrakt; alqı-satqı müqavilə; =alınması haqqında|barədə|üzrə müqavilə; =alınmasına dair müqavilə; =tədarükü haqqında|barədə|üzrə müqavilə; =tədarükünə dair müqavilə; =təchizatı haqqında|barədə|üzrə müqavilə; =təchizatına dair müqavilə; =satışı haqqında|barədə|üzrə müqavilə; =satışına dair müqavilə; =tikintisi haqqında|barədə|üzrə müqavilə; =tikintisinə dair müqavilə; =icarəsi haqqında|barədə|üzrə müqavilə; =icarəsinə dair müqavilə; =göndərilməsi haqqında|barədə|üzrə müqavilə; =göndərilməsinə dair müqavilə; =çatdırılması haqqında|barədə|üzrə müqavilə; =çatdırılmasına dair müqavilə; satış müqavilə; icarə müqavilə; kommersiya müqavilə; kredit müqavilə; konsessiya müqavilə; podrat müqavilə; uzunmüddətli müqavilə; təchizat müqavilə; tədarük müqavilə",
    resolution: "qətnamə; rezolyusiya; bmt təhlükəsizlik şura qərar; bmt tş qərar; təhlükəsizlik şura qərar",
    other: "niyyət məktub; nota mübadilə; niyyət bəyanat; qardaşlaşma (haqqında) sənəd",
  },
  weak: {
    plan: "plan",
    programme: "proqram",
    agreement: "razılaşma; anlaşma; kəsim; razılıq; sövdələşmə",
    "joint-statement": "bəyanat",
    resolution: "qərar; sərəncam",
    other: "təlimat; nizamnamə; akt; müraciət; reqlament; əsasnamə; strategiya; konsepsiya",
  },
  papers: "sənəd; ikitərəfli sənəd; yekun sənəd; birgə sənəd",
  packages: "sənəd ibarət paket|toplu; sənəd paket; sənədlər paket; sənəd toplu; mühüm sənəd paket",
  not: `nizamnamə kapital; nizamnamə fond; müqavilə hüquq baza; müqavilə-hüquqi baza; müqavilə hüquq; müqavilə baza; hüquqi-müqavilə baza; protokol xidmət; dövlət protokol; protokol idarə; protokol şöbə; protokol departament; protokol rəis;
səfər proqram; =səfərin proqram; nüvə proqram; raket proqram; kosmik proqram; təhsil proqram; təqaüd proqram; dövlət proqram; bmt inkişaf proqram; magistr proqram; mədəni proqram; televiziya proqram; mədəniyyət proqram; bədii proqram; konsert proqram; təlim proqram; tədris proqram; maarifləndirmə proqram; festival proqram;
razılaşma =əldə et-; razılaşma =əldə olun-; razılıq =əldə et-; razılıq ver-; razılıq ifadə et-; =razılığa gəl-; razılaşmaya gəl-; qarşılıqlı anlaşma; bəyanat ver-; bəyanat yay-; =mətbuata bəyanat; mətbuat bəyanat; xin bəyanat; qərar ver-; qərar qəbul et-; =qərara gəl-; =bəyanatla çıxış et-; birgə mətbuat bəyanat; =mətbuata birgə bəyanat; birgə =bəyanatla çıxış et-;
normativ akt; hüquqi akt; terror akt; qanunvericilik akt; notariat akt; vəkalət sənəd; sənədli film; şəxsiyyət sənəd; sərhəd keçid sənəd; =xalqa müraciət; xartiya reys; nota ver-; plan qur-; təxribat akt; gələcək plan; etimadnamə; konvensiya mərkəz; investisiya qərar; yekun investisiya qərar`,
  actions: {
    signed:
      "imzala-; imzalanma; qol çək-; imza at-; imza qoy-; imzalan-; bağla-; bağlan-; imzalanma mərasim; imzalanma tören; imzası qoyul-; qarşılıqlı imzala-; mübadilə et-; mübadilə olun-; sənəd mübadilə; mübadilə mərasim; mübadilə etmə mərasim; rəsmiləşdiril-; imzalan; imza çək-; imzaya aç-; qol qoy-",
    adopted: "qəbul et-; qəbul olun-; təsdiq et-; təsdiqlə-; təsdiq olun-; bəyən-; qəbul edilmə; qəbulu; təsdiqi; elan et-",
    ratified:
      "təsdiq edilmə|olunma barədə|haqqında|haqda qanun; təsdiqlənmə barədə|haqqında qanun; təsdiq barədə|haqqında qanun; təsdiqi barədə|haqqında qanun; ratifikasiya et-; ratifikasiya; ratifikasiya olun-; ratifikasiya fərman; ratifikasiyası; təsdiqlənmə haqqında; saziş|müqavilə|protokol|konvensiya təsdiq edil-|olun-|et-; saziş|müqavilə|protokol|konvensiya təsdiqlən-|təsdiqlə-",
    initialled: "paraflan-; parafla-; paraf et-; paraflanma; parafirə et-; ilkin imzalan-",
    "in-force":
      "=qüvvəyə min-; =qüvvədə ol-; =qüvvəyə mindi; =qüvvəyə minmə; =qüvvədədir; hüquqi qüvvə al-; =qüvvədə qal-; =qüvvəyə minib; qüvvəyə minəcək; müddət ~ uzat-; müddət ~ uzad-; müddət ~ uzadıl-; müddət uzat-; müddət uzad-; müddət uzadıl-; müddət uzadılma; =qüvvəyə minmişdir",
    implementing: `əsasən; =uyğun =olaraq; =müvafiq =olaraq; =uyğun; icra; icra et-; icra olun-; həyata keçir-; həyata keçiril-; =yerinə yetir-; =yerinə yetiril-; reallaşdır-; reallaş-; tətbiq; tətbiq et-; gerçəkləşdir-; implementasiya; həyata keçirilmə; riayət et-; əməl et-; əməl olun-; =çərçivəsində görül-; =əsasında həyata keçir-; icra vəziyyət; müddəa`,
    preparing: `=üzərində məsləhətləşmə; üzrə məsləhətləşmə; üzrə iş; =nəzərdən =keçirilir; razılaşdırma mərhələ; =baxılır; hazırla-; hazırlan-; hazırlıq; hazırlanma; razılaşdır-; razılaşdırıl-; razılaşdırılma; işlə-; =üzərində iş; =üzərində işlə-; üzrə danışıq; barədə danışıq; danışıq apar-; tərtib et-; tərtib olun-; işlənib hazırlan-; layihə hazırla-; işləyib hazırla-; =başa çatdır-; yekunlaşdır-; yekunlaşdırıl-; müzakirə mərhələ; təklif et-; təklif olun-; mətn üzərində; yenilə-; yenilənmə; uzadılma; başlıq; ərsəyə gətir-; təşəbbüs; bağlamağı təklif; layihəsi hazırlan-; yenidən bax-; işə başla-; şərtləri üzərində; imzalanmağa hazır`,
  },
  draft: "layihə; yeni redaksiya; mətn; mətn layihə; qaralama; =ilkin variant",
  ahead: `xahiş et-; xahiş olun-; tələb et-; istə-; məsləhət gör-; qərar ver-; qərara al-; qərara gəl-; =nəzərdə tut-; =nəzərdə tutul-; planlaşdır-; planlaşdırıl-; təklif et-; təklif olun-; təklif; gözlənil-; gözlə-; niyyət; niyyətində; hazır; hazırlıq; zərurət; ehtiyac; vacib; vaciblik; zəruri; lazım; çağır-; ümid; razılaş-; razılaşdırıl-; hazırla-; hazırlan-; mümkün; imkan; məsələ; perspektiv; sürətləndir-; sürətləndiril-; tezliklə; =tez; qısa müddət; yaxın vaxt; tapşır-; məqsədəuyğun; iş apar-; iş aparıl-; iş ged-; işlər ged-; iş get-; işlər get-; iş davam et-; işlər davam et-; işlər aparıl-; =üzərində iş; danışıq; zəmin; görüləcək; =imzaya hazır; arzu; razılıq; =istiqamətində; =gələcək`,
  also: "də da həmçinin digər başqa",
  yet: "",
  undone: "qədər kimi dək deyil",
  list: "daha bir ~ sənəd; digər sənəd; =onlardan =biri; sənəd arasında; sənəd sırasında; =sənədlərin arasında; saziş arasında; aşağıdakı sənəd; =aşağıdakı; =aşağıdakılar; =bunlar; o cümlədən; =onların arasında; sırasında; =cümlədən; =bunların arasında",
  several: "bir_sıra çoxsaylı onlarla bir_neçə çoxlu paket müxtəlif çox artıq yaxın",
  about:
    "haqqında haqda sahəsində sahələrində sahəsindəki sahələrindəki dair barədə barəsində üzrə üçün bağlı əlaqədar arasında arasındakı nəzərdə tutulmuş əsasən istiqamətində məqsədilə edən",
  span: "üçün",
  inside:
    "sahədə sahələrdə sahəsində sahəsindəki sahələrində sahələri sahəsi arasında arasındakı ilə çərçivəsində istiqamətində illəri illərdə illər ildə səviyyəsində daxilində adına olan halında edilməsi tərəfindən",
  dated: "tarixli",
  when: "",
  stop: `sözügedən anda yəni ibarət adıçəkilən bəri ikisi üçü hamısı əvəzinə yerinə cümlədən xüsusən qədər dək olaraq hazırkı hazırda ki isə lakin amma ancaq həmçinin eyni zamanda sonra əvvəl zamanı vaxt əsnasında bu həmin o onlar biz tərəflər tərəf tərəfindən görə edib ediblər olunub olub bildirib qeyd yanaşı habelə belə ardınca nəticəsində yekununda sonda sonunda bugün dünən artıq də da bundan daha hazırda xüsusilə çünki əgər axırda başqa tədbirdə görüşdə müzakirə qarşılıqlıdır indi`,
  modifiers: "",
  and: "və həmçinin habelə ilə",
  scope: "əhatə dairə; əhatə; siyahı; qüvvə dairə",
  firms:
    "=verilməsi; =çatdırılması; =göndərilməsi; =ixracı; =istehsalı; socar; bp; botaş; tpao; qazprom; rosatom; masdar; acwa power; kazmunayqaz; qazmunayqaz; özbəkneftqaz; türkmənqaz; xidmət göstər-; konsaltinq; layihələndirmə; təchizat; podratçı; təmir; şirkət; mmc; asc; qsc; müəssisə; satış; alqı-satqı; tədarük; icarə; avadanlıq; holdinq; konsern; alış; satınalma; istismar; tikinti; kredit; podrat",
  trade: { noun: "müqavilə", ties: "üzrə üçün" },
  closing: "=şəhərində imzalanmışdır; =şəhərində qəbul edilmişdir; =şəhərində tərtib olunmuşdur",
};
