import type { Record, RecordedStory } from '#record';
import { html, SHARED_STYLE } from '#site';

/** The pages of a report, by file name: self-contained, no script, nothing from outside. */
export function reportPages(record: Record, _stories: readonly RecordedStory[]): Map<string, string> {
  const page = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The record</title></head><body><main><h1>The record</h1>
<p>${record.stories.length} stories, ${record.people.length} people and organisations.</p></main></body></html>`;
  return new Map([['index.html', String(page).replace('</head>', `<style>${SHARED_STYLE}</style></head>`)]]);
}
