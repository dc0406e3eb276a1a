/**
 * An archive of invented stories as JSONL rows, always the same. Two dozen events are in the news on any day; each
 * is told for a few days by several outlets, that share its people, places and figures and word them each in their own way; one
 * row in eight is another outlet's text copied, rewritten or quarried. So people, sayings, figures and events meet across
 * stories as they do in a real archive, and their number grows with it.
 */

export interface InventedStory {
  id: string;
  outlet: string;
  title: string;
  published: string;
  text: string;
}

/** Numbers that look random and are the same every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function pick<T>(random: Random, from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

const words = (list: string): string[] => list.trim().split(/\s+/);
const phrases = (list: string): string[] => list.trim().split(/\s*\n\s*/);

const GIVEN = words(`
  Ada Agnes Alec Alma Amos Anders Anita Arlo Basil Beata Bertil Bianca Bruno Carla Cecil Celia Clara Conrad Dagny Delia Dora
  Edda Edgar Elias Elsie Emil Enid Erik Esme Farid Felix Fiona Flora Frida Gideon Greta Gunnar Hanna Hector Helga Hollis Ida
  Ilse Ines Ingrid Ivor Jonas Jory Judith Kara Kasper Laila Lars Leila Leon Lydia Magnus Malin Marcus Maren Mira Nadia Nils Nora
  Olaf Olive Oscar Petra Pilar Quentin Ragna Rashid Rita Rolf Rosa Rufus Selma Sigrid Silas Stella Sven Tamar Tilda Tomas Ulla
  Vera Viktor Wanda Wilma Yusuf Zelda`);
const FAMILY_HEADS = words(
  'Ald Ans Bar Bex Brack Cald Car Clay Cor Crad Dal Den Dray El Fair Fen Gar Gil Grim Hal Har Hath Hol Kel Kirk Lang Lath Lind Mar Mel Mort Nor Oak Ost Pem Pren Quar Rad Rav Ros Sal Sed Shel Stan Tar Thorn Tre Und Vel Wark Wex Wil Yar',
);
const FAMILY_TAILS = words(
  'by combe croft dale den der dick don er ford gate ham holt ing ington kin land lett ley low man mer more ness ray rick row sby set shaw son stead stock stone strom ton vald vik ward well wick win wood worth',
);
const PLACE_HEADS = words(
  'Ash Birch Black Bram Brin Cold Crow Dun East Elm Fal Fern Frost Glen Gorse Grey Hazel Hern High Holm Ister Keld Lang Lark Lin Low Mill Moor North Oak Otter Penn Quay Raven Red Rush Salt Sand Sel Skel South Stav Tarn Thorn Upper Wharf White Wind',
);
const PLACE_TAILS = words(
  'bank beck borough bourne bridge burn bury cliff cross dale fell field fleet ford gate hallow harbour haven head hythe low mere minster mouth port quay sea side stoke thorpe ton town wall water wick worth',
);
const OUTLET_NAMES = words(
  'Post Mail Courier Herald Echo Gazette Tribune Record Observer Wire Bulletin Chronicle Argus',
);
const BODY_KINDS = phrases(`
  city council
  fire service
  harbour authority
  water company
  school board
  ferry union
  hospital trust
  county police
  planning office
  bus company
  housing agency
  farmers' union
  chamber of trade
  university
  rail operator
  coast guard
  energy regulator
  museum
  prosecutor's office
  transport ministry
  health ministry
  weather office
  tenants' association
  fisheries board`);
const ROLES = phrases(`
  the mayor
  the chief engineer
  a spokeswoman for the council
  the head of the union
  a local shopkeeper
  the deputy director
  who has lived there for 30 years
  a nurse at the hospital
  the finance minister
  a retired pilot
  the opposition leader
  a professor of law
  the station officer
  the owner of the yard
  a parent of two
  the chair of the committee
  who runs the ferry
  the police commissioner`);

interface Kind {
  things: string[];
  deeds: string[];
  leads: string[];
  sayings: string[];
  reported: string[];
  background: string[];
}

/** What happens, in words with holes: B a body, C another, P a place, Q another place, N a count, M money, D a day, T a thing, W a rare word. */
const KINDS: Kind[] = [
  {
    things: words('homes shops streets cellars farms cars'),
    deeds: phrases('were flooded\n were left without power\n were evacuated\n were damaged'),
    leads: phrases(`
      {N} {T} {X} in {P} after the river broke its bank on {D}, the {B} said.
      The river at {P} rose by {n} metres in one night and {N} {T} {X}, according to the {B}.
      At least {N} {T} {X} when the wall at {P} gave way on {D}.`),
    sayings: phrases(`
      We heard the {W} go first and then the water was on the stairs
      Nobody had looked at that wall since the {W} was built
      The pumps were there, but nobody had the key to the {W}
      It came up faster than anybody could carry the {W} out
      We asked for {n} boats and were given one
      I have seen the river high, but never above the {W}`),
    reported: phrases(`
      the pumps in {Q} had not been serviced since the {W} was moved
      the cost of repairs would pass {M}
      about {n} people had spent the night in the school hall
      the gates should have been closed {n} hours earlier
      no one was missing`),
    background: phrases(`
      A flood in 2011 damaged {n} bridges between {P} and {Q}.
      The wall was last raised in 2004, when the {C} paid {M} for it.
      {n} volunteers filled sandbags at the {W} until dawn.`),
  },
  {
    things: words('jobs posts workers apprentices drivers'),
    deeds: phrases('are to go\n were cut\n would be lost\n were announced'),
    leads: phrases(`
      {N} {T} {X} at the {W} works in {P}, the {B} announced on {D}.
      The {B} will close its {W} plant in {P}, where {N} {T} {X}.
      Talks between the {B} and the {C} over {N} {T} ended without a deal on {D}.`),
    sayings: phrases(`
      They told us in the canteen, between the soup and the {W}
      We were promised {n} years of orders and we got a letter
      Nobody takes a decision like this lightly, least of all over the {W}
      The order book was full in spring and the {W} still ran at night
      My father worked on that {W}, and so did his`),
    reported: phrases(`
      orders had fallen by {n} percent in a year
      the site in {Q} would stay open until the end of the year
      the union had turned down an offer of {M}
      wages at the {W} had not risen since 2019
      {n} of them were over fifty`),
    background: phrases(`
      The plant made {n} {W} frames a day at its peak in 1998.
      Unemployment in {P} stood at {n} percent in the spring.
      The {B} was bought in 2015 by a group from {Q} for {M}.`),
  },
  {
    things: words('people residents pupils patients passengers'),
    deeds: phrases('were injured\n were taken to hospital\n were detained\n were treated'),
    leads: phrases(`
      {N} {T} {X} after a fire at the {W} hall in {P} on {D}, the {B} said.
      Police in {P} said on {D} that {N} {T} {X} in a crash near the {W} bridge.
      More than {N} {T} {X} in {P}, the {B} reported.`),
    sayings: phrases(`
      I saw the light under the {W} and thought it was morning
      They carried her out over the {W} and went back in
      There was one door, and it opened onto the {W}
      We are grateful to every driver who stopped by the {W}
      The alarm by the {W} had been silent for {n} minutes`),
    reported: phrases(`
      the cause was still unknown
      {n} of the injured were in a serious condition
      the inquiry would look at the {W} and at the doors
      the building had been inspected in 2018
      the road to {Q} would stay closed until Friday`),
    background: phrases(`
      The hall was built in 1934 and holds {n} people.
      In a fire in {Q} in 2016 {n} people were killed.
      The {C} spent {M} on alarms last year.`),
  },
  {
    things: words('councillors members voters delegates'),
    deeds: phrases('voted for it\n voted against\n backed the plan\n stayed away'),
    leads: phrases(`
      The {B} on {D} approved a budget of {M} for {P}, in which the {W} line is dropped.
      {N} {T} {X} when the {B} decided on the {W} road through {P} on {D}.
      The {B} has put off its vote on the {W} market in {P} until after the summer.`),
    sayings: phrases(`
      It is time they paid for the {W} themselves
      This budget takes from the young and gives to the {W}
      We will look back at the {W} vote and wonder what we were afraid of
      I voted for it in 2019 and I would do so again for the {W}
      Nobody in {Q} has asked for another {W}`),
    reported: phrases(`
      taxes would rise by {n} percent next year
      the {W} fund held {M} at the end of March
      a second reading was planned for {D}
      the {C} had not been consulted
      work on the {W} road could begin in 2027`),
    background: phrases(`
      The council has {n} seats, of which the opposition holds {m}.
      The plan was first drawn up in 2013 and has cost {M} so far.
      A petition against it was signed by {n} people in {Q}.`),
  },
  {
    things: words('boats buses trains flights lorries'),
    deeds: phrases('were held up\n were cancelled\n stood idle\n were turned back'),
    leads: phrases(`
      {N} {T} {X} at {P} on {D} as the strike at the {B} went into its {m}th day.
      The {B} said {N} {T} {X} between {P} and {Q} after the {W} signal failed.
      Drivers of the {B} walked out in {P} on {D} over the {W} rota.`),
    sayings: phrases(`
      A rota is not a wish list, and the {W} is not a waiting room
      We have been stuck beside the {W} since six
      The signal was green and the {W} was shut
      Our members will not drive past another broken {W}
      We regret every hour lost at the {W}`),
    reported: phrases(`
      pay had fallen by {n} percent since 2020
      a new offer of {M} was on the table
      {n} passengers had been brought to {Q} by bus
      the timetable would be back to normal within {m} days
      the {W} signal was {n} years old`),
    background: phrases(`
      The line carries {n} passengers a day between {P} and {Q}.
      The last strike, in 2017, went on for {m} days.
      The {C} pays {M} a year towards the {W} line.`),
  },
  {
    things: words('birds seals trees fish samples'),
    deeds: phrases('were counted\n were found dead\n were lost\n were tested'),
    leads: phrases(`
      {N} {T} {X} along the {W} shore at {P} in a week, the {B} said on {D}.
      Researchers from the {B} found that {N} {T} {X} near {P}.
      The {B} has warned of the {W} at {P} after {N} {T} {X}.`),
    sayings: phrases(`
      We count them every winter from the {W} and never had so few
      It smells like the old {W} on a warm day
      You can see it from the {W} at low tide
      This is what {n} years of looking away from the {W} does
      The data do not show the {W} to be at fault`),
    reported: phrases(`
      levels were {n} times what the law allows
      the {W} outlet had been closed since Monday
      results would be published in {m} weeks
      the {C} had known of the {W} since 2022
      fishing off {Q} was forbidden until further notice`),
    background: phrases(`
      The reserve covers {n} hectares between {P} and {Q}.
      A study in 2014 put the number at {n}.
      The {C} was fined {M} in 2021 over the {W}.`),
  },
];

interface Person {
  name: string;
  role: string;
}

interface Happening {
  kind: Kind;
  day: number;
  place: string;
  near: string;
  body: string;
  other: string;
  people: Person[];
  count: number;
  thing: string;
  deed: string;
  rare: string[];
  sayings: { by: Person; words: string }[];
  money: string;
}

/** A word that looks like one; some 40,000 of them, as rare as words of their own are in a paper. */
function coined(random: Random): string {
  const at = (): string => pick(random, SYLLABLES);
  return `${at()}${at()}${random() < 0.6 ? at() : ''}`;
}
const SYLLABLES = words(
  'ba bel cor cra den dle dro fel fin gar gle hol ker lan lin lo mar mel mill nor pan per quin ra rin ro san sel stal tel than tor tri ven ver wal win yar',
);

const placeName = (random: Random): string =>
  `${random() < 0.08 ? 'Port ' : ''}${pick(random, PLACE_HEADS)}${pick(random, PLACE_TAILS)}`;
const personOf = (random: Random): Person => ({
  name: `${pick(random, GIVEN)} ${pick(random, FAMILY_HEADS)}${pick(random, FAMILY_TAILS)}`,
  role: pick(random, ROLES),
});

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = words('January February March April May June July August September October November December');
const dateOf = (day: number): Date => new Date(Date.UTC(2016, 0, 4 + day));

function happeningOf(number: number, day: number): Happening {
  const random = chance(number * 7919 + 17);
  const kind = pick(random, KINDS);
  const place = placeName(random);
  const rare = Array.from({ length: 8 }, () => coined(random));
  const people = Array.from({ length: between(random, 4, 7) }, () =>
    // Some people are in the news again and again.
    random() < 0.3 ? personOf(chance(between(random, 1, 600))) : personOf(random),
  );
  return {
    kind,
    day,
    place,
    near: placeName(random),
    body: bodyOf(random, place),
    other: bodyOf(random, place),
    people,
    count: Math.round(10 ** (1 + random() * 3)),
    thing: pick(random, kind.things),
    deed: pick(random, kind.deeds),
    rare,
    money: moneyOf(random),
    sayings: people.flatMap((by) =>
      Array.from({ length: between(random, 1, 2) }, () => ({ by, words: pick(random, kind.sayings) })),
    ),
  };
}

function bodyOf(random: Random, place: string): string {
  const kind = pick(random, BODY_KINDS);
  return random() < 0.6 ? `${place} ${kind.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())}` : kind;
}

function moneyOf(random: Random): string {
  const amount = between(random, 2, 95);
  return pick(random, [
    `£${amount} million`,
    `$${amount}.${between(random, 1, 9)} million`,
    `€${amount},000`,
    `£${amount * 37}`,
  ]);
}

/** Fills the holes of one sentence; what is rare in a happening is told by all its outlets alike. */
function filled(pattern: string, of: Happening, random: Random, day: number): string {
  return pattern.replace(/\{(\w)\}/g, (_, hole: string) => {
    switch (hole) {
      case 'N':
        return of.count.toLocaleString('en-GB');
      case 'T':
        return of.thing;
      case 'X':
        return of.deed;
      case 'P':
        return of.place;
      case 'Q':
        return of.near;
      case 'B':
        return of.body;
      case 'C':
        return of.other;
      case 'M':
        return random() < 0.6 ? of.money : moneyOf(random);
      case 'W':
        return pick(random, of.rare);
      case 'm':
        return String(between(random, 3, 9));
      case 'n':
        return String(between(random, 3, 90));
      default:
        return dayWords(day - between(random, 0, 2), random);
    }
  });
}

function dayWords(day: number, random: Random): string {
  const date = dateOf(day);
  return random() < 0.7 ? (DAYS[date.getUTCDay()] ?? '') : `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCDate()}`;
}

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** One outlet's own telling of a happening. */
function told(of: Happening, random: Random, day: number): { title: string; text: string } {
  const say = (pattern: string): string => filled(pattern, of, random, day);
  // Half of what a source tells an outlet it tells no other.
  const reported = (): string => (random() < 0.5 ? sceneOf(random) : say(pick(random, of.kind.reported)));
  const paragraphs: string[] = [];
  const lead = upperFirst(say(pick(random, of.kind.leads)));
  paragraphs.push(random() < 0.3 ? `${of.place.toUpperCase()} - ${lead}` : lead);
  const introduced = new Set<string>();
  const speakers = of.sayings.filter(() => random() < 0.7);
  for (const { by, words: said } of speakers) {
    // The words were heard by all: the holes are filled from the happening alone.
    const heard = filled(said, of, chance(of.day * 31 + of.sayings.findIndex(({ words: one }) => one === said)), day);
    const surname = by.name.split(' ').at(-1) ?? by.name;
    const who = introduced.has(by.name) ? surname : random() < 0.8 ? `${by.name}, ${by.role},` : by.name;
    introduced.add(by.name);
    const verb = pick(random, ['said', 'said', 'said', 'told reporters', 'added', 'warned', 'insisted']);
    paragraphs.push(
      pick(random, [
        `“${heard},” ${who.replace(/,$/, '')} ${verb}.`,
        `“${heard},” ${verb === 'told reporters' ? 'said' : verb} ${who.replace(/,$/, '')}. “${upperFirst(random() < 0.5 ? sceneOf(random) : say(pick(random, of.kind.sayings)))}.”`,
        `${upperFirst(who)} ${verb === 'added' ? 'said' : verb} that ${reported()}.`,
        `According to ${who.replace(/,$/, '')}, ${reported()}.`,
      ]),
    );
    if (random() < 0.4)
      paragraphs.push(
        `The ${of.body} ${pick(random, ['said', 'confirmed', 'denied', 'acknowledged'])} that ${reported()}.`,
      );
    if (random() < 0.3) paragraphs.push(upperFirst(say(pick(random, of.kind.background))));
    if (random() < 0.9) paragraphs.push(described(of, random));
  }
  paragraphs.push(
    upperFirst(say(pick(random, of.kind.background))),
    `Of the ${of.count.toLocaleString('en-GB')} ${of.thing}, ${Math.max(2, Math.round(of.count / between(random, 3, 6)))} were in ${of.near}, officials said.`,
  );
  return {
    title: `${of.place}: ${of.count.toLocaleString('en-GB')} ${of.thing} ${of.deed}`,
    text: paragraphs.join('\n\n'),
  };
}

const NOUNS = words(
  'archive bakery bell bench bicycle bridge bucket café canal cart chapel chart clerk clinic clock coast corner crane cupboard desk door drawing engine fence file floor folder garage garden gate harbour hedge kitchen ladder lamp lane ledger letter library lorry map market meadow meeting mill notebook office orchard pavement pier pipe platform playground post pump quarry queue radio railing roof room route rule school sea shed shelf shore sign stair station stone storm street summer table tide tower track tree tunnel valley van village wagon wall warehouse window winter workshop yard',
);
const QUALITIES = words(
  'bare big bright broken busy careful cheap clean closed cold crowded damp dark deep dry dusty early empty familiar flat free full green heavy hidden high late light local long loose loud low narrow new northern old open ordinary painted plain private quiet rusty short shut slow small southern spare steep tall temporary thin unused warm western wet wide wooden',
);
const ACTS = words(
  'blocks borders borrows carries crosses faces feeds fills follows guards hides holds joins keeps leads leaves lights lines marks meets misses moves needs outlives passes reaches replaces serves shades shelters shows splits stops supports surrounds touches turns watches',
);
const PLACES_OF = words(
  'above across against along around before behind below beneath beside beyond near past towards under',
);

const nounOf = (random: Random): string =>
  `${random() < 0.5 ? `${pick(random, QUALITIES)} ` : ''}${pick(random, NOUNS)}`;
const sceneOf = (random: Random): string =>
  `the ${nounOf(random)} ${pick(random, ACTS)} the ${nounOf(random)} ${pick(random, PLACES_OF)} the ${nounOf(random)}`;

/** A paragraph of description: no two are alike, and nobody says it. */
function described(of: Happening, random: Random): string {
  const noun = (): string => nounOf(random);
  const sentence = (): string => {
    const scene = sceneOf(random);
    return pick(random, [
      `${upperFirst(scene)}, and the ${noun()} ${pick(random, ACTS)} it.`,
      `In ${random() < 0.5 ? of.place : of.near} ${scene}.`,
      `${upperFirst(scene)}, ${between(random, 2, 40)} metres from the ${pick(random, of.rare)}.`,
      `Where the ${noun()} was, ${scene} today.`,
      `${upperFirst(scene)}; that has been so since ${between(random, 1890, 2012)}.`,
    ]);
  };
  return Array.from({ length: between(random, 1, 3) }, sentence).join(' ');
}

const EXCHANGED: [RegExp, string][] = [
  [/\bAt least\b/g, 'Some'],
  [/\baccording to\b/g, 'so'],
  [/\babout\b/g, 'roughly'],
  [/\bannounced\b/g, 'made known'],
  [/\bafter\b/g, 'when'],
  [/\bnobody\b/gi, 'no one'],
  [/\bwere evacuated\b/g, 'had to be left'],
  [/\bthe cost of\b/g, 'the bill for'],
  [/\bbegin\b/g, 'start'],
  [/\bin one night\b/g, 'overnight'],
  [/\bheld up\b/g, 'delayed'],
  [/\bfell\b|\bhad fallen\b/g, 'dropped'],
];

/** The same story in somebody else's words: a sentence in ten gone, words exchanged, now and then a speaker or a figure lost. */
function rewritten(text: string, random: Random): string {
  const kept = text.split('\n\n').filter((_, at) => at === 0 || random() > 0.12);
  return kept
    .map((paragraph) => {
      let written = paragraph;
      for (const [pattern, other] of EXCHANGED) if (random() < 0.6) written = written.replace(pattern, other);
      if (random() < 0.2)
        written = written.replace(/,” (?:said|told reporters|added) [^.“]*\.|,” [\p{L}, ]+ said\./u, '.');
      if (random() < 0.1) written = written.replace(/\bsaid on (?:\p{Lu}\p{Ll}+)\b/u, 'said');
      return written;
    })
    .join('\n\n');
}

/** Stories a happening gets over its days. */
const TELLINGS = 5;

/** @param many number of stories; the archive begins in 2016 and has 30 a day */
export function* inventedArchive(many: number): Generator<InventedStory> {
  const recent: InventedStory[] = [];
  for (let number = 0; number < many; number++) {
    const random = chance(number + 1);
    const day = Math.floor(number / 30);
    // Happenings begin one after another and are told over some days, twenty at a time.
    const happening = Math.floor(number / TELLINGS) + between(random, 0, 24);
    const of = happeningOf(happening, Math.floor((happening * TELLINGS) / 30));
    const outlet = outletOf(between(random, 0, 119));
    const source = random() < 0.125 ? recent[Math.floor(random() * recent.length)] : undefined;
    const own = told(of, random, day);
    const story: InventedStory = {
      id: `s${number}`,
      outlet,
      title: source ? rewritten(source.title, random) : own.title,
      published: dateOf(day).toISOString().slice(0, 10),
      text: source ? derived(source.text, own.text, random) : own.text,
    };
    recent.push(story);
    if (recent.length > 400) recent.shift();
    yield story;
  }
}

function outletOf(number: number): string {
  const random = chance(number + 5_000_000);
  return `${placeName(random)} ${pick(random, OUTLET_NAMES)}`;
}

/** A copy, a rewrite, or an own text with paragraphs of another in it. */
function derived(source: string, own: string, random: Random): string {
  const kind = random();
  if (kind < 0.35) return source;
  if (kind < 0.85) return rewritten(source, random);
  const lifted = source.split('\n\n').slice(1, 4);
  return [...own.split('\n\n').slice(0, -2), ...lifted].join('\n\n');
}
