import { describe, expect, it } from 'vitest';
import { printedDays } from '../../page/published/date-text';
import { isPlausible, publishedDay } from '../../page/published/day';
import { publishedInAddress } from '../../page/published/in-address';

const TODAY = '2026-02-20';
const DAY = '2024-01-11';

describe('printedDays', () => {
  it.each<[string, string | null]>([
    ['January 11, 2024', null],
    ['Thursday, January 11th, 2024 at 8:00', null],
    ['Jan. 11, 2024', null],
    ['11 January 2024', null],
    ['11th of January, 2024', null],
    ['11-Jan-2024', null],
    ['11 января 2024', null],
    ['11 января 2024 г., 10:30', null],
    ['11 янв. 2024', null],
    ['11 січня 2024 року', null],
    ['2024년 1월 11일', null],
    ['(2024)년 1월 11일', null],
    ['입력 2024.01.11 09:30', null],
    ['2024. 1. 11. 오전 9:30', null],
    ['2024年1月11日(木)', null],
    ['2024-01-11T23:30:00Z', null],
    ['11.01.2024, 10:30', null],
    ['ngày 11 tháng 1 năm 2024', null],
    ['Thứ Năm, 11 tháng 1, 2024', null],
    ['Thứ Năm, 11/01/2024, 15:00', 'vi'],
    ['le 11/01/2024 à 15:00', 'fr-FR'],
    ['11/1/2024', 'en-GB'],
    ['01/11/2024', null],
    ['le 11 janvier 2024', 'fr'],
    ['11. Januar 2024', 'de'],
    ['11 de enero de 2024', 'es'],
    ['Thu, 11 Jan 2024 10:00:00 GMT', null],
    ['Thu Jan 11 21:30:09 EST 2024', null],
  ])('%s', (text, lang) => {
    const ambiguous = text === '01/11/2024';
    expect(printedDays(text, lang).map(({ day }) => day)).toEqual(ambiguous ? [] : [DAY]);
  });

  it.each([
    '30 February 2024',
    '2024-13-01',
    'January 2024',
    'room 11 of 2024',
    '12024-01-111',
    'version 10.2.2024.1x',
    '11 Foobar 2024',
  ])('nothing in %s', (text) => {
    expect(printedDays(text, 'en').map(({ day }) => day)).toEqual(text.startsWith('version') ? ['2024-02-10'] : []);
  });

  it('reads slashes by the number over 12', () => {
    expect(printedDays('1/31/2024', 'en-US')[0]?.day).toBe('2024-01-31');
    expect(printedDays('31/1/2024', 'en-US')[0]?.day).toBe('2024-01-31');
  });

  it('keeps the order of the text', () => {
    const text = 'Updated 12 January 2024. Published 2024-01-11.';
    expect(printedDays(text, null).map(({ day, index }) => [day, index])).toEqual([
      ['2024-01-12', 8],
      [DAY, 35],
    ]);
  });
});

describe('publishedDay', () => {
  it.each([
    ['2024-01-11T23:30:00Z', DAY],
    ['2024-01-11T00:10:00+09:00', DAY],
    ['2024-01-11', DAY],
    ['20240111', DAY],
    ['20240111T101010', DAY],
    ['202401111010', DAY],
    ['1704931200', DAY],
    ['1704931200000', DAY],
    ['Thu, 11 Jan 2024 10:00:00 GMT', DAY],
    ['0001-01-01T00:00:00', null],
    ['1970-01-01', null],
    ['1994-12-31', null],
    ['2026-02-21', '2026-02-21'],
    ['2026-02-22', null],
    ['2099-01-01', null],
    ['2024-02-30', null],
    ['null', null],
    ['{{date}}', null],
    ['', null],
  ])('%s', (value, day) => {
    expect(publishedDay(value, { today: TODAY, lang: null })).toBe(day);
  });
});

describe('isPlausible', () => {
  it('takes tomorrow, which is today farther east, also over a month’s end', () => {
    expect(isPlausible('2024-03-01', '2024-02-29')).toBe(true);
    expect(isPlausible('2024-03-02', '2024-02-29')).toBe(false);
  });
});

describe('publishedInAddress', () => {
  it.each<[string, string | null]>([
    ['https://a.example/2024/01/11/title', DAY],
    ['https://a.example/news/2024-01-11-title.html', DAY],
    ['https://a.example/world/2024/jan/11/title', DAY],
    ['https://a.example/n1/2024/0111/c90000-1.html', DAY],
    ['https://a.example/2024-01/11/c_1.htm', DAY],
    ['https://a.example/202401/11/t1.html', DAY],
    ['https://a.example/view/AEN20240111001100315', DAY],
    ['https://a.example/title-20240111081234567.htm', DAY],
    ['https://a.example/a_20240111_b', DAY],
    ['https://a.example/article?date=2024-01-11', DAY],
    ['https://web.archive.org/web/20250301101010/https://a.example/2024/01/11/x', DAY],
    ['https://web.archive.org/web/20250301101010/https://a.example/x', null],
    ['https://2024-01-11.example/x', null],
    ['https://a.example/id/2024011', null],
    ['https://a.example/id/202401112', null],
    ['https://a.example/2024/01/', null],
    ['https://a.example/2024/13/45/', null],
    ['https://a.example/2031/01/11/', null],
    ['https://a.example/x#2024/01/11', null],
    ['about:blank', null],
    ['', null],
  ])('%s', (address, day) => {
    expect(publishedInAddress(address, TODAY)).toBe(day);
  });
});
