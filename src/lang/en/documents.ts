import type { Documents } from "../documents.ts";

export const documents: Documents = {
  subject: "after",
  kinds: {
    treaty: "treaty; peace treaty; convention; pact; covenant; charter; un charter; statute; accession treaty",
    agreement:
      "agreement; framework agreement; accord; partnership and cooperation agreement; free trade agreement; peace agreement; air services agreement; loan agreement; grant agreement; cooperation agreement; intergovernmental agreement; enhanced partnership and cooperation agreement; agreement of intent",
    memorandum:
      "memorandum; memorandum of understanding; memorandum of cooperation; memorandum of intent; mou; mous; memoranda; memoranda of understanding; memorandums",
    "joint-statement":
      "joint statement; joint communique; joint communiqué; communique; communiqué; trilateral statement; joint political statement; joint leaders statement; joint press statement; joint press release",
    declaration: "declaration; joint declaration; political declaration; declaration of intent; joint declaration of intent",
    protocol:
      "protocol; minutes of (the) ~ session|meeting|commission|talks; minutes of (the) session|meeting|commission; session minutes; meeting minutes; agreed minutes; amending protocol; final protocol; additional protocol; protocol of intent",
    plan: "action plan; plan of action; roadmap; road map; cooperation plan; work plan; plan of consultations; plan of cooperation; plan of activities; joint plan; consultation plan; plan of joint activities; implementation plan; plan of measures",
    programme:
      "cooperation programme; cooperation program; programme of cooperation; program of cooperation; programme of consultations; program of consultations; programme of exchanges; comprehensive programme; comprehensive program; executive programme; executive program; joint programme; joint program; cultural exchange programme; programme of measures; program of action; programme of action; country programme; partnership programme",
    contract:
      "contract; purchase contract; supply contract; power purchase agreement; concession agreement; loan contract; lease; lease agreement; supply deal; supply agreement; gas sales agreement; sales agreement; engineering contract; offtake agreement; charter agreement",
    resolution: "resolution; un resolution; security council resolution; general assembly resolution",
    other:
      "letter of intent; letters of intent; exchange of notes; exchange of letters; statement of intent; charter of twinning; terms of reference; term sheet; aide-memoire",
  },
  weak: {
    plan: "plan",
    programme: "programme; program",
    declaration: "statement; manifesto",
    agreement: "deal; understanding; arrangement",
    resolution: "decision; decree; directive",
    other: "act; appeal; regulation; guideline; strategy; concept",
  },
  papers: "document; bilateral document; deal and agreement; instrument; legal document; outcome document",
  packages:
    "number|series of agreements and memoranda|memorandums|contracts|documents|protocols; number|series of memoranda and agreements|contracts|protocols|documents; number|series of contracts and memoranda|memorandums|agreements; number|series of bilateral agreements|documents|memoranda; package of document; set of document; package of agreement; package of bilateral document",
  not: `charter capital; charter fund; charter flight; authorised capital; legal framework; treaty base; legal and treaty framework; legal and contractual framework; treaty and legal framework; chief of protocol; protocol department; protocol service; state protocol;
reach- (an|the|a|full|general) agreement; come- to (an) agreement; in agreement; instrument of ratification|accession|acceptance; agreement was reached; agreements reached; agreement reached; agreement to hold; agreement to meet; by agreement; mutual agreement; agreement in principle;
programme of the visit; program of the visit; visit programme; business programme; nuclear program; nuclear programme; missile program; missile programme; space program; space programme; educational program; educational programme; training program; training programme; scholarship program; scholarship programme; development programme; united nations development programme; tv program; exchange student program; master program; cultural program of the visit;
resolution of|to (a|an|the|any|all|this|that|these|outstanding) ~ conflict|dispute|crisis|issue|problem|question|matter|situation|standoff|difference|disagreement|case|tension; conflict|dispute|crisis|problem resolution; peaceful|early|political|final|lasting|just|diplomatic|speedy|comprehensive resolution; press statement; make- (a) statement; make- (a) joint statement; issue- (a) press statement; make- (a) decision; take- (a) decision; decision making; no plan; plan to; plans to; plan for the future; future plan; flight plan; in accordance with plan; state program; government program; state programme; ambassador of the charter; energy charter; charter flight; charter plane; charter flights; mandate; european convention centre; convention center; convention centre; statement by the spokesperson; parties to the agreement; final investment decision; investment decision`,
  actions: {
    signed:
      "sign-; signing; signature; ink-; conclude-; conclusion of; put- (their|his|her|its) signature|name|pen|hand to; put- (their|his|her) signature; exchange- signed; exchange- the signed; ceremony to exchange- (the) signed; seal-; co-sign-; signing ceremony; exchange- document; was|were exchanged; exchange of document; exchange of signed; put pen to paper; formalise-; formalize-; countersign-; be concluded",
    adopted:
      "adopt-; adoption; approve-; approval; endorse-; endorsement; issue-; =released; pass-; end- with; end- ~ with; conclude- with; close- with; wrap- up with; finish- with; culminate- in",
    ratified: "ratify-; ratification; instruments of ratification; parliamentary approval",
    initialled: "initial-; =initialled; =initialed; =initialling; =initialing; paraph-; initialed; paraphed",
    "in-force":
      "enter- into force; entry into force; come- into force|effect|operation; put- into force|effect; bring- into force; extend- validity; extend- the validity; extend- the term of; take- effect; =in force; =in effect; go- into effect; become- effective; remain- in force; enter- in force; become- operational; prolong-; was|were|been extended; enter- into effect",
    implementing: `under the; under a; under an; in accordance with; pursuant to; in line with; implement-; implementation; implementing; carry- out; fulfil-; fulfill-; fulfilment; fulfillment; execution; execute-; realization; realisation; realize-; put- into practice; comply- with; compliance; observance; under the implementation; honour-; honor-; enforce-`,
    preparing: `under development; in development; under preparation; being developed; being elaborated; being worked out; under consideration; under review; stage of coordination; stage of approval; being considered; being coordinated; under way on; underway on; work continues|proceeds on; working on; negotiate-; negotiation; negotiations; draft-; drafting; draw- up; prepare-; preparation; elaborate-; elaboration; finalise-; finalize-; finalisation; finalization; work- on; talks on (a|an|the); under discussion; develop-; develop- (a|an|the) ~ joint; under negotiation; in the pipeline; in the works; on the table; in preparation; coordinate- the text; agree- on the text; agree- the text; early conclusion; complete- work on; press- for; push- for; call- for; propose- a; update-; updating; renew-; renewal; revise-; revision; renegotiate-; conclude- negotiation; thrash- out; hammer- out; close to signing; lobby- for; proposal for; be completed; terms of; put- the finishing`,
  },
  draft: "draft; proposed; envisaged; text of the draft; prospective; future; planned; draft text; possible",
  ahead: `importance of; discuss-; issue of; question of; matter of; ask-; request-; demand-; suggest-; recommend-; decide-; plan-; propose-; proposal; intend-; intention; expect-; schedule-; postpone-; delay-; =to be; =will; =would; =should; =shall; =must; =need; =needs; =ready; readiness; necessity; urge-; call- for; hope-; agree- to; possibility; prospect; prepare-; =soon; =early; =earliest; =upcoming; =envisages; =envisage; =envisaged; =foresees; look- forward; aim-; seek-; consider-; anticipate-; =forthcoming; want-; wish-; speed- up; accelerate-; expedite-; =toward; =towards; =swift; =possible; instruct-; =may; =can; =could; =before; negotiations for; =not yet; =yet to`,
  several: "several number range series dozens many various numerous package multiple set",
  about: "on between for of in concerning regarding amending about with to relating establishing towards covering aimed under",
  span: "",
  inside: "and or the a an by from as at against into within through",
  dated: "of dated",
  when: "in on at",
  stop: "soon shortly promptly which that who whose where when while after before during following was were is are has have had will would been be being but also then he she they it his her their its said says noted according today yesterday earlier this these those sides parties because so if including such since until not can could should must may did do does via raised remains took came we our i you among thanks here still signed adopted marks marked paves opens provides covers envisages",
  modifiers:
    "joint bilateral trilateral multilateral new framework intergovernmental interagency comprehensive enhanced strategic partnership cooperation final draft peace trade free economic investment cultural military defence defense energy nuclear gas transit transport visa visa-free air services loan grant border science technology education digital climate security historic landmark key major critical minerals separate several similar corresponding relevant important political common general long-term multi-year three-year two-year five-year commercial sister city cities twinning supply purchase power water mutual legal assistance double taxation avoidance extradition readmission customs consultation consultations exchange green development financing facility host country tripartite quadrilateral preferential association accession interim initial detailed media communication action work exploration production sharing",
  and: "and as well plus along with together",
  also: "also another separately",
  yet: "not never will would to should shall may must could might",
  undone: "until till unless pending",
  list: "another ~ document; one of them; following document; the following; among them; among the document; including; include-; namely; among others; as follows",
  scope: "scope; coverage",
  firms: "company; firm; llc; jsc; supply; purchase; lease; sale; holding; enterprise; contractor; supplier; manufacturer",
  closing: "done at; done in; signed in; signed at; adopted in; issued in",
};
