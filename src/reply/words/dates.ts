/** Days and spans of days in the languages of the labels, spelled by hand so that every machine prints the same. */

import { dayParts } from './grammar.ts';

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
}

function dates({ months, alone = months, weekdays, of = ' ', ordinal = String }: Calendar): Dates {
  const [names, own, days] = [months.split(' '), alone.split(' '), weekdays.split(' ')];
  const day = (iso: string) => {
    const { date, month, year } = dayParts(iso);
    return `${ordinal(date)}${of}${names[month]}${of === ' de ' ? of : ' '}${year}`;
  };
  return {
    day,
    span(from, to) {
      const [first, last] = [dayParts(from), dayParts(to)];
      if (from === to) return day(to);
      if (first.year !== last.year || first.month !== last.month) {
        const whole = from.endsWith('-01-01') && to === `${first.year}-12-31`;
        return whole ? `${first.year}` : `${day(from)} – ${day(to)}`;
      }
      const end = new Date(Date.UTC(last.year, last.month + 1, 0)).getUTCDate();
      return first.date === 1 && last.date === end
        ? `${own[last.month]}${of === ' de ' ? of : ' '}${last.year}`
        : `${ordinal(first.date)}–${day(to)}`;
    },
    weekday: (iso) => days[new Date(`${iso}T12:00:00Z`).getUTCDay()]!,
  };
}

export const uk = dates({
  months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  alone: 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  weekdays: 'неділя понеділок вівторок середа четвер п’ятниця субота',
});
export const ru = dates({
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  alone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  weekdays: 'воскресенье понедельник вторник среда четверг пятница суббота',
});
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
