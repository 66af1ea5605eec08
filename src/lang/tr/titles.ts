import type { Titles } from "../titles.ts";
import { national } from "./national.ts";

export const titles: Titles = {
  order: "last",
  heads: {
    "office:head-of-state": "cumhurbaşkanlık; devlet başkanlık",
    "office:head-of-government": "başbakanlık",
    "office:minister": "bakanlık",
    "office:chair": "başkanlık",
    "office:secretary-general": "genel sekreterlik",
    "office:ambassador": "büyükelçilik; başkonsolosluk; daimi temsilcilik",
    "office:governor": "valilik; belediye başkanlık",
    "office:speaker": "meclis başkanlık",
    "office:director": "genel müdürlük; direktörlük",
    "office:spokesperson": "sözcülük",
    "former:president": "kurucu cumhurbaşkan; ilk cumhurbaşkan; kurucu devlet başkan",
    "deputy:secretary-general": "genel sekreter yardımcı",
    "VA/head-of-state": "papa",
    "BA/head-of-state": "devlet başkanlık konsey başkan",
    "head-of-state": "devlet başkan; başkanlık konsey başkan; ülke lider; devlet reis",
    "head-of-government": "başbakan; hükümet başkan; hükumet başkan; şansölye; başvekil; federal şansölye; premier",
    president: "cumhurbaşkan; cumhurreis; Başkan Trump; Başkan Biden",
    minister: "bakan; nazır",
    chair: "rais; başkan",
    chief: "şef; yönetici; baş hekim; reis",
    leader: "lider",
    "minister-of-state": "devlet bakan",
    director:
      "ihracatçılar meclis başkan; direktör; genel direktör; genel müdür; müdür; icra direktör; CEO; üst yönetici; icra kurul başkan; koordinatör genel",
    manager: "bölge başkan; yönetici ortak; bölge direktör; ülke direktör; ülke müdür; bölge müdür",
    secretary: "sekreter; yürütme sekreter; özel sekreter",
    "secretary-general": "genel sekreter",
    "state-secretary": "devlet sekreter; daimi sekreter; müsteşar; siyasi müsteşar",
    "foreign-minister": "diplomasi baş; diplomasi şef; hariciye baş",
    speaker: "meclis başkan; parlamento başkan; senato başkan; spiker; parlamento spiker; meclis spiker; senato spiker",
    governor:
      "özerk bölge başkan; özerk bölge hükümet başkan; bölgesindeki tam yetkili temsilci; bölgesindeki yetkili temsilci; vilayetindeki tam yetkili temsilci; vilayetindeki yetkili temsilci; vali; belediye başkan; büyükşehir belediye başkan; kaymakam; eyalet başkan; hâkim vali; guvernör; vilayet hakim; şehir hakim; vilayet hâkim",
    ambassador:
      "büyükelçi; elçi; maslahatgüzar; başkonsolos; konsolos; fahri konsolos; daimi temsilci; misyon şef; misyon başkan; geçici maslahatgüzar; daimi delege; büyükelçi vekil; elçi vekil",
    envoy: "özel temsilci; kişisel temsilci; şahsi temsilci; kişisel elçi; özel elçi; ticaret elçi; ticaret temsilci; iklim elçi",
    representative: "temsilci; mukim koordinatör; koordinatör; ülke direktör",
    commissioner: "komiser; ombudsman; kamu başdenetçi",
    adviser:
      "cumhurbaşkan müşavir; cumhurbaşkanlık müşavir; cumhurbaşkan başmüşavir; dış politika müşavir; =Müşaviri; devlet danışman; danışman; başdanışman; baş danışman; özel danışman",
    administrator: "idari iş başkan; özel kalem müdür; kabine şef",
    spokesperson:
      "sözcü; basın ve halkla ilişkiler müşavir; basın sözcü; basın sekreter; basın müşavir; sözcü vekil; basın danışman sözcü",
    member: "üye",
    parliamentarian:
      "milletvekil; senatör; parlamenter; vekil; kongre üye; mebus; avrupa parlamenter; AP üye; halk vekil; kanun yapıcı",
    royal:
      "imparator; kral; kraliçe; emir; sultan; =şah; =şahı; =şahın; =şahını; =şahının; =şaha; =şahına; =şahıyla; prens; prenses; şehzade",
    "crown-prince": "veliaht prens; veliaht; veliaht şehzade",
    commander: "komutan; genelkurmay başkan; başkomutan; kuvvet komutan",
    rector: "rektör; dekan",
    expert:
      "uzman; analist; akademisyen; siyaset bilimci; tarihçi; ekonomist; öğretim üye; stratejist; araştırmacı; siyaset uzman; siyaset bilimci akademisyen; yorumcu; siyasi yorumcu; politolog; türkolog; doçent",
    prosecutor: "savcı; başsavcı",
    founder: "kurucu; iş insan; iş adam; sahip",
    "co-chair": "eş başkan; eşbaşkan",
    "security-secretary": "güvenlik konsey sekreter; ulusal güvenlik danışman; güvenlik konsey genel sekreter",
    "high-representative": "dış ilişki ve güvenlik politika yüksek temsilci; yüksek temsilci; dış politika yüksek temsilci",
    official:
      "müzakereci; başmüzakereci; first lady; ataşe; müşteşar; hâkim; yargıç; müftü; elçi müsteşar; orta elçi; müsteşar; elçilik müsteşarı; başkatip; ticaret müşavir; askeri ataşe; kültür müşavir; eğitim müşavir; müsteşar yardımcı; birinci kâtip; ikinci kâtip; başkâtip",
    "deputy:chair": "başkanvekil; başkan vekil; genel başkanvekil; grup başkanvekil",
    "deputy:speaker": "meclis başkanvekil",
  },
  counterpart: "mevkidaş; muhatap; meslektaş; muadil; homolog",
  successor: "",
  predecessor: "selef",
  council: "dışişleri bakanları konsey; dışişleri bakanları konseyi",
  houseFields:
    "dışişleri; dış politika; dış ilişki; dış işleri; uluslararası ilişki; milli savunma; savunma; plan ve bütçe; bütçe; adalet; anayasa; insan hak; insan hakları; insan haklarını inceleme; güvenlik ve istihbarat; içişleri; milli eğitim; AB uyum; avrupa birliği uyum; yasama",
  takesOver: "devral-; görevi ~ teslim al-; görevi ~ al-; görevini ~ teslim al-",
  replaces: "yerini al-; yerine geç-; yerine ~ geç-; yerine atan-",
  boards: "yönetim kurul; denetim kurul; icra kurul",
  institutions: {
    state: "ülke; cumhuriyet; krallık; halk",
    government: "hükümet; hükumet; bakanlar kurul; kabine; bakanlar kabine; devlet konsey; devlet şura",
    parliament:
      "parlamento; senato; skupştina; skupşina; ulusal skupştina; storting; meclis; temsilciler meclis; ulusal meclis; millet meclis; halk meclis; milli meclis; ulusal konsey; milli konsey; yüksek konsey; kongre; alt kanat; üst kanat; şura meclis; milli şura; ulusal kongre; danışma meclis; temsilciler konsey; lordlar kamara; avam kamara; danışmanlar meclis; devlet meclis; cumhuriyet konsey; temsilciler kamara; ulusal halk meclis; eyalet meclis",
    ministry: "bakanlık; MSB",
    "foreign-ministry": "dışişleri bakanlık; hariciye",
    "security-council": "güvenlik konsey; MGK; milli güvenlik kurul; ulusal güvenlik konsey; milli güvenlik konsey",
    administration:
      "cumhurbaşkanlığı; cumhurbaşkanlık; başkanlık ofis; cumhurbaşkanlık idare; cumhurbaşkanlık ofis; devlet başkanlık idare; başkanlık idare",
    agency:
      "ajans; kurum; idare; iletişim; diyanet iş; DSİ; devlet su iş; =karayolları; meteoroloji; MTA; maden tetkik ve arama; tapu ve kadastro; nüfus ve vatandaşlık iş; sivil havacılık; TÜBİTAK; KOSGEB; TÜRKAK; TSE; savunma sanayi; savunma sanayii; MİT; milli istihbarat teşkilat; milli istihbarat; istihbarat teşkilat; istihbarat servis; strateji ve bütçe; göç idare; AFAD; TİKA; YTB; yurtdışı türkler; afet ve acil durum; sayıştay; gümrük komite; devlet komite; rekabet kurum; enerji piyasa düzenleme kurum; yatırım ofis; yatırım ve finans ofis; üst kurul; RTÜK; SPK; BDDK; YÖK; TÜİK; genel müdürlük; emniyet; uzay ajans; yüksek seçim kurul; seçim kurul; YSK; merkez seçim komisyon; merkezi seçim komisyon; güvenlik servis; devlet güvenlik servis; devlet güvenlik komite; gümrük servis; istatistik kurum; arşiv; milli arşiv; turizm büro; kalkınma fon",
    "central-bank": "milli banka; milli bankası; ulusal banka; merkez bank; merkez bankası; TCMB",
    company:
      "şirket; banka; holding; holding şirket; A.Ş; AŞ; fabrika; konsorsiyum; borsa; havayol; demiryol; grup şirket; şirketler grup; kooperatif; liman; firma; havalimanı; işletme; yayınevi; grup",
    university: "üniversite; enstitü; akademi; kolej; okul; müze; kütüphane; tiyatro; bilim akademi; fakülte",
    society:
      "konsey; kurul; halk asamble; aksakallar heyet; bilge kişiler heyet; dernek; vakıf; oda; ticaret oda; sanayi oda; birlik; parti; konfederasyon; federasyon; kulüp; sendika; merkez; platform; forum; iş konsey; odalar ve borsalar birlik; ihracatçılar meclis; düşünce kuruluş; olimpiyat komite; cemiyet; topluluk",
    "organisation-agency":
      "önleyici diplomasi bölge merkez; temsilcilik; ofis; bölge ofis; ülke ofis; delegasyon; ülke temsilcilik",
    region:
      "il; ilçe; şehir; eyalet; bölge; belediye; büyükşehir belediye; büyükşehir; vilayet; özerk cumhuriyet; kent; oblast; başkent; valilik",
    committee: "komite; komisyon meclis",
    commission:
      "komisyon; karma ekonomik komisyon; KEK; çalışma grup; ortak komisyon; ortak komite; hükümetlerarası komisyon; müzakere heyet",
    delegation: "heyet; delegasyon",
    "friendship-group":
      "dostluk lig; parlamento dostluk lig; dostluk grup; parlamentolar arası dostluk grup; parlamentolararası dostluk grup; parlamento komisyon; parlamento grup; meclis komisyon",
    department: "daire; müdürlük; birim; bölüm; şube; departman; daire başkanlık; genel sekreterlik",
    army: "ordu; silahlı kuvvet; genelkurmay; deniz kuvvet; hava kuvvet; kara kuvvet; sahil güvenlik; jandarma",
    court: "mahkeme; anayasa mahkeme; yargıtay; danıştay",
    "press-service": "basın servis; basın merkez; basın ofis",
    embassy: "büyükelçilik; konsolosluk; başkonsolosluk; misyon; daimi temsilcilik",
    outlet: "gazete; dergi; kanal; haber ajans; televizyon; radyo; yayın",
  },
  national,
  foreign:
    "dışişleri; dış işleri; dışişler; dış işler; dış ilişki; dış ilişkiler; hariciye; dışişleri ve Avrupa; Avrupa ve dışişleri; Avrupa ve dışişler; dışişleri ve Avrupa ile entegrasyon; dışişleri ve Avrupa entegrasyon; dışişleri ve Avrupa bütünleşme; dışişleri ve dış ticaret",
  fields: "",
  deputyBefore: "vis",
  deputyAfter: "parlamenter yardımcı; yardımcı; yardımcılık; birinci yardımcı; başyardımcı; vekil yardımcı",
  leads: { of: "", to: "", about: "", article: "" },
  aboutAfter: "konusunda; hakkında; sorumlu; ilişkin",
  beside: "=bünyesindeki; =nezdindeki",
  acting: "vekil; vekâleten; geçici; vekaleten; görev vekaleten yürüt-; geçiş dönem",
  dottedActing: "",
  dottedHonorifics: "",
  former: "emekli; eski; önceki; sabık; =dönemin; =o =dönemki; merhum; =zamanın",
  modifiers:
    "yasama; temsilciler; danışma; birinci; yeni; yeni atan-; yeni seçil-; olağanüstü ve tam yetkili; tam yetkili; mevcut; şimdiki; daimi; federal; geçici; icra; sayın; dost; milli; ulusal; baş; yüksek; kıdemli; ikinci; genel; kardeş; aynı zaman; akredite; mukim; konuk; ilk",
  honorifics:
    "elbaşı; elbası; yelbası; ordu general; milli lider; ulusal lider; sayın; bay; bayan; hanım; hanımefendi; beyefendi; bey; dr; prof; doktor; profesör; doç; majesteleri; ekselansları; altesleri; şeyh; hacı; general; orgeneral; korgeneral; tümgeneral; tuğgeneral; amiral; oramiral; albay; sör; lord; leydi; hazret; ayetullah; imam; av; avukat; mareşal; tümamiral; koramiral; yarbay; tugay general; feldmareşal; molla; mevlevi; dr.; ekselans; prens hazretleri; kurmay albay; sn; tuğamiral; üsteğmen; yüzbaşı; binbaşı",
  heading: "başkanlık et-; temsil et-; liderlik et-; başkanlık yap-; başkanlığını yap-",
  delegation: "heyet; taraf; delegasyon",
  onBehalf: "=adına; =namına; =adından",
  company: "birlikte; eşlik",
  relatives: "eş; eşi; kız; oğul; kardeş; torun; anne; baba; hanım",
  and: "ve",
  andWith: "ile",
  trades:
    "gazeteci; muhabir; fotoğrafçı; foto; kameraman; futbolcu; teknik direktör; antrenör; sporcu; şarkıcı; şair; yazar; ressam; besteci; oyuncu; yönetmen; kaleci; düşünür; filozof; boksör; güreşçi; şampiyon; editör; sanatçı; hakem; köşe yazar; sunucu; haber; görsel; milli futbolcu",
  roles: { guest: "konuk; misafir", diplomat: "diplomat", host: "ev sahip", pronoun: "=o" },
  as: "ata-; atan-; seç-; seçil-; görev; göreve getir-; olarak; sıfat; görev getir-; göreve ata-; makam getir-; seçim; göreve seç-; görev ata-; getir-",
};
