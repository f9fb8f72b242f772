// The text a person can copy and send when something failed: what failed, nothing about them.
import type { PanelStrings } from '../../lib/i18n/panelStrings.ts';
import type { Failure } from '../../lib/result/result.ts';

/** Plain text, one fact a line. Holds the kind of failure, its technical detail, the study's number and our version. */
export function failureReport(
  failure: Failure,
  context: { nctId?: string; version: string },
  words: PanelStrings['error'],
): string {
  return [
    `Plain Trial · ${words.reportVersion} ${context.version}`,
    `${words.reportKind}: ${failure.kind}`,
    ...(failure.detail === undefined ? [] : [`${words.detail}: ${failure.detail}`]),
    ...(context.nctId === undefined ? [] : [`${words.reportStudy}: ${context.nctId}`]),
  ].join('\n');
}
