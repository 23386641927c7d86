/**
 * once: added as it stands ("seven", "seventy", "семьсот")
 * times: multiplies what stands before it ("hundred", "million", "万")
 */
export interface NumeralWord {
  value: number;
  role: 'once' | 'times';
}

/** Russian and Ukrainian in the cases that occur with counted things; Vietnamese without "năm", also "year". */
const ONCE: readonly (readonly [number, string])[] = [
  [0, 'zero ноль нуль'],
  [1, 'one один одна одно одну одного одной одному одним одне одної một'],
  [2, 'two два две двух двум двумя дві двох двом двома hai'],
  [3, 'three три трех трем тремя трьох трьом ba'],
  [4, 'four четыре четырех четырем чотири чотирьох bốn'],
  [5, 'five пять пяти пятью'],
  [6, 'six шесть шести шестью шість sáu'],
  [7, 'seven семь семи семью сім bảy'],
  [8, 'eight восемь восьми вісім tám'],
  [9, 'nine девять девяти девятью chín'],
  [10, 'ten десять десяти десятью mười'],
  [11, 'eleven одиннадцать одиннадцати одинадцять'],
  [12, 'twelve двенадцать двенадцати дванадцять'],
  [13, 'thirteen тринадцать тринадцати тринадцять'],
  [14, 'fourteen четырнадцать четырнадцати чотирнадцять'],
  [15, 'fifteen пятнадцать пятнадцати пятнадцять'],
  [16, 'sixteen шестнадцать шестнадцати шістнадцять'],
  [17, 'seventeen семнадцать семнадцати сімнадцять'],
  [18, 'eighteen восемнадцать восемнадцати вісімнадцять'],
  [19, 'nineteen девятнадцать девятнадцати девятнадцять'],
  [20, 'twenty двадцать двадцати двадцять'],
  [30, 'thirty тридцать тридцати тридцять'],
  [40, 'forty сорок сорока'],
  [50, 'fifty пятьдесят пятидесяти пятдесят'],
  [60, 'sixty шестьдесят шестидесяти шістдесят'],
  [70, 'seventy семьдесят семидесяти сімдесят'],
  [80, 'eighty восемьдесят восьмидесяти вісімдесят'],
  [90, 'ninety девяносто'],
  [100, 'сто ста'],
  [200, 'двести двухсот двісті двохсот'],
  [300, 'триста трехсот трьохсот'],
  [400, 'четыреста четырехсот чотириста'],
  [500, 'пятьсот пятисот пятсот'],
  [600, 'шестьсот шестисот шістсот'],
  [700, 'семьсот семисот сімсот'],
  [800, 'восемьсот восьмисот вісімсот'],
  [900, 'девятьсот девятисот девятсот'],
];

const TIMES: readonly (readonly [number, string])[] = [
  [1e2, 'hundred 백'],
  [
    1e3,
    'thousand тыс тысяча тысячу тысячи тысяч тысячам тысячами тысячах тис тисяча тисячу тисячі тисяч тисячам тисячами nghìn ngàn 천',
  ],
  [1e4, '만 万'],
  [1e6, 'million mln миллион миллиона миллионов млн мільйон мільйона мільйони мільйонів triệu'],
  [1e8, '억 億'],
  [1e9, 'billion bln миллиард миллиарда миллиардов млрд мільярд мільярда мільярди мільярдів tỷ tỉ'],
  [1e12, 'trillion триллион триллиона триллионов трильйон'],
];

const entries = (table: typeof ONCE, role: NumeralWord['role']): [string, NumeralWord][] =>
  table.flatMap(([value, forms]) => forms.split(' ').map((form): [string, NumeralWord] => [form, { value, role }]));

export const NUMERAL_WORDS: ReadonlyMap<string, NumeralWord> = new Map([
  ...entries(ONCE, 'once'),
  ...entries(TIMES, 'times'),
]);
