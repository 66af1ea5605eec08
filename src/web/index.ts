/** The pages: data in, a whole HTML page out. Pure; the server gathers the data and sends what comes back. */

export { personKey } from "./leads.ts";
export { inLanguage, placed } from "./links.ts";
export { briefingPage } from "./pages/briefing.ts";
export { type CalendarData, calendarPage } from "./pages/calendar.ts";
export { type DayData, dayPage } from "./pages/day.ts";
export { type DocumentData, type DocumentFilter, documentPage, documentsPage } from "./pages/documents.ts";
export { type EncounterData, encounterPage } from "./pages/encounter.ts";
export { type ErrorData, errorPage } from "./pages/error.ts";
export { type HomeData, homePage } from "./pages/home.ts";
export { type Candidate, type LinkedData, type LinkedMember, linkedPage } from "./pages/linked.ts";
export {
  type CommitmentFilter,
  commitmentsPage,
  type EncounterFilter,
  encountersPage,
  type ListData,
  namesakesPage,
  type PeopleFilter,
  peoplePage,
  type StateData,
  statePage,
} from "./pages/lists.ts";
export { pairPage } from "./pages/pair.ts";
export { type PersonData, personPage } from "./pages/person.ts";
export { type PlaceData, type PlacesData, placePage, placesPage } from "./pages/places.ts";
export { longestText, type ReadData, readPage } from "./pages/read.ts";
export {
  correctPage,
  type DecisionsData,
  decisionsPage,
  type Meant,
  type ReviewData,
  reviewPage,
  whoPage,
} from "./pages/review.ts";
export { type NamedThing, type PersonFacet, type SearchData, type SearchFilter, searchPage } from "./pages/search.ts";
export { textPage } from "./pages/text.ts";
export {
  type BodyData,
  type BodyFilter,
  bodiesPage,
  bodyPage,
  mostProjects,
  type ProjectData,
  type ProjectGlance,
  projectPage,
  projectsPage,
  type Surroundings,
} from "./pages/undertakings.ts";
export type { Desk } from "./parts/decide.ts";
export { mostListed } from "./parts/lists.ts";
export {
  addressesOf,
  canonicalOf,
  filedPage,
  fileOf,
  isPublished,
  relativeTo,
  type SiteAddress,
  siteAddress,
  siteWords,
} from "./site.ts";

export { encounterUrl, linksUrl, pairUrl, personUrl, stateUrl, textJsonUrl, textUrl, urls } from "./urls.ts";
