import type { ClaimsIndex } from '../claims-index';
import type { Speaker } from '../model';
import { normalise } from '../text/normalise';
import { soundOf } from './name-skeleton';
import { partiesIn } from './parties';
import type { SpeakerNames } from './speaker-names';
import type { Field } from './speaker-words';
import { EAST_ASIAN_TITLES, fieldsNamed, TITLE_WORDS } from './speaker-words';

/** Whom a page names. */
export interface Attribution {
  text: string;
  /** Its words by sound, to look for organisations in. */
  sound: string;
  /** Speakers of the index that it can mean. */
  speakers: Speaker[];
  /** Countries and alliances that it names. */
  parties: Set<string>;
  fields: Set<Field>;
  /** It holds a name, and no speaker of the index has it. */
  isStranger: boolean;
}

const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words that are no title, country or common word: a name that the index does not have. */
function hasStrangersName(text: string, parties: Set<string>): boolean {
  if (EAST_ASIAN.test(text)) return parties.size === 0 && !EAST_ASIAN_TITLES.test(text);
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.some((word) => {
    const plain = normalise(word).text.replace(/'s$/, '');
    const isCommon = plain.length < 3 || plain.split('-').every((part) => TITLE_WORDS.has(part));
    return /^\p{Lu}/u.test(word) && !isCommon && !TITLE_WORDS.has(plain) && partiesIn(word).size === 0;
  });
}

export function readAttribution(text: string, index: ClaimsIndex, names: SpeakerNames): Attribution {
  const byId = index.speaker(text);
  const sound = soundOf(text);
  if (byId) return { text, sound, speakers: [byId], parties: new Set(), fields: new Set(), isStranger: false };
  const { ids, isNamesake } = names.find(text);
  const speakers = ids.flatMap((id) => index.speaker(id) ?? []);
  const parties = partiesIn(text);
  const isStranger = speakers.length === 0 && (isNamesake || hasStrangersName(text, parties));
  return { text, sound, speakers, parties, fields: fieldsNamed(text), isStranger };
}
