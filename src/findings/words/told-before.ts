// Nouns that point back when they stand bare behind "the", "that", "these" ("The judge refused", "these tests showed"), and
// words that may have told of what they mean, by their beginnings (a pattern may end one): common news usage, compiled by
// hand. Each noun tells of itself; a line holds what belongs together. Left out is what a town, a match or a dispute has one of
// (the court, the hospital, the referee): readers know it without being told.
export interface ToldBefore {
  nouns: string[];
  told: string[];
  /** True where any body with a name may be meant, whose name does not tell that it is something else. */
  isNamed: boolean;
  /** True for what may go on for days, so that all know of it: it points back at the head of a sentence only. */
  isRunning: boolean;
}

const toldBefore = (nouns: string, told: string): ToldBefore => ({
  nouns: nouns.split(' '),
  told: told.split(' '),
  isNamed: false,
  isRunning: false,
});
const named = (nouns: string, told: string): ToldBefore => ({ ...toldBefore(nouns, told), isNamed: true });

const running = (nouns: string, told: string): ToldBefore => ({ ...toldBefore(nouns, told), isRunning: true });

export const pointedAt: ToldBefore[] = [
  // What a named body may be called for short.
  named(
    'company firm manufacturer retailer carmaker',
    'compan firms? business corporat enterprise manufactur maker carmaker producer retail supplier supplies contractor operator developer builder chain shop store factory brewer bank broker airline carrier insur startup start-?up subsidiar conglomerate giant brand stocks? shares? merge takeover industr employe franchis publish studio agency inc\\b ltd plc llc corp\\b co\\b gmbh limited holdings ferr(?:y|ies) bus\\b buses trains? rail',
  ),
  named('agency', 'agenc authorit bureau administration institut regulator watchdog department'),
  named('authority', 'authorit agenc regulator watchdog board\\b council port\\b'),
  named('ministry department', 'minist department secretary government'),
  named('bureau', 'bureau agency fbi\\b'),
  named('office', 'offices?\\b bureau auditor watchdog agency official statistic'),
  named('commission', 'commission inquir panel'),
  named('committee', 'committee panel inquir senat mps\\b parliament subcommittee lawmaker congress house\\b'),
  named('tribunal panel', 'tribunal panel court hearing inquir jury member'),
  named('union', 'union strik worker brotherhood federation league associat local\\b labou?r'),
  named('regulator watchdog', 'regulat watchdog authorit agency commission ombuds office\\b'),
  // Who has a part in a court, a crime, a journey, a household.
  toldBefore(
    'judge magistrate jury jurors',
    'judge court trial magistrat justice sentenc verdict jur(?:y|or) tribunal hearing ruling appeal plead prosecut sue lawsuit legal',
  ),
  toldBefore(
    'prosecutor prosecutors prosecution',
    'prosecut court trial charge attorney indict accus state case judge magistrat',
  ),
  toldBefore(
    'defendant defendants accused',
    'defend accus trial court charge prosecut indict sue lawsuit tried plead arrest',
  ),
  toldBefore(
    'victim victims',
    'victim kill murder attack stab shot shoot rob rape assault die dead death injur hurt hit crash accident abus fraud scam bomb wound body bodies fire burn beat slay slain massacre holocaust trap harass target surviv crime violen flood drown',
  ),
  toldBefore(
    'suspect suspects',
    'suspect arrest police accus murder kill theft stol steal rob attack crime detain gunm shoot shot terror investigat charge detective custody',
  ),
  toldBefore(
    'driver motorist',
    'driv car\\b cars\\b bus\\b buses lorr truck crash vehicle taxi cab\\b race motor van\\b tram train road traffic',
  ),
  toldBefore('pilot', 'pilot plane aircraft flight flew fly helicopter jet balloon glider air'),
  toldBefore(
    'gunman attacker assailant robber burglar thief',
    'gun attack assail rob burgl thie theft stol steal shot shoot stab kill murder knife armed raid shoplift',
  ),
  toldBefore('widow widower', 'widow die dead death kill husband wife late\\b marri spouse'),
  toldBefore('twins', 'twin bab(?:y|ies) brothers sisters born'),
  toldBefore('landlord tenant tenants', 'own landlord tenant rent propriet let\\b lease hous home flat apartment'),
  toldBefore(
    'director directors',
    'director directed head(?:s|ed)?\\b chief boss executive ceo\\b leads\\b runs\\b film movie museum board',
  ),
  toldBefore('chairman chairwoman treasurer', 'chair treasur board committee club'),
  toldBefore('spokesman spokeswoman spokesperson', 'spoke speak press'),
  toldBefore('headmaster headmistress headteacher', 'head school pupil'),
  toldBefore('secretary-general', 'secretary[\\s-]general general\\ssecretary nato\\b un\\b united\\snations'),
  toldBefore(
    'king queen prince princess emir monarch',
    'king queen royal palace majesty monarch crown prince throne emir sultan duke duchess',
  ),
  toldBefore('ombudsman', 'ombuds'),
  toldBefore('surgeon', 'surg operat hospital doctor'),
  toldBefore('hostages kidnappers', 'hostage kidnap abduct captive seiz captor ransom'),
  toldBefore(
    'patient patients',
    'patient hospital clinic doctor ill\\b illness treat disease medic nurse sick surg health therap cancer',
  ),
  toldBefore('survivors', 'surviv kill crash attack dead death disaster quake flood fire shoot wreck sank sink'),
  // What has happened.
  toldBefore(
    'accident crash collision wreck derailment',
    'accident crash collid collision wreck derail hit struck plunge overturn smash skid ran\\b run\\sover pile-up capsiz sank explo fell fall slid train speed road kill driver',
  ),
  toldBefore('explosion blast bombing', 'explo blast bomb blew blown deton burst attack terror'),
  toldBefore('blaze', 'fire blaze burn flame wildfire'),
  toldBefore('shooting gunfire', 'shot shoot gun kill'),
  toldBefore('robbery theft burglary raid', 'rob thie theft stol steal burgl raid shoplift heist loot'),
  toldBefore(
    'murder murders killing killings',
    'murder kill dead death slay slain shot stab homicide manslaughter assassin massacre',
  ),
  toldBefore('kidnapping abduction', 'kidnap abduct hostage seiz taken missing'),
  toldBefore('earthquake quake tremor', 'quake earthquake tremor seism magnitude'),
  toldBefore('avalanche landslide', 'avalanche landslide mudslide snow slide'),
  toldBefore(
    'outbreak epidemic',
    'outbreak epidem disease virus infect cases ill\\b illness cholera flu\\b sick contamin pandemic',
  ),
  toldBefore('verdict sentence', 'verdict sentenc convict guilty acquit trial court jury judge jail rul(?:e|ing)'),
  toldBefore(
    'merger takeover acquisition',
    'merg takeover tak(?:e|ing|en)\\sover acqui buy bought sell sold sale purchas bid\\b deal',
  ),
  toldBefore('funeral burial', 'funeral bur(?:y|ied|ial) die dead death kill cremat mourn grave'),
  toldBefore('wedding', 'wedding wed\\b marr(?:y|i) bride groom engag'),
  toldBefore('auction', 'auction sell sold sale bid\\b bids bidd'),
  toldBefore('selection appointment', 'select nominat appoint chose choos choice pick elect'),
  toldBefore(
    'resignation departure dismissal',
    'resign quit step left leav depart oust fir(?:ed|ing) sack dismiss remov goes\\b gone\\b went exit',
  ),
  toldBefore('arrest arrests', 'arrest detain detention custod seiz held caught police suspect charge'),
  toldBefore('closure', 'clos shut'),
  // What has been said, written and shown.
  toldBefore('reply', 'repl answer respon ask question letter wrote comment request'),
  toldBefore('tests', 'test sample exam lab analys inspect trial screen'),
  toldBefore('photograph photographs', 'photo picture image camera shot'),
  toldBefore('footage', 'footage video film camera cctv tape record clip broadcast'),
  toldBefore('confession', 'confess admi guilt'),
  toldBefore('autopsy', 'autops post-mortem body died death dead kill'),
  toldBefore('manuscript', 'manuscript book novel author script writ wrote letter'),
  toldBefore('nominee', 'nomin candidate pick choice select presid'),
  toldBefore('ban', 'ban\\b bans\\b bann prohibit forbid forbad outlaw bar(?:red|s)?\\b block embargo moratorium'),
  toldBefore('lawsuit', 'lawsuit suit\\b sue suing sued court litigat complaint claim'),
  toldBefore('ruling', 'rul(?:e|ing) court judge decid decision verdict justice judgment appeal'),
  toldBefore('letter', 'letter wrote writ sent mail correspond note\\b sign'),
  toldBefore('video', 'video film footage camera clip record youtube tape watch'),
  // Things.
  toldBefore(
    'plane aircraft jet helicopter',
    'plane aircraft jet flight helicopter airline airbus boeing flew pilot air',
  ),
  toldBefore(
    'ship vessel ferry boat',
    'ship vessel ferr boat yacht sail crew tanker trawler cruise fleet port\\b harbou?r navy submarine sank',
  ),
  toldBefore('train', 'train rail station locomotive derail tram tube carriage'),
  toldBefore('bomb', 'bomb explo blast devic deton attack terror'),
  toldBefore('painting statue sculpture', 'paint statue sculpt artist art\\b portrait canvas museum galler'),
  // Politics.
  toldBefore('poll survey', 'poll survey percent voter approv ask questionnaire respondent popular'),
  toldBefore(
    'bill legislation',
    'bill legislat law laws measure act\\b acts\\b congress parliament senat amend propos',
  ),
  toldBefore('tax levy', 'tax lev(?:y|ies) dut(?:y|ies) tariff revenue'),
  toldBefore('ballot', 'ballot vot(?:e|ing) elect referend poll primary'),
  toldBefore('debate', 'debat discuss argu stage candidate'),
  toldBefore('referendum', 'referend vote ballot plebiscite'),
  toldBefore('candidates', 'candidat nomin elect primary run\\b running campaign contend rival vot(?:e|ing)'),
  toldBefore('voters electorate', 'vot(?:e|ing) elect primar poll campaign ballot referend caucus candidate'),
  toldBefore('donors', 'donor donat fund money contribut giv(?:e|ing) gave charit cash'),
  toldBefore('protesters demonstrators marchers', 'protest demonstr rall(?:y|ied|ies) march crowd activist riot chant'),
  toldBefore('rebels insurgents', 'rebel insurg guerrilla milit fight war\\b army'),
  toldBefore('refugees migrants', 'refugee migrant asylum border immigra displac flee fled camp'),
  toldBefore('ceasefire truce armistice', 'ceasefire cease-fire truce armistice fight war\\b fire'),
  toldBefore('treaty accord pact', 'treat(?:y|ies) accord pact agree sign deal'),
  toldBefore('embargo sanctions', 'embargo sanction'),
  // What has been said and shown.
  toldBefore('interview', 'interview ask said told spoke speak talk'),
  toldBefore('tweet', 'tweet twitter post'),
  toldBefore('speech', 'speech spe(?:ak|ok) address talk said told rally conference'),
  toldBefore('photo picture image', 'photo pictur imag camera'),
  toldBefore('book novel memoir', 'book novel memoir author writ wrote publish stor(?:y|ies) literar read'),
  toldBefore('film movie documentary', 'film movie documentar cinema direct screen actor actress star hollywood'),
  toldBefore('album song', 'album song sing music record band track'),
  toldBefore('exhibition', 'exhibit museum galler show art\\b display'),
  toldBefore('festival concert', 'festival concert music perform sing band stage artist song fest\\b'),
  toldBefore(
    'researchers scientists authors',
    'research scien stud author universit expert professor experiment laborator institut',
  ),
  toldBefore('questionnaire', 'questionnaire survey ask question'),
  toldBefore('negotiations talks', 'negotiat talk meet met\\b discuss summit deal agree'),
  // Sport.
  // Health.
  toldBefore('vaccine', 'vaccin jab inocul immuni[sz] shot dose'),
  toldBefore('drug', 'drug medic pill treat tablet pharma dose'),
  toldBefore(
    'virus disease infection',
    'comput cyber hack virus disease infect ill\\b illness sick fever flu outbreak epidem pandem bacteri patient health syndrome hiv aids cancer',
  ),
  toldBefore('surgery operation', 'surg operat hospital transplant doctor'),
  // Money.
  toldBefore('loan', 'loan lend lent borrow debt bank credit mortgage'),
  toldBefore('bribe bribes kickbacks', 'brib kickback corrupt paid payment money'),
  toldBefore('ransom', 'ransom kidnap hostage abduct hack demand pirate'),
  toldBefore('bonus', 'bonus pay\\b paid salar reward'),
  // People at their work or on their way.
  toldBefore(
    'passengers',
    'passenger aboard train bus\\b buses plane flight ferr(?:y|ies) ship boat tram travel crew airline',
  ),
  toldBefore(
    'crew',
    'crew ship vessel boat plane flight aircraft ferr(?:y|ies) sail pilot captain cabin film tanker trawler lifeboat aboard space',
  ),
  toldBefore('soldiers troops', 'soldier troop army milit forces regiment war\\b battalion marine defen[cs]e nato\\b'),
  toldBefore('pupils', 'pupil school class teach child student'),
  toldBefore('students', 'student school universit college campus class teach pupil educat'),
  toldBefore('firefighters', 'fire blaze burn'),
  toldBefore('divers', 'div(?:e|ing)'),
  toldBefore('climbers hikers', 'climb hik mountain peak summit trek'),
  toldBefore('inmates prisoners', 'inmate prison jail captive detain cell'),
  // Things.
  toldBefore('car van', 'car\\b cars\\b van\\b vans\\b vehicle driv auto motor crash taxi'),
  toldBefore('lorry truck', 'lorr truck vehicle driv'),
  toldBefore(
    'weapon weapons gun rifle pistol knife',
    'weapon gun rifle pistol knife knives firearm arm(?:s|ed)\\b shot shoot stab',
  ),
  toldBefore('wreckage', 'wreck crash plane ship sank explo collid derail'),
  toldBefore('parcel package', 'parcel packag post mail deliver'),
  toldBefore('reactor', 'reactor nuclear'),
  toldBefore('spacecraft rocket satellite', 'space rocket probe satellite launch orbit nasa moon mars planet mission'),
  toldBefore('hacker hackers', 'hack cyber breach comput malware phish leak'),
  // What goes on for days.
  running('strike walkout stoppage', 'str(?:ik|uck) walk(?:ed)?[\\s-]?out stoppage industrial\\saction picket union'),
  running('trial', 'tri(?:al|ed) court charge accus prosecut judge jury hearing case sue lawsuit murder'),
  running('search', 'search missing lost find found look vanish disappear rescue hunt'),
  running('flood flooding', 'flood rain river water dam\\b storm dike levee inundat sea tide'),
  running('storm hurricane cyclone', 'storm hurricane cyclone wind gale typhoon tornado weather rain'),
  running('siege blockade', 'sieg besieg block surround'),
  // Law.
  running(
    'law statute',
    'laws?\\b legislat act\\b acts\\b bill rule statute ban\\b legal parliament congress court regulat decree constitution',
  ),
  toldBefore(
    'amendment motion',
    'amend motion bill law parliament congress senat council vot(?:e|ing) debate constitution propos',
  ),
  running('contract tender', 'contract tender deal sign agree bid order award'),
  toldBefore('will testament', 'will\\b testament estate inherit heir bequea'),
  // Those to whom something was done.
  toldBefore('killed', 'kill die dead death fatal crash attack explo murder shot bomb collaps'),
  toldBefore('injured wounded', 'injur wound hurt crash attack explo hospital shot bomb collaps kill accident'),
  toldBefore('arrested detained', 'arrest detain custod police raid seiz'),
  // Others.
  toldBefore('bride groom bridegroom', 'bride groom wedding wed\\b marr(?:y|i)'),
  running(
    'band orchestra choir',
    'band orchestra choir music concert sing play album song symphon conduct theat opera church stage reserve nation\\b tribe',
  ),
  toldBefore('auctioneer', 'auction sell sold sale bid'),
  toldBefore('publisher', 'publish book novel newspaper magazine print'),
  toldBefore('sculptor painter', 'sculpt paint statue art\\b artist work picture'),
  toldBefore('surveyor architect', 'survey architect build design house plan'),
  toldBefore('lifeguard', 'lifeguard swim beach pool sea drown'),
  toldBefore('locksmith plumber electrician carpenter', 'lock plumb electric carpent door pipe wir(?:e|ing) wood'),
  toldBefore('translator interpreter', 'translat interpret language'),
  toldBefore('sheriff', 'sheriff police deput county arrest'),
  toldBefore('ambassador consul', 'ambassador embass consul diplomat foreign'),
  toldBefore('abbot nuns monks monastery convent', 'abb(?:ot|ey) nun monk monaster convent order church'),
  toldBefore('imam rabbi', 'imam rabbi mosque synagogue muslim jew islam'),
];
