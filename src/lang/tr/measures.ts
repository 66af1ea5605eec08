import type { Measures } from "../measures.ts";

export const measures: Measures = {
  words: {
    "trade-turnover":
      "ihracat ve ithalat hacim; ithalat ve ihracat hacim; ihracat ve ithalat hacmi; ithalat ve ihracat hacmi; ihracat-ithalat; ticaret hacim; dış ticaret hacim; ikili ticaret; ticaret; ticari hacim; karşılıklı ticaret; ticaret hacmi; dış ticaret; ticaret rakam; ticari ilişki; mal ticaret; ikili ticaret hacim; alışveriş hacim; toplam ticaret; ticaret hacmimiz; alışveriş; dış ticaret hacmi; ticari alışveriş; ticaretimiz; mal değiş-; mal alışveriş; mal takas; ticaret ortak; ticari ortak; ticaret partner",
    exports: "ihracat; ihraç et-; ihraç edil-; dışsatım; ihraç; dış satım; dış satış",
    imports:
      "mal al-; ürün al-; al- mal; al- ürün; malı al-; ithalat; ithal et-; ithal edil-; dışalım; ithal; satın al-; alım; satın alın-; getir-; satın alım; dış alım; =alınan mal; =alınan ürün",
    investment:
      "sermaye giriş; sermaye girişi; yatırım; yatırım yap-; doğrudan yatırım; sermaye; yatırımcı; doğrudan yabancı yatırım; yatırım stok; yatırım miktar; yatırım tutar; yatır-; proje portföy; yatırım portföy; yatırım çek-; yatırım çekil-; =yatırım =çekilmesi; kaynak çek-",
    freight:
      "sınırdan ~ geçir-; sınırdan ~ ~ geçir-; sınırdan ~ geçiril-; sınırdan ~ ~ geçiril-; yük; kargo; yük taşımacılık; taşımacılık; taşıma; taşın-; transit; transit taşımacılık; konteyner; taşıma miktar; yük miktar; demiryolu taşımacılık; elleçle-; taşıma hacim; yük trafik; sevkiyat; yük geç-; taşınan yük; yük taşı-; elleçlenen; demiryolu yük; taşınan",
    passengers: "insan akışı; yaya geçiş; yolcu; yolcu trafik; sınır geçiş; yolcu sayı; geçiş yap-; yolcu tren; yolcu gemi",
    tourists: "=gelenlerin =sayısı; ziyaretçi sayısı; turist; turist sayı; turizm; ziyaretçi; tatilci",
    students:
      "öğrenci; burs; öğrenim gör-; okuyan öğrenci; eğitim al-; öğrenci sayı; burslu; kontenjan; öğrenim; mesleki eğitim; staj; eğitim gör-; okuy-; yükseköğrenim gör-; lisans eğitim; oku-; okut-; eğit-; eğitil-; mezun ol-",
    flights:
      "sefer; uçuş; uçak sefer; direkt uçuş; karşılıklı uçuş; hava bağlantı; uçuş frekans; frekans; direkt sefer; uç-; karşılıklı sefer; uçuş say",
    "loan-or-aid":
      "hibe et-; hibe edil-; hediye et-; hediye edil-; koica; tika; jica; usaid; giz; kfw; insani; ekipman bağışla-; ekipman teslim et-; ekipman hibe et-; tıbbi cihaz; bağış; kredi; hibe; yardım; borç; insani yardım; mali yardım; finansman; kredi hat; mali destek; kalkınma yardım; bağış; kredi anlaşma; imtiyazlı kredi; ödenek; afetzede; depremzede; mağdur; yardım malzeme; insani yardım malzeme; kredi dilim; hibe destek; dış yardım; insani malzeme; tıbbi malzeme; gıda yardım; yardım tır; insani yardım tır; yardım koli; yardım uçak",
    energy:
      "gaz; doğal gaz; doğalgaz; petrol; elektrik; ham petrol; elektrik enerji; lng; petrol ürün; akaryakıt; uranyum; enerji; enerji ithalat; gaz sevkiyat; motorin; dizel; benzin; jet yakıt; sıvılaştırılmış doğal gaz; sıvılaştırılmış gaz; linyit; kondensat; doğal uranyum; elektrik arz; petrol ve doğal gaz; yakıt",
    length: "uzunluk; mesafe; uzunluğundaki; sınır; uzan-",
    capacity:
      "kapasite; kurulu güç; güç; geçirgenlik; taşıma kapasite; üretim kapasite; işleme kapasite; yatak kapasite; yıllık kapasite; kapasiteli; kişilik; geçebil-; geçirebil-; kabul edebil-; işleyebil-; hizmet verebil-; ağırlayabil-; elleçleyebil-; taşıyabil-; =geçebiliyor; =geçebilecek; =kabul edebiliyor; =kabul edebilecek; =işleyebilecek; =elleçleyebilecek; =hizmet verebilecek; =geçebilir; öğrencilik; yataklı; öğrenci kapasiteli; =elleçleyebiliyor; =işleyebiliyor; =elleçleyebilir; =geçirebiliyor; =ağırlayabiliyor; =depolayabiliyor",
    population: "nüfus; yaşa-; ikamet et-; diaspora; soydaş; nüfuslu",
    other:
      "vagon park; lokomotif park; filo; sera gaz; sera gazı; karbon gaz; karbondioksit gaz; karbondioksit; sermaye ~ kurul-; sermaye ~ fon; =sermayesi ~ =olan ~ fon; =sermayesi ~ =olan ~ şirket; =sermayesi ~ =olan ~ banka; ortak fon ~ sermaye; fonun sermaye; =fonun =sermayesi; şirketin sermaye;  gümrük vergi; gümrük vergisi; ticaret açık; dış ticaret açık; ticaret denge; ticaret fazla; dış ticaret fazla; para transfer; havale; işçi dövizi; işçi döviz; döviz transfer; işçi kota; iş gücü kota; sermaye; kota; gsyih; bütçe; gayrisafi yurt içi hasıla; müteahhit; müteahhitlik; işçi dövizi; fon sermaye; fon büyüklük; uyuşturucu; uyuşturucu madde; ele geçir-; ele geçiril-; kaçak; gelir; kâr; kar; ceza; alan; süre; süresi; toplam bedel; toplam proje bedel; =projelerin bedeli; =projelerin toplam bedeli; =projelerin toplam tutarı; proje bedel toplam; hisse; pay sahib",
  },
  rates:
    "maliyet; masraf; nakliye maliyet; ucuzla-; ucuzlat-; ucuzlatıl-; pahalan-; pahalılaş-; zamlan-; fiyat; tarife; ücret; vergi; geçiş ücret; taşıma ücret; navlun; nakliye ücret; nakliye maliyet; taşıma maliyet; gümrük vergi; roaming; faiz oran; =faizli; =faizle; =faizsiz; indirim; kuyruk; bekleme süre; geçiş süre; teslim süre; teslimat süre; seyahat süre; yolculuk süre; işlem süre; taşıma süre; enflasyon; transit süre; kontrol süre; geçiş zaman; geçiş zamanı; bekleme zaman",
  portions: "pay",
  stations:
    "santral; elektrik santral; rüzgar santral; güneş santral; nükleer santral; hidroelektrik santral; hes; res; ges; termik santral; santrali; rüzgar çiftlik; güneş tarla; çevrim santral; ünite",
  water: "su; baraj; sulama; nehir; ırmak",
  sent: "gönder-; sevk et-; sat-; gönderil-; sevk edil-; satıl-; tedarik et-; tedarik edil-; ulaştır-; satış; sevkiyat; teslimat; tedarik",
  things: {
    freight: "demir yolu sefer; demiryolu sefer; konteyner; vagon; tır; kamyon; blok tren; tren; gemi; kargo uçak",
    passengers: "yolcu",
    tourists: "turist; ziyaretçi; tatilci; misafir",
    students:
      "devlet burs; hükümet burs; devlet bursu; öğrenci; askeri öğrenci; askerî öğrenci; burs; bursiyer; stajyer; öğrenciye burs; kursiyer; harbiyeli",
    flights: "sefer; uçuş",
    companies:
      "hava yolu şirket; havayolu şirket; havayolu; hava yolu; şirket; firma; işletme; ortak şirket; kuruluş; yatırımcı; müteahhit firma; türk firma; türk şirket; banka; ortak girişim",
    documents:
      "belge; anlaşma; imza; mutabakat zabıt; mutabakat; sözleşme; protokol; ikili anlaşma; metin; karar; memorandum; mutabakat muhtırası",
    projects: "proje; ortak proje; yatırım proje; girişim",
    energy: "tanker",
    population: "vatandaş; soydaş; nüfus; kişi yaşa; ahıska türk",
    other:
      "iş güç; işgücü; kişilik istihdam; kişiye istihdam; güzergah; rota; şube; kampüs; yerleşke; asker; personel; uzman; mühendis; istihdam; işçi; çalışan; okul; hastane; anaokul; otobüs; traktör; biçerdöver; araç; otomobil; lokomotif; uçak; helikopter; iha; siha; doktor; öğretmen; köy; ev; konut; aile; daire; buzul; otel; sporcu; katılımcı; delege; göçmen; sığınmacı; mülteci; kitap; eser; ağaç; fidan; uydu; merkez; çiftlik; sera; mağaza; tesis; türbin; mahkum; tutuklu; esir; etkinlik; gözlemci; gazeteci; hasta; yaralı; imam; şehit; sanatçı; konteyner ev; çadır; tır yardım; bina; cami; derslik; kurs; üye; izin belge; geçiş belge; geçiş izni; lisans; vize; sertifika; patent; başvuru; kota belge; izin; madde; iş adam; iş insan; girişimci; sanayici; iş adamı; iş insanı; tren sefer; otobüs sefer; feribot sefer; ro-ro sefer; gemi sefer; vapur sefer; görevli; arama kurtarma görevlisi; kurtarma görevlisi",
  },
  anniversary:
    "yıl dönüm; yıldönüm; yıllık diplomatik ilişki; yıllık ilişki; yıllık dostluk; jübile; yıldönümü; yıl dönümü; yıl dol-; yıl geride kal-; diplomatik ilişki ~ yıl önce kurul-|tesis; =kurulmasından|=kurulmasının|=tesisinden|=tesisinin|=kuruluşundan|=kuruluşunun ~ yıl =geçti|=geçmiştir|=geride; =kuruluşundan bu =yana ~ yıl =geçti|=geçmiştir|=geçmiş; =kurulmasından|=tesisinden bu =yana ~ yıl =geçti|=geçmiştir|=geçmiş; =kurulmasının|=tesisinin|=kuruluşunun =üzerinden ~ yıl =geçti|=geçmiştir",
  anniversaryOf: "yıl",
  anniversaries: { 100: "yüzüncü yıl", 50: "yarım asır" },
  relations: "ilişki; diplomatik; dostluk; bağ; işbirliği; iş birliği; ortaklık; bağımsızlık; üyelik; anlaşma",
  rise: "art-; yüksel-; büyü-; çoğal-; genişle-; artış; yükseliş; büyüme; arttır-; artır-; arttırıl-; artırıl-; çık-; tırman-; artma; yükselme; sıçra-; fazlalaş-; geliş-; büyüt-; katla-; katlan-; kat et-; pahalan-; pahalılaş-; uzat-; zamlan-; ivme kazan-; hızlan-; patla-; tırmanış; yükselt-; yükseltil-; çoğalt-; toparlan-; zam; genişlet-; =ilerledi; =ilerlemiş; =ilerleyerek; =ilerleyecek",
  fall: "azal-; düş-; gerile-; geri-; azalış; düşüş; gerileme; azaltıl-; azalt-; düşür-; daral-; küçül-; daralma; azalma; düşürül-; in-; eksil-; ucuzla-; ucuzlat-; ucuzlatıl-; kısal-; kısalt-; kısaltıl-; indir-; indiril-; hafifle-; indirim; kırp-; zayıfla-; yavaşla-; çekil-; küçült-; eri-",
  more: "=fazla; =fazladır; =yüksek; =daha fazla; =üzerinde; =artışla; =daha yüksek; =artış; =fazlası; =fazlasına; =pahalı; =pahalıya; =uzun",
  less: "=az; =azdır; =düşük; =daha az; =altında; =düşüşle; =azalışla; =daha düşük; =ucuz; =ucuza; =kısa",
  compared: "=kıyasla; =karşılaştırıldığında; =oranla; =nazaran; =göre; =kıyaslandığında; =mukayeseyle; =kıyasladığımızda",
  reach:
    "ulaş-; ulaşıl-; geride bırak-; yakala-; yakalan-; tuttur-; aş-; aşıl-; bul-; geç-; var-; yaklaş-; gerçekleş-; oluştur-; dayan-; seyret-; teşkil et-; kal-; eriş-; kaydedil-",
  bring: "çıkar-; çıkart-; ulaştır-; yükselt-; taşı-; artır-; arttır-; çıkarıl-; yükseltil-; ulaştırıl-; çek-",
  near: "yaklaş-; yakınlaş-",
  target:
    "hedef; belirle- rakam|seviye|hacim; koy- rakam; yeni durak; sonraki durak; sıradaki durak; =durağımız; eşik doğru; sınır doğru; amaç; amaçla-; hedefle-; hedeflen-; gaye; hedefi koy-; hedef koy-; =hedefimiz; =hedefi; =eşiğine doğru; =eşiğine =doğru; =seviyesine =doğru; =rakamına =doğru",
  ahead:
    "=gelecekte; =ileride; =olacak; kısa vade; orta vade; uzun vade; mümkün; potansiyel; plan; planla-; öngör-; öngörül-; beklen-; bekle-; iste-; öner-; teklif et-; gerek; zorunlu; yakın gelecek; önümüzdeki yıl; karar; karar ver-; mutabık; mutabakat; uzlaş-; =anlaştı; =anlaştık; =anlaştılar; =anlaştığını; =anlaştıklarını; =anlaşıldı; =anlaşıldığını; =anlaşmışlardır; =anlaşarak; çağrı; niyet; hazır; kararlaştır-; =çalışmalar; =çalışmaları; çalışma sür-; ilgi; söz ver-; taahhüt; hedefle-; talimat; niyetli; arzu et-; istek; amaçla-; =çalışıyoruz; =çalışacağız; =çalışacak; ümit et-; umut et-; um-; =doğru ilerle-; =doğru =ilerliyor; =yolunda ilerle-; =aşabilir; =ulaşabilir; =çıkabilir; =yükselebilir; =artabilir; =bulabilir; =çıkarılabilir; =artırılabilir; =aşabileceği; =ulaşabileceği; =aşabileceğini; =ulaşabileceğini; gerçekçi; ulaşılabilir; =yakalayabilir; =yakalayabiliriz; =ulaşabiliriz; =aşabiliriz; =çıkabiliriz; =çıkarabiliriz",
  asked: "iste-; görüş-; öner-; teklif et-; ele al-; değerlendir-; mümkün; talep et-; rica et-; talep",
  or: "=veya; =ya da; =yani",
  achieved: "imkan ver-; imkân ver-; imkan sağla-; imkân sağla-; imkan tanı-; imkân tanı-; olanak sağla-; olanak ver-",
  by: "",
  to: "",
  again: "bu rakam; bu miktar; bu sayı; bu hacim; =bunu; bu; =bunun; söz konusu rakam; bu oran; rakam; bu tutar; =o",
  byDative: "",
  worth:
    "dolara inşa et-; dolara inşa edil-; dolara yapıl-; liraya inşa edil-; değer; bedel; maliyet; toplam değer; toplam bedel; fiyat; mal ol-; değerinde; bedelli; portföy; proje bedel; inşaat; keşif bedel; yatırım bedel; proje maliyet; tahmini maliyet; tutar",
  given:
    "ayır-; ayrıl-; paket; tahsis et-; tahsis edil-; aktar-; harca-; harcan-; gerek-; koy-; yönlendir-; tahsis; aktaracak; finanse et-; için ayır-; için öngör-; ayrılmış; yönlendiril-; harcanacak; aktarıl-; tahsisat; gidecek; =gerekiyor; gerektir-; ihtiyaç; =lazım",
  often: "=haftada; haftalık; =günde; günlük; =ayda; aylık; =yılda; yıllık; her hafta; her yıl; her gün; =senede",
  joins: "=ve; =ancak; =ama; =fakat",
  crossing:
    "=sınırdan ~ geç-; sınır kapı ~ geç-; sınır ~ geç-; kapıdan ~ geç-; sınırı ~ geç-; sınır kapısından ~ giriş; kapı ~ giriş; gümrük kapı ~ geç-; =sınırdan geç-; =kapısından ~ geç-; =sınırı geç-; sınır geç-",
  harmed:
    "hayatını kaybet-; =öldü; =ölen; =öldüğünü; =ölmüş; yaralan-; can ver-; yaşamını yitir-; hayatını yitir-; vefat et-; şehit ol-; kaybol-; ölü; yaralı; zarar gör-",
  designed: "için tasarlan-; için planlan-; için inşa edil-",
  returned:
    "iade et-; iade edil-; teslim et-; teslim edil-; tahliye et-; tahliye edil-; sınır dışı et-; sınır dışı edil-; serbest bırak-; serbest bırakıl-; geri getir-; geri getiril-; geri gönder-; geri gönderil-; gözaltına al-; gözaltına alın-; yakalan-",
  people: "kişi; insan; adam; yabancı; yabancı ziyaretçi",
  durations:
    "vizesiz kalış süre; vizesiz kalış; =yolu; geçiş süre; geçiş süresi; seyahat süre; yolculuk; teslim süre; teslimat; teslimat süre; taşıma süre; bekleme; bekleme süre; kuyruk; gümrük işlem; gümrükleme; işlem süre; işlem; kontrol; muayene; yükleme; boşaltma; =yolda; transit süre; geçiş süre; varış süre; sevkiyat süre; yol süre; prosedür; sınır geçiş süre; nakliye süre; ulaşım süre; elleçleme süre",
  waiting:
    "bekle-; kuyruk; sıra bekle-; biriken; birik-; yığıl-; yığılma; sıra; mahsur; mahsur kal-; yığılmalar; bekleyen; kuyrukta",
  takes: "sür-; al-; bekle-; git-; ulaş-; var-; gerek-; dur-; geç-; tamamla-; harca-; kal-; kat et-; in-; düş-; gerektir-; gel-",
  work: "göçmen işçi; işçi göç; çalış-; istihdam et-; istihdam edil-; iş bul-; görev yap-; işe alın-; işe al-; istihdam; işe yerleştir-; iş imkan; görev al-; emek ver-",
  visiting: "çıkış yap-; gel-; ziyaret et-; git-; tatil yap-; seyahat et-; konakla-; ağırlan-; gez-; geliş; ağırla-",
  goods:
    "ambulans; otobüs; elektrikli otomobil; elektrikli araç; elektrikli otobüs; traktör; biçerdöver; araç; otomobil; lokomotif; uçak; helikopter; vagon; türbin; baş ~ hayvan; büyükbaş hayvan; küçükbaş hayvan; canlı hayvan; büyükbaş; küçükbaş; tren; gemi; feribot; tanker; yolcu vagon; kamyon; hızlı tren",
  plants:
    "fabrika; tesis; rafineri; atölye; değirmen; terminal; hat; kompleks; santral; silo; depo; üs; maden; liman; lojistik merkez; işletme; üretim hat; çelikhane",
  be: "ol-; uzan-; oluştur-; teşkil et-; bul-",
  wares: "mal; ürün; satış; sevkiyat; tedarik",
  most: "=en",
  instead: "=yerine",
  between: "=arasında; =arasındaki",
  further: "=daha",
  them: "bu tutarın; bu miktarın; söz konusu tutarın; toplam tutarın; bunların; bunlardan; onların; onlardan; aralarından; içlerinden",
  number: "sayısı; sayı; adet; adedi; miktar",
  young: "çocuk; genç; ergen; kız; kadın; delikanlı",
  learn: "oku-; öğren-; eğitim al-; eğitim gör-; öğrenim gör-; ders al-; kurs gör-; meslek edin-; yetiştiril-; eğitil-",
  passing: "geç-; geçiş yap-; giriş çıkış yap-; giriş yap-",
  through: "=üzerinden; =topraklarından; =aracılığıyla; =yoluyla; =limanından; =koridoruyla; =güzergahıyla; =güzergâhıyla",
  guests: "misafir; konuk; ziyaretçi; davetli",
  holds: "pay; hisse; ait; oluştur-; düş-; faiz; sahip",
  owns: "sahip; hissedar",
  works: "inşaat; yapım; inşa; çalışma; inşaat iş; yapım iş; imalat; kazı; potansiyel",
  builds: "döşe-; döşen-; kur-; kurul-; inşa et-; inşa edil-; yap-; yapıl-; inşa; inşaat; yapım; kurulum",
  done: "yerine getir-; yerine getiril-; tamamla-; tamamlan-; bit-; bitir-; bitiril-; gerçekleş-; gerçekleştiril-; hazır; kullanıl-; değerlendiril-",
  lands: "ülke; devlet",
  outOf: "",
  economy: "=ekonomisine; =ekonomimize; =ekonomiye",
  bank: "banka",
  lenders:
    "suudi kalkınma fon; suudi fon; kuveyt fon; =abu =dabi kalkınma fon; eximbank; exim bank; ihracat-ithalat banka; kalkınma ajans; kalkınma banka; iş birliği ajans; işbirliği ajans; iş birliği ve koordinasyon ajans; işbirliği ve koordinasyon ajans; =opec fonu; koica; tika; jica; usaid; giz; kfw; afd",
  portfolio: "portföy",
  part: "",
  was: "=idi; =du; =dı; =di; =dü; =ydı; =ydi; =ydu; =tı; =ti; =tu; =tü",
  grants:
    "ayır-; tahsis et-; ver-; taahhüt et-; vaat et-; vadet-; hibe et-; bağışla-; gönder-; gönderil-; yolla-; tahsis edil-; bağışlan-; yollan-; sevk et-; sevk edil-; ulaştır-; ulaştırıl-; dağıt-; dağıtıl-",
  finances: "finanse et-; finanse edil-; onayla-",
  auxiliaries: "",
  stative: "",
  intent: "",
  wish: "",
  now: "=mevcut; =şimdiki; =hâlihazırdaki; =şu anda; =hâlen; =halen; =hâlihazırda; =bugün; şu an; =şimdi",
  purpose: "=için; =amacıyla; =üzere; =maksadıyla",
  afterwards: "",
  noChange:
    "yatırım ortam; yatırım ortamı; yatırım iklim; yatırım iklimi; =aynı =zamanda; =bu =sürede; =aynı =sürede; =bu =süre =içinde; =bu =süre =zarfında; ticaret bölge; ticaret merkez; ticaret bakanlık; ticaret bakanlığı; ticaret müşavir; ticaret oda; kısa süre; kısa zaman; kısa sürede; kısa zamanda; hayata geçir-; hayata geçiril-; ortaya çık-; meydana gel-; sahip çık-; yola çık-; öne çık-; ortaya koy-; karşı çık-; yer al-; gündeme taşı-; işbirliği ~ geliştir-; ilişki ~ geliştir-; son bul-; ele al-; söz konusu; dile getir-; selam ~ ulaştır-; yola çıkarak; bir araya gel-; hız kazan-; teşkil et-; payına düş-; =payına düştü; =payına düşen; =payına düşüyor; düşün-; düşünül-; düşündür-",
  uncounted:
    "madde; kişilik ekip; kişilik heyet; kişilik arama; kişilik grup; kişilik kadro; kişilik tim; ürün kalem; kalem ürün; ürün; taraf; ülke; devlet; halk; lider; cumhurbaşkanı; bakan; gün; toplantı; görüşme; tur; saat; dakika; kez; defa; hükümet; bölge; kıta; başkent; heyet; deniz; seviye; yarı; komşu; aşama; kısım; adım; koridor; yıl; ay; hafta; dil; kurum; meclis; alan; konu; cumhuriyet; öncelik; komisyon; bakanlık; parlamento; mevkidaş; kişi; nokta; sektör; üniversite; şehir; il; insan; gol; takım; grup; kardeş; devlet başkanı; başkan; dost; yön; boyut; parti; oturum; format; maç; yaş; sefer ara ver; millet; taraflı; kat; pare; pare top; madde oluş-; oy",
  estimated:
    "=tahmin =ediliyor; =tahmin =edilmektedir; =öngörülüyor; =hesaplanıyor; =tahmini =maliyeti; =tahmini =bedeli; =mal =olacak",
  underWay:
    "=yapımı =süren; =inşaatı =süren; =inşası =süren; =yapımı =devam =eden; =inşaatı =devam =eden; =inşası =devam =eden; =inşa =edilmekte =olan; =yapılmakta =olan",
  completes:
    "tamamla-; tamamlan-; devreye al-; devreye alın-; hizmete aç-; hizmete açıl-; hizmete gir-; hizmete alın-; işletmeye al-; işletmeye alın-; bitiril-",
  begins:
    "inşaat ~ başla-; inşaat ~ başlan-; inşa ~ başla-; inşa ~ başlan-; yapım ~ başla-; yapım ~ başlan-; inşaat başla-; inşaat başlan-; inşa başla-; inşa başlan-; fizibilite; fizibilite çalışma",
  acquired:
    "teslim et-; teslim edil-; sipariş; sipariş ver-; sipariş et-; satın al-; satın alın-; tedarik et-; tedarik edil-; tedarik; inşa et-; inşa edil-; üret-; üretil-; monte et-; montaj; yap-; yapıl-; al-; alın-; sat-; alım; teslimat",
  relief:
    "çadır; battaniye; yatak; ısıtıcı; soba; konteyner ev; gıda koli; hijyen set; uyku tulum; ilaç; gıda; kışlık giysi; giysi; un; pirinç; içme su; jeneratör",
  repairs:
    "onarım; onar-; bakım; yenileme; modernizasyon; rehabilitasyon; bakım onarım; sınırlandırma; yenile-; yenilen-; demarkasyon",
  borders: "sınır; sınır hattı; hudut",
};
