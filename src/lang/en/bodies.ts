import type { Bodies } from "../bodies.ts";

export const bodies: Bodies = {
  kinds: {
    "intergovernmental-commission": `subcommission; sub-commission; commission on border delimitation; commission for border delimitation; border delimitation commission; border commission; delimitation commission; demarcation commission; commission on border demarcation; boundary commission; commission on delimitation; commission on demarcation; intergovernmental commission; joint intergovernmental commission; inter-governmental commission; joint commission; joint economic commission; joint intergovernmental committee; intergovernmental committee; mixed commission; joint economic committee; joint trade commission; commission on trade and economic cooperation; commission on economic cooperation; commission on delimitation; commission on demarcation; commission on the delimitation; state commission on delimitation; state commission on the delimitation; border commission; joint demarcation commission; joint commission on trade; joint economic and trade commission; interstate commission; commission for economic cooperation; bilateral commission; joint ministerial commission; intergovernmental joint commission; trilateral commission; tripartite commission; trilateral intergovernmental commission; JEC; IGC; joint transport commission; joint water commission; joint committee of ministers`,
    consultations:
      "political consultations mechanism; consultation mechanism; mechanism of political consultations; bilateral consultation mechanism; mechanism of consultations; bilateral consultations mechanism; human rights dialogue; dialogue on human rights; security dialogue; migration dialogue; dialogue on security; strategic dialogue; strategic partnership dialogue; enhanced strategic partnership dialogue",
    council: `advisory council; advisory board; consultative council; council of foreign ministers; council of governors; council of heads of regions; council of rectors; council of governors of border regions; council of heads of border regions; foreign investor council; council of foreign investors; foreign investors' council; strategic cooperation council; high-level strategic cooperation council; high level strategic cooperation council; high-level cooperation council; supreme interstate council; interstate council; business council; joint business council; strategic partnership council; intergovernmental council; trade and investment council; investment council; council of entrepreneurs; foreign investors council; partnership council; cooperation council; supreme council for strategic cooperation; council of business cooperation; high-level council; council of regions; trade council; council on economic cooperation; economic council; trade and investment framework agreement council; coordination council; coordinating council; joint council; youth council; investors council`,
    committee: `joint committee; strategic committee; coordination committee; joint coordinating committee; steering committee; joint military committee; coordinating committee; cooperation committee; subcommittee; joint working committee; joint customs committee`,
    "working-group": `coordination group; high-level group; steering group; technical group; joint technical group; working group; joint working group; expert group; group of experts; task force; joint task force; technical working group; contact group; expert working group; high-level group; joint expert group; strategic planning group; joint strategic planning group; joint planning group; joint group; special group; coordination group; coordinating group; rapid response group; joint team; trilateral group; negotiating group; project team`,
    "expert-council": "expert council; council of experts; experts council",
    "parliamentary-group": `friendship league; parliamentary friendship league; friendship group; parliamentary friendship group; inter-parliamentary friendship group; interparliamentary friendship group; interparliamentary group; inter-parliamentary group; parliamentary group; parliamentary cooperation committee; parliamentary cooperation group; all-party parliamentary group`,
    fund: `development fund; joint investment fund; joint fund; investment fund; joint development fund; trust fund; venture fund`,
    forum:
      "interparliamentary forum; inter-parliamentary forum; forum of regions; forum of interregional cooperation; interregional forum; regional cooperation forum; forum of border regions; interregional cooperation forum",
    other: `high-level dialogue; trilateral format; trilateral mechanism; 3 3 platform; 3 3 format; energy dialogue; annual bilateral consultations; economic dialogue; high-level political and security dialogue; high-level energy dialogue; coordination mechanism; monitoring mechanism; joint mechanism; border mechanism; dialogue mechanism; consultative meeting mechanism; coordination platform; joint platform`,
  },
  weak: {
    "working-group": "group; team",
    "intergovernmental-commission": "commission",
    consultations: "political consultation; consultation; consular consultation; foreign office consultation",
    council: "council",
    committee: "committee",
    fund: "fund",
    centre: "centre; center; joint centre; joint center; coordination centre; coordination center; trade house",
    forum:
      "forum; business forum; economic forum; investment forum; media forum; women forum; education forum; think tank forum; rectors forum; youth forum; inter-regional forum; forum of rectors; interregional cooperation forum; border regions forum; parliamentary forum; forum of women; regional forum",
    other: "mechanism; platform; consortium; association; dialogue platform",
  },
  ofRegions: "dialogue; dialog",
  ofOrganisations: "council of ministers; board of governors; council of foreign ministers; board of directors",
  owners: "organization; organisation; bank",
  joint:
    "unified; joint; bilateral; trilateral; intergovernmental; interstate; interparliamentary; inter-parliamentary; interagency; mixed; common; multilateral; two countries; inter-regional; interregional; tripartite; three-way; quadrilateral; interministerial; inter-agency; cross-border; two-way",
  ofThree: "three countries; three states; three nations; three-nation; trilateral; three-way; tripartite; three-party",
  ofOne: "foreign investors council; foreign investor council; council of foreign investors; foreign investors' council",
  ofParliaments: `joint parliamentary commission; parliamentary commission; joint interparliamentary commission; commission on parliamentary cooperation; parliamentary cooperation commission; commission on inter-parliamentary cooperation; commission on interparliamentary cooperation; joint inter-parliamentary commission; commission for inter-parliamentary cooperation; interparliamentary commission; inter-parliamentary commission; interparliamentary cooperation commission`,
  numbered: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth annual next inaugural",
  rounds: "round rounds",
  known: {
    "council org:EAEU": "eurasian intergovernmental council; eaeu intergovernmental council; supreme eurasian economic council",
    "council org:OTS": "council of heads of state of the organization of turkic states; council of elders",
    "council org:SCO": "sco council of heads of state; council of heads of state of the sco",
    "council org:CIS": "cis council of heads of state; cis council of heads of government",
    "other KZ,KG,TJ,TM,UZ,US": "=c =5 =1; central asia plus united states",
    "fund org:OTS": "turkic investment fund",
  },
  not: `logistics center; logistics centre; logistics hub; national investment fund; national development fund; security council; un security council; united nations security council; national security council; council of europe; council of ministers; federation council; state council; european council; human rights council; state councilor; gulf cooperation council; turkic council; board of directors; city council; council of the european union; people's council; council secretary; supervisory council; council of judges; world council; atlantic council; privy council; north atlantic council; presidency of the council; american council; british council;
state committee; foreign affairs committee; senate committee; committee on foreign affairs; olympic committee; national olympic committee; red cross; central committee; national security committee; international committee; customs committee; house committee; organizing committee; organising committee; standing committee; defence committee; parliamentary committee; committee of the red cross; executive committee; committee chairman;
european commission; eurasian economic commission; electoral commission; election commission; central election commission; economic commission for europe; un commission; united nations economic commission; law commission; high commission; commission for europe; euronest;
international monetary fund; monetary fund; children's fund; population fund; un children fund; pension fund; sovereign wealth fund; samruk-kazyna; oil fund; world wide fund; heydar aliyev; wildlife fund; wealth fund; global fund; green climate fund; hedge fund; city centre; city center; press centre; press center; cultural center; cultural centre; convention center; convention centre; congress centre; congress center; regional center; medical center; research center; research centre; shopping center; financial center; financial centre; analysis center; exhibition center; exhibition centre; data center; data centre; center of; centre of; at the center; at the centre; historical center`,
};
