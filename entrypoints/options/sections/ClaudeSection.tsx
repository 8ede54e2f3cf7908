import { ClaudeForm } from '../../../components/options/claude/ClaudeForm';
import type { FormNote } from '../../../components/ui/controls/FormFooter';
import { SettingsSection } from '../../../components/options/SettingsPage';
import { Skeleton } from '../../../components/ui/Skeleton';
import { useStored } from '../../../components/use-stored';
import { defaultModel, monthOf } from '../../../lib/core/run/llm-settings';
import type { ClaudeChoices } from '../../../lib/core/run/llm-settings';
import { pricedModels } from '../../../lib/llm/model-prices';
import { llmItem, pointingItem, spendingItem } from '../../../lib/storage/items';
import { releaseUnusedPermission } from '../release-permission';
import type { OptionsHost } from '../options-host';
import { isReadOnTheWay, originPattern } from '../../../lib/core/store/origin-pattern';
import { sentToClaude } from '../data-collection';

const monthName = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function trimmed(settings: ClaudeChoices): ClaudeChoices {
  return {
    ...settings,
    apiKey: settings.apiKey.trim(),
    model: settings.model.trim() || defaultModel,
    baseUrl: settings.baseUrl.trim().replace(/\/+$/, ''),
  };
}

const keyInClear: FormNote = {
  text: 'Not sent: others on the way could read your key there. Use an address that begins with https://, or one of this computer.',
  isWrong: true,
};

/** Anthropic's own address needs no permission; any other must be allowed by the shopper. */
function originOf({ baseUrl }: ClaudeChoices): { origin: string | null } | null {
  if (baseUrl === '') return { origin: null };
  const origin = originPattern(baseUrl);
  return origin === null ? null : { origin };
}

/** Claude with the shopper's own key. */
export function ClaudeSection({ host }: { host: OptionsHost }) {
  const settings = useStored(llmItem);
  const usesPointing = useStored(pointingItem);
  const spending = useStored(spendingItem);
  const now = host.now();

  const ask = async (next: ClaudeChoices, data: ReturnType<typeof sentToClaude>): Promise<FormNote | null> => {
    const wanted = originOf(next);
    if (wanted === null) return { text: 'That address is none. Leave it empty for Anthropic’s own.', isWrong: true };
    if (isReadOnTheWay(next.baseUrl)) return keyInClear;
    if (await host.askFor({ ...wanted, data })) return null;
    return {
      text: 'Not saved: the browser may only send there if you allow it. Press again and choose Allow.',
      isWrong: true,
    };
  };
  const save = async (typed: ClaudeChoices): Promise<FormNote> => {
    const next = trimmed(typed);
    const problem = next.isOn ? await ask(next, sentToClaude(next)) : null;
    if (problem !== null) return problem;
    const { baseUrl: earlier } = await llmItem.get();
    const { usesPointing: mayPoint, ...others } = next;
    await llmItem.set(others);
    await pointingItem.set(mayPoint);
    await releaseUnusedPermission(earlier, host);
    return { text: next.isOn ? 'Saved. The next cart uses it.' : 'Saved.', isWrong: false };
  };
  const check = async (typed: ClaudeChoices): Promise<FormNote> => {
    const next = trimmed(typed);
    const problem = await ask(next, []);
    if (problem !== null) return problem;
    const { apiKey, baseUrl, model } = next;
    const { isOk, message } = await host.request('checkKey', { apiKey, baseUrl, model });
    return { text: message, isWrong: !isOk };
  };

  return (
    <SettingsSection
      title="Claude"
      text="Optional. The rules on this device do the whole job; with a key of yours, Claude also understands open wishes and words the reasons."
    >
      {settings === undefined || usesPointing === undefined || spending === undefined ? (
        <Skeleton rows={3} height={40} />
      ) : (
        <ClaudeForm
          settings={{ ...settings, usesPointing }}
          models={pricedModels}
          defaultModel={defaultModel}
          month={monthName.format(now)}
          spentUsd={spending.month === monthOf(now) ? spending.usd : 0}
          onSave={save}
          onCheck={check}
        />
      )}
    </SettingsSection>
  );
}
