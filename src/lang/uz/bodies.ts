import type { Bodies } from "../bodies.ts";

export const bodies: Bodies = {
  kinds: {
    "intergovernmental-commission": `delimitatsiya bo'yicha komissiya; demarkatsiya bo'yicha komissiya; delimitatsiya va demarkatsiya bo'yicha komissiya; quyi komissiya; kichik komissiya; hukumatlararo quyi komissiya; hukumatlararo komissiya; qo'shma hukumatlararo komissiya; hukumatlararo qo'shma komissiya; qo'shma komissiya; qo'shma iqtisodiy komissiya; savdo-iqtisodiy hamkorlik bo'yicha komissiya; hukumatlararo qo'mita; qo'shma demarkatsiya komissiya; demarkatsiya komissiya; delimitatsiya komissiya; qo'shma savdo komissiya; davlatlararo komissiya; delimitatsiya va demarkatsiya komissiya; aralash komissiya; iqtisodiy hamkorlik komissiya; ikki tomonlama komissiya; hukumat komissiya (demarkatsiya);; uch tomonlama komissiya; qo'shma suv komissiya; qo'shma transport komissiya; qo'shma chegara komissiya`,
    consultations:
      "siyosiy maslahatlashuvlar mexanizm; maslahatlashuv mexanizm; siyosiy maslahatlashuv mexanizm; siyosiy konsultatsiya mexanizm; inson huquqlari bo'yicha muloqot; inson huquqlari bo'yicha dialog; xavfsizlik bo'yicha muloqot; xavfsizlik bo'yicha dialog; strategik dialog; strategik muloqot; strategik sheriklik muloqot",
    council: `maslahat kengash; konsultativ kengash; xorijiy investorlar kengash; chet ellik investorlar kengash; tashqi ishlar vazirlari kengash; hududlar rahbarlari kengash; hudud rahbarlari kengash; chegaraoldi viloyatlar rahbarlari kengash; chegaradosh viloyatlar rahbarlari kengash; chegara oldi hududlar rahbarlari kengash; chegaraoldi hududlar rahbarlari kengash; viloyatlar hokimlari kengash; oliy davlatlararo kengash; davlatlararo kengash; oliy darajadagi strategik hamkorlik kengash; strategik hamkorlik kengash; strategik sheriklik kengash; ishbilarmonlar kengash; ishbilarmonlik kengash; biznes kengash; ishbilarmon doiralar kengash; yuqori darajadagi strategik hamkorlik kengash; oliy kengash; tadbirkorlar kengash; qo'shma ishbilarmonlar kengash; hududlar kengash; hukumatlararo kengash; hokimlar kengash; investorlar kengash; hamkorlik kengash; sheriklik kengash; tashqi ishlar vazirlari kengash; muvofiqlashtiruvchi kengash; muvofiqlashtirish kengash; qo'shma kengash; koordinatsion kengash; yoshlar kengash; rektorlar kengash`,
    committee: `quyi qo'mita; kichik qo'mita; qo'shma qo'mita; muvofiqlashtiruvchi qo'mita; strategik qo'mita; qo'shma muvofiqlashtirish qo'mita; hamkorlik qo'mita; muvofiqlashtiruvchi kengash; boshqaruv qo'mita; qo'shma harbiy qo'mita; hamkorlik bo'yicha qo'mita`,
    "working-group":
      "rejalashtirish guruh; strategik rejalashtirish guruh; qo'shma strategik rejalashtirish guruh; muvofiqlashtirish guruh; muvofiqlashtiruvchi guruh; yuqori darajadagi guruh; texnik guruh; qo'shma texnik guruh; aloqa guruh; kontakt guruh; ishchi guruh; qo'shma ishchi guruh; ekspertlar guruh; ekspert guruh; qo'shma ekspertlar guruh; ekspert ishchi guruh; texnik ishchi guruh; loyiha ofis; qo'shma loyiha ofis; qo'shma guruh; maxsus guruh; qo'shma ekspert guruh; tezkor guruh; strategik rejalashtirish guruh; qo'shma strategik rejalashtirish guruh; qo'shma rejalashtirish guruh; muvofiqlashtiruvchi guruh; qo'shma maxsus guruh; muzokaralar guruh; uch tomonlama guruh; maqsadli guruh",
    "expert-council": "ekspert kengash; ekspertlar kengash; ekspertlar kengashi; ekspertlar forum",
    "parliamentary-group": `parlament do'stlik liga; do'stlik liga; parlament guruh; parlament do'stlik guruh; deputatlik guruh; do'stlik guruh; parlamentlararo do'stlik guruh; parlamentlararo hamkorlik guruh; parlamentlararo guruh; hamkorlik bo'yicha parlamentlararo guruh; parlamentlararo do'stlik; hamkorlik bo'yicha guruh`,
    fund: "taraqqiyot jamg'arma; qo'shma investitsiya jamg'arma; rivojlanish jamg'arma; qo'shma jamg'arma; investitsiya jamg'arma; qo'shma investitsiya fond; rivojlantirish jamg'arma; qo'shma fond",
    forum:
      "parlamentlararo forum; hududlar forum; hududlararo forum; hududlararo hamkorlik forum; mintaqalararo forum; ayollar forum",
    other:
      "uch tomonlama format; uch tomonlama mexanizm; yuqori darajadagi dialog; maslahat uchrashuv mexanizm; strategik dialog mexanizm; muvofiqlashtirish mexanizm; muvofiqlashtiruvchi mexanizm; qo'shma mexanizm; monitoring mexanizm; muvofiqlashtirish platforma; muloqot mexanizm",
  },
  weak: {
    "working-group": "guruh",
    "intergovernmental-commission": "komissiya",
    consultations: "siyosiy maslahatlashuv; maslahatlashuv; konsultatsiya; siyosiy konsultatsiya",
    council: "kengash",
    committee: "qo'mita",
    fund: "jamg'arma; fond",
    centre: "markaz; qo'shma markaz; hamkorlik markaz; savdo markaz; savdo uy",
    forum:
      "forum; biznes forum; biznes-forum; iqtisodiy forum; investitsiya forum; ishbilarmonlar forum; ta'lim forum; media forum; rektorlar forum; mintaqaviy forum; investorlar forum; yoshlar forum; ayollar forum; hamkorlik forum; chegaraoldi hududlar forum",
    other: "mexanizm; platforma; konsorsium; assotsiatsiya; muloqot platforma",
  },
  ofRegions: "muloqot; dialog",
  ofOrganisations:
    "vazirlar kengash; boshqaruvchilar kengash; direktorlar kengash; vazirlar mahkamasi kengash; tashqi ishlar vazirlari kengash",
  owners: "tashkilot; bank",
  joint:
    "birlashgan; qo'shma; ikki tomonlama; uch tomonlama; hukumatlararo; davlatlararo; parlamentlararo; ikki mamlakat; ikki davlat; idoralararo; hududlararo; birgalikdagi; ko'p tomonlama; vazirliklararo; to'rt tomonlama; chegaraoldi; transchegaraviy; mintaqalararo",
  ofThree: "uch davlat; uch mamlakat; uchala davlat; uchala mamlakat; uch tomonlama",
  ofOne: "xorijiy investorlar kengash; chet ellik investorlar kengash",
  ofParliaments: `qo'shma parlament komissiya; parlament komissiya; parlamentlar o'rtasidagi hamkorlik komissiya; parlamentlar o'rtasidagi qo'shma komissiya; parlament hamkorligi komissiya; parlamentlararo hamkorlik bo'yicha komissiya; parlamentlararo hamkorlik bo'yicha qo'shma komissiya; parlamentlararo qo'shma komissiya; parlamentlararo komissiya; parlamentlararo hamkorlik komissiya`,
  numbered:
    "birinchi ikkinchi uchinchi to'rtinchi beshinchi oltinchi yettinchi sakkizinchi to'qqizinchi o'ninchi navbatdagi yillik an'anaviy",
  rounds: "raund raundi raundining raundida davra bosqich bosqichi",
  known: {
    "council org:EAEU": "yevroosiyo hukumatlararo kengash; oliy yevroosiyo iqtisodiy kengash",
    "council org:CIS":
      "mdh davlat rahbarlari kengash; mdh davlat boshliqlari kengash; mdh hukumat rahbarlari kengash; mdh hukumat boshliqlari kengash; mdh iqtisodiy kengash; mdh tashqi ishlar vazirlari kengash; mdh parlamentlararo assambleya; hukumat rahbarlari kengash; hukumat boshliqlari kengash; mustaqil davlatlar hamdo'stligi davlat rahbarlari kengash; mustaqil davlatlar hamdo'stligi hukumat rahbarlari kengash; hamdo'stlik davlat rahbarlari kengash",
    "council org:SCO":
      "shht davlat rahbarlari kengash; shht hukumat rahbarlari kengash; shht tashqi ishlar vazirlari kengash; shht davlat boshliqlari kengash; shanxay hamkorlik tashkiloti davlat rahbarlari kengash; shanxay hamkorlik tashkiloti hukumat rahbarlari kengash; shanxay hamkorlik tashkilotiga a'zo davlatlar rahbarlari kengash; shhtga a'zo davlatlar rahbarlari kengash; shhtga a'zo davlatlar hukumat rahbarlari kengash",
    "council org:OTS":
      "davlat rahbarlari kengash; oqsoqollar kengash; tdt davlat rahbarlari kengash; tdt tashqi ishlar vazirlari kengash; tdt oqsoqollar kengash",
    "council org:ECO":
      "iht vazirlar kengash; iht tashqi ishlar vazirlari kengash; iqtisodiy hamkorlik tashkiloti vazirlar kengash",
    "other KZ,KG,TJ,TM,UZ,US": "=c =5 =1; =s =5 =1; markaziy osiyo plyus aqsh",
    "fund org:OTS": "turkiy investitsiya jamg'arma",
  },
  not: `osiyoda ~ ishonch chora kengash; osiyoda ~ ishonch chora bo'yicha kengash; milliy investitsiya jamg'arma; xalq siyosiy maslahat kengash; siyosiy maslahat kengash; siyosiy konsultativ kengash; xavfsizlik kengash; bmt xavfsizlik kengash; xavfsizlik kengashi kotib; federatsiya kengash; davlat kengash; yevropa kengash; vazirlar kengash; yevropa ittifoqi kengash; xalq deputatlari kengash; deputatlar kengash; viloyat kengash; shahar kengash; tuman kengash; oliy kengash deputat; inson huquqlari kengash; ilmiy kengash; kuzatuv kengash; direktorlar kengash; vatanparvar; senat kengash; qonunchilik palatasi kengash; ko'rfaz hamkorlik kengash; turkiy kengash; birlashgan arab; ulamolar kengash; ta'lim kengash;
davlat qo'mita; davlat bojxona qo'mita; soliq qo'mita; bojxona qo'mita; senat qo'mita; xalqaro munosabatlar qo'mita; olimpiya qo'mita; milliy olimpiya qo'mita; markaziy qo'mita; qizil xoch qo'mita; xotin-qizlar qo'mita; veterinariya qo'mita; sanoat xavfsizligi qo'mita; dinlar bo'yicha qo'mita; turizm qo'mita; yoshlar qo'mita; qonunchilik palatasi qo'mita; madaniy meros qo'mita;
yevropa komissiya; yevroosiyo iqtisodiy komissiya; markaziy saylov komissiya; saylov komissiya; senat komissiya; respublika komissiya; bmt yevropa iqtisodiy komissiya; idoralararo komissiya; ekspert komissiya;
xalqaro valyuta jamg'arma; bolalar jamg'arma; aholishunoslik jamg'arma; bmt aholi jamg'arma; pensiya jamg'arma; tiklanish va taraqqiyot jamg'arma; yoshlar jamg'arma; xalqaro jamg'arma; =orolni qutqarish xalqaro jamg'arma; heydar aliyev jamg'arma; madaniyat va san'at jamg'arma; zulfiya; islom sivilizatsiya markaz; matbuot markaz; kongress markaz; tarixiy markaz; viloyat markaz; shahar markaz; ma'muriy markaz; kongress-markaz; tuman markaz; madaniyat markaz; tibbiyot markaz; strategik va mintaqalararo tadqiqotlar markaz; milliy markaz; tadqiqot markaz; ko'rgazma markaz; ekspo markaz; logistika markaz; savdo-logistika markaz; transport-logistika markaz; agrologistika markaz; yuk markaz; chegaraoldi hamkorlik markaz`,
};
