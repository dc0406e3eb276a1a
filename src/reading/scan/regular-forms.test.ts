import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regularForms } from './regular-forms.ts';

const forms = (word: string, tags: string): string => regularForms(word, tags).flat().join(', ');

test('a verb has its past, its gerund and its -s, which is a noun too where the verb is one', () => {
  assert.equal(
    forms('plan', 'noun verb infinitive'),
    'planned, pastParticiple verb, planning, presentParticiple noun, plans, noun verb',
  );
  assert.equal(
    forms('carry', 'infinitive verb'),
    'carried, pastParticiple verb, carrying, presentParticiple noun, carries, verb',
  );
  assert.equal(
    forms('agree', 'infinitive verb'),
    'agreed, pastParticiple verb, agreeing, presentParticiple noun, agrees, verb',
  );
  assert.equal(forms('use', 'infinitive verb'), 'used, pastParticiple verb, using, presentParticiple noun, uses, verb');
});

test('a noun has its plural, an adjective its adverb, and small words nothing', () => {
  assert.equal(forms('box', 'noun'), 'boxes, noun');
  assert.equal(forms('happy', 'adjective'), 'happily, adverb');
  assert.equal(forms('basic', 'adjective'), 'basically, adverb');
  assert.equal(forms('probable', 'adjective'), 'probably, adverb');
  assert.equal(forms('it', 'pronoun determiner'), '');
});
