import type { Figure, Reading } from '#reading';
import { deedIn } from './deeds.ts';
import { kindsOfCounted } from './kinds.ts';
import { isMoney, measured, PER_CURRENCY, TELLING, unnamed } from './measured.ts';
import { headNoun, NO_MATTER, plural } from './nouns.ts';
import type { Surroundings } from './surroundings.ts';
import { clauseOf, lastOutcomeIn, outcomeIn, outcomesIn } from './told-outcomes.ts';

/** What a figure is a value of; a part ("103 of them in the capital") is a matter of its own. */
export interface MatterName {
  /** What is counted: people, security forces, damage. */
  kind: string;
  /** What befell them: killed, detained; '' where nothing is said. */
  outcome: string;
  /** What they did or what was done, where nothing of the list befell them: "who slept", "housed"; '' where nothing is said. */
  deed: string;
  /** What narrows it: "in the city", "in 2011"; '' for the whole. */
  part: string;
}

/** A part of a whole that nothing else tells apart. */
export const PART = 'of them';

export function wordsOf({ kind, outcome, deed, part }: MatterName): string {
  return [kind, outcome || deed, part === PART ? '(a part)' : part].filter(Boolean).join(' ');
}

/** Whether a matter's words tell a reader what is counted: "people" and "price" alone do not. */
export function tellsWhat(matter: string): boolean {
  const name = matter.replace(/ \([^)]*\)| in \d{4}$|: “.*/g, '').trim();
  return name.includes(' ') || TELLING.test(name);
}

const SPANS_OF_TIME = /^(?:year|month|week|day|night|hour|minute|second|decade|century|degree|fortnight)$/;

/**
 * The matters of all figures of a reading; null for what no ledger keeps: bare numbers, spans of time, ages. A figure
 * without a noun of its own goes with the one before it ("up from 7,939 on Monday", "the number had risen to 3,800").
 */
export function mattersOf(reading: Reading, surroundings: readonly Surroundings[]): (NamedFigure | null)[] {
  const matters: (NamedFigure | null)[] = [];
  const seen: Seen = { any: null, withOutcome: null, main: null, byCounted: new Map() };
  for (const [index, figure] of reading.figures.entries()) {
    const around = surroundings[index];
    const told: MatterName | null = around ? matterOf(reading, figure, around, seen) : null;
    const matter: MatterName | null =
      told && isListed(reading, index) && seen.any ? { ...seen.any.matter, part: PART } : told;
    const counted = figure.counted === null ? null : (seen.byCounted.get(figure.counted.start) ?? null);
    const follows = [seen.any, seen.withOutcome, seen.main, counted].find((one) => one?.matter === matter);
    matters.push(matter && { matter, sameAs: follows?.index ?? null });
    if (!matter || matter.part === PART) continue;
    const unit = /^\(/.test(matter.part) ? matter.part : '';
    const whole = { matter: { ...matter, part: unit }, at: figure.end, index };
    // "47 of the 120 seats, against 41 now": what follows goes on from the first.
    if (!around || !isWhole(around)) seen.any = whole;
    if (figure.counted && !seen.byCounted.has(figure.counted.start)) seen.byCounted.set(figure.counted.start, whole);
    if (matter.outcome !== '' && matter.part === '') seen.withOutcome = whole;
    if (around?.previous === null) seen.main = whole;
  }
  return matters;
}

/** Between a part and the number of the whole: "47 of the 120". */
const OF_WHOLE = /^\s*(?:out )?of (?:the |its |their |all )?$/;

/** What the figure before it is a part of. */
const isWhole = ({ before, previous }: Surroundings): boolean => previous !== null && OF_WHOLE.test(before);

/** "44 deaths: 18 on one side and 26 on the other": parts that a colon opens and that add up to the whole. */
function isListed({ text, figures }: Reading, index: number): boolean {
  for (let first = index; first >= Math.max(1, index - 2); first--) {
    const [whole, one] = [figures[first - 1], figures[first]];
    if (!whole || !one || !/^[^.;:]{0,40}:\s*$/.test(text.slice(whole.end, one.start))) continue;
    const rest = (whole.value ?? 0) - (one.value ?? 0);
    const other = figures.slice(first + 1, first + 3).findIndex(({ value }) => value === rest);
    if (other >= 0 && index <= first + 1 + other) return true;
  }
  return false;
}

/** The matter of a figure; where it was taken from a figure before, the index of that one. */
export interface NamedFigure {
  matter: MatterName;
  sameAs: number | null;
}

/** The matters told last: of any kind, and of those to whom something happened; and those of each noun, by where it stands. */
interface Seen {
  any: Told | null;
  withOutcome: Told | null;
  /** The first of its sentence: what "it" means in the next. */
  main: Told | null;
  byCounted: Map<number, Told>;
}
interface Told {
  matter: MatterName;
  at: number;
  index: number;
}

/** How far back a figure without a noun may look for what it counts. */
const REACH = 400;
/** How far back a noun may stand that a figure is certain to count. */
const NOUN_REACH = 120;

function reachable(told: Seen['any'], figure: Figure): MatterName | null {
  return told && figure.start - told.at < REACH ? told.matter : null;
}

function matterOf(reading: Reading, figure: Figure, around: Surroundings, seen: Seen): MatterName | null {
  const last = reachable(seen.any, figure);
  if (PER_CURRENCY.test(around.after)) return named('exchange rate', '');
  if (figure.unit !== null) {
    if (SPANS_OF_TIME.test(figure.unit)) return null;
    const before = seen.any === null ? undefined : reading.figures[seen.any.index];
    if (last && before && isConverted(reading.text, before, figure)) return last;
    if (isSameAgain(around) && before?.unit === figure.unit) return last;
    const measure =
      measured(reading.text, figure, around) ??
      (isMoney(figure.unit) && isOfMoney(before) && (isSameAgain(around) || isPutAt(around)) ? last : null) ??
      unnamed(reading, figure);
    // "171 of the 212 tonnes recalled"
    return measure && OF_WHOLE.test(around.after) ? { ...measure, part: PART } : measure;
  }
  if (isChange(figure, around)) return named('change', '', '(share)');
  if ((figure.value ?? 2) < 2 || isAge(figure, around)) return null;
  const part = partOf(around, last);
  if (part) return part;
  // "None of the eleven died": what did not befall them tells nothing of what did.
  if (/\b(?:none|neither|not one) of (?:the|these|those) $/i.test(around.before)) return named('people', '');
  const { counted } = figure;
  const isNear = counted !== null && counted.end <= figure.start && figure.start - counted.end < NOUN_REACH;
  const shared = isNear ? seen.byCounted.get(counted.start) : undefined;
  const head = counted ? headNoun(reading.text.slice(counted.start, counted.end)) : '';
  const isBehind = counted !== null && counted.start >= figure.end;
  if (
    !counted ||
    head === '' ||
    NO_MATTER.test(head) ||
    (!isBehind && (isSameAgain(around) || isToldBefore(around) || isSaidBare(around)))
  )
    return uncounted(around, last, reachable(seen.withOutcome, figure), reachable(seen.main, figure));
  if (SPANS_OF_TIME.test(head) || head.length < 3) return null;
  const kind = EMPLOYS.test(around.before) ? 'employees' : kindOf(head);
  // "three of the 41 injured were still in a ward": what is told of them stands behind the other figure
  const until = counted.start >= around.until ? around.sentence.end : around.until;
  const isPart = OF_WHOLE.test(around.after);
  const clause = reading.text.slice(isPart ? counted.end : counted.start, withObject(reading.text, until));
  const told = isBehind ? clause : around.after;
  const befallen =
    outcomeIn(clauseOf(told)) ??
    lastOutcomeIn(around.before) ??
    onlyOutcome(reading, around, kind) ??
    (isBehind ? null : outcomeIn(reading.text.slice(counted.start, counted.end))) ??
    (isBehind ? outcomeOfBoth(reading.text, around) : null) ??
    (head === 'life' && LOST.test(around.before) ? 'killed' : null);
  const outcome = isKnown(kind) && OF_THINGS.test(befallen ?? '') ? null : befallen;
  const name = named(
    HUMAN.test(outcome ?? '') && kindsOfCounted[head] === undefined && !isKnown(kind) ? 'people' : kind,
    outcome ?? '',
  );
  // "44 names at noon … there were 43": of the same noun, where nothing else is told of these.
  const isOfSame = name.outcome === '' ? !OF_OWN.test(around.after) : name.outcome === shared?.matter.outcome;
  if (shared !== undefined && isOfSame && !/(?<!instead|out) of $/.test(around.before)) return shared.matter;
  if (name.outcome !== '' || !isBehind) return name;
  return { ...name, deed: deedIn(reading.text.slice(counted.end, around.until), isKnown(name.kind)) };
}

const isOfMoney = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.unit !== null && isMoney(figure.unit);

/** "£228 million ($279 million)", "Rs 12 crore, which is about N4.7 billion": one sum in another currency. */
function isConverted(text: string, before: Figure, { start, unit }: Figure): boolean {
  if (unit === null || !isMoney(unit) || before.unit === null || before.unit === unit) return false;
  return /^(?: \(|, (?:which is|that is|or|equal to) )(?:about |around |some |nearly |roughly |or )*$/.test(
    text.slice(before.end, start),
  );
}

/** "had been moved to 412 camps": a preposition before the next figure belongs with what that one counts. */
const withObject = (text: string, until: number): number =>
  /\b(?:in|to) $/.test(text.slice(until - 4, until)) ? until + OBJECT : until;
const OBJECT = 24;

/** "Holt, 56," and "Holt, who is 56" count nothing. */
function isAge({ value }: Figure, { before, after }: Surroundings): boolean {
  if (value === undefined || value < 5 || value > 110) return false;
  const isBetweenCommas = /\p{L},\s*$/u.test(before) && /^\s*(?:,|\.|$|\band\b)/.test(after);
  return isBetweenCommas || /\b(?:who|he|she) (?:is|was)\s*$/i.test(before);
}

/** "64 sirens, of which 41 were stolen and 20 worked": a verb tells of these alone. */
const OF_OWN =
  /^ (?:(?:\p{Ll}+ly|still|now|also) )?(?:had|has|have|were|was|are|is|said|say|think|want|work|\p{Ll}{2,}ed)\b/u;
/** "Fares went up by a third", "lost nearly a fifth of": a fraction that something changed by. */
const isChange = ({ value = 1 }: Figure, { before }: Surroundings): boolean =>
  value < 1 &&
  /\b(?:fell|fallen|rose|risen|up|down|raised|cut|grew|grown|lost|gained|increased?|decreased?|dropped|shrank|reduced|lowered)(?: \p{Ll}+){0,2}(?: by| nearly| almost| about| some| over)*\s*$/u.test(
    before,
  );
/** "The yard employs some 830 people": they are its employees, whatever it calls them. */
const EMPLOYS = /\bemploy(?:s|ed|ing)?(?: (?:about|some|nearly|around|over|more than|fewer than))?\s*$/;
/** "the loss of 61 lives", "it cost 61 lives" */
const LOST = /\b(?:loss of|lost|cost|took|claimed)\b[^.;,]{0,20}$/;
const HUMAN = /^(?:killed|injured|survived|treated|in grave|detained|missing|rescued|ill|arrested|dismissed)/;
/** What befalls things and not people: workers who walked out over closings are not closed. */
const OF_THINGS = /^(?:called off|closed|destroyed|flooded|reopened|cut off)$/;
const PERSONS = /^(?:people|employees|security forces|attackers|demonstrators|children|workers|troops)$/;
const isKnown = (kind: string): boolean => PERSONS.test(kind);

/** "Twelve ferries and about 90 trains were cancelled": a verb behind two counts tells of both. */
function outcomeOfBoth(text: string, { after, until, sentence }: Surroundings): string | null {
  if (!/^ (?:[\p{Ll}-]+ ){1,3}and (?:(?:about|around|nearly|some|almost|over) )?$/u.test(after)) return null;
  const behind = /^[\d,.]+ (?:[\p{Ll}-]+ ){1,3}?(?:were|was|are|is|had been|have been) .*/su.exec(
    text.slice(until, sentence.end),
  )?.[0];
  return behind === undefined ? null : outcomeIn(clauseOf(behind));
}

/** What the whole sentence tells of, where that is one thing only and the noun is a common one. */
function onlyOutcome({ text }: Reading, { sentence, previous }: Surroundings, kind: string): string | null {
  if (previous) return null; // it is told of that one
  if (!isKnown(kind) && !/^(?:homes|households|vehicles|shops)$/.test(kind)) return null;
  const told = text.slice(sentence.start, sentence.end);
  const found = outcomesIn(told);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function named(kind: string, outcome: string, part = ''): MatterName {
  const isHarm = outcome === 'killed' || outcome === 'injured' || outcome === 'missing';
  return { kind: kind === 'troops' && isHarm ? 'security forces' : kind, outcome, deed: '', part };
}

function kindOf(head: string): string {
  if (/forces?$|guards?$|police/.test(head)) return 'security forces';
  return kindsOfCounted[head] ?? plural(head);
}

/** "103 of them in the capital", "Nineteen of the dead were police officers": a part of the figure before it. */
function partOf({ after, before }: Surroundings, last: MatterName | null): MatterName | null {
  const share =
    /^\s*(?:\p{L}+ )?(?:of|among) (?:them|these|those|whom|which|the (?:dead|victims|killed|injured|wounded|detained|detainees|arrested))\b([^.;]*)/iu.exec(
      after,
    );
  const isAmong =
    /\b(?:of|among) (?:them|those|the (?:\S+ )?(?:dead|victims|killed|injured|wounded|detained|arrested))[^.;]{0,12}$|\bof (?:which|whom)(?: \p{Ll}+)?\s*$|\bincluding(?: \p{L}+)?\s*$/iu.test(
      before,
    );
  if (!share && !isAmong) return null;
  const rest = share ? (share[1] ?? '') : after;
  const own = share ? outcomeIn(share[1] ?? '') : null;
  const outcome = own ?? outcomeIn(share ? share[0].slice(0, 40) : before.slice(-40)) ?? last?.outcome ?? '';
  const isOfPeople = !last || isKnown(last.kind) || HUMAN.test(outcome);
  const kind = isOfPeople ? knownKind(rest) : null;
  if (kind) return named(kind, outcome);
  if (own !== null && HUMAN.test(own) && !isOfKnown(last)) return named('people', own);
  if (!last) return null;
  if (own !== null && own !== last.outcome && isKnown(last.kind)) return named(last.kind, own); // "five of whom died" are all who did
  const place =
    /\b(?:in|at|near) (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*|city|capital|region|town|country)/u.exec(rest);
  return { ...last, outcome: outcomeIn(rest) ?? outcome, part: place ? `in ${place[1]}` : PART };
}

const isOfKnown = (last: MatterName | null): boolean => last !== null && isKnown(last.kind);

function knownKind(phrase: string): string | null {
  for (const word of phrase
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.slice(0, 6) ?? []) {
    if (/^(?:child|minor)/.test(word)) return 'children';
    const kind = kindOf(headNoun(word));
    if (kind !== 'people' && isKnown(kind)) return kind;
  }
  return null;
}

/** A number whose noun stands before it or in the sentence before: "a toll of 164", "the force of 2,030", "it stood at 2,298". */
function uncounted(
  around: Surroundings,
  last: MatterName | null,
  suffered: MatterName | null,
  main: MatterName | null,
): MatterName | null {
  const { before, after } = around;
  const that = /\b(?:that|those) of ([\p{L} ]{3,40})$/u.exec(
    before.replace(/ (?:stood|was|were|is|are|rose|fell)\b.*$/u, ''),
  )?.[1];
  const ofThose = that === undefined ? null : outcomeIn(that);
  if (ofThose !== null) return named('people', ofThose);
  const noun =
    /\b(death toll|toll|own losses|losses|force|contingent|(?:number|quantity|count|total) of [\p{L} ]{3,60}?|(?<!\b(?:would|will|to|can|could|must|I|we|they|you) )count|total|figure|number)\b[^.;]{0,44}$/iu.exec(
      before,
    );
  const word = noun?.[1]?.toLowerCase() ?? '';
  if (/^own losses/.test(word)) return named('security forces', 'killed');
  if (/toll/.test(word)) return named('people', 'killed');
  if (/^(?:force|contingent)/.test(word)) return named('troops', '');
  const counted = / of /.test(word) ? / of (.*)/s.exec(noun?.[0].toLowerCase() ?? '')?.[1] : undefined;
  if (counted !== undefined) {
    const kind = kindOf(headNoun(counted.split(VERB_BEHIND_NOUN)[0] ?? ''));
    const outcome = outcomeIn(noun?.[0] ?? '') ?? '';
    return named(isKnown(kind) || (kind.length > 3 && !HUMAN.test(outcome)) ? kind : 'people', outcome);
  }
  const own = outcomeIn(clauseOf(after).slice(0, 40));
  if (own) return named(last && (isKnown(last.kind) || !HUMAN.test(own)) ? last.kind : 'people', own);
  if (/\bit at\b[^.;]*$/.test(before)) return main ?? suffered ?? last;
  if (THAT_NUMBER.test(before)) return last;
  const subject = around.previous === null ? REACHED.exec(before)?.[1] : undefined;
  const ofSubject = subject === undefined ? '' : headNoun(subject);
  if (subject !== undefined && ofSubject.length > 3 && !NO_MATTER.test(ofSubject) && !SPANS_OF_TIME.test(ofSubject))
    return named(kindOf(ofSubject), outcomeIn(subject) ?? '');
  if (word !== '' || isSaidBare(around)) return suffered ?? last;
  return isSameAgain(around)
    ? /\b(?:stood at|it was|it is|spoken of)(?: \W?[\p{L}]+){0,2}\W*$/u.test(before)
      ? (suffered ?? last)
      : last
    : null;
}
/** "Reports of people who sell tickets have reached 63": the noun that opens the sentence is counted. */
const REACHED =
  /^["“]?(?:The |Its |Their )?((?:\p{L}\p{Ll}+ ){0,2}?\p{L}\p{Ll}+(?<!s)s)(?: (?:of|about|from) [^.;,]{3,60}?)? (?:(?:has|have|had) )?(?:reached|passed|topped|exceeded|(?:risen|rose|climbed|fell|fallen|dropped) to)(?: (?:about|nearly|some|almost))?\s*$/u;
/** "That number was 212": the one told last, whatever befell others before. */
const THAT_NUMBER =
  /\b[Tt]hat (?:number|figure|count|total) (?:was|is|had (?:been|risen|fallen)|has|rose|fell|stood)\b[^.;]*$/;
const VERB_BEHIND_NOUN =
  / (?:who|which|that|had|has|have|was|were|is|are|to|by|with|without|for|rose|passed|reached|fell|grew|climbed|stood|stands|could|may|will|would|now|arrested|detained|killed|held|hurt|injured)\b/;

/** "a force of 2,030", "a toll of 164": its noun stands right before it. */
function isToldBefore({ before }: Surroundings): boolean {
  return /\b(?:force|contingent|toll) of(?: (?:about|nearly|some|more than|at least))?\s*$/i.test(before);
}

/** "One of them put it at £70m", "the treasurer makes it £1,494", "it’s closer to $65,000": another amount of what is spoken of. */
function isPutAt({ before }: Surroundings): boolean {
  return /\b(?:puts? (?:it|that|the (?:sum|figure|amount)) at|(?:makes?|made) it|(?:it(?:['’]s| is| was)|the (?:figure|sum|amount) is) closer to)(?: about| nearly| some| more than)?\s*$/i.test(
    before,
  );
}

/** "the Red Cross says 171", "the other put it at 140": another's count of what is spoken of. */
function isSaidBare({ before, after }: Surroundings): boolean {
  return (
    /\b(?:says?|said|counts?|counted|count (?:is|was)|put (?:it|that|them|the (?:number|figure|toll|count)) at|(?:number|figure|toll|count) as)(?: at least| about| nearly| some| more than)?\s*$/.test(
      before,
    ) && /^\s*(?:$|[.,;:)”"’]|(?:and|on|in|while|but|according)\b)/.test(after)
  );
}

/** "up from", "against 12 on Friday", "(…)", "it was 164": the same matter with another value. */
function isSameAgain({ before, isFrom, previous }: Surroundings): boolean {
  const near = before.slice(-48).trimEnd();
  if (isFrom && /^\s*(?:\([^)]*\)\s*)?to$/.test(near)) return true; // "from 42 tonnes to 180"
  if (/\((?:about |or |around )?\p{Sc}?$/iu.test(near)) return true;
  if (previous === null && /(?<!\b(?:up|down),?) from$/.test(near)) return false; // "had gone from 4 million to 6"
  return /\b(?:up(?! to)|down|rose|risen|grew|grown|fell|fallen|climbed|dropped|jumped|increase[d]?|against|compared (?:with|to)|from|than|stood at|it was|it is|that was|(?:figure|number|count|estimate) (?:was|is)|above|passed|exceeded|topped|reached|spoken of|went up)(?: to)?(?: the)?(?: \W?more than| nearly| about| to| at least)?\W*$/iu.test(
    near,
  );
}
