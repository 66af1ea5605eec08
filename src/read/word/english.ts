import { type Analyser, F, type Reading } from "../../lang/features.ts";

/** Irregular forms of the verbs that speak of relations between states: past, participle. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  meet: ["met", "met"],
  hold: ["held", "held"],
  say: ["said", "said"],
  tell: ["told", "told"],
  speak: ["spoke", "spoken"],
  give: ["gave", "given"],
  take: ["took", "taken"],
  make: ["made", "made"],
  pay: ["paid", "paid"],
  send: ["sent", "sent"],
  lead: ["led", "led"],
  build: ["built", "built"],
  begin: ["began", "begun"],
  grow: ["grew", "grown"],
  rise: ["rose", "risen"],
  fall: ["fell", "fallen"],
  see: ["saw", "seen"],
  come: ["came", "come"],
  go: ["went", "gone"],
  bring: ["brought", "brought"],
  draw: ["drew", "drawn"],
  put: ["put", "put"],
  set: ["set", "set"],
  think: ["thought", "thought"],
  write: ["wrote", "written"],
  read: ["read", "read"],
  find: ["found", "found"],
  have: ["had", "had"],
  be: ["was", "been"],
  do: ["did", "done"],
  get: ["got", "got"],
  keep: ["kept", "kept"],
  leave: ["left", "left"],
  show: ["showed", "shown"],
  win: ["won", "won"],
  seek: ["sought", "sought"],
  sit: ["sat", "sat"],
  stand: ["stood", "stood"],
  undertake: ["undertook", "undertaken"],
  understand: ["understood", "understood"],
  forgo: ["forwent", "forgone"],
  cut: ["cut", "cut"],
  hit: ["hit", "hit"],
  become: ["became", "become"],
  know: ["knew", "known"],
  choose: ["chose", "chosen"],
  teach: ["taught", "taught"],
  sell: ["sold", "sold"],
  buy: ["bought", "bought"],
  lose: ["lost", "lost"],
  run: ["ran", "run"],
  fly: ["flew", "flown"],
  feel: ["felt", "felt"],
  lay: ["laid", "laid"],
  hear: ["heard", "heard"],
  mean: ["meant", "meant"],
  spend: ["spent", "spent"],
  drive: ["drove", "driven"],
  break: ["broke", "broken"],
  shake: ["shook", "shaken"],
  weave: ["wove", "woven"],
  dig: ["dug", "dug"],
  sink: ["sank", "sunk"],
  hang: ["hung", "hung"],
  freeze: ["froze", "frozen"],
  feed: ["fed", "fed"],
  fight: ["fought", "fought"],
  light: ["lit", "lit"],
  ride: ["rode", "ridden"],
  ring: ["rang", "rung"],
  shrink: ["shrank", "shrunk"],
  slide: ["slid", "slid"],
  spread: ["spread", "spread"],
  sweep: ["swept", "swept"],
  swear: ["swore", "sworn"],
  tear: ["tore", "torn"],
  throw: ["threw", "thrown"],
  wear: ["wore", "worn"],
  breed: ["bred", "bred"],
  catch: ["caught", "caught"],
  deal: ["dealt", "dealt"],
  lend: ["lent", "lent"],
  rebuild: ["rebuilt", "rebuilt"],
  sing: ["sang", "sung"],
  split: ["split", "split"],
  overcome: ["overcame", "overcome"],
  spin: ["spun", "spun"],
  flee: ["fled", "fled"],
  hide: ["hid", "hidden"],
  swim: ["swam", "swum"],
  sew: ["sewed", "sewn"],
  sow: ["sowed", "sown"],
  rewrite: ["rewrote", "rewritten"],
  broadcast: ["broadcast", "broadcast"],
  shut: ["shut", "shut"],
  let: ["let", "let"],
  bid: ["bid", "bid"],
  retake: ["retook", "retaken"],
  overtake: ["overtook", "overtaken"],
  rethink: ["rethought", "rethought"],
  resell: ["resold", "resold"],
  reset: ["reset", "reset"],
  outgrow: ["outgrew", "outgrown"],
  forgive: ["forgave", "forgiven"],
  wind: ["wound", "wound"],
  bind: ["bound", "bound"],
  shed: ["shed", "shed"],
  quit: ["quit", "quit"],
  eat: ["ate", "eaten"],
  drink: ["drank", "drunk"],
  steal: ["stole", "stolen"],
  sleep: ["slept", "slept"],
  dwell: ["dwelt", "dwelt"],
  undergo: ["underwent", "undergone"],
  uphold: ["upheld", "upheld"],
  withhold: ["withheld", "withheld"],
  unwind: ["unwound", "unwound"],
  mow: ["mowed", "mown"],
  oversee: ["oversaw", "overseen"],
  foresee: ["foresaw", "foreseen"],
  redo: ["redid", "redone"],
  undo: ["undid", "undone"],
  redraw: ["redrew", "redrawn"],
  regrow: ["regrew", "regrown"],
  forbid: ["forbade", "forbidden"],
  thrust: ["thrust", "thrust"],
  bear: ["bore", "borne"],
  strike: ["struck", "struck"],
  withdraw: ["withdrew", "withdrawn"],
};
const irregularForms = (() => {
  const map = new Map<string, { stem: string; f: number }[]>();
  const put = (form: string, stem: string, f: number) => {
    const list = map.get(form) ?? [];
    list.push({ stem, f });
    map.set(form, list);
  };
  for (const [stem, [past, participle]] of Object.entries(irregular)) {
    put(past, stem, F.V | F.FIN | F.PST);
    put(participle, stem, F.V | F.PTCP | F.PST | F.PASS);
  }
  for (const form of ["is", "are", "am"]) put(form, "be", F.V | F.FIN | F.PRS);
  put("were", "be", F.V | F.FIN | F.PST);
  put("has", "have", F.V | F.FIN | F.PRS);
  put("does", "do", F.V | F.FIN | F.PRS);
  return map;
})();

/** One syllable with one vowel before one consonant. */
const doubling = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The English analyser; `isStem` tells which dictionary forms are words of the tables. */
export function englishAnalyser(isStem: (stem: string, verb: boolean) => boolean): Analyser {
  /** stems that a form without its ending could come from */
  const stems = (base: string): string[] => {
    // "planned", "sitting" double their last letter: "planed", "siting" are of "plane" and "site"
    const out = doubling.test(base) ? [`${base}e`] : [base, `${base}e`];
    if (base.endsWith("i")) out.push(`${base.slice(0, -1)}y`);
    if (/(.)\1$/.test(base)) out.push(base.slice(0, -1));
    if (base.endsWith("c")) out.push(base);
    return out;
  };
  const nominal = (key: string, f: number, out: Reading[]) => {
    if (isStem(key, false)) out.push({ stem: key, f, cut: key.length, known: true });
    if (key.endsWith("s") && !key.endsWith("ss")) {
      const candidates = [key.slice(0, -1)];
      if (key.endsWith("ies")) candidates.unshift(`${key.slice(0, -3)}y`);
      else if (/(?:s|x|z|ch|sh)es$/.test(key)) candidates.unshift(key.slice(0, -2));
      for (const stem of candidates)
        if (isStem(stem, false)) out.push({ stem, f: f | F.PL, cut: Math.min(stem.length, key.length), known: true });
    }
    if (key.endsWith("men")) {
      const stem = `${key.slice(0, -3)}man`;
      if (isStem(stem, false)) out.push({ stem, f: f | F.PL, cut: key.length - 2, known: true });
    }
  };
  return {
    analyse(key) {
      const out: Reading[] = [];
      if (key.endsWith("'s") || key.endsWith("s'")) {
        const bare = key.endsWith("'s") ? key.slice(0, -2) : key.slice(0, -1);
        nominal(bare, F.GEN, out);
        if (!out.length) out.push({ stem: bare, f: F.GEN, cut: bare.length, known: false });
        return out;
      }
      nominal(key, 0, out);
      const verb = (stem: string, f: number) => {
        if (isStem(stem, true)) out.push({ stem, f: F.V | f, cut: Math.min(stem.length, key.length), known: true });
      };
      verb(key, F.FIN | F.PRS | F.VPL | F.MSDR);
      for (const { stem, f } of irregularForms.get(key) ?? []) verb(stem, f);
      if (key.endsWith("ing")) for (const stem of stems(key.slice(0, -3))) verb(stem, F.CVB | F.PTCP | F.PRS | F.MSDR);
      if (key.endsWith("ed")) {
        for (const stem of stems(key.slice(0, -2))) {
          verb(stem, F.FIN | F.PST);
          verb(stem, F.PTCP | F.PST | F.PASS);
        }
      }
      if (key.endsWith("s")) {
        const base = key.slice(0, -1);
        verb(base, F.FIN | F.PRS);
        if (/(?:s|x|z|ch|sh|o)es$/.test(key)) verb(key.slice(0, -2), F.FIN | F.PRS);
        if (key.endsWith("ies")) verb(`${key.slice(0, -3)}y`, F.FIN | F.PRS);
      }
      if (!out.length) out.push({ stem: key, f: 0, cut: key.length, known: false });
      return out;
    },
  };
}
