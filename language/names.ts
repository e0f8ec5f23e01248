/* Employers, papers, degrees, spoken languages, and contact details. Other rooms import this file, not its folder. */

export { contactIn } from "./names/contact.js";
export { credentialsIn, isCredential } from "./names/credentials.js";
export { degreesIn, deniesDegree, FIRST_DEGREE } from "./names/degrees.js";
export { atEmployersOf, isSameEmployer, mayNameEmployer, namesEmployer, namingWords } from "./names/employer-names.js";
export { paperFor } from "./names/paper-size.js";
export { foldedPlace, type Places, placesIn } from "./names/places.js";
export { ranksHeld, ranksIn } from "./names/ranks.js";
export { languageLevel, languagesIn } from "./names/spoken-languages.js";
