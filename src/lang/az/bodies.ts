import type { Bodies } from "../bodies.ts";

export const bodies: Bodies = {
  kinds: {
    "intergovernmental-commission": `altkomissiya; alt komissiya; delimitasiya üzrə komissiya; delimitasiya və demarkasiya üzrə komissiya; sərhədin delimitasiyası üzrə dövlət komissiya; hökumətlərarası komissiya; birgə hökumətlərarası komissiya; hökumətlərarası birgə komissiya; birgə komissiya; hökumətlərarası komitə; müştərək komissiya; birgə iqtisadi komissiya; birgə ticarət komissiya; iqtisadi əməkdaşlıq üzrə birgə komissiya; ticari-iqtisadi əməkdaşlıq üzrə komissiya; iqtisadi əməkdaşlıq üzrə komissiya; hökumətlərarası iqtisadi komissiya; qarışıq komissiya; ikitərəfli komissiya; dövlət komissiya (delimitasiya); sərhəd komissiya; delimitasiya komissiya; demarkasiya komissiya; delimitasiya üzrə dövlət komissiya; demarkasiya üzrə komissiya; hak; birgə ticarət-iqtisadi komissiya; müştərək iqtisadi komissiya; üçtərəfli komissiya; birgə nəqliyyat komissiya; birgə su komissiya; nəqliyyat üzrə birgə komissiya`,
    consultations:
      "siyasi məsləhətləşmə mexanizm; siyasi məsləhətləşmələr mexanizm; siyasi konsultasiya mexanizm; məsləhətləşmə mexanizm; insan hüquqları dialoq; insan hüquqları üzrə dialoq; təhlükəsizlik dialoq; təhlükəsizlik üzrə dialoq; miqrasiya dialoq; strateji dialoq",
    council: `məşvərət şura; məsləhət şura; xarici investorlar şura; əcnəbi investorlar şura; hökumətlərarası şura; strateji əməkdaşlıq şura; strateji şura; yüksək səviyyəli strateji əməkdaşlıq şura; yüksək səviyyəli strateji şura; ali şura; ali dövlətlərarası şura; dövlətlərarası şura; işgüzar şura; iş şura; biznes şura; birgə işgüzar şura; strateji tərəfdaşlıq şura; strateji dialoq şura; investisiya şura; əməkdaşlıq şura; tərəfdaşlıq şura; müdafiə sənaye şura; koordinasiya şurası; əlaqələndirmə şura; birgə şura; qadınlar şura; gənclər şura; sərmayə şura`,
    committee: `birgə komitə; strateji komitə; əlaqələndirmə komitə; koordinasiya komitə; birgə hərbi komitə; birgə əlaqələndirmə komitə; əməkdaşlıq komitə; müşahidə komitə; idarəetmə komitə; rəhbər komitə; tərəfdaşlıq komitə; birgə gömrük komitə; birgə iqtisadi komitə; texniki komitə; koordinasiya komitəsi`,
    "working-group":
      "planlaşdırma qrup; strateji planlaşdırma qrup; birgə strateji planlaşdırma qrup; koordinasiya qrup; yüksək səviyyəli qrup; texniki qrup; birgə texniki qrup; təmas qrup; kontakt qrup; işçi qrup; birgə işçi qrup; ekspert qrup; ekspertlər qrup; birgə ekspert qrup; ekspert işçi qrup; əlaqələndirmə qrup; tapşırıq qrup; işçi qrupu; birgə qrup; xüsusi qrup; birgə komanda; operativ qrup; strateji planlaşdırma qrup; birgə strateji planlaşdırma qrup; birgə planlaşdırma qrup; koordinasiya qrup; danışıqlar qrup; üçtərəfli qrup; birgə tapşırıq qrup; birgə xüsusi qrup",
    "expert-council": "ekspert şura; ekspertlər şura; beyin mərkəz forum",
    "parliamentary-group": `dostluq liqa; parlament dostluq liqa; parlament qrup; deputat qrup; parlamentlərarası əməkdaşlıq komitə; dostluq qrup; parlamentlərarası dostluq qrup; parlament dostluq qrup; parlamentlərarası əlaqə üzrə işçi qrup; parlamentlərarası əlaqələr üzrə işçi qrup; işçi qrup parlamentlərarası; parlamentlərarası qrup; dostluq cəmiyyət parlament`,
    fund: `birgə investisiya fond; birgə inkişaf fond; birgə fond; investisiya fond; türk investisiya fond; inkişaf fond; birgə vençur fond`,
    forum: "parlamentlərarası forum; regionlar forum; bölgələr forum; regionlararası forum; regionlararası əməkdaşlıq forum",
    other:
      "üçtərəfli format; üçtərəfli mexanizm; strateji dialoq mexanizm; 3 3 format; 3 3 platforma; =3 3; yüksək səviyyəli dialoq; enerji dialoq; iqtisadi tərəfdaşlıq dialoq; koordinasiya mexanizm; əlaqələndirmə mexanizm; birgə mexanizm; monitorinq mexanizm; əlaqələndirmə platforma; dialoq mexanizm",
  },
  weak: {
    "working-group": "qrup",
    "intergovernmental-commission": "komissiya",
    consultations: "siyasi məsləhətləşmə; məsləhətləşmə; konsultasiya; siyasi konsultasiya",
    council: "şura",
    committee: "komitə",
    "expert-council": "",
    fund: "fond",
    centre: "mərkəz; birgə mərkəz; monitorinq mərkəz; ticarət mərkəz",
    forum:
      "forum; biznes forum; iqtisadi forum; iş forum; investisiya forum; media forum; beyin mərkəzləri forum; investorlar forum; sahibkarlar forum; gənclər forum; rektorlar forum; qadınlar forum; əməkdaşlıq forum; sərhədyanı regionlar forum",
    other: "mexanizm; platforma; dialoq platforma; assosiasiya; birgə universitet; konsorsium; assambleya",
  },
  ofRegions: "dialoq",
  ofOrganisations:
    "nazirlər şura; nazirlər kabineti şura; idarəedicilər şura; rəhbərlər şura; direktorlar şura; xarici işlər nazirləri şura",
  owners: "təşkilat; bank",
  joint: `birləşmiş; birgə; müştərək; ikitərəfli; üçtərəfli; hökumətlərarası; dövlətlərarası; parlamentlərarası; ortaq; iki ölkə; nazirliklərarası; qurumlararası; iki dövlət; qarşılıqlı; dördtərəfli; çoxtərəfli; sərhədyanı; idarələrarası`,
  ofThree: "üç ölkə; üç dövlət; üçtərəfli",
  ofOne: "xarici investorlar şura; əcnəbi investorlar şura",
  ofParliaments: `birgə parlament komissiya; birgə parlamentlərarası komissiya; parlamentlərarası birgə komissiya; parlament əməkdaşlığı komissiya; parlamentlərarası əməkdaşlıq üzrə komissiya; parlamentlərarası əməkdaşlıq üzrə birgə komissiya; parlamentlərarası komissiya; parlamentlərarası əməkdaşlıq komissiya`,
  numbered:
    "birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu növbəti illik ənənəvi növbədənkənar",
  rounds: "raund raundu raundunun raundunda dövrə tur turu mərhələ mərhələsi",
  known: {
    "council org:EAEU": "avrasiya hökumətlərarası şura; ali avrasiya iqtisadi şura",
    "council org:OTS": "dövlət başçıları şura; xarici işlər nazirləri şura; ağsaqqallar şura; ticarət nazirləri şura",
    "other KZ,KG,TJ,TM,UZ,US": "=c =5 =1; =b =5 =1",
    "fund org:OTS": "türk investisiya fond",
  },
  not: `=üçtərəfli =formatda; =ikitərəfli =formatda; mərkəzi asiya; mərkəzi avropa; mərkəzi afrika; mərkəzi amerika; mərkəzi bank; mərkəzi ofis; mərkəzi aparat; logistika mərkəz; nəqliyyat-logistika mərkəz; ticarət-logistika mərkəz; milli investisiya fond; hakim; diqqət mərkəz; maraq mərkəz; hadisə mərkəz; =hadisələrin mərkəz; gündəm mərkəz; müzakirə mərkəz; rəqəmsal platforma; elektron platforma; ticarət platforma; elektron ticarət platforma; təhlükəsizlik şura; bmt təhlükəsizlik şura; nazirlər şura; federasiya şura; avropa şura; avropa birliyi şura; dövlət şura; ali şura sədr; müəllimlər şura; elmi şura; müşahidə şura; xalq məsləhət şura; təhlükəsizlik şura katib; nazirlər kabinet; şəhər şura; bələdiyyə şura; insan hüquqları şura; qafqaz müsəlmanları idarə; türk şura; türkdilli =dövlətlərin əməkdaşlıq şura; körfəz əməkdaşlıq şura; kooperasiya şura;
dövlət komitə; gömrük komitə; dövlət gömrük komitə; milli =məclisin komitə; parlament komitə; xarici əlaqələr komitə; beynəlxalq münasibətlər və parlamentlərarası əlaqələr komitə; müdafiə komitə; qırmızı xaç komitə; beynəlxalq qızıl xaç komitə; olimpiya komitə; milli olimpiya komitə; mərkəzi komitə; nobel komitə; sosial siyasət komitə; dövlət statistika komitə; icra komitə;
avropa komissiya; avrasiya iqtisadi komissiya; mərkəzi seçki komissiya; seçki komissiya; bmt komissiya; hüquq komissiya; avropa iqtisadi komissiya; tenderlər komissiya;
heydər əliyev fond; bmt uşaq fond; beynəlxalq valyuta fond; bmt əhali fond; dövlət neft fond; əhali fond; pensiya fond; sosial müdafiə fond; türk mədəniyyəti və irsi fond; maarif fond; qurani fond; yaşıl iqlim fond; vəhşi təbiət fond; ümumdünya fond; nizami gəncəvi beynəlxalq mərkəz; təhlil mərkəz; beynəlxalq =münasibətlərin təhlili mərkəz; mətbuat mərkəz; heydər əliyev mərkəz; tarixi mərkəz; şəhər mərkəz; ticarət mərkəz bina; rayon mərkəz; inzibati mərkəz; konqres mərkəz; tibb mərkəz; mədəniyyət mərkəz; ekspo mərkəz`,
};
