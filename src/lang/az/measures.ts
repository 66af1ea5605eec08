import type { Measures } from "../measures.ts";

export const measures: Measures = {
  words: {
    "trade-turnover":
      "ixrac və idxal həcm; idxal və ixrac həcm; idxal-ixrac; ixrac-idxal; ticarət dövriyyə; əmtəə dövriyyə; mal dövriyyə; qarşılıqlı ticarət; ikitərəfli ticarət; ticarət həcm; ticarət; dövriyyə; xarici ticarət; mal mübadilə; ticarət əlaqə; əmtəə mübadilə; ticari dövriyyə; ticarət mübadilə; ticarət göstərici; alış-veriş; mal dövriyyəsi; ticari əlaqə; ticarət əməliyyat; mal mübadilə et-; əmtəə mübadilə et-; mal mübadilə ol-; ticarət tərəfdaş; ticarət partnyor; ticari-iqtisadi|ticarət-iqtisadi ~ həcm; ticari-iqtisadi fəaliyyət; ticari-iqtisadi dövriyyə",
    exports: "reeksport; ixrac; ixracat; ixrac et-; ixrac ol-; ixraç",
    imports:
      "mal al-; məhsul al-; mal alın-; idxal; idxalat; idxal et-; idxal ol-; satın al-; al-; satınalma; alış; gətiril-; idxal həcm; alınma; satın alın-; =alınan mal; =gətirilən mal; =alınmış mal",
    investment:
      "kapital axın; kapital axını; investisiya axını; sərmayə axını; investisiya; sərmayə; investisiya qoy-; sərmayə qoy-; birbaşa investisiya; sərmayə yatır-; kapital qoyuluş; investor; yatırım; investisiya qoyuluş; investisiya portfel; sərmayədar; yatır-; yatırıl-; layihə portfel",
    freight:
      "sərhəddən ~ burax-; sərhəddən ~ ~ burax-; sərhəddən ~ buraxıl-; sərhəddən ~ ~ buraxıl-; sərhəddən ~ keçir-; sərhəddən ~ ~ keçir-; sərhəddən ~ keçiril-; sərhəddən ~ ~ keçiril-; yük; nəql et-; nəql edil-; nəql olun-; yükdaşıma; yük daşıma; tranzit; tranzit daşıma; yük daşın-; yük dövriyyə; daşıma; konteyner; konteyner daşıma; yükaşırma; tranzit yük; yük axın; yük həcm; daşın-; vaqon; yük keçir-; yük vur-; yüklər; tranzit həcm; yük aşırıl-; yük göndəril-",
    passengers:
      "insan axını; sərnişin axını; sərnişin; sərnişin daşıma; sərhəd keç-; sərhədi keç-; sərnişin axın; sərnişin qatar",
    tourists: "turist; turist axın; turizm; turist say",
    students:
      "təhsil al-; tələbə; təqaüd; dövlət təqaüd; oxu-; kvota; təhsil qrant; təqaüd proqram; peşə təhsil; təhsil alır; ixtisas təhsil; təcrübə keç-; təlim keç-; tədris al-",
    flights:
      "reys; aviareys; uçuş; birbaşa reys; hava əlaqə; çarter; aviasiya əlaqə; təyyarə uç-; uç-; birbaşa uçuş; uçuş say; həftəlik uçuş",
    "loan-or-aid":
      "hədiyyə et-; hədiyyə edil-; hibə et-; koica; tika; jica; usaid; giz; kfw; humanitar; insani yardım; avadanlıq ver-; avadanlıq təhvil ver-; tibbi avadanlıq; bağışla-; kredit; qrant; yardım; borc; humanitar yardım; maliyyə yardım; güzəştli kredit; kredit xətti; maliyyə dəstək; texniki yardım; ianə; maliyyələşdir-; maliyyələşmə; subsidiya; humanitar yük; zərərçəkən; zərər çəkən; vəsait hesab; maliyyə vəsait; kredit ayır-; zərərçəkmiş; dəstək paket; ssuda; güzəştli; humanitar daşıma; borcun; humanitar yükü; humanitar karvan; dərman ləvazimat; ərzaq yardım; yardım yük; humanitar dəstək",
    energy:
      "qaz; təbii qaz; neft; elektrik enerji; elektrik; enerji; neft məhsul; xam neft; yanacaq; enerji ixrac; mazut; benzin; elektroenerji; uran; uran filizi; dizel; maye qaz; mayeləşdirilmiş qaz; neft-qaz; yanacaq-energetika; kondensat; bitum; neft kimya; elektrik təchizat; qazolin; aviasiya yanacaq",
    length: "uzunluq; məsafə; uzan-; dövlət sərhəd",
    capacity:
      "qəbul =etməyə imkan ver-; emal =etməyə imkan ver-; =buraxmağa|=ötürməyə|=aşırmağa imkan ver-; nəfərlik; güc; gücü; ötürmə qabiliyyət; ötürücülük qabiliyyət; buraxılış qabiliyyət; istehsal güc; tutum; qoyuluş güc; generasiya güc; yükaşırma güc; yerlik; istehsal həcm; nominal güc; ötürücülük imkan; buraxıcılıq qabiliyyət; məhsuldarlıq; qabiliyyət; keçirə bil-; qəbul edə bil-; emal edə bil-; buraxa bil-; xidmət edə bil-; keçə bil-; aşıra bil-; şagirdlik; çarpayılıq; buraxılış imkan; =qəbul =etməyə =qadirdir",
    population: "əhali; yaşa-; diaspor; məskunlaş-; sakin; əhali say; soydaş",
    other:
      "vaqon park; avtobus park; lokomotiv park; karbon qaz; karbon qazı; istixana qaz; istixana qazı; istixana qazları; parnik qaz; parnik qazı; karbon; gömrük rüsum; gömrük rüsumu; gömrük ödəniş; saldo; müsbət saldo; mənfi saldo; ticarət balans; podratçı; pul köçürmə; pul baratı; əmək kvota; əmək kvotası; nizamnamə kapital; kvota; ümumi daxili məhsul; ümd; büdcə; hesablaşma; kapital; fond kapital; narkotik; narkotik vasitə; qaçaqmal; müsadirə et-; müsadirə ol-; mənfəət; cərimə; sahə; müddət; ərazi; =gəliri; =gəlirləri; =gəlirlər; =gəlirlərin; səhm; səhm paketi",
  },
  rates:
    "güzəşt; xərc; nəqliyyat xərc; ucuzlaş-; ucuzlaşdır-; ucuzlaşdırıl-; bahalaş-; bahalaşdır-; bahalan-; qiymət; tarif; rüsum; ödəniş; daşınma haqqı; daşıma haqqı; daşıma xərc; daşınma dəyər; rouminq; faiz dərəcə; endirim; növbə; tıxac; yolda olma vaxt; çatdırılma müddət; çatdırma müddət; gözləmə müddət; gözləmə vaxt; rəsmiləşdirmə müddət; nəqletmə xərc; nəqliyyat xərc; gömrük rüsum; inflyasiya; əməkhaqqı; boşdayanma; qiyməti; keçmə vaxt; keçid vaxt; keçid müddət; keçmə müddət; =keçmək =üçün vaxt; sərf olunan vaxt; gömrükdən keçmə vaxt; keçmə vaxtı; keçid vaxtı",
  portions: "pay; xüsusi çəki",
  stations:
    "stansiya; elektrik stansiya; külək elektrik stansiya; günəş elektrik stansiya; bərpa olunan enerji; yaşıl enerji; su elektrik stansiya; istilik elektrik stansiya; atom elektrik stansiya; ses; aes; ies; günəş stansiya; külək stansiya; enerji bloku; külək parkı",
  water: "su; su anbar; suvarma; çay; su ehtiyat",
  sent: "göndər-; göndəril-; tədarük et-; tədarük; sat-; satıl-; yollan-; yola salın-; çatdırıl-; tədarük edil-; tədarük ol-; satış; göndəriş",
  things: {
    freight:
      "dəmir yolu reys; dəmiryol reys; dəmir yolu səfər; konteyner; vaqon; yük maşın; blok-qatar; blok qatar; qatar; tır; yük avtomobil; gəmi; konteyner qatar; çən; sistern",
    passengers: "sərnişin",
    tourists: "turist; səyyah; ziyarətçi; qonaq",
    students:
      "dövlət təqaüd; hökumət təqaüd; dövlət qrant; tələbə; təqaüd; təqaüdçü; şagird; magistrant; doktorant; kursant; dinləyici; azərbaycanlı tələbə; kvota; gənc ~ təhsil; ",
    flights: "reys; aviareys; uçuş",
    companies:
      "aviaşirkət; aviakompaniya; hava yolu şirkət; şirkət; müəssisə; firma; birgə müəssisə; investor; rezident; korporasiya; bank; istehsalçı; biznes subyekt; kompaniya",
    documents:
      "sənəd; saziş; müqavilə; memorandum; anlaşma memorandum; bəyannamə; qərar; protokol; kontrakt; razılaşma; hökumətlərarası saziş; ikitərəfli sənəd",
    projects: "layihə; birgə layihə; investisiya layihə; təşəbbüs",
    energy: "tanker",
    population: "əhali yaşa-; sakin; soydaş; vətəndaş; azərbaycanlı; nəfər əhali; həmvətən",
    other:
      "marşrut; filial; kampus; hərbçi; hərbi qulluqçu; əsgər; mütəxəssis; mühəndis; iş yer; işçi; məktəb; xəstəxana; uşaq bağça; avtobus; traktor; kombayn; avtomobil; maşın; lokomotiv; təyyarə; helikopter; pua; ekspert; həkim; müəllim; kənd; ev; ailə; mənzil; buzlaq; otel; idmançı; iştirakçı; nümayəndə; sülhməramlı; miqrant; əmək miqrant; qaçqın; məcburi köçkün; kitab; eksponat; ağac; ting; baş ~ mal; peyk; mərkəz; ferma; istixana; mağaza; obyekt; turbin; məhbus; əsir; tədbir; müşahidəçi; jurnalist; texnika; xəstə; peşəkar; diplomat; fəhlə; könüllü; rəssam; tamaşaçı; oyunçu; döyüşçü; mina; əməkdaş; vahid texnika; icazə; icazənamə; lisenziya; viza; sertifikat; patent; müraciət; blank; buraxılış vəsiqə; bənd; sahibkar; iş adam; biznesmen; iş adamı; qatar reys; avtobus reys; bərə reys; bərə qatnov",
  },
  anniversary:
    "yubiley; ildönüm; =münasibətlərinə|=münasibətlərə ~ il =olur|=oldu; illik diplomatik münasibət|əlaqə; il tamam ol-; diplomatik münasibət ~ il əvvəl qurul-; diplomatik əlaqə ~ il əvvəl qurul-; diplomatik münasibət =qurulmasından ~ il =keçir|=keçib|=ötür; qurulmasından|yaranmasından|yaradılmasından|qurulandan|yaranandan|yaradılandan ~ ildən =çox|=artıq =keçir|=keçib|=ötür|=ötüb; qurulmasından|yaranmasından|yaradılmasından|qurulandan|yaranandan|yaradılandan ~ il =keçir|=keçib|=ötür|=ötüb|=keçdi; qurulmasından|yaranmasından|yaradılmasından =bəri|=sonra ~ il =keçir|=keçib|=ötür|=ötüb",
  anniversaryOf: "illik",
  anniversaries: {},
  relations: "münasibət; diplomatik; əlaqə; dostluq; əməkdaşlıq; tərəfdaşlıq; müstəqillik; üzvlük; müqavilə",
  rise: "art-; yüksəl-; çoxal-; böyü-; genişlən-; qalx-; artım; yüksəliş; artır-; artırıl-; böyümə; çoxalma; artma; yüksəlmə; çoxaldıl-; yüksəldil-; genişləndir-; üstələ-; artım müşahidə ol-; sıçrayış; bahalaş-; bahalaşdır-; uzan-; sıçra-; çoxalt-; sürətlən-; böyüt-; bahalan-",
  fall: "en-; azal-; düş-; aşağı düş-; enmə; azalma; gerilə-; geriləmə; azaldıl-; azalt-; ixtisar ol-; qısal-; aşağı en-; kiçil-; eniş; endir-; zəiflə-; ucuzlaş-; ucuzlaşdır-; ucuzlaşdırıl-; endiril-; aşağı salın-; aşağı sal-; qısalt-; qısaldıl-; kiçilt-; ixtisar et-; düşüş; itir-",
  more: "=çoxdur; =çox; =artıqdır; =artıq; =yüksəkdir; =yüksək; =yuxarıdır; =çoxdu; =böyükdür; =çoxluğunu; =artıqlığını; =çoxdan; =baha; =bahadır; =uzun",
  less: "=azdır; =az; =aşağıdır; =aşağı; =kiçikdir; =ucuz; =ucuzdur",
  compared: "müqayisədə; nisbətən; müqayisə et-; =nisbətdə; =görə",
  reach:
    "çat-; təşkil et-; ötüb keç-; keç-; aş-; yaxınlaş-; ötmə; bərabər ol-; öt-; ötüb-; qeydə alın-; daşın-; ibarət ol-; həddini aş-",
  bring: "çatdır-; çatdırıl-; çıxar-; çıxarıl-; qaldır-; yüksəlt-; artır-; artırıl-; yüksəldil-",
  near: "yaxınlaş-",
  target:
    "=həddinə =doğru; =rəqəminə =doğru; =səviyyəsinə =doğru; hədəfə doğru; vəzifə; müəyyən et- rəqəm|göstərici|hədd|səviyyə; növbəti hədd; doğru irəlilə-; doğru get-; =plan; illik plan; =planı; hədəf; məqsəd; hədəflə-; qarşıya qoy-; nəzərdə tut-; hədəfimiz; məqsədimiz",
  ahead:
    "=gələcəkdə; =perspektivdə; =mümkünlüyü; =mümkünlüyünü; =olacaq; mümkün; imkan; potensial; perspektiv; plan; proqnoz; nəzərdə tut-; tezliklə; yaxın illər; istə-; gözlən-; zərurət; razılığa gəl-; razılıq əldə et-; razılıq əldə olun-; razılaşdır-; zəruri; lazım; təklif; planlaşdır-; çağır-; razılaş-; hazır; mərhələdə isə; yaxın gələcək; niyyət; iş gör-; =işlər; =işləri; üzrə iş; iş aparıl-; işlər gedir; maraqlı; maraq göstər-; hədəflən-; başlanacaq; =arzu; nəzərdə; vəd et-; öhdə; =çalışırıq; =çalışacağıq; =çalışacaq; =çalışırlar; ümid et-; ümid; gözlə-; =razılıq =var; =razılıq =mövcuddur; razılaşma var; real hesab; realdır",
  asked:
    "xahiş et-; müzakirə et-; müzakirə ol-; təklif et-; nəzərdən keçir-; baxıl-; mümkün; imkan; araşdır-; məsələ; istə-; sürətləndir-",
  or: "=və ya; =yaxud; =yəni",
  achieved: "imkan ver-; şərait yarat-; səbəb ol-",
  by: "",
  to: "",
  again:
    "bu göstərici; bu rəqəm; bu həcm; bu; =o; bu say; onların say; göstərici; bu məbləğ; həmin göstərici; həmin rəqəm; rəqəm; bunun; =bundan; bu xətt; bu nəticə; =onun; =onu; =ondan",
  byDative: "",
  worth:
    "dollara tik-; dollara tikil-; manata tikil-; dollara inşa edil-; dəyər; dəyərində; qiymət; ümumi dəyər; xərc; =dəyəri; başa gəl-; portfel; büdcəsi; dəyərli; smeta; smeta dəyər; layihə dəyər; təxmini dəyər; tikinti",
  given:
    "ayır-; ayrıl-; paket; yönəlt-; yönəldil-; cəlb et-; cəlb ol-; xərclə-; xərclən-; sərf ol-; tələb ol-; sərf et-; qoy-; vəsait ayır-; sərf edil-; ayrılacaq; xərclənəcək; maliyyələşdir-; nəzərdə tutulmuş vəsait; ayrılmış; yönəldilmiş; təyin et-; köçürül-; vəsait köçür-; keçiril- ~ hesab; =lazımdır; lazım ol-; tələb edil-",
  often: "=həftədə; həftəlik; =gündə; gündəlik; =ayda; aylıq; =ildə; illik; hər həftə; hər il; =sutkada; hər gün; =həftəyə",
  joins: "=və; =həmçinin; =amma; =lakin",
  crossing:
    "sərhədi ~ keç-; sərhəddən ~ keç-; sərhəd məntəqə ~ keç-; sərhəd ~ keç-; məntəqədən ~ keç-; keçid məntəqə ~ keç-; keçid ~ nəfər ~ keç-; buraxılış məntəqə ~ keç-",
  harmed:
    "həlak ol-; =ölüb; =öldü; =ölən; yaralan-; xəsarət al-; vəfat et-; həyatını itir-; dünyasını dəyiş-; zərər çək-; itkin düş-; zərərçək-",
  designed: "üçün nəzərdə tutul-; hesablan-",
  returned:
    "təhvil ver-; təhvil veril-; ekstradisiya et-; ekstradisiya olun-; ekstradisiya edil-; təxliyə et-; təxliyə olun-; təxliyə edil-; deport et-; deport olun-; deport edil-; azad et-; azad olun-; azad edil-; geri qaytar-; geri qaytarıl-; qaytar-; qaytarıl-; repatriasiya olun-; saxla-; saxlanıl-",
  people: "nəfər; adam; insan; şəxs; əcnəbi; xarici vətəndaş",
  durations:
    "vizasız qalma müddət; vizasız rejim müddət; =yolu; keçid müddət; gözləmə; keçid vaxt; keçmək üçün vaxt; yolda; çatdırılma; çatdırılma müddət; çatdırma müddət; daşınma müddət; daşıma müddət; gözləmə; gözləmə müddət; növbə; rəsmiləşdirmə; gömrük rəsmiləşdirmə; emal; yoxlama; =yolda; boşdayanma; yükləmə; boşaltma; keçid müddət; yol müddət; yolda olma; tranzit müddət; prosedur; gömrük prosedur; dayanma; gömrükdən keç-",
  waiting: "gözlə-; növbə; yığıl-; dayan-; növbədə; yığılıb qal-; tıxac; ilişib qal-; toplaş-; gözləyən; növbə gözlə-",
  takes:
    "çək-; qət et-; qət ed-; tələb et-; gözlə-; dayan-; qal-; get-; çat-; keç-; sürmək; sür-; davam et-; lazım; vaxt apar-; apar-; vaxt al-; tələb ol-; dur-; gəl-; gətiril-; çatdırıl-",
  work: "əmək miqrantı; miqrant; əmək kvota; işlə-; çalış-; işlə təmin ol-; işlə təmin et-; işə cəlb ol-; işə cəlb et-; işə götür-; işə düzəl-; məşğul; məşğulluq; əmək fəaliyyət; işə qəbul; iş yer",
  visiting:
    "yola düş-; gəl-; get-; səfər et-; səyahət et-; ziyarət et-; istirahət et-; dincəl-; baş çək-; qonaq ol-; üz tut-; gəliş",
  goods:
    "avtobus; elektromobil; elektrobus; elektrik avtobus; traktor; kombayn; avtomobil; maşın; lokomotiv; təyyarə; helikopter; texnika; kənd təsərrüfatı texnika; vaqon; turbin; baş ~ mal; qatar; gəmi; bərə; tanker; yük maşın; sərnişin vaqon; sürətli qatar",
  plants:
    "zavod; fabrik; kombinat; müəssisə; sex; istehsalat; dəyirman; terminal; xətt; kompleks; qurğu; elevator; anbar; hab; mədən; liman; logistika mərkəz; istehsal sahə; taxıl anbar",
  be: "ol-; təşkil et-; uzan-; bərabər ol-",
  wares: "mal; məhsul; satış; tədarük",
  most: "=ən",
  instead: "=əvəzinə",
  between: "=arasında; =arasındakı; =aralığında",
  further: "=daha",
  them: "bu məbləğin; bu vəsaitin; həmin məbləğin; ümumi məbləğin; onlardan; onların; bunlardan; bunların; o cümlədən; onlarından",
  number: "sayı; say; miqdar",
  young: "uşaq; gənc; yeniyetmə; qız; qadın; oğlan",
  learn: "oxu-; öyrən-; təhsil al-; dərs al-; yiyələn-; təlim keç-; tərbiyə al-; hazırlıq keç-; öyrədil-",
  passing: "keç-; keçid et-; gediş-gəliş et-",
  through:
    "=ərazisindən; =ərazisi ilə; =ərazisi vasitəsilə; =üzərindən; =vasitəsilə; =vasitəsi ilə; =limanından; =dəhlizi ilə; =marşrutu ilə",
  guests: "qonaq; ziyarətçi",
  holds: "sahib; pay; məxsus; düş-; düşür; təşkil et-; illik",
  owns: "sahib; mülkiyyətində",
  works: "qazıntı; qazma iş; tikinti; inşaat; tikinti iş; inşa iş; quraşdırma; quraşdırma iş; iş; potensial",
  builds:
    "döşə-; döşən-; tik-; tikil-; inşa et-; inşa olun-; inşa edil-; qur-; qurul-; quraşdırıl-; çəkil-; yaradıl-; tikinti; inşa",
  done: "yerinə yetir-; yerinə yetiril-; tamamla-; tamamlan-; başa çat-; başa çatdırıl-; yekunlaş-; icra olun-; görül-; hazır; tikil-; istifadə olun-; istifadə edil-; mənimsənil-",
  lands: "ölkə; dövlət",
  outOf: "",
  economy: "=iqtisadiyyatına; =iqtisadiyyatımıza; =iqtisadiyyata",
  bank: "bank",
  lenders:
    "səudiyyə inkişaf fond; səudiyyə fond; küveyt fond; =əbu-dabi inkişaf fond; eksim bank; eksimbank; ixrac-idxal bank; ixrac idxal bank; inkişaf agentlik; inkişaf bank; əməkdaşlıq agentlik; əməkdaşlıq və koordinasiya agentlik; =opek fondu; koica; tika; jica; usaid; giz; kfw; afd",
  portfolio: "portfel",
  part: "",
  was: "=idi; =olub; =olmuşdu",
  grants: "ayır-; ver-; hibə et-; vəd et-; vəd ver-; bağışla-; köçür-; göndər-; göndəril-; yolla-",
  finances: "maliyyələşdir-; maliyyələşdiril-; təsdiqlə-; təsdiq et-; bəyən-",
  auxiliaries: "",
  stative: "",
  intent: "",
  wish: "",
  now: "=hazırkı; =mövcud; =hazırda; =indi; hazırkı dövrdə; =bu gün; =hal-hazırda",
  purpose: "=üçün; =məqsədilə; =məqsədi ilə",
  afterwards: "",
  noChange:
    "investisiya mühit; investisiya mühiti; investisiya iqlim; investisiya iqlimi; =artıq; =bu =müddətdə; =həmin =müddətdə; =bu =müddət =ərzində; =eyni =vaxtda; =həmin =vaxtda; ticarət zona; ticarət mərkəz; ticarət ev; ticarət nazirlik; ticarət nazirliyi; ticarət nümayəndə; qısa müddət; orta müddət; uzun müddət; qısa zaman; qısa vaxt; həyata keçir-; həyata keçiril-; baş tut-; diqqətə çatdır-; diqqətə çatdırıl-; nəzərə çatdır-; salam ~ çatdır-; qeyd ol-; təqdim ol-; iştirak et-; ərsəyə gətir-; sona çat-; başa çat-; əlaqə ~ genişləndir-; ortaya çıx-; söz aç-; yola düş-; yerinə yetiril-; öz növbəsində; növbəti; növbəsində; payına düş-; =payına düşür; =payına düşüb; =payına düşmüşdür; =payına düşən; düşün-; düşünül-",
  uncounted:
    "tərəf; ölkə; orqan; qanunverici orqan; dövlət orqan; dövlət; xalq; lider; prezident; nazir; gün; iclas; görüş; raund; saat; dəqiqə; dəfə; başçı; hökumət; region; qitə; paytaxt; nümayəndə heyət; dəniz; səviyyə; yarı; qonşu; mərhələ; hissə; addım; dəhliz; il; ay; həftə; dil; qurum; palata; istiqamət; sahə; respublika; mövzu; prioritet; komissiya; nazirlik; parlament; həmkar; nəfər; nöqtə; sektor; məsələ; universitet; rayon; şəhər; adam; insan; qol; xal; komanda; dəstə; qrup; xarici işlər nazir; dövlət başçı; hökumət başçı; qardaş; format; tərəfli; mərtəbə; bənd ibarət; maddə ibarət; səs; oxunuş",
  estimated: "=qiymətləndirilir; =təxmini =dəyəri; =ilkin =dəyəri; =təxmin =edilir; =təxmin =olunur",
  underWay:
    "=inşa =edilməkdə =olan; =tikilməkdə =olan; =inşa =olunmaqda =olan; =tikintisi =davam =edən; =inşası =davam =edən; =tikintisi =aparılan; =inşasına =başlanılan; =tikintisi =davam =etdirilən",
  completes:
    "tamamla-; tamamlan-; başa çatdır-; başa çatdırıl-; istismara ver-; istismara veril-; istifadəyə ver-; istifadəyə veril-; işə sal-; işə salın-; yekunlaş-",
  begins:
    "tikinti ~ başla-; tikinti ~ başlan-; tikinti başla-; tikinti başlan-; inşa ~ başla-; inşa ~ başlan-; inşa başla-; inşa başlan-; texniki-iqtisadi əsaslandırma",
  acquired:
    "çatdır-; çatdırıl-; sifariş; sifariş ver-; sifariş et-; al-; alın-; satın al-; satın alın-; yığ-; yığıl-; istehsal et-; istehsal olun-; inşa et-; inşa edil-; inşa olun-; tik-; tikil-; təhvil ver-; təhvil veril-; təchiz et-; sat-; alqı; alış",
  relief: "çadır; yorğan; dərman; ərzaq; isti geyim; geyim; un; düyü; içməli su; generator",
  repairs: "təmir; yenidənqurma; modernləşdirmə; bərpa; demarkasiya; delimitasiya; əsaslı təmir; təmir et-; təmir olun-",
  borders: "sərhəd; sərhəd xətt",
};
