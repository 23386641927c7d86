import { runChecks } from '../../../scripts/data/checks';
import { parseData } from '../../../scripts/data/load';
import { formatProblem, type Problem } from '../../../scripts/data/problem';
import { compileSchemas } from '../../../scripts/data/schemas';

const validators = compileSchemas('data/schema');

/** A small record in which nothing is wrong. Tests break one place of it. */
export const SAMPLE: Record<string, string> = {
  'data/claims/arms.yaml': `
- id: arms-general
  title: North Korea supplies Russia with arms
  short: Arms for Russia
  direction: dprk-to-russia
  items: [munitions]
  from: 2022-09
  reportedWords: [groundless]
  phrasings:
    en: [Pyongyang ships arms to Moscow, Moscow called the reports groundless]
    ru: [КНДР поставляет России оружие]

- id: shells
  title: North Korea sent Russia artillery shells
  short: Shells
  direction: dprk-to-russia
  items: [artillery-shells]
  from: 2023-10
  broader: [arms-general]
  phrasings:
    en: [shells from the North reached Russia]
`,
  'data/speakers/all.yaml': `
- id: jane-roe
  name: Jane Roe
  kind: person
  aliases:
    en: [Roe]
    ru: [Джейн Роу]
  roles:
    - title: Spokesperson
      organization: White House
      country: US
      asOf: 2023-2024

- id: ivan-petrov
  name: Ivan Petrov
  kind: person
  aliases:
    ru: [Иван Петров]
  ambiguousAliases: [Petrov]
  roles:
    - title: Ambassador
      country: RU
      from: "2020"
      until: "2024"

- id: five-states
  name: Five states
  kind: group
  roles:
    - title: Governments
      country: [FR, GB, US]

- id: times
  name: The Times
  kind: body
  roles:
    - title: Newspaper
      country: GB
`,
  'data/sources/2023-10.yaml': `
- id: agency-1
  publisher: Agency
  kind: news
  url: https://agency.example/1?id=7
  published: 2023-10-13
  language: en

- id: agency-2
  publisher: Agency
  kind: news
  url: https://agency.example/2
  published: 2023-10-14
  language: en

- id: paper-ru
  publisher: Газета
  kind: news
  url: https://paper.example/ru
  language: ru

- id: copy
  publisher: Copyist
  kind: mirror
  mirrorOf: Agency
  url: https://copyist.example/1
  language: en
  weak: true
`,
  'data/statements/2023-10.yaml': `
- id: roe-2023-10-13-shells
  speaker: jane-roe
  date: 2023-10-13
  dateBasis: printed
  positions:
    - claim: shells
      stance: alleges
    - claim: arms-general
      stance: alleges
      scope: shells only
  summary: The spokesperson said that North Korea had sent Russia a thousand containers of shells.
  quotations:
    - renderings:
        - text: North Korea has sent Russia more than a thousand containers in recent weeks
          language: en
          translated: false
          source: agency-1
        - text: Северная Корея отправила России более тысячи контейнеров
          language: ru
          translated: true
          source: paper-ru
    - renderings:
        - text: We condemn these deliveries in the strongest terms
          language: en
          translated: false
          source: agency-1
  sources: [agency-1, paper-ru, copy]

- id: petrov-2023-10-14-no-shells
  speaker: ivan-petrov
  relayedBy: times
  date: 2023-10-14
  dateBasis: reported
  inReplyTo: roe-2023-10-13-shells
  positions:
    - claim: shells
      stance: denies
  summary: The ambassador called the report false and asked for evidence.
  reportedWords: ["false"]
  quotations:
    - renderings:
        - text: Nobody has shown us any evidence of this so far
          language: en
          translated: true
          source: agency-2
  sources: [agency-2]
  note: A reprint has "a false report" in place of his words.

- id: five-states-2023-10-15-condemn
  speaker: five-states
  date: 2023-10-15
  dateBasis: printed
  reliesOn: [roe-2023-10-13-shells]
  positions:
    - claim: arms-general
      stance: supports
  summary: Five states repeated the finding in a joint statement.
  sources: [copy]
  weakOnly: true
`,
  'data/context.yaml': `
- id: times-2023-10-drones
  speaker: times
  date: 2023-10
  dateBasis: reported
  why: About drones of another country.
  summary: The newspaper reported on drones.
  sources: [agency-2]
`,
  'data/disagreements/number.yaml': `
- id: containers-number
  about: [roe-2023-10-13-shells]
  kind: number
  text: Outlets print different numbers of containers.
  values:
    - value: a thousand
      source: agency-1
    - value: about 1,000
      source: paper-ru
`,
  'data/news-sites.yaml': `
- { host: agency.example, name: Agency, country: US, language: en, kind: agency }
- { host: paper.example, name: Paper, country: RU, language: [ru, en], kind: agency }
`,
};

/** A place of the sample with what is put there instead. */
export interface Break {
  file: keyof typeof SAMPLE & string;
  from: string;
  to: string;
}

/** The problems of the sample with some places broken. */
export function problemsOf(breaks: Break[], today = '2024-06-01'): Problem[] {
  const files = { ...SAMPLE };
  for (const { file, from, to } of breaks) {
    const text = files[file] ?? '';
    if (!text.includes(from)) throw new Error(`The sample's ${file} has no "${from}"`);
    files[file] = text.replace(from, () => to);
  }
  const list = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { data, problems } = parseData(list, validators);
  return problems.length > 0 ? problems : runChecks(data, today);
}

export const printed = (problems: Problem[]) => problems.map(formatProblem);
