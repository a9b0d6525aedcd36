import { expect, test } from 'vitest';
import { agesIn } from '../../src/reading/ages.ts';

test.each([
  ['Marta Lind, 57, said it would take months.', ['57 of Marta Lind,']],
  ['Manning, 69, and Otto Kranz, 48, were charged.', ['69 of Manning,', '48 of Otto Kranz,']],
  ['The driver, 41, was not hurt.', ['41 of The driver,']],
  ['A 19-year-old nurse from Ashby, Ann Doe, told them.', ['19-year-old of 19-year-old nurse']],
  ['Ann Doe, a 19-year-old nurse, told them.', ['19-year-old of Ann Doe, a 19-year-old nurse']],
  ['The boy is three years old.', ['three years old of The boy is']],
  ['Her son is 12, and Marta Lind was 40.', ['12 of Her son', '40 of and Marta Lind']],
  ['The death toll was 27, and the number of injured is 41.', []],
  ['He left home when he was 12.', ['12 of when he (then)']],
  ['Doe joined the band at the age of 16.', ['16 of Doe joined the band (then)']],
  ['Doe died on Friday at the age of 86.', ['86 of Doe died on Friday']],
  ['The mill, opened 61 years ago, will close.', ['opened 61 years ago of The mill,']],
  ['A man of 71 is missing.', ['71 of man of']],
  ['Mount Orvel is 9,870 feet high, and Reyes, 12,316 votes ahead, won.', []],
  ['She started on the docks at 19.', []],
])('%s', (text, ages) => {
  const read = agesIn({ text }).map(({ start, end, bearer, then }) => {
    const whose = text.slice(bearer.start, Math.max(bearer.start, bearer.end)).trim();
    const own = whose.endsWith(text.slice(start, end)) ? whose.slice(0, -(end - start)).trim() : whose;
    return `${text.slice(start, end)} of ${own}${then ? ' (then)' : ''}`;
  });
  expect(read).toEqual(ages);
});
