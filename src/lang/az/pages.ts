import type { Pages } from "../pages.ts";

export const pages: Pages = {
  related: `digər xəbərlər; oxşar xəbərlər; əlaqəli xəbərlər; bənzər xəbərlər; son xəbərlər; ən son xəbərlər; xəbər lenti; günün xəbərləri; gündəmdə olanlar;
    həmçinin oxuyun; həmçinin bax; həmçinin baxın; bunu da oxuyun; bunları da oxuyun; bunu da oxu; mövzu ilə bağlı; mövzuya aid; mövzu üzrə; bu mövzuda; eyni mövzuda;
    ən çox oxunan*; çox oxunan*; çox oxunan xəbərlər; populyar xəbərlər; populyar; top xəbərlər; seçilmiş xəbərlər; digər yazılar; oxşar yazılar; digər materiallar;
    bölmənin digər xəbərləri; bölmənin son xəbərləri; bu bölmədən; rubrikadan; daha çox xəbər; daha çox oxu; sizə maraqlı ola bilər; maraqlı ola bilər;
    əvvəlki xəbər; sonrakı xəbər; növbəti xəbər; əvvəlki məqalə; növbəti məqalə; oxumağı məsləhət görürük; tövsiyə olunan*; bizi izləyənlər; xəbər lentindən; partnyor xəbərlər*; tərəfdaş xəbərlər*`,
  notices: `hiperlinklə istinad; istinad olunmalıdır; istinad zəruridir; istinad vacibdir; istinad mütləqdir; istifadə edərkən; istifadə zamanı istinad;
    istifadə olunduqda; müəllif hüquqları qorunur; bütün hüquqlar*; hüquqları qorunur; müəlliflik hüququ; səhv varsa; səhv tapdınız; səhv gördünüz;
    orfoqrafik səhv; mətndə səhv; ctrl enter; ctrl + enter; qeyd edib ctrl; javascript; cookie; kukilərdən; kanala abunə*; kanalımıza abunə*;
    kanalına abunə*; abunə olun; abunə ol; sosial şəbəkələrdə izləyin; bizi izləyin; youtube kanalımız*;
    xəbərlərdən xəbərdar olun; xəbərlərimizi izləyin; google news; mobil tətbiq*; tətbiqi yükləyin; tətbiqi yüklə; şərh yazmaq üçün; şərh yazın;
    şərh bildirmək üçün; rəyinizi yazın; e-poçt ünvanınız*; açıq mənbələrdən*; fotolar açıq*; şəkillər açıq*; reklam yerləşdirmək; reklam üçün;
    videoya baxmaq üçün; brauzer*; kopyalama; köçürülmə*; məsuliyyət daşımır; daha ətraflı oxu; ardını oxu; davamını oxu; ətraflı oxu; linki kopyala;
    keçid kopyalandı`,
  furniture: `telegram kanalımız*; whatsapp kanalımız*; bizi sosial şəbəkələrdə*; facebook səhifəmiz*; instagram səhifəmiz*; şərhiniz*; sizin üçün reklam; əlaqə üçün; bizimlə əlaqə; redaksiya ilə əlaqə;
    redaksiyanın ünvanı; bütün xəbərlər; valyuta məzənnələri; hava proqnozu; canlı yayım; canlı nəticələr; mərc əmsal*; turnir cədvəli; saytın xəritəsi;
    köhnə versiya; mobil versiya; zəif görənlər üçün; gözdən əlillər; arxivə bax; bölməyə qayıt; siyahıya qayıt; geri qayıt; yuxarı qayıt; təsisçi;
    baş redaktor; qəzetin tirajı; tirajı; şəhadətnamə nömrəsi; qeydiyyat nömrəsi; çap olunub; sifariş nömrəsi; bütün xəbərlər üçün; ətraflı bax;
    xəbəri paylaş; linki paylaş`,
  counters: `baxılıb; baxış; baxış sayı; baxışlar; oxunub; oxundu; oxunma; oxunma sayı; oxunuş; izlənib; dəfə baxılıb; dəfə oxunub; şərhlər; dəqiqəlik oxu;
    dəqiqə oxu; oxuma müddəti`,
  buttons: `ana səhifə; əsas səhifə; baş səhifə; başlanğıc; xəbərlər; xəbər; bütün xəbərlər; foto; fotolar; fotoqalereya; video; videolar; videoqalereya; multimedia; qalereya; foto video; audio; arxiv; axtarış; axtar; menyu; bölmələr; haqqımızda; haqqında; əlaqə; əlaqələr; bizimlə əlaqə; vakansiyalar; sayt xəritəsi; xidmətlər; elektron xidmətlər; keçidlər; faydalı keçidlər; qanunvericilik; sənədlər; mətbuat mərkəzi; mətbuat relizləri; press-relizlər; pressreliz; tədbirlər; elanlar; müsahibələr; açıqlamalar; çıxışlar; məktublar; fərmanlar; sərəncamlar; qəbullar; səfərlər; xarici səfərlər;
    paylaş; paylaşın; paylaşım; göndər; çap et; çap versiyası; çap; pdf; yüklə; bəyən; bəyəndim; şərh; şərhlər; şərh yaz; şərh yoxdur; baxış; baxış sayı; baxılıb; oxunub; oxundu; oxunma sayı; oxunma; dəfə; baxışlar; tarix; saat; bölmə; müəllif; mənbə; teqlər; teq; açar sözlər; etiketlər; əvvəlki; sonrakı; növbəti; geri; irəli; yuxarı; daha çox; hamısı; hamısına bax; ətraflı; aç; bağla; bəli; xeyr; reklam; abunə; abunəlik; giriş; qeydiyyat; daxil ol; çıxış; profil; az; en; ru; azərbaycanca; русский; english; şrift; şriftin ölçüsü; böyüt; kiçilt; dinlə; səsləndir; dəq; dəqiqə; oxuma müddəti; dəqiqəlik oxu; canlı; rss; bloq; hava; valyuta; məzənnə; təqvim; namaz vaxtları; usd; eur; rub; try`,
  rubrics: `siyasət; xarici siyasət; daxili siyasət; iqtisadiyyat; cəmiyyət; dünya; region; regionlar; bölgələr; ölkə; hadisə; kriminal; idman; futbol; mədəniyyət; incəsənət; ədəbiyyat; təhsil; elm; elm və təhsil; sağlamlıq; səhiyyə; turizm; hərbi; ordu; qarabağ; müdafiə; təhlükəsizlik; energetika; enerji; maliyyə; banklar; biznes; nəqliyyat; texnologiya; ikt; ekologiya; ekologiya və iqlim; kənd təsərrüfatı; analitika; təhlil; araşdırma; müsahibə; şərh; köşə; rəsmi; rəsmi xronika; rəsmi xəbərlər; xronika; gündəm; manşet; son dəqiqə; əsas xəbər; önə çıxan*; diplomatiya; parlament; milli məclis; media; şou-biznes; maqazin; maraqlı; digər; türk dünyası; cənubi qafqaz; özəl; prezident; vitse-prezident; birinci vitse-prezident; nazir; nazirlik; nazirlər kabineti; kabineti; konstitusiya; azərbaycan; dövlət; hökumət; ictimai; ictimai-siyasi; sosial; hüquq; təqdimat; mətbuat; görüş və səfərlər; görüşlər; beynəlxalq əlaqələr; ikitərəfli münasibətlər`,
  credits: `foto; fotolar; şəkil; şəkillər; fotoqraf; foto müəllifi; fotonun müəllifi; video; müəllif; yazar; müxbir; hazırladı; hazırlayan; tərcümə; tərcüməçi; tərcümə etdi; mənbə; redaktor`,
  published: `tarix; dərc olunub; dərc edilib; dərc tarixi; yayımlanıb; yayımlanma; yayımlanma tarixi; paylaşılıb; əlavə edilib; date`,
  updated: `yenilənib; yeniləndi; yenilənmə; son yenilənmə; yeniləmə; dəyişdirilib`,
  notes: `qeyd; arayış; xatırladaq; qeyd edək; məlumat üçün`,
  closings: `hörmətlə; dərin hörmətlə; ən xoş arzularla; hörmət və ehtiramla; dərin ehtiramla; səmimiyyətlə; ən dərin hörmətlə`,
  sources: {
    bodies: `nazirliyi; nazirlik; nazirliyinin mətbuat xidməti; mətbuat xidməti; mətbuat xidmətinin; mətbuat katibliyi; mətbuat mərkəzi; mətbuat katibi; informasiya şöbəsi; informasiya idarəsi; informasiya və ictimaiyyətlə əlaqələr şöbəsi; ictimaiyyətlə əlaqələr şöbəsi; ictimaiyyətlə əlaqələr idarəsi; kommunikasiya şöbəsi; administrasiyası; prezident administrasiyası; nazirlər kabineti; aparatı; katibliyi; departamenti; idarəsi; agentliyi; komitəsi; xidməti; şirkəti; səfirliyi; səfirlik; konsulluğu; nümayəndəliyi; baş konsulluğu; məclisi; milli məclis; mərkəzi; bankı; fondu; palatası; hökuməti; telegram kanalı; rəsmi saytı; saytı; qəzeti; radiosu; televiziyası; kanalı`,
    outlets: `azərtac; apa; trend; report; turan; xəzər xəbər; interfaks azərbaycan; interfaks; sputnik azərbaycan; sputnik; tass; ria novosti; ria; anadolu agentliyi; anadolu; reuters; röyter; real tv; aztv; cbc; itv; caliber; musavat; modern; oxu; day; qafqazinfo; lent; azvision; axar; bizim yol; azərbaycan qəzeti; xalq qəzeti; yeni azərbaycan; respublika qəzeti; ses qəzeti; sputniknews; bbc; euronews; amerikanın səsi; azadlıq radiosu; sinxua`,
    staff: `müxbiri; müxbirinin; əməkdaşı; xüsusi müxbiri; redaksiyası`,
    leads: `bu barədə; bu haqda; bu haqqda; bununla bağlı; bu xəbəri; bu məlumatı; məlumatı; ki; bu barədə məlumat; xəbəri; bunu; bildirilir ki; qeyd edilir ki`,
    after: {
      "": "xəbər verir; xəbər verib; məlumat verir; məlumat verib; xəbər yayıb; məlumat yayıb; bildirir; bildirib; açıqlayıb; yazır; yazıb; xəbərində deyilir; qeyd edir; paylaşıb; açıqlama yayıb; bəyanat yayıb",
      "ndan ndən dan dən":
        "bildirilib; bildiriblər; bildirilir; bildirirlər; verilən məlumata görə; verilən xəbərə görə; verilən məlumatda; məlumat verilib; xəbər verilib; xəbər veriblər; məlumat veriblər; açıqlanıb; qeyd edilib; deyilib; əldə edilən məlumata görə; alınan məlumata görə; daxil olan məlumata görə; daxil olan xəbərə görə",
      "nın nin nun nün ın in un ün":
        "məlumatına görə; məlumatına əsasən; xəbərinə görə; verdiyi məlumata görə; verdiyi xəbərə görə; yaydığı məlumata görə; yaydığı xəbərə görə; yaydığı məlumatda; açıqlamasına görə; bəyanatına görə; məlumatında; xəbərində; məlumatında deyilir; saytında; müxbiri xəbər verir; müxbiri bildirir",
      "na nə ya yə a ə":
        "istinadla; istinadən; istinad edərək; məlumat verib; açıqlama verib; bildirib; verilən məlumata görə; verdiyi məlumatda",
    },
    before: "deyə xəbər verir; deyə bildirir; deyə məlumat verir; deyə yazır",
  },
};
