/** English function words and sentence openers: a capital on them is that of the sentence. Source: general knowledge. */

import { wordSet } from '../../language/word-set.ts';

export const functionWords = wordSet(
  'a an the this that these those i me my mine we us our ours you your he him his she her hers it its they them their ' +
    'who whom whose which what when where why how there here and or but nor so yet if then than as of at by for from in ' +
    'into on onto to with within without about above after against along among amid around before behind below beneath ' +
    'beside besides between beyond during despite down except following given including inside like near off out outside ' +
    'over past per regarding since through throughout till toward towards under unlike until up upon via versus vs not no ' +
    'yes never ever also just only even still already always often sometimes once again soon later earlier now today ' +
    'tomorrow yesterday tonight meanwhile however moreover furthermore nevertheless nonetheless therefore thus hence ' +
    'instead otherwise separately additionally finally recently currently previously subsequently initially eventually ' +
    'ultimately reportedly allegedly apparently officially am is are was were be been being do does did have has had having ' +
    'can could may might must shall should will would all any both each either every few many more most much neither none ' +
    'one two three four five six seven eight nine ten several some such same other others another ' +
    'while whereas although though because unless whether once because according amidst across ' +
    'aboard let say says said asked nearly almost about roughly around just half hundreds thousands dozens millions ' +
    'everyone someone anyone nobody nothing everything something people',
);
