import type { Documents } from "../documents.ts";

export const documents: Documents = {
  subject: "before",
  kinds: {
    treaty:
      "montrö sözleşme; montrö boğazlar sözleşme; boğazlar sözleşme; lahey sözleşme; viyana sözleşme; cenevre sözleşme; istanbul sözleşme; tır sözleşme; tir sözleşme; cmr sözleşme; ramsar sözleşme; minamata sözleşme; aarhus sözleşme; su sözleşme; hazar denizi sözleşme; hazar sözleşme; statüsüne dair sözleşme; chicago sözleşme; paris anlaşma; iklim anlaşma; barış anlaşma; barış antlaşma; bm sözleşme; birleşmiş millet sözleşme; uluslararası sözleşme; avrupa sözleşme; çerçeve sözleşme; iklim değişikliği sözleşme; hukuk sözleşme; statü sözleşme; antlaşma; konvansiyon; pakt; bm şart; birleşmiş millet şart; charter; dostluk antlaşma; ittifak anlaşma; uluslararası adalet divan statü; roma statü; şart",
    agreement:
      "anlaşma; çerçeve anlaşma; hükümetlerarası anlaşma; işbirliği anlaşma; iş birliği anlaşma; serbest ticaret anlaşma; tercihli ticaret anlaşma; ortaklık anlaşma; kredi anlaşma; hibe anlaşma; ateşkes anlaşma; mutabakat; ev sahibi hükümet anlaşma; güvenlik anlaşma",
    memorandum:
      "mutabakat zabıt; mutabakat zapt; mutabakat zaptı; mutabakat muhtıra; memorandum; mutabakat zaptı protokol; muhtıra; anlayış birliği muhtıra; niyet memorandum; işbirliği memorandum",
    "joint-statement":
      "ortak bildiri; ortak bir bildiri; ortak bir açıklama; ortak açıklama; ortak basın bildiri; ortak beyanat; ortak beyan; üçlü bildiri; sonuç bildiri; zirve bildiri; ortak tebliğ; ortak siyasi bildiri; sonuç bildirge; ortak sonuç bildiri",
    declaration:
      "beyanname; deklarasyon; ortak deklarasyon; bildirge; ortak bildirge; niyet beyanı; niyet bildiri; ortak niyet beyanı; niyet beyan; siyasi deklarasyon; şuşa beyanname",
    protocol:
      "protokol; karma ekonomik komisyon protokol; kek protokol; toplantı protokol; ek protokol; mutabakat protokol; tadil protokol; mutabakat tutanak; toplantı tutanak; ortak tutanak; kek tutanak; iyi niyet protokol",
    programme:
      "işbirliği program; iş birliği program; çerçeve program; eylem program; ortak eylem program; mübadele program; kültürel program; ortak çalışma program; uygulama program; icra program; değişim program; ortak program; istişare program; kültürel değişim program; kapsamlı program; ortaklık program; çalışma program; faaliyet program",
    plan: "eylem plan; yol harita; işbirliği plan; iş birliği plan; çalışma plan; istişare plan; ortak eylem plan; faaliyet plan; uygulama plan; ortak plan",
    contract:
      "sözleşme; kontrat; alım sözleşme; satış sözleşme; =satın alma sözleşme; kredi sözleşme; satın alma sözleşme; imtiyaz sözleşme; tedarik sözleşme; kira sözleşme; yapım sözleşme",
    resolution:
      "bm güvenlik konsey karar; bmgk karar; güvenlik konsey karar; genel kurul karar; tavsiye karar; ortak karar; komisyon karar",
    other: "niyet mektup; nota teati; mektup teati",
  },
  weak: {
    protocol: "tutanak",
    plan: "plan",
    programme: "program",
    declaration: "bildiri; beyan",
    agreement: "uzlaşı; uzlaşma",
    resolution: "karar; tasarı; kararname",
    other: "akit; senet; tüzük; yönetmelik; strateji; strateji belge; vizyon belge; konsept",
  },
  papers:
    "anlaşma ve protokol; anlaşma ve mutabakat zabıt; anlaşma ve mutabakat zaptı; anlaşma ve memorandum; belge ve anlaşma; belge ve protokol; protokol ve anlaşma; mutabakat zaptı ve anlaşma; belge; sonuç belge; ortak belge; evrak; anlaşma ve belge",
  packages: "belge =oluşan paket; belge paket; belgeler paket",
  not: `onay belge; =mutabakata var-; mutabakat sağla-; mutabakat sağlan-; mutabık kal-; =anlaşmaya var-; anlaşma sağla-; anlaşma sağlan-; =anlaşmaya varıl-; =uzlaşıya var-; görüş birliği; anlaşmazlık; =mutabakata varıl-;
karar al-; karar ver-; karar alın-; kararlı; karar verici; karar alma; karar mekanizma; kararlılık; basın açıklama; ortak basın açıklama; ortak basın toplantı; yazılı açıklama; açıklama yap-; basın bildiri; ortak açıklama yap-; taziye mesaj;
güven mektup; ziyaret program; gezi program; nükleer program; uzay program; füze program; eğitim program; burs program; televizyon program; kültür program; doktora program; bm kalkınma program; kalkınma program; plan yap-; nükleer plan; kuruluş belge; belgesel; kimlik belge; katılım belge; teşekkür belge; protokol müdür; protokol genel müdür; protokol kapı; devlet protokol; plan ve bütçe; bütçe plan; yüksek lisans program; yargı karar; mahkeme karar; imza töreni; anlaşma zemin; yatırım teşvik belge; karar tasarı; yatırım karar; nihai yatırım karar`,
  actions: {
    signed:
      "imzala-; imzalan-; imza at-; imza =altına al-; imza =altına alın-; imzalama; imzalanma; imza; akdet-; akdedil-; =imzaya aç-; imza tören; imza koy-; teati et-; =imzalı nüsha; =imzalı metin; anlaşma yap-; anlaşma yapıl-; sözleşme yap-; sözleşme yapıl-; teati tören; değişim tören; bağıtla-; imzaya koy-; imzalar at-; imza atıl-; akit; imza atma",
    adopted:
      "kabul et-; kabul edil-; benimse-; onayla-; onaylan-; kabul; kabulü; yayımla-; yayımlan-; yayınla-; yayınlan-; ilan et-; ilan edil-",
    ratified:
      "=kararıyla onaylan-; karar ile onaylan-; resmi gazete ~ yayımlan-; resmî gazete ~ yayımlan-; resmi gazete ~ yayınlan-; anlaşma =onaylandı; anlaşma =onayladı; anlaşma =onaylanmıştır; anlaşma =onaylamıştır; protokol =onaylandı; protokol =onayladı; protokol =onaylanmıştır; protokol =onaylamıştır; sözleşme =onaylandı; sözleşme =onayladı; sözleşme =onaylanmıştır; sözleşme =onaylamıştır; antlaşma =onaylandı; antlaşma =onayladı; antlaşma =onaylanmıştır; antlaşma =onaylamıştır; onay belge; tasdik et-; tasdik edil-; meclis onay; ratifiye et-; =onaya sun-; onaylanması uygun; onaylanma; onay kanun; =onaylanmasının =uygun =bulunduğuna; =onaylanmasının =uygun =bulunduğuna dair|ilişkin kanun teklif|tasarı ~ kabul et-; =onaylanmasının =uygun =bulunduğuna dair|ilişkin kanun teklif|tasarı ~ kabul edil-; =onaylanmasının =uygun =bulunduğuna dair|ilişkin kanun teklif|tasarı ~ yasalaş-; =onaylanmasının =uygun =bulunmasına dair|ilişkin kanun teklif|tasarı ~ yasalaş-; =onaylanmasının =uygun =bulunduğuna dair|ilişkin kanun ~ kabul edil-; =onaylanmasının =uygun =bulunduğuna dair|ilişkin teklif ~ kabul edil-; yasalaş-; kanunlaş-; onaylanmasına dair kanun ~ kabul edil-; =onaylanmasına ilişkin|dair|yönelik teklif|tasarı ~ kabul et-; =onaylanmasına ilişkin|dair|yönelik teklif|tasarı ~ kabul edil-; =onaylanmasına ilişkin|dair|yönelik teklif|tasarı ~ benimse-; =onaylanmasına ilişkin|dair|yönelik kanun teklif|tasarı ~ kabul et-; =onaylanmasına ilişkin|dair|yönelik kanun teklif|tasarı ~ kabul edil-; =onaylanmasına ilişkin|dair|yönelik kanun teklif|tasarı ~ benimse-; =onaylanmasının =uygun =bulunmasına ilişkin|dair kanun teklif|tasarı ~ kabul edil-; =onaylanmasını =uygun =bulan kanun teklif|tasarı ~ kabul edil-; =onaylanmasını =uygun =bulan kanun teklif|tasarı ~ yasalaş-; =onaylanmasını =uygun =bulan kanun teklif|tasarı kabul edil-; =onaylanmasını =uygun =bulan kanun teklif|tasarı yasalaş-; =onaylanmasını =uygun =bulan kanun teklif|tasarı; onay süreç ~ tamamla-; onay süreç ~ tamamlan-; iç hukuk süreç ~ tamamlan-; onay işlem ~ tamamlan-",
    initialled: "=parafe et-; =parafe edil-; parafla-; paraf; parafe; ön imza",
    "in-force":
      "=yürürlüğe gir-; yürürlük; yürürlükte; =yürürlüğe giriş; =yürürlüğe koy-; =yürürlüğe konul-; =yürürlükte bulun-; yürürlüğe girdi; yürürlüğe girecek; süre uzat-; süre uzatıl-; süre ~ uzat-; süre ~ uzatıl-; =yürürlükteki",
    implementing: `uygun =olarak; =uygulanmakta =olan; =yürütülmekte =olan; =uyarınca; =gereğince; =gereği; =göre; =doğrultusunda; uygula-; uygulan-; uygulama; uygulanma; =hayata geçir-; =hayata geçiril-; =yerine getir-; =yerine getiril-; gerçekleştir-; gerçekleştiril-; icra; icra et-; riayet; uy-; =hayata geçirilme; hüküm`,
    preparing: `=değerlendiriliyor; =inceleniyor; müzakere aşama; onay aşama; hazırla-; hazırlan-; hazırlık; müzakere; müzakere et-; müzakere edil-; üzerinde çalış-; üzerinde çalışma; çalışma; tamamla-; tamamlan-; sonuçlandır-; sonuçlandırıl-; sonuçlan-; akdedilme; akdi; taslak; nihai =hale getir-; son şekli ver-; son hal ver-; görüşme; öner-; öneril-; güncelle-; güncellen-; genişlet-; genişletil-; neticelendir-; müzakere süreç; yenile-; yenilen-; gözden geçir-; revize; imzalanmasını öner-; taslağı; müzakere yürüt-; önerge`,
  },
  draft: "taslak; tasarı; metin taslak; taslak metin; metin",
  ahead: `rica et-; talep et-; talep edil-; karar ver-; karar al-; öngör-; öngörül-; planla-; planlan-; öner-; öneril-; öneri; teklif; teklif et-; bekle-; beklen-; hedefle-; hedeflen-; hazır; niyet; gerek; gerek-; gerekli; gereklilik; gerekir; zorunlu; çağrı; çağır-; ümit; um-; umut; temenni; kararlaştır-; kararlaştırıl-; hazırlık; imkan; imkân; amaçla-; isten-; iste-; arzu; ivedi; en kısa süre; bir an önce; hızlandır-; hızlandırıl-; çalış-; çalışma; üzerinde mutabık; için; konu; aşama; yakın; müzakere; ihtiyaç; tamamla-; =önemini; =önemine; =önemi; =yönünde; =yolunda; =gelecekteki; =muhtemel; =olası; öncelik; çaba; =yönelik`,
  also: "da de ayrıca diğer",
  yet: "",
  undone: "kadar dek değin değil",
  list: "bir diğer ~ belge; bir başka belge; =bunlardan =biri; belge arasında; anlaşma arasında; belgeler içinde; aşağıdaki; aşağıda; =şunlar; =bunlar; =arasında; şu belgeler; =şöyle; şöyle sırala-; imzalanan belgeler; imzalanan anlaşmalar",
  several: "birçok çok_sayıda bir_dizi bir_takım çeşitli birkaç bazı onlarca muhtelif fazla aşkın yakın",
  about:
    "hakkında dair ilişkin için üzerine yönelik konusunda konularında sahasında sahalarında sektöründe konulu arasında arasındaki alanında alanlarında kapsamında ilgili hususunda arasındaki öngören tadil eden içeren genişleten değiştiren uzatan düzenleyen kapsayan tamamlayan güncelleyen kolaylaştıran belirleyen",
  span: "için",
  inside:
    "alanda alanlarda alanında alanlarında alanındaki alanlarındaki arasında arasındaki ile konularında konusunda çerçevesinde kapsamında dönemi yılları yıllarına yılı yıllarında sektöründe sahasında düzeyinde bulunan için adına",
  dated: "tarihli",
  when: "",
  stop: `anılan anda yani mezkûr beri ikisi üçü hepsi yerine dahil dâhil kadar dek olarak şu anda halihazırda ki ise fakat ancak ama ayrıca sonra önce sırasında esnasında bu şu o onlar biz taraflar taraf tarafından göre dedi etti ettiler oldu belirtti belirten kaydetti kaydeden vurgulayan vurguladı söyledi söyleyen ardından sonrasında sonucunda sonunda bugün dün artık da de daha halen özellikle çünkü eğer böylece öte yandan diye görüşmede toplantıda ziyarette huzurunda huzurlarında gözetiminde bunun bunlar toplam geçen`,
  modifiers: "",
  and: "ve ile ayrıca",
  scope: "kapsam; kapsam alan; liste",
  firms:
    "danışmanlık; müşavirlik; bakım; şirket; firma; a.ş; holding; satış; tedarik; kiralama; alım; satın alma; kredi; yüklenici; müteahhit",
  closing: "=şehrinde imzalanmıştır; =tarihinde imzalanmıştır; nüsha halinde düzenlenmiştir",
};
