import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatements } from '../testing/check-statements.ts';

test('content follows its verb, with and without "that"', () => {
  checkStatements('⟨Mayor Dana Reyes⟩ ⟪said⟫ ⟦the bridge would stay shut until spring⟧.');
  checkStatements('⟨Reyes⟩ said that ⟦the bridge would stay shut⟧.');
  checkStatements('⟨The union⟩ says that ⟦talks broke off on Friday and that no new dates have been set⟧.');
  checkStatements('⟨Reyes⟩ argued ⟦the plan would cost jobs⟧.');
  checkStatements('⟨She⟩ noted ⟦the town had cut its debt in half⟧.');
  checkStatements('⟨The judge⟩ ruled that ⟦the search was illegal⟧.');
});

test('time, place and listener stand between the verb and its content', () => {
  checkStatements('⟨Reyes⟩ said Tuesday that ⟦the bridge would stay shut⟧.');
  checkStatements('⟨Reyes⟩ said in a statement on Tuesday that ⟦the bridge would stay shut⟧.');
  checkStatements('⟨Premier Dana Reyes⟩ told reporters ⟦the province would not pay for the bridge⟧.');
  checkStatements('⟨Premier Dana Reyes⟩ told CBC News on Friday that ⟦the province would not pay for the bridge⟧.');
  checkStatements('⟨Lund⟩ wrote on Twitter that ⟦the strike was over⟧.');
  checkStatements("⟨The union⟩ said ⟦Thursday's walkout was a warning⟧.");
});

test('what a body or a document found is what it reports', () => {
  const [statement] = checkStatements('⟨The inquiry⟩ found that ⟦the bridge had not been tested⟧.');
  assert.equal(statement?.cue?.kind, 'document');
  checkStatements('She found that the door was shut.');
});

test('verbs that only sound like saying say nothing', () => {
  checkStatements('⟦"They were locked,"⟧ said ⟨a man⟩ who declined to be named.');
  checkStatements('The strike, which began when the mill shut its doors, left 40 people out of work.');
  checkStatements('If a doctor asked about the bread she would give him a loaf.');
  checkStatements('The mayor said sorry on Friday as the river rose.');
});

test('adverbs stand between "has" and the verb', () => {
  checkStatements('⟨Dana Reyes⟩ has long argued that ⟦the bridge is a ruin⟧.');
});

test('asides stand between a speaker and the verb', () => {
  checkStatements('⟨Reyes⟩, who was elected last fall, said ⟦she would not resign⟧.');
  checkStatements('⟨Dana Reyes⟩, the mayor of Tarnwick, N.S., said ⟦the town has no money left⟧.');
  checkStatements('⟨Dana Reyes⟩, 44, said ⟦she heard a loud bang⟧.');
  checkStatements(
    '⟨Nadia Ferro⟩, a nurse at Tarnwick General Hospital who has worked there for 12 years, said ⟦staff are exhausted⟧.',
  );
  checkStatements('⟨One witness⟩, who did not want to be named, said ⟦she heard three shots⟧.');
  checkStatements("⟨The airline's president, Otto Kline⟩, said ⟦passengers can rebook free of charge⟧.");
});

test('content ends where another speaker, or the reporter, goes on', () => {
  checkStatements('⟨₁Reyes⟩ said ⟦₁the road is safe⟧, but ⟨₂Lund⟩ said ⟦₂it has never been inspected⟧.');
  checkStatements('⟨Reyes⟩ said ⟦the road is safe⟧, adding that ⟦it was inspected in May⟧.');
  checkStatements('⟨The company⟩ said ⟦it would appeal⟧ and declined further comment.');
  checkStatements('⟨Bowen⟩ said ⟦she would not speculate⟧ when asked about an election.');
  checkStatements('⟨The mayor⟩ says ⟦the bridge is safe⟧, a claim engineers dispute.');
});

test('content in a clause that waits for the main one ends where that begins', () => {
  checkStatements('When ⟨Lund⟩ suggested ⟦the town would sue⟧, Reyes walked out.');
  checkStatements(
    'After ⟨₁Lund⟩ said ⟦₁pupils might do better at "smaller schools,"⟧ ⟨₂Reyes⟩ answered: ⟦₂"I do not like that at all."⟧',
  );
});

test('a quotation that words of the reporter lead in is a statement of its own', () => {
  checkStatements(
    '⟨₁Reyes⟩ said ⟦₁both schools were "half empty,"⟧ but ⟨₂she⟩ had praise for one head: ⟦₂"You always know where he stands."⟧',
  );
  checkStatements(
    '⟨₁She⟩ said that ⟦₁experts had found the span sound⟧, to which ⟨₂Lund⟩ retorted: ⟦₂"That is just not true."⟧',
  );
  checkStatements(
    '⟨₁Lund⟩ suggested ⟦₁the plan was a sketch⟧ - ⟦₂"We need to see the details,"⟧ ⟨₂she⟩ said - and left.',
  );
  checkStatements('⟨₁Half⟩ said ⟦₁"rather late"⟧ and ⟨₂the rest⟩ said ⟦₂"far too late."⟧');
  checkStatements('⟦₁"There is a heckler again,"⟧ ⟨₁Reyes⟩ said as ⟨₂the man⟩ yelled: ⟦₂"Go home!"⟧');
});

test('what is cried out may be in capitals, and ends with its marks', () => {
  checkStatements('⟨Hundreds of drivers⟩ marched on Monday, chanting ⟦"No Bridge, No Vote,"⟧ as police looked on.');
});

test('what is only partly in marks is mixed', () => {
  const [statement] = checkStatements('⟨The minister⟩ said ⟦she has "full confidence" in the board⟧.');
  assert.equal(statement?.manner, 'mixed');
});

test('verbs of saying report nothing where they have an object, a negation or an infinitive', () => {
  checkStatements('Workers asked for a raise.');
  checkStatements('Reyes did not say when the bridge would open.');
  checkStatements('Liberal Leader Anton Dray promised to lower taxes.');
  checkStatements('The committee announced four new members.');
  checkStatements('The board refused to say how much it paid.');
});

test('a verb that only stands beside quotations reports what "that" leads in right behind it, and nothing further off', () => {
  checkStatements('⟨Anna Bell⟩ joked that ⟦the bridge was old⟧.');
  checkStatements('The baths will close in May for repairs that take weeks.');
});

test('"that said" and the like are no cues', () => {
  checkStatements('Needless to say, the bridge is shut.');
  checkStatements('The so-called "people\'s bridge" is shut.');
  checkStatements('That said, the bridge is shut.');
  checkStatements('The said amount was paid.');
});

test('belief is a stance, apart from speech', () => {
  const found = checkStatements('⟨Investigators⟩ believe ⟦the fire was set on purpose⟧.', { stances: true });
  assert.equal(found[0]?.cue?.kind, 'stance');
});

test('a plural behind a verb of saying is a subject, whatever verb it looks like', () => {
  checkStatements('⟨Lund⟩ said ⟦talks with the union have stalled⟧.');
  checkStatements('⟨Her⟩ warning that ⟦trains may not run before Monday⟧ alarmed the town.');
});

test('"that number" begins what was said with its "that"', () => {
  checkStatements('⟨She⟩ said ⟦that number was too small⟧.');
  checkStatements('⟨She⟩ said that ⟦numbers were too small⟧.');
});

test('listeners, places and relative clauses stand before "that"', () => {
  checkStatements('⟨He⟩ told a meeting at the edge of the site, where cranes were waiting, that ⟦his team was ready⟧.');
  checkStatements('⟨A signaller with 22 years’ service⟩ claimed ⟦trains had been sent through⟧.');
});

test('"and warned that" has the speaker before it, and ", and that" goes on', () => {
  checkStatements('⟨The Red Crescent⟩ said ⟦it had counted 27 bodies⟧ and warned that ⟦the toll would rise⟧.');
  checkStatements(
    '⟨Reyes⟩ says ⟦she got 60 calls, and that most callers wanted one thing: "somebody who speaks to us" now⟧.',
  );
});

test('an amount opens what was said, behind "more than" too', () => {
  checkStatements('⟨The hospital⟩ said ⟦more than 50 people had been treated and 14 remained in its wards⟧.');
  checkStatements('She said more than that.');
});

test('a request, an oath of office and a letter read out are no statements', () => {
  checkStatements('Two workers asked that their names be left out.');
  checkStatements('Ada Holt, sworn in on Friday, thanked the nurses.');
  checkStatements('The clerk read out the letter of Ada Holt.');
  checkStatements('Letters that threaten members would be burned.');
});

test('a verb tied to a noun by a hyphen is part of its phrase', () => {
  const [statement] = checkStatements(
    '⟦Petrol costs 470 crowns⟧, according to ⟨the state-run Zorvik Oil Corporation⟩.',
  );
  assert.equal(statement?.speaker.name, 'Zorvik Oil Corporation');
});

test('who opens the sentence behind a place speaks, over a relative clause', () => {
  checkStatements('From Tarnwick, ⟨Ada Holt⟩, who leads the mission of the league, told reporters that ⟦it was over⟧.');
});
