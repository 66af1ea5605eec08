import type { Topics } from "../topics.ts";

export const topics: Topics = {
  strong: {
    politics:
      "siyasi diyalog; siyasi ilişki; siyasi iş birliği; siyasi işbirliği; ikili ilişki; stratejik ortaklık; stratejik ortak; müttefiklik; siyasi istişare; diplomatik ilişki; dış politika; üst düzey; yüksek düzeyli; stratejik iş birliği; stratejik işbirliği; ikili münasebet",
    trade:
      "ticaret*; ticari*; ihracat*; ithalat*; ticaret hacim; dış ticaret; serbest ticaret; ikili ticaret; gümrük vergi; pazar erişim; ihraç*; ithal*; ticaret hedef; mal ticaret; tercihli ticaret; ticaret heyet; fuar*; ticaret oda; iş forum; satın alma; iş konsey*; karma ekonomik komisyon",
    investment:
      "yatırım*; yatırımcı*; sermaye*; ortak yatırım; yatırım fon; =doğrudan yatırım; sermaye yatırım; fabrika kur*; ortak fon; hisse; sermaye koy*",
    transport:
      "ulaştırma*; ulaşım*; demir yol; demiryol*; lojisti*; transit*; koridor*; taşımacılı*; taşıma*; uçuş*; direkt uçuş; sefer düzenle-; havayol*; hava yol; liman*; kara yol; karayol*; konteyner*; otoyol*; bakü-tiflis-kars; havacılı*; denizcili*; thy; türk hava yol; tır; ulaştırma bağlantı; bağlantısallık; sivil havacılık; e-tır; e-tir; feribot; ro-ro; tren*; orta koridor; kalkınma yol; geçiş belge; yük taşı*; yük trafik; tünel*; metro; vagon*; lokomotif*; kamyon*; şoför*; köprü*; demiryolu*; nakliye*; nakliyeci*; kargo*; hat yük; marmaray; sefer say*; uçak sefer*; karşılıklı sefer",
    energy:
      "enerji*; petrol*; doğal gaz; doğalgaz*; gaz; elektri*; nükleer*; boru hat; akaryakıt*; hidrokarbon*; hidroelektri*; botaş; akkuyu*; lng; tpao; petrokimya*; kömür*; baraj; santral; rafineri*; enerji güvenlik; uranyum*; tanap",
    "green-energy":
      "yeşil enerji; yenilenebilir enerji; yenilenebilir*; güneş enerji; rüzgar enerji; rüzgâr enerji; yeşil hidrojen; yeşil ekonomi; temiz enerji; enerji dönüşüm; yeşil dönüşüm; yeşil kalkınma; rüzgar santral; güneş santral; karbonsuzlaş*; yeşil teknoloji; hidrojen; hibrit santral; hibrit güç; biyogaz*; elektrikli araç; güneş panel; rüzgâr santral; rüzgar türbin; rüzgâr türbin; ges projesi; res projesi",
    digital:
      "dijital*; yapay zeka; yapay zekâ; bilişim*; bilgi teknoloji*; siber*; fiber optik; telekomünikasyon*; e-devlet; e-ticaret; sayısal dönüşüm; girişimcili*; haberleşme*; start-up; veri merkez; yazılım*; bilgi ve iletişim; teknoloji girişim",
    water:
      "su kaynak; sulama*; su yönetim; içme su; sınıraşan su; su konu; su işbirliği; su arz; su diplomasi; su iş birliği; baraj gölü; su meselesi; suyu; su ve sanitasyon; su forum; su güvenlik; hidropolitik; su havza; dicle; fırat",
    environment:
      "iklim*; çevre*; cop29; cop30; cop31; sıfır atık; ekoloji*; karbon*; çevre koruma; aral göl; biyoçeşitlilik; çölleşme*; buzul*; sera gaz; =hazar'ın seviye; kirlilik; orman*; doğal hayat; ekosistem; kirlenme; atık*; hava kalite*; milli park; kuraklı*; plastik kirlilik",
    agriculture:
      "tarım*; gıda*; tahıl*; buğday*; hayvancılı*; meyve*; sebze*; zirai*; veteriner*; bitki sağlık; gıda güvenlik; tohum*; çiftçi*; ziraat*; su ürün; sera; domates*; patates*; soğan*; elma*; pirinç; üzüm*; narenciye*; fındık*; kayısı*; şeker pancar; ayçiçek*; süt*; kümes*; yem; zeytin*; büyükbaş*; küçükbaş*; hububat*; çay tarım",
    industry:
      "sanayi*; endüstri*; imalat*; madencili*; metalurji*; tekstil*; fabrika*; üretim*; otomotiv*; kritik mineral; ilaç sanayi; nadir toprak; maden*; organize sanayi; ham madde; hammadde; inşaat sektör; çelik; makine; üret-; togg; ortak üretim",
    finance:
      "banka*; bankacılı*; finans*; kredi*; yerel para; milli para; merkez bank; sigorta*; borsa*; katılım finans; islami finans; ödeme sistem; imf; dünya bankası; eximbank; =çifte vergilendirme; para birim; swap; tahvil*; bütçe*; borç*; sukuk; denetim kurul; hazine*; finansman*",
    culture:
      "kültür*; sanat*; tiyatro*; konser*; miras*; festival*; edebiyat*; sinema*; film*; yunus =emre enstitü; türksoy; müzik*; şair*; yazar; kültür gün; unesco; restorasyon*; ortak tarih; ortak alfabe; dil ve kültür; türbe; kültürel*; tika",
    education:
      "eğitim*; öğrenci*; üniversite*; burs*; okul*; akademi*; maarif vakfı; yükseköğretim*; yükseköğrenim*; değişim program; öğretim*; rektör*; mesleki eğitim; öğretmen*; =diploma; =diplomaları; =diplomaların; yurt; yök; türkiye bursları; lise; ders kitab*; lisans*; yüksek lisans; doktora; mezun*; meslek lise; kontenjan*",
    science:
      "bilim*; bilimsel*; araştırma*; ar-ge; inovasyon*; yenilikçili*; tübitak; ileri teknoloji; bilim ve teknoloji; yüksek teknoloji; teknoloji transfer; laboratuvar*; teknolojik",
    health:
      "sağlı*; tıp*; tıbbi*; hastane*; ilaç*; aşı; salgın*; pandemi*; doktor*; hekim*; covid*; sağlık turizm; tedavi*; klinik; hastalık*; ameliyat*; organ nakli; hemşire*; eczacı*; sağlık çalışan*",
    sport:
      "spor*; futbol*; olimpiyat*; şampiyona*; turnuva*; göçebe oyun; sporcu*; islami dayanışma oyun; güreş*; müsabaka*; dünya göçebe oyun",
    tourism: "turizm*; turist*; turisti*; otel*; ziyaretçi sayı; tatil*; turizm sezon; hac; umre",
    humanitarian:
      "insani*; insani yardım; halklar arası; insani iş birliği; tika; kızılay*; mülteci*; sığınmacı*; diaspora*; sivil toplum; gönüllü*; ahıska*; afad; insani durum",
    security:
      "güvenli*; terör*; terörizm*; =terörle mücadele; fetö*; pkk*; deaş*; aşırıcılı*; uyuşturucu*; organize suç; suç*; siber güvenlik; örgütlü suç; istihbarat*; düzensiz göç; yasa dışı; ypg*; yasadışı; nükleer silah; füze*; kaçakçılı*; polis*; jandarma*; casus*; emniyet*; uyuşturucuyla",
    defence:
      "savunma*; askeri*; silahlı kuvvet; savunma sanayi*; insansız hava; tatbikat*; ordu*; askerî*; bayraktar*; genelkurmay*; füze*; f-16; f-35; baykar*; kaan; aselsan; anka; silah*; deniz kuvvet; askerlik; barış gücü",
    border:
      "sınır*; sınır kapı; sınır geçiş; sınır güvenlik; sınır hat; sınır ötesi; sınır kapısı; hudut*; kapıkule; gürbulak; habur; sarp sınır; dilucu; hamzabeyli; ipsala",
    migration:
      "göç; göçmen*; vize; vizesiz*; vize serbest; vize muafiyet; işgücü*; iş gücü; geri kabul; düzensiz göç; =kimlikle seyahat; oturum izn; çalışma izn; mülteci*; vize kolay*; yurt dışındaki vatandaş; mesleki işgücü; vize süreç",
    "peace-process":
      "barış süreç; barış anlaşma; barış antlaşma; barış görüşme; normalleşme*; ateşkes*; barış müzakere; =barışın tesis; barış; kalıcı barış; çözüm süreç; müzakere masa; iki devletli; barış plan; uzlaşma; barış girişim; barış inisiyatif",
    reconstruction:
      "=yeniden inşa; =yeniden imar; mayın temizle*; karabağ*; =işgalden kurtarıl-; =yeniden ayağa; mayın*; deprem konut; büyük dönüş; azad edil-; ihya*; ağdam; fuzuli; cebrayıl; zengilan; kelbecer",
    multilateral:
      "bm; birleşmiş millet; türk devletleri teşkilat; tdt; nato; avrupa birliği; ab; islam işbirliği teşkilat; iit; şanghay işbirliği örgüt; şiö; ekonomik işbirliği teşkilat; eit; agit; d-8; brics; g20; uluslararası örgüt; uluslararası kuruluş; çok taraflı; cica; türk devlet; bdt; unesco; kei; karadeniz ekonomik işbirliği; dünya ticaret örgüt; bağımsız devletler topluluk; avrasya ekonomik birlik; türk dünya; türksoy; türkpa; islam dünya; cop31; cop30; cop29; avrupa konsey; afrika birlik; asean; arap lig; aica; antalya diplomasi forum; bm genel kurul; uaea",
    "legal-base":
      "ahdi zemin; hukuki zemin; hukuki altyapı; ahdî zemin; anlaşmalar imzala-; belge imzala-; anlaşma imzala-; hukuki çerçeve; onay süreç; =suçluların iade; adli yardım*; imza tören; belgeler imzala-; ikili anlaşma; ahdi alt; anlaşmalar imzalan-; imzalanan belge; imzalanan anlaşma; belge imzalandı",
    parliament:
      "parlamento*; meclis*; tbmm*; milletvekil*; parlamentolar arası; senato*; dostluk grup; yasama*; milli meclis; parlamenter*; türkpa; mazhilis; meclis başkan",
    "regional-agenda":
      "bölgesel konu; bölgesel gelişme; bölgesel ve küresel; bölgesel ve uluslararası; gazze*; filistin*; suriye*; ukrayna*; afganistan*; orta doğu; ortadoğu*; güney kafkasya; israil*; küresel konu; uluslararası konu; bölge gelişme; bölgedeki gelişme; küresel gelişme; karadeniz; bölgesel sorun; bölgesel iş birliği; bölgesel işbirliği; bölgesel istikrar; libya*; doğu akdeniz; bölgesel güvenlik; kıbrıs*; kktc; bölgesel mesele; uluslararası gelişme; rusya-ukrayna; irak; kafkasya; balkan*; somali; sudan; lübnan",
    media: "basın kuruluş; televizyon*; dezenformasyon*; yayıncılı*; rtük",
    space: "uzay*; uydu*; uzay ajans; astronot*; türksat*; havacılık ve uzay",
    emergency:
      "deprem*; sel; afet*; afad*; taziye*; başsağlı*; yangın*; =hayatını kaybet*; doğal afet; felaket*; patlama*; arama kurtarma; arama-kurtarma; acil durum; geçmiş olsun; uçak kaza; heyelan*; maden kaza; çığ; sivil savunma; can kaybı; yaralı*; vefat eden; kaza; trafik kaza; iş kaza; tahliye*; kurtarma ekip; su baskın*; çadır; deprem bölge",
  },
  weak: {
    reconstruction: "imar*; kalkındırma; =yeniden yapılan*; toparlanma*",
    tourism: "seyahat*",
    defence: "siha; iha",
    agriculture: "helal*; gübre*; pamuk*",
    "peace-process": "arabuluculu*; arabulucu*",
    migration: "konsoloslu*; konsüler",
    trade: "ekonomi*; iş dünya; firma*; şirket*; pazar; tarife",
    investment: "iş dünya; finansman; ortak girişim; müteahhit*; müteahhitli*; ortak proje; iş insan; iş adam",
    industry: "teknoloji*; kapasite; sektör; savunma sanayi",
    security: "istikrar*; tehdit*; huzur; yaptırım*",
    culture: "tarih*; dost*; kardeş*; gelene*; ortak değer; sergi; müze*",
    multilateral: "zirve; forum; küresel; uluslararası",
    "regional-agenda": "bölge*; küresel; uluslararası",
    humanitarian: "halk*; çocuk*; yardım; gençli*; genç*; kadın*; soydaş*",
    science: "teknoloji*",
    emergency: "kayıp; zarar",
    transport: "bağlantı; hat; yol",
    environment: "yeşil; doğa",
    finance: "para; fon",
    energy: "kaynak; tesis",
    water: "nehir; deniz; baraj",
    border: "gümrü*; gümrük kapı",
    media: "medya*; gazeteci*; iletişim*; yayın; haber ajans; trt*; anadolu ajans",
  },
  not: `dışişleri bakan; dışişleri bakanlık; havalimanı; havaalan*; hava liman; basın toplantı; basın mensup; sosyal medya; iletişim başkan; iletişim başkanlık; güvenlik konsey; milli güvenlik; milli savunma bakan; ticaret bakan; enerji ve tabii kaynaklar bakan; sanayi ve teknoloji bakan; kültür ve turizm bakan; tarım ve orman bakan; milli eğitim bakan; sağlık bakan; ulaştırma ve altyapı bakan; hazine ve maliye bakan; içişleri bakan; adalet bakan; gençlik ve spor bakan; çevre, şehircilik; aile ve sosyal hizmetler bakan; sınır tanımayan; sınırlı; sınırsız; yol harita; muhabir; =haberin devamı; haber merkez; medya mensup; fotoğraf; genel sekreter; uçak; gençler; ileri sür*; görev süre; devlet konukevi; üretmek; haber ajansı; taşıyan; taşıdı; askeri ataşe; tarihinde; tarihli; tarihi; güvenlik önlem; güvenlik güç; huzurunda; barış ve istikrar; barış ve güvenlik; uluslararası barış; doğa üstü; savunma avukat; savundu; savunan; basın; insan ticaret; uyuşturucu ticaret; silah ticaret`,
  relations: `iş birliği; işbirliği; ikili; ilişki*; görüşme*; ziyaret*; büyükelçi*; heyet*; ortaklı*; mevkidaş*; diplomatik; dışişleri; cumhurbaşkan*; zirve; mutabakat; anlaşma; müttefi*; dostluk; stratejik; karşılıklı; konsey; istişare*; resmi ziyaret; telefon*; ortak bildiri; üçlü; kardeş; iki ülke; taziye; tebrik et-; güven mektub*; hükümetlerarası`,
};
