/** The pages: data in, a whole HTML page out. Pure; the server gathers the data and sends what comes back. */
export { inLanguage, placed } from "./links.ts";
export { type ErrorData, errorPage } from "./pages/error.ts";
export { type HomeData, homePage } from "./pages/home.ts";
export {
  type CommitmentFilter,
  commitmentsPage,
  type EncounterFilter,
  encountersPage,
  type ListData,
  type PeopleFilter,
  peoplePage,
  type StateData,
  statePage,
} from "./pages/lists.ts";
export { pairPage } from "./pages/pair.ts";
export { type PlaceData, type PlacesData, placePage, placesPage } from "./pages/places.ts";
export { type SearchData, type SearchFilter, searchPage } from "./pages/search.ts";
export { textPage } from "./pages/text.ts";
export { pairUrl, stateUrl, textJsonUrl, textUrl, urls } from "./urls.ts";
