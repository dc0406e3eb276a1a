// Occasions and papers that "the same …" and "the second …" point to, with the beginnings of words that tell of one: common
// news usage, compiled by hand.
export const occasions: Readonly<Record<string, string[]>> = {
  conference: ['conferen', 'briefing', 'press'],
  debate: ['debat', 'session', 'clash'],
  document: ['document', 'paper', 'letter', 'report', 'memo', 'file', 'record', 'decree', 'contract', 'order'],
  hearing: ['hearing', 'heard', 'court', 'trial', 'inquiry', 'testif', 'committee'],
  inquiry: ['inquir', 'investigat', 'probe'],
  letter: ['letter', 'wrote', 'written', 'sent'],
  meeting: ['meeting', 'met\\b', 'summit', 'gather', 'session', 'talks', 'conference', 'assembl'],
  report: ['report', 'study', 'survey', 'review', 'audit', 'document', 'findings'],
  session: ['session', 'sitting', 'meeting', 'met\\b', 'convene', 'hearing', 'debate', 'seminar', 'class', 'training'],
  speech: ['speech', 'spoke', 'address', 'remarks', 'talk', 'said', 'told'],
  statement: ['statement', 'said', 'announc', 'wrote', 'release', 'told', 'declar'],
  survey: ['survey', 'poll', 'study', 'questionnaire'],
};
