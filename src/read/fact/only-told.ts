import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import type { Page } from "../page.ts";

/** Whether what is planned is only to talk something over or to speak of it ("ele alınması, değinilmesi öngörülüyor"), a particle between at most. */
export const isOnlyTold = ({ words }: Page, plan: Frame, own: readonly Frame[]): boolean =>
  own.some(
    (f) =>
      (f.sense === "discuss" || ((f.sense === "say" || f.sense === "express") && f.voice === "passive")) &&
      (f.f & F.MSDR) !== 0 &&
      // "60 foizga yetkazilishi": to bring a share up, where the same verb conveys greetings
      !own.some((g) => g.sense === "will-do" && g.from === f.from && g.to === f.to) &&
      // "1 milyard dollara çatdırılması"
      !(f.sense === "express" && words[f.from - 1]?.readings.some((r) => r.known && r.f & F.DAT && !(r.f & F.V))) &&
      (f.to === plan.from || (f.to === plan.from - 1 && (words[f.to]?.particle ?? false))),
  );
