import type { Senses } from "../senses.ts";

export const senses: Senses = {
  meet: "görüş-; görüş keçir-; görüş ol-; danışıq apar-; danışıq keçir-; təkbətək görüş-; müzakirə apar-; bir araya gəl-; söhbət et-; təmasda ol-; üz-üzə görüş-; həmsöhbət ol-; işçi nahar et-; birgə şam et-; birgə nahar et-",
  receive: "qəbul et-; qəbul ol-; qəbulunda ol-",
  phone:
    "telefonla danış-; telefon danışıq|söhbət apar-; telefonla əlaqə saxla-; telefon əlaqə saxla-; telefon əlaqəsi ol-; telefon əlaqə qur-; zəng et-; zəng vur-; telefonla görüş-; telefonla söhbət et-; videobağlantı ilə danış-; telefon danışıq ol-",
  visit:
    "səfər et-; =səfərini ~ et-; =səfərini ~ həyata keçir-; səfərə gəl-; səfərə ~ gəl-; səfərlə ~ gəl-; səfərlə ~ get-; səfərlə ~ yola düş-; səfərlə ~ çat-; səfərə çıx-; səfərə get-; səfər ~ yola düş-; səfərdə ol-; =səfərdə ~ ol-; =səfərində ~ ol-; səfərlə ~ ol-; səfərə yollan-; ziyarət et-; baş çək-; səfərini başla-; səfərə başla-; səfərini başa vur-; bakıya gəl-; gəlib çat-",
  hold: "keçir-; başa vur-; işini başa vur-; işini tamamla-; sona çat-; çağırıl-; baş tut-; təşkil et-; təşkil ol-; gerçəkləş-; reallaş-; yekunlaş-; başa çat-; işə başla-; başla-; start götür-; düzənlə-; baş tutacaq; aç-; start al-; yekun vur-",
  happen: "ol-; keç-; apar-",
  attend:
    "iştirak et-; qatıl-; sədrlik et-; rəhbərlik et-; çıxış et-; başçılıq et-; həmsədrlik et-; ev sahibliyi et-; təmsil et-; təmsil ol-; həmsədr ol-; sədrliyi ilə",
  lead: "rəhbərlik et-; başçılıq et-; sədrlik et-",
  represent: "təmsil et-; təmsil ol-; həmsədrlik et-; həmsədr ol-",
  gather:
    "bir araya gəl-; toplaş-; toplan-; bir masa ətrafında; bir masa arxasında; masa arxasına əyləş-; bir yerə yığış-; yığış-",
  "lay-wreath":
    "əklil qoy-; əklil düz-; ziyarət edib əklil; etimadnamə təqdim et-; etimadnamə ~ təqdim et-; etimadnamə ~ qəbul et-; etimadnamə ~ təqdim olun-; etimadnaməsinin surət ~ təqdim et-; ağac ək-; orden təltif et-; ordeni ilə təltif et-; lent kəs-; açılış et-; =açılışında iştirak et-; =açılışına qatıl-; açılış mərasimi keçir-; təməlini qoy-; bünövrə qoy-; fəxri xiyaban ~ ziyarət et-; şəhidlər xiyaban ~ ziyarət et-; abidə ziyarət et-; məzar ziyarət et-; məqbərə ziyarət et-; əklil qoy-; gül qoy-; lentini kəs-; rəmzi lentini kəs-; lent ~ kəs-",
  open: "açıl-; açılışını et-; istifadəyə ver-; fəaliyyətə başla-; start ver-; işə sal-; təməlini qoy-; təməl qoy-",
  send: "göndər-; məktub ~ təqdim et-; məktub ~ təqdim ol-; məktub ~ çatdır-; müraciət ~ çatdır-; ünvanla-; yolla-; məktub ~ mübadiləsi et-; məktub|teleqram ~ mübadilə et-; məktub|teleqram gəl-; məktub yaz-",
  "be-in": "ol-",
  "n-meeting": "görüş; danışıq; təkbətək görüş; söhbət; heyətlərinin iclas; heyətlərinin növbəti iclas; heyətlərinin toplantı",
  "n-reception": "qəbul mərasim; =tərəfindən =qəbulu; =tərəfindən =qəbulunun",
  "n-call": "telefon danışıq; telefon söhbət; telefon zəng; videogörüş; videokonfrans; videokonfrans bağlantı",
  "n-visit": "səfər; ziyarət; rəsmi səfər; işgüzar səfər; dövlət səfəri; gəliş; ezamiyyət; turne",
  "n-consultations":
    "siyasi məsləhətləşmə; konsultasiya; konsul məsləhətləşmə; məsləhətləşmə; siyasi konsultasiya; siyasi dialoq raund; dialoq ~ raund; dialoq ~ iclas; strateji dialoq; insan hüququ dialoq; dialoqunun raundu; ikitərəfli məsləhətləşmə; konsulluq məsləhətləşmə; nazirliklərarası məsləhətləşmə; ekspert məsləhətləşmə",
  "n-session": "iclas; toplantı; sessiya; yığıncaq; iclası; müşavirə",
  "n-round": "raund; tur; mərhələ",
  "n-next": "növbətisi; gələnisi; sonuncusu; növbəti; əvvəlkisi; birincisi; ikincisi",
  "n-event": "tədbir",
  "n-body":
    "planlaşdırma qrup; strateji planlaşdırma qrup; birgə strateji planlaşdırma qrup; komissiya; hökumətlərarası komissiya; birgə komissiya; komitə; şura; işçi qrup; iş qrup; strateji şura; əməkdaşlıq şura; iqtisadi komissiya; müşahidə şura; həmkarlıq qrup; dostluq qrup; ekspert qrup; koordinasiya şura; dövlətlərarası şura; ali şura; birgə komitə; idarə heyəti komitə; yüksək səviyyəli şura; monitorinq qrup; alt komissiya; birgə işçi qrup; üçtərəfli işçi qrup; koordinasiya qrup; yüksək səviyyəli qrup",
  "n-summit":
    "avrasiya hökumətlərarası şura; avrasiya iqtisadi birliyi hökumətlərarası şura; kollektiv təhlükəsizlik şura; ali avrasiya iqtisadi şura; hökumət başçı şura; dövlət başçıları şura; məsləhət görüş; sammit; zirvə görüş; zirvə toplantı; dövlət başçı sammit; zirvə; dövlət başçı şura; dövlət başçı görüş; prezident üçtərəfli görüş",
  "n-ministerial":
    "nazir üçtərəfli görüş; xarici iş nazir şura; nazir şura; nazirlər toplantı; nazirlər iclas; nazirlər konfrans; xarici iş nazir ~ üçtərəfli görüş; nazir toplantı; xarici işlər nazirlərinin ~ görüş; xarici işlər nazirləri ~ görüş; üçtərəfli görüş; nazirlərin ~ görüş; nazirlər görüş; nazirlərinin ~ görüş; nazirlərinin ~ iclas; nazirlərinin ~ toplantı",
  "n-conference":
    "rəhbərlər|idarəçilər|qubernatorlar|müdirlər şurasının ~ iclas|toplantı|yığıncaq; bahar görüş; yaz görüş; yaz toplantı; bahar toplantı; illik toplantı; forum; konfrans; biznes forum; işgüzar forum; sərgi; dəyirmi masa; simpozium; seminar; konqres; kop29; cop29; assambleya; festival; ekspert şura iclas; ümumi yığıncaq; ümumi toplantı; plenar sessiya; plenar iclas; parlament assambleyası ~ sessiya; assambleya ~ sessiya; baş assambleya; yarmarka; təqdimat; mitinq; konfransı; investisiya forum; media forum; ekspo; investisiya|biznes|enerji|maliyyə|texnologiya|turizm|rəqəmsal|gənclər sammit|zirvə; enerji|energetika|iqlim|su|nəqliyyat|innovasiya həftə; türkpa ~ iclas|sessiya|toplantı",
  "n-press": "mətbuat konfrans; mətbuat toplantı; mətbuat brifinq; brifinq; mətbuat bəyanat",
  "n-ceremony":
    "mərasim; açılış mərasim; etimadnamə təqdimetmə mərasim; təməlqoyma mərasim; imzalanma mərasim; açılış; =illiyinə|=yubileyinə|=xatirəsinə =həsr =olunan|=olunmuş|=edilən|=edilmiş tədbir",
  "n-message":
    "məktub; =təbrik göndər-; =təbrik ünvanla-; =başsağlığı göndər-; təbrik məktub; başsağlığı məktub; teleqram; təbrik teleqram; dəvət məktub",
  cancel:
    "ləğv et-; ləğv ol-; baş tutma-; keçirilmə-; imtina et-; təşkil olunma-; reallaşma-; gerçəkləşmə-; alınma-; olma-; reallaşdırılma-; həyata keçirilmə-; baş tuta bilmə-; dayandırıl-",
  postpone:
    "təxirə sal-; təxirə salın-; başqa vaxta keçir-; ertələ-; =keçirilməsi ~ təxirə sal-; başqa vaxta saxla-; ayına çək-; tarixinə çək-; gününə çək-; sonraya saxla-; ayına keçir-; sonraya keçir-; başqa tarixə keçir-; başqa günə keçir-; təxirə düş-; gecikdir-; növbəti aya keçir-; sürüş-; ayına sürüş-; sonraya sürüş-; yanvara|fevrala|marta|aprelə|maya|iyuna|iyula|avqusta|sentyabra|oktyabra|noyabra|dekabra|payıza|yaza|yaya|qışa keçiril-|keçir-|saxlanıl-|saxla-|çəkil-|çək-|sürüşdürül-|qal-",
  say: "üzr istə-; üzrxahlıq et-; söhbət aç-; bəhs et-; danış-; bildir-; de-; qeyd et-; qeyd ol-; vurğula-; söylə-; xatırlat-; əlavə et-; diqqətə çatdır-; diqqət çatdır-; diqqətə çək-; məlumat ver-; toxun-; açıqla-; bəyan et-; təsdiqlə-; təsdiq et-; hesab et-; nəzərə çatdır-; işarə et-; önə çək-; diqqət yetir-; diqqət ayır-; elan et-; elan ol-; müraciət et-; xüsusi qeyd et-; bölüş-; cavab ver-; fikrini bildir-; qiymətləndir-; adlandır-; məlum ol-; ifadə et-; mesaj ver-; şərh et-; etiraf et-; xatırlan-; vurğu et-; altını cız-; söz aç-; məruzə et-; məruzə ~ dinlənil-; məlumatlandır-; fikir bildir-; münasibət bildir-; nəzərinə çatdır-; izah et-; aydınlıq gətir-; xəbərdarlıq et-; əsas götür-; vurğulan-; diqqəti cəlb et-; bir daha təsdiqlə-; xülasə et-; bəyanat ver-; açıqlama ver-; rəy bildir-; qənaətdə ol-; iddia et-; tanış et-; sitat gətir-; vacib say-; vacib hesab et-; ehtimal et-; yada sal-; diqqəti yönəlt-; xəbər ver-; misal göstər-; misal çək-; fikrini bölüş-; mövqeyini bildir-; mövqeyini açıqla-; səbəb kimi göstər-; nümunə göstər-; məlumat paylaş-; cavablandır-; söz al-; iradını bildir-; haqqında danış-; deyə əlavə et-; zəruri say-; zəruri hesab et-; sözünə davom et-; sözünə əlavə et-",
  express: "ifadə et-; bildir-; izhar et-; çatdır-; yetir-; ifadə ol-; dilə gətir-; ünvanla-; gizlətmə-",
  thank:
    "təşəkkür et-; minnətdarlıq et-; minnətdar ol-; razılıq et-; minnətdarlığını bildir-; minnətdarlıq bildir-; təşəkkürünü bildir-; təşəkkürünü çatdır-; təşəkkür ünvanla-; minnətdaram; minnətdarıq; təşəkkürümü bildir-; sağ ol de-; təşəkkürünü ifadə et-; minnətdarlığını ifadə et-; minnətdarlığını çatdır-; minnətdarlığını izhar et-; minnətdarlıq ifadə et-; təşəkkür ifadə et-; razılığını çatdır-",
  congratulate:
    "salam ~ çatdırmağı xahiş et-; salam ~ çatdırmağı ~ xahiş et-; salam ~ =çatdırılmasını xahiş et-; salam ~ yetirməyi xahiş et-; təbrik et-; arzu et-; arzula-; uğur dilə-; salam göndər-; salam yetir-; salam ~ çatdır-; salamla-; qutla-; uğurlar dilə-; alqışlamaq üçün; salam ~ göndər-; salam ~ yetir-; müvəffəqiyyət arzula-; ən xoş arzularını çatdır-; təbriklərini çatdır-; salamlarını çatdır-; cansağlığı arzula-; tərəqqi arzula-",
  condole:
    "başsağlığı ver-; başsağlığı dilə-; hüznlə yad et-; dərdinə şərik ol-; başsağlığı ~ bildir-; başsağlığını çatdır-; dərin hüznlə başsağlığı ver-; kədərini bölüş-",
  support:
    "dəstəklə-; dəstək ver-; müdafiə et-; dəstək ~ təsdiqlə-; dəstək ~ vurğula-; tərəfdar ol-; dəstək göstər-; tərəfdar çıxış et-; tərəfdar olduğunu; dəstəyini ifadə et-; dəstəyini bildir-; dəstəklədiyini bildir-; həmrəylik ifadə et-; yanında ol-; lehinə çıxış et-",
  welcome:
    "yüksək qiymət ver-; yüksək dəyər ver-; müsbət qiymət ver-; alqışla-; yüksək qiymətləndir-; müsbət qiymətləndir-; məmnunluqla qarşıla-; məmnunluqla qeyd et-; məmnun ol-; məmnunluqla vurğula-; məmnuniyyətlə qeyd et-; təqdir et-; yüksək dəyərləndir-; məmnunluqla bildir-; razı qal-; qənaətbəxş hesab et-; məmnunluğunu ifadə et-; razılığını ifadə et-; təriflə-; müsbət dəyərləndir-; rəğbətlə qarşıla-; sevindirici hal; razılıq ifadə et-; tarixi adlandır-; sevindir-; məmnun et-; razı sal-; tarixi sənəd adlandır-; tarixi hadisə adlandır-; mühüm nailiyyət adlandır-; qürur duy-; fəxr et-; sevincini bölüş-; sevincini ifadə et-; rəğbətini bildir-; məmnunluğunu bildir-; məmnuniyyətini bildir-; məmnuniyyətini ifadə et-; razılığını bildir-",
  worry:
    "narahat ol-; narahatlıq keçir-; gileylən-; təəssüflən-; şikayət et-; təəssüf et-; narahatlığını ifadə et-; narahatlığını bildir-; narahatlığını dilə gətir-; təəssüfünü bildir-; təəssüfünü ifadə et-; narahatlıq doğur-; təşviş ifadə et-; narahatlıq ifadə et-; narahat et-; narahatlığını gizlətmə-; təəssüfünü gizlətmə-; təşvişləndir-; narahatlığını bölüş-; narahatlıq bölüş-; narahatlığı bölüş-; narahatlıq dilə gətir-; təşviş keçir-; gileyini bildir-; narazılığını bildir-; narazı qal-; məyus ol-; təəssüfünü dilə gətir-",
  condemn:
    "pislə-; qına-; qətiyyətlə rədd et-; etiraz et-; kəskin tənqid et-; tənqid et-; kəskin pislə-; kəskin qına-; etirazını bildir-; nota ver-; qəbuledilməz adlandır-; qəbuledilməz hesab et-; qətiyyətlə pislə-",
  propose:
    "təklifi ilə çıxış et-; təklif ilə çıxış et-; təklifi ilə müraciət et-; təşəbbüsü ilə çıxış et-; təklif ol-; tövsiyə ol-; xahiş ol-; tələb ol-; təklif edil-; təklif et-; çağır-; çağırış et-; xahiş et-; tələb et-; təklif irəli sür-; tövsiyə et-; istə-; məqsədəuyğun hesab et-; məqsədəmüvafiq hesab et-; məqsədəmüvafiq say-; məqsədəmüvafiq bil-; təşəbbüs ~ irəli sür-; müraciət edib; təklif ver-; təklif ~ səsləndir-; təkid et-; məqsədəuyğun bil-; çağırışla çıxış et-; təşəbbüslə çıxış et-; təklifini irəli sür-; təkliflərini bildir-; diqqətinə təklif çatdır-; məsləhət gör-; israr et-; məqsədəuyğun olduğunu; tələb irəli sür-; xahişini çatdır-; ricası ol-; səslən-; lazım bil-; məsləhət bil-; çağırışını et-; tövsiyəsini ver-; məqsədəuyğun say-",
  invite:
    "dəvət et-; dəvət ~ çatdır-; dəvət ~ ünvanla-; dəvət ol-; dəvət göndər-; səfərə dəvət et-; dəvətini çatdır-; dəvət məktubu təqdim et-; dəvət ~ ver-",
  reassure:
    "=hazıram; =hazırıq; =qərarlıyıq; əmin ol-; əminlik ifadə et-; ümid et-; inan-; əmin et-; ümidvar ol-; hazır ol-; maraqlı ol-; maraq göster-; sadiq ol-; əminliklə bildir-; əminlik yarat-; maraq göstər-; maraqla gözlə-; əminliyini vurğula-; sadiqliyini təsdiq et-; təminat ver-; əzmində ol-; niyyətini təsdiqlə-; niyyəti təsdiqlə-; qarşılıqlı sadiqlik təsdiq et-; sadiqlik ~ təsdiq et-; öhdəlik ~ təsdiqlə-; hazır olduğunu; əminliyini ifadə et-; əmin olduğunu; ümidini ifadə et-; inamını ifadə et-; marağını ifadə et-; hazırlığını ifadə et-; hazırlığını bildir-; sadiq olduğunu; əzmini ifadə et-; qətiyyətini ifadə et-; maraqlı olduğunu; iradəsini ifadə et-; səy göstərəcəyini; ümid ifadə et-; ümidvarlıq ifadə et-; ümid edildiyini",
  discuss:
    "bəhs et-; bəhs olun-; danışıqların mərkəzində ol-; danışıqların mərkəzində ~ ol-; görüşün mərkəzində ~ ol-; diqqət mərkəzində ol-; diqqət mərkəzində ~ ol-; gündəliyində ol-; gündəliyində ~ ol-; müzakirə et-; müzakirə ol-; müzakirə apar-; fikir mübadilə apar-; fikir mübadilə et-; fikir mübadilə ol-; nəzərdən keçir-; fikir bölüş-; götür qoy et-; məsləhətləş-; müzakirəyə çıxar-; gözdən keçir-; fikirlərini bölüş-; təhlil et-; müqayisə et-; söhbət aç-; söhbət ged-; müzakirə mövzu ol-; danışıq mövzu ol-; söhbət get-; ətraflı danış-; diqqət yetir-; xüsusi diqqət yetir-; diqqət ayır-; nəzər sal-; həll yolları ara-; müzakirə ~ əhatə et-; fikir mübadiləsi ol-; fikir mübadiləsi aparıl-; ətraflı söhbət aparıl-; söhbət apar-; toxunul-; diqqət yetiril-; nəzərdən keçiril-; mövzusunda söhbət; dəyərləndirmə apar-; məsələləri əhatə et-; ətrafında söhbət; toxun-; əsas mövzusu ol-; əsas mövzu ol-; mövzu ol-; mərkəzində dayan-; mərkəzində dur-; həsr ol-; həsr olun-; həsr edil-; diqqət mərkəzində saxla-; önə çəkil-; gündəmə gəl-; gündəmə gətir-; xüsusi yer tut-; nəzərdən keçirilib; müzakirəyə çıxarıl-; müzakirəyə çıxarılıb; əsas yer tut-; mərkəzində ~ dayan-; əsas mövzusu ~ ol-; məsələ ~ qaldırıl-; məsələsi ~ qaldırıl-; məsələsini qaldır-; danışıl-; haqqında danışıl-",
  "a-thank": "təşəkkür; minnətdarlıq; razılıq",
  "a-congratulate": "təbrik; salam; xoş arzu; arzu; ən xoş arzu",
  "a-condole": "başsağlığı; kədər; hüzn",
  "a-support": "dəstək; həmrəylik",
  "a-welcome": "məmnunluq; məmnuniyyət; razılıq; sevinc; yüksək qiymət; məmnun; şad",
  "a-worry": "narahatlıq; təəssüf; narahat; giley; üzüntü",
  "a-condemn": "etiraz; pisləmə; narazılıq; qınaq",
  "a-propose": "təklif; çağırış; xahiş; tələb; təşəbbüs; müraciət",
  "a-invite": "dəvət",
  "a-ready":
    "hazır; hazırlıq; əminlik; əmin; maraq; maraqlı; ümid; sadiqlik; sadiq; inam; niyyət; qətiyyət; əzm; ümidvar; maraqlı olduğunu",
  agree:
    "=razılıq =var; =razılaşma =var; =anlaşma =var; =razılıq =mövcuddur; =razılaşma =mövcuddur; =anlaşma =mövcuddur; razılaş-; razılaşdır-; razılığa gəl-; razılıq əldə et-; razılaşma əldə et-; razılaşma əldə ol-; razılıq ver-; məsələsi ~ razılaşdır-; razılıq əldə ol-; anlaş-; şərtləş-; mutabiq qal-; uzlaş-; sözləş-; ümumi razılığa gəl-; razılıq əldə edil-; ortaq məxrəcə gəl-; razılaşdırıl-; konsensusa gəl-; =razılıq ifadə olun-; ortaq qərara gəl-; razı ol-; razı sal-; razılıq alın-; razılıq al-; razılaşma əldə edil-; razılaşma imzalan-; razılıq bildir-; razılıq veril-; rəyə gəl-; rəyə gəlin-; ümumi rəyə gəl-; ümumi rəyə gəlin-; ümumi məxrəcə gəl-; ortaq məxrəcə gəlin-; yekdil rəyə gəl-; həmfikir ol-; həmrəy ol-; =həmrəydirlər; =həmrəydir; =həmfikirdirlər; =razıdırlar; =razıdır; razılıq qazan-; yaşıl işıq yandır-; razılığa gəlin-; əl sıxış-; mutabiqata var-; konsensus əldə et-; konsensus əldə ol-; anlaşma əldə et-; anlaşma əldə edil-; anlaşma əldə olun-; anlaşma ~ əldə edil-; anlaşma ~ əldə olun-; =anlaşmaya var-; =anlaşmaya varıl-; =anlaşmaya gəl-; =anlaşmaya gəlin-; mutabiq qalın-; şərtləşil-; ilə bağlı sənəd imzalanıb; ilə bağlı sənəd imzalayıblar; barədə sənəd imzala-; barədə sənəd imzalan-; barədə müqavilə bağla-; barədə müqavilə bağlan-; barədə protokol imzala-; barədə protokol imzalan-; əl sıx-; ortaq qərara gəlin-; ümumi qərara gəlin-; ümumi qərara gəl-; razılığını ver-; eyni fikirdə ol-; fikir birliyinə gəl-; fikir birliyi əldə et-; yekdil ol-; =yaradılmasını|=tikilməsini|=tikintisini|=açılmasını|=göndərilməsini|=tanınmasını|ləğvini|=artırılmasını|=verilməsini|=hazırlanmasını|istehsalını|=qurulmasını|=uzadılmasını nəzərdə =tutan ~ imzala-|imzalan-|bağla-|bağlan-",
  decide:
    "qərar ver-; qərara al-; qərar qəbul et-; qərara gəl-; qərarlaşdır-; qət et-; qərarına gəl-; qərara alın-; qərar qəbul ol-; qərar qəbul edil-; qərar çıxar-; qərar çıxarıl-; qərarlaşdırıl-; qərar veril-; qət edil-; qərara gəlin-",
  instruct:
    "tapşırıqlar ver-; tapşırıq veril-; tapşır-; tapşırıq ver-; göstəriş ver-; həvalə et-; tapşırıq ~ ver-; tapşırıl-; göstəriş veril-; həvalə ol-; həvalə edil-; tapşırıq al-; səlahiyyət ver-; səlahiyyət veril-",
  pledge:
    "öhdə götür-; öhdəlik ~ götür-; təəhhüd et-; söz ver-; öhdəlik götür-; vəd et-; vəd ver-; öhdəsinə götür-; boyun ol-; öz üzərinə götür-; üzərinə götür-; boynuna götür-; təmin edəcəyini bildir-; zəmanət ver-; təəhhüd götür-; təminat verib; zamin dur-; zəmanət verib; öhdəliyini götür-; söz verib; vədini ver-; öhdəçilik götür-; vəd ol-; vəd edil-; söz veril-; öhdəlik qəbul et-; öhdəlik qəbul ol-; məsuliyyət götür-; məsuliyyəti üzərinə götür-; üzərinə öhdəlik götür-; öhdələrinə götür-; öhdəsinə düş-; təminat ver-; zəmanət veril-; boynuna al-; üzərinə al-; əhd et-",
  plan: "planlaşdır-; nəzərdə tut-; gözlə-; gözlən-; planlaşdırıl-; təyin et-; təyin ol-; proqnozlaşdır-; hədəflə-; razılaşdırılan tarix; plan var; nəzərdə tutul-; hədəf qoy-; cədvələ salın-; vaxt təyin et-; proqnozlaşdırıl-; gözlənil-; məqsəd qoy-; hədəf seçil-; hədəf seç-; hədəf götür-; hədəf götürül-; hədəf müəyyən; hədəfi qoy-; hədəfi qoyul-; hədəf qoyul-; hədəf kimi müəyyən; planlarına daxil et-; planına daxil et-; plana daxil edil-; plana salın-; plana sal-; proqrama salın-; proqrama daxil edil-; =nəzərdədir; nəzərdə var; =planlaşdırılmaqda; qarşıya məqsəd qoy-; qarşıya məqsəd qoyul-; qarşıya qoyul-; qarşısına ~ məqsəd qoy-; məqsəd qoyul-; məqsəd güd-; hədəflən-; vaxtı təyin ol-; gündəliyə salın-; gündəliyə daxil edil-; planda var; planlar sırasında; proqramlaşdır-; proqramlaşdırıl-; =gözlənilməkdədir; hədəfi açıqla-; hədəfini açıqla-; planını açıqla-; planlarını açıqla-; planını elan et-; planlarını bölüş-; niyyətini açıqla-; yol xəritəsinə sal-; proqrama sal-; planda ol-; gündəliyə sal-; gündəliyə daxil et-; plana daxil et-; proqrama daxil et-; vəzifə qoy-; qarşıya vəzifə qoy-; qarşıya hədəf qoy-; hədəf kimi müəyyən et-; hədəf olaraq müəyyən et-; vəzifə kimi müəyyən et-",
  intend:
    "niyyətində ol-; hazırlaş-; niyyətlən-; niyyət ~ ol-; istəyində ol-; fikrində ol-; qərarında ol-; =niyyətindədir; =niyyətindədirlər; niyyəti var; =əzmindədir; =fikrindədir; planı var; hazırlıq gör-; =istəyindədir; niyyətini açıqla-; niyyətini bildir-; niyyət et-; niyyət ifadə et-; istəyini bildir-; istəyini ifadə et-; =qərarındadır; =niyyətindəyik; =fikrindədirlər; =əzmindədirlər; çırmalan-; qollarını çırma-; hazırlığa başla-; hazırlıqlara başla-; planı ~ var",
  prepare:
    "işlər sona çat-; işlər sona yaxınlaş-; işlər yekunlaş-; iş sona çat-; iş ~ sona yaxınlaş-; işləri aparıl-; işlər görül-; hazırla-; hazırlan-; iş apar-; üzərində iş; işlən-; üzərində çalış-; çalış-; hazırlıq işləri gör-; işlənib hazırla-; danışıq gedir; hazırlıq aparıl-; hazırlıq ged-; iş ged-; danışıqlar apar-; danışıqlar ged-; layihəsi üzərində iş; =hazırlanmaqda; işlər davam et-; səy göstər-; üzərində işlə-; istiqamətində işlə-; üzrə işlə-; danışıqlar davam et-; danışıqlar davam etdir-; danışıqlar ~ davam etdir-; iş davam etdir-; iş ~ davam etdir-; işlər davam etdir-; işlər ~ davam etdir-; layihəsi hazırlan-; üzərində işlər gör-",
  need: "lazım; zəruri; gərək; lazım gəl-; mütləq; =lazımdır; =zəruridir; =gərəkdir; =mütləqdir; tələb olun-; ehtiyac var; ehtiyac duyul-; zərurət var; =labüddür",
  important:
    "vacib; vaciblik; zərurət; zəruri; zərurilik; əhəmiyyət; mühüm; önəm; mühümlük; aktuallıq; önəmli; əhəmiyyətli; gərəklik; lazım; labüd; önəmlilik; ehtiyac",
  ahead: "=keçirəcəkləri; qarşıdan gəl-; =keçirilməsi nəzərdə tutulan; =keçiriləcək",
  "accept-invitation":
    "dəvət qəbul et-; dəvət qəbul ol-; dəvət ~ qəbul ed-; dəvət ~ qəbul et-; dəvət ~ qəbul ol-; dəvət ~ qəbul olun-",
  "by-video":
    "videozəng; videobağlantı; videokonfrans bağlantı; onlayn format; virtual format; video bağlantı; videokonfrans; onlayn formatda; videokonfrans format; telefonla; =telefonda; telefon vasitəsilə; telefon əlaqəsi; telefon xətti ilə; telefon üzərindən; videoəlaqə; videobağlantı vasitəsilə; videokonfrans vasitəsilə; onlayn; video konfrans; video əlaqə",
  go: "get-; gəl-; uç-; uçub get-; uçub gəl-; yola düş-; yollan-; üz tut-",
  "pay-call": "qəbulunda ol-",
  none: "sual|sualları|suallarını|sualını cavablandır-; suallara cavab ver-; suallarına cavab ver-; müsahibə ver-; sualları cavabla-; yeni|yenidən|vəzifəyə|vəzifəsinə|nazir|səfir|postuna təyin edil-|olun-|et-; sədrliyi qəbul et-; sədrliyini qəbul et-; qarşılanma|qarşılama mərasim; məlumat|göstərici|nəticə|statistika açıqla-; məlumat|göstərici|nəticə|statistika elan et-; =olaraq; =hazırda; =hazırkı",
  "take-on":
    "qəbul et-; qəbul edil-; qəbul olun-; təsdiqlə-; təsdiqlən-; təsdiq et-; təsdiq edil-; təsdiq olun-; bəyən-; bəyənil-; məqbul say-; məqbul sayıl-; boynuna götür-; protokola sal-; protokola salın-; imza altına al-; rəsmiləşdir-; rəsmiləşdiril-; təsbit et-; təsbit edil-; təsbit olun-",
  "set-down":
    "elan et-; elan edil-; elan olun-; açıqlan-; müəyyən et-; müəyyən edil-; müəyyən olun-; müəyyənləşdir-; müəyyənləşdiril-; hədəf müəyyən edil-; hədəf kimi müəyyən edil-; vəzifə kimi müəyyən edil-; gündəlikdə; =gündəlikdədir; =gündəmdədir; nəzərə alın-; nəzərə al-; planda var; =plandadır; =planlardadır; proqramda yer al-; planda yer al-; yer al-; yer alıb; sənəddə əks olun-; əks olun-; =hədəflər =arasındadır; =planlar =arasındadır; =prioritetlər =sırasındadır; =prioritetlər =arasındadır; qeyd edil-; qeyd olun-; bildiril-; vurğulan-",
  "take-up": "başla-; giriş-; təmin et-; davam etdir-; sürətləndir-; tamamla-; bitir-; başa çatdır-; keç-",
  "will-be":
    "yola düş-; yola çıx-; reysə çıx-; relslərə çıx-; xidmət göstər-; xidmətə başla-; açıq ol-; açıq qal-; qüvvəyə min-; qüvvədə ol-; qüvvədə qal-; azad ol-; azad edil-; pulsuz ol-; ödənişsiz ol-; vizasız ol-; aradan qalx-; yayıma başla-; yayıma çıx-; efirə çıx-; efirə başla-; ekrana çıx-; ekranlara çıx-; kinoteatrlara çıx-; səhnəyə çıx-; tamaşaçı qarşısına çıx-; oxucuların ixtiyarına ver-; oxucularla görüş-; rəflərə çıx-; satışa çıx-; satışa çıxarıl-; bazara çıx-; dövriyyəyə burax-; dövriyyəyə buraxıl-; dövriyyəyə gir-; işıq üzü gör-; çapdan çıx-; orbitə çıx-; orbitə çıxarıl-; kosmosa göndər-; dərsə başla-; dərslərə başla-; təhsil al-; təcrübə keç-; staj keç-; təqaüd al-; müalicə al-; müalicə olun-; vəzifəsinin icrasına başla-; işə başla-; fəaliyyət göstər-; istifadəyə ver-; istifadədə ol-; sınaqdan çıx-; istehsala başla-; istehsala keç-; ilk məhsulunu ver-; =axmağa başla-; qoşul-; işlə-; uç-; reys yerinə yetir-; gediş-gəliş et-; viza tələb olunma-; iki dəfə art-; sədrliyi qəbul et-; ev sahibliyi et-; =alınmağa|=verilməyə|istehsal =olunmağa|nəşr =olunmağa|=göstərilməyə|=satılmağa|tətbiq =olunmağa|tətbiq =edilməyə|istifadə =olunmağa|=daşınmağa|=çəkilməyə|tədris =olunmağa|=öyrədilməyə|=paylanmağa|=göndərilməyə|=yığılmağa başla-",
};
