import { phraseSlot } from '../number-slots';
import type { PickValues } from './pick-values';
import type { Reader } from './item-reader';
import { endsOf, itemOf } from './item-reader';

/** Readers of the pesticide residue lists among the facts of a pick. */
export function listReaders({ rankings }: PickValues): Reader[] {
  return [...new Set(rankings.map(({ list }) => list))].flatMap((list) =>
    [list, `${list} list`, `${list} ranking`].map((text) => endsOf(phraseSlot(text), itemOf('list'))),
  );
}

const seasonWords: readonly (readonly [says: string, words: readonly string[]])[] = [
  ['in season', ['in season', 'in its season', 'in their season', 'now in season', 'season']],
  [
    'at its peak',
    [
      'at its peak',
      'at their peak',
      'at peak',
      'in peak season',
      'at peak season',
      'peak season',
      'peaks',
      'peak',
      'peaking',
      'reach their peak',
      'reaches its peak',
      'reach their seasonal peak',
      'reaches peak season',
      'reach peak season',
      'at its seasonal peak',
      'at their seasonal peak',
      'at the peak of its season',
      'at the peak of the season',
      'at the peak of their season',
      'at the height of its season',
    ],
  ],
  ['out of season', ['out of season']],
];

/** Readers of seasons, months and places, for picks that have such facts. */
export function seasonReaders({ seasons }: PickValues): Reader[] {
  if (seasons.length === 0) return [];
  const places = seasons.flatMap(({ place }) => (place === null ? [] : [place]));
  return [
    ...seasonWords.flatMap(([says, words]) =>
      words.map((text) => endsOf(phraseSlot(text), itemOf('seasonstate', { says }))),
    ),
    ...[...new Set(seasons.map(({ when }) => when))].map((when) => endsOf(phraseSlot(when), itemOf('when'))),
    ...places.map((place) => endsOf(phraseSlot(place), itemOf('place', { says: place }))),
  ];
}

/** Readers of the studies that the climate figures come from. */
export function studyReaders({ footprints }: PickValues): Reader[] {
  return footprints.flatMap(({ study }) => {
    if (study === null) return [];
    const year = /^(.+) (\d{4})$/.exec(study);
    return [
      study,
      ...(year === null
        ? []
        : [
            `${year[1] ?? ''} ( ${year[2] ?? ''} )`,
            `${year[1] ?? ''} in ${year[2] ?? ''}`,
            `${year[1] ?? ''} , ${year[2] ?? ''}`,
            year[1] ?? '',
          ]),
    ].map((text) => endsOf(phraseSlot(text), itemOf('study')));
  });
}
