/** Days and spans of days in the languages of the labels, spelled by hand so that every machine prints the same. */

import { dayParts } from './grammar.ts';

/** How a language writes them. */
export interface Dates {
  /** `2026-01-25` as it stands in a sentence. */
  day(iso: string): string;
  /** Both ISO 8601, the first not after the last; whole months and years by their name. */
  span(from: string, to: string): string;
  weekday(iso: string): string;
}

interface Calendar {
  /** As they stand behind the number of a day. */
  readonly months: string;
  /** As they stand alone, where that differs. */
  readonly alone?: string;
  /** Sunday first. */
  readonly weekdays: string;
  /** Behind the number of a day, before the month and before the year. */
  readonly of?: string;
  readonly ordinal?: (date: number) => string;
  /** The word for a year, behind a year with a day or a month and behind one that stands alone. */
  readonly year?: readonly [behind: string, alone: string];
  /** Between the first and the last: of two numbers of one month, and of two days. */
  readonly to?: readonly [numbers: string, days: string];
}

function dates(calendar: Calendar): Dates {
  const { months, alone = months, weekdays, of = ' ', ordinal = String } = calendar;
  const { year = ['', ''], to: until = ['–', ' – '] } = calendar;
  const [names, own, days] = [months.split(' '), alone.split(' '), weekdays.split(' ')];
  const named = (iso: string) => {
    const { date, month } = dayParts(iso);
    return `${ordinal(date)}${of}${names[month]}`;
  };
  const dated = (said: string, n: number) => `${said}${of}${n}${year[0]}`;
  const day = (iso: string) => dated(named(iso), dayParts(iso).year);
  return {
    day,
    span(from, to) {
      const [first, last] = [dayParts(from), dayParts(to)];
      if (from === to) return day(to);
      if (first.year !== last.year || first.month !== last.month) {
        const whole = from.endsWith('-01-01') && to === `${first.year}-12-31`;
        if (whole) return `${first.year}${year[1]}`;
        return `${first.year === last.year ? named(from) : day(from)}${until[1]}${day(to)}`;
      }
      const end = new Date(Date.UTC(last.year, last.month + 1, 0)).getUTCDate();
      return first.date === 1 && last.date === end
        ? dated(own[last.month]!, last.year)
        : `${ordinal(first.date)}${until[0]}${day(to)}`;
    },
    weekday: (iso) => days[new Date(`${iso}T12:00:00Z`).getUTCDay()]!,
  };
}

export const en = dates({
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  weekdays: 'Sun Mon Tue Wed Thu Fri Sat',
  to: [' to ', ' to '],
});
export const uk = dates({
  months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  alone: 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  weekdays: 'неділя понеділок вівторок середа четвер п’ятниця субота',
  year: [' року', ' рік'],
});
export const ru = dates({
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  alone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  weekdays: 'воскресенье понедельник вторник среда четверг пятница суббота',
  year: [' года', ' год'],
});
/** “From” a day in Russian: “со 2 февраля”, for it is said “со второго”. */
export const sinceRu = (iso: string) => `${iso.endsWith('-02') ? 'со' : 'с'} ${ru.day(iso)}`;
export const pl = dates({
  months:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  alone: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  weekdays: 'niedziela poniedziałek wtorek środa czwartek piątek sobota',
});
export const de = dates({
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  ordinal: (date) => `${date}.`,
});
export const fr = dates({
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  ordinal: (date) => (date === 1 ? '1er' : `${date}`),
});
export const es = dates({
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
  of: ' de ',
});
