import type { Pages } from "../pages.ts";

export const pages: Pages = {
  related: `beýleki habarlar; beýleki täzelikler; beýleki makalalar; beýleki materiallar; meňzeş habarlar; meňzeş täzelikler; meňzeş makalalar; soňky habarlar; soňky täzelikler; iň soňky habarlar; täze habarlar; habarlar sanawy; habarlar lentasy; günüň habarlary; iň köp okalan*; köp okalan*; iň köp görlen*; meşhur habarlar; meşhur; tema boýunça; şu tema boýunça; bu tema boýunça; mowzuk boýunça; ýene-de okaň; ýene okaň; şeýle hem okaň; şeýle-de okaň; muny hem okaň; muny-da okaň; bulary hem okaň; hödürleýäris; maslahat berýäris; okamagy maslahat*; size gyzykly bolup biler; gyzykly bolup biler; indiki habar; öňki habar; indiki makala; öňki makala; bölümiň beýleki*; baş habarlar; esasy habarlar; möhüm habarlar; saýlanan habarlar; hyzmatdaşlaryň habarlary; teswirler; iň soňky teswirler; baglanyşykly habarlar`,
  notices: `salgylanma hökmany*; salgylanma hökman; salgylanmak hökman*; salgylanmak zerur*; maglumatlar göçürilende; göçürilip alnanda; göçürip çap*;
    göçürilip çap*; materiallary peýdalan*; materiallar peýdalan*; maglumatlary ulan*; habarlary ulan*; peýdalanylanda; ulanylanda; giperbaglanyşyk*;
    giperssylka*; ähli hukuklar*; hukuklary goralýar; hukuklar goralan*; hukuklary goralan*; awtorlyk hukuk*; ýalňyşlyk görseňiz; ýalňyş tapsaňyz;
    säwlik tapsaňyz; säwlik görseňiz; tekstde ýalňyş*; ctrl enter; ctrl + enter; agza boluň; abuna ýazyl*; abuna bol*; kanalyna agza*;
    sosial torlarda*; bize goşulyň; bizi yzarlaň; ykjam programma*; programmany ýükläň; programmamyzy*; teswir ýazmak üçin;
    teswir ýaz*; teswir galdyr*; pikiriňizi ýazyň; mahabat üçin; mahabat ýerleşdir*; mahabat bermek; gezek okaldy; gezek görüldi; cookie; javascript;
    brauzer*`,
  furniture: `telegram kanal*; imo kanal*; kanalymyza*; awtorlyk hukugy*; jemgyýetçilik ulgamlarynda*; sahypamyza*; goýmaça*; hasaba alyn*; hasaba durmak; ulgama giriň; resmi saýty; resmi web sahypa*;
    saýtyň kartasy; saýtyň köne*; ykjam görnüşi; çap etmek üçin; sanawa dolan*; yza dolan*; yza gaýt*; ýokary galmak; ähli habarlar; hemme habarlar;
    ählisini görmek; dowamyny oka*; doly oka*; giňişleýin oka*; giňişleýin maglumat; esaslandyryjy*; esaslandyryjysy; baş redaktor*; redaksiýanyň salgysy;
    redaksiýa bilen*; salgymyz; telefon belgileri; tertip belgisi; çap etmäge berl*; ýygnalan*; hasaba alnan belgisi; walýuta hümmet*; howa maglumat*;
    wideony görmek üçin; göni efirde*; biz bilen habarlaş*; habarlaşmak üçin; elýeterliligi; sepleriň elýeterliligi; no media source*; please wait`,
  counters: `okaldy; okalan; okalypdyr; okalan sany; gezek okaldy; görüldi; görlen; görülen; görlüpdir; görlen sany; gezek görüldi; teswirler; minutda okalýar;
    okamak wagty`,
  buttons: `baş sahypa; başsahypa; esasy sahypa; baş; habarlar; habar; täzelikler; täzelik; ähli habarlar; surat; suratlar; fotosuratlar; foto; fotogalereýa; surat galereýasy; wideo; wideolar; wideogalereýa; media; mediateka; audio; arhiw; gözleg; gözlemek; gözle; menýu; bölümler; bölüm; biz barada; biz hakda; saýt barada; habarlaşmak; habarlaşmak üçin; aragatnaşyk; boş iş orunlary; mahabat; saýtyň kartasy; hyzmatlar; döwlet hyzmatlary; kanunçylyk; kanunlar; resminamalar; metbugat merkezi; metbugat gullugy; metbugat habarlary; press-relizler; çäreler; bildirişler; söhbetdeşlikler; beýannamalar; çykyşlar; permanlar; kararlar; saparlar; prezident; ministrlik; ministr; ministrler kabineti; sorag-jogap; ýüzlenmeler; elektron hyzmatlar; diplomatik wekilhanalar; konsullyk; konsullyk gullugy; wiza;
    paýlaş; paýlaşyň; paýlaşmak; ugrat; ibermek; çap etmek; çap et; ýüklemek; ýükle; ýatda sakla; halanlar; haladym; teswir; teswirler; teswir ýazmak; pikirler; görülen; görlen; görüldi; okalan; okaldy; gezek; sene; wagt; wagty; rubrika; awtor; awtory; çeşme; çeşmesi; teglar; bellikler; bellik; açar sözler; açar sözleri; öňki; indiki; yza; öňe; ýokary; giňişleýin; doly; hemmesi; ählisi; ýene; açmak; ýapmak; hawa; ýok; agza bolmak; abuna; giriş; girmek; hasaba durmak; çykmak; türkmençe; türkmen; русский; english; tm; tk; ru; en; tkm; rus; eng; img; imo; tiktok; ok; minut; diňle; diňlemek; göni efir; howa; walýuta; usd; eur; rss; xs; sm; md; lg`,
  rubrics: `syýasat; daşary syýasat; içeri syýasat; resmi; resmi habarlar; resmi habar; resminamalar; ykdysadyýet; jemgyýet; jemgyýetçilik; dünýä; dünýä habarlary; dünýäde; sebit; sebitler; welaýatlar; welaýat habarlary; waka; wakalar; hukuk; sport; medeniýet; sungat; edebiýat; bilim; ylym; ylym we bilim; saglyk; saglygy goraýyş; lukmançylyk; syýahatçylyk; howpsuzlyk; goranyş; energetika; nebit-gaz; nebit we gaz; maliýe; bank; biznes; telekeçilik; söwda; ulag; ulag we aragatnaşyk; tehnologiýa; tehnologiýalar; sanly ulgam; ekologiýa; oba hojalygy; gurluşyk; seljerme; teswir; söhbetdeşlik; makala; makalalar; parlament; mejlis; halk maslahaty; hökümet; prezident; prezidentiň işi; diplomatiýa; halkara; halkara habarlar; halkara gatnaşyklar; halkara hyzmatdaşlyk; hyzmatdaşlyk; daşary ýurt; daşary ýurtlar; türkmenistan; ýurt habarlary; ýurdumyzda; merkezi aziýa; gda; esasy; esasy habarlar; möhüm; günüň temasy; bu gün; media; taryh; ruhyýet; durmuş; saparlar; duşuşyklar; gepleşikler; metbugat habarlary; habarlar; täzelikler; ählisi`,
  credits: `surat; suratlar; suratda; suraty; suraty düşüren; surata düşüren; foto; fotosurat; wideo; awtor; awtory; habarçy; habarçymyz; taýýarlan; taýýarlady; terjime; terjime eden; çeşme; çeşmesi; redaktor; ýazan`,
  published: `çap edilen senesi; çap edilen wagty; çap edildi; ýerleşdirilen; ýerleşdirilen wagty; ýerleşdirilen senesi; goşulan wagty; sene; senesi; neşir edilen`,
  updated: `täzelenen; täzelenen wagty; täzelendi; soňky täzelenme; üýtgedilen`,
  notes: `salgylanma; maglumat üçin; ýatlatsak; bellik; ýatlatma; kömekçi maglumat`,
  closings: `hormat bilen; çuňňur hormat bilen; belent sarpa bilen; hormatlamak bilen; iň gowy arzuwlar bilen; iň oňat arzuwlar bilen`,
  sources: {
    bodies: `ministrligi; ministrlik; ministrliginiň metbugat gullugy; metbugat gullugy; metbugat merkezi; metbugat sekretary; habarlar gullugy; edarasy; diwany; prezident diwany; müdirligi; agentligi; komiteti; merkezi; ilçihanasy; ilçihana; konsullygy; wekilhanasy; wekilçiligi; häkimligi; mejlisi; halk maslahaty; hökümeti; ministrler kabineti; gaznasy; banky; palatasy; gullugy; dim; telegram kanaly; resmi saýty; saýty; gazeti; teleýaýlymy; radiosy; portaly`,
    outlets: `tdh; türkmenportal; turkmenportal; orient; arzuw; arzuw news; türkmen döwlet habarlar agentligi; türkmenistanyň döwlet habarlar agentligi; bitarap türkmenistan; türkmenistan gazeti; neýtralnyý turkmenistan; watan habarlary; watan; altyn asyr; salam news; jeyhun; business türkmenistan; azathabar; azatlyk radiosy; azatlyk; türkmenmetbugat; tass; interfaks; ria nowosti; anadolu; sinhua; reuters; trend; azertag; kabar; parahat; ata watan eserleri; atavatan`,
    staff: `habarçysy; habarçysyna; habarçysynyň; redaksiýasy; habarçymyz`,
    leads: `bu barada; bu hakda; bu hakynda; munuň barada; şu barada; bu habary; bu maglumaty; diýip; diýlip`,
    after: {
      "": "habar berýär; habar berdi; habar beripdir; mälim etdi; mälim edýär; ýazýar; ýazdy; diýip habar berýär; diýip ýazýar; maglumat berýär; maglumat berdi; beýan edýär; beýan etdi; habaryna görä; maglumatyna görä; maglumatlaryna görä; habar bermegine görä",
      "ndan nden dan den":
        "habar berdiler; habar berýärler; habar berilýär; habar berildi; mälim etdiler; mälim edildi; alnan maglumata görä; alnan maglumatlara görä; bildirildi; mälim boldy",
      "nyň niň nuň nüň yň iň uň üň":
        "habar bermegine görä; habaryna görä; maglumatyna görä; maglumatlaryna görä; habar berşi ýaly; habar berşine görä; ýazmagyna görä; mälim etmegine görä; beýanyna görä; beýanatynda; habarynda; resmi saýtynda",
      "na ne a e": "salgylanyp; salgylanmak bilen; esaslanyp; görä",
    },
    before:
      "diýip habar berýär; diýip ýazýar; diýip mälim etdi; diýip mälim edýär; diýip habar berdi; diýip beýan edýär; diýlip habar berilýär",
  },
};
