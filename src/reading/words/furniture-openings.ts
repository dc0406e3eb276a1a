// Openings by which a line belongs to its page whatever stands behind them: `a|b` is either, `a?` may be missing, `*` is a
// gap, capitals are a group of `furniture-groups.ts`. Common usage, compiled by hand.
export const furnitureOpenings = [
  // The article about itself: where it comes from, what made it, who may read it.
  'note? THE STORY IS? IS? ai|auto|automatically|machine',
  'note? this STORY IS IS? MADE * ai|algorithm|artificial|automatically|bot|chatgpt|computer|machine|software',
  'auto|automatically|machine MADE',
  'MADE by|with the? assistance|help|support? of? ai|artificial|chatgpt',
  'this STORY IS? IS? first|initially|originally|previously appeared|posted|printed|published|ran|written',
  'this STORY IS IS? brought|funded|paid|produced|republished|reproduced|sponsored|supported|syndicated by|courtesy|for|from|to|under|with',
  'this STORY may? contain|contains|include|includes affiliate|sponsored',
  'this STORY is only? available|behind|exclusive|free|locked|reserved only? for|to? our? members|premium|read|registered|subscribers',
  'THE? audio|content|embed|feature|image|media|page|player|video IS no? not? longer? IS? available|displayed|loaded|played|supported|unavailable',
  'this blog|feed|STORY is|will IS? automatically? refresh|refreshed|update|updated automatically|every|regularly|throughout|with',
  'this feature|player|STORY contains|does|is|requires|uses affiliate|analytics|cookies|javascript|powered|protected|recaptcha|tracking',
  'first|originally appeared|posted|published at|by|in|on',
  'published|republished|reproduced from|under|with * arrangement|commons|licence|license|permission',
  'the post * first? appeared first? on',
  'the? opinions|statements|thoughts|views and? opinions|views? contained|expressed|stated * above|author|here|herein|own|writer|STORY',
  'with input|inputs from agencies|agency',
  'i|we could|may|might|will earn|get|receive * commission',

  // Paywalls and accounts.
  "already|don't|no|not got|have? a|an? account|member|registered|subscriber yet? become|create|join|start|SUBSCRIBE",
  'you have * free STORY',
  "you 've|have already? exceeded|hit|reached|read|used * free|limit STORY?",
  'you must|need to? be? a|enable|log|logged|registered|sign|signed cookies|in|javascript|subscriber|to',
  'to READ THE|full|more|reading? * please? SUBSCRIBE cookies|here|in|javascript|now|or|to|today|up',
  'access|enjoy|gain|get|unlock THE? digital|exclusive|full|premium|unlimited THE? access|STORY',
  'start a|your * membership|subscription|trial',
  'login|registration|subscription is? required',
  'your account|comment|email|password|session|subscription IS IS? not? awaiting|expired|incorrect|invalid|published|required|saved|submitted',
  'your browser blocks|does|has|is',

  // Support, membership, donations.
  'if you appreciate|enjoy|enjoyed|like|love|value our|this journalism|newsletter|reporting|work|STORY',
  'back|fund|help|support bring|fund|keep|make|support|us? keep? THE|free|honest|independent|local|quality independent|local? journalism|newsroom|reporting|site|website',

  // Comments and ratings.
  'comment|commenting|comments|discussion on|for|to? this? STORY? section|thread? IS now? IS? closed|disabled|moderated|off|switched|turned',
  'please be|ensure|keep|make|remain|respect|stay * civil|comment|comments|polite|respectful',
  'please? follow|read|review|see|view our|the comment|commenting|community|cookie|editorial|house|privacy code|guidelines|policy|rules|standards|terms',
  'be the first to comment|know|like|rate|react|reply|review|share',
  'join|start the conversation|debate|discussion',
  'no comments|ratings|replies|votes so|yet',
  'average|your rating * 5|stars|vote|votes',
  'how do|would you rate',
  'how helpful|informative|interesting|useful is|was THE STORY',
  'did|was you? find? this|the information|STORY? helpful|interesting|useful|worth',
  'what do you think * below|comments',
  'let|tell us know? if|in|what|your * below|comments|think|thoughts',
  'share your NEWS below|by|in|on|via|with',

  // Readers' tips.
  'do|got|have|if you? got|have|know? a|an|any|more news|pictures|scoop|something|story|tip|video * newsdesk|newsroom|our|reporters|us',
  'got|have you? got? a|an|any news|scoop|story|tip call|contact|email|get|send|text',
  'send us THE NEWS',
  'send THE NEWS to * editor|email|newsdesk|newsroom|us',
  'found|noticed|see|seen|spotted a|an|any error|inaccuracy|mistake|typo',

  // Cookies and consent.
  'by * you accept|acknowledge|agree|consent',
  'we collect|set|store|use * cookies',
  'we value your privacy',
  "we 've|have updated our cookie|privacy|terms",
  'we and our * partners|vendors',
  'please activate|allow|disable|enable|refresh|turn|update|upgrade * adblock|adblocker|blocker|browser|cookies|javascript|page',
  'please SUBSCRIBE in|or|to|up',
  'please choose|confirm|enter|provide a|an|your valid? email|name|password|username',
  'accept|activate|allow|disable|enable|turn off|on? adverts|ALERTS',
  'do not sell or? share? my',
  'manage your? consent|cookie|cookies|notifications|preferences|privacy|subscription',

  // Following, newsletters, apps, notifications.
  'never miss out|THE * beat|episode|headline|issue|news|update|ALERTS|STORY',
  'stay up to date',
  'stay ahead|connected|informed|tuned|updated * follow|latest|more|news|subscribe|us|ALERTS',
  'get|have|receive THE? biggest|breaking|daily|exclusive|free|latest|top|weekly * ALERTS',
  'join the * mailing|newsletter|telegram|whatsapp',
  'join our * channel|community|group|mailing',
  'sign up and|for|to|with * ALERTS',
  'sign up for? below|free|here|now|today',
  'listen to our|the|this latest? article|episode|podcast',
  'download|get|install|try our * app',

  // Moving about the page.
  'click|press|swipe|tap here',
  'click|scroll|swipe|tap down|on|through|up? a|for|the|to stars|zoom|READ',
  'refresh|reload for|the|this|your browser|feed|latest|page|updates',
  'STORY continues after|below|beneath|under',
  'this|the? ad|advertisement * reading|STORY continues',
  'browse|explore|load|read|see|show|view all|more|other|the? our? other? comments|galleries|replies|STORY by|from|in|on',
  'thank|thanks you? for feedback|rating|registering|signing|subscribing|voting',
  'something went wrong',
  "can|can't|cannot not? load|read|see|view the|this email|gallery|image|map|STORY",
  'an? error has? occurred please|try|while',
];
