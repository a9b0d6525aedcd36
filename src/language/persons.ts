/**
 * Nouns for persons whose stem is that of another word, or that no list of frequent words has: "officer" of "office",
 * "prisoner" of "prison". Source: general knowledge of English.
 */

const singular =
  'officer engineer villager prisoner miner manager driver climber midfielder reporter author designer programmer gamer ' +
  'borrower customer traveller traveler commuter resident murderer attacker shooter poacher looter rioter protester ' +
  'protestor demonstrator campaigner organiser organizer supporter legislator councilor councillor senator investigator ' +
  'warder insurgent deserter informer researcher explorer nurse carer cleaner mechanic lecturer believer worshipper ' +
  'worshiper founder descendant onlooker gardener beekeeper docker stevedore jeweller jeweler lodger householder ' +
  'homeowner challenger entrant athlete gymnast pensioner commenter commentator presenter announcer accountant ' +
  'lumberjack diver kayaker snowboarder windsurfer jogger rower whistleblower bystander fan spectator passerby teenager toddler stranger';

export const persons: ReadonlySet<string> = new Set([
  ...singular.split(' ').flatMap((noun) => [noun, `${noun}s`]),
  ...'firemen milkman milkmen tradesman tradesmen sportswoman sportswomen fishermen gunmen'.split(' '),
]);
