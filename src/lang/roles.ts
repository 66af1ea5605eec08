/** Little words and words of reference that tell who does what with whom, as expressions. */
export interface Roles {
  /** marks the other side ("ilə", "with", "с") */
  readonly with: string;
  /** what makes a meeting with several men several meetings ("separately", "ikili görüşmeler") */
  readonly apart: string;
  /** two others, each of whom somebody meets («с обоими коллегами», "her iki mevkidaşıyla") */
  readonly both?: string;
  /** each of several others ("hər biri ilə") */
  readonly each?: string;
  /** by video, at which several can sit together as at one table */
  readonly "on-screen": string;
  /** after that: between what somebody did first and what he did next ("сначала с X, затем с Y") */
  readonly thereafter: string;
  /** how something was meant at first ("originally scheduled", "dastlab mayga mo‘ljallangan edi") */
  readonly "at-first": string;
  /** what puts a sentence that it opens before all that was told, where its verb says so too ("avvalroq … uchrashgan edi") */
  readonly formerly: string;
  /** "at that time" at the head of a sentence: when the one before took place */
  readonly "back-then": string;
  /** verbs of coming to an end ("wrapped up a two-day visit") */
  readonly ends: string;
  /** verbs of beginning ("which began on Monday") */
  readonly begins: string;
  /** by whose mediation others meet, beside the state that mediates ("vasitəçiliyi ilə", "mediated by") */
  readonly mediation?: string;
  /** before the day to which something is put off, where the verb stands before it ("postponed until", «отложен на») */
  readonly "new-day"?: string;
  /** "since", right after a day from which something goes on ("mayıs ayından beri"), before it where verbs do not close clauses */
  readonly since?: string;
  /** "together", beside a deed of two sides ("birgalikda") */
  readonly jointly?: string;
  /** "together with", beside a man of another side with whom something is done («вместе с послом», "елшімен бірге") */
  readonly "together-with"?: string;
  /** "with the participation of", beside those who came to an event */
  readonly "attended-by"?: string;
  /** to host an event, of which a state, town or body is the subject: it undertakes to */
  readonly hosts?: string;
  /** in what format leaders talk: what is told so is one meeting of theirs («в узком и расширенном составе», "at the highest level") */
  readonly format?: string;
  /** what is taken up where two sides talk, beside a participle that tells so («темы, поднятые в мае в Баку») */
  readonly matter?: string;
  /** what leads an event for which somebody has come ("arrived for the seventh round", «прибывший для участия в саммите»), where verbs come first */
  readonly "comes-for"?: string;
  /** "no", before an event that there is none of ("no meeting is planned"), where it stands with the noun */
  readonly no?: string;
  /** "such", before an event of the sort told last ("the first such meeting") */
  readonly such?: string;
  /** nouns of holding an event that are no verbal nouns by their ending ("forumun təşkili") */
  readonly holding?: string;
  /** what came of an event, where it leads a noun ("results of the holding of") */
  readonly outcome?: string;
  /** the sides, both, the interlocutors: a joint subject without names (plural) */
  readonly sides: string;
  /** "it", "they": an event told before, as subject, object or owner ("the session … it will be held in June") */
  readonly it: string;
  /** "its", "whose": before an event of what was told of before; left out where a body's gathering has no name in common with talks */
  readonly its?: string;
  /** what states are counted as ("three countries") */
  readonly states: string;
  /** verbs before which stands in the dative whom something is given or told to; left out where that ending is like no end of a name */
  readonly gives?: string;
  /** wishes somebody well on an occasion: of verbs of good wishes those that can stand for a letter ("congratulate") */
  readonly felicitate: string;
  /** several states of one kind or neighbourhood, whom nobody names ("the Turkic states", "member countries") */
  readonly groups: string;
  /** the side of a state ("Azərbaycan tərəfi"), standing after its name or adjective (before it in English) */
  readonly side: string;
  /** marks the doer of a passive ("tərəfindən", "by"); empty where a case does it */
  readonly by: string;
  /** nouns of what appears or opens without anybody's doing: "opportunity", "chapter", «перспектива» */
  readonly vague?: string;
  /** what names no day and yet tells that something is still to come ("soon", "in the coming months") */
  readonly soon: string;
  /** forms of "be" that make a participle a passive predicate, where the participle's own form does not tell; else empty */
  readonly passive: string;
  /** the particle before an infinitive ("to"); empty where its form is enough */
  readonly infinitive: string;
  /** words that must stand before a bare verb form for it to be a verb ("to", "will", "must"); empty where endings tell */
  readonly auxiliary: string;
  /** the auxiliary before a bare form that tells with stress what was done ("did attend"); left out where there is none */
  readonly did?: string;
  /** auxiliaries of a perfect before its participle ("had spoken"); left out where endings tell it */
  readonly perfect?: string;
  /** prepositions that make an event the time or place of something else ("at", "во время"); empty where cases do it */
  readonly at: string;
  /** what ties something to an event during or beside which it took place ("on the sidelines of", "çərçivəsində"), before or after the event as the language has it */
  readonly within: string;
  /** "after", beside an event: what is told so is over */
  readonly after: string;
  /** what is reached where two sides agree: where and when it was, they met */
  readonly accord: string;
  /** what two sides give each other or begin when they meet: where and when it was given or begun, they met ("promise", "list", "conversation") */
  readonly begun: string;
  /** words of general relations: what is wished for them is no undertaking ("cooperation", "relations", "dialogue") */
  readonly general: string;
  /** nouns of deeds that are no verbal nouns by their ending ("construction"); what is important about them is that they be done */
  readonly deed: string;
  /** people and bodies that do things and are no institutions ("experts", "airline", "delegation") */
  readonly doer: string;
  /** "not" as a word; empty where an ending says it */
  readonly not: string;
  /** participles that follow a converb of the present and put it ahead ("бара турганын"); left out where there are none */
  readonly coming?: string;
  /** verbs that follow a form of the future and tell that it is settled so ("ашылатын болды", "ачмак болду"); left out where there are none */
  readonly settled?: string;
  /** participles after a converb that make of it what is under way and is reported ("жоспарлап отырғанын") */
  readonly underway?: string;
  /** words after a form of the future that make of it what goes on beside the clause's own verb ("ochar ekan, dedi") */
  readonly amid?: string;
  /** what warring sides are called on to keep: nothing that the callers undertake ("ceasefire", "restraint") */
  readonly truce?: string;
  /** verbs that follow a converb and bear its tense ("отыр", "жатат"); empty where there are none */
  readonly carrier: string;
  /** a verb after a converb that says for whom it is done ("баптап береді"); left out where a form of the verb itself does, or nothing */
  readonly benefit?: string;
  /** words that close a clause after a participle ("o'tgan edi", "өткен болатын"); empty where the participle's own ending does */
  readonly copula: string;
  /** "according to", "in the words of", "in the opinion of" with the person they belong to */
  readonly according: string;
  /** "as was noted": what both sides said, nobody named; empty where a verb tells it */
  readonly noted: string;
  /** "he", "she" as subject at the head of a sentence */
  readonly he: string;
  /** the same as the one to whom something is done: him */
  readonly him: string;
  /** "them", as those whom somebody receives */
  readonly them?: string;
  /** what is made ready for an event and talked over before it: agenda, preparations */
  readonly agenda?: string;
  /** "preparations for", "in the run-up to" right before an event that is still to come; where verbs stand last, right behind it */
  readonly preparing?: string;
  /** "on the eve of" before an event that is still to come; where verbs stand last, right behind it */
  readonly eve?: string;
  /** "before", "ahead of": what stands right behind it only tells when something else was; where verbs stand last, what stands right before it */
  readonly before?: string;
  /** "denied reports", with the word for what was told: what stands under it is no encounter */
  readonly unfounded: string;
  /** expressions that begin with such a word and mean something else ("ал эми": and, while); left out where there are none */
  readonly notHe?: string;
  /** "I", "we" as subject, where the verb's form does not tell */
  readonly self: string;
  /** words between two men who do one thing each ("…, while X thanked"); empty where verbs close clauses */
  readonly while: string;
  /** "us", "me" as object, of verbs that tell what moves those who speak ("this worries us") */
  readonly us: string;
  /** what lists the events of a visit */
  readonly programme: string;
  /** "in my opinion", "I think": what follows is the view of him who speaks */
  readonly mine: string;
  /** a copula of the past that puts a plan behind ("rejalashtirilgan edi"); left out where endings tell it */
  readonly had?: string;
  /** "was to come", "were to be held": what had been due, where a sentence of its own tells it; left out where endings tell it */
  readonly "was-to"?: string;
  /** "may", "is possible": what is told so is not sure; left out where there are none */
  readonly possible?: string;
  /** verbs of expecting a guest, in the present, whose object he is ("we expect the president in Baku in May", «ждём президента») */
  readonly "expects-guest": string;
  /** verbs of waiting whose object stands in the dative ("duşuşyga garaşylýar"); left out where there are none */
  readonly "waits-for"?: string;
  /** tells that somebody who was awaited did not come ("could not come") */
  readonly "kept-away": string;
  /** a talk of voices: after a call it is another call unless a place is told ("conversation", «беседа», "söhbət") */
  readonly talk: string;
  /** the day or time of an event as a thing that is set or not yet ("the date of the visit") */
  readonly "date-of"?: string;
  /** words of being ready to do something: told aloud they stand although a verb of saying follows; left out where its own form says "we are" */
  readonly ready?: string;
  /** words that open a condition ("if"): what is told after it would be so only then; left out where endings alone tell */
  readonly if?: string;
  /** "in the same place", "there, too": where what was told before took place; left out where there are none */
  readonly there?: string;
  /** people who speak for no side: residents, farmers, drivers, the opposition, forecasters */
  readonly layman: string;
  /** "would like to", "let me" of him who does what he says he would; where verbs stand last, the wish behind the deed */
  readonly wish?: string;
  /** prepositions before the side on whose part something was said ("on the … side"); left out where a case or postposition tells */
  readonly "on-part"?: string;
  /** those who are invited where others are called upon: firms, investors, people of business; left out where the verb itself tells */
  readonly invitee?: string;
  /** relative pronouns for people, right before their verb ("who") */
  readonly who: string;
  /** relative pronouns for things ("which"); empty where participles do it */
  readonly which: string;
  /** "where", "when" after a comma: what follows is told of the place or time just named; none where participles do it */
  readonly where?: string;
  /** "between" after an event, before those who held it; none where they stand before it */
  readonly "between-two"?: string;
  /** what visitors see and no place they travel to: monuments, museums, factories; none where an ending tells */
  readonly sites?: string;
  /** heads of states in the plural, whatever they are called ("leaders", «башчылары») */
  readonly leaders: string;
  /** adverbs that make of a deed several ("twice", "defalarca") */
  readonly repeatedly: string;
  /** words that make of a deed a habit ("regularly", "once in two years") */
  readonly often: string;
  /** "a week", "a year" before what is counted anew in each: left out where endings alone tell */
  readonly per?: string;
  /** words after which a form of a verb is an adjective ("the agreed plan"); empty where the form itself tells */
  readonly article: string;
  /** small words that stand between a subject and its verb ("also", "has", "также") */
  readonly between: string;
  /** "his", "her" before what is said or thought */
  readonly his: string;
  /** "on the same day", "then", "earlier today": ties an encounter to the main one */
  readonly sameDay: string;
  /** "let us recall", "as is known": what follows is background */
  readonly recall: string;
  /** verbs of recalling, where they close the clause: what is their object has been ("görüşünü xatırladıb"); left out elsewhere */
  readonly recalling?: string;
  /** the outlet or press service that a text names as its source: what it "reports" is no statement of a side */
  readonly source: string;
  /** marks of reported speech between the words said and the verb ("ki", "деп", "that", "что") */
  readonly that: string;
}
