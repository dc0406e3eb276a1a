// Made by scripts/train-tagger.ts from the training part of UD English EWT (CC BY-SA 4.0, github.com/UniversalDependencies/UD_English-EWT, 15d613d).
// Words by the parts of speech that they can have.
export const taggerLexicon: Readonly<Record<string, string>> = {
  adjective:
    "accomodating accurate additional administrative advanced affluent afghan afraid aged amazing ambitious american angry annoying annual antique apparent appropriate approximate arab available aware awesome awful bangladeshi bankrupt beautiful beloved big bigger black bland blank blind bloody brave busy capable certain cheap cheaper cheapest chinese civil civilian civilized clearer cold collective comfortable common compassionate competitive comprehensive concerned confident confidential convenient corporate correct corrupt costly cozy crappy crazy cruel cuban current cute damp dangerous dead dear decent dehydrated delicious delighted detailed devastating different difficult digital dire dirty distinguished downstream due dumb dwarf eager easy effective efficient egyptian empty enjoyable entire equine ethnic european evident excellent executive expensive extensive extreme fair fallujan false familiar famous fantastic fascinating fashioned feathered few final financial foreign former free french friendly frustrating full fundamental fundamentalist funny german glad global governmental great greater halal handy happier happy healthier healthy heavy helpful hindu homemade honest horrible hot huge human humane hungry imaginary immediate important impossible impressionist independent indian industrial infinite inner innocent innovative intense intercompany interested iranian iraqi irish israeli jamaican japanese jewish judicial large larger largest latter least lebanese lighter lovely lunar mad main major many mass mexican mild minor mobile modern moldovan monthly moslem multiple naked narrow necessary newer nice nicer northeastern notional nuclear odd okay older oldest ongoing operational other outer outstanding overpriced overwhelming pakistani partial particular peaceful perfect permanent persistent personal philippine pleased polar political poor popular positive possible presidential pricey prior private privileged pro professional prompt proud pure rare ready reasonable recent relaxed reliable religious remote responsible rich rid rude russian safe safer same satisfactory satisfied scary schizophrenic senior serious several severe shi'ite shiite shocked short sick significant silent similar simple single sinhalese slight small smaller smart social soft sole solid sorry spanish special spicy sr strange strong stupid subsequent substantive subtle such sufficient sunni sunny superb sure sweet talented tasty technical thai thin thorough timely tiny tired tough true ugly unemployed unexpected unique unknown unlikely unnamed unsure untalented upcoming upper upscale urban useless usual valid various vast vegan vietnamese violent warm warmer welcoming western whole willing wonderful worried wounded yellow young younger",
  'adjective adverb':
    'absolute alike bad best better closer cool deep early easier exact fast faster fine fresh hard higher late less likely little local long more much next ok proper quick real second stronger sudden third tight weekly wide wider worse worst wrong',
  'adjective noun':
    'alternative anti average criminal custom dark extra fake fancy favorite fellow fourth gay golden good gross interesting key legal mainstream manual maximum military multi normal official old past plain public rear regular routine secret standard terrorist total',
  'adjective noun adverb': 'daily first high low non online right underground',
  'adjective noun verb infinitive': 'brief clean close dry post present',
  'adjective presentParticiple': 'caring challenging distracting imposing insulting loving',
  'adjective properNoun':
    'bright british eastern elite holy international muslim northern prominent red southern superior unlimited white wholesale worth',
  'adjective properNoun verb': 'new',
  'adjective verb infinitive': 'clear complete direct laid last lower mature open own separate slow smooth sour wet',
  'adjective verb pastParticiple':
    'alleged armed bearded committed confused determined disappointed excited frequent frustrated hidden impressed injured involved limited offended organized overcooked pre qualified related scared stuck surprised',
  adverb:
    'abroad again ago almost already also always anytime anywhere asap btw damn e.g else elses elsewhere esp especially even ever everywhere forever forth fyi hence here highly how however i.e incomplete indeed instead ironically just kinda likewise maybe meanwhile nearly never now nowhere often onboard otherwise perhaps rather regardless seldom somehow sometimes somewhat somewhere soon sooner still super thereby therefore thus too twice when whenever where why yet',
  'adverb adjective':
    'alone bareback earlier enough far forward further later longer loud most nearby only overall overseas pretty straight upstairs very worldwide',
  'adverb adjective interjection': 'well',
  'adverb determiner': 'anymore apart awhile either everyday neither quite sometime',
  'adverb noun adjective preposition verb infinitive': 'back',
  'adverb preposition': 'aboard ahead aside away below then together',
  'adverb subordinator': 'once so',
  auxiliary:
    "'d 'll 'm 're 've aren't can can't cannot cant could couldn't couldnt didn't didnt doesn't doesnt don't dont hasn't haven't may might must shall should shouldn't weren't will won't wont would wouldn't",
  'auxiliary noun': 'am being',
  'auxiliary pastParticiple': 'been',
  'auxiliary verb': "are did does has is isn't was wasn't were",
  'auxiliary verb infinitive': 'be do have',
  conjunction: 'and nor or',
  'conjunction preposition': 'but',
  determiner: 'a an another both each my our some the thy',
  'determiner adverb': 'all alot any every',
  'determiner noun adverb interjection': 'no',
  'determiner pronoun': 'his its their these this those ur whose yo your',
  'infinitive adjective verb': 'live repeat secure select',
  'infinitive auxiliary verb': 'get',
  'infinitive noun verb':
    'advise beat blow build catch charge check confirm contact cry draw drive feed fight figure finish fly follow fool gain handle help hold jump kill launch leave limit look mate move offer pass play push reach recall rent return share shed shoot show sign sink sit smile speak spread stand start stay stop take talk treat trust try turn use veto visit wait walk watch worry',
  'infinitive verb':
    'achieve adjust afford allow appear apply approve arrange arrv assist attach attend avoid beware bother breathe bring buy cancel carry censor choose click climb collect create delete deliver destroy develop dial die dine discuss disrupt eat enable encourage enjoy ensure enter establish examine exceed execute expand explore extend fill fix give grab grow hang happen hear identify include introduce join keep let lets listen make manage marry meet melt miss obtain occur oppose participate pay perform prepare preserve prevent protect provide react receive recover reduce refer reflect relax remain remove replace save sell send serve settle skip smell solve spawn spend submit suffer tear throw tighten win',
  'infinitive verb pastParticiple': 'become come hit hurt overcome proceed put read run set suppose',
  interjection: 'anyway anyways dhin haha hello hey hi hmmm huh lol nope oh please ugh uh wow yea yeah yep yes',
  noun: 'aa abuse activity acupuncture administrator admissions adventure advice agent amendment amount animal annex approval area arrival art attachment balance ball barn base bbq bed behavior belly billing bird bitmap blog blood body bond bonus border branch brass bs bulb bus butterfly cage calculation campus car carbon case cat category cell ceo certificate chandeliers charcoal cheese chess chest chicken chicks children chocolate ciac civet clinic clothes clothing coal code collateral commodity concern concert confidentiality confirmation conflict consciousness counseling counterparty course cp crab crime cruise currency curse date dealer death debate decision decrease deed degu derivatives description desk dessert development device dictatorship dinner diplomacy dirt dish dispute dog dollar door dpr drug dude duty earthworms ecommerce edit eei effect enforcement engine enovate entity epc epm eta evaluation evening ex exploration extremist fabric factor fan fee fish fixtures flight floor flooring food freedom funeral fx game gas gcp gem gender goal guaranty guinea guy gym hamster hand happiness hatred heart heat hens history hoax homeland horse hotline household housing hr humans id idea incitement index infinity info information initiative injury insurgents intelligence interconnect interest internet inventory ip itinerary iv jihadis job joke kaoshikii kid kidney lab laser leg length level life lighting line loc logic loi lot lunch magic mama management market master material mba meal meat mechanic menu message metal mezza mice migrant missile moment money moon morning motive music nam nest news night noise number obsf offspring operative opportunity overflow p p.m p.s pager pain para paradise paragraph part passcode password pasture patience payment pdt peace period perspective petroleum phone photo photography piece pig pizza plaster plate plenty pm poa pool popup potty power price privacy problem process product program project ps quantity queso question range rat rates reason relief remarks remedies reminder rep requirement response restaurant result retail rights rock room row rudeness salad salon sap scene section self server settlement sex shepherd shippers shot shrimp shuttle signature silkie site skin snake species spin spring ss stuff success suicide summer sussex swap system t.v table tactic tap task tax technology tel term termination territory terror thanx thing threat thx ticket time tire today tomorrow toys transaction trauma treatment trial troops trouble turbine unit usb user uth uvb vegetable vet victim violence water web wheel wine world yesterday yoga',
  'noun adjective':
    'assistant bottom capital complex expert female front fun future half individual kind light male minimum patient proof quality representative sight spare sub subject top understanding',
  'noun adverb': 'career home way',
  'noun presentParticiple': 'dating drilling dusting funding reconciling warming',
  'noun properNoun':
    'accord air auto bill climate dsl earth er et hell isda island mid mountain party prc rail ranger sea sushi throat wood zone',
  'noun properNoun adjective': 'b chief downtown holocaust net',
  'noun properNoun verb infinitive': 'flow',
  'noun verb': 'cuts doubt dress e lack performance puts rose thanks type',
  'noun verb infinitive':
    'access address aid ally answer answers associate attack bait bar benefit bet board book breed calendar call change claim comment control copy cost counter cover credit cure deal decline demand drink email end estimate evidence experience face fall fax fear file finger focus form fuel graduate grant hassle head hiss host increase interview judge land lie list load lobby lock mail mind name note notice order pet picture pin place plan plant point pop practice press promise purchase quote rally rate reference regard release repair reply report request research review reward ring risk roll rule sale schedule search seat signal sound speed state step strain stress strike study suit supply support switch test text update urge wake waste weather work',
  number:
    'billion bn dozen eight fifteen fifty five four hundred ii iii k m million nine seven six ten thirty three trillion twenty two xiii',
  'number noun pronoun': 'one',
  particle: 'not',
  'particle preposition subordinator': 'to',
  'particle pronoun auxiliary verb': "'s",
  pastParticiple:
    'amended begun blown born chosen drawn driven eaten fallen given gotta gotten grown proven scheduled seen setup shown spoken stolen taken written',
  'pastParticiple adjective': 'broken done frozen gone known',
  'pastParticiple adjective verb': 'dated fed finished informed packed posted used',
  'pastParticiple verb':
    'authorized built caught dealt embedded fried funded held lost made paid proposed recorded renewed sent struck surrounded taught titled understood',
  preposition: 'against among between during o onto per re throughout thru under unlike via vs within',
  'preposition adjective adverb subordinator': 'about',
  'preposition adjective adverb subordinator verb': 'over',
  'preposition adjective subordinator verb infinitive interjection': 'like',
  'preposition adverb': 'above across along around behind beyond inside near outside through',
  'preposition adverb subordinator': 'after as becuse besides by in on than though till until',
  'preposition noun adjective adverb': 'down off up',
  'preposition noun adverb': 'out',
  'preposition subordinator': 'at despite except for from into of toward towards upon with without',
  presentParticiple:
    'according chatting depending emerging flying getting gonna having highlighting looming neighboring putting resulting surrounding',
  'presentParticiple adjective': 'lasting missing remaining',
  'presentParticiple noun': 'eating floating opening',
  pronoun:
    "anybody anyone anything everybody everyone everything he herself hes him himself i i'ma im it itself ive me mine myself nobody none nothing ours ourselves she somebody someone something thats them themselves theres they we who whom ya ye you yours yourself",
  'pronoun adverb determiner': 'there',
  'pronoun determiner': 'her what whatever which youre',
  'pronoun properNoun': 'us',
  'properNoun adjective': 'broad grand prime raw republican revolutionary shia supreme w',
  'properNoun noun':
    'arbitration cafe cd d depot devil enron ga god guard inn lme north pledge r revolution snap towing',
  'properNoun noun adjective': 'blue east general gray green metro south square west',
  'properNoun verb infinitive': 'excel lay',
  subordinator: 'although because if unless whereas whether while whilst',
  'subordinator adverb preposition': 'before since',
  'subordinator pronoun determiner': 'that',
  verb: 'broke depends forgot gets goes rolling saw',
  'verb adjective pastParticiple': 'closed ended hung left',
  'verb auxiliary pastParticiple': 'got had',
  'verb infinitive':
    'appreciate arrive chose condemn deserve exist intend lose prefer refuse represent require seem suck tend thank want',
  'verb noun': 'boasts',
  'verb noun infinitive': 'guarantee guess hate hope love mean wish wonder',
  'verb noun infinitive pastParticiple': 'need',
  'verb pastParticiple':
    'ate became bought brought decided felt found heard kept led meant mentioned met ran said sold sought spent talked thought told',
};
