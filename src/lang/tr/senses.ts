import type { Senses } from "../senses.ts";

export const senses: Senses = {
  meet: "görüş-; görüşme yap-; görüşme gerçekleştir-; bir araya gel-; baş başa görüş-; ikili görüşme yap-; temasta bulun-; buluş-; görüşmede bulun-; temas ~ gerçekleştir-; görüş alışverişi için bir araya gel-; heyetler arası görüşme",
  receive: "kabul et-; kabul ol-; ağırla-; huzura kabul et-; makamında kabul et-",
  phone:
    "telefonda görüş-; telefonla görüş-; telefon görüşme yap-; telefon görüşme gerçekleştir-; telefonla ara-; telefonda konuş-; video konferans ~ görüş-; telefon et-; telefonla ~ görüş-; telefonlaş-",
  visit:
    "ziyaret et-; ziyaret gerçekleştir-; ziyaret yap-; ziyarette bulun-; ziyaret için gel-; ziyaret ~ gel-; ziyaret kapsamında; ziyaret için bulun-; ziyaret ~ bulun-; ziyarete git-; çalışma ziyareti ~ gel-; temaslarda bulunmak üzere ~ gel-; temaslarda bulunmak üzere ~ git-; resmi temas",
  hold: "düzenle-; gerçekleştir-; yap-; gerçekleş-; yapıl-; düzenlen-; başla-; icra et-; tamamla-; toplan-; sona er-; aç-",
  happen: "ol-",
  attend:
    "katıl-; iştirak et-; başkanlık et-; eş başkanlık et-; hazır bulun-; ev sahipliği yap-; konuşma yap-; yer al-; hitap et-; katılım sağla-; temsil et-; konuş-",
  gather: "bir araya gel-; buluş-; toplan-",
  "lay-wreath":
    "çelenk bırak-; çelenk koy-; çelenk sun-; güven mektubu ~ sun-; güven mektubunu sun-; itimatname ~ sun-; fidan dik-; kurdele kes-; nişan tevdi et-; nişan tak-; açılış yap-; açılış ~ gerçekleştir-; temel at-; temeli at-; itimatname ~ kabul et-; güven mektubu ~ kabul et-; açılışını yap-; madalya ver-",
  send: "gönder-; yolla-; mektup yaz-; yazılı mesaj ver-; mesaj yayımla-",
  "n-meeting": "görüşme; ikili görüşme; temas; görüş; toplantı; baş başa görüşme; müzakere; buluşma",
  "n-reception": "kabul",
  "n-call": "telefon görüşme; telefon konuşma; video konferans; videokonferans; çevrim içi görüşme",
  "n-visit": "ziyaret; resmi ziyaret; çalışma ziyareti; devlet ziyareti; seyahat; gezi",
  "n-consultations":
    "siyasi istişare; siyasi istişareler; istişare; siyasi danışma; konsolosluk istişareleri; istişare toplantı; siyasi istişare toplantı",
  "n-session": "toplantı; dönem toplantı; oturum; birleşim; dönem; tur; raunt",
  "n-body":
    "komisyon; karma komisyon; ekonomik komisyon; karma ekonomik komisyon; konsey; yüksek düzeyli stratejik işbirliği konsey; komite; çalışma grup; kek; ydsk; hek; iş konsey; dostluk grup; kurul; ortak planlama grup; karma kurul",
  "n-summit":
    "zirve; liderler zirve; devlet başkanları zirve; gayriresmi zirve; devlet başkanları konsey; liderler toplantı; üçlü zirve",
  "n-ministerial":
    "bakanlar toplantı; dışişleri bakanlar konsey; bakanlar konsey; üçlü toplantı; dışişleri bakanlar toplantı; bakanlar ~ üçlü toplantı; üçlü bakanlar toplantı",
  "n-conference":
    "forum; konferans; iş forum; sergi; yuvarlak masa; kongre; panel; çalıştay; sempozyum; seminer; fuar; cop29; festival; diplomasi forum; kurultay",
  "n-ceremony": "tören; açılış tören; imza tören; temel atma tören; güven mektubu sunma tören; karşılama tören",
  "n-message": "mektup; mesaj; tebrik mesaj; taziye mesaj; telgraf; kutlama mesaj; davet mektup",
  cancel: "iptal et-; iptal ol-; gerçekleşme-; yapılama-; vazgeç-; yapılma-; iptal",
  postpone:
    "ertele-; ileri bir tarihe al-; ötele-; ileri tarihe bırak-; ileriye at-; ayına çek-; başka tarihe bırak-; ayına al-; ileri bir tarihe bırak-; ileri bir tarihe ertele-; sonraki bir tarihe bırak-",
  say: "söyle-; de-; belirt-; ifade et-; vurgula-; kaydet-; dile getir-; aktar-; açıkla-; bildir-; hatırlat-; anımsat-; anlat-; ekle-; dikkat çek-; işaret et-; altını çiz-; söz et-; değin-; konuş-; ifadesini kullan-; ifadelerini kullan-; bilgi ver-; değerlendir-; değerlendirmesinde bulun-; değerlendirmede bulun-; nitelendir-; duyur-; paylaş-; açıklama yap-; açıklamada bulun-; sözlerine ekle-; teyit et-; not et-; haber ver-; aktarıl-; ileri sür-; savun-; sözlerini kullan-; cevap ver-; yanıt ver-; mesajı ver-; tanımla-; vurgu yap-; görüşünü paylaş-; üzerinde dur-; temas et-; atıfta bulun-; ilan et-; dikkati çek-",
  express: "ifade et-; dile getir-; ilet-; sun-; bildir-; belirt-; duy-; göster-; aktar-",
  thank:
    "teşekkür et-; şükranlarını sun-; minnettar ol-; müteşekkir ol-; teşekkür ~ ilet-; teşekkürlerini ilet-; teşekkürlerini sun-; şükran ~ sun-; minnettarlık duy-",
  congratulate:
    "tebrik et-; kutla-; selamlarını ilet-; selam ~ ilet-; temennide bulun-; başarı dile-; başarılar dile-; iyi dileklerini ilet-; esenlik dile-; temenni et-; dileklerini ilet-; mutluluk dile-",
  condole:
    "başsağlığı dile-; taziye ~ ilet-; taziyelerini ilet-; taziyede bulun-; taziyelerini sun-; üzüntülerini ilet-; başsağlığı ~ ilet-",
  support:
    "destekle-; destek ver-; desteğini yinele-; arkasında dur-; destek ol-; desteğini ifade et-; yanında ol-; destek açıkla-; arka çık-; desteğini vurgula-",
  welcome:
    "memnuniyet duy-; memnun ol-; memnuniyetle karşıla-; takdir et-; övgüyle bahset-; olumlu değerlendir-; memnuniyetini dile getir-; memnuniyetini ifade et-; takdirle karşıla-; mutlu ol-; mutluluk duy-; olumlu karşıla-; takdirlerini ilet-; memnuniyet verici; övdü; öv-",
  worry:
    "endişe duy-; kaygı duy-; endişe et-; endişesini dile getir-; endişelerini ilet-; yakın-; üzüntü duy-; şikayet et-; rahatsızlığını dile getir-; kaygısını dile getir-",
  condemn: "kına-; lanetle-; tepki göster-; protesto et-; kınadıklarını; reddet-; eleştir-; telin et-",
  propose:
    "öner-; teklif et-; çağrıda bulun-; çağrı yap-; iste-; talep et-; tavsiye et-; teklifinde bulun-; önerisinde bulun-; çağır-; rica et-; beklentisini ilet-; teşvik et-; öneri getir-; öneri sun-; uygun gör-; talebinde bulun-",
  invite: "davet et-; davetini ilet-; davette bulun-; davet ~ ilet-; davet ol-",
  reassure:
    "inan-; um-; umut et-; güven duy-; emin ol-; hazır ol-; kararlı ol-; ümit et-; temenni ettiğini; kararlılığını vurgula-; inancını dile getir-; inandığını; ümidini dile getir-; güvence ver-; garanti ver-; önem ver-; arzu et-; istekli ol-; ilgi duy-; kararlılığını yinele-; bağlılığını yinele-; umduğunu; temin et-; kararlılık göster-; taahhüt ~ teyit et-; dilek ~ dile getir-",
  discuss:
    "görüş alışverişinde bulun-; ele al-; görüş-; müzakere et-; istişare et-; değerlendir-; masaya yatır-; gözden geçir-; konuş-; fikir alışverişinde bulun-; istişarede bulun-; fikir teatisinde bulun-; görüş teatisinde bulun-; gündeme al-; tartış-; gündeme gel-; görüş alışverişi yap-; mercek altına al-; ele alın-; gündeminde yer al-; üzerinde dur-",
  "a-thank": "teşekkür; şükran; minnet; minnettarlık",
  "a-congratulate": "tebrik; selam; kutlama; iyi dilek; dilek; temenni",
  "a-condole": "taziye; başsağlığı; acı",
  "a-support": "destek; dayanışma",
  "a-welcome": "memnuniyet; takdir; mutluluk; övgü; memnun; mutlu",
  "a-worry": "endişe; kaygı; üzüntü; rahatsızlık; sıkıntı",
  "a-condemn": "kınama; protesto; tepki",
  "a-propose": "öneri; teklif; çağrı; talep; istek; beklenti",
  "a-invite": "davet",
  "a-ready": "hazır; kararlılık; kararlı; inanç; umut; ümit; güven; ilgi; bağlılık; irade; arzu; istekli; emin; niyet",
  agree:
    "anlaş-; mutabık kal-; mutabakata var-; uzlaş-; uzlaşıya var-; anlaşmaya var-; kararlaştır-; mutabakat sağla-; hemfikir ol-; uzlaşma sağla-; karara bağla-; teyit et-; fikir birliğine var-",
  decide: "karar ver-; karar al-; kararlaştır-; karara bağla-; kararı al-",
  instruct: "talimat ver-; talimatlandır-; görevlendir-; emret-; talimatı ver-",
  pledge: "söz ver-; taahhüt et-; taahhütte bulun-; vaat et-; sözü ver-; üstlen-; vadet-; garanti et-",
  plan: "planla-; öngör-; bekle-; beklen-; hedefle-; programla-; amaçla-; tasarla-; planlan-; öngörül-; kararlaştırıl-; umul-",
  intend: "niyetinde ol-; hazırlan-; niyet et-; amacında ol-; niyetli ol-; düşün-; arzusunda ol-",
  prepare:
    "hazırla-; hazırlık yap-; üzerinde çalış-; çalış-; çalışma ~ sür-; çalışmaları sür-; müzakeresi sür-; hazırlıkları sür-; çalışma yürüt-; görüşmeler sür-",
  need: "gerek-; gerekli; gerekiyor; lazım; şart; zorunda; zorunlu; mecbur",
  important:
    "önem; önemli; gerekli; gereklilik; gerektiği; gerektiğini; elzem; zorunluluk; şart; ehemmiyet; ihtiyaç; lüzum; öncelikli; hayati",
  ahead: "=yapılacak; =düzenlenecek; =gerçekleştirilecek",
  "accept-invitation": "davet kabul et-; daveti ~ kabul et-; davete icabet et-",
  "by-video": "video konferans; videokonferans; çevrim içi; görüntülü",
  go: "git-; gel-; hareket et-",
};
