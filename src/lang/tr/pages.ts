import type { Pages } from "../pages.ts";

export const pages: Pages = {
  related: `çok okunan*; en çok okunan*; en çok okunan haberler; ilgili haberler; ilgili haber; ilgili içerikler; ilgili yazılar; benzer haberler; benzer içerikler; diğer haberler; son haberler; son dakika haberleri; en son haberler; güncel haberler; günün haberleri; öne çıkan haberler; öne çıkanlar; popüler haberler; popüler; editörün seçimi; editörün seçtikleri;
    bunlar da ilginizi çekebilir; bunlar ilginizi çekebilir; ilginizi çekebilir; ilginizi çekebilecek*; ayrıca okuyun; ayrıca bakınız; bunu da oku*; bunları da oku*; bakmadan geçme*; okumaya devam et; sonraki haber; önceki haber; sıradaki haber; bir sonraki haber; haberin devamı için; konuyla ilgili haberler; bu konudaki diğer*; kategorinin diğer haberleri; daha fazla haber; önerilen haberler; önerilenler; sizin için seçtiklerimiz; gözden kaçmasın; gündemden; manşetler; tüm manşetler; arşivden; yazarlar; yorumlar; trend haberler; trend olanlar; sponsorlu içerik*; sponsorlu bağlantılar; galeriler; foto galeri haberleri; video haberleri`,
  notices: `bildirimlere izin ver; tüm hakları saklıdır; her hakkı saklıdır; hakları saklıdır; kaynak gösterilmeden; kaynak gösterilerek; izin alınmadan;
    izinsiz kullanılamaz; iktibas edilemez; kopyalanamaz; çoğaltılamaz; abonelerine; abonelerine özel; özetlenerek yayımlanmaktadır;
    tamamı için giriş yapın; üye olun; abone olun; abone ol; google news; google'da takip; bizi takip edin; takip edin; whatsapp ihbar hattı;
    mobil uygulama*; uygulamamızı indir*; uygulamayı indir*; ilk yorumu siz yapın; ilk yorumu sen yap; yorum yapın; yorum yapmak için; yorum yaz;
    yorumunuz; e-posta adresiniz; e-bülten; bülten aboneliği; bültenimize; haberlerden anında haberdar; haberdar olun; ilk sen öğren; çerez*;
    çerez politikası; gizlilik politikası; kvkk; aydınlatma metni; javascript; tarayıcınız*; bu haberi * kişi okudu; kişi okudu; kez okundu; kere okundu;
    bağlantıyı kopyala; linki kopyala; ctrl enter; detaylar için tıklayın; tıklayınız; tıklayın`,
  furniture: `telegram kanal*; whatsapp kanal*; haber akış sistemi; abonelik için; üye girişi; bizi takip et; son dakika gelişmeleri*; haberi paylaş; sosyal medyada paylaş; yazı boyutu;
    yazı tipi boyutu; sayfayı yazdır; hata bildir; haber hatası; ana sayfaya dön; listeye dön; geri dön; yukarı çık; başa dön; devamını oku;
    haberin devamı; künye; iletişim bilgileri; reklam ver; reklam alanı; imtiyaz sahibi; yazı işleri müdürü; genel yayın yönetmeni; resmi internet sitesi;
    sesli dinle; haberi dinle; hava durumu; namaz vakitleri; puan durumu; canlı yayın; canlı skor; nöbetçi eczane*; burç yorumları; döviz kurları;
    site haritası; erişilebilirlik`,
  counters: `okunma; okunma sayısı; okundu; kez okundu; kere okundu; kişi okudu; görüntülenme; görüntüleme; izlenme; yorum; yorumlar; dk okuma; dakikada okunur;
    dakikalık okuma; okuma süresi`,
  buttons: `ana sayfa; anasayfa; haberler; haber; tüm haberler; güncel; son dakika; video; videolar; video galeri; foto; fotoğraf; fotoğraflar; foto galeri; galeri; podcast; infografik; arşiv; arama; ara; menü; kategoriler; hakkımızda; kurumsal; künye; iletişim; rss; site haritası; basın; basın açıklamaları; basın bültenleri; basın odası; duyurular; etkinlikler; konuşmalar; demeçler; mülakatlar; makaleler; ziyaretler; kabuller; faaliyetler; bakanlık; bakan; bakan yardımcıları; temsilcilikler; konsolosluk; konsolosluk hizmetleri; dış politika; cumhurbaşkanı; cumhurbaşkanlığı; fotoğraf galerisi; mevzuat; belgeler;
    paylaş; paylaşın; gönder; yazdır; kaydet; beğen; beğendim; kopyala; takip et; abone ol; abone; yorum; yorumlar; yorum yap; okunma; okundu; görüntülenme; izlenme; tarih; saat; kategori; yazar; kaynak; etiketler; etiket; ilgili konular; anahtar kelimeler; konular; önceki; sonraki; geri; ileri; yukarı; devamı; tümü; tümünü gör; hepsi; detay; detaylar; aç; kapat; evet; hayır; kabul et; reddet; tamam; reklam; giriş; üye ol; üyelik; çıkış; profil; türkçe; english; tr; en; ru; ar; a; dinle; dk; dakika; canlı; canlı yayın; hava; dolar; euro; altın; bist; usd; eur; yeni; x; f`,
  rubrics: `gündem; siyaset; politika; dünya; ekonomi; finans; türkiye; yaşam; spor; futbol; kültür; sanat; kültür-sanat; kültür sanat; eğitim; sağlık; bilim; bilim-teknoloji; teknoloji; magazin; yerel; yerel haberler; asayiş; güvenlik; savunma; savunma sanayii; enerji; çevre; tarım; turizm; ulaştırma; analiz; görüş; özel haber; dosya; röportaj; söyleşi; yorum; köşe yazısı; yazarlar; dış haberler; dış politika; diplomasi; meclis; parlamento; tbmm; cumhurbaşkanlığı; hükümet; avrupa; asya; orta asya; orta doğu; kafkasya; afrika; amerika; türk dünyası; azerbaycan; kazakistan; özbekistan; kıbrıs; kktc; genel; güncel; manşet; son dakika; şirket haberleri; emlak; otomotiv; din; hukuk; medya; toplum; bakanlıktan; bakanlıktan haberler; basın açıklaması; açıklamalar; haberler; kabul ve görüşmeler; ziyaretler; foto haber`,
  credits: `foto; fotoğraf; fotoğraflar; görsel; kamera; muhabir; muhabirler; haber; yazan; yazar; editör; çeviri; çeviren; kaynak; hazırlayan; derleyen; kaynak ajans; haber merkezi; montaj; video`,
  published: `yayınlanma; yayınlanma tarihi; yayımlanma; yayımlanma tarihi; yayınlandı; yayımlandı; yayın tarihi; giriş; giriş tarihi; eklenme; eklenme tarihi; oluşturulma; oluşturulma tarihi; tarih; haber giriş; date`,
  updated: `güncelleme; güncellenme; güncelleme tarihi; güncellenme tarihi; güncellendi; son güncelleme; son güncellenme; haber güncelleme; düzenlenme`,
  subjects: "hk",
  notes: `not; bilgi notu; hatırlatma`,
  closings: `saygılarımla; saygılarımızla; saygıyla; en derin saygılarımla; en iyi dileklerimle; selam ve saygılarımla; hürmetle; sevgi ve saygılarımla; içtenlikle`,
  sources: {
    bodies: `bakanlığı; bakanlık; bakanlığının basın müşavirliği; basın müşavirliği; basın merkezi; basın servisi; basın ofisi; basın bürosu; basın dairesi; sözcülüğü; iletişim başkanlığı; cumhurbaşkanlığı; başkanlığı; başkanlık; müsteşarlığı; müdürlüğü; genel müdürlüğü; büyükelçiliği; büyükelçilik; başkonsolosluğu; konsolosluğu; temsilciliği; valiliği; valilik; belediyesi; meclisi; kurulu; kurumu; ajansı; idaresi; komitesi; konseyi; merkezi; bankası; birliği; hükümeti; genelkurmay başkanlığı; sekretaryası; gazetesi; televizyonu; radyosu; telegram kanalı; internet sitesi`,
    outlets: `aa; anadolu ajansı; anadolu; iha; dha; anka; trt; trt haber; trt avaz; a haber; ntv; cnn türk; habertürk; hürriyet; milliyet; sabah; yeni şafak; cumhuriyet; sözcü; qha; azertac; trend; reuters; afp; ap; dpa; tass; ria; sputnik; interfaks; xinhua; şinhua; bloomberg; bloomberg ht; demirören haber ajansı; ihlas haber ajansı; anka haber ajansı; kırım haber ajansı`,
    staff: `muhabirinin; muhabiri; muhabirine; editörü; servisi`,
    leads: `bu konuda; konuya ilişkin; konuyla ilgili; buna göre; bu bilgiyi; bilgiyi; haberi`,
    after: {
      "": "bildirdi; duyurdu; açıkladı; haber verdi; haberine göre; yazdı; aktardı; açıklaması şöyle; muhabirinin edindiği bilgiye göre; muhabirinin aldığı bilgiye göre; muhabirinin derlediği bilgilere göre; muhabirine konuşan; geçtiği habere göre; bildiriyor; aktarıyor; duyuruyor",
      "ndan nden dan den tan ten":
        "yapılan açıklamaya göre; yapılan açıklamada; yapılan yazılı açıklamaya göre; yapılan yazılı açıklamada; yapılan paylaşımda; yapılan paylaşıma göre; alınan bilgiye göre; edinilen bilgiye göre; edinilen bilgilere göre; verilen bilgiye göre; açıklandı; bildirildi; duyuruldu; yapılan duyuruda; yapılan bilgilendirmeye göre; yapılan bilgilendirmede; aktarıldı; yayımlanan açıklamada; yayımlanan bildiride",
      "nın nin nun nün ın in un ün":
        "açıklamasına göre; açıklamasında; yazılı açıklamasına göre; haberine göre; bildirdiğine göre; aktardığına göre; paylaşımında; paylaşımına göre; duyurusuna göre; geçtiği habere göre; internet sitesinden yapılan açıklamada; sosyal medya hesabından yapılan; verilerine göre; yaptığı açıklamaya göre; yayımladığı açıklamada",
      "na ne ya ye a e": "dayandırdığı habere göre; dayandırdığı haberinde; dayanarak; göre",
    },
    before: "",
  },
};
