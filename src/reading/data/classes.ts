/** What "what street" and "what colour" ask a member of: names by the words that they have in them, words by what they are. */

import { wordSet } from '../../language/word-set.ts';
import { countries } from './countries.ts';

/**
 * One line a class: the nouns that ask for it / words that a name of it ends or begins with / words that are members,
 * with "_" for a blank. Source: general knowledge.
 */
const table = `
street road avenue lane/street road avenue lane boulevard drive highway square terrace quay way route/
highway motorway freeway/highway motorway freeway interstate expressway autobahn turnpike route/
hospital clinic/hospital infirmary clinic hospice sanatorium/
school/school academy college lyceum gymnasium/
university college/university college institute polytechnic academy/harvard yale princeton stanford oxford cambridge sorbonne mit
newspaper paper/newspaper newspapers times post journal herald tribune gazette telegraph guardian chronicle mirror mail sun star observer courier independent standard globe bulletin daily weekly/politico bild pravda izvestia haaretz asahi yomiuri mainichi
magazine/magazine review weekly monthly/newsweek economist spiegel forbes vogue
hotel resort motel/hotel hotels inn resort motel hilton marriott sheraton hyatt ritz intercontinental/
prison jail/prison jail penitentiary gaol/
airport/airport airfield aerodrome heliport/heathrow gatwick stansted schiphol dulles laguardia jfk
church/church cathedral chapel basilica abbey minster/
mosque/mosque/
palace/palace/
castle/castle/
river/river creek rio/thames danube rhine nile amazon mississippi seine volga dnipro dnieper tigris euphrates ganges mekong yangtze elbe oder rhone loire hudson potomac
lake/lake loch lough reservoir/
mountain peak/mountain mount mt peak/everest vesuvius etna
island/island islands isle isles/
ocean sea/sea ocean/atlantic pacific arctic mediterranean baltic adriatic aegean
bridge/bridge viaduct/
stadium/stadium arena park ground/wembley
museum/museum gallery/louvre prado
theatre theater/theatre theater playhouse/
station/station/
airline/airlines airline airways air aviation/lufthansa ryanair easyjet aeroflot emirates qantas
bank/bank banking bancorp/barclays hsbc citigroup jpmorgan santander
building/palace hotel hospital school church cathedral mosque castle house hall tower centre center library museum theatre theater courthouse stadium arena station mansion/
state//alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming bavaria hesse saxony queensland victoria new_south_wales tasmania kerala gujarat maharashtra punjab assam bihar uttar_pradesh tamil_nadu west_bengal karnataka rajasthan borno kaduna lagos rakhine shan bahia chiapas sinaloa jalisco oaxaca
party/party/republican republicans democrat democrats democratic labour conservative conservatives tory tories liberal liberals greens likud fidesz afd bjp cdu csu spd psoe anc
language tongue//arabic bengali bulgarian catalan chinese croatian czech danish dutch english estonian farsi finnish flemish french gaelic georgian german greek hausa hebrew hindi hungarian igbo indonesian irish italian japanese korean kurdish latin latvian lithuanian malay mandarin cantonese norwegian pashto persian polish portuguese punjabi romanian russian serbian slovak somali spanish swahili swedish tagalog tamil thai tibetan turkish ukrainian urdu uzbek vietnamese welsh yiddish yoruba zulu
colour color//amber beige black blue bronze brown crimson cream cyan gold golden gray green grey indigo ivory khaki lilac magenta maroon navy ochre olive orange pink purple red scarlet silver tan teal turquoise violet white yellow
crime offence offense felony charge//arson assault bigamy blackmail blasphemy bribery burglary conspiracy corruption embezzlement espionage extortion forgery fraud genocide harassment hijacking homicide kidnapping larceny libel manslaughter mischief murder perjury piracy rape robbery sabotage sedition slander smuggling spying stalking terrorism theft trafficking treason trespass vandalism
religion faith//anglican anglicans baptist baptists buddhism buddhist buddhists catholic catholics catholicism christian christians christianity hindu hindus hinduism islam islamic jain jains jewish jew jews judaism lutheran lutherans mormon mormons muslim muslims orthodox protestant protestants quaker quakers shia shiite shiites shinto sikh sikhs sikhism sunni sunnis taoism
vehicle//ambulance bus buses coach lorry lorries minibus moped motorcycle scooter suv taxi tractor train tram trolleybus van vans
disease illness//aids asthma cholera covid dementia dengue diabetes diphtheria ebola hepatitis leprosy malaria mpox pneumonia polio rabies sepsis typhoid
drug medicine//aspirin fentanyl ibuprofen insulin ketamine methamphetamine morphine paracetamol
weapon//bomb bombs drone drones grenade grenades landmine mortar machete
currency//baht bitcoin crown crowns dinar dinars dirham dollar dollars euro euros franc francs hryvnia krona krone lira peso pesos pound pounds rand real rial ringgit rouble roubles ruble rubles rupee rupees shekel shekels won yen yuan zloty
`;

/** By what the members of a class are known, in lower case. */
export interface Class {
  /** First or last words of its names. */
  readonly heads: ReadonlySet<string>;
  /** With "_" for a blank; and the first words of all. */
  readonly members: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
}

const peoples = countries
  .flatMap(({ adjectives }) => adjectives.map((one) => one.replace(/ /g, '_')))
  .join(' ')
  .toLowerCase();

const wordsOf = (field: string): string[] => field.split(' ').filter(Boolean);

/** By the noun that asks for it. */
export const classes: ReadonlyMap<string, Class> = new Map(
  [...table.trim().split('\n'), `nationality//${peoples}`].flatMap((line) => {
    const [asks, heads, members] = line.split('/').map(wordsOf);
    const one: Class = {
      heads: new Set(heads),
      members: new Set(members),
      firsts: new Set(members!.map((member) => member.split('_')[0]!)),
    };
    return asks!.map((noun): [string, Class] => [noun, one]);
  }),
);

/** Nouns of which the lexicon knows most members as words of that kind. */
export const familiar = wordSet(
  'vehicle weapon animal drug disease illness metal sport crop fruit vegetable instrument fuel food drink aircraft ship ' +
    'boat storm tool insect bird fish substance material device',
);
