/**
 * Regions, provinces and states of federations that governors head, by state, in one broad Latin spelling (read as English reads it; other
 * spellings are found by how they sound). Only names that are of one state among those here. Compiled by hand.
 */
export const regions: Readonly<Record<string, string>> = {
  IR: "khorasan horasan isfahan esfahan fars khuzestan kerman kermanshah kurdistan hormozgan hamadan hamedan lorestan qazvin zanjan semnan yazd bushehr golestan gulistan mazandaran gilan markazi alborz ilam sistan kohgiluyeh chaharmahal",
  AF: "balkh herat kandahar nangarhar kunduz badakhshan faryab jawzjan samangan baghlan takhar helmand bamyan ghazni parwan kapisa laghman kunar paktia khost zabul farah nimruz badghis logar nuristan panjshir",
  CN: "xinjiang sinkiang shaanxi shanxi sichuan guangdong zhejiang jiangsu shandong gansu qinghai yunnan hubei hunan henan hebei fujian anhui hainan heilongjiang liaoning guizhou guangxi ningxia",
  RU: "tatarstan bashkortostan bashkiria dagestan chechnya astrakhan sverdlovsk chelyabinsk orenburg samara saratov volgograd omsk novosibirsk tyumen kurgan altai leningrad rostov krasnodar stavropol nizhegorod kaluga ulyanovsk penza perm udmurtia mordovia chuvashia yakutia buryatia primorye khabarovsk sakhalin kaliningrad tver belgorod voronezh",
  TR: "konya kayseri bursa antalya izmir trabzon erzurum kars igdir ardahan gaziantep adana mersin eskisehir kocaeli sakarya samsun malatya sanliurfa diyarbakir hatay denizli mugla balikesir manisa aydin edirne kirklareli tekirdag canakkale kastamonu zonguldak erzincan",
  UZ: "andijan andijon fergana fargona namangan surkhandarya surxondaryo kashkadarya qashqadaryo khorezm xorazm navoi jizzakh sirdarya karakalpakstan",
  KZ: "akmola aktobe atyrau zhambyl zhetysu karaganda kostanay kyzylorda mangystau pavlodar turkistan ulytau abay",
  KG: "chuy talas naryn batken jalalabad issykkul ysykkol",
  TM: "ahal balkan dashoguz lebap mary arkadag",
  TJ: "khatlon sughd",
  GE: "adjara ajara imereti kakheti guria samegrelo kartli",
  AZ: "nakhchivan karabakh",
  PK: "punjab sindh balochistan khyber pakhtunkhwa",
  MN: "bayanolgii selenge dornod arkhangai",
  UA: "lviv dnipropetrovsk kharkiv odesa zaporizhzhia poltava vinnytsia zakarpattia",
  BY: "brest vitebsk gomel grodno mogilev",
  DE: "bavaria saksonia hesse brandenburg thuringia",
  US: "california texas alaska montana nevada mississippi florida",
  IN: "gujarat maharashtra rajasthan kerala telangana karnataka",
  JP: "hokkaido toyama hyogo kanagawa kumamoto okinawa",
  KR: "gyeongsang gyeonggi jeolla chungcheong gangwon",
  IQ: "kirkuk nineveh basra",
};
