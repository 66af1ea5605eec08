import type { Senses } from "../senses.ts";

export const senses: Senses = {
  meet: "görüş-; ayaküstü sohbet et-; sohbet et-; görüşme geç-; heyetler arası toplantı geç-; heyetler arası toplantı başkanlık et-; görüşme başkanlık et-; müzakere başkanlık et-; müzakere bulun-; müzakere geç-; görüşme yap-; görüşme gerçekleştir-; yüz yüze gel-; yüz yüze görüş-; bir araya gel-; baş başa görüş-; ikili görüşme yap-; temasta bulun-; buluş-; görüşmede bulun-; temas ~ gerçekleştir-; görüş alışverişi için bir araya gel-; bir araya geldi; masaya otur-; yüz yüze görüş-; biraraya gel-; yan yana gel-; istişare toplantısı yap-",
  receive: "kabul et-; kabul ol-; ağırla-; huzura kabul et-; makamında kabul et-; misafir et-; konuk et-",
  phone:
    "telefonda görüş-; telefonla görüş-; telefon görüşme yap-; telefon görüşme gerçekleştir-; telefonla ara-; telefonda konuş-; video konferans ~ görüş-; telefon et-; telefonla ~ görüş-; telefonlaş-",
  visit:
    "ziyaret et-; ziyaret gerçekleştir-; ziyaret yap-; ziyarette bulun-; ziyaret =için gel-|git-|var-; ziyaret =için|=amacıyla|=üzere|=kapsamında|=vesilesiyle|=dolayısıyla ~ gel-|git-; ziyaret için bulun-; ziyaret =için ~ bulun-; ziyaret =amacıyla ~ bulun-; ziyaret =kapsamında ~ bulun-; ziyaret =vesilesiyle ~ bulun-; =ziyarette ~ bulun-; ziyaret bulun-; ziyaret gel-; ziyarete git-; çalışma ziyareti ~ gel-; temaslarda bulunmak üzere ~ gel-; temaslarda bulunmak üzere ~ git-; resmi temas",
  hold: "düzenle-; çağrıl-; son bul-; çalışmalarını tamamla-; gerçekleştir-; yap-; gerçekleş-; yapıl-; düzenlen-; başla-; icra et-; tamamla-; toplan-; sona er-; aç-",
  happen: "ol-; yürüt-",
  attend:
    "katıl-; iştirak et-; başkanlık et-; eş başkanlık et-; hazır bulun-; ev sahipliği yap-; konuşma yap-; yer al-; hitap et-; katılım sağla-; temsil et-; konuş-",
  lead: "başkanlık et-; liderlik et-; öncülük et-",
  represent: "temsil et-; temsil edil-; eş başkanlık et-",
  gather: "bir araya gel-; buluş-; toplan-; masa etrafında buluş-; bir masada buluş-; aynı masada buluş-; biraraya gel-",
  "lay-wreath":
    "çelenk bırak-; çelenk koy-; çelenk sun-; güven mektubu ~ sun-; güven mektubunu sun-; itimatname ~ sun-; fidan dik-; kurdele kes-; nişan tevdi et-; nişan tak-; açılış yap-; açılış ~ gerçekleştir-; temel at-; temeli at-; itimatname ~ kabul et-; güven mektup ~ kabul et-; güven mektup ~ sun-; güven mektup ~ teslim al-; güven mektup ~ takdim et-; itimatname ~ takdim et-; güven mektup ~ tevdi et-; itimat mektup ~ sun-; açılışını yap-; =açılışına katıl-; =açılışında hazır bulun-; =açılışına iştirak et-; madalya ver-; anıtkabir ~ ziyaret et-; şehitlik ~ ziyaret et-; anıt ziyaret et-; kabir ziyaret et-; çiçek bırak-; nişan tevdi et-; nişan takdim et-",
  open: "aç-; açıl-; hizmete açıl-; hizmete gir-; start ver-; temelini at-; temel at-; hizmete aç-; açılışını yap-; açılışını gerçekleştir-",
  send: "gönder-; mektup ~ takdim et-; mektup ~ teslim et-; mektup ~ sun-; mektup ~ ulaştır-; yolla-; mesaj ilet-; mektup ilet-; mesaj ~ ilet-; mektup yaz-; yazılı mesaj ver-; mesaj|mektup teati et-; mesaj|mektup gel-; mesaj|mektup ~ ulaş-; mesaj yayımla-",
  "be-in": "bulun-; ol-",
  "n-meeting": "görüşme; heyetler arası görüşme; ikili görüşme; temas; görüş; toplantı; baş başa görüşme; müzakere; buluşma",
  "n-reception": "kabul",
  "n-call": "telefon görüşme; telefon konuşma; video konferans; videokonferans; çevrim içi görüşme",
  "n-visit": "ziyaret; resmi ziyaret; çalışma ziyareti; devlet ziyareti; seyahat; gezi; geliş; turne",
  "n-consultations":
    "siyasi istişare; siyasi istişareler; istişare; siyasi danışma; konsolosluk istişareleri; istişare toplantı; siyasi istişare toplantı; siyasi diyalog toplantı; diyalog ~ tur; stratejik diyalog; stratejik diyalog toplantı; insan hakları diyaloğu; konsolosluk istişare; siyasi istişare tur; ikili istişare; istişare ~ tur",
  "n-session": "toplantı; dönem toplantı; oturum; birleşim; genel kurul oturum",
  "n-round": "tur; raunt; raund",
  "n-next": "bir sonrakisi; bir sonraki; bir sonrakinin; önceki; bir önceki; ilki; ikincisi; sonrakisi; gelecek seferki",
  "n-event": "etkinlik",
  "n-body":
    "komisyon; karma komisyon; ekonomik komisyon; karma ekonomik komisyon; konsey; yüksek düzeyli stratejik işbirliği konsey; komite; çalışma grup; kek; jetco; ydsk; hek; iş konsey; dostluk grup; kurul; ortak planlama grup; karma kurul; planlama grup; stratejik planlama grup; ortak stratejik planlama grup; yönlendirme komite; eşgüdüm konsey; uzman grup; karma çalışma grup; ortak çalışma grup; üst düzey konsey; ortak komite; devletlerarası konsey; jetco; kukk; karma ulaştırma komisyon; ortak ekonomi ve ticaret komite; ortak ekonomik ve ticaret komite; ortak ekonomi ve ticaret komisyon; ydik; ortak komisyon",
  "n-summit":
    "avrasya hükümetlerarası konsey; yüksek avrasya ekonomik konsey; hükümet başkanları konsey; devlet başkanları konseyi; zirve; liderler zirve; devlet başkanları zirve; gayriresmi zirve; devlet başkanları konsey; liderler toplantı; üçlü zirve",
  "n-ministerial":
    "bakanlar toplantı; dışişleri bakanlar konsey; bakanlar konsey; üçlü toplantı; dışişleri bakanlar toplantı; bakanlar ~ üçlü toplantı; üçlü bakanlar toplantı",
  "n-conference":
    "forum; konferans; iş forum; sergi; yuvarlak masa; kongre; panel; çalıştay; sempozyum; seminer; fuar; cop29; festival; diplomasi forum; kurultay; genel kurul; genel kurul toplantı; olağan genel kurul; parlamenter asamble ~ toplantı; asamble; yatırım forum; medya forum; genel kurul oturum; buluşma forum; teknofest; yuvarlak masa toplantı; tanıtım toplantı; expo; yatırım|iş|ekonomi|enerji|finans|teknoloji|turizm|girişimcilik|dijital|gençlik zirve",
  "n-press":
    "basın toplantı; basın konferans; basın açıklama; basın bilgilendirme; basın bilgilendirme toplantı; basın brifing; brifing; basın buluşma",
  "n-ceremony":
    "tören; açılış tören; imza tören; güven mektup; itimatname; itimat mektup; temel atma tören; güven mektubu sunma tören; =adanan|=adanmış etkinlik; =ithaf =edilen etkinlik; anma etkinlik",
  "n-message": "mektup; mesaj; tebrik mesaj; taziye mesaj; telgraf; kutlama mesaj; davet mektup",
  cancel:
    "iptal et-; iptal ol-; gerçekleşme-; yapılama-; vazgeç-; yapılma-; iptal; suya düş-; iptal edil-; olma-; toplanama-; düzenlenmedi; rafa kaldır-; rafa kalk-; hayata geçme-; gerçekleştirilme-; gerçekleştirileme-; yapılamadı; gündemden kalk-; iptaline karar ver-",
  postpone:
    "ertele-; tarihlerine al-; ayına kaydır-; tarihine al-; tarihine alın-; tarihine çek-; tarihine kaydır-; gününe al-; gününe kaydır-; ileri bir tarihe al-; ötele-; ileri tarihe bırak-; ileriye at-; ayına çek-; başka tarihe bırak-; ayına al-; ileri bir tarihe bırak-; ileri bir tarihe ertele-; sonraki bir tarihe bırak-; sonraya bırak-; sonraya kal-; başka bir tarihe al-; başka bir tarihe ertele-; gecik-; ileri bir tarihe kaydır-; sark-; ayına kay-; tarihine kay-; gününe kay-; ocağa|şubata|marta|nisana|mayısa|hazirana|temmuza|ağustosa|eylüle|ekime|kasıma|aralığa kay-; sonbahara|bahara|yaza|kışa kay-",
  say: "özür dile-; seslen-; sözlerini ~ tamamla-; sözlerini ~ bitir-; sözlerini ~ sürdür-; sözlerini ~ noktala-; sözlerine ~ ekle-; söyle-; de-; belirt-; ifade et-; vurgula-; kaydet-; dile getir-; aktar-; açıkla-; bildir-; hatırlat-; anımsat-; anlat-; ekle-; dikkat çek-; işaret et-; altını çiz-; söz et-; değin-; konuş-; ifadesini kullan-; ifadelerini kullan-; bilgi ver-; değerlendir-; değerlendirmesinde bulun-; değerlendirmede bulun-; nitelendir-; duyur-; paylaş-; açıklama yap-; açıklamada bulun-; sözlerine ekle-; teyit et-; not et-; haber ver-; aktarıl-; ileri sür-; savun-; sözlerini kullan-; cevap ver-; yanıt ver-; mesajı ver-; tanımla-; vurgu yap-; görüşünü paylaş-; üzerinde dur-; temas et-; atıfta bulun-; ilan et-; dikkati çek-; dikkatleri çek-; anlatım; ifadelere yer ver-; ifadesine yer ver-; değerlendirmelerde bulun-; açıklamalarda bulun-; görüşünü dile getir-; görüşünü ifade et-; görüşünü savun-; altını çizerek; mesaj ver-; uyar-; uyarıda bulun-; vurgusu yap-; bilgilendir-; bilgi paylaş-; iddia et-; itiraf et-; doğrula-; hatırlatmada bulun-; yorumla-; yorumunu yap-; yorumunda bulun-; tespitinde bulun-; beyan et-; deklare et-; kanaatini dile getir-; bahset-; özetle-; arz et-; şeklinde konuş-; diye konuş-; görüşünü aktar-; görüşlerini aktar-; görüşlerini paylaş-; görüşlerini dile getir-; sözlerine yer ver-; örnek göster-; örnek ver-; neden olarak göster-; gerekçe göster-; aktarımda bulun-; bilgilendirmede bulun-; bilgilendirme yap-; sunum yap-; diye ekle-; hatırlatma yap-; açıklık getir-; yanıtını ver-; karşılığını ver-; dikkatleri ~ çek-; kaydını düş-; değerlendirmesini yap-; değerlendirmesini paylaş-; altını ~ çiz-; ifadesinde bulun-; diye yaz-; sözlerine devam et-",
  express: "teyit et-; ifade et-; dile getir-; ilet-; sun-; bildir-; belirt-; duy-; göster-; aktar-; gizleme-; saklama-",
  thank:
    "teşekkür et-; şükranlarını sun-; minnettar ol-; müteşekkir ol-; teşekkür ~ ilet-; teşekkürlerini ilet-; teşekkürlerini sun-; şükran ~ sun-; minnettarlık duy-; şükranlarını ilet-; teşekkürlerini bildir-; minnettarlığını dile getir-; minnettarlığını ifade et-; teşekkürü borç bil-; şükranlarını dile getir-; teşekkürlerini ifade et-; müteşekkirim; müteşekkiriz; minnettarım; minnettarız; teşekkürlerini aktar-; şükranlarını ifade et-; şükranlarını bildir-; teşekkürlerini dile getir-; minnettarlığını bildir-; minnettarlığını ilet-; minnettarlıklarını ifade et-; minnetlerini sun-; teşekkürü bir borç bil-; teşekkürlerini arz et-",
  congratulate:
    "selam ~ iletmesini rica et-; selam ~ iletilmesini rica et-; selam ~ iletmesini iste-; selam ~ iletilmesini iste-; tebrik et-; kutla-; selamlarını ilet-; selam ~ ilet-; temennide bulun-; başarı dile-; başarılar dile-; iyi dileklerini ilet-; esenlik dile-; temenni et-; dileklerini ilet-; mutluluk dile-; tebriklerini ilet-; bayramını kutla-; tebrik mesajı gönder-; tebrik mesajı ~ gönder-; tebrik mesajı yayımla-; iyi dileklerini sun-; selamlarını gönder-; hayırlı olsun dile-; hayırlı olmasını dile-; başarı temennisinde bulun-; tebriklerini sun-; kutlama mesajı gönder-; kutlama mesajı ~ gönder-; kutlama mesajı yayımla-",
  condole:
    "başsağlığı dile-; taziye ~ ilet-; taziyelerini ilet-; taziyede bulun-; taziyelerini sun-; üzüntülerini ilet-; başsağlığı ~ ilet-; taziyelerini bildir-; taziye dileklerini ilet-; acısını paylaş-; rahmet dile-; sabır dile-; taziyelerini ifade et-; taziye mesajı gönder-; taziye mesajı ~ gönder-; taziye mesajı yayımla-; üzüntüsünü paylaş-; taziyelerini ~ bildir-; başsağlığı ~ dileklerini ~ ilet-; taziye ~ dileklerini ~ ilet-; başsağlığı ~ dilek-; üzüntüsünü bildir-; üzüntülerini bildir-; üzüntülerini paylaş-; başsağlığı mesajı gönder-; başsağlığı mesajı ~ gönder-; başsağlığı mesajı yayımla-; başsağlığında bulun-; başsağlığı ve sabır dile-; acil şifalar dile-; acil şifa dileklerini ilet-; acil şifa dile-",
  support:
    "destekle-; destek ver-; desteğini yinele-; arkasında dur-; destek ol-; desteğini ifade et-; yanında ol-; destek açıkla-; arka çık-; desteğini vurgula-; tam destek ver-; desteğini açıkla-; desteğini dile getir-; desteğini teyit et-; dayanışmasını ifade et-; dayanışma içinde ol-; lehinde konuş-; desteğini bildir-; desteklediğini; desteklediklerini; destek verdiklerini; dayanışma mesajı; desteklerini yinele-; desteklerini ifade et-; desteklerini dile getir-; desteklerini vurgula-; desteklerini teyit et-; desteklerini bildir-; desteklerini açıkla-; desteğini sürdüreceğini; desteğini tekrarla-; arkasında olduğunu; yanında olduğunu; destek beyan et-; destek mesajı ver-",
  welcome:
    "=memnunuz; =memnunum; =mutluyuz; =mutluyum; =gururluyuz; =gurur duyuyoruz; övgüyle karşıla-; takdirle karşıla-; olumlu karşıla-; memnuniyet duy-; memnun ol-; memnuniyetle karşıla-; takdir et-; övgüyle bahset-; olumlu değerlendir-; memnuniyetini dile getir-; memnuniyetini ifade et-; mutlu ol-; mutluluk duy-; takdirlerini ilet-; memnuniyet verici; övdü; öv-; memnuniyetini bildir-; takdirle an-; övgüyle söz et-; övgüde bulun-; sevindirici; memnuniyet ifade et-; memnuniyetlerini; takdirlerini ifade et-; alkışla-; hoşnutluk duy-; hoşnut ol-; olumlu bul-; takdir edil-; memnuniyetle kaydet-; gurur duy-; sevindir-; memnun et-; mutlu et-; gururlandır-; memnuniyetlerini dile getir-; memnuniyetini vurgula-; memnuniyetlerini ifade et-; memnuniyetini aktar-; övgü dolu sözlerle; övgüler diz-; övgüyle anlat-; olumlu not ver-; takdirini ifade et-; takdirini dile getir-; takdirlerini dile getir-; takdirlerini sun-; memnuniyetlerini belirt-",
  worry:
    "endişe duy-; kaygı duy-; endişe et-; endişesini dile getir-; endişelerini ilet-; yakın-; üzüntü duy-; şikayet et-; rahatsızlığını dile getir-; kaygısını dile getir-; endişelerini dile getir-; endişe dile getir-; endişeli ol-; kaygılı ol-; rahatsızlık duy-; üzüntüsünü dile getir-; esef duy-; üzül-; endişesini ifade et-; endişelerini paylaş-; kaygılarını dile getir-; rahatsızlıklarını; teessüf et-; endişelendir-; kaygılandır-; endişesini gizleme-; kaygısını gizleme-; rahatsız et-; tedirgin et-; endişe yarat-; endişe uyandır-; üzüntüsünü ifade et-; üzüntülerini ifade et-; hayal kırıklığını dile getir-; sitem et-; kaygı dile getir-; kaygısını ifade et-; endişelerini ifade et-; endişelerini aktar-; kaygılarını aktar-; kaygılarını paylaş-; rahatsızlığını ilet-",
  condemn:
    "kına-; lanetle-; tepki göster-; protesto et-; kınadıklarını; reddet-; eleştir-; telin et-; şiddetle kına-; en güçlü şekilde kına-; sert tepki göster-; tepki gösterdi; kınama mesajı yayımla-; nota ver-; kabul edilemez bul-; lanetledi; kınadığını",
  propose:
    "öner-; teklif et-; çağrıda bulun-; çağrı yap-; iste-; talep et-; tavsiye et-; teklifinde bulun-; önerisinde bulun-; çağır-; rica et-; beklentisini ilet-; teşvik et-; öneri getir-; öneri sun-; uygun gör-; talebinde bulun-; çağrısında bulun-; çağrısı yap-; çağrı ~ yap-; talep ilet-; isteğinde bulun-; teklif sun-; teklif getir-; ricada bulun-; ricasında bulun-; dilek ~ ilet-; teklif götür-; tavsiyede bulun-; ısrar et-; istediklerini; istediğini; önerisini dile getir-; öneride bulun-; teklifte bulun-; talepte bulun-; çağrısını yinele-; çağrısını tekrarla-; telkinde bulun-",
  invite:
    "davet et-; davetini ilet-; davette bulun-; davet ~ ilet-; davet ol-; davetini sun-; ziyarete davet et-; davet mektubu; davetini yinele-; davette bulundu",
  reassure:
    "=kararlıyız; =kararlıyım; =hazırız; =hazırım; =eminiz; =eminim; =umutluyuz; =umutluyum; =istekliyiz; =ümitvarız; =azimliyiz; =kararlıdır; inan-; um-; umut et-; güven duy-; emin ol-; hazır ol-; kararlı ol-; ümit et-; temenni ettiğini; kararlılığını vurgula-; inancını dile getir-; inandığını; ümidini dile getir-; güvence ver-; garanti ver-; önem ver-; arzu et-; istekli ol-; ilgi duy-; kararlılığını yinele-; bağlılığını yinele-; umduğunu; temin et-; kararlılık göster-; taahhüt ~ teyit et-; dilek ~ dile getir-; hazır olduklarını; hazır olduğunu; kararlı olduklarını; kararlı olduğunu; kararlılıklarını yinele-; kararlılıklarını vurgula-; inandıklarını; inancını ifade et-; umduklarını; umudunu dile getir-; ümitvar ol-; güvenini dile getir-; güvenini ifade et-; emin olduğunu; bağlılıklarını teyit et-; bağlılığını teyit et-; isteklerini dile getir-; arzusunu dile getir-; arzusunu ifade et-; iradesini ortaya koy-; iradesini vurgula-; iradesini teyit et-; ilgi göster-; dört gözle bekle-; sabırsızlıkla bekle-; niyetini teyit et-; teminat ver-; söz konusu olduğuna inan-; istekli olduğunu; istekli olduklarını; temennisini dile getir-; ümidini ifade et-; kararlılık mesajı",
  discuss:
    "fikir|görüş alışverişi yap-|yapıl-; fikir|görüş alışverişinde bulunul-; istişarede bulunul-; odağında yer al-; odağında ~ yer al-; odağında ~ vardı; odağında ~ ol-; gündeminde ~ vardı; gündeminde yer al-; gündeminde ~ yer al-; konuş-; görüş alışverişinde bulun-; ele al-; görüş-; müzakere et-; istişare et-; değerlendir-; masaya yatır-; gözden geçir-; fikir alışverişinde bulun-; istişarede bulun-; fikir teatisinde bulun-; görüş teatisinde bulun-; gündeme al-; tartış-; gündeme gel-; mercek altına al-; ele alın-; üzerinde dur-; görüş alışverişi ~ bulun-; fikir teatisi yap-; konuları ele al-; ele alındı; görüşüldü; konuşuldu; değerlendirildi; masaya geldi; üzerinde durul-; istişare yap-; gözden geçiril-; müzakere edil-; ana gündem; gündem maddesi ol-; görüşmede öne çık-; mütalaa et-; irdele-; teati et-; odağında ol-; odak noktası ol-; ana gündemini oluştur-; ana gündem maddesini oluştur-; gündemini oluştur-; gündemin ilk sırasında yer al-; ana konusu ol-; ana başlığı ol-; üzerinde ~ durul-; masaya yatırıl-; istişare edil-; görüş alışverişi yapıl-; fikir alışverişi yapıl-; fikir teatisinde bulunul-; görüş alışverişinde bulunul-; konu edil-; ele alma fırsatı bul-; görüşme fırsatı bul-; değerlendirme fırsatı bul-; ağırlıklı olarak ~ ele al-; ana gündemini ~ oluştur-; ana konusu ~ ol-; gündeme getir-; gündeme getiril-; konusu ~ gündeme gel-; meselesi ~ gündeme gel-",
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
    "anlaşma sağlan-; anlaşma sağla-; uzlaşma sağlan-; anlaşma ~ sağlan-; mutabakat oluş-; anlaşmaya ~ var-; anlaş-; mutabık kal-; mutabakata var-; uzlaş-; uzlaşıya var-; anlaşmaya var-; kararlaştır-; mutabakat sağla-; hemfikir ol-; uzlaşma sağla-; karara bağla-; fikir birliğine var-; anlaşmaya varıl-; mutabakata varıl-; mutabık kalın-; görüş birliğine var-; görüş birliği sağla-; uzlaşıldı; el sıkış-; ortak karar al-; mutabakat ~ sağlan-; fikir birliği sağla-; hususunda mutabık kal-; konusunda anlaş-; konusunda uzlaş-; görüş birliği oluş-; ortak karara var-",
  decide:
    "karar ver-; karar al-; kararlaştır-; karara bağla-; kararı al-; karar alın-; kararlaştırıl-; hükme bağla-; kararına var-; karar çık-",
  instruct:
    "talimat veril-; talimatı veril-; görevlendiril-; talimat ver-; talimatlandır-; görevlendir-; emret-; talimatı ver-; talimat verdi; talimatını ver-; görev ver-; tevdi et-; yetkilendir-",
  pledge:
    "söz ver-; taahhüt et-; taahhütte bulun-; vaat et-; sözü ver-; üstlen-; vadet-; garanti et-; sözünü ver-; taahhüdünde bulun-; garanti ver-; üzerine al-; yükümlülük altına gir-; sorumluluğunu üstlen-; söz verdi; taahhüt altına gir-; garantisi ver-; teminatı ver-; güvencesi ver-; taahhüdü ver-; yükümlülüğünü üstlen-; yükümlülük üstlen-",
  plan: "planla-; öngör-; beklen-; =bekleniyor; =bekleniyordu; =beklenmektedir; =beklendiği; =beklendiğini; hedefle-; programla-; amaçla-; tasarla-; planlan-; öngörül-; kararlaştırıl-; umul-; hedef koy-; hedeflen-; hedefleni-; amaçlan-; planlama yap-; takvime bağla-; öngörülmek-; beklenti var; plan ~ var; tasarlan-",
  intend:
    "niyetinde ol-; hazırlan-; niyet et-; amacında ol-; niyetli ol-; düşün-; arzusunda ol-; amacını taşı-; planını yap-; hazırlığında ol-; kararlı ol-; hazırlığı içinde; arzu et-; =niyetinde",
  prepare:
    "hazırla-; hazırlık yap-; üzerinde çalış-; çalış-; çalışma ~ sür-; çalışmaları sür-; müzakeresi sür-; hazırlıkları sür-; çalışma yürüt-; görüşmeler sür-; çalışmalar ~ sür-; çalışma ~ yürütül-; müzakereler ~ sür-; müzakereler ~ devam et-; çalışmalar ~ devam et-; hazırlanıyor; hazırlıklar ~ sür-; hazırlık ~ sür-; üzerinde çalışıl-; görüşmeler ~ devam et-; müzakereler sürdür-; müzakereler ~ sürdür-; çalışmalar sürdür-; çalışmalar ~ sürdür-; çalışmalar ~ yürüt-",
  need: "gerek-; gerekli; gerekiyor; lazım; şart; zorunda; zorunlu; mecbur; gerekmekte; ihtiyaç var; ihtiyaç duyul-; =gerekir; =gerekiyor; =gerek; =şarttır; =zorunludur; =lazımdır; =gereklidir; =elzemdir; icap et-; =bekliyoruz; =bekliyorum",
  important:
    "önem; önemli; fayda gör-; yarar gör-; fayda ~ gör-; gerekli; gereklilik; gerektiği; gerektiğini; elzem; zorunluluk; şart; ehemmiyet; ihtiyaç; lüzum; öncelikli; hayati",
  ahead: "=yapılacak; =düzenlenecek; =gerçekleştirilecek",
  "accept-invitation": "davet kabul et-; daveti ~ kabul et-; davete icabet et-",
  "by-video":
    "video konferans; video konferans yoluyla; video telekonferans; çevrimiçi; görüntülü; videokonferans; çevrim içi; telefonda; telefonla; telefon aracılığıyla; telefon vasıtasıyla; telefon yoluyla; video konferans yöntemi; görüntülü bağlantı; video bağlantı",
  go: "git-; gel-; hareket et-",
  courtesy: "nezaket ziyaretinde bulun-; makamında ziyaret et-",
  none: "veri|rakam|istatistik açıkla-; verilerini açıkla-; rakamlarını açıkla-; istatistiklerini açıkla-; =olarak; =imza =töreninde; =imza =töreninin; proje üstlen-; proje ~ üstlen-; rol üstlen-; rol ~ üstlen-; rolünü üstlen-; görev üstlen-; görevini üstlen-; görevi üstlen-; başkanlık ~ üstlen-; başkanlığını üstlen-; ev sahipliğini üstlen-; ev sahipliği üstlen-; iş üstlen-; inşaat ~ üstlen-; yapım ~ üstlen-; işlev üstlen-; misyon üstlen-",
};
