import { COUNT_READ } from '../assets.ts';
import type { ReplyForm, StoryPage } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { body } from '../parts/body.ts';
import { byline } from '../parts/byline.ts';
import { comments } from '../parts/comments.ts';
import { corrections } from '../parts/corrections.ts';
import { figures } from '../parts/figures.ts';
import { headline } from '../parts/headline.ts';
import { leadImage } from '../parts/lead-image.ts';
import { leaveAReply, repliesClosed } from '../parts/leave-a-reply.ts';
import { mostPopular } from '../parts/most-popular.ts';
import { onThisPage } from '../parts/on-this-page.ts';
import { openGraph } from '../parts/open-graph.ts';
import { page } from '../parts/page.ts';
import { printedFrom } from '../parts/printed-from.ts';
import { readMore } from '../parts/read-more.ts';
import { standfirst } from '../parts/standfirst.ts';
import { storySources } from '../parts/story-sources.ts';
import { storyData } from '../parts/structured-data.ts';
import { timeline } from '../parts/timeline.ts';
import { topicLabel } from '../parts/topic-label.ts';
import { whoSaidWhat } from '../parts/who-said-what.ts';
import { STORY_SHEET } from '../style/sheets.ts';
import { hiddenStory } from './hidden-story.ts';

/** A story with all its parts, and the form as it stands after what was sent. */
export function storyPage(story: StoryPage, reply: ReplyForm): Html {
  if (story.state !== 'public') return hiddenStory(story);
  return page({
    paper: story.paper,
    title: story.headline,
    description: story.standfirst,
    path: story.path,
    style: STORY_SHEET,
    kind: 'story',
    here: { current: story.section.path, page: false },
    head: html`${openGraph({ ...story, type: 'article', title: story.headline, description: story.standfirst })}<meta property="article:published_time" content="${story.at}">${story.updatedAt !== null && html`<meta property="article:modified_time" content="${story.updatedAt}">`}${storyData(story)}<script src="${COUNT_READ}" data-story="${story.id}" defer></script>`,
    main: html`<article class="story-text">
<header class="story-head">${topicLabel(story.topics[0] ?? story.section)}
${headline(story.headline)}
${standfirst(story.standfirst)}</header>
<div class="story-margin">${byline(story)}${onThisPage(story)}</div>
${leadImage(story.picture)}
<div class="story-body">${storySources(story)}
${body(story.body, story.dateline)}
<noscript><img class="unseen" src="/reads/${story.id}.gif" alt="" width="1" height="1" loading="lazy"></noscript>
${corrections(story.corrections)}</div>
${beside(story)}
${whoSaidWhat(story.reading)}
</article>
<div class="story-replies">${comments(story.comments, story.commentCount, { path: story.path, at: story.at, open: story.commentsOpen })}
${story.commentsOpen ? leaveAReply(reply, story.path) : repliesClosed()}</div>
<div class="story-more">${hasRecord(story) && readMore(story.readMore)}${mostPopular(story.popular)}</div>
${printedFrom(story)}`,
  });
}

/** Beside the body: figures and timeline, or, where the story has neither, what else to read. */
function beside(story: StoryPage): Html | false {
  if (!hasRecord(story))
    return story.readMore.length > 0 && html`<div class="story-beside">${readMore(story.readMore)}</div>`;
  return html`<div class="story-beside">${figures(story.reading)}${timeline(story.reading?.timeline ?? [], 'timeline')}</div>`;
}

function hasRecord({ reading }: StoryPage): boolean {
  return reading !== null && reading.figures.length + reading.timeline.length > 0;
}
