// What a body or one who speaks for it may be called for short ("the ministry refused", "the director said"), and words
// that may have told of which one, by their beginnings (a pattern may end one): common news usage, compiled by hand. Each
// noun tells of itself. Left out is what a town, a match or a dispute has one of (the court, the hospital, the referee).
export interface Body {
  nouns: string[];
  told: string[];
  /** True where any body with a name may be meant, whose name does not tell that it is something else. */
  isNamed: boolean;
}

const holder = (nouns: string, told: string): Body => ({
  nouns: nouns.split(' '),
  told: told.split(' '),
  isNamed: false,
});
const body = (nouns: string, told: string): Body => ({ ...holder(nouns, told), isNamed: true });

export const bodies: Body[] = [
  body(
    'company firm manufacturer retailer carmaker',
    'compan firms? business corporat enterprise manufactur maker carmaker producer retail supplier supplies contractor operator developer builder chain shop store factory brewer bank broker airline carrier insur startup start-?up subsidiar conglomerate giant brand stocks? shares? merge takeover industr employe franchis publish studio agency inc\\b ltd plc llc corp\\b co\\b gmbh limited holdings ferr(?:y|ies) bus\\b buses trains? rail',
  ),
  body(
    'organisation organization',
    'organi[sz] group federation association agenc union charit societ movement network body\\b party parties militia alliance un\\b nato\\b',
  ),
  body('agency', 'agenc authorit bureau administration institut regulator watchdog department'),
  body('authority', 'authorit agenc regulator watchdog board\\b council port\\b'),
  body('ministry department', 'minist department secretary government'),
  body('bureau', 'bureau agency fbi\\b'),
  body('office', 'offices?\\b bureau auditor watchdog agency official statistic'),
  body('commission', 'commission inquir panel'),
  body('committee', 'committee panel inquir senat mps\\b parliament subcommittee lawmaker congress house\\b'),
  body('tribunal panel', 'tribunal panel court hearing inquir jury member'),
  body('union', 'union strik worker brotherhood federation league associat local\\b labou?r'),
  body('regulator watchdog', 'regulat watchdog authorit agency commission ombuds office\\b'),
  holder(
    'director directors',
    'director directed head(?:s|ed)?\\b chief boss executive ceo\\b leads\\b runs\\b film movie museum board',
  ),
  holder('chairman chairwoman treasurer', 'chair treasur board committee club'),
  holder('spokesman spokeswoman spokesperson', 'spoke speak press'),
  holder('secretary-general', 'secretary[\\s-]general general\\ssecretary nato\\b un\\b united\\snations'),
  holder(
    'king queen emir monarch',
    'king queen royal palace majesty monarch crown prince throne emir sultan duke duchess',
  ),
  holder('ombudsman', 'ombuds'),
  holder('ambassador consul', 'ambassador embass consul diplomat foreign'),
];
