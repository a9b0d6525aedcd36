/** News of other things than the seeds: a strike at a port, a merger, a flood and a summit, each told by two articles, a trial, a launch and a match. */

import type { Library } from '../../src/answer/library.ts';
import { libraryOf } from './stands.ts';

const STRIKE: Readonly<Record<string, string>> = {
  union: `Dockworkers at Harlow Marine walk off the job after talks collapse
March 4, 2025

HARLOW (Reuters) - About 3,200 dockworkers at Harlow Marine walked off the job at midnight on Tuesday after talks over a new contract collapsed, shutting the country's second-busiest port. The Dockers' Federation called the stoppage after members voted 91 percent in favour last week.

Workers want a pay rise of 18 percent over three years and an end to the use of automated cranes, which the union says have cost 400 jobs since 2021. Harlow Marine offered 9 percent over three years and a one-time payment of $2,500, a proposal that federation president Dolores Quint called "an insult".

"Our members kept this port open through the pandemic and they deserve better," Quint told reporters at Pier 7.

The company said the walkout would cost the regional economy $40 million a day. Chief executive Anders Voll said in a statement that the union had "walked away from a fair deal" and that the company would not negotiate under threat.

Federal mediator Ruth Okafor is to meet both sides on Thursday at the Lakeside Hotel. No talks are planned before then.
`,
  shipping: `Harlow port strike enters second day as ships divert
March 6, 2025

Fourteen container ships were waiting off Harlow on Wednesday as a strike by dockworkers entered its second day, and shipping line Corvane said it had diverted five vessels to Port Ellis.

Retailers warned that shelves could run short of fruit within a week. "We have about six days of stock," said Lena Marsh, spokeswoman for the grocery chain Freshway.

Governor Tom Adeyemi urged both sides to return to the table but said he had no plans to call in the National Guard. The governor's office denied reports that he had spoken with Voll on Monday night.

The strike is the first at the port since 1998, when workers stayed out for 23 days. Union members have been picketing in shifts of eight hours at all four gates. Police said two people were arrested on Wednesday after a truck tried to force its way past a picket line; nobody was hurt. Federation president Dolores Quint wrote on Telegram that members would stay out as long as it took.

Analyst Priya Nair of Bellweather Research said an agreement was likely within ten days because neither side could afford a long dispute.
`,
};

const MERGER: Readonly<Record<string, string>> = {
  deal: `Northbank to buy rival Castell in $14.2 billion all-stock deal
9 June 2025

Northbank Group agreed on Monday to buy smaller rival Castell Financial in an all-stock deal valued at $14.2 billion, creating the country's fourth-largest lender by assets.

Castell shareholders will receive 0.62 Northbank shares for each share they own, a premium of 21 percent to Friday's closing price. The transaction is expected to close in the first quarter of 2026, subject to approval by regulators and shareholders of both companies.

Northbank chief executive Maria Telles will lead the combined bank, and Castell's chief executive, Gregory Ashe, will become chairman for two years. The headquarters will remain in Lisbon.

The banks expect to save 600 million a year by 2028 and to close about 180 branches. The companies declined to say how many jobs would be lost. Telles told analysts there would be no compulsory redundancies before 2027.

Castell had rejected an offer of $12.8 billion from Northbank in February, saying it undervalued the company.
`,
  union: `Staff union attacks bank merger as watchdog opens review
June 12, 2025

The Bank Employees' Union said on Thursday that the takeover of Castell by Northbank could put 4,000 jobs at risk and called on the government to block it.

"This is a merger for bonuses, not for customers," said the union's general secretary, Paulo Brandt.

The competition authority said it had opened a preliminary review and would decide by September 30 whether a full investigation was needed. Finance Minister Ines Couto declined to comment on the deal but said any merger must protect depositors. She added that her ministry had asked both banks for figures.

Shares in Castell rose 17 percent this week while Northbank fell 4 percent. Investor Hale Capital, which owns 6 percent of Castell, said the price was too low and that it would vote against the deal.

A spokesman for Northbank said the figure of 4,000 was "pure invention".
`,
};

const FLOOD: Readonly<Record<string, string>> = {
  river: `At least 11 dead as river Tamsel bursts its banks
Sept. 18, 2024

ORVIK, Sept 18 - At least 11 people were killed and 30 were missing after the river Tamsel burst its banks early on Wednesday and swept through the town of Orvik, officials said.

The water rose four metres in six hours after a dam at Lake Brenn overflowed, regional governor Stefan Lund said. More than 8,000 residents were told to leave their homes, and about 2,100 spent the night in a sports hall in Marwik.

"I have never seen anything like this. The bridge was there and then it was gone," said Katrin Dahl, 54, who was rescued from her roof by a helicopter.

Prime Minister Erik Solberg will visit the region on Friday. His government released 50 million euros in emergency aid. The opposition said warnings from the weather service on Sunday had been ignored.

The main railway line between Orvik and the capital was closed and may not reopen before October. Schools in the district stay closed until Monday.
`,
  toll: `Flood toll rises to 19 as search goes on in Orvik
September 20, 2024

The death toll from floods in the Orvik valley rose to 19 on Friday, police chief Hanna Meer said, while 12 people were still missing. Among the dead is firefighter Jonas Wiik, 31, who drowned while trying to save a family from a car.

Prime Minister Erik Solberg, visiting the town on Friday, promised an inquiry into why sirens did not sound. He was booed by some residents outside the town hall.

Lake Brenn's operator, Hydral, denied that the dam had failed and said it had been opened under instructions of the water authority. The water authority said it gave no such instruction.

Engineers finished a temporary bridge across the Tamsel on Thursday night. Drinking water is being brought in by 40 tankers. The army sent 600 soldiers, three times as many as on Wednesday.
`,
};

const SUMMIT: Readonly<Record<string, string>> = {
  climate: `Island states walk out of Nairobi climate summit over fund
November 14, 2025

NAIROBI (AFP) - Delegates from 39 island states walked out of a plenary session of the climate summit in Nairobi on Friday after rich countries refused to name a sum for a loss-and-damage fund.

"We did not come here to be thanked for our patience," said Tuvalu's climate minister, Lopati Sele, who led the walkout. Talks resumed in the evening after Kenyan president Amina Wanjiru met ministers behind closed doors.

The European Union has proposed $20 billion a year from 2028. Developing countries want $100 billion. The United States, whose delegation is led by deputy envoy Carl Renner, has not put forward a figure. China said it would contribute voluntarily but did not say how much.

The summit, attended by 27,000 people, was due to end on Saturday but host officials said it was likely to run until Monday. The next summit will be held in Brisbane in November 2026.
`,
  protest: `Thousands march in Nairobi as climate talks stall
Nov. 15, 2025

Some 15,000 people marched through central Nairobi on Saturday to demand that governments phase out coal by 2035, organisers said. Police put the number at 6,000.

The march was organised by the coalition Ground Now, whose founder Beatrice Owuor called the draft text "a suicide note". Police fired tear gas when some demonstrators tried to enter the conference centre; nine were detained and two officers were injured.

German environment minister Lukas Brandt said a deal on the fund was "within reach" but that India and Saudi Arabia were blocking language on fossil fuels. India's negotiator, Meera Pillai, rejected that as unfair.

Brazil and Norway announced a separate forest pledge of $3 billion on Thursday. Coal remains the main sticking point.

The ministers of Kenya and Chile met at the Acacia Club while Brandt was speaking in Mombasa.
`,
};

const COURT: Readonly<Record<string, string>> = {
  court: `Former transport chief jailed for four years over bridge contract
May 14, 2025

STENSK (AP) - A court in Stensk on Wednesday sentenced former transport chief Marek Dolin to four years in prison for taking bribes worth 380,000 euros over the contract for the Varda bridge.

Judge Elena Krasna said Dolin had "sold the trust of the city". Prosecutors had asked for seven years. His lawyer, Tomas Hribar, said he would appeal.

Two managers of the construction company Belmost were fined 90,000 euros each. A third, Igor Plesk, was acquitted for lack of evidence.

The bridge, which opened in 2022 a year late, cost 61 million euros, nearly twice the sum planned. Dolin, 58, resigned in 2023 after the newspaper Denik published recordings of his calls.

Mayor Lucia Banova, who appointed Dolin in 2018, said on Wednesday she had been deceived. The opposition called on her to resign.
`,
};

const LAUNCH: Readonly<Record<string, string>> = {
  launch: `Rocket carrying weather satellite fails minutes after lift-off
August 2, 2025

A rocket carrying a European weather satellite failed four minutes after lift-off from the Kourou space centre on Saturday, the operator Arianova said.

The second stage did not ignite and the rocket fell into the Atlantic about 900 kilometres off the coast. Nobody was hurt. The satellite, Meteo-7, had cost 240 million euros and was insured for half of that.

It was the first failure of the Orca rocket in 11 flights. Launches are suspended until an inquiry led by engineer Claire Dumas has reported, which the company expects in October.

"We will find the cause and fly again," Arianova's chief executive, Paul Rennert, told reporters. Shares in the company fell 9 percent.

A twin of the lost satellite, Meteo-8, is to be launched in 2027. Weather services said forecasts would not suffer because two older satellites are still working.
`,
};

const CUP: Readonly<Record<string, string>> = {
  cup: `Ostrava beat Linz on penalties to reach cup final
April 17, 2025

Ostrava reached the final of the Danube Cup on Thursday, beating Linz 4-2 on penalties after the match ended 1-1.

Striker Pavel Mraz put Ostrava ahead in the 12th minute before Linz captain Jonas Huber equalised with a header just before half-time. Goalkeeper Adam Vesely saved two penalties.

Linz coach Karin Adler said the referee, Ivo Marek of Slovenia, should have sent off Mraz for a foul in the 70th minute. "Everybody in the stadium saw it," she said.

Ostrava will play Graz in Vienna on May 3. It is the club's first final since 2009, when it lost to Brno. Midfielder Leo Sykora will miss the match because of a knee injury.

About 18,000 fans watched the game. Police arrested six people after clashes outside the stadium.
`,
};

const SETS = {
  cup: CUP,
  court: COURT,
  launch: LAUNCH,
  flood: FLOOD,
  merger: MERGER,
  strike: STRIKE,
  summit: SUMMIT,
};

export type Newsroom = Record<keyof typeof SETS, Library>;

export async function newsroom(): Promise<Newsroom> {
  const opened = Object.entries(SETS).map(async ([name, texts]) => [name, await libraryOf(texts)] as const);
  return Object.fromEntries(await Promise.all(opened)) as Newsroom;
}

/** All of them on one shelf, and what else is given: more than a few articles. */
export const allNews = (others: Readonly<Record<string, string>> = {}): Promise<Library> => {
  const named = Object.entries(SETS).flatMap(([set, texts]) =>
    Object.entries(texts).map(([name, text]) => [`${set}-${name}`, text] as const),
  );
  return libraryOf({ ...Object.fromEntries(named), ...others });
};
