/** English forms that no suffix rule leads back to their base word. */

/** `base form form ...`, one word a line; forms that are commonly another word ("saw", "left", "found") included. */
const table = `
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
have has had
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
learn learnt
leave left
lend lent
lie lay lain
light lit
lose lost
make made
mean meant
mislead misled
meet met
mistake mistook mistaken
overcome overcame
overtake overtook overtaken
oversee oversaw overseen
overthrow overthrew overthrown
pay paid
prove proven
repay repaid
rebuild rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weave wove woven
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
wife wives
life lives
half halves
leaf leaves
knife knives
shelf shelves
self selves
thief thieves
wolf wolves
criterion criteria
phenomenon phenomena
medium media
datum data
analysis analyses
crisis crises
thesis theses
basis bases
axis axes
matrix matrices
index indices
bacterium bacteria
nucleus nuclei
fungus fungi
die dying died dies
`;

/** Regular forms that the suffix rules lead elsewhere than their base word (found by WordNet's words), in the same way. */
const strays = `
add added adding
bias biases
boycott boycotted boycotting
bluff bluffed bluffing
bus buses
campus campuses
caucus caucuses
census censuses
chorus choruses
circus circuses
cry cries cried
cuff cuffed
dry dries dried
ebb ebbed
embed embedded embedding
exceed exceeded
experience experiencing
fetus fetuses
fly flies
focus focuses focused focusing
free freed
fry fries fried
fuel fuelled fuelling
gas gases gassed
genius geniuses
handcuff handcuffed
interfere interfered interfering
lens lenses
lie lies lied lying
persevere persevered
proceed proceeded
pry pries pried
queue queued queuing
quiz quizzes quizzed
rebuff rebuffed rebuffing
refinance refinancing
sacrifice sacrificed sacrificing
scoff scoffed scoffing
shy shied
sky skies
sniff sniffed sniffing
spy spies spied
staff staffed staffing
succeed succeeded
sue sued suing
surplus surpluses
tie ties tied tying
try tries tried
vie vies vied vying
virus viruses
`;

const basesOf = (table: string): [form: string, base: string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base, ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, base!]);
    });

/** From an irregular form to its base; "lay" and "wound" keep the commoner reading, listed last. */
export const irregular: ReadonlyMap<string, string> = new Map(
  basesOf(table).filter(
    ([form]) => form !== 'wound' && form !== 'lay' && form !== 'ground' && form !== 'bore',
  ),
);

/** From a regular form that loses its way to its base. */
export const stray: ReadonlyMap<string, string> = new Map(basesOf(strays));

/** From a base to its irregular forms. */
export const irregularForms: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [base, ...forms] = line.split(' ');
      return [base!, forms];
    }),
);
