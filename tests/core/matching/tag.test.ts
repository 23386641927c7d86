import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/matching/analyse';
import { openLexicon, packLexicon } from '../../../core/matching/lexicon';
import { makePostings } from '../../../core/matching/postings';

const lexicon = openLexicon(
  packLexicon(
    {
      roles: {
        party: ['dprk', 'russia'],
        country: ['south-korea', 'us'],
        thing: ['missiles', 'shells', 'arms'],
        act: ['supply'],
      },
      languages: [
        {
          language: 'en',
          concepts: {
            dprk: ['north korea*', '=DPRK'],
            'south-korea': ['south korea*'],
            us: ['=US', 'u.s'],
            missiles: ['missile', 'missiles'],
            shells: ['artillery shell*'],
            arms: ['artillery'],
            supply: ['suppl*'],
          },
        },
        { language: 'ru', concepts: { dprk: ['северн* коре*'], shells: ['снаряд*'] } },
        { language: 'ko', concepts: { dprk: ['북한', '북|'], missiles: ['탄도 미사일', '미사일'] } },
      ],
    },
    [],
  ),
);
const nothing = makePostings(new Map());
const knowledge = { lexicon, centroids: nothing, definitions: nothing };

const tags = (text: string) => {
  const [sentence] = analyse(knowledge, { title: '', blocks: [text] }).sentences;
  return sentence?.tags.map(({ concept, start, end }) => {
    const range = sentence.original(start, end);
    return `${concept}: ${text.slice(range.start, range.end)}`;
  });
};

describe('tag', () => {
  it.each([
    [
      'forms of a stem',
      'North Korean missiles supplied',
      ['dprk: North Korean', 'missiles: missiles', 'supply: supplied'],
    ],
    ['the longer phrase', 'artillery shells', ['shells: artillery shells']],
    ['hyphens as spaces', 'North-Korea', ['dprk: North-Korea']],
    ['a soft hyphen inside', 'mis\u00ADsiles', ['missiles: mis\u00ADsiles']],
    ['the genitive', 'North Korea’s', ['dprk: North Korea']],
    ['an abbreviation with points', 'the U.S. said', ['us: U.S']],
    ['capitals', 'the US told us', ['us: US']],
    ['capitals that are not there', 'dprk', []],
    ['Russian endings', 'северной Кореей снаряды', ['dprk: северной Кореей', 'shells: снаряды']],
    ['Korean particles', '북한이 미사일을', ['dprk: 북한', 'missiles: 미사일']],
    ['a Korean phrase without its space', '탄도미사일', ['missiles: 탄도미사일']],
    ['a Korean one-syllable name', '북이 쐈다', ['dprk: 북']],
    ['that syllable in another word', '북쪽으로', []],
    ['nothing', 'A sunny day', []],
  ])('finds %s', (_what, text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});
