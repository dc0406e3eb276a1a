// Plural nouns of which a share may be told ("three out of four adults"), and that may be of an age ("women over 40"):
// people at large by kind: common news usage, compiled by hand.
export const populationNouns: string[] = `
adults americans applicants babies boys britons casualties children citizens consumers couples customers dead detainees
doctors drivers employees europeans families farmers fathers females girls graduates guests households immigrants infants
inmates males men migrants mothers nurses officers parents passengers patients pensioners people persons players
prisoners pupils readers refugees residents respondents shoppers smokers soldiers students survivors teachers
teenagers tenants travellers users victims viewers visitors volunteers voters walkers women workers youngsters youths
`
  .trim()
  .split(/\s+/);
