import type { Place } from '#story';
import { FIELDS, type Fields } from './fields.client.ts';
import { MarkedField } from './marked-field.client.ts';
import type { Read } from './reader.client.ts';
import type { Told } from './told.ts';

/** The lines under the words of all fields. */
export class MarkedFields {
  readonly #fields: Record<Place['field'], MarkedField>;

  constructor({ headline, standfirst, body }: Fields) {
    this.#fields = {
      headline: new MarkedField(headline),
      standfirst: new MarkedField(standfirst),
      body: new MarkedField(body),
    };
  }

  /** A line for each part of a statement by who says it, and one for each open finding by how grave it is. */
  show({ typed, reading }: Read, findings: readonly Told[]): void {
    const said = reading.speakers.flatMap(({ kind, statements }) =>
      statements.flatMap(({ parts }) => parts).map((place) => ({ ...place, look: `said ${kind}` })),
    );
    const found = findings.flatMap(({ severity, place, dismissed }) =>
      place && !dismissed ? { ...place, look: `found-${severity}` } : [],
    );
    const marks = [...said, ...found];
    for (const name of FIELDS)
      this.#fields[name].show(
        typed[name],
        marks.filter(({ field }) => field === name),
      );
  }

  /** Brings a place of a field into sight. */
  reveal(field: Place['field'], at: number): void {
    this.#fields[field].reveal(at);
  }
}
