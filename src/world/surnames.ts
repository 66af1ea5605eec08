/**
 * How people's names are made, as far as their ends show it: facts about names of the region and its partners, in Latin and
 * Cyrillic letters of our languages (folded keys).
 */

/** Surnames of a make that no given name shares, of men and women: Meredow, Əliyeva, Лукашенко, Худатян, Kobaxidze; no Chinese names (Syan), nor given names (Andrew). */
export const surnameEnd =
  /(?:[oeө]v|(?<!dr|th|lom)[oe]w|yev|[оеё]в|[oe]va|[oe]wa|yeva|[оеё]ва|ский|ская|ski|skiy|skaya|(?<=.{3})yan|[иы]н|(?<=.{3})ян|швили|дзе|şwili|şvili|shvili|енко|enko)$/;

/** Makes of surnames that the people of one state bear and hardly those of others, in the nominative. */
export const nationalEnds: readonly (readonly [end: RegExp, state: string])[] = [
  [/(?:швили|şwili|şvili|shvili|дзе|(?<=[aeiouаеиоу])dze)$/, "GE"],
  [/(?:зода|zoda)$/, "TJ"],
  [/(?<=.{3})(?:yan|ян)$/, "AM"],
];

/** Makes of surnames that hardly anybody of a state bears, and of whose people they are. */
export const foreignEnds: Readonly<Record<string, { readonly end: RegExp; readonly of: ReadonlySet<string> }>> = {
  // not Alev, nor the plains that Turkish surnames are made of: Yeşilova, Çukurova
  TR: {
    end: /(?<=.{3})(?:[oe]v|eva|uulu|(?<!kara|ak|yeşil|altın|çukur|büyük|küçük|kuru|taş|düz|gök|sarı|kızıl|ulu|orta|güzel|yeni|boz|tuz|demir|bey|kum|koca|geniş)ova)$/i,
    of: new Set("AZ UZ KZ KG TM TJ RU BY UA BG".split(" ")),
  },
};

/** Ends of surnames in the nominative that are hardly inflected forms of others. */
export const settledEnd =
  /(?:[oe]v|[oe]w|yev|[ое]в|ski|sky|skiy|ский|цкий|yan|ян|li|lı|ly|lu|lü|zade|zadə|oğlu|ogly|bek|бек|berdi|berdy|берді|берди|балды|болды|boldy|eldin|ddin|ddın|ddyn|ттин|ддин|nahaýýan|nahaýan|nahyan|bay|бай|baý|нахаян|нахайян|maktum|мактум|şwili|şvili|shvili|швили|dze|дзе|iani|иани|enko|енко|i[çč]|[oe]vich|[ое]вич)$/;
/** Of these, the ones that tell a man's surname. */
export const mensEnd = /(?:v|w|в)$/;
/** Women's surnames, which in Azerbaijani and Turkmen look like a man's in the dative. */
export const womensEnd = /(?:[oe]va|[oe]wa|yeva|[ое]ва)$/;
export const womensSoftEnd = /(?:ina|ина|skaya|ская|[sc]ka|ська|цька)$/;
/** A man's surname with a case, which no nominative looks like: Əliyevə, Meredowyň. */
export const casedEnd = /(?:[oe]v|[oe]w|[ое]в)(?:ə|e|u|ü|ı|i|y|un|ün|ın|in|yň|uň|iň|ну|ни|го|ко)$/;
/** Men's surnames in -in, which look like genitives. */
export const inEnd = /[^aeıioöuüəаеёиоыуэюя](?:in|ın|ин)$/;
/** Surnames made with the ending of trades, whose last vowel looks like a case. */
export const tradeEnd = /(?:ç[ıiuü]|c[ıiuü]|ç[yi]|j[yi])$/;
/** Surnames that stand for a person even alone. */
export const plainEnd = /(?:[oe]v|[oe]w|yev|[оеё]в|ski|ян|yan|[оеё]ва|[oe]va|[oe]wa)$/;

/** Patronymics, in any case. */
export const patronymicEnd = /(?:вич|вича|вичу|вичем|виче|вна|вны|вне|вну|вной|vich|vna|wiç|wna|oviç|ovna)(?:\p{L}{0,5})$/u;

/** Patronymics in the nominative, and Kazakh ones. */
export const fatherEnd = /(?:[ое]вич|[ое]вна|[oe]vich|[oe]vna|[oe]wiç|[oe]wna)$/u;
export const kazakhFatherEnd = /.{3}(?:ұлы|қызы|uly|qyzy)$/u;

/** Numbers of kings, in Latin and Cyrillic letters of that look. */
export const roman = /^[IVXІХ]+$/;

/** Chinese given names of one vowel ("Wang Yi" as «Ван И», "Van İ"). */
export const soleVowel = /^[ИЭУЮОIİEUO]$/;

/** States whose people often bear surnames made of a place or a father with -i: Nazari, Araghchi, Hosseini, al-Dosari. */
export const namesInI: ReadonlySet<string> = new Set([
  "IR",
  "AF",
  "PK",
  "SA",
  "QA",
  "AE",
  "KW",
  "OM",
  "BH",
  "IQ",
  "EG",
  "MA",
  "SY",
  "LY",
  "DZ",
  "TN",
  "YE",
  "JO",
]);

/** States whose people often bear surnames in -in. */
export const namesInN: ReadonlySet<string> = new Set(["RU", "BY", "UA"]);

/** States whose people's surnames mostly end in vowels. */
export const namesInVowels: ReadonlySet<string> = new Set(["JP", "IT", "ES", "GE", "FI", "GR"]);

/** States whose people often bear surnames in -ia, which looks like a name in -i with an ending: Samushia, Zhvania. */
export const namesInIa: ReadonlySet<string> = new Set(["GE"]);

/** Ends of their surnames that look like an object's ending and are the name's own: Meloni, Conti, Rinaldi. */
export const ownEnd = /(?:[nн]|[rlnstрлнст][tdтд]|[eoеэо][tт])[iи]$/;

/** Turkish surnames of two words of which the last looks like a case of the first: Akgün, Ergün, Düzgün. */
export const ownNoun = /.[krlzş]g[uü]n$/;

/**
 * Surnames of one syllable that stand before given names in China, Korea and Vietnam, as our languages write them, folded to lower case: the most
 * common hundred of China and fifty of Korea (public record), in pinyin and the usual romanisations of Korean, in Palladius' and Kholodovich's
 * Cyrillic, and in the spelling of Turkic languages. Those that are words or given names of our languages are left out.
 */
export const eastAsianSurnames: ReadonlySet<string> = new Set(
  `li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang feng deng cao peng zeng xiao tian dong
  yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui tan fan jin xi ling qin shi long hou bai meng qian kong hao lei tao jia zou shao qiu mao
  van vang çžan çžen çžao çžou çžu çjan çjen çjao çjou çju çen çeng şi şie şü şen şao şan lyu lü lyan lyang sü syuy szyan szin sin sao go van vey fen den pen szen syao dun tsay yuy
  ли ван чжан лю чэнь ян чжао хуан чжоу у ву сюй сунь ма чжу ху го хэ линь лин гао ло чжэн лян се сун тан хань фэн дэн цао пэн цзэн сяо тянь дун пань юань цай
  цзян юй ду е чэн вэй су лу люй дин жэнь шэнь яо цуй тань фань цзинь си цинь ши лун хоу бай мэн цянь кун хао лэй тао цзя цзоу шао цю мао фу фан
  чен чжен фен ден пен сюе вей мен шен лей жен цзен
  kim lee park choi jung jeong chung kang cho jo yoon yun jang lim im oh seo shin kwon hwang ahn hong yoo ryu moon bae baek nam noh ha woo min pak çoy çoi çon
  çong yun şin çan kvon xvan hvan an mun pe pek hon no u i so
  ким пак чхве чой цой чон чжон кан чо чжо юн чан лим им о со син шин квон хван ан хон ю рю мун пэ бэ пэк нам но ха чхон пань
  nguyen pham tran hoang phan vu dang bui нгуен фам чан хоанг фан`
    .split(/\s+/)
    .filter(Boolean),
);
