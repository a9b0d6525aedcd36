/** Lets a member say what is wrong with an answer; kept as a place in an article and a choice, without a name. */

import { type APIRadioGroupComponent, ComponentType } from 'discord.js';
import type { Button } from '../../button.ts';
import { note } from '../../reply/message.ts';
import { customId, sentenceOf } from '../../reply/press.ts';
import { REPORT_CHOICES, type ReportChoice } from '../../report.ts';

const CHOICE_FIELD = 'choice';

export const report: Button<'report'> = {
  action: 'report',
  async press(_interaction, press, { words }) {
    const options = REPORT_CHOICES.map((value) => ({ value, label: words.reportChoice[value] }));
    const choice: APIRadioGroupComponent = {
      type: ComponentType.RadioGroup,
      custom_id: CHOICE_FIELD,
      options,
      required: true,
    };
    return {
      modal: {
        title: words.report,
        custom_id: customId(press),
        components: [{ type: ComponentType.Label, label: words.reportAsk, component: choice }],
      },
    };
  },
  async submit(interaction, press, { librarian, words, reports }) {
    const choice = interaction.fields.getRadioGroup(CHOICE_FIELD, true) as ReportChoice;
    if (!REPORT_CHOICES.includes(choice)) return { reply: note('asker', words.unknownButton) };
    if (!sentenceOf(librarian.corpus, press)) return { reply: note('asker', words.changed) };
    const { article, paragraph, sentence } = press;
    const guild = interaction.inCachedGuild() ? interaction.guildId : null;
    await reports.add({ article, paragraph, sentence, choice, guild });
    return { reply: note('asker', words.reported) };
  },
};
