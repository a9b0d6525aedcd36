/** The commands the bot has registered: for everybody, and for single servers. */

import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { type CommandForm, commandForm } from './forms/command.ts';
import { parseForm } from './forms/parse.ts';
import { invalidField, tooManyCommandCreates, unknownCommand } from './refusal.ts';
import { withoutNulls } from './without-nulls.ts';

/** `null`: the global commands; otherwise a server's id. */
export type Scope = string | null;

/** New commands per scope and day that Discord allows; changing an existing one is free. */
const DAILY_CREATES = 200;
const DAY_MS = 24 * 3_600_000;

export interface Commands {
  list(scope: Scope): APIApplicationCommand[];
  get(scope: Scope, id: string): APIApplicationCommand;
  /** Creates, or replaces the command of the same type and name. `created`: it was not there. */
  put(scope: Scope, body: unknown): { command: APIApplicationCommand; created: boolean };
  edit(scope: Scope, id: string, body: unknown): APIApplicationCommand;
  delete(scope: Scope, id: string): void;
  /** Replaces all commands of the scope at once. */
  overwrite(scope: Scope, body: unknown): APIApplicationCommand[];
  /** Every command with this id, whatever its scope. */
  find(id: string): APIApplicationCommand | undefined;
}

interface Tools {
  readonly applicationId: string;
  readonly now: () => number;
  readonly nextId: () => string;
  readonly changed: () => void;
}

export function createCommands({ applicationId, now, nextId, changed }: Tools): Commands {
  const scopes = new Map<Scope, Map<string, APIApplicationCommand>>();
  const creates: { scope: Scope; at: number }[] = [];

  const of = (scope: Scope) => {
    const commands = scopes.get(scope) ?? new Map<string, APIApplicationCommand>();
    scopes.set(scope, commands);
    return commands;
  };
  const named = (scope: Scope, type: number, name: string) =>
    [...of(scope).values()].find((command) => command.type === type && command.name === name);

  /** Counts a new command against the day's allowance. */
  const countCreate = (scope: Scope) => {
    const today = creates.filter((create) => create.scope === scope && create.at > now() - DAY_MS);
    if (today.length >= DAILY_CREATES) throw tooManyCommandCreates();
    creates.push({ scope, at: now() });
  };

  const store = (scope: Scope, form: CommandForm) => {
    const type = form.type ?? ApplicationCommandType.ChatInput;
    const old = named(scope, type, form.name);
    if (old === undefined) countCreate(scope);
    const command = commandOf(form, applicationId, scope, old?.id ?? nextId(), nextId());
    of(scope).set(command.id, command);
    return { command, created: old === undefined };
  };

  const get = (scope: Scope, id: string) => {
    const command = of(scope).get(id);
    if (command === undefined) throw unknownCommand();
    return command;
  };

  return {
    get,
    list: (scope) => [...of(scope).values()],
    put: (scope, body) => {
      const stored = store(scope, parseForm(commandForm, body));
      changed();
      return stored;
    },
    edit: (scope, id, body) => {
      const old = get(scope, id);
      const form = parseForm(commandForm, { ...old, ...(body as object) });
      const command = commandOf(form, applicationId, scope, id, nextId());
      of(scope).set(id, command);
      changed();
      return command;
    },
    delete: (scope, id) => {
      get(scope, id);
      of(scope).delete(id);
      changed();
    },
    overwrite: (scope, body) => {
      const forms = parseForm(commandForm.array(), body);
      refuseTwins(forms);
      const kept = new Set(forms.map((form) => store(scope, form).command.id));
      for (const id of of(scope).keys()) if (!kept.has(id)) of(scope).delete(id);
      changed();
      return [...of(scope).values()];
    },
    find: (id) => {
      for (const commands of scopes.values()) {
        const command = commands.get(id);
        if (command !== undefined) return command;
      }
      return undefined;
    },
  };
}

function refuseTwins(forms: readonly CommandForm[]): void {
  const seen = new Set<string>();
  for (const [place, form] of forms.entries()) {
    const key = `${form.type ?? ApplicationCommandType.ChatInput} ${form.name}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      throw invalidField([place], 'APPLICATION_COMMANDS_DUPLICATE_NAME', message);
    }
    seen.add(key);
  }
}

/** The registered form, with the defaults Discord fills in. */
function commandOf(
  form: CommandForm,
  applicationId: string,
  scope: Scope,
  id: string,
  version: string,
): APIApplicationCommand {
  const global = scope === null;
  return {
    id,
    application_id: applicationId,
    version,
    default_member_permissions: form.default_member_permissions?.toString() ?? null,
    type: form.type ?? ApplicationCommandType.ChatInput,
    name: form.name,
    name_localizations: form.name_localizations ?? null,
    description: form.description ?? '',
    description_localizations:
      ('description_localizations' in form ? form.description_localizations : null) ?? null,
    nsfw: form.nsfw ?? false,
    ...(global
      ? {
          dm_permission: form.dm_permission ?? true,
          contexts: form.contexts ?? null,
          integration_types: form.integration_types ?? [ApplicationIntegrationType.GuildInstall],
        }
      : { guild_id: scope, contexts: [InteractionContextType.Guild] }),
    ...(form.options?.length && { options: form.options.map(withoutNulls) }),
  } as unknown as APIApplicationCommand;
}
