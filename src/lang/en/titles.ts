import type { Titles } from "../titles.ts";
import { national } from "./national.ts";

export const titles: Titles = {
  affairs: "affairs",
  order: "both",
  heads: {
    "former:president": "first president; founding president; first president elbasy; first president yelbasy",
    "deputy:secretary-general":
      "under-secretary-general; under secretary general; undersecretary-general; undersecretary general; assistant secretary-general; assistant secretary general; deputy secretary-general",
    "TM/governor": "hyakim",
    "TR/commissioner": "communications director; director of communications",
    "UZ/governor": "hokim; khokim",
    "VA/head-of-state": "pope",
    "head-of-state": "head of state; head of the state; leader of the nation; supreme leader; strongman; president-elect",
    "head-of-government":
      "prime minister; premier; head of government; head of the government; chancellor; PM; cabinet chairman; cabinet chief; government head; chief minister of state; minister-president; minister president; chief minister",
    "IE/head-of-government": "taoiseach",
    president: "president",
    minister:
      "minister; defense secretary; treasury secretary; home secretary; interior secretary; commerce secretary; energy secretary; trade secretary; agriculture secretary; transport secretary; transportation secretary; defence secretary; business secretary; secretary of defense; secretary of the treasury; secretary of commerce; secretary of energy; secretary of agriculture; secretary of transportation; secretary of homeland security; secretary of war; finance secretary; chancellor of the exchequer",
    "foreign-secretary": "foreign secretary",
    "foreign-minister": "secretary of state; foreign minister; top diplomat; external affairs minister; FM",
    chair: "rais; chair; chairman; chairwoman; chairperson; board chairman; management board chairman; chairlady",
    chief: "head; chief; who heads; who leads; who chairs; heading",
    leader: "leader",
    "minister-of-state": "minister of state; state minister",
    director:
      "director; director general; director-general; executive director; CEO; chief executive; chief executive officer; managing director; general director; executive chairman",
    manager:
      "regional president; manager; general manager; country manager; vice chairman of the board; chief operating officer; chief financial officer; CFO; COO",
    secretary: "secretary; executive secretary",
    "secretary-general": "secretary general; secretary-general; SG",
    "state-secretary":
      "state secretary; under secretary; undersecretary; under-secretary; permanent secretary; secretary of state for foreign affairs; parliamentary undersecretary",
    speaker: "toraga; speaker; parliament speaker; parliamentary speaker; senate speaker",
    governor:
      "presidential plenipotentiary; plenipotentiary representative of the president; presidential plenipotentiary representative; governor; mayor; akim; hakim; lord mayor",
    ambassador:
      "ambassador; charge d'affaires; chargé d'affaires; consul general; consul; honorary consul; permanent representative; high commissioner; ambassador at large; apostolic nuncio; nuncio; head of mission; ambassador-at-large; envoy to; acting ambassador; permanent delegate; deputy permanent representative to; ambassador-designate; chief of mission",
    envoy:
      "special envoy; representative on special assignments; representative for special assignments; special representative; envoy; presidential envoy; special presidential representative; presidential special representative; personal envoy; personal representative; trade envoy; climate envoy; chief negotiator envoy",
    representative:
      "representative; resident representative; resident coordinator; coordinator; country director; regional director; head of office; project coordinator; project co-ordinator; co-ordinator; country manager",
    commissioner:
      "commissioner; ombudsman; ombudsperson; commissioner for human rights; security chief; intelligence chief; spy chief; customs chief; central bank chief; border chief; railway chief; aviation chief; migration chief; tourism chief; anti-corruption chief; intelligence head; customs head; tax chief; police chief",
    adviser:
      "adviser; advisor; assistant; aide; special adviser; chief adviser; foreign policy adviser; foreign policy advisor; counselor; assistant to the president; assistant to; presidential aide; presidential adviser; presidential advisor; state counselor; state counsellor; special assistant; senior adviser; senior advisor; foreign policy aide",
    administrator: "chief of staff; head of the presidential administration",
    spokesperson:
      "spokesperson; spokesman; spokeswoman; press secretary; official representative; press officer; press attache; press attaché; chief spokesman; chief spokesperson; chief spokeswoman; spokesperson for; spokesman for; spokeswoman for",
    member: "member",
    "EU/parliamentarian": "member of the european parliament; MEP",
    parliamentarian:
      "member of parliament; MP; senator; deputy of the; congressman; congresswoman; lawmaker; parliamentarian; legislator; assemblyman; assemblywoman; deputy from; parliament member; member of the parliament; member of parliaments; Bundestag deputy",
    royal: "king; queen; emir; sultan; shah; prince; princess; emperor; ruler; grand duke",
    "crown-prince": "crown prince",
    commander:
      "commander; commander in chief; chief of the general staff; chief of general staff; chief of defence; chief of defense",
    rector: "rector; dean; provost",
    expert:
      "expert; analyst; political analyst; political scientist; historian; economist; researcher; scholar; fellow; senior fellow; commentator; political commentator; orientalist; lecturer; academic; pundit; specialist; sinologist; turkologist; senior analyst; policy analyst; professor of; senior researcher; research fellow; visiting fellow",
    prosecutor: "prosecutor; prosecutor general; attorney general",
    founder: "founder; co-founder; businessman; entrepreneur; owner; businesswoman",
    "co-chair": "co-chair; co-chairman; cochair; co-chairperson",
    "security-secretary":
      "secretary of the security council; security council secretary; national security adviser; national security advisor; secretary of the national security council",
    "high-representative":
      "high representative; high representative for foreign affairs and security policy; EU foreign policy chief; foreign policy chief; EU top diplomat",
    official:
      "negotiator; chief negotiator; first lady; attache; attaché; military attaché; judge; first secretary; second secretary; third secretary; official; senior official; counsellor; minister-counsellor; minister counsellor; minister-counselor; minister counselor; chief of staff; counselor; deputy chief of mission; deputy head of mission; trade attache; trade attaché; military attache; defence attaché; defense attaché; cultural attaché; chief justice; chief inspector; political counsellor; economic counsellor",
    "US/deputy:foreign-minister":
      "assistant secretary of state; deputy secretary of state; under secretary of state; undersecretary of state; deputy assistant secretary of state; principal deputy assistant secretary of state",
  },
  counterpart: "counterpart; opposite number; colleague",
  successor: "successor",
  predecessor: "predecessor",
  council: "council of foreign ministers; council of ministers of foreign affairs; foreign ministers council; =cfm",
  houseFields:
    "international affair; international relation; foreign affair; foreign relation; foreign policy; external relation; interparliamentary relation; inter-parliamentary relation; defence; defense; armed service; legislation; budget; economic policy; social policy; agrarian issue; human right; legal affair; ways and mean; european affair; european union affair",
  takesOver: "take- over as; take- over from; took over from; succeed-",
  replaces: "replace-; who replaced; who succeeded",
  boards: "board; board of director; supervisory board; management board; executive board; board of trustee",
  institutions: {
    state: "state; nation; country; republic; kingdom",
    government: "government; cabinet; cabinet of minister; council of minister; state council; cabinet of ministers",
    parliament:
      "parliament; senate; skupština; skupstina; skupshtina; storting; assembly; national assembly; house; chamber; house of representative; chamber of deputy; legislative chamber; lower house; upper house; supreme council; national council; people assembly; shura council; shura; lower chamber; upper chamber; house of commons; house of lords; federal national council; consultative assembly; state assembly; council of the republic; council of republic; house of councillors; chamber of representative; council of representative; national diet; house of the people; council of nation; federal council; great people assembly",
    ministry: "ministry; office of the minister",
    "foreign-ministry": "foreign ministry; ministry of foreign affair; MFA; foreign office; ministry of external affair",
    "security-council": "security council; national security council; supreme national security council",
    administration:
      "presidential administration; administration of the president; president office; presidential office; administration; office of the president; executive office; presidential executive office; executive office of the president",
    agency:
      "railway administration; national railway administration; general administration of customs; state administration of; national ~ administration; railways administration; customs administration; customs; customs office; customs authority; customs house; civil aviation administration; agency; state committee; service; inspectorate; chamber of account; accounts chamber; state agency; state service; customs committee; border service; security service; intelligence service; state security committee; statistics committee; investment agency; authority; directorate of intelligence; intelligence agency; state fund; state oil fund; bureau; tax committee; national agency; board of investment; central election commission; election commission; CEC; national guard; revenue service; anti-monopoly committee; antimonopoly committee; state revenue committee; space agency; tourism board; nuclear agency; state security service; foreign intelligence service; archive; archives; national archive; national archives",
    "central-bank": "central bank; national bank; reserve bank; federal reserve",
    company:
      "company; corporation; bank; concern; holding; joint stock company; JSC; LLC; LLP; plant; enterprise; exchange; consortium; airport; railway; airline; group; firm; state company; port; plc; inc; ltd; fund; sovereign wealth fund; wealth fund; cooperative; publishing house",
    university:
      "university; institute; academy; college; school; museum; library; theatre; theater; academy of science; academy of sciences; branch",
    society:
      "council; assembly of people; assembly of the people; association; society; foundation; centre; center; chamber of commerce; chamber of commerce and industry; party; confederation; federation; club; union; forum; movement; business council; olympic committee; think tank; organization; organisation; general meeting; general conference; council on foreign relation; league; union of entrepreneurs",
    "organisation-agency":
      "regional centre for preventive diplomacy; regional center for preventive diplomacy; office; representation; regional office; country office; mission; programme; program",
    region:
      "region; district; city; province; state of; municipality; oblast; prefecture; capital; county; territory; autonomous republic; velayat; emirate of; canton",
    "local-council": "city council; regional council; maslikhat; city kenesh",
    committee: "committee",
    commission:
      "commission; working group; joint commission; intergovernmental commission; task force; negotiating team; negotiating group",
    delegation: "delegation",
    "friendship-group":
      "friendship league; parliamentary friendship league; friendship group; parliamentary friendship group; interparliamentary friendship group; inter-parliamentary friendship group; interparliamentary group; parliamentary group; parliamentary committee; senate committee; house committee; parliamentary commission; parliamentary faction",
    department: "department; directorate; division; section; unit; secretariat; directorate general",
    army: "army; armed force; general staff; navy; air force; military; land force; ground force; naval force; air defence force; air defense force; special operation force; special force; border troop",
    court: "court; supreme court; constitutional court",
    "press-service": "press service; press office",
    embassy: "embassy; consulate; consulate general; diplomatic mission; permanent mission; high commission",
    outlet: "newspaper; magazine; channel; news agency; information agency; publication; portal; broadcaster; press",
  },
  national,
  foreign:
    "foreign affair; foreign relation; external relation; external affair; foreign; foreign and european affair; foreign affairs; external affairs; foreign trade and foreign affair; european and foreign affair; europe and foreign affair; foreign affairs and european integration; foreign affair and european integration",
  fields:
    "banking; foreign economic relation; foreign trade; relation; agriculture; commerce; communication; construction; culture; customs; defence; defense; development; digital; ecology; economic; economy; education; emergency; energy; environment; finance; fishery; food; forestry; health; housing; industry; information; infrastructure; innovation; integration; interior; internal; investment; irrigation; justice; labor; labour; mine; mining; natural; oil; gas; petroleum; planning; power; protection; public; railway; resource; road; science; social; space; sport; strategic; technology; telecommunication; tourism; trade; transport; transportation; urban; veterans; water; welfare; youth; artificial; intelligence; aerospace; higher; research; employment; population; climate; change; green; geology; utilities; affairs; affair; policy; media; heritage; privatization; budget; treasury; home; security; homeland; regional; rural; local; national; family; women; children; migration; religious; regulation; cooperation; international; border; situation; mineral; critical; human; capital; small; business; entrepreneurship; enterprise; european; europe; parliamentary; coordination; digitalization; digitalisation; transformation; territorial; administration; urbanization; urbanism; revenue; nuclear; electricity; renewable; livestock; hydrocarbon; healthcare; mining; mines; aviation; logistics; taxes; taxation; archives; archive; disaster; diaspora; expatriates; heritage; religion; religious affairs; islamic; maritime; ports; shipping; cybersecurity; geology; steel; textile; textiles; antimonopoly; competition; privatisation; standards; land; construction; architecture; statistics; hydrometeorology; demography; waterways; railways; roads; highways; villages; veteran; inclusion; digitalization; digitisation; it; preservation; mineral resources; power engineering; hydropower; petrochemicals; chemical; sports; physical culture; elderly; persons; south and central asian; central asian; south asian; east asian; european and eurasian; eurasian; near eastern; middle eastern; african; western hemisphere; pacific; asia pacific; indo-pacific; latin american; central asia; south asia; southeast asia; arab; industries; technologies; communications; resources; pre-school; preschool; school; foreign; partnerships; partnership; enlargement; neighbourhood; equality; crisis; management; preparedness; works; work; relief; studies; vocational; refugees; martyrs; organizations; communities; diaspora; veteran; pilgrimage; haj; hajj; demography; gender; cyber; cybersecurity; metallurgy; aviation; maritime; navigation; shipping; sustainability; antiquities; statistics; innovations; emergencies; civil; logistics; supply; supplies; atomic; land; forest; forests; electrification; petrochemical; petrochemicals; chemical; textile; light; heavy; investments; competition; citizenship; physical; inclusion; immigration; spatial; cadastre; fisheries; disaster; ports; roads; railways; cities; islamic; sustainable; poverty; reduction; innovative; nature; environmental; agrarian; agricultural; geological; ecological; veterinary; medical; pharmaceutical; industrial; scientific; educational; cultural; electronic; electronics; transition; mobility; reform; reforms; growth; solidarity; hydraulic; metrology; communities; overseas; tribal; games",
  deputyBefore: "parliamentary vice; deputy; vice; first deputy; assistant",
  deputyAfter: "",
  leads: {
    of: "of; from",
    to: "to; in; at",
    about: "for; on; with",
    under: "under; attached to; affiliated with",
    article: "the; a; an",
  },
  aboutAfter: "",
  beside: "",
  acting: "acting; interim; caretaker; ad interim; provisional",
  dottedActing: "",
  dottedHonorifics: "a.i. h.e. h.r.h. h.m. h.h.",
  former:
    "dismissed as; sacked as; ousted as; fired as; removed as; resigned as; stepped down as; relieved of duties as; relieved of his|her duties as; relieved of the post of; relieved of his|her post as; relieved of his|her post of; removed from the post of; dismissed from the post of; resigned from the post of; relieved as; retired; one-time; former; ex; then; previous; late; =at the time; erstwhile",
  modifiers:
    "first; new; newly appointed; newly elected; extraordinary and plenipotentiary; plenipotentiary; current; incumbent; permanent; federal; visiting; outgoing; departing; executive; honourable; honorable; national; chief; senior; second; general; resident; right; elect; longtime; powerful; his; her; its; their; designate; extraordinary; special; state; now; currently; formerly",
  honorifics:
    "army general; rear admiral; vice admiral; national leader; mr; mrs; ms; miss; dr; prof; professor; doctor; sir; dame; lord; lady; madam; madame; his excellency; her excellency; excellency; h.e; sheikh; shaikh; general; lieutenant general; major general; colonel; admiral; gen; lt; col; hon; his majesty; her majesty; his highness; his royal highness; her royal highness; ayatollah; imam; baroness; baron; comrade; academician; engr; he; field marshal; marshal; lieutenant colonel; colonel general; brigadier general; brigadier; major; captain; commodore; mullah; maulvi; mawlawi; haji; hajji; count; monsieur; rt hon; maj; brig; his holiness; gen lt; admiral of the fleet; air chief marshal; air marshal; general of the army; cardinal; archbishop; metropolitan; patriarch; bishop; grand mufti; mufti; hma; he mr",
  heading: "head- by; lead- by; =headed; =led; head-; lead-; represent-; =represented",
  delegation: "delegation; side; team; party",
  onBehalf: "on behalf of; in the name of",
  company: "accompanied; together; along; joined; flanked; alongside",
  relatives: "wife; husband; spouse; son; daughter; brother; sister; father; mother",
  and: "and; as well as",
  andWith: "with",
  trades:
    "journalist; correspondent; reporter; photographer; cameraman; footballer; coach; head coach; athlete; singer; poet; writer; artist; composer; actor; actress; director film; player; goalkeeper; thinker; philosopher; boxer; wrestler; champion; author; editor; lawyer; midfielder; striker; photo; by; pianist; novelist; referee",
  roles: {
    guest: "guest; visitor",
    visiting: "=visiting",
    diplomat: "diplomat",
    host: "host",
    official: "the official|politician|statesman|envoy",
    pronoun: "=he; =she",
    other: "=the =latter; =his|=her =interlocutor; =his|=her =counterpart",
  },
  as: "dismissed as; sacked as; ousted as; fired as; removed as; resigned as; stepped down as; relieved of duties as; relieved of his|her duties as; relieved of the post of; relieved of his|her post as; relieved of his|her post of; removed from the post of; dismissed from the post of; resigned from the post of; relieved as; appointed; elected; named; as; became; sworn in; =is; =was; serves as; served as",
};
