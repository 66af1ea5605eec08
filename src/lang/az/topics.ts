import type { Topics } from "../topics.ts";

export const topics: Topics = {
  strong: {
    politics:
      "siyasi dialoq; siyasi əlaqə; siyasi əməkdaşlıq; ikitərəfli münasibət; ikitərəfli əlaqə; strateji tərəfdaşlıq; müttəfiqlik; siyasi məsləhətləşmə; diplomatik münasibət; diplomatik əlaqə; xarici siyasət; yüksək səviyyəli; dövlətlərarası münasibət; yüksək səviyyə; strateji dialoq",
    trade:
      "ticarət*; ticari*; əmtəə dövriyyə; mal dövriyyə; dövriyyə; ixrac*; idxal*; iqtisadi-ticari; azad ticarət; ticarət ev; bazar çıxış; gömrük rüsum; mallar; tədarük həcm; satış bazar; eksport*; import*; yarmarka*; ticarət palata*; biznes forum; biznes missiya; gömrük rüsumu; satınalma; alış-veriş",
    investment:
      "investisiya*; investor*; sərmayə*; kapital qoyuluş; investisiya fond; inkişaf fond; maliyyə qoy-; vəsait qoy-; zavod tik-; zavod inşa; səhmdar*; pay sahib; birgə fond",
    transport:
      "nəqliyyat*; dəmir yol; dəmiryol*; logistika*; tranzit*; dəhliz; yükdaşıma*; yük daşı*; daşıma; aviareys*; reys; =birbaşa uçuş; uçuş; liman; avtomobil yol; konteyner*; hava əlaqə; daşımalar; aviaşirkət; bərə; marşrut; hava nəqliyyat; dəniz yol; avtomobil daşıma; terminal; körpü; gəmi*; beynəlxalq daşıma; azal; aviasiya*; zəngəzur dəhliz; orta dəhliz; yüklər; yük dövriyyə; yük həcm; tunel; metro; yük maşın*; sürücü*; yükaşırma; trasa; gömrük keçid; ötürücülük qabiliyyət; vaqon*; lokomotiv*; blok-qatar*; daşıyıcı*; ələt",
    energy:
      "enerji*; energetika*; neft*; qaz; təbii qaz; qaz kəmər; elektrik enerji; elektri*; atom*; nüvə enerji; su elektrik stansiya; boru kəmər; hidrogen; karbohidrogen*; yanaca*; qaz dəhliz; socar; neft-qaz*; ses; aes; neft-kimya*",
    "green-energy":
      "yaşıl enerji*; bərpa olunan enerji; bərpaolunan enerji; günəş enerji; külək enerji; günəş elektrik stansiya; külək elektrik stansiya; yaşıl hidrogen; yaşıl iqtisadiyyat; alternativ enerji; təmiz enerji; yaşıl keçid; yaşıl texnologiya; yaşıl dəhliz; yaşıl inkişaf; külək park; bərpa olunan mənbə; dekarbonizasiya; yaşıl maliyyə; hibrid elektrik; hibrid stansiya; biokütlə*; meqavatlıq külək; meqavatlıq günəş; günəş panel; günəş park; elektromobil*",
    digital:
      "rəqəmsal*; =süni intellekt; informasiya texnologiya*; ikt; kibertəhlükəsizlik; kiber*; fiber-optik; telekommunikasiya*; startap*; elektron hökumət; elektron ticarət; rəqəmləşmə; informasiya-kommunikasiya; rabitə xətt; smart; ağıllı kənd; ağıllı şəhər; data mərkəz; asan xidmət; innovativ texnologiya",
    water:
      "su ehtiyat; su resurs*; su təchizat; suvarma*; su təsərrüfat; içməli su; su anbar; transsərhəd çay; =suyundan istifadə; suyun; su elektrik; meliorasiya; su məsələ; =suyundan birgə istifadə; su forum; su konfrans; su diplomatiya; su çatışmazlı*; su idarəçili*; suvarma kanal; samur çay; araz çay; kür çay",
    environment:
      "iqlim*; ekolog*; ətraf mühit; cop29; cop30; cop28; xəzərin səviyyə; xəzər =dənizinin səviyyə; xəzər =dənizinin dayazlaş*; dayazlaş*; bioloji müxtəliflik; karbon*; istixana qaz; səhralaş*; buzla*; çirklən*; aral dəniz; ekosistem*; meşə*; yaşıllaşdır*; bioloji; tullantı*; havanın keyfiyyət*; havanın təmizli*; zibil*; plastik*; quraqlı*; qoruq*; milli park; nərə balı*",
    agriculture:
      "kənd təsərrüfat; aqrar*; ərzaq*; taxıl*; buğda; heyvandarlıq; pambı*; meyvə*; tərəvəz*; aqro*; baytar*; fitosanitar*; kənd təsərrüfatı məhsul; ət məhsul; üzümçülük; şərab*; balıqçılıq; fermer*; bağçılıq; arıçılıq; pomidor; kartof; soğan; alma ixrac; qoz; fındıq; üzüm; sitrus*; düyü; çay plantasiya*; şəkər; süd*; quşçuluq; toxum*; heyvan*; mal-qara; zeytun*; əkin*; gül ixrac; aqropark",
    industry:
      "sənaye*; zavod; metallurgiya*; maşınqayırma*; gəmiqayırma*; toxuculu*; istehsal*; kimya sənaye; dağ-mədən*; neft-kimya; fabrik; əczaçılı*; avtomobil istehsal; lokallaşdır*; tikinti material; sənaye park; emal; faydalı qazıntı; mineral; filiz; texnopark; sənaye kooperasiya; kritik mineral",
    finance:
      "bank*; maliyyə*; kredit*; milli valyuta; ödəniş sistem; vergi*; sığorta*; birja*; islam maliyyə; beynəlxalq valyuta fond; dünya bank; avropa yenidənqurma; asiya inkişaf bank; ikiqat vergitutma; kreditləşmə; valyuta; borc*; audit*; qiymətli kağız*; büdcə*; istiqraz*; pul köçürmə*; mərkəzi bank; borcun",
    culture:
      "mədəniyyət*; mədəni*; incəsənət*; teatr*; konsert*; irs; festival*; mədəniyyət gün; ədəbiyyat*; film*; kino*; musiqi*; sərgi açıl-; mədəni irs; heykəl; abidə; muğam; yunesko; rəssam*; türksoy; şair; dil və mədəniyyət",
    education:
      "təhsil*; tələbə*; universitet*; təqaüd*; məktəb*; ali məktəb; tədris*; ada universitet; mübadilə proqram; kadr hazırlıq; müəllim*; rektor*; magistr; magistratura*; şagird*; akademik mübadilə; ixtisasartırma; yaradıcılıq mərkəz; peşə təhsil; təlim proqram; təlim kurs; peşə hazırlı*; ixtisaslaşma; təcrübə mübadilə proqram; dərslik*; doktorant*; məzun*; bakalavr*; təhsilalan*",
    science: "elm*; elmi-texniki; tədqiqat*; elmi; elmlər akademiya; yüksək texnologiya; texnoloji*; laboratoriya",
    health:
      "səhiyyə*; tibb*; xəstəxana; həkim*; vaksin*; pandemiya*; dərman*; sağlamlı*; əczaçılı*; klinika*; epidemiya*; covid*; koronavirus*; müalicə*; icbari tibbi sığorta; əczaçı*; dərman vasitə*; xəstəlik*; tibb bacı; cərrah*; peyvənd*; transplantasiya*; sanatoriya*",
    sport:
      "idman*; futbol*; olimpiya*; çempionat*; turnir; yarış*; mdb oyun; köçəri oyun; islam həmrəyliyi oyun; idmançı; güləş; =formula 1; universiada",
    tourism:
      "turizm*; turist*; turizm marşrut; istirahət mərkəz; kurort*; otel*; ziyarətçi; zəvvar; turlar; bələdçi*; aqroturizm; kruiz*",
    humanitarian:
      "humanitar*; humanitar yardım; humanitar əməkdaşlıq; mədəni-humanitar; xalqlararası; diaspor*; qaçqın*; insani yardım; könüllü*; vətəndaş cəmiyyət; qeyri-hökumət; mədəniyyətlərarası dialoq",
    security:
      "təhlükəsizli*; terror*; ekstremizm*; narkoti*; mütəşəkkil cinayət*; cinayətkarlı*; kiber təhdid; separatçı*; hüquq-mühafizə; raket*; narkotrafi*; insan alver; transmilli cinayət*; daxili işlər nazirlik; antiterror; çirkli pul; qaçaqmal*; təxribat*; nüvə silah; kəşfiyyat*; narkotik ticarət*; cəbhə; polis*; casus*; kibercinayət*; uyuşdurucu*",
    defence:
      "müdafiə*; hərbi*; silahlı qüvvə; hərbi-texniki; pilotsuz; təlim keç*; ordu*; müdafiə sənaye; birgə təlim; hərbi təlim; hərbçi; silah*; pua; baş qərargah; sülhməramlı*; hərbi dəniz; ədəd təlim",
    border:
      "sərhəd*; delimitasiya*; demarkasiya*; keçid məntəqə; buraxılış məntəqə; nəzarət-buraxılış; sərhədyanı; dövlət sərhəd",
    migration:
      "miqrasiya*; miqrant*; viza; vizasız; əmək miqrasiya; readmissiya*; viza rejim; əmək miqrant; vətəndaşlıq; viza sadələş*; yaşayış icazə; şəxsiyyət vəsiqə ilə səyahət; işçi qüvvə",
    "peace-process":
      "sülh proses; sülh müqavilə; sülh danışıq; sülh saziş; normallaş*; sülh gündəlik; atəşkəs*; sülhün; sülh; nizamlan*; tənzimlənmə; =münaqişənin həll; barışıq; dinc həll; =sülhə nail; sülh təşəbbüs*; sülhməramlı təşəbbüs",
    reconstruction:
      "yenidənqur*; minatəmizləmə*; =minalardan təmizlən*; =işğaldan azad; azad edilmiş ərazi; böyük qayıdış; şərqi zəngəzur; mina*; reinteqrasiya*; postmünaqişə bərpa; postmünaqişə quruculuq; fiziki bərpa; erməni işğal; =qarabağın bərpa; köçkün*; =qarabağda tikinti; bərpa-quruculuq; bərpa və quruculuq; ərazilərin bərpa*; şəhərlərin bərpa*; kəndlərin bərpa*; bərpa və yenidənqurma; ağdam; füzuli; cəbrayıl; zəngilan; qubadlı; kəlbəcər",
    multilateral:
      "bmt; türk dövlətləri təşkilat; tdt; mdb; şanxay əməkdaşlıq təşkilat; şət; şöt; atət; avropa ittifaq; ai; iqtisadi əməkdaşlıq təşkilat; iət; qoşulmama hərəkat; islam əməkdaşlıq təşkilat; brics; briks; türksoy; türkpa; nato; ümumdünya ticarət təşkilat; ütt; yunesko; unesco; beynəlxalq təşkilat; çoxtərəfli*; cop29; cop30; avropa şura; asəad; avrasiya iqtisadi ittifaq; aii; birləşmiş millətlər təşkilat; türk dünyası; d-8; müstəqil dövlətlər birlik; qlobal cənub; magate; speca",
    "legal-base":
      "müqavilə-hüquq baza; müqavilə-hüquqi baza; hüquqi baza; müqavilə hüquq baza; qanunvericilik baza; ratifikasiya*; hüquqi çərçivə; ikitərəfli sənəd; hüquqi yardım; ekstradisiya*; sənəd imzala-; sənədlər imzala-; =sənədlərin imzalanma; imzalanma mərasim; hüquqi əsas; normativ-hüquqi",
    parliament:
      "parlament*; milli məclis; parlamentlərarası; senat*; deputat*; spiker*; məclis; dostluq qrup; qanunverici*; millət vəkil; tbmm; tbmm sədr; millət məclis; parlamentari*; assambleya; bundestaq",
    "regional-agenda":
      "regional gündəlik; regional məsələ; regional təhlükəsizlik; beynəlxalq gündəlik; əfqanıstan; qəzza; yaxın şərq; ukrayna; cənubi qafqaz; suriya; fələstin*; regional və beynəlxalq; beynəlxalq və regional; bölgədəki vəziyyət; regiondakı vəziyyət; regional əməkdaşlıq; israil; regional və qlobal; qlobal məsələ; regional proses; region ölkə; cənub qafqaz; mərkəzi asiya-xəzər; regional sabitlik; münaqişə; xəzər =dənizində əməkdaşlıq; qlobal gündəlik",
    media:
      "kütləvi informasiya vasitə; kiv; telekanal*; informasiya agentlik; mətbuat orqan; informasiya mübadilə; dezinformasiya*; xəbər agentlik; media forum; teleradio*",
    space: "kosmi*; kosmos*; peyk; azərkosmos; kosmonavt*; aerokosmi*; peyklər",
    emergency:
      "zəlzələ*; sel; daşqın*; fövqəladə hal; təbii fəlakət; fəlakət*; qəza*; başsağlı*; partlayış*; yanğın*; həlak ol*; xilasetmə*; axtarış-xilasetmə; fhn; =həyatını itir*; təyyarə qəza; sürüşmə; faciə*; hüzn*; ölən*; yaralan*; mülki müdafiə; uçqun; =qəzaya uğra-; daşqın; yanğınsöndür*; təxliyə*; sığınacaq",
  },
  weak: {
    tourism: "səyahət*",
    defence: "dron",
    agriculture: "halal; gübrə",
    "peace-process": "vasitəçili*",
    migration: "konsullu*; konsul; konsul məsələ",
    reconstruction: "bərpa*; =yenidən qur*; tikinti-quruculuq; quruculu*; bərpa iş; yenidən bərpa; infrastrukturun bərpa*",
    trade: "iqtisadi*; biznes*; iş adam; şirkət; bazar; sahibkar; iqtisadiyyat; tarif",
    investment: "iş mühit; birgə müəssisə; birgə layihə; podratçı; sahibkar*",
    industry: "müəssisə; texnologiya; xammal; kooperasiya",
    security: "sabitlik; təhdid; çağırış; sanksiya*",
    culture: "tarixi; dostluq; qardaş; ortaq köklər; ənənə; novruz; muzey*",
    multilateral: "sammit; zirvə; forum; beynəlxalq; qlobal",
    "regional-agenda": "region; bölgə; regional; beynəlxalq vəziyyət",
    humanitarian: "xalq; insan; yardım; uşaq; gənclər*; qadın*; soydaş*",
    science: "texnologiya; tədqi*; alim; elmi nəşr; innovasiya*; innovativ*",
    emergency: "xilas; zərər; dağıntı; qurban*",
    transport: "yol; xətt; qatar",
    water: "su; çay",
    energy: "stansiya",
    education: "kurs; gənc",
    environment: "yaşıl",
    finance: "manat; fond",
    border: "gömrü*",
    media: "media*; jurnalist*; televiziya*",
  },
  not: `hava liman; xarici işlər nazir; xarici işlər nazirlik; mətbuat xidmət; xəbər xidmət; təhlükəsizlik şura; təhlükəsizlik xidmət; beynəlxalq hava liman; dövlət təhlükəsizlik; su nəqliyyat; mətbuat konfrans; sosial media; media məlumat; azərtac; əlaqə saxla; dostluq qrupu sədr; şəhid; xiyaban; fəxri xiyaban; mədəniyyət mərkəz bina; heydər əliyev mərkəz; nəqliyyat vasitə; iş adam; enerji ver; kənd əhali; yol xəritə; yol ver; =yola sal-; yol polis; silah yoldaş; ev sahib; mədəni xidmət; media üçün; elmi iş; ordu kanal; terminal qurğu; axtarış sistem; =saytda axtarış; sərhədsiz; sülh və sabitlik; sabitlik və təhlükəsizlik; sülh və təhlükəsizlik; elmi dərəcə; xilas yolu; hərbi attaşe; informasiya agentliyi; xəbərlər; digər xəbər; narkotik ticarət; insan ticarət; silah ticarət; dəniz liman; günəş park; xilas etmə`,
  relations: `əməkdaşlı*; əlaqə; ticarət-iqtisadi; dövlətlərarası; parlamentlərarası; əmtəə dövriyyə; mal dövriyyə; iki dövlət; hər iki ölkə; ölkələrimiz; təbrik məktub; mübadilə; ikitərəfli; münasibət; danışıq; səfir*; səfirlik; nümayəndə heyət; tərəfdaşlıq; həmkar; diplomatik; xarici iş; dövlət başçı; sammit; memorandum; saziş; müttəfi*; dostluq; hökumətlərarası; qarşılıqlı; ticarət dövriyyə; rəsmi səfər; işgüzar səfər; dövlət səfər; telefonla; məsləhətləşmə*; prezident; birgə bəyanat; üçtərəfli; bağlı fikir mübadilə; fikir mübadilə; başsağlığı; etimadnamə; iki ölkə`,
};
