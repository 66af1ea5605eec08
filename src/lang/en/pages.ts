import type { Pages } from "../pages.ts";

export const pages: Pages = {
  related: `read also; also read; see also; read more; read next; read now; more news; more on this; more on this topic; more on this story; more from; more like this; more stories; other news; other stories; related; related news; related articles; related stories; related posts; related content; related links; related topics; related materials; latest news; latest stories; latest articles; latest headlines; recent news; recent posts; recent articles; breaking news; top news; top stories; top headlines; most read; most viewed; most popular; most commented; popular news; popular posts; trending; trending now; editor's pick*; editors' picks; recommended; recommended for you; recommended stories; you may also like; you might also like; you may like; you might be interested in; similar news; similar articles; similar stories; don't miss; must read; previous article; next article; previous post; next post; previous story; next story; news feed; newsfeed; news line; in this section; from the web; around the web; sponsored; sponsored content; partner content; what to read next; further reading; news by category; comments; leave a reply; leave a comment; share your thoughts`,
  notices: `all rights reserved; ©; reproduction of*; may be reproduced; may not be reproduced; without written permission; without permission;
    reference is mandatory; hyperlink*; when using materials; use of materials; use of the materials; this site uses cookies; uses cookies; cookie policy;
    cookie settings; accept cookies; accept all; privacy policy; terms of use; terms of service; terms and conditions; enable javascript; javascript;
    your browser*; sign up; subscribe; subscribe to*; newsletter; in your inbox; follow us; join us; join our; like us on; our telegram*; our whatsapp*;
    download the app; get the app; share this*; share on; share via; comments are closed; leave a comment; post a comment; no comments;
    be the first to*; log in to*; login to*; log in or; register to; required fields*; found a typo; found an error; found a mistake; spotted an error;
    report an error; report a mistake; select it and press; ctrl enter; ctrl + enter; click here; this is not investment advice; not investment advice;
    contains only a portion of the news*; news stories offered to subscribers*; news broadcasting system; contact us for subscription*; the opinions expressed*; views expressed*; news agency not responsible; powered by; designed by; developed by; creative commons`,
  furniture: `telegram channel; copyright; reference to * is; our channel; mobile app; share article; print this; printer friendly; print version; email this; send to a friend;
    copy link; link copied; view count; listen to this*; audio version; your email address; advertise with*; advertisement; place an ad; advertise;
    contact us; about us; site map; sitemap; old version; mobile version; desktop version; version for visually*; visually impaired; back to list;
    back to top; back to news; return to list; go back; show more; load more; view all; see all; all news; read full*; full story; continue reading;
    tap here; watch live; registration certificate; state registration; editor-in-chief; editorial office; editorial board; printed by; official website;
    official web site; official internet resource; photo for illustration*; illustrative photo; filed under; posted in; tagged with; publication date;
    direct link`,
  counters: `views; view; viewed; reads; times read; comments; minute read; min read; minutes read; reading time; read time; shares; likes`,
  buttons: `home; home page; homepage; main; main page; news; all news; latest; photo; photos; photo gallery; photo galleries; gallery; video; videos;
    video gallery; audio; media; multimedia; podcast; podcasts; infographics; archive; archives; search; menu; sections; categories; category; about;
    about us; contact; contacts; contact us; careers; jobs; vacancies; advertise; advertising; site map; sitemap; services; e-services; legislation;
    documents; joint documents; press; press center; press centre; press service; press office; press releases; press release; briefings; statements;
    speeches; remarks; interviews; events; announcements; decrees; visits; foreign visits; letters; telephone calls; receptions; president; prime minister;
    minister; ministry; ministry of foreign affairs; government; embassies; missions; consular services; consular; visa; faq; questions; appeals;
    open data; share; share this; tweet; post; pin; send; print; email; e-mail; pdf; download; save; bookmark; like; likes; dislike; comment; comments;
    reply; views; view; viewed; reads; date; time; section; topic; topics; author; authors; source; sources; tags; tag; keywords; previous; next; prev;
    back; forward; up; top; more; details; full; all; open; close; yes; no; ok; okay; accept; decline; settings; subscribe; follow; login; log in; sign in;
    sign up; register; logout; profile; english; en; ru; az; kz; uz; kg; tm; tr; eng; rus; font size; a; min; mins; minutes; read; listen; live; weather;
    currency; rates; usd; eur; rub; rss; facebook; twitter; x; instagram; youtube; telegram; whatsapp; linkedin; pinterest; vkontakte; vk; odnoklassniki;
    tiktok; viber; messenger; flipboard; reddit; threads; skype; google; google plus; livejournal; imo; wechat; weibo; img; image; gmt; utc; updated`,
  rubrics: `politics; foreign policy; domestic policy; economy; economics; society; world; world news; region; regions; regional; national; nation; nation and capital; international; international relations; international cooperation; diplomacy; business; finance; markets; companies; energy; oil and gas; oil & gas; transport; logistics; technology; tech; ict; it; science; education; health; environment; ecology; agriculture; culture; arts; art; sport; sports; football; tourism; travel; security; defense; defence; army; military; incidents; crime; law; analysis; analytics; opinion; opinions; editorial; op-ed; commentary; interview; interviews; feature; features; exclusive; official; official news; official chronicle; chronicle; parliament; senate; government; president; president's activities; prime minister; central asia; caucasus; south caucasus; caspian; eurasia; europe; asia; middle east; turkic world; kazakhstan; uzbekistan; kyrgyzstan; turkmenistan; tajikistan; azerbaijan; armenia; georgia; turkey; türkiye; russia; china; iran; afghanistan; karabakh; nagorno-karabakh; top news; top stories; headline; headlines; main news; breaking; breaking news; lifestyle; life; history; people; media; events; visits; meetings; other; other news; news; bilateral relations; trade; investment; investments`,
  credits: `photo; photos; photo by; photos by; photo credit; photo credits; photo courtesy; image; image credit; picture; pictures; illustration; video; by; written by; author; reporter; reporting by; correspondent; editing by; edited by; translated by; translation; prepared by; compiled by; source; file photo; screenshot; collage; credit; credits`,
  published: `published; published on; published at; publication date; posted; posted on; posted at; released; release date; date; first published; created; issued; added`,
  updated: `updated; last updated; updated on; updated at; update; modified; last modified; edited; revised`,
  notes: `note; for reference; reference; background; recall; reminder; editor's note`,
  closings: `yours sincerely; sincerely; sincerely yours; respectfully; respectfully yours; yours faithfully; with best regards; best regards; with kind regards; with respect; with deep respect; please accept`,
  monthFirst:
    "U.S. Department; U.S. Embassy; Department of State; White House; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; EST; EDT; state.gov; whitehouse.gov",
  sources: {
    bodies: `ministry; ministry of foreign affairs; foreign ministry; defense ministry; defence ministry; ministry's press service; press service; press office; press center; press centre; press secretary; information department; information office; administration; presidential administration; cabinet of ministers; office; department; state department; directorate; committee; agency; embassy; consulate; mission; permanent mission; government; parliament; senate; secretariat; chamber; bank; central bank; national bank; fund; company; akorda; kremlin; white house; service; bureau; authority; commission; telegram channel; website; newspaper; channel`,
    outlets: `azertac; azertag; apa; trend; trend news agency; report; report news agency; turan; kazinform; qazinform; astana times; the astana times; times of central asia; the times of central asia; tengrinews; kabar; 24 kg; akipress; uza; dunyo; gazeta uz; kun uz; tdh; orient; turkmenportal; arzuw; khovar; asia-plus; avesta; anadolu agency; anadolu; aa; daily sabah; hurriyet daily news; trt world; tass; interfax; ria novosti; sputnik; xinhua; irna; belta; armenpress; interpressnews; agenda ge; civil georgia; app; reuters; associated press; ap; afp; agence france-presse; bloomberg; bbc; cnn; rfe/rl; radio free europe; euronews; kyodo; yonhap; pti; ani; ukrinform`,
    inside: "of; and; for; the; on; to; in",
    staff: `correspondent; reporter; reporters; news agency; newspaper; website`,
    leads: `as; this; it; that; the; which was`,
    after: {
      "": "reported; reports; said; says; announced; informed; informs; wrote; writes; said in a statement; said on its website; stated; has reported; has announced; has said; told; said in a press release; confirmed; quoted",
    },
    before: `according to; as reported by; reported by; citing; quoting; with reference to; referring to; in a statement by; in a statement from; in a press release from; announced by; told by; courtesy of; as per; per; information from; reports from`,
  },
};
