import type { Titles } from "../titles.ts";
import { national } from "./national.ts";

export const titles: Titles = {
  order: "last",
  heads: {
    "office:chair": "raislik",
    "office:secretary-general": "bosh kotiblik",
    "office:speaker": "spikerlik",
    "office:president": "prezidentlik",
    "office:governor": "hokimlik",
    "EU/commissioner": "yevrokomissar",
    "KZ/parliamentarian": "majlismen; majilismen",
    administrator: "prezident ish boshqaruvchi; prezident ishlar boshqaruvchi",
    "former:president": "birinchi prezident",
    "VA/head-of-state": "rim papa",
    "head-of-state":
      "davlat rahbar; davlat boshliq; mamlakat rahbar; mamlakat boshliq; yurtboshi; davlat yetakchi; respublika rahbar",
    "head-of-government":
      "bosh vazir; bosh ministr; hukumat rahbar; hukumat boshliq; kansler; federal kansler; premyer; premyer ministr; premer",
    president: "prezident",
    minister: "vazir; ministr",
    chair: "rais; raisa",
    chief: "rahbar; boshliq; boshqaruvchi; bosh shifokor",
    leader: "yetakchi; lider",
    "foreign-secretary": "tashqi ish kotib",
    "minister-of-state": "davlat vazir; davlat ministr",
    director: "direktor; bosh direktor; ijrochi direktor; mudir; boshqaruvchi direktor; bosh ijrochi direktor",
    manager:
      "mintaqaviy prezident; hududiy prezident; menejer; bosh menejer; mintaqaviy direktor; mamlakat direktor; mamlakat menejer",
    secretary: "kotib; mas'ul kotib; ijrochi kotib",
    "secretary-general": "bosh kotib; bosh sekretar",
    "state-secretary": "davlat kotib",
    "foreign-minister": "diplomatiya rahbar; diplomatiya boshliq",
    speaker: "spiker; to'raga; toraga; seym marshali",
    "deputy:speaker": "vitse-spiker; vitse spiker; vitse-marshal; vitse marshal",
    governor:
      "viloyatidagi prezident vakil; viloyatdagi prezident vakil; viloyatidagi muxtor vakil; viloyatdagi muxtor vakil; viloyati bo'yicha muxtor vakil; viloyatidagi vakolatli vakil; viloyatdagi vakolatli vakil; viloyati bo'yicha vakolatli vakil; hokim; gubernator; mer; akim; vali; voliy; noyib",
    ambassador:
      "elchi; muvaqqat ishlar vakil; vaqtinchalik ishlar vakil; vaqtincha ishlar vakil; muvaqqat ishonchli vakil; ishlar bo'yicha muvaqqat vakil; bosh konsul; konsul; faxriy konsul; doimiy vakil; diplomatik vakolatxona rahbar; missiya rahbar; elchixona rahbar; vaqtinchalik ishonchli vakil; muvaqqat ishlar ishonchli vakil",
    envoy: "maxsus vakil; maxsus elchi; shaxsiy vakil; shaxsiy elchi; alohida vakil",
    representative:
      "koordinator; rezident koordinator; doimiy koordinator; vakil; muvofiqlashtiruvchi; doimiy muvofiqlashtiruvchi; rezident muvofiqlashtiruvchi; vakolatli vakil",
    commissioner: "inson huquqlari bo'yicha vakil; komissar; ombudsman; yevrokomissar",
    adviser:
      "davlat maslahatchi; maslahatchi; yordamchi; bosh maslahatchi; katta maslahatchi; maxsus maslahatchi; shtatdan tashqari maslahatchi",
    spokesperson:
      "matbuot kotib; rasmiy vakil; so'zlovchi; axborot xizmat rahbar; matbuot xizmat rahbar; axborot xizmat boshliq; so'zchi",
    member: "a'zo",
    parliamentarian:
      "deputat; senator; parlamentchi; parlamentariy; kongressmen; xalq noib; noib; yevrodeputat; parlament a'zo; qonunchi",
    royal:
      "malika; prins; imperator; monarx; qirol; qirolicha; shoh; =amiri; =amirining; =amirini; =amiriga; =amiridan; =amirida; sulton; shahzoda; podshoh",
    "crown-prince": "valiahd; valiahd shahzoda; toj vorisi",
    commander: "qo'mondon; bosh qo'mondon; bosh shtab boshliq",
    rector: "rektor; dekan; prorektor",
    expert:
      "ekspert; siyosatshunos; tahlilchi; tarixchi; olim; iqtisodchi; sharqshunos; tadqiqotchi; mutaxassis; sharhlovchi; siyosiy sharhlovchi; xalqaro ekspert; siyosiy tahlilchi; analitik; politolog",
    prosecutor: "prokuror; bosh prokuror",
    founder: "asoschi; ta'sischi; tadbirkor; biznesmen",
    "co-chair": "hamrais",
    "security-secretary": "milliy xavfsizlik bo'yicha maslahatchi; xavfsizlik kengash kotib",
    "high-representative": "oliy vakil; tashqi siyosat va xavfsizlik masala oliy vakil",
    official:
      "muzokarachi; bosh muzokarachi; birinchi xonim; attashe; harbiy attashe; birinchi kotib; ikkinchi kotib; uchinchi kotib; elchi maslahatchi; apparat rahbar; devon rahbar; bosh inspektor; bosh mutaxassis; apparat boshliq; boshqarma boshliq",
  },
  counterpart: "hamkasb; hamkasaba; kasbdosh; hammansab",
  successor: "voris",
  predecessor: "salaf; o'tmishdosh",
  council: "tashqi ishlar vazirlari kengash; tiv rahbarlari kengash",
  houseFields:
    "xalqaro munosabat; xalqaro ish; tashqi ish; tashqi munosabat; tashqi siyosat; tashqi siyosiy; tashqi aloqa; parlamentlararo aloqa; mudofaa; xavfsizlik masala; sud huquq masala; sud-huquq masala; qonunchilik; byudjet; iqtisodiy siyosat; agrar masala; inson huquq; demokratik institut; ijtimoiy masala",
  takesOver: "lavozim ~ qabul qilib ol-; vazifa ~ qabul qilib ol-; lavozim ~ topshirib ol-",
  replaces: "o'rnini egalla-; almashtir-; o'rniga tayinlan-",
  boards: "boshqaruv; direktorlar kengash; kuzatuv kengash; boshqaruv kengash",
  institutions: {
    state: "davlat; mamlakat; respublika; qirollik; xalq; millat",
    government: "hukumat; vazirlar mahkama; vazirlar kabinet; vazirlar kengash; davlat kengash; kabinet",
    parliament:
      "jo'qorg'i kenges; skupshchina; parlament; senat; kantonlar kengash; o'lkalar kengash; skupshina; xalq skupshina; skupshtina; seym; storting; majlis; palata; vakillar palata; deputatlar palata; milliy assambleya; xalq majlis; milliy majlis; oliy kengash; milliy kengash; kongress; quyi palata; yuqori palata; qonunchilik palata; sho'ro kengash; milliy yig'in; davlat yig'in; davlat majlis; vakillar majlis; vakillar kengash; lordlar palata; maslahatchilar palata; xalq kengash",
    ministry: "vazirlik; IIV; FVV; SSV; OTFIV",
    "foreign-ministry":
      "TIV; tashqi ish vazirlik; tashqi siyosat idora; tashqi siyosiy idora; tashqi siyosat mahkama; tashqi siyosiy mahkama; diplomatiya idora",
    "security-council": "xavfsizlik kengash; milliy xavfsizlik kengash; oliy milliy xavfsizlik kengash",
    administration:
      "prezident administratsiya; administratsiya; prezident devon; prezident apparat; prezident ma'muriyat; prezident idora",
    agency:
      "temir yo'l boshqarma; temir yo'llar boshqarma; ekologiya boshqarma; agentlik; xizmat; davlat qo'mita; qo'mita davlat; inspeksiya; hisob palata; kadastr palata; kadastrlar palata; davlat xizmat; milliy qo'mita; bojxona qo'mita; soliq qo'mita; statistika agentlik; taraqqiyot jamg'arma; tiklanish va taraqqiyot fond; xavfsizlik xizmat; gvardiya; ma'muriyat; markaziy saylov komissiya; saylov komissiya; MSK; davlat xavfsizlik xizmat; davlat bojxona qo‘mita; antimonopol qo‘mita; xavfsizlik qo‘mita; milliy gvardiya; arxiv; milliy arxiv; turizm byuro",
    "central-bank": "markaziy bank; milliy bank",
    company:
      "kompaniya; korporatsiya; bank; konsern; xolding; aksiyadorlik jamiyat; aksiyadorlik kompaniya; AJ; AK; MChJ; zavod; korxona; birja; konsorsium; aeroport; temir yo'l; kombinat; aviakompaniya; guruh kompaniya; kompaniyalar guruh; firma; kooperativ; nashriyot; port",
    university: "universitet; institut; akademiya; kollej; maktab; muzey; kutubxona; teatr; fanlar akademiya; filial",
    society:
      "kengash; assotsiatsiya; uyushma; jamiyat; fond; jamg'arma; markaz; savdo sanoat palata; savdo va sanoat palata; sanoat va savdo palata; savdo palata; tadbirkorlar palata; advokatlar palata; notariat palata; notariuslar palata; auditorlar palata; hunarmandlar palata; partiya; konfederatsiya; federatsiya; klub; tashkilot; forum; ittifoq; harakat; olimpiya qo'mita; madaniyat markaz",
    "organisation-agency":
      "preventiv diplomatiya bo'yicha mintaqaviy markaz; vakolatxona; ofis; mintaqaviy ofis; idora; bo'linma",
    region:
      "viloyat; tuman; shahar; o'lka; shtat; guberniya; muxtor respublika; munitsipalitet; hokimlik; hokimiyat; mintaqa; hudud; rayon; avtonom rayon; muxtor rayon; poytaxt; okrug; provinsiya",
    "local-council": "viloyat kengash; xalq deputatlar kengash; shahar kengash; tuman kengash; mahalliy kengash",
    committee: "qo'mita",
    commission: "komissiya; ishchi guruh; hukumatlararo komissiya; muzokaralar guruh; qo'shma komissiya",
    delegation: "delegatsiya",
    "friendship-group":
      "parlament guruh; parlament do'stlik guruh; parlament do'stlik liga; do'stlik liga; do'stlik guruh; parlamentlararo do'stlik guruh; hamkorlik guruh; parlamentlararo hamkorlik guruh; parlament qo'mita; parlament komissiya; fraksiya",
    department: "departament; boshqarma; bo'lim; bosh boshqarma; sektor; kotibiyat; direksiya; bosh direksiya",
    army: "armiya; qurolli kuch; bosh shtab; harbiy dengiz kuch; chegara qo'shin; quruqlikdagi qo'shin; harbiy havo kuch; havo hujumidan mudofaa qo'shin; milliy gvardiya",
    court: "sud",
    "press-service": "matbuot xizmat; axborot xizmat",
    embassy:
      "elchixona; konsullik; bosh konsullik; konsulxona; bosh konsulxona; diplomatik vakolatxona; diplomatik missiya; missiya",
    outlet:
      "gazeta; jurnal; telekanal; axborot agentlik; nashr; portal; teleradiokompaniya; telekompaniya; telegram kanal; telegram sahifa; telegram; facebook sahifa; facebook; instagram sahifa; instagram; twitter; linkedin",
  },
  national,
  foreign: "tashqi ish; tashqi aloqa; tashqi va yevropa ish; yevropa va tashqi ish",
  fields: "",
  deputyBefore: "vitse; vise",
  deputyAfter: "parlament o'rinbosar; parlament muovin; o'rinbosar; muovin; birinchi o'rinbosar",
  leads: { of: "", to: "", about: "", article: "" },
  aboutAfter: "bo'yicha; masalalari bo'yicha; yuzasidan",
  beside: "=huzuridagi; =qoshidagi; =yonidagi; =tasarrufidagi",
  acting: "vazifa ~ bajar-; vazifa ~ vaqtincha bajar-; =v.b; muvaqqat bajar-; vazifa ~ bajaruvchi",
  dottedActing: "v.b. в.б. v.v.b. в.в.б.",
  dottedHonorifics: "j.o. ж.о.",
  former: "iste'fodagi; nafaqadagi; sobiq; avvalgi; oldingi; eks; =o'sha =paytdagi; =o'sha =vaqtdagi; =o'sha =davrdagi; marhum",
  modifiers:
    "birinchi; yangi; yangi tayinlan-; yangi saylan-; favqulodda va muxtor; favqulodda; hozirgi; amaldagi; doimiy; federal; muvaqqat; navbatdagi; ijrochi; norezident; milliy; hurmatli; muhtaram; do'st; =ham; bosh; oliy; katta; ikkinchi; mas'ul; tayinlan-",
  honorifics:
    "elboshi; elbosi; yelbosi; elbasi; yelbasi; armiya general; milliy yetakchi; milliy lider; janob; xonim; doktor; dr; prof; professor; akademik; a'lo hazrat; oliy hazrat; olampanoh; shayx; hazrat; general; general leytenant; general mayor; general polkovnik; polkovnik; admiral; ser; lord; ledi; imom; aka; opa; hurmatli; muhtaram; zoti oliy; feldmarshal; kontr admiral; vitse admiral; podpolkovnik; mayor; marshal; mulla; mavlaviy; aviatsiya general mayor; aviatsiya general leytenant; janobi oliylari; oliyjanob; ustoz; brigada general; mavlavi",
  heading: "rahbarlik qil-; boshchilik qil-; vakillik qil-; boshqar-; rahbarlik et-; boshchilik et-",
  delegation: "delegatsiya; tomon; taraf",
  onBehalf: "=nomidan; =tomonidan; =tomondan; =tarafdan",
  company: "birga; birgalikda; hamrohlik",
  relatives: "rafiqa; turmush o'rtoq; umr yo'ldosh; o'g'il; qiz; aka; opa; ota; ona; nabira; xotin",
  and: "va; hamda",
  andWith: "bilan",
  trades:
    "jurnalist; muxbir; fotograf; fotomuxbir; operator; futbolchi; murabbiy; bosh murabbiy; sportchi; xonanda; shoir; yozuvchi; rassom; bastakor; aktyor; rejissyor; o'yinchi; darvozabon; mutafakkir; alloma; bokschi; kurashchi; shaxmatchi; chempion; muallif; muharrir; huquqshunos; advokat; san'atkor; hofiz; sohibqiron; hakam; foto; surat",
  roles: { guest: "mehmon; oliy martabali mehmon", diplomat: "diplomat", host: "mezbon", pronoun: "=u" },
  as: "tayinla-; tayinlan-; sayla-; saylan-; lavozim; sifat; etib tayinla-; bo'lib; etib",
};
