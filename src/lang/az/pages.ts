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
  rubrics: `siyasət; xarici siyasət; daxili siyasət; iqtisadiyyat; cəmiyyət; dünya; region; regionlar; bölgələr; ölkə; hadisə; kriminal; idman; futbol; mədəniyyət; incəsənət; ədəbiyyat; təhsil; elm; elm və təhsil; sağlamlıq; səhiyyə; turizm; hərbi; ordu; qarabağ; müdafiə; təhlükəsizlik; energetika; enerji; maliyyə; banklar; biznes; nəqliyyat; texnologiya; ikt; ekologiya; ekologiya və iqlim; kənd təsərrüfatı; analitika; təhlil; araşdırma; müsahibə; şərh; köşə; rəsmi; rəsmi xronika; rəsmi xəbərlər; xronika; gündəm; manşet; son dəqiqə; əsas xəbər; önə çıxan*; diplomatiya; parlament; milli məclis; media; şou-biznes; maqazin; maraqlı; digər; türk dünyası; cənubi qafqaz; özəl; prezident; vitse-prezident; birinci vitse-prezident; nazir; nazirlik; nazirlər kabineti; konstitusiya; azərbaycan; dövlət; hökumət; ictimai; ictimai-siyasi; sosial; hüquq; təqdimat; mətbuat; görüş və səfərlər; görüşlər; beynəlxalq əlaqələr; ikitərəfli münasibətlər`,
  credits: `foto; fotolar; şəkil; şəkillər; fotoqraf; foto müəllifi; fotonun müəllifi; video; müəllif; yazar; müxbir; hazırladı; hazırlayan; tərcümə; tərcüməçi; tərcümə etdi; mənbə; redaktor; fotolar elçin*`,
  published: `tarix; dərc olunub; dərc edilib; dərc tarixi; yayımlanıb; yayımlanma; yayımlanma tarixi; paylaşılıb; əlavə edilib; date`,
  updated: `yenilənib; yeniləndi; yenilənmə; son yenilənmə; yeniləmə; dəyişdirilib`,
  notes: `qeyd; arayış; xatırladaq; qeyd edək; məlumat üçün`,
  closings: `hörmətlə; dərin hörmətlə; ən xoş arzularla; hörmət və ehtiramla; dərin ehtiramla; səmimiyyətlə; ən dərin hörmətlə`,
};
