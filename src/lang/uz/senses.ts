import type { Senses } from "../senses.ts";

export const senses: Senses = {
  meet: "uchrash-; uchrashuv o'tkaz-; muzokara o'tkaz-; muzokara olib bor-; muzokara qil-; suhbatlash-; suhbat qur-; yuzma yuz uchrash-; bir joyga yig'il-; uchrashuv bo'lib o't-; uchrashuv bo'l-; muzokara bo'lib o't-; muloqot qil-; muloqot o'tkaz-; suhbat o'tkaz-; ko'rish-; suhbatda bo'l-; gaplash-; yuz ko'rish-; yuzma-yuz ko'rish-; diydorlash-; yuzlash-",
  receive: "qabul qil-; qabul et-; qabulida bo'l-",
  phone:
    "telefon orqali muloqot qil-; telefon orqali suhbatlash-; telefonda suhbatlash-; telefon orqali gaplash-; telefonda gaplash-; telefon muloqot o'tkaz-; telefon orqali muloqot bo'l-; telefon orqali muloqot bo'lib o't-; videoaloqa orqali ~ uchrash-; videoanjuman o'tkaz-; telefon orqali bog'lan-; qo'ng'iroq qil-; telefon suhbat bo'l-; videomuloqot o'tkaz-; telefonlash-; telefon qil-; telefon orqali gaplashib ol-; telefonda so'zlash-; telefon orqali so'zlash-; telefonda muloqot qil-; telefonda muloqot o'tkaz-; telefon suhbati o'tkaz-; telefonda suhbat qur-",
  visit:
    "tashrif buyur-; tashrif bilan kel-; tashrif bilan ~ bo'lib =turgan; tashrif bilan ~ =turgan; tashrif bilan bo'l-; tashrif bilan ~ =kelgan; tashrif bilan bor-; tashrifda bo'l-; safar qil-; tashrif bilan jo'na-; tashrif bilan ~ kel-; tashrif bilan ~ bo'l-; tashrifda ~ bo'l-; tashrif qil-; tashrif doirasida; safarini boshla-; tashrifini boshla-; tashrifini yakunla-; ziyorat qil-; borib ko'r-; tashrif bilan yetib kel-; safarda bo'l-; safarda bo'lib tur-; tashrif bilan bo'lib tur-; =shahrida bo'lib tur-; =poytaxtida bo'lib tur-; amaliy safar bilan; tashrif amalga oshir-",
  hold: "o'tkaz-; chaqiril-; ishini yakunla-; o'z ishini yakunla-; nihoyasiga yet-; bo'lib o't-; tashkil et-; tashkil qil-; amalga osh-; amalga oshir-; boshlan-; yakunlan-; o'z ishini boshla-; davom et-; uyushtir-; yakuniga yet-; och-; o't-; kech-",
  happen: "bo'l-; olib bor-",
  attend:
    "ishtirok et-; qatnash-; raislik qil-; rahbarlik qil-; boshchilik qil-; so'zga chiq-; nutq so'zla-; mezbonlik qil-; hamraislik qil-; ma'ruza qil-",
  gather:
    "bir joyga to'plan-; yig'il-; to'plan-; jam bo'l-; bir stol atrofida; jamlan-; bir yerga yig'il-; bir davrada; jam bo'lish-",
  "lay-wreath":
    "gulchambar qo'y-; gulchambar ~ qo'y-; gul qo'y-; ishonch yorliq ~ topshir-; ishonch yorlig'ini topshir-; ishonch yorliqlarini topshir-; ishonch yorliq ~ qabul qil-; daraxt ek-; ko'chat ek-; orden bilan taqdirla-; ochilish marosimi bo'l-; =ochilishida ishtirok et-; =ochilishida qatnash-; poydevoriga ~ g'isht qo'y-; tamal toshi qo'y-; nusxa ~ topshir-; yorliq ~ nusxalarini topshir-; monument ziyorat qil-; maqbara ziyorat qil-; orden topshir-; medal topshir-; orden bilan taqdirla-; orden bilan mukofotla-; gulchambar qo'y-; gul qo'y-",
  open: "och-; ochil-; foydalanishga topshir-; ishga tushir-; start ber-; ishga tushir-; foydalanishga topshir-; poydevoriga tosh qo'y-",
  send: "yo'lla-; maktub ~ topshir-; maktub ~ yetkaz-; noma ~ topshir-; yubor-; jo'nat-; maktub yo'lla-; xat yo'lla-; maktub|tabriknoma|telegramma ~ almash-|almashil-|almashin-; maktub|tabriknoma|telegramma kel-; maktub|tabriknoma|telegramma kelib tush-; maktub|tabriknoma|telegramma ol-; maktub|tabriknoma ~ o'rtoqlash-",
  "be-in": "bo'l-; =bo'lib =turgan",
  "n-meeting": "uchrashuv; muzokara; suhbat; muloqot; yuzma yuz uchrashuv",
  "n-reception": "qabul",
  "n-call":
    "telefon muloqot; telefon orqali muloqot; videomuloqot; videoanjuman; videokonferensiya; telefon suhbat; onlayn uchrashuv; videouchrashuv; telefon orqali suhbat",
  "n-visit":
    "tashrif; safar; rasmiy tashrif; amaliy tashrif; davlat tashrifi; ish safari; tashrifi; safari; xizmat safari; ish tashrifi",
  "n-consultations":
    "siyosiy maslahatlashuv; maslahatlashuv; konsullik maslahatlashuv; siyosiy muloqot raundi; siyosiy konsultatsiya; siyosiy maslahat; muloqot ~ raund; siyosiy muloqot; strategik muloqot; inson huquqlari bo'yicha muloqot; idoralararo maslahatlashuv; vazirliklararo maslahatlashuv; dialog ~ raund",
  "n-session": "majlis; yig'ilish; sessiya; yig'in; kengash majlis; kengash; o'tirish",
  "n-round": "raund; bosqich; tur",
  "n-next": "keyingisi; navbatdagisi; kelgusisi; avvalgisi; birinchisi; ikkinchisi; so'nggisi",
  "n-event": "tadbir",
  "n-body":
    "hukumat =delegatsiyalari; hukumat =delegatsiyalarining; komissiya; hukumatlararo komissiya; qo'shma komissiya; qo'mita; kengash; ishchi guruh; oliy darajadagi strategik hamkorlik kengash; biznes kengash; ishbilarmonlar kengash; do'stlik guruh; do'stlik guruhi; strategik kengash; qo'shma demarkatsiya komissiya; ekspert guruh; muvofiqlashtiruvchi kengash; davlatlararo kengash; oliy kengash; qo'shma qo'mita; qo'shma ishchi guruh; quyi qo'mita; monitoring guruh; =guruhning; uch tomonlama ishchi guruh; savdo palata",
  "n-summit":
    "yevroosiyo hukumatlararo kengash; yeoii hukumatlararo kengash; yevroosiyo iqtisodiy ittifoq hukumatlararo kengash; oliy yevroosiyo iqtisodiy kengash; hukumat rahbarlari kengash; hukumat boshliqlari kengash; davlat rahbarlari ~ maslahat uchrashuv; sammit; davlat rahbar ~ sammit; oliy darajadagi uchrashuv; maslahat uchrashuv; konsultativ uchrashuv; davlat rahbarlari kengash; davlat rahbarlari uchrashuv; davlat boshliqlari kengash; davlat boshliqlari maslahat uchrashuv; prezidentlar uchrashuv; davlat rahbarlari yig'ilish; davlat rahbarlari majlis; davlat =rahbarlarining ~ yig'ilish; davlat =rahbarlarining ~ majlis; hukumat rahbarlari yig'ilish; hukumat rahbarlari majlis; yetakchilar uchrashuv; liderlar uchrashuv",
  "n-ministerial":
    "tashqi ishlar vazirlari kengash; tashqi ishlar vazirlari uchrashuv; vazirlar uchrashuv; vazirlar kengash; uch tomonlama uchrashuv; tashqi ishlar vazirlar ~ uchrashuv; tashqi ishlar vazirlari ~ uchrashuv; vazirlari ~ uch tomonlama uchrashuv",
  "n-conference":
    "forum; konferensiya; anjuman; biznes forum; ko'rgazma; davra suhbat; simpozium; seminar; kongress; festival; hududlar forum; xalqaro konferensiya; cop29; investitsiya forum; media forum; ekspertlar kengash; taqdimot; umumiy yig'ilish; yalpi majlis; yalpi sessiya; plenar sessiya; bosh assambleya; assambleya; assambleyasi ~ sessiya; yarmarka; xalqaro anjuman; ekspo; matbuot anjumani; biznes uchrashuv",
  "n-press": "matbuot anjuman; brifing; matbuot konferensiya; press-konferensiya",
  "n-ceremony": "marosim; ochilish marosim; imzolash marosim; ishonch yorliqlarini topshirish; tantana; tantanali marosim",
  "n-message": "maktub; xat; tabrik maktub; telegramma; nota; murojaatnoma; tabriknoma; hamdardlik telegramma; taklifnoma",
  cancel:
    "tashkil etilma-; uyushtirilma-; ro'yobga chiqma-; bekor qil-; bo'lmaydigan bo'l-; bo'lmay qol-; o'tkazilmadi; amalga oshma-; voz kech-; bekor bo'l-; o'tkazilma-; bo'lib o'tma-; qoldirib yuboril-; to'xtatil-; amalga oshmay qol-; o'tmay qol-; yig'ilma-; o'tkazilmaydigan bo'l-; o'tmaydigan bo'l-; ortga qoldiril-; bo'lmasligi ma'lum bo'l-",
  postpone:
    "qoldir-; kechiktir-; keyinga sur-; boshqa muddatga ko'chir-; muddati ~ suril-; ko'chir-; keyinga qoldir-; oyiga ko'chir-; oyiga sur-; boshqa sanaga ko'chir-; kechroqqa qoldir-; boshqa kunga ko'chir-; orqaga sur-; kechroqqa sur-; boshqa vaqtga qoldir-; keyinroqqa qoldir-",
  say: "ayt-; ta'kidla-; qayd et-; bildir-; ma'lum qil-; eslat-; xabar ber-; de-; so'zla-; ma'lumot ber-; tilga ol-; to'xtal-; e'tibor qarat-; qayd qil-; alohida ta'kidla-; urg'u ber-; tasdiqla-; bayon et-; eslatib o't-; aytib o't-; ko'rsatib o't-; ta'kidlab o't-; qo'shimcha qil-; =hisoblaydi; =hisobladi; =hisoblamoqda; =hisoblashadi; =hisoblaydilar; =hisoblaymiz; =hisoblayman; =hisoblashini; =hisoblashlarini; deb hisoblan-; e'tirof et-; e'lon qil-; ishora qil-; axborot ber-; fikr bildir-; izoh ber-; tanishtir-; baho ber-; deb atal-; deb ata-; gapir-; so'z yurit-; javob ber-; tushuntir-; qayd etib o't-; murojaat qil-; diqqat qarat-; tavsifla-; uqtir-; izohlab ber-; ta'kidlab o'til-; qayd etib o'til-; aytib o'til-; fikrini bildir-; nuqtai nazarini bildir-; e'tirof etil-; bayonot ber-; hisobot ber-; axborot berildi; ma'ruza qil-; so'zlab ber-; qo'shib qo'y-; ta'kid et-; ogohlantir-; xulosa qil-; so'z ol-; xotirlat-; alohida to'xtal-; batafsil to'xtal-; urg'u berdi; ta'riflab ber-; deb bildi; xabardor qil-; tushuncha ber-; iqror bo'l-; ko'rsatib ber-; ma'lumot berildi; eslatib o'til-; uqtirib o't-; so'zlarida; da'vo qil-; sabab deb ko'rsat-; deb ko'rsat-; izoh berib o't-; gapirib ber-; aytib ber-; fikrini ayt-; javob qaytar-; misol keltir-; dalil keltir-; iqtibos keltir-; oydinlik kirit-; qo'shimcha qilib ayt-; mulohaza bildir-; fikr yurit-; taassurotlari bilan o'rtoqlash-; o'z nuqtai nazarini bildir-; munosabat bildir-; ochiqla-; oshkor qil-; qayd qilib o't-; hisobot taqdim et-; urg'ula-; urg'ulan-; deb yozdi; deb yoz-; so'zini davom ettir-; so'zini yakunla-",
  express: "bildir-; izhor et-; izhor qil-; bayon et-; yetkaz-; yo'lla-; ifoda et-; ayt-; ifodala-; qayd et-; yashirma-",
  thank:
    "minnatdorlik bildir-; minnatdorchilik bildir-; tashakkur bildir-; tashakkur izhor et-; tashakkur izhor qil-; minnatdorlik izhor et-; rahmat ayt-; minnatdor bo'l-; minnatdorligini bildir-; tashakkur ayt-; tashakkurini bildir-; tashakkurini izhor et-; minnatdorchiligini bildir-; minnatdorligini izhor et-; minnatdorligini izhor qil-; samimiy tashakkur; chin dildan minnatdor-; rahmat aytdi; tashakkurnoma yo'lla-; minnatdorman; minnatdormiz; rahmatini ayt-; minnatdorchilik izhor et-; minnatdorchilik izhor qil-; tashakkur yo'lla-; minnatdorchiligini izhor et-; minnatdorchilik yo'lla-; tasanno ayt-; rahmat deb ayt-",
  congratulate:
    "tabrikla-; qutla-; muborakbod et-; tilak bildir-; salom yo'lla-; salom ~ yetkaz-; salomini yetkaz-; omad tila-; muvaffaqiyat tila-; ezgu tilak ~ bildir-; tila-; tabrik ~ yo'lla-; tabriklarini yo'lla-; eng ezgu tilak ~ yetkaz-; salom ~ yo'lla-; yutuq tila-; samimiy tabrikla-; qutlov yo'lla-; eng ezgu tilaklarini bildir-; ezgu tilaklarini izhor et-; zafarlar tila-; muvaffaqiyatlar tila-; baxt saodat tila-; sihat salomatlik tila-; tabrigini yetkaz-; salomini yo'lla-; salom va eng ezgu tilak; ezgu tilak bildir-",
  condole:
    "hamdardlik bildir-; ta'ziya bildir-; chuqur hamdardlik izhor et-; hamdardlik izhor et-; ta'ziya izhor et-; ta'ziya ~ yo'lla-; ta'ziya izhor qil-; hamdardlik izhor qil-; qayg'usiga sherik; chuqur qayg'u bildir-; hamdardlik yo'lla-; ta'ziya nomasi",
  support:
    "qo'llab quvvatla-; qo'llab-quvvatla-; tarafdor bo'l-; yoqla-; madad ber-; hamjihatlik bildir-; qo'llab-quvvatlashini; qo'llab-quvvatlashlarini; qo'llab-quvvatlagan; birdamlik bildir-; birdamlik izhor et-; tarafdori ekan-; himoya qil-; ovoz ber-; qo'llab-quvvatlash bildir-; yonida tur-",
  welcome:
    "mamnuniyat bilan qayd et-; yuqori baho ber-; yuqori bahola-; mamnuniyat bildir-; mamnun bo'l-; olqishla-; mamnuniyat izhor et-; ijobiy bahola-; xursand bo'l-; mamnunlik bilan qayd et-; qoniqish bilan qayd et-; yuksak bahola-; yuqori baholan-; mamnuniyat bilan ta'kidla-; mamnuniyat bilan; qoniqish bildir-; mamnuniyat bilan qarshi ol-; mamnunlik bildir-; mamnunligini izhor et-; mamnunligini bildir-; yuksak baho ber-; yuksak baholan-; yuqori e'tirof et-; maqta-; ijobiy baho ber-; quvonch bilan; iliq qarshi ol-; mamnun ekan-; mamnunlik izhor et-; mamnuniyat ila; qoniqish hosil qil-; olqishlan-; ijobiy baholan-; xursand ekan-; faxrlan-; qoniqarli deb top-; quvontir-; mamnun et-; qanoatlantir-; ijobiy deb bahola-; mamnuniyatini bildir-; mamnuniyatini izhor et-; qoniqishini bildir-; a'lo baho ber-; quvonch bildir-; yuksak e'tirof et-; samarali deb top-; qoniq-; qanoatlan-",
  worry:
    "xavotir bildir-; tashvish bildir-; xavotir izhor et-; afsus bildir-; tashvishlan-; xavotirlan-; afsuslan-; tashvish izhor et-; norozi bo'l-; xavotirda ekan-; xavotirini bildir-; tashvishini bildir-; tashvish izhor qil-; afsusda ekan-; afsus izhor et-; achinish bildir-; xavotir izhor qil-; shikoyat qil-; tashvishda ekan-; xavotirga sol-; xavotirini yashirma-; afsusini yashirma-; tashvishga sol-; bezovta qil-; bezovtalan-; xavotirga solayotgan; tashvishga tush-; xavotirga tush-; xavotir uyg'ot-; tashvish uyg'ot-; afsus chek-; afsus bilan; o'kin-; o'kinch bildir-; xavotirini izhor et-; noroziligini bildir-; xavotir ayt-; ko'ngli to'lma-; afsuslanishini bildir-",
  condemn:
    "qorala-; norozilik bildir-; keskin qorala-; norozilik izhor et-; tanqid qil-; qattiq qorala-; norozilik notasi; keskin norozilik bildir-; rad et-; keskin tanqid qil-; qat'iyan qorala-; qoralagan",
  propose:
    "taklif qil-; taklif et-; =chaqirdi; =chaqirgan; =chaqirmoqda; =chaqirib; =chaqiradi; =chaqirdilar; =chaqirishdi; =chaqiramiz; =chaqiraman; =chaqirayotgan; =chaqiryapti; =chaqirganini; =chaqirarkan; =chaqirgandi; da'vat et-; iltimos qil-; so'ra-; talab qil-; tavsiya et-; taklif kirit-; taklif bildir-; tashabbus ~ ilgari sur-; maqsadga muvofiq deb hisobla-; murojaat qil-; taklif ilgari sur-; o'rtaga tashla-; unda-; tavsiya qil-; tashabbus bilan chiq-; chaqiriq bilan chiq-; taklif bilan chiq-; tashabbusini ilgari sur-; taklifini bildir-; taklifini ilgari sur-; taklif berdi; takliflar ilgari suril-; maqsadga muvofiq deb top-; iltimos bilan murojaat qil-; da'vat qil-; chaqirdi; talab et-; maslahat ber-; undadi; turtki ber-; maqsadga muvofiqligini; so'radi; takliflar bildiril-; qo'llab-quvvatlashni so'ra-; rag'batlantir-; ma'qul ko'r-; to'g'ri deb top-; zarur deb hisobla-; zarur deb top-; lozim deb top-; lozim ko'r-; maqsadga muvofiq deb bil-",
  invite:
    "taklif et-; taklif qil-; =kelishga taklif et-; =kelishga taklif qil-; =buyurishga taklif et-; =buyurishga taklif qil-; tashrifga taklif et-; tashrif buyurishga taklif et-; taklifnoma topshir-; taklif yo'lla-; taklif ~ yetkaz-; chorla-; taklifnoma ~ topshir-; taklifnoma yo'lla-; taklifini yetkaz-; tashrif buyurishga chorla-; tashrifga chorla-; mehmonga chaqir-; taklifnomasini topshir-; =sifatida taklif et-; =sifatida taklif qil-; mehmon =sifatida chaqir-",
  reassure:
    "ishonch bildir-; ishon-; umid bildir-; umid qil-; tayyor ekan-; tayyorlik bildir-; tayyorligini bildir-; qiziqish bildir-; ishonch izhor et-; sodiq ekan-; tayyor bo'l-; manfaatdorlik bildir-; intil-; ishontir-; kafolat ber-; sodiqligini tasdiqla-; qiziqishini bildir-; umid izhor et-; kafolatla-; manfaatdor ekan-; tayyorligini izhor et-; tayyorligini ma'lum qil-; tayyorligini tasdiqla-; tayyor ekanini; tayyor ekanligini; ishonchi komil; ishonchini bildir-; ishonchini izhor et-; umidini bildir-; umidvor; qiziqish izhor et-; qiziqishini izhor et-; sodiqligini bildir-; manfaatdor ekanini; manfaatdor ekanligini; manfaatdorligini bildir-; intilishini bildir-; intilishini tasdiqla-; qat'iyligini bildir-; niyatini bildir-; intiq kut-; va'dasiga sodiq; xohish bildir-; istak bildir-; istagini bildir-; umid qilishini; ishonishini; sodiq ekanini",
  discuss:
    "haqida gaplash-; to'g'risida gaplash-; haqida so'zlash-; to'g'risida so'zlash-; fikrlash-; fikrlashil-; haqida so'z bor-; haqida gap bor-; to'g'risida so'z bor-; sarhisob qilin-; kun tartibida bo'l-; muhokama markazida bo'l-; diqqat markazida bo'l-; muhokama qil-; muhokama et-; fikr almash-; ko'rib chiq-; fikr almashil-; so'z bor-; suhbat bor-; gaplash-; atroflicha muhokama qil-; suhbatlash-; masala ~ ko'r-; maslahatlash-; e'tibor qarat-; to'xtal-; tahlil qil-; muzokara qil-; ko'rib chiqil-; atroflicha ko'rib chiq-; e'tibor qaratil-; muzokara olib bor-; gap ket-; alohida e'tibor qarat-; fikr-mulohaza almash-; fikr almashuv; fikrlashib ol-; fikr almashishdi; fikr almashib ol-; fikr-mulohaza almashil-; so'z yuritil-; suhbat mavzusi bo'l-; kun tartibidan o'rin ol-; ko'rib o't-; muhokama etil-; muhokama qilin-; muhokama bo'l-; masalalariga to'xtal-; o'rganib chiq-; o'rganil-; muzokara yurit-; muzokara bo'l-; diqqat qaratil-; tahlil qilin-; maslahatlashuv; gaplashib ol-; gaplashib olin-; to'xtalib o't-; to'xtalib o'til-; atroflicha so'zlash-; ko'rib chiqildi; bag'ishlan-; bag'ishlandi; markazida bo'l-; markazida tur-; asosiy mavzusi bo'l-; asosiy mavzu bo'l-; tanqidiy nazar tashla-; nazar tashlan-; nazar tashla-; nazardan o'tkaz-; nazardan o'tkazil-; o'rtaga tashlan-; muhokamaga qo'yil-; e'tibor markazida bo'l-; bosh mavzusi bo'l-; so'z ochil-; gap ochil-; mulohaza yuritil-; xususida so'z bor-; xususida gaplash-; xususida fikr almash-; asosiy qismi ~ bag'ishlan-; urg'u beril-; chuqur muhokama qilin-; markazida ~ bo'l-; asosiy mavzusi ~ bo'l-; masala ~ ko'taril-; masalasi ~ ko'taril-; masalasi ~ qo'zg'al-; masalasini ko'tar-",
  "a-thank": "minnatdorlik; minnatdorchilik; tashakkur; rahmat",
  "a-congratulate": "tabrik; salom; tilak; qutlov; ezgu tilak",
  "a-condole": "hamdardlik; ta'ziya; qayg'u",
  "a-support": "qo'llab quvvatlash; madad; hamjihatlik; ko'mak",
  "a-welcome": "mamnuniyat; qoniqish; mamnun; yuqori baho; xursand; mamnunlik; minnatdor",
  "a-worry": "xavotir; tashvish; afsus; norozilik",
  "a-condemn": "norozilik; qoralash",
  "a-propose": "taklif; chaqiriq; iltimos; talab; tashabbus",
  "a-invite": "taklif; taklifnoma",
  "a-ready":
    "tayyor; tayyorlik; ishonch; umid; qiziqish; sodiq; sodiqlik; manfaatdor; manfaatdorlik; intilish; niyat; tayyorgarlik",
  agree:
    "ahd qil-; ahd qilin-; ahdlash-; kelishib ol-; kelish-; kelishuvga erish-; kelishuvga kel-; kelishildi; kelishib olin-; kelishuv ~ erish-; rozi bo'l-; kelishil-; rozilik bildir-; bir to'xtamga kel-; to'xtamga kel-; qarorga kel-; ahdlashib ol-; uzlash-; ahdlashib olin-; kelishuvga erishil-; kelishib olindi; bitimga kel-; yakdil fikrga kel-; umumiy fikrga kel-; kelishuv hosil qil-; murosaga kel-; kelishib olingan; kelishib olgan",
  decide:
    "qaror qil-; qaror qabul qil-; qarorga kel-; hal qil-; hal et-; qaror qilin-; qaror qabul qilin-; qarorga kelin-; qaror chiqar-; hal etil-; belgilab olin-",
  instruct:
    "topshiriq ber-; topshir-; ko'rsatma ber-; vazifa yukla-; yuklat-; topshiril-; topshiriqlar ber-; topshiriq beril-; ko'rsatma beril-; vazifalar belgila-; yuklatil-; yukla-; mas'ul etib belgila-; mutasaddilarga topshir-",
  pledge:
    "va'da ber-; so'z ber-; zimmasiga ol-; majburiyat ol-; o'z zimmasiga ol-; va'da qil-; va'dasini ber-; majburiyatini ol-; kafolat ber-; kafolatlashini bildir-; va'da berildi; so'z berdi; majburiyat qabul qil-; kafolatini ber-; kafolat berdi; kafillik ber-; mas'uliyatini ol-; va'dasini bildir-; va'da etgan; va'da et-",
  plan: "rejalashtir-; =ko'zlanmoqda; =ko'zlangan; =ko'zlanyapti; =ko'zlanadi; dasturidan o'rin ol-; dasturidan ~ o'rin ol-; dasturidan joy ol-; dasturiga kiritil-; dasturida ~ nazarda tutil-; mo'ljallan-; kutil-; ko'zda tut-; belgilan-; nazarda tut-; mo'ljalla-; belgila-; =kutmoqda; =kutyapti; rejalashtiril-; ko'zda tutil-; rejalashtirilgan; mo'ljallangan; kutilmoqda; kutilyapti; ko'zda tutilgan; belgilangan; rejada bor; maqsad qo'y-; maqsadi qo'yil-; vazifasini qo'y-; vazifasi qo'yil-; vazifasi =turgan; vazifasi =turganini; vazifasi =turibdi; vazifasi belgila-; maqsadini tasdiqla-; maqsadini bildir-; maqsad qilin-; reja qil-; rejaga kirit-; bashorat qil-; prognoz qil-",
  intend:
    "niyat qil-; niyatida bo'l-; hozirlik ko'r-; tayyorgarlik ko'r-; maqsad qil-; niyatida; rejasi bor; =niyatida; niyati bor; niyat bildir-; tayyorgarlik boshla-; =qilmoqchi; =etmoqchi; =bo'lmoqchi; =ochmoqchi; =qurmoqchi; rejalashtirayotgan; oldiga maqsad qo'y-",
  prepare:
    "tayyorla-; ishlab chiq-; ish olib bor-; ustida ishla-; tayyorgarlik ko'r-; ustida ish; tayyorlan-; ustida ish olib bor-; tayyorlanmoqda; ishlab chiqilmoqda; ishlar olib boril-; ishlar davom et-; muzokaralar davom et-; tayyorgarlik ishlari; ish ketyapti; muzokaralar olib boril-; tayyorgarlik olib boril-; loyihasi ustida; yuzasidan ish olib bor-; muzokaralar davom ettir-; ishlar davom ettir-; ish davom ettir-; tayyorlanyapti",
  need: "zarur; kerak; lozim; shart; muhim; darkor; zarurat; =zarur; =kerak; =lozim; =shart; =darkor; kerak bo'l-; talab etil-; talab qilin-; ehtiyoj bor; zarurat bor; joiz; maqsadga muvofiq",
  important:
    "muhim; muhimlik; ahamiyat; zarur; zarurlik; zarurat; lozim; ahamiyatli; dolzarb; dolzarblik; kerak; kerakligi; muhimligi; zarurligi; lozimligi; darkor; maqsadga muvofiqlik; kerakligini; zarurligini; lozimligini; muhimligini; maqsadga muvofiqligini; shartligini; dolzarbligini; ahamiyatliligini",
  "will-do":
    "ko'paytir-; oshir-; uzaytir-; kengaytir-; yangila-; foydalanishga topshir-; ajrat-; yubor-; jo'nat-; yetkazib ber-; taqdim et-; barpo et-; qur-; tashkil et-; ishga tushir-; yo'lga qo'y-; qo'shil-; moliyalashtir-; sarmoya kirit-; investitsiya kirit-; joriy et-; joriy qil-; taqdim qil-; tashkil qil-; barpo qil-; bunyod qil-; bunyod et-; modernizatsiya qil-; rekonstruksiya qil-; sotib ol-; ta'mirla-; och-; bunyod et-; ajratib ber-; kredit ber-; grant ber-",
  ahead:
    "=o'tadigan; =bo'ladigan; =o'tkaziladigan; bo'lib =o'tadigan; navbatdagi =o'tkaziladigan; yaqinda =bo'ladigan; =o'tkazilmoqchi; =bo'lmoqchi; =o'tmoqchi",
  "accept-invitation":
    "taklif qabul qil-; taklif ~ qabul qil-; taklifnoma ~ qabul qil-; taklif ~ qabul et-; taklifnoma ~ qabul et-; taklif ~ qabul qilin-; taklif ~ qabul etil-; taklifga rozilik bildir-; taklifga rozi bo'l-",
  "by-video":
    "videoaloqa; videokonferensaloqa; videokonferensiya aloqa; video aloqa; videoselektor; videoanjuman; videokonferensiya; onlayn; virtual; onlayn shakl; onlayn format; telefon orqali; telefonda; telefon vositasida; telefon liniyasi; video orqali; onlayn tarzda; videoaloqa vositasida",
  go: "bor-; kel-; jo'na-; yo'l ol-; yetib kel-",
  "pay-call": "qabulida bo'l-; huzurida bo'l-; qabuliga kir-",
  none: "yilligi ~ nishonla-; yilligini nishonla-; bayramini nishonla-; kunini nishonla-; kutib ol-; =kutib =oldi; =kutib =olishdi; ishonch yorliq; qabulxona",
};
