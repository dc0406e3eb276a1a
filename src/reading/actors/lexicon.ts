import { wordSet } from '../scan/vocabulary.ts';
import { bodyAdjectives } from '../words/body-adjectives.ts';
import { bodyNouns } from '../words/body-nouns.ts';
import { calendarWords } from '../words/calendar-words.ts';
import { cities } from '../words/cities.ts';
import { closedClass } from '../words/closed-class.ts';
import { companyNouns } from '../words/company-nouns.ts';
import { countries } from '../words/countries.ts';
import { courtesyTitles } from '../words/courtesy-titles.ts';
import { courtesyTitlesOfMen } from '../words/courtesy-titles-of-men.ts';
import { courtesyTitlesOfWomen } from '../words/courtesy-titles-of-women.ts';
import { demonyms } from '../words/demonyms.ts';
import { facilityHeads } from '../words/facility-heads.ts';
import { givenNamesOfAnyone } from '../words/given-names-of-anyone.ts';
import { givenNamesOfMen } from '../words/given-names-of-men.ts';
import { givenNamesOfWomen } from '../words/given-names-of-women.ts';
import { knownOrganisations } from '../words/known-organisations.ts';
import { nameParticles } from '../words/name-particles.ts';
import { namingOpeners } from '../words/naming-openers.ts';
import { neverNames } from '../words/never-names.ts';
import { organisationHeads } from '../words/organisation-heads.ts';
import { organisationNouns } from '../words/organisation-nouns.ts';
import { organisationOpeners } from '../words/organisation-openers.ts';
import { placeHeads } from '../words/place-heads.ts';
import { placeNouns } from '../words/place-nouns.ts';
import { provinces } from '../words/provinces.ts';
import { rankAbbreviations } from '../words/rank-abbreviations.ts';
import { relatives } from '../words/relatives.ts';
import { roleOpeners } from '../words/role-openers.ts';
import { roleSurnames } from '../words/role-surnames.ts';
import { roles } from '../words/roles.ts';
import { rolesOfMen } from '../words/roles-of-men.ts';
import { rolesOfWomen } from '../words/roles-of-women.ts';
import { taggerLexicon } from '../words/tagger-lexicon.ts';
import { vagueModifiers } from '../words/vague-modifiers.ts';
import { wellKnownMen } from '../words/well-known-men.ts';
import { wellKnownWomen } from '../words/well-known-women.ts';
import { workHeads } from '../words/work-heads.ts';
import { phrasesOf, wordsOf } from './lists.ts';

/** The word lists of `words/` as sets of ids, in one place: all rules about actors look words up here. */
export const PLACES = phrasesOf(countries, provinces, cities);
export const PROVINCES = phrasesOf(countries, provinces);
export const KNOWN = phrasesOf(countries, provinces, cities, knownOrganisations);
export const ORGANISATIONS = phrasesOf(knownOrganisations);
export const DEMONYMS = wordsOf(demonyms);
export const MEN = wordsOf(givenNamesOfMen);
export const WOMEN = wordsOf(givenNamesOfWomen);
export const GIVEN = wordsOf(givenNamesOfMen, givenNamesOfWomen, givenNamesOfAnyone);
export const PARTICLES = wordsOf(nameParticles);
export const NAMING_OPENERS = wordsOf(namingOpeners);
export const NEVER = wordsOf(neverNames);
export const CALENDAR = wordsOf(calendarWords);
export const CLOSED = wordSet(Object.keys(closedClass));
export const ORGANISATION_HEADS = wordsOf(organisationHeads);
export const ORGANISATION_OPENERS = wordsOf(organisationOpeners);
export const ORGANISATION_NOUNS = wordsOf(organisationNouns);
export const PLACE_HEADS = wordsOf(placeHeads);
export const FACILITY_HEADS = wordsOf(facilityHeads);
export const WORK_HEADS = wordsOf(workHeads);
/** Words that are common nouns, adjectives or verbs and seldom anything else. */
export const COMMON = wordSet(
  Object.entries(taggerLexicon)
    .filter(([tags]) => !tags.includes('properNoun'))
    .flatMap(([, words]) => words.split(' ')),
);
export const COURTESY = wordsOf(courtesyTitles, courtesyTitlesOfMen, courtesyTitlesOfWomen);
export const COURTESY_OF_MEN = wordsOf(courtesyTitlesOfMen);
export const COURTESY_OF_WOMEN = wordsOf(courtesyTitlesOfWomen);
export const RANKS = wordsOf(rankAbbreviations);
export const WELL_KNOWN = wordsOf(wellKnownMen, wellKnownWomen);
export const WELL_KNOWN_MEN = wordsOf(wellKnownMen);
export const BODY_NOUNS = wordsOf(bodyNouns);
export const BODY_ADJECTIVES = wordsOf(bodyAdjectives);
export const VAGUE = wordsOf(vagueModifiers);
export const COMPANY_NOUNS = wordsOf(companyNouns);
export const PLACE_NOUNS = wordsOf(placeNouns);
export const ROLES = wordsOf(roles, rolesOfMen, rolesOfWomen);
export const ROLE_PHRASES = phrasesOf(roles, rolesOfMen, rolesOfWomen);
export const ROLE_SURNAMES = wordsOf(roleSurnames);
export const ROLES_OF_MEN = wordsOf(rolesOfMen);
export const ROLES_OF_WOMEN = wordsOf(rolesOfWomen);
/** Words that may head a description of an actor. */
export const NOMINAL_HEADS = wordsOf(roles, rolesOfMen, rolesOfWomen, organisationNouns);
export const ROLE_OPENERS = wordsOf(roleOpeners);
export const RELATIVES = wordsOf(relatives);
