import type { Bodies } from "../bodies.ts";

export const bodies: Bodies = {
  kinds: {
    "intergovernmental-commission": `alt komisyon; sınır belirleme komisyon; sınır tespit komisyon; sınır komisyon; sınırlandırma komisyon; karma ekonomik komisyon; kek; hükümetlerarası komisyon; hükümetler arası komisyon; ortak ekonomik komisyon; hükümetlerarası karma ekonomik komisyon; hükümetlerarası ekonomik komisyon; karma komisyon; ortak komisyon; ekonomik iş birliği komisyon; ticaret ve ekonomik işbirliği komisyon; ortak ticaret komisyon; ekonomik ve ticari ortaklık komite; jetco; ekonomik ve ticaret ortak komite; kara ulaştırması karma komisyon; ortak ekonomik ve ticaret komite; kara ulaştırma karma komisyon; kültürel karma komisyon; hükümetlerarası karma komisyon; karma ulaştırma komisyon; ortak ekonomi ve ticaret komisyon; üçlü komisyon; üç taraflı komisyon; ortak ulaştırma komisyon; ortak sınır komisyon; ulaştırma karma komisyon; ortak su komisyon; kukk; ortak turizm komisyon; ortak bilim ve teknoloji komisyon; ortak enerji komisyon; ortak gümrük komisyon`,
    consultations:
      "siyasi istişare mekanizma; istişare mekanizma; siyasi istişareler mekanizma; konsolosluk istişare mekanizma; stratejik istişare mekanizma; insan hakları diyalok; insan hakları diyalog; güvenlik diyalok; stratejik diyalog",
    council: `danışma kurul; danışma konsey; valiler konsey; valileri konsey; rektörler konsey; bölge başkanları konsey; yabancı yatırımcılar konsey; uluslararası yatırımcılar konsey; yüksek düzeyli stratejik işbirliği konsey; yüksek düzeyli stratejik iş birliği konsey; yüksek düzeyli işbirliği konsey; yüksek düzeyli iş birliği konsey; yüksek düzeyli stratejik konsey; ydsk; üst düzey stratejik işbirliği konsey; stratejik işbirliği konsey; stratejik iş birliği konsey; iş konsey; devletlerarası konsey; yüksek stratejik komite; ortaklık konsey; stratejik ortaklık konsey; yüksek düzeyli işbirliği mekanizma; yatırım konsey; iş konseyi; ydik; işbirliği konsey; koordinasyon konsey; eşgüdüm konsey; ortak konsey; koordinasyon kurul`,
    committee: `ortak komite; ortak ekonomi ve ticaret komite; stratejik komite; koordinasyon komite; yönlendirme komite; ortak daimi komite; ortak gümrük komite; karma komite; ortaklık komite; yürütme komite; ortak askeri komite; yönlendirme kurul; ortak koordinasyon komite; izleme komite; uzmanlar komite; teknik komite; ortak teknik komite; uzman komite`,
    "working-group":
      "koordinasyon grup; yüksek düzeyli grup; üst düzey grup; teknik grup; ortak teknik grup; teknik çalışma grup; çalışma grup; ortak çalışma grup; iş birliği çalışma grup; uzman grup; uzmanlar grup; ortak planlama grup; ortak stratejik planlama grup; teknik çalışma grup; temas grup; görev güç; ortak görev güç; ortak grup; özel grup; görev güc; ortak görev güc; stratejik planlama grup; koordinasyon grup; eşgüdüm grup; üçlü grup; müzakere grup; ortak uzman grup; ortak ekip; ortak görev ekip; görev gücü",
    "expert-council": "uzmanlar konsey; akil insanlar konsey; uzman konsey; bilge kişiler heyet",
    "parliamentary-group": `dostluk lig; parlamento dostluk lig; dostluk grup; parlamentolar arası dostluk grup; parlamentolararası dostluk grup; parlamento dostluk grup; parlamentolararası grup; parlamentolararası dostluk; parlamento grup`,
    fund: "ortak yatırım fon; türk yatırım fon; ortak kalkınma fon; ortak fon; kalkınma fon; yatırım fon; ortak girişim fon",
    forum: "parlamentolararası forum; parlamentolar arası forum; bölgeler forum; bölgelerarası forum; bölgesel iş birliği forum",
    other: `yüksek düzeyli diyalog; üçlü mekanizma; üçlü format; dörtlü mekanizma; yüksek düzeyli ekonomik diyalog; yüksek düzeyli enerji diyalog; yüksek düzeyli siyasi diyalog; yüksek düzeyli güvenlik diyalog; =3 3; 3 3 platform; 3 3 format; dörtlü format; üçlü zirve mekanizma; diyalog mekanizma; ortak koordinasyon merkez; stratejik diyalok; yüksek düzeyli diyalok; yüksek düzeyli ekonomik diyalok; yüksek düzeyli enerji diyalok; yüksek düzeyli siyasi diyalok; ekonomik diyalok; enerji diyalok; diyalok mekanizma; koordinasyon mekanizma; ortak mekanizma; izleme mekanizma; eşgüdüm mekanizma; koordinasyon platform; sınır mekanizma`,
  },
  weak: {
    "working-group": "grup; =grubu; =grubunun; =grubuna; =grubunu; ekip",
    "intergovernmental-commission": "komisyon",
    consultations: "siyasi istişare; istişare; konsolosluk istişare",
    council: "konsey; kurul; şura",
    committee: "komite",
    fund: "fon",
    centre: "merkez; ortak merkez; ticaret merkez",
    forum:
      "forum; iş forum; ekonomi forum; yatırım forum; medya forum; düşünce kuruluşları forum; yatırımcılar forum; gençlik forum; rektörler forum; kadın forum; iş insanları forum; bölgesel forum; sınır bölgeler forum; işbirliği forum",
    other: "mekanizma; platform; diyalog; konsorsiyum; birlik; girişim",
  },
  ofRegions: "diyalog; diyalok; =diyaloğu; =diyaloğunun; =diyaloğuna; =diyaloğunda",
  ofOrganisations:
    "bakanlar konsey; guvernörler kurul; guvernörler konsey; yöneticiler kurul; dışişleri bakanları konsey; yönetim kurul",
  owners: "teşkilat; örgüt; banka",
  joint:
    "birleşik; ortak; karma; müşterek; ikili; üçlü; hükümetlerarası; hükumetlerarası; devletlerarası; parlamentolararası; iki ülke; yüksek düzeyli; bakanlıklar arası; karşılıklı; dörtlü; çok taraflı; iki taraflı; üç taraflı; kurumlararası; sınır ötesi",
  ofThree: "üç ülke; üç devlet; üçlü; üç taraflı",
  ofOne: "yabancı yatırımcılar konsey; uluslararası yatırımcılar konsey",
  ofParliaments: `karma parlamento komisyon; ortak parlamento komisyon; karma parlamentolararası komisyon; ortak parlamentolararası komisyon; parlamentolararası iş birliği komisyon; parlamentolar arası komisyon; parlamentolar arası iş birliği komisyon; parlamentolar arası işbirliği komisyon; parlamentolararası komisyon; parlamentolararası işbirliği komisyon`,
  numbered: "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu yıllık geleneksel müteakip",
  rounds: "tur turu turunda turunun raunt raundu oturum",
  known: {
    "council org:EAEU": "avrasya hükümetlerarası konsey; yüksek avrasya ekonomi konsey",
    "council org:OTS": "devlet başkanları konsey; aksakallar konsey; dışişleri bakanları konsey",
    "other KZ,KG,TJ,TM,UZ,US": "=c =5 =1",
    "fund org:OTS": "türk yatırım fon",
  },
  not: `ortak girişim; ortak girişimi; lojistik merkez; lojistik merkezi; ulusal yatırım fon; ulusal kalkınma fon; iş birlik; işbirlik; güç birlik; görüş birlik; dijital platform; elektronik platform; ticaret platform; e-ticaret platform; güvenlik konsey; bm güvenlik konsey; avrupa konsey; bakanlar konsey; federasyon konsey; devlet konsey; bilim kurul; milli güvenlik kurul; yönetim kurul; bakanlar kurul; genel kurul; bm genel kurul; radyo ve televizyon üst kurul; yükseköğretim kurul; merkez karar yönetim kurul; disiplin kurul; insan hakları konsey; körfez işbirliği konsey; türk konsey; danıştay; dış ekonomik ilişkiler kurul; birleşik krallık;
olimpiyat komite; milli olimpiyat komite; kızılhaç komite; dışişleri komisyon; avrupa komisyon; tbmm komisyon; plan ve bütçe komisyon; tbmm dışişleri komisyon; milli savunma komisyon; seçim komisyon; dış ilişkiler komite; merkez komite; bakanlık; avrupa birliği uyum komisyon; anayasa komisyon; bütçe komisyon; meclis komisyon; avrasya ekonomi komisyon;
uluslararası para fon; =çocuklara yardım fon; nüfus fon; varlık fon; türkiye varlık fon; sosyal fon; emeklilik fon; acil durum fon; iletişim merkez; kongre merkez; kültür merkez; yunus emre; basın merkez; ticaret merkez bina; alışveriş merkez; şehir merkez; il merkez; merkez bank; merkez bankası; merkez üs; sağlık merkez; araştırma merkez; harekat merkez; dağıtım merkez; enerji merkez; avrupa birliği; türk devletleri birlik; gümrük birlik; ortak girişim grup`,
};
