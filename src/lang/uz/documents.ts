import type { Documents } from "../documents.ts";

export const documents: Documents = {
  subject: "before",
  kinds: {
    treaty:
      "shartnoma; tinchlik shartnoma; davlatlararo shartnoma; konvensiya; pakt; bmt nizom; bmt ustav; birlashgan millatlar tashkilot nizom; xartiya",
    agreement:
      "bitim; hukumatlararo bitim; hukumatlararo kelishuv; asosiy bitim; doiraviy bitim; tinchlik bitim; sulh bitim; hamkorlik bitim; kredit bitim; grant bitim; qarz bitim; erkin savdo bitim; sheriklik bitim; ramkaviy bitim; kelishuv bitim",
    memorandum:
      "memorandum; anglashuv memorandum; hamkorlik memorandum; o'zaro anglashuv memorandum; o'zaro hamjihatlik memorandum; niyat memorandum; o'zaro tushunuv memorandum",
    "joint-statement":
      "qo'shma bayonot; kommyunike; qo'shma kommyunike; uch tomonlama bayonot; birgalikdagi bayonot; qo'shma axborot; yakuniy bayonot; qo'shma siyosiy bayonot",
    declaration: "deklaratsiya; qo'shma deklaratsiya; siyosiy deklaratsiya; niyat deklaratsiya; deklarasiya",
    protocol:
      "bayonnoma; protokol; yakuniy bayonnoma; yakuniy protokol; qo'shimcha protokol; niyat protokol; yig'ilish bayonnoma; majlis bayonnoma",
    programme:
      "hamkorlik dastur; kompleks dastur; chora-tadbir dastur; qo'shma dastur; hamkorlik qilish dastur; tadbir dastur; almashinuv dastur; maslahatlashuv dastur; sheriklik dastur; harakat dastur; amaliy chora dastur; kompleks chora-tadbir dastur; amaliy hamkorlik dastur",
    plan: "yo'l xarita; harakat reja; chora-tadbir reja; tadbir reja; hamkorlik reja; ish reja; maslahatlashuv reja; qo'shma harakat reja; amaliy harakat reja; tadbirlar reja; qo'shma reja; hamkorlik qilish reja; konsultatsiya reja",
    contract:
      "kontrakt; oldi-sotdi shartnoma; ijara shartnoma; tijorat shartnoma; yetkazib berish shartnoma; eksport shartnoma; investitsiya shartnoma; savdo shartnoma; kredit shartnoma; konsessiya shartnoma; pudrat shartnoma; kredit bitim",
    resolution: "rezolyutsiya; rezolyusiya; bmt rezolyutsiya; xavfsizlik kengash rezolyutsiya",
    other: "niyat xat; nota almashinuv; birodarlashuv hujjat; birodarlik hujjat; niyat to'g'risidagi xat|maktub; niyat maktub",
  },
  weak: {
    plan: "reja",
    programme: "dastur",
    agreement: "kelishuv; ahdlashuv; bitishuv",
    "joint-statement": "bayonot",
    resolution: "qaror; farmoyish",
    other: "nota; akt; murojaat; reglament; nizom; strategiya; konsepsiya",
  },
  papers: "hujjat; ikki tomonlama hujjat; yakuniy hujjat; qo'shma hujjat; kelishuv va shartnoma",
  packages: "hujjat iborat paket|to'plam; hujjat to'plam; hujjatlar to'plam; hujjat paket; hujjatlar paket",
  not: `shartnoma majburiyat; shartnomaviy majburiyat; bitim shart; shartnoma shart; shartnoma intizom; kelishuv shart; shartnoma muddat; kontrakt majburiyat; shartnoma portfel; ustav kapital; ustav fond; ustav jamg'arma; nizom kapital; shartnomaviy-huquqiy baza; shartnoma-huquqiy baza; shartnomaviy huquqiy; huquqiy-shartnomaviy baza; shartnomaviy baza; davlat protokol; protokol xizmat; protokol boshliq; protokol rahbar; protokol departament; protokol bo'lim; protokol boshqarma;
tashrif dastur; safar dastur; =tashrifning dastur; =safarning dastur; yadro dastur; raketa dastur; kosmik dastur; ta'lim dastur; davlat dastur; taraqqiyot dastur; bmt taraqqiyot dastur; madaniy dastur; badiiy dastur; konsert dastur; o'quv dastur; o'qitish dastur; magistratura dastur; televizion dastur; rivojlantirish davlat dastur; tashrif kun tartib; stipendiya dastur; grant dastur; festival dastur; forum dastur;
=kelishuvga erish-; =kelishuvga kel-; =kelishuvga erishil-; erishilgan kelishuv; =kelishuvlarga erish-; =kelishuvlarga muvofiq; bayonot ber-; bayonot qil-; bayonot bilan chiq-; ommaviy axborot vositalari uchun bayonot; matbuot uchun bayonot; matbuot bayonot; brifing; qaror qabul qil-; qaror qil-; qaror chiqar-; =qarorga kel-;
me'yoriy hujjat; normativ hujjat; huquqiy hujjat; me'yoriy-huquqiy hujjat; qonun hujjat; normativ-huquqiy hujjat; terror akt; hujjatli film; =shaxsni tasdiqlovchi hujjat; sayohat hujjat; pasport; reja qil-; rejalashtir-; ishonch yorliq; qonunchilik hujjat; ichki hujjat; prezident qaror; hukumat qaror; nikoh shartnoma; mehnat shartnoma; murojaat qil-; ijtimoiy shartnoma; davlat rahbari farmon; sayohat reja; investitsiya qaror; avvalgi kelishuvlar; erishilgan kelishuvlar`,
  actions: {
    signed:
      "imzola-; imzolan-; imzo chek-; imzo qo'y-; imzolanish; imzolash; imzolash marosim; imzo; tuz-; tuzil-; imzo chekish; hujjat|memorandum|bitim|kelishuv|shartnoma|dastur|reja|xarita|protokol|bayonnoma|deklaratsiya|maktub|xat almash-; hujjat|memorandum|bitim|kelishuv|shartnoma|dastur|reja|xarita|protokol|maktub|xat almashil-; hujjat|memorandum|bitim|kelishuv|shartnoma|dastur|reja|xarita|protokol|maktub|xat bilan almash-; hujjat almashin-; hujjatlar almashish; hujjat almashish marosim; almashish marosim; almashinuv marosim; qo'l qo'y-; qo'l qo'yil-; qo'l qo'yish; qo'l qo'yilish; nota almash-; rasmiylashtiril-; rasmiylashtir-; imzo qo'yil-; imzolanib",
    adopted: "qabul qil-; qabul qilin-; tasdiqla-; tasdiqlan-; ma'qulla-; ma'qullan-; qabul qilinish; tasdiqlash; e'lon qil-",
    ratified:
      "tasdiqlash to'g'risida|to'g'risidagi|haqida|haqidagi qonun; ratifikatsiya qil-; ratifikatsiya; ratifikatsiya qilin-; ratifikasiya; ratifikatsiya qilish; ratifikatsiyasi; ratifikatsiya etil-; ratifikatsiya et-",
    initialled: "parafla-; paraflan-; paraflash; dastlabki imzola-; parafirla-; parafirlan-; parafirlash",
    "in-force":
      "=kuchga kir-; =kuchga kirish; amal qil-; =amalda bo'l-; =kuchga kirgan; =amaldagi; amal qilayotgan; kuchga kirdi; kuchga kirish; =kuchga kiradi; muddat uzaytir-; muddat uzaytiril-; muddat ~ uzaytir-; muddat ~ uzaytiril-",
    implementing: `=muvofiq; =binoan; =asosan; =ko'ra; ijro; ijro et-; ijro etil-; bajar-; bajaril-; bajarilish; =amalga oshir-; =amalga oshiril-; =ro'yobga chiqar-; =ro'yobga chiqaril-; =hayotga tatbiq et-; tatbiq et-; tatbiq etil-; tatbiq; implementatsiya; rioya qil-; rioya et-; amaliy ijro; so'zsiz bajar-; =hayotga joriy et-; joriy et-; qoida`,
    preparing: `=ustida maslahatlashuv; bo'yicha maslahatlashuv; bo'yicha ish; =ko'rib =chiqilmoqda; kelishish bosqich; =kelishilmoqda; =o'rganilmoqda; tayyorla-; tayyorlan-; tayyorgarlik; kelish-; kelishil-; kelishib ol-; ishlab chiq-; ishlab chiqil-; =ustida ish; =ustida ishla-; muzokara; muzokara olib bor-; yakunla-; yakunlan-; =yakuniga yet-; =yakuniga yetkaz-; taklif et-; taklif qil-; ilgari sur-; =matnini kelish-; pishit-; tayyor; yangila-; yangilash; yangilanish; tashabbus; qayta ko'rib chiq-; loyihasi tayyorla-; yangilan-; tuzishni taklif`,
  },
  draft: "loyiha; yangi tahrir; matn; matn loyiha",
  ahead: `so'ra-; so'ral-; iltimos qil-; talab qil-; iltimos; qaror qil-; =qarorga kel-; ahd qil-; rejalashtir-; rejalashtiril-; reja; mo'ljallan-; mo'ljalla-; =nazarda tut-; =nazarda tutil-; =ko'zda tut-; =ko'zda tutil-; taklif; taklif et-; taklif etil-; taklif qil-; kutil-; kut-; niyat; tayyor; tayyorgarlik; tayyorla-; tayyorlan-; zarur; zarurlik; zarurat; lozim; lozimlik; kerak; muhim; muhimlik; chaqir-; umid; kelish-; kelishib ol-; kelishil-; imkoniyat; masala; istiqbol; jadallashtir-; jadallashtiril-; tezlashtir-; tez orada; yaqin vaqt; yaqin kun; qisqa muddat; topshir-; topshiriq; =maqsadga muvofiq; tashabbus; istak; ishla-; muzokara; =bo'yicha; tezroq`,
  also: "ham shuningdek yana boshqa",
  yet: "",
  undone: "qadar emas yo'q",
  list: "yana bir ~ hujjat; boshqa hujjat; =ulardan =biri; hujjat orasida; hujjat qatorida; hujjat jumlasidan; hujjatlar ichida; hujjatlar orasida; quyidagi; =quyidagilar; =jumladan; =shular jumlasidan; =ular orasida; =xususan; =shu jumladan; =ular qatorida",
  several: "bir_qator bir_necha ko'plab turli bir_qancha paket salmoqli ortiq ziyod ko'p",
  about:
    "to'g'risida to'g'risidagi haqida haqidagi doir oid bo'yicha yuzasidan uchun mo'ljallangan o'rtasida o'rtasidagi orasida orasidagi borasida borasidagi sohasida sohasidagi qaratilgan",
  span: "uchun mo'ljallangan",
  inside:
    "sohada sohalarda sohasida sohasidagi sohalarida sohalaridagi o'rtasida o'rtasidagi orasidagi bilan yo'nalishida yillarga yillarda yilga yillar yilgacha borasida doirasida doirasidagi darajadagi darajada asosida hududida jihatdan",
  dated: "sanali kungi sanadagi",
  when: "",
  stop: `mazkur paytda yaʼni ya'ni iborat o'sha yuqoridagi buyon ikkalasi uchalasi ikkovi navbatida o'rniga jumladan xususan qadar sifatida tariqasida ayni hozir hozirgi esa ammo lekin biroq shuningdek keyin so'ng avval oldin davomida chog'ida vaqtida bu shu ushbu u ular biz tomonlar tomon taraflar taraf tomonidan ko'ra qildi qildilar etdi bo'ldi bildirdi qayd etildi natijasida yakunida yakunlari oxirida pirovardida bugun kecha allaqachon ham yanada hozirda ayniqsa chunki agar shunday uchrashuvda muzokaralarda tadbirda bundan kuni kuni qolaversa jarayonida doirasida hamda deb ekanini ekani ma'lum`,
  modifiers: "",
  and: "va hamda shuningdek bilan",
  scope: "qamrov; ro'yxat; amal qilish doira; qo'llanish doira",
  firms:
    "socar; bp; botas; gazprom; rosatom; masdar; acwa power; kazmunaygaz; qazmunaygaz; o'zbekneftgaz; turkmengaz; xizmat ko'rsatish; konsalting; loyihalash; ta'mirlash; jihozla-; kompaniya; korxona; mchj; aj; sotib olish; sotish; yetkazib berish; ijara; aksiyadorlik; xolding; eksport; ishlatish; qurish; qurilish; firma; xarid qil-; sotib ol-; zavod; kredit; pudratchi",
  trade: { noun: "shartnoma", ties: "bo'yicha uchun" },
  closing: "=shahrida imzolandi; =shahrida tuzildi; =nusxada tuzildi; =shahrida qabul qilindi",
};
