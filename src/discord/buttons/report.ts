/** Lets a member say what is wrong with an answer; kept as a place in an article and a choice, without a name. */

import {
  type APIRadioGroupComponent,
  type APIRadioGroupOption,
  ComponentType,
  type MessageComponentInteraction,
} from 'discord.js';
import type { Button } from '../../button.ts';
import type { Corpus } from '../../corpus/article.ts';
import { head } from '../../reply/choices.ts';
import { visible } from '../../reply/escape.ts';
import { note } from '../../reply/message.ts';
import { articleByHash, customId, type Press, readCustomId, sentenceOf } from '../../reply/press.ts';
import { REPORT_CHOICES, type ReportChoice } from '../../report.ts';

const CHOICE_FIELD = 'choice';
const PASSAGE_FIELD = 'passage';

export const report: Button<'report'> = {
  action: 'report',
  async press(interaction, press, { librarian: { corpus }, words }) {
    const group = (
      label: string,
      custom_id: string,
      options: APIRadioGroupOption[],
    ): { type: ComponentType.Label; label: string; component: APIRadioGroupComponent } => ({
      type: ComponentType.Label,
      label,
      component: { type: ComponentType.RadioGroup, custom_id, options, required: true },
    });
    const passages = passagesIn(interaction, corpus).slice(0, MOST_PASSAGES);
    const choices = REPORT_CHOICES.map((value) => ({ value, label: words.reportChoice[value] }));
    return {
      modal: {
        title: words.report,
        custom_id: customId(press),
        components: [
          ...(passages.length > 1
            ? [group(words.reportWhich, PASSAGE_FIELD, withDefault(passages, customId(press)))]
            : []),
          group(words.reportAsk, CHOICE_FIELD, choices),
        ],
      },
    };
  },
  async submit(interaction, press, { librarian, words, reports }) {
    const { fields } = interaction;
    const choice = fields.getRadioGroup(CHOICE_FIELD, true) as ReportChoice;
    const place = fields.fields.has(PASSAGE_FIELD)
      ? readCustomId(fields.getRadioGroup(PASSAGE_FIELD, true))
      : press;
    if (place?.action !== 'report' || !REPORT_CHOICES.includes(choice))
      return { reply: note('asker', words.unknownButton) };
    if (!sentenceOf(librarian.corpus, place)) return { reply: note('asker', words.changed) };
    const { article, paragraph, sentence } = place;
    const guild = interaction.inCachedGuild() ? interaction.guildId : null;
    await reports.add({ article, paragraph, sentence, choice, guild });
    return { reply: note('asker', words.reported) };
  },
};

/** Options that a radio group takes. https://discord.com/developers/docs/components/reference#radio-group */
const MOST_PASSAGES = 10;

/** The passages of the message as its own buttons tell them, each by its number, and by its article's title. */
function passagesIn({ message }: MessageComponentInteraction, corpus: Corpus): APIRadioGroupOption[] {
  const passages: APIRadioGroupOption[] = [];
  for (const top of message.components) {
    for (const part of 'components' in top ? top.components : []) {
      if (!('accessory' in part) || !('customId' in part.accessory)) continue;
      const place = readCustomId(part.accessory.customId ?? '');
      if (place?.action !== 'context') continue;
      const number = /^\*\*(\[\d+\])\*\*/.exec(part.components[0]?.content ?? '')?.[1];
      const title = head(visible(articleByHash(corpus, place.article)?.title ?? ''));
      passages.push({
        label: number ?? `${passages.length + 1}.`,
        value: reportOf(place),
        ...(title && { description: title }),
      });
    }
  }
  return passages;
}

const reportOf = ({ article, paragraph, sentence }: Press<'context'>) =>
  customId({ action: 'report', article, paragraph, sentence });

function withDefault(options: readonly APIRadioGroupOption[], value: string): APIRadioGroupOption[] {
  return options.map((option) => (option.value === value ? { ...option, default: true } : option));
}
