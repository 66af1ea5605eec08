import type { Titles } from "../titles.ts";
import { national } from "./national.ts";

export const titles: Titles = {
  order: "last",
  heads: {
    "office:chair": "sədrlik",
    "office:secretary-general": "baş katiblik",
    "office:speaker": "spikerlik",
    "office:president": "prezidentlik",
    "office:rector": "rektorluq",
    "EU/commissioner": "avrokomissar",
    "former:president": "ilk prezident; birinci prezident",
    "UZ/governor": "hokim",
    "VA/head-of-state": "roma papa",
    "head-of-state": "dövlət başçı; dövlət rəhbər; ölkə başçı; ölkə rəhbər; ölkə lider; dövlət lider; respublika başçı",
    "head-of-government":
      "baş nazir; hökumət başçı; hökumət rəhbər; kansler; federal kansler; premyer; premyer nazir; premyer ministr",
    president: "prezident; dövlət prezident",
    minister: "nazir",
    chair: "sədr",
    chief: "başçı; rəhbər; rəis; başqan; baş həkim",
    leader: "lider",
    "foreign-secretary": "xarici iş katib",
    "minister-of-state": "dövlət nazir",
    director: "direktor; baş direktor; icraçı direktor; baş icraçı direktor; müdir; baş icraçı",
    manager: "regional prezident; menecer; baş menecer; idarəçi; regional direktor; ölkə direktor; ölkə menecer",
    secretary: "katib; məsul katib; icraçı katib",
    "secretary-general": "baş katib",
    "state-secretary": "dövlət katib; daimi katib",
    "foreign-minister": "diplomatiya rəhbər; diplomatiya başçı",
    speaker: "spiker; parlament spiker; parlament rəhbər",
    governor:
      "=muxtar =respublikasındakı səlahiyyətli nümayəndə; =muxtar =respublikasında səlahiyyətli nümayəndə; vilayətindəki səlahiyyətli nümayəndə; vilayətində səlahiyyətli nümayəndə; vilayəti üzrə səlahiyyətli nümayəndə; vali; qubernator; icra başçı; mer; akim; vilayət hakim; şəhər hakim; rayon hakim; əyalət başçı",
    ambassador:
      "səfir; müvəqqəti işlər vəkil; işlər vəkil; müvəqqəti vəkil; baş konsul; konsul; fəxri konsul; daimi nümayəndə; diplomatik nümayəndəlik rəhbər; nunsi; müvəqqəti etibarnamə vəkil; daimi təmsilçi",
    envoy:
      "xüsusi nümayəndə; şəxsi nümayəndə; şəxsi elçi; xüsusi tapşırıqlar üzrə nümayəndə; xüsusi elçi; xüsusi tapşırıq səfir; ticarət elçi; iqlim elçi; elçi",
    representative:
      "nümayəndə; rezident nümayəndə; rezident əlaqələndirici; əlaqələndirici; koordinator; rezident koordinator; ölkə üzrə direktor",
    commissioner: "komissar; müvəkkil; ombudsman",
    adviser: "dövlət müşavir; müşavir; köməkçi; xüsusi köməkçi; baş müşavir; baş məsləhətçi; məsləhətçi; xüsusi müşavir",
    spokesperson:
      "mətbuat katib; sözçü; rəsmi nümayəndə; rəsmi təmsilçi; mətbuat sözçü; sözçü müavin; mətbuat xidmət rəhbər; mətbuat xidmət rəis",
    member: "üzv",
    parliamentarian:
      "deputat; millət vəkil; senator; parlamentari; konqresmen; xalq nümayəndə; avrodeputat; parlament üzv; qanunverici",
    royal: "imperator; monarx; kral; kraliça; şah; əmir; sultan; şahzadə; prins",
    "crown-prince": "vəliəhd; vəliəhd şahzadə; vəliəhd prins",
    commander: "komandan; baş komandan; baş qərargah rəis",
    rector: "rektor; dekan",
    expert:
      "ekspert; analitik; politoloq; siyasi şərhçi; tarixçi; iqtisadçı; tədqiqatçı; siyasətşünas; şərqşünas; şərhçi; beynəlxalq ekspert; siyasi analitik; hərbi ekspert; mütəxəssis",
    prosecutor: "prokuror; baş prokuror",
    founder: "təsisçi; qurucu; iş adam; sahibkar; biznesmen",
    "co-chair": "həmsədr",
    "security-secretary": "təhlükəsizlik şura katib; milli təhlükəsizlik müşavir",
    "high-representative":
      "xarici siyasət və təhlükəsizlik məsələ ali nümayəndə; xarici iş və təhlükəsizlik siyasət ali nümayəndə; ali nümayəndə",
    official:
      "məruzəçi; həmməruzəçi; danışıqçı; baş danışıqçı; birinci xanım; attaşe; hərbi attaşe; baş mütəxəssis; birinci katib; ikinci katib; üçüncü katib; elçi müşavir; səfir müavin; aparat rəhbər; baş inspektor; xüsusi müvəkkil; səfirlik müşavir; hakim; hərbi nümayəndə",
  },
  counterpart: "həmkar; homoloq; mevkidaş; həmkar nazir",
  successor: "",
  predecessor: "sələf",
  council: "xarici işlər nazirləri şura; xin başçıları şura",
  houseFields:
    "beynəlxalq münasibət; beynəlxalq iş; xarici əlaqə; xarici iş; xarici münasibət; xarici siyasət; parlamentlərarası əlaqə; müdafiə və təhlükəsizlik; müdafiə, təhlükəsizlik; müdafiə; hüquq siyasət; dövlət quruculuq; insan hüquq; iqtisadi siyasət; büdcə; aqrar siyasət; sosial siyasət; regional məsələ; qanunvericilik",
  takesOver: "vəzifə ~ təhvil al-; təhvil al-; vəzifəni ~ qəbul edib al-; səlahiyyət ~ təhvil al-",
  replaces: "əvəz et-; əvəzlə-; yerini tut-",
  boards: "idarə heyət; direktor şura; direktorlar şura; müşahidə şura",
  institutions: {
    state: "dövlət; ölkə; respublika; krallıq; xalq",
    government: "hökumət; nazir kabinet; nazirlər kabinet; nazir şura; dövlət şura; kabinet",
    parliament:
      "parlament; senat; skupşina; xalq skupşina; seym; storting; məclis; palata; nümayəndə palata; deputat palata; milli assambleya; xalq məclis; milli məclis; ali şura; milli şura; konqres; yuxarı palata; aşağı palata; qanunverici palata; qanunvericilik palata; məşvərət məclis; milli yığıncaq; dövlət yığıncaq; dövlət məclis; nümayəndə məclis; nümayəndələr şura; lordlar palata; icmalar palata; müşavirlər palata; ali məclis; xalq şura",
    ministry: "nazirlik; DİN; FHN; XİN nazirlik",
    "foreign-ministry": "XİN; xarici iş nazirlik; xarici siyasət idarə; xarici siyasət qurum; diplomatiya idarə",
    "security-council": "təhlükəsizlik şura; milli təhlükəsizlik şura; ali milli təhlükəsizlik şura",
    administration: "prezident administrasiya; administrasiya; prezident aparat; prezident dəftərxana; prezident kabinet",
    agency:
      "dəmir yolu administrasiya; milli dəmir yolu administrasiya; dövlət ~ administrasiya; gömrük administrasiya; dəmir yol idarə; dəmir yolları idarə; agentlik; xidmət; dövlət komitə; dövlət agentlik; dövlət xidmət; inspeksiya; hesablama palata; dövlət neft fond; fond idarə; statistika komitə; gömrük komitə; dövlət gömrük komitə; dövlət fond; xüsusi nümayəndəlik; kəşfiyyat xidmət; milli kəşfiyyat təşkilat; kəşfiyyat idarə; milli arxiv; qurum; mərkəzi seçki komissiya; seçki komissiya; MSK; ali audit palata; insan hüquq komissiya; dövlət təhlükəsizlik xidmət; xarici kəşfiyyat xidmət; antiinhisar xidmət; vergi xidmət; arxiv; turizm büro",
    "central-bank": "mərkəzi bank; milli bank",
    company:
      "şirkət; korporasiya; bank; konsern; holdinq; səhmdar cəmiyyət; ASC; QSC; SC; MMC; hava yol; dəmir yol; zavod; müəssisə; birja; konsorsium; liman; şirkətlər qrup; səhmdar; milli kompaniya; kompaniya; kooperativ; nəşriyyat",
    university: "universitet; institut; akademiya; kollec; məktəb; muzey; kitabxana; teatr; elmlər akademiya; elm akademiya",
    society:
      "sənayeçilər və sahibkarlar ittifaq; sənayeçilər və sahibkarlar birlik; şura; assosiasiya; cəmiyyət; fond; mərkəz; ticarət sənaye palata; ticarət və sənaye palata; sənaye və ticarət palata; ticarət palata; sahibkarlar palata; vəkil palata; vəkillər palata; partiya; konfederasiya; federasiya; klub; təşkilat; forum; ittifaq; birlik; sahibkarlar konfederasiya; olimpiya komitə; beyin mərkəz",
    "organisation-agency": "preventiv diplomatiya üzrə regional mərkəz; nümayəndəlik; ofis; ölkə ofis; regional ofis; proqram",
    region:
      "vilayət; rayon; şəhər; əyalət; ştat; quberniya; muxtar respublika; bələdiyyə; icra hakimiyyət; region; bölgə; paytaxt; dairə; ostan",
    committee: "komitə",
    commission: "komissiya; işçi qrup; birgə komissiya; hökumətlərarası komissiya; hökumətlərarası şura; danışıqlar qrup",
    delegation: "nümayəndə heyət",
    "friendship-group":
      "dostluq liqa; parlament dostluq liqa; parlament qrup; dostluq qrup; parlamentlərarası dostluq qrup; parlamentlərarası əlaqə işçi qrup; əməkdaşlıq qrup; parlamentlərarası qrup; parlament komitə; parlament komissiya; parlament fraksiya",
    department: "departament; idarə; şöbə; baş idarə; sektor; katiblik; müdirlik",
    army: "ordu; silahlı qüvvə; baş qərargah; hərbi dəniz qüvvə; sərhəd qoşun; quru qoşun; quru qüvvə; hərbi hava qüvvə; hava hücumundan müdafiə qüvvə; daxili qoşun; sahil mühafizə",
    court: "məhkəmə",
    "press-service": "mətbuat xidmət; mətbuat xidmət idarə",
    embassy: "səfirlik; konsulluq; baş konsulluq; diplomatik nümayəndəlik; diplomatik missiya; missiya",
    outlet: "qəzet; jurnal; telekanal; xəbər agentlik; informasiya agentlik; nəşr; portal; televiziya; radio",
  },
  national,
  foreign: "xarici iş; xarici əlaqə; xarici siyasət; xarici və Avropa iş; Avropa və xarici iş",
  fields: "",
  deputyBefore: "vitse",
  deputyAfter: "parlament müavin; müavin; birinci müavin",
  leads: { of: "", to: "", about: "", article: "" },
  aboutAfter: "üzrə; barədə; məsələlər üzrə",
  beside: "=yanında; =nəzdində; =tabeliyində",
  acting: "=vie; səlahiyyət ~ icra et-; vəzifə ~ icra et-; səlahiyyətlərini müvəqqəti icra edən; vəzifəsini icra edən; əvəz et-",
  dottedActing: "v.i.e. v.i.ə. v.m.i.e. m.v.i.e.",
  dottedHonorifics: "z.ə.",
  former: "istefada olan; təqaüddə olan; ehtiyatda olan; keçmiş; sabiq; eks; ozamankı; =o =zamankı; =o =vaxtkı; əvvəlki; mərhum",
  modifiers:
    "birinci; yeni; yeni təyin et-; yeni təyin olun-; yeni seçil-; fövqəladə və səlahiyyətli; hazırkı; indiki; daimi; federal; müvəqqəti; növbəti; icraçı; qeyri rezident; milli; hörmətli; möhtərəm; dost; qardaş; həm; eyni zaman; yenicə təyin edil-; məsul; baş; ali; böyük; ikinci",
  honorifics:
    "kardinal; arxiyepiskop; yepiskop; mitropolit; patriarx; elbası; yelbası; elbaşı; müzəffər ali baş komandan; ali baş komandan; ordu general; milli lider; xalqının milli lideri; ümummilli; cənab; xanım; müəllim; bəy; doktor; dr; prof; professor; akademik; əlahəzrət; zati ali; şeyx; hacı; general; general leytenant; general mayor; general polkovnik; polkovnik; admiral; ser; lord; ledi; həzrət; ayətullah; imam; hörmətli; möhtərəm; feldmarşal; general feldmarşal; kontr admiral; vitse admiral; podpolkovnik; mayor; kapitan; marşal; molla; mövlana; mövləvi; ali həzrət; zati aliləri; əlahəzrətləri; aviasiya general leytenant; raket general leytenant; briqada general; ədliyyə müşaviri",
  heading: "başçılıq et-; rəhbərlik et-; təmsil et-; sədrlik et-",
  delegation: "nümayəndə heyət; nümayəndə heyəti; tərəf; heyət",
  onBehalf: "=adından; =adına; =tərəfindən; =tərəfdən",
  company: "müşayiət; birgə; birlikdə",
  relatives: "həyat yoldaş; xanım; qız; oğul; ər; qardaş; nəvə; ata; ana; xanımı",
  and: "və; həmçinin",
  andWith: "ilə",
  trades:
    "jurnalist; müxbir; fotoqraf; fotomüxbir; operator; futbolçu; məşqçi; baş məşqçi; idmançı; müğənni; şair; yazıçı; rəssam; bəstəkar; aktyor; aktrisa; rejissor; oyunçu; qapıçı; ümummilli lider; ulu öndər; mütəfəkkir; filosof; hüquq müdafiəçi; vəkil; çempion; pianoçu; xalq artist; güləşçi; şahmatçı; müəllif; redaktor; foto",
  roles: { guest: "qonaq; ali qonaq", diplomat: "diplomat", host: "ev sahib", pronoun: "=o" },
  as: "təyin et-; təyin olun-; təyin edil-; seç-; seçil-; vəzifə təyin; vəzifə; kimi; olaraq; postu",
};
