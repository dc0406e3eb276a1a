import type { RuleExamples } from '../example.ts';

export const pageFurnitureExamples: RuleExamples = {
  rule: 'page-furniture',
  bad: [
    {
      text: 'The mill burned down on Monday night.\n\n⟦4 min read | Font size: A- A A+⟧\n\nNobody was hurt.\n\n⟦Article first published: Tuesday, 3 March 2026⟧\n\n⟦Do you agree with the mayor? Write it in the comments!⟧\n\n⟦Story content⟧',
    },
    { text: 'The ferry to Hestmark sails again on Monday, the harbour office said.\n\n⟦Click to comment⟧' },
    {
      text: 'The council of Aldersea voted for the new bridge on Monday.\n\n⟦Read more: Five walks along the river⟧\n\nWork begins in May.',
    },
    { text: 'Snow closed the pass above Tolven on Monday night.\n\n⟦Share this: Facebook Twitter WhatsApp⟧' },
    {
      text: 'The mill burned down on Monday night.\n\n⟦Also trending: Dog swims to Hestmark and back⟧\n\nNobody was hurt.\n\n⟦Have a tip? Call the Lantern newsdesk on 0900 555 010⟧',
    },
    {
      text: 'The mill burned down on Monday night.\n\n⟦Turn on notifications so you never miss breaking news⟧\n\n⟦Was this article helpful?⟧\n\n⟦This story was translated by a machine and may contain errors.⟧',
    },
    {
      text: 'The council of Aldersea voted for the new bridge on Monday.\n\n⟦You have 2 free articles left this month.⟧\n\nWork begins in May.\n\n⟦By signing up, you accept our terms of use.⟧',
    },
    {
      text: 'The mill burned down on Monday night.\n\nNobody was hurt.\n\n⟦Share this: Facebook Twitter WhatsApp⟧\n\n⟦The Lantern is your light in the fog of headlines. We are on every network.⟧\n\n⟦Click to comment⟧',
    },
    {
      text: 'The mill burned down on Monday night.\n\nNobody was hurt, the fire service said.\n\n⟦Please wait while the talk loads⟧',
    },
    {
      text: 'The mill burned down on Monday night.\n\nNobody was hurt, the fire service said.\n\n⟦Tap the bell to switch on alerts!⟧',
    },
  ],
  good: [
    {
      text: 'The mill burned down on Monday night. Nobody was hurt.\n\nWrite to Runa Holm, who will tell you where to leave your coat.',
      because: 'A person of the story is named in it.',
    },
    {
      text: 'The mill burned down on Monday night.\n\nFirst 3 boats sail\n\nThe crews had waited for a week. Were they angry? Write to them, the mayor said.',
      because: 'A heading with a number, and what a mayor advises.',
    },
    { text: 'The ferry to Hestmark sails again on Monday, the harbour office said.' },
    {
      text: 'Readers can comment on the plan until Friday, the town clerk of Aldersea said.',
      because: 'The story itself is about commenting.',
    },
    {
      text: 'A van was stolen at the mill of Tolven on Monday.\n\nAnyone who saw it should call the police on 100.\n\nIf the flood has hurt you, the helpline is open on 0900 555 020.',
      because: 'The appeal and the helpline belong to the story.',
    },
    {
      text: 'The mill burned down on Monday night.\n\nThis article was amended on 10 March 2026 to correct the name of the owner.',
      because: 'A correction is part of the story.',
    },
    {
      text: 'The crews struck on Monday.\n\n“Sign up for our newsletter,” a volunteer of the union called out to the queue.\n\nJoin the queue early, the poster said.',
      because: 'Somebody says the words.',
    },
    { text: 'Snow closed the pass above Tolven on Monday night. Two lorries were stuck for an hour.' },
  ],
};
