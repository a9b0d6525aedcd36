/**
 * States with their adjectives and capitals, and names that stand for their governments.
 * Source: general knowledge (UN member and observer states, ISO 3166 short names).
 * One line a state: names / adjectives and people / capital and seats of government.
 */

import { wordSet } from '../../language/word-set.ts';

const table = `
Afghanistan/Afghan,Afghans/Kabul
Albania/Albanian,Albanians/Tirana
Algeria/Algerian,Algerians/Algiers
Andorra/Andorran,Andorrans/Andorra la Vella
Angola/Angolan,Angolans/Luanda
Argentina/Argentine,Argentinian,Argentines,Argentinians/Buenos Aires
Armenia/Armenian,Armenians/Yerevan
Australia/Australian,Australians/Canberra
Austria/Austrian,Austrians/Vienna
Azerbaijan/Azerbaijani,Azerbaijanis,Azeri/Baku
Bahamas/Bahamian,Bahamians/Nassau
Bahrain/Bahraini,Bahrainis/Manama
Bangladesh/Bangladeshi,Bangladeshis/Dhaka
Barbados/Barbadian,Barbadians/Bridgetown
Belarus/Belarusian,Belarusians/Minsk
Belgium/Belgian,Belgians/Brussels
Belize/Belizean,Belizeans/Belmopan
Benin/Beninese/Porto-Novo
Bhutan/Bhutanese/Thimphu
Bolivia/Bolivian,Bolivians/La Paz
Bosnia and Herzegovina,Bosnia/Bosnian,Bosnians/Sarajevo
Botswana/Botswanan/Gaborone
Brazil/Brazilian,Brazilians/Brasilia
Brunei/Bruneian/Bandar Seri Begawan
Bulgaria/Bulgarian,Bulgarians/Sofia
Burkina Faso/Burkinabe/Ouagadougou
Burundi/Burundian,Burundians/Gitega
Cambodia/Cambodian,Cambodians/Phnom Penh
Cameroon/Cameroonian,Cameroonians/Yaounde
Canada/Canadian,Canadians/Ottawa
Cape Verde/Cape Verdean/Praia
Central African Republic//Bangui
Chad/Chadian,Chadians/N'Djamena
Chile/Chilean,Chileans/Santiago
China/Chinese/Beijing,Peking
Colombia/Colombian,Colombians/Bogota
Comoros/Comorian/Moroni
Congo,Democratic Republic of Congo,DRC/Congolese/Kinshasa,Brazzaville
Costa Rica/Costa Rican,Costa Ricans/San Jose
Croatia/Croatian,Croatians,Croat,Croats/Zagreb
Cuba/Cuban,Cubans/Havana
Cyprus/Cypriot,Cypriots/Nicosia
Czech Republic,Czechia/Czech,Czechs/Prague
Denmark/Danish,Danes,Dane/Copenhagen
Djibouti/Djiboutian/Djibouti City
Dominican Republic/Dominican,Dominicans/Santo Domingo
Ecuador/Ecuadorian,Ecuadorians,Ecuadorean/Quito
Egypt/Egyptian,Egyptians/Cairo
El Salvador/Salvadoran,Salvadorans/San Salvador
Equatorial Guinea/Equatoguinean/Malabo
Eritrea/Eritrean,Eritreans/Asmara
Estonia/Estonian,Estonians/Tallinn
Eswatini,Swaziland/Swazi/Mbabane
Ethiopia/Ethiopian,Ethiopians/Addis Ababa
Fiji/Fijian,Fijians/Suva
Finland/Finnish,Finns,Finn/Helsinki
France/French,Frenchman,Frenchmen/Paris,Elysee
Gabon/Gabonese/Libreville
Gambia/Gambian,Gambians/Banjul
Georgia/Georgian,Georgians/Tbilisi
Germany/German,Germans/Berlin
Ghana/Ghanaian,Ghanaians/Accra
Greece/Greek,Greeks/Athens
Greenland/Greenlandic,Greenlanders/Nuuk
Grenada/Grenadian/St George's
Guatemala/Guatemalan,Guatemalans/Guatemala City
Guinea/Guinean,Guineans/Conakry
Guinea-Bissau//Bissau
Guyana/Guyanese/Georgetown
Haiti/Haitian,Haitians/Port-au-Prince
Honduras/Honduran,Hondurans/Tegucigalpa
Hungary/Hungarian,Hungarians/Budapest
Iceland/Icelandic,Icelanders,Icelander/Reykjavik
India/Indian,Indians/New Delhi,Delhi
Indonesia/Indonesian,Indonesians/Jakarta
Iran/Iranian,Iranians/Tehran,Teheran
Iraq/Iraqi,Iraqis/Baghdad
Ireland/Irish,Irishman/Dublin
Israel/Israeli,Israelis/Jerusalem
Italy/Italian,Italians/Rome
Ivory Coast,Cote d'Ivoire/Ivorian,Ivorians/Yamoussoukro
Jamaica/Jamaican,Jamaicans/Kingston
Japan/Japanese/Tokyo
Jordan/Jordanian,Jordanians/Amman
Kazakhstan/Kazakh,Kazakhs,Kazakhstani/Astana
Kenya/Kenyan,Kenyans/Nairobi
Kiribati//Tarawa
Kosovo/Kosovan,Kosovar,Kosovars/Pristina
Kuwait/Kuwaiti,Kuwaitis/Kuwait City
Kyrgyzstan/Kyrgyz/Bishkek
Laos/Laotian,Laotians,Lao/Vientiane
Latvia/Latvian,Latvians/Riga
Lebanon/Lebanese/Beirut
Lesotho/Basotho/Maseru
Liberia/Liberian,Liberians/Monrovia
Libya/Libyan,Libyans/Tripoli
Liechtenstein//Vaduz
Lithuania/Lithuanian,Lithuanians/Vilnius
Luxembourg/Luxembourgish/Luxembourg City
Madagascar/Malagasy/Antananarivo
Malawi/Malawian,Malawians/Lilongwe
Malaysia/Malaysian,Malaysians/Kuala Lumpur
Maldives/Maldivian,Maldivians/Male
Mali/Malian,Malians/Bamako
Malta/Maltese/Valletta
Mauritania/Mauritanian,Mauritanians/Nouakchott
Mauritius/Mauritian,Mauritians/Port Louis
Mexico/Mexican,Mexicans/Mexico City
Moldova/Moldovan,Moldovans/Chisinau
Monaco/Monegasque/
Mongolia/Mongolian,Mongolians/Ulaanbaatar,Ulan Bator
Montenegro/Montenegrin,Montenegrins/Podgorica
Morocco/Moroccan,Moroccans/Rabat
Mozambique/Mozambican,Mozambicans/Maputo
Myanmar,Burma/Burmese/Naypyidaw,Yangon
Namibia/Namibian,Namibians/Windhoek
Nauru//Yaren
Nepal/Nepali,Nepalis,Nepalese/Kathmandu
Netherlands,Holland/Dutch,Dutchman/The Hague,Amsterdam
New Zealand/New Zealander,New Zealanders/Wellington
Nicaragua/Nicaraguan,Nicaraguans/Managua
Niger/Nigerien,Nigeriens/Niamey
Nigeria/Nigerian,Nigerians/Abuja
North Korea,DPRK/North Korean,North Koreans/Pyongyang
North Macedonia,Macedonia/Macedonian,Macedonians/Skopje
Norway/Norwegian,Norwegians/Oslo
Oman/Omani,Omanis/Muscat
Pakistan/Pakistani,Pakistanis/Islamabad
Palau//Ngerulmud
Palestine,Palestinian territories/Palestinian,Palestinians/Ramallah
Panama/Panamanian,Panamanians/Panama City
Papua New Guinea//Port Moresby
Paraguay/Paraguayan,Paraguayans/Asuncion
Peru/Peruvian,Peruvians/Lima
Philippines/Philippine,Filipino,Filipinos/Manila
Poland/Polish,Poles/Warsaw
Portugal/Portuguese/Lisbon
Qatar/Qatari,Qataris/Doha
Romania/Romanian,Romanians/Bucharest
Russia,Russian Federation/Russian,Russians/Moscow,Kremlin
Rwanda/Rwandan,Rwandans/Kigali
Samoa/Samoan,Samoans/Apia
Saudi Arabia/Saudi,Saudis/Riyadh
Senegal/Senegalese/Dakar
Serbia/Serbian,Serbians,Serb,Serbs/Belgrade
Seychelles//Victoria
Sierra Leone/Sierra Leonean/Freetown
Singapore/Singaporean,Singaporeans/
Slovakia/Slovak,Slovaks,Slovakian/Bratislava
Slovenia/Slovenian,Slovene,Slovenes/Ljubljana
Solomon Islands//Honiara
Somalia/Somali,Somalis/Mogadishu
South Africa/South African,South Africans/Pretoria
South Korea,Republic of Korea/South Korean,South Koreans/Seoul
South Sudan/South Sudanese/Juba
Spain/Spanish,Spaniard,Spaniards/Madrid
Sri Lanka/Sri Lankan,Sri Lankans/Colombo
Sudan/Sudanese/Khartoum
Suriname/Surinamese/Paramaribo
Sweden/Swedish,Swedes,Swede/Stockholm
Switzerland/Swiss/Bern,Berne
Syria/Syrian,Syrians/Damascus
Taiwan/Taiwanese/Taipei
Tajikistan/Tajik,Tajiks/Dushanbe
Tanzania/Tanzanian,Tanzanians/Dodoma
Thailand/Thai,Thais/Bangkok
Timor-Leste,East Timor/Timorese/Dili
Togo/Togolese/Lome
Tonga/Tongan,Tongans/Nuku'alofa
Trinidad and Tobago/Trinidadian/Port of Spain
Tunisia/Tunisian,Tunisians/Tunis
Turkey,Turkiye,Türkiye/Turkish,Turk,Turks/Ankara
Turkmenistan/Turkmen/Ashgabat
Tuvalu//Funafuti
Uganda/Ugandan,Ugandans/Kampala
Ukraine/Ukrainian,Ukrainians/Kyiv,Kiev
United Arab Emirates,UAE,U.A.E.,Emirates/Emirati,Emiratis/Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland/British,Briton,Britons,English,Scottish,Welsh,Scots/London,Downing Street,Edinburgh,Cardiff,Belfast
United States,US,U.S.,USA,U.S.A.,America,United States of America/American,Americans/Washington,White House,Pentagon
Uruguay/Uruguayan,Uruguayans/Montevideo
Uzbekistan/Uzbek,Uzbeks/Tashkent
Vanuatu//Port Vila
Vatican,Holy See/Vatican/Vatican City
Venezuela/Venezuelan,Venezuelans/Caracas
Vietnam/Vietnamese/Hanoi
Western Sahara/Sahrawi/
Yemen/Yemeni,Yemenis/Sanaa
Zambia/Zambian,Zambians/Lusaka
Zimbabwe/Zimbabwean,Zimbabweans/Harare
Hong Kong//
Scotland/Scottish,Scots/Edinburgh
European Union,EU,E.U./European,Europeans/Brussels
`;

/** A country as texts name it; of its names the main one stands first. */
export interface Country {
  readonly names: readonly string[];
  /** Adjectives and words for its people. */
  readonly adjectives: readonly string[];
  /** Capital and seats of government, which news uses for the state itself. */
  readonly seats: readonly string[];
}

/** The table above, read. */
export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [names, adjectives, seats] = line.split('/').map((field) => field.split(',').filter(Boolean));
    return { names: names!, adjectives: adjectives!, seats: seats! };
  });

/** Continents, seas, regions and cities that are often in the news and are nobody's capital. */
export const otherPlaces: readonly string[] = (
  'Europe,Asia,Africa,North America,South America,Latin America,Central America,Antarctica,Oceania,Middle East,Balkans,' +
  'Baltics,Caucasus,Caribbean,Scandinavia,Siberia,Crimea,Donbas,Donbass,Sahel,Gaza,Gaza Strip,West Bank,Golan Heights,' +
  'Kashmir,Tibet,Xinjiang,Kurdistan,Catalonia,Bavaria,Lombardy,Sicily,Sardinia,Corsica,Normandy,Brittany,Andalusia,Siberia,' +
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,' +
  'Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,' +
  'New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,' +
  'South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,' +
  'British Columbia,Alberta,Queensland,New South Wales,Tasmania,Punjab,Gujarat,Kerala,Bengal,Maharashtra,Sindh,Balochistan,' +
  'Atlantic,Pacific,Arctic,Mediterranean,Black Sea,Red Sea,Baltic Sea,North Sea,South China Sea,Persian Gulf,English Channel,' +
  'Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Diego,San Francisco,Seattle,Boston,Denver,Detroit,Miami,Atlanta,' +
  'Dallas,Las Vegas,New Orleans,Minneapolis,Portland,Baltimore,Toronto,Montreal,Vancouver,Calgary,Sydney,Melbourne,Brisbane,' +
  'Perth,Auckland,Mumbai,Kolkata,Chennai,Bangalore,Bengaluru,Hyderabad,Karachi,Lahore,Peshawar,Shanghai,Guangzhou,Shenzhen,' +
  'Wuhan,Osaka,Kyoto,Hiroshima,Nagasaki,Fukushima,Busan,Istanbul,Izmir,Dubai,Jeddah,Mecca,Aleppo,Homs,Idlib,Mosul,Basra,' +
  'Erbil,Haifa,Tel Aviv,Rafah,Khan Younis,Nablus,Hebron,Alexandria,Casablanca,Lagos,Johannesburg,Cape Town,Durban,Mombasa,' +
  'Darfur,Tigray,Goma,Benghazi,Milan,Naples,Turin,Venice,Florence,Bologna,Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Leipzig,' +
  'Dresden,Barcelona,Valencia,Seville,Bilbao,Lyon,Marseille,Nice,Toulouse,Bordeaux,Strasbourg,Calais,Geneva,Zurich,Basel,' +
  'Davos,Lausanne,Salzburg,Antwerp,Ghent,Rotterdam,Utrecht,Gothenburg,Malmo,Bergen,Aarhus,Krakow,Gdansk,Lodz,Wroclaw,Poznan,' +
  'Brno,Odesa,Odessa,Kharkiv,Kharkov,Lviv,Dnipro,Donetsk,Luhansk,Lugansk,Mariupol,Kherson,Zaporizhzhia,Zaporizhia,Mykolaiv,' +
  'Sumy,Chernihiv,Chernobyl,Bakhmut,Sevastopol,St. Petersburg,Saint Petersburg,Kazan,Sochi,Kursk,Belgorod,Vladivostok,' +
  'Novosibirsk,Grozny,Manchester,Liverpool,Birmingham,Leeds,Glasgow,Sheffield,Bristol,Newcastle,Nottingham,Oxford,Cambridge,' +
  'Rio de Janeiro,Sao Paulo,São Paulo,Medellin,Cali,Guayaquil,Tijuana,Guadalajara,Monterrey,Acapulco,Cancun,Capitol Hill,' +
  'Wall Street,Silicon Valley,Hollywood,Manhattan,Brooklyn,Ground Zero,Camp David,Strait of Hormuz,Suez Canal,Panama Canal'
).split(',');

/** Last words of names of places and of buildings. */
export const placeHeads = wordSet(
  'region province county city town village district state island islands river lake sea ocean bay gulf strait mountain ' +
    'mountains mount valley desert forest street avenue road square bridge airport port harbour harbor station stadium ' +
    'arena palace castle cathedral church mosque temple hospital park plant canal border coast peninsula oblast prefecture ' +
    'territory territories capital suburb beach base building tower museum hotel center centre reservoir dam volcano',
);

/** Last words of names of organisations. */
export const organisationHeads = wordSet(
  'ministry department agency administration authority council committee commission court parliament assembly senate ' +
    'congress government party union federation association organisation organization institute university college school ' +
    'bank fund corporation corp inc ltd company group holdings airlines airways motors police army navy force forces guard ' +
    'service services bureau office forum league club united fc news times post journal tribune network media press ' +
    'society foundation trust alliance coalition movement front board exchange treasury reserve house cabinet nations ' +
    'watch international industries systems technologies pharmaceuticals energy airlines games cup championship ' +
    'championships summit',
);
