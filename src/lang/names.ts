/** Names of states, organisations and places, and what is known of the names of people. Codes are those of src/world. */
export interface Names {
  /** ISO code → name, from CLDR; what `states` has is left out */
  readonly territories: Readonly<Record<string, string>>;
  /** ISO code → names of the state besides CLDR's: full, official, short, abbreviated */
  readonly states: Readonly<Record<string, string>>;
  /** ISO code → adjectives and names of the people */
  readonly adjectives: Readonly<Record<string, string>>;
  /** whether adjectives of states are written with a capital */
  readonly capitalAdjectives?: true;
  /** nouns that a state's full name is made with (republic, kingdom) */
  readonly stateWords: string;
  /** adjectives that stand with them (Islamic, People's) */
  readonly stateAdjectives: string;
  /** "our country", "our homeland" */
  readonly home: string;
  /** ISO codes of the states that have outlets of their own in a language of several; outlets of others write in it of them */
  readonly writtenIn?: string;
  /** code → names and abbreviations of an international organisation */
  readonly organisations: Readonly<Record<string, string>>;
  /** expressions that contain the name of a state or people but point to none: "the Turkic world", "American football" */
  readonly noParty: string;
  /** parts of the world that envoys are sent to and that are no state: Central Asia, the South Caucasus */
  readonly areas: string;
  /** key of src/world/places → names; the first is what a record shows */
  readonly places: Readonly<Record<string, string>>;
  /** key of src/world/places → adjectives: московский */
  readonly townAdjectives?: Readonly<Record<string, string>>;
  /** words that make a settlement, region or site of a name beside them */
  readonly settlement: string;
  /** what the chief town of a state is called ("Macarıstanın paytaxtında") */
  readonly capital: string;
  readonly region: string;
  readonly site: string;
  /** small words inside a person's name: bin, al, von */
  readonly particles: string;
  /** "son of", "daughter of" after a father's name, which close a person's name */
  readonly kin: string;
  /** whether an ending after a name always follows an apostrophe */
  readonly apostropheEndings?: true;
  /** whether the last consonant of a name changes before a vowel as that of any noun does: Owerçuk, "Owerçugy" */
  readonly softens?: true;
  /** names of states that women bear as given names */
  readonly womenAsStates?: string;
  /** given names of women that do not end in a vowel, and of men that do, where endings turn on it; "*" stands for any beginning or end */
  readonly women: string;
  readonly men: string;
  /** words written with a capital at the beginning of a sentence that begin no name */
  readonly openers: string;
  /** words beside a name that make it the name of a thing: "named after", "street" */
  readonly namesake: string;
}
