/** Given names common in news in English, as evidence that a name is a person's. Source: general knowledge. */

import { wordSet } from '../../language/word-set.ts';

export const givenNames = wordSet(
  'aaron abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aisha alan albert alberto alejandro aleksandr ' +
    'alex alexander alexandra alexei alexey alexis alfred ali alice alicia alina alison allen amanda amber amelia amina amir ' +
    'amy ana anastasia anatoly anders andre andrea andreas andrei andrew andrey andrii andriy andrzej angela angelina ' +
    'anita ann anna anne annie anthony antoine anton antonio antony arif armando arnold arthur artur asif austin ayesha ' +
    'barack barbara bashar beatrice ben benjamin benny bernard bernie beth betty bill billy bob bobby boris brad brandon ' +
    'brenda brian bruce bruno bryan caitlin cameron carl carla carlos carmen carol caroline catherine cecilia charles ' +
    'charlie charlotte cheryl chris christian christina christine christopher claire clara claudia colin connor craig ' +
    'crystal cyril daniel daniela danny darren david dean deborah denis dennis denys derek diana diane diego dieter ' +
    'dimitri dmitri dmitriy dmitro dmitry dmytro dominic donald donna doris dorothy doug douglas duncan dylan eduardo ' +
    'edward edwin eileen elena eleanor elias elizabeth ella ellen elon emily emma emmanuel enrico enrique eric erik erin ' +
    'ernest esther ethan eugene eva evelyn evan fatima federico felipe felix fernando fiona florian frances francesco ' +
    'francis francisco francois frank franz fred frederick friedrich gabriel gareth gary gavin gemma george georgia gerald ' +
    'gerard gerhard gianni gina giorgia giovanni giulia giuseppe gloria gordon grace graham greg gregory greta guillermo ' +
    'gustavo guy hamid hannah hans harold harriet harry hasan hassan heather hector heidi heinrich helen helena henri henry ' +
    'herbert hillary hiroshi holly howard hugh hugo hussein ian ibrahim igor ihor ilya imran ingrid irene irina isaac isabel ' +
    'isabella ismail ivan jack jackie jacob jacques jake jamal james jamie jan jane janet jared jasmine jason javier jay ' +
    'jean jeff jeffrey jens jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joe joel johan ' +
    'johannes john johnny jon jonas jonathan jorge jose josef joseph joshua jose joyce juan judith judy julia julian julie ' +
    'julio june jurgen justin kai karen karim karl karin kate katherine kathleen kathryn katie kay keir keith kelly ken ' +
    'kenneth kenji kevin khalid kim kirill konstantin krzysztof kumar kurt kyle kyrylo lars laura lauren laurent lawrence lee ' +
    'lena leo leon leonard leonid leslie lewis liam lin linda lindsay lionel lisa liz logan lorenzo louis louise lucas lucia ' +
    'lucy luigi luis luka lukas luke lula lydia lynn madeleine magnus mahmoud maksym malcolm manuel marc marcel marco ' +
    'marcus margaret maria mariana marie marina marine mario marion mark markus marta martha martin mary maryam masoud ' +
    'mateo matt matteo matthew maurice max maxim megan melanie melissa mette mia michael michel michelle miguel mike mikhail ' +
    'milan miriam mitch mohamed mohammad mohammed moises molly monica morgan muhammad mustafa mykhailo mykola nadia nancy ' +
    'naomi narendra natalia natalie nathan neil nelson nicholas nick nicola nicolas nigel nikita nikki nikolai nina noah ' +
    'nora norman oleg oleh oleksandr oleksii oleksiy olena olga oliver olivia omar oscar oskar otto owen pablo pamela paolo ' +
    'patricia patrick paul paula paulo pavel pavlo pedro peggy penelope peter petr petro phil philip philippe phillip ' +
    'pierre piotr priya rachel rafael raj rajesh ralph ramon raquel raul ravi ray raymond rebecca recep regina reinhard rene ' +
    'ricardo richard rick rishi rita rob robert roberto robin rodrigo roger roland roman ron ronald rosa rosemary ross roy ' +
    'ruben rudolf russell rustem ruth ryan said sally salman sam samantha samir samuel sandra sanjay santiago sara sarah ' +
    'scott sean sebastian sergei sergey sergio serhii serhiy shane shannon sharon sheikh sheila shinzo simon simone sofia ' +
    'sonia sophia sophie stanislav stefan stella stephanie stephen steve steven stuart sunil susan susanne suzanne svetlana ' +
    'sven sylvia takeshi tamara tanya tara tatiana taylor ted teresa terry theo theodore theresa thierry thomas tim timothy ' +
    'timur tina tobias todd tom tomas tommy tony tracy travis trevor tyler tymur ulrich uri ursula valentina valerie vasyl ' +
    'vera veronica vicky victor victoria viktor vincent viola virginia vitaliy vitali vitalii vivek vladimir volodymyr walter ' +
    'wang warren wayne wendy wilhelm will william winston wolfgang xavier xi yan yasmin yevgeny yoko yulia yuri yuriy yusuf ' +
    'yves yvonne zachary zoe benedict boyd kamala mathilde lena tadej novak rafael serena carlos jannik iga aryna coco',
);
