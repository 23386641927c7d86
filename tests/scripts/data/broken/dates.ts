import { broken, CLAIMS, CONTEXT, edit, PETROV, SOURCES, SPEAKERS, STATEMENTS, STATES } from './case';

export const BROKEN_DATES = [
  broken(
    'impossible-date',
    'agency-2',
    /published 2023-10-32/,
    edit(SOURCES, 'published: 2023-10-14', 'published: 2023-10-32'),
  ),
  broken('impossible-date', STATES, /date 2023-02-30/, edit(STATEMENTS, 'date: 2023-10-15', 'date: 2023-02-30')),
  broken('impossible-date', 'arms-general', /from 2022-00/, edit(CLAIMS, 'from: 2022-09', 'from: 2022-00')),
  broken('future-date', 'times-2023-10-drones', /date 2024-07/, edit(CONTEXT, 'date: 2023-10', 'date: 2024-07')),
  broken('future-date', 'shells', /from 2024-07/, edit(CLAIMS, 'from: 2023-10', 'from: 2024-07')),
  broken('role-years', 'ivan-petrov', /from 2020 until 2019/, edit(SPEAKERS, 'until: "2024"', 'until: "2019"')),
  broken('role-years', 'jane-roe', /asOf 2025/, edit(SPEAKERS, 'asOf: 2023-2024', 'asOf: "2025"')),
  broken('role-years', 'jane-roe', /asOf 2024-2023/, edit(SPEAKERS, 'asOf: 2023-2024', 'asOf: 2024-2023')),
  broken(
    'reply-order',
    PETROV,
    /2023-10-11, but roe-2023-10-13-shells is of 2023-10-13/,
    edit(STATEMENTS, 'date: 2023-10-14', 'date: 2023-10-11'),
  ),
  broken('reply-order', STATES, /2023-09, but/, edit(STATEMENTS, 'date: 2023-10-15', 'date: 2023-09')),
  broken(
    'placement',
    'agency-2',
    /2023-11-14 in 2023-10.yaml/,
    edit(SOURCES, 'published: 2023-10-14', 'published: 2023-11-14'),
  ),
  broken('date-order', PETROV, /2023-10-14 after 2023-10-15/, edit(STATEMENTS, 'date: 2023-10-13', 'date: 2023-10-15')),
];
