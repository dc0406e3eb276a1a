import type { RuleExamples } from '../example.ts';

export const danglingReferenceExamples: RuleExamples = {
  rule: 'dangling-reference',
  bad: [
    {
      text: 'The Lomma stood at 16.4 metres in Tolven. ⟦That number⟧ was counted in the lower town, the fire service said.',
    },
    { text: 'The board got 140 letters on Monday. The toll of the flood went up to ⟦that number⟧ at noon.' },
    { text: 'The school lost its roof. ⟦The latter number⟧ includes pupils from Hestmark.' },
    { text: 'Houses at the mill were flooded on Monday. ⟦That number⟧ will rise, the fire service of Tolven said.' },
    { text: 'Rain fell on the quay at Hestmark. ⟦The latter⟧ has been closed since Monday.' },
    { text: '⟦The same session⟧ made Runa Holm harbour master. Boats sailed at noon.' },
    { text: 'The former president lives in Tolven. ⟦The president⟧ used the speech to thank the crews.' },
    {
      text: 'The fire at the mill made nine people ill. ⟦In the latter case⟧ the mill will be shut, the board said.',
    },
    {
      text: 'Prosecutors have opened an inquiry into the fire at the mill. ⟦All of them⟧ have been charged.',
    },
    {
      text: 'Runa Holm won 900 votes, 44 percent of all. Turnout went up from ⟦that figure⟧ in May.',
    },
    {
      text: 'Runa Holm leads the port of Hestmark, which has two gates and a crane.\n\nBoth gates were shut on Monday. It rained all day. Sixty houses at the mill were flooded.\n\nThe mill lost its roof at noon. The water stood at 16.4 metres in the evening.\n\n“It is a gate and no sieve.” ⟦He⟧ took no questions on Tuesday.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. It was cold. “We have no gate,” ⟦the director⟧ said. Boats sailed at noon.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. It was cold. ⟦The committee⟧’s treasurer could not be reached.',
    },
    {
      text: 'Sixty houses at the mill were flooded on Monday. It rained all day. ⟦The other two⟧ will follow within days.',
    },
    {
      text: 'Sixty houses at the mill were flooded on Monday. ⟦The couple⟧ were taken to an inn at noon.',
    },
    {
      text: 'Snow lay on the quay at Hestmark. ⟦Her⟧ successor is named in May, the port office said.',
    },
    {
      text: 'Snow lay on the quay at Hestmark. It was cold. Under ⟦that plan⟧ sixty flats were built at the mill.',
    },
    {
      text: 'Hens laid fewer eggs in the cold. It snowed on Monday. The head of ⟦the company⟧, Ida Storm, left at noon.',
    },
    {
      text: 'Snow lay on the quay at Hestmark. It was cold. The council will decide on ⟦the said date⟧ if it must.',
    },
    {
      text: 'Snow lay on the quay at Hestmark for 9 days. 27 boats, rather than ⟦that number⟧, sailed to Tolven.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. ⟦Those persons⟧ will go to prison, the fire service of Tolven said.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. It was cold. Boats sailed at noon. ⟦Such a promise⟧ was made last May.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. ⟦This number⟧ of persons was arrested, the fire service of Tolven said.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. It was cold. On Sunday ⟦it⟧ was 3,283, and it will rise.',
    },
    {
      text: 'Sixty boats sailed at noon. Rain fell on the quay. Divers look at the keel, ⟦it⟧ added.',
    },
    {
      text: 'Runa Holm lives at Hestmark. Boats sailed at noon. ⟦Both⟧ were built in the 1970s.',
    },
    {
      text: 'Runa Holm lives at Hestmark. Boats sailed at noon. It rained.\n\n⟦The mayor⟧ used the evening to thank the crews.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. It was cold. The repair of ⟦those lamps⟧ will cost nine crowns.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. It was cold.\n\n⟦The same patrol⟧ had lost its boat, according to Runa Holm.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. It was cold. Boats may guard ⟦such an asset⟧, according to Runa Holm.',
    },
  ],
  good: [
    {
      text: 'Rain fell on the quay at Hestmark. Nine lamps went out. The repair of those lamps will cost nine crowns.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. Boats sank and crews were sent home. Those events are looked into.',
      because: 'The events are what was told.',
    },
    {
      text: 'Rain fell on nine carters at Hestmark. Those persons will go to prison, the fire service of Tolven said.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. The board vowed to mend it. Such a promise was made last May.',
      because: 'A vow is a promise.',
    },
    {
      text: 'Rain fell on the quay at Hestmark. The toll was put at noon. On Sunday it was 3,283, and it will rise.',
    },
    {
      text: 'Runa Holm leads the port office of Hestmark. Boats sailed at noon. Divers look at the quay, it added.',
      because: 'The office may have added it.',
    },
    {
      text: 'Runa Holm met Ada Storm at Hestmark. Both were built like oxen.',
      because: 'Two are named.',
    },
    {
      text: 'Runa Holm leads Hestmark’s government. Boats sailed at noon. It rained.\n\nThe mayor, Ada Storm, used the evening to thank the crews.',
      because: 'She is named right behind.',
    },
    {
      text: 'The crowd was put at 640 by the club and at 702 by the baker, and the latter is trusted.',
    },
    {
      text: 'Runa Holm said that the gate was shut but that the key was lost. Those claims are looked into.',
      because: 'Two claims in one sentence.',
    },
    {
      text: 'Snow lay on the quay at Hestmark. It was cold. A boy who fell was taken to the hospital.',
      because: 'A place where something is done is known to whoever is taken there.',
    },
    {
      text: 'Snow lay on the quay at Hestmark. It was cold. Brekke Ltd shut its gate. The company will open it in May.',
    },
    {
      text: 'Snow lay on the quay at Hestmark. It was cold. Lomma Salt, the crane’s owner, will not mend it. The company is waiting for May.',
      because: 'What owns a crane may be a company, whatever its name.',
    },
    {
      text: 'Snow lay on the quay at Hestmark on 3 May. It was cold. The said date is a Friday.',
    },
    {
      text: 'On Monday 31 boats sailed to Tolven. The port counted 27 boats, rather than that number, on Tuesday.',
      because: 'Boats were counted before.',
    },
    {
      text: 'Snow lay on the pitch at Hestmark. Four lamps went out in the rain. The referee played on.',
      because: 'A match has one referee.',
    },
    {
      text: 'The port of Hestmark has two gates. One was shut on Monday. The other two harbours of the coast have none.',
    },
    {
      text: 'Runa Holm leads the port of Hestmark, which has two gates and a crane.\n\nBoth gates were shut on Monday. It rained all day. Sixty houses at the mill were flooded.\n\nThe mill lost its roof at noon. The harbour master saw the Lomma rise in the evening.\n\nShe took no questions on Tuesday.',
      because: 'The harbour master stands right before.',
    },
    {
      text: 'The Health Board of Aldersea counted 41 dead, while the Lomma Red Cross counted 63. Nine are missing, according to the latter.',
      because: 'Two are set against each other.',
    },
    {
      text: 'Brekke Ltd said that the gate was sound. That claim was rejected by the union.',
      because: 'What somebody said is a claim.',
    },
    {
      text: 'Sixty houses at the mill were flooded on Monday. That number will rise, the fire service of Tolven said.',
    },
    {
      text: 'Few houses at the mill were dry on Monday. That number will fall, the fire service of Tolven said.',
      because: '“Few” is a number, though no figure.',
    },
    { text: 'The town owns a ferry and a bridge. The latter has been closed since Monday.' },
    {
      text: 'The mill is sold or shut. In the latter case nine people go, the board said.',
      because: 'The “or” sets out two cases.',
    },
    {
      text: 'Prosecutors questioned the owner and two engineers of the mill. All of them have been charged.',
    },
    {
      text: 'Turnout was 44 percent in the morning. Turnout went up from that figure at noon.',
    },
    { text: 'The council met on Monday. The same session made Runa Holm harbour master.' },
  ],
};
