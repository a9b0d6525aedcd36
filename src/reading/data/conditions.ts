/**
 * How somebody is, or to whom somebody is married: words that ask for it / further words that tell it, one line a kind.
 * Source: general knowledge.
 */
const table = `
ok okay fine alright safe alive dead hurt injured wounded unharmed unhurt sick ill well healthy recovering/kill kills killed killing die dies died dying death deaths dead body bodies funeral murdered drowned survive survives survived survivor survivors surviving rescued hospital hospitalised hospitalized hospitals injury injuries injuring casualty casualties treated treatment stable critical serious seriously condition recover recovered recovery discharged unscathed escaped surgery illness disease cancer wound wounds wounding fatality fatalities missing health bruised broken burns unsafe danger dangerous threatened
married single divorced engaged dating/marry marries marrying marriage wed weds wedding wife wives husband husbands spouse spouses fiance fiancee fiancé fiancée widow widower divorce divorcing bride groom partner couple girlfriend boyfriend newlywed
`;

const kinds = table
  .trim()
  .split('\n')
  .map((line) => line.split('/').map((field) => field.split(' ')))
  .map(([asks, tells]) => ({ asks: new Set(asks), tells: new Set([...asks!, ...tells!]) }));

/** The words of which one tells how somebody is, by any word that asks for it; `undefined` for other words. */
export const tellingCondition = (lower: string): ReadonlySet<string> | undefined =>
  kinds.find(({ asks }) => asks.has(lower))?.tells;
