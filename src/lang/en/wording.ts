import type { Wordings } from "../wording.ts";

export const wording: Wordings = {
  talks: "talks; negotiation; hold- talks",
  meeting: "meeting; meet-",
  conversation: "conversation; phone call; telephone conversation; exchange of views",
  reception: "receive-; welcome-; host-",
  brotherly: "brotherly; fraternal; brother; sister nation; kindred; brother country",
  ally: "ally; allied; alliance",
  "strategic-partner": "strategic partner; strategic partnership",
  friendly: "friendly; friend; friendship",
  partner: "partner; partnership",
  neighbour: "neighbour|neighbor; good-neighbourly|good-neighborly; neighbouring|neighboring",
  cordial: "warm atmosphere; cordial; sincere; warm; warmly",
  constructive: "constructive; fruitful; productive; businesslike",
  trusting: "mutual trust; trust-based; trusting; trust",
  frank: "frank; candid; open and frank",
  concerned: "concern; concerned; regret; worry-",
  critical: "criticism; criticise-|criticize-; condemn-; protest-; unacceptable",
};
