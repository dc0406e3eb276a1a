import { test } from 'node:test';
import { checkStatements } from '../testing/check-statements.ts';

test('a verb that looks like a participle goes on behind the cue', () => {
  checkStatements('⟦That range⟧, ⟨she⟩ said, ⟦rested on luck⟧.');
});

test('content stands before its cue', () => {
  checkStatements('⟦The bridge will stay shut until spring⟧, ⟨the city⟩ said in a news release.');
  checkStatements('⟦A 45-year-old man has been charged with arson⟧, ⟨the RCMP⟩ said Thursday.');
  checkStatements('⟦There was no warning⟧, said ⟨Omar Lund⟩, a father of two who lives across the street.');
  checkStatements('⟦The fire began in the attic⟧, ⟨the press service of the governor⟩ reports.');
});

test('a month before the speaker is no place that a name goes with', () => {
  checkStatements('⟦The line was tested in March⟧, ⟨Corin Vale⟩, the chief of Esker Water, said on Tuesday.');
});

test('the speaker behind the cue may be told apart by what he does', () => {
  checkStatements('⟦The toll will rise⟧, said ⟨a worker⟩ who asked not to be named.');
  checkStatements('⟦The lift had jammed twice⟧, said ⟨an engineer⟩ who spoke on condition of anonymity.');
  checkStatements('⟦Rents have doubled⟧, says ⟨the woman⟩ that runs the launderette.');
});

test('content stands around its cue', () => {
  checkStatements('⟦The bridge⟧, ⟨Reyes⟩ said, ⟦will stay shut until spring⟧.');
  checkStatements('⟦"The bridge,"⟧ ⟨Reyes⟩ said, ⟦"will stay shut until spring."⟧');
  checkStatements('⟦The numbers⟧, ⟨Huxtable⟩ said, ⟦"don\'t add up."⟧');
  checkStatements('⟦The risk⟧, says ⟨Novak⟩, ⟦remains low⟧.');
  checkStatements(
    '⟦The fire started in the kitchen⟧, ⟨fire chief Omar Lund⟩ said, ⟦and spread to the roof within minutes⟧.',
  );
  checkStatements('⟦It was⟧, ⟨he⟩ said, ⟦one of the worst nights of his life⟧.');
});

test('a question keeps its sentence together', () => {
  checkStatements('⟦"Is it safe?"⟧ ⟨Lund⟩ asked.');
});

test('titles in marks before a speaker are not what was said', () => {
  checkStatements('On the radio show "Morning Line," ⟨Reyes⟩ said ⟦the bridge would fall⟧.');
});

test('what the reporter adds inside content is left out of it', () => {
  checkStatements('⟨Reyes⟩ told the council that ⟦the bridge⟧, she added, ⟦would cost twice as much⟧.');
});
