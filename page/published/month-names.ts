/** Month names as date lines print them, in the case they have there; shortened ones are matched by their start. */
const MONTHS: string[] = [
  'january janvier enero januar janeiro gennaio januari января січня stycznia ledna',
  'february février fevrier febrero februar fevereiro febbraio februari февраля лютого lutego února',
  'march mars marzo märz marz março marco maart марта березня marca března',
  'april avril abril aprile апреля квітня kwietnia dubna',
  'may mai mayo maio maggio mei мая травня maja května',
  'june juin junio juni junho giugno июня червня czerwca června',
  'july juillet julio juli julho luglio июля липня lipca července',
  'august août aout agosto augustus августа серпня sierpnia srpna',
  'september septembre septiembre setembro settembre сентября вересня września září sept',
  'october octobre octubre oktober outubro ottobre октября жовтня października října okt',
  'november novembre noviembre novembro ноября листопада listopada листопад',
  'december décembre decembre diciembre dezember dezembro dicembre декабря грудня grudnia prosince дек dec dez dic déc',
];

/** Three letters are what Jan., Feb. and дек. are; June and July need their fourth in some languages. */
const SHORTEST = 3;

/** 1 to 12; null for a word that is no month, or one that could be two. */
export function monthNumber(word: string): number | null {
  const name = word.normalize('NFC').toLowerCase();
  if (name.length < SHORTEST) return null;
  const months = MONTHS.flatMap((names, index) => (names.split(' ').includes(name) ? [index + 1] : []));
  if (months.length > 0) return months.length === 1 ? (months[0] as number) : null;
  const starting = MONTHS.flatMap((names, index) =>
    names.split(' ').some((full) => full.startsWith(name)) ? [index + 1] : [],
  );
  return starting.length === 1 ? (starting[0] as number) : null;
}
