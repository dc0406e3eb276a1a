import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../read.ts';
import { checkStatements } from '../testing/check-statements.ts';

test('sources are named with "according to"', () => {
  checkStatements('⟦The bridge is 60 years old⟧, ⟪according to⟫ ⟨a city report⟩.');
  checkStatements('According to ⟨Const. Omar Lund⟩, ⟦the driver fled on foot⟧.');
  checkStatements('⟦The order⟧, according to ⟨her⟩, ⟦cannot be taken back⟧.');
  checkStatements(
    "⟦Nearly two-thirds of renters worry about losing their homes⟧, according to ⟨a survey⟩ released Tuesday by the Tenants' League.",
  );
});

test('sources are named with "per" and, in headlines, behind "says"', () => {
  checkStatements('⟦The bridge will close in May⟧, ⟪per⟫ ⟨the council⟩.');
  checkStatements('They pay 40 crowns, per person.');
  checkStatements('⟦Bridge unsafe⟧, says ⟨mayor⟩');
});

test('sources stand in a clause with "as"', () => {
  checkStatements('As ⟨Reyes⟩ put it, ⟦"a bridge is a promise."⟧');
  checkStatements('⟦The mill was sold in March⟧, as ⟨the Tarnwick Courier⟩ reported.');
});

test('somebody calls a thing a name in marks', () => {
  checkStatements('⟨The mayor⟩ called ⟦the plan "a slap in the face"⟧ on Friday.');
});

test("an object partly in somebody's own words is theirs", () => {
  checkStatements('⟨The auditor⟩ noted ⟦the "lack of trust"⟧ between the two sides.');
});

test('a quotation that no form has taken is still a statement', () => {
  const [statement] = checkStatements('⟨Dana Reyes⟩ had one rule, ⟦"You never shut a bridge on a Friday."⟧');
  assert.equal(statement?.cue, null);
});

test('the document that speaks has the name of who issued it', () => {
  const statements = checkStatements(
    '⟨₁The Harbour Board⟩ said in a statement that ⟦₁the bridge was safe⟧. ⟦₂"No work is needed,"⟧ ⟨₂the statement⟩ said.',
  );
  assert.deepEqual(
    [statements[1]?.speaker.type, statements[1]?.speaker.name],
    ['document', statements[0]?.speaker.name],
  );
});

test('speakers have the words of their office beside the name', () => {
  const [statement] = checkStatements('⟨Fire chief Omar Lund⟩ said ⟦the roof had collapsed⟧.');
  assert.deepEqual([statement?.speaker.name, statement?.speaker.role], ['Omar Lund', 'Fire chief']);
  const [unnamed] = checkStatements('⟨A spokesperson for the ministry⟩ said ⟦the file was closed⟧.');
  assert.deepEqual([unnamed?.speaker.type, unnamed?.speaker.name], ['person', null]);
  assert.match(unnamed?.speaker.role ?? '', /spokesperson for/);
});

test('people without a name are anonymous, and two may speak together', () => {
  assert.equal(checkStatements('⟨Residents⟩ say ⟦they were never told⟧.')[0]?.speaker.type, 'anonymous');
  const [joint] = checkStatements('⟨Dana Reyes⟩ and ⟨Omar Lund⟩ said ⟦they would appeal⟧.');
  assert.equal(joint?.speaker.name, 'Dana Reyes and Omar Lund');
});

test('passives name nobody', () => {
  const [statement] = checkStatements('It was reported that ⟦the mill had been sold⟧.');
  assert.equal(statement?.speaker.type, 'none');
  checkStatements('⟦The mill⟧ is said ⟦to be worth a million dollars⟧.');
});

test('nouns for a saying have an owner and a clause', () => {
  const [statement] = checkStatements("She rejected ⟨the mayor⟩'s ⟪claim⟫ that ⟦the bridge would hold⟧.");
  assert.equal(statement?.cue?.kind, 'noun');
});

test('a colon leads in a quotation, whatever the verb', () => {
  checkStatements('⟨Lund⟩ said: ⟦"We are tired. We are going home."⟧');
  checkStatements('⟨The mayor⟩ was blunt: ⟦"It will fall before the year is out."⟧');
  checkStatements('⟨Reyes⟩ continued:\n\n⟦"It will fall before the year is out."⟧');
});

test('any verb beside a quotation is its cue', () => {
  checkStatements('⟦"We did it!"⟧ beamed ⟨Dana Reyes⟩.');
  checkStatements('⟦"We never said that,"⟧ ⟨Dana Reyes⟩ shot back.');
});

test('headlines name their speaker before or behind a colon, or after "says"', () => {
  checkStatements('⟨Mayor⟩: ⟦bridge to close for repairs⟧\n\nThe bridge is old.');
  checkStatements('⟦Bridge to close for repairs⟧: ⟨mayor⟩\n\nThe bridge is old.');
  checkStatements('⟦Bridge to close for repairs⟧, says ⟨mayor⟩\n\nThe bridge is old.');
});

test('interviews name their speakers at the start of lines', () => {
  checkStatements('⟨₁REYES⟩: ⟦₁Are you open? I hope so.⟧\n\n⟨₂LUND⟩: ⟦₂We never closed.⟧');
});

test('a quotation that no verb leads in is somebody’s all the same where it is a whole sentence', () => {
  checkStatements(
    'THE BRIDGE STAYS SHUT ⟦"We looked at every bolt on it and there is nothing more to be done."⟧ [Tarnwick Post]',
  );
  checkStatements('⟦"If you can read this sign, you are too close to the edge,"⟧ ran ⟨one placard on the bridge⟩.');
  checkStatements('She sang "I Was Always There for You."');
});

test('what waits for its rest goes on behind the cue', () => {
  checkStatements('⟦The town would⟧, ⟨she⟩ said, ⟦open a desk by Monday⟧.');
  checkStatements('⟦It was he⟧, ⟨Reyes⟩ says, ⟦who broke it⟧.');
  checkStatements('⟦They were taking all of it off the shelf⟧, ⟨Reyes⟩ added: ⟦"Anything with our name on it."⟧');
});

test('nobody says nothing', () => {
  checkStatements('Nobody on the call said when the line would restart.');
  checkStatements('That, said no one on the platform, was worth it.');
});

test('what a document shows or finds is its statement', () => {
  const [statement] = checkStatements('⟨Records seen by reporters⟩ show that ⟦inspectors came just twice⟧.');
  assert.deepEqual([statement?.cue?.kind, statement?.speaker.type], ['document', 'document']);
});

test('a relative clause behind a report is no content', () => {
  checkStatements(
    '⟦The train was going too fast⟧, ⟨investigators⟩ said Thursday in a report that gave both sides hope.',
  );
});

test('a role behind a verb of saying leads to the name in apposition', () => {
  const [statement] = checkStatements('⟦"Tell that to the family,"⟧ said ⟨its branch secretary, Jorge Lund⟩.');
  assert.equal(statement?.speaker.name, 'Jorge Lund');
});

test('one source for one statement: "according to them" behind "said" is none of its own', () => {
  checkStatements('⟨Both lawyers⟩ said ⟦they will appeal⟧, according to them.');
});

test('sources have more forms than "according to"', () => {
  checkStatements('As per ⟨the estimates of the farm department⟩, ⟦paddy on 38 farms has been lost⟧.');
  checkStatements('⟦The whole of it has gone up in smoke⟧, in the words of ⟨one trader⟩, who would not be named.');
  checkStatements('⟦The whole of it has gone up in smoke⟧, as reported by ⟨one trader⟩, who would not be named.');
  checkStatements('⟦The dam is safe⟧, said ⟨a two-page note⟩ put out by the control room.');
});

test('who opens the sentence speaks, whoever is named in a clause about them', () => {
  checkStatements(
    '⟨Dana Reyes⟩, who spoke at the hall, Birnin, shortly after a visit by the chief engineer, Umar Lund, said ⟦she had signed it⟧.',
  );
  checkStatements('⟨Residents of Tarnwick⟩, 62 km (39 miles) below the dam, said ⟦they had heard no siren⟧.');
});

test('"A" of an interview is whom the text introduces', () => {
  const { statements } = read('Lata Reyes built the dam.\n\nQ: Was it safe?\n\nA: It was.\n\nQ: And now?\n\nA: It is.');
  assert.deepEqual(
    statements.map(({ speaker }) => speaker.name),
    [null, 'Lata Reyes', null, 'Lata Reyes'],
  );
});

test('an answer of an interview goes on in lines of its own up to the next label', () => {
  checkStatements(
    '⟨₁REYES⟩: ⟦₁Are you open?⟧\n\n⟨₂LUND⟩: ⟦₂We never closed.⟧\n\n⟦₂Nobody asked us to.⟧\n\n⟨₃REYES⟩: ⟦₃Thank you.⟧\n\nThe mill has 12 workers.',
  );
});

test('initials of an interview are those of the first who is named in full', () => {
  const { statements } = read('Ada Reyes: Was it safe?\n\nJon Lund: It was.\n\nAR: And now?\n\nJL: It is.');
  assert.deepEqual(
    statements.map(({ speaker }) => speaker.name),
    ['Ada Reyes', 'Jon Lund', 'Ada Reyes', 'Jon Lund'],
  );
});

test('what somebody was asked is no part of the answer', () => {
  checkStatements('Asked how, ⟨he⟩ answered: ⟦“On paper only, and not for long.”⟧');
});

test('a document before the verb is remembered as that of its speaker', () => {
  const statements = checkStatements(
    'In a letter to the harbour master, ⟨₁Dana Reyes⟩ wrote that ⟦₁the bridge was not safe⟧. ⟦₂"Nobody should cross it,"⟧ ⟨₂the letter⟩ said.',
  );
  assert.deepEqual([statements[1]?.speaker.type, statements[1]?.speaker.name], ['document', 'Dana Reyes']);
});

test('counted replies are no verb', () => {
  checkStatements('The post drew 9,000 replies that the bridge should stay.');
});

test('a bracket in a title does not part it from the name', () => {
  const [statement] = checkStatements('⟦The clinic will open in June⟧, ⟨Hon. (Mrs) Ada Holt⟩ said.');
  assert.equal(statement?.speaker.name, 'Ada Holt');
});

test('"according to" a role leads to the name in apposition', () => {
  const [statement] = checkStatements(
    '⟦The shed cost 40 crowns⟧, according to ⟨its director, Ada Holt⟩, who keeps the books.',
  );
  assert.equal(statement?.speaker.name, 'Ada Holt');
});

test('lawyers for somebody named speak, and not he', () => {
  const [statement] = checkStatements('⟨Lawyers for the driver, Jon Lund⟩, said ⟦he had braked in time⟧.');
  assert.deepEqual([statement?.speaker.type, statement?.speaker.name], ['anonymous', null]);
});

test('"its chief executive" is a person whom nobody names', () => {
  const [statement] = checkStatements('⟨Its chief executive⟩ said ⟦the firm would pay⟧.');
  assert.equal(statement?.speaker.type, 'anonymous');
});

test('"they" behind a pair that opens the sentence before are the pair', () => {
  const [statement] = checkStatements('Ada Holt and Jon Reyes run the shop. ⟨They⟩ said ⟦the roof leaks⟧.');
  assert.equal(statement?.speaker.name, 'Ada Holt and Jon Reyes');
  const [other] = checkStatements('Ada Holt runs the shop with two cooks. ⟨They⟩ said ⟦the roof leaks⟧.');
  assert.equal(other?.speaker.name, null);
});

test('when somebody said a thing before is no content, nor what somebody was asked that he thinks', () => {
  checkStatements('⟨The rower⟩ said ⟦he will stop⟧, as he said in 2019, 2021 and 2023.');
  checkStatements('Lund was asked what he thought had sunk the boat.');
});

test('who has read a report does not speak, nor who knows who somebody is, nor who asks for a thing', () => {
  checkStatements('⟨An inspection report⟩, which the Courier has read, finds that ⟦the hoist is worn⟧.');
  checkStatements('A report of March, which the Courier has read, rates the hoist “poor” and asks for its repair.');
  checkStatements('The Courier knows who he is and has seen his roster.');
});
