// The one listener for messages: who is asking, may they, is it well formed; then the handler, and always a result.
import { fail, type Result } from '../result/result.ts';
import { VIEW_SETTINGS } from '../settings/checkSettings.ts';
import type { Ask, Message, Reply } from './protocol.ts';
import { isMessage, REQUEST_SCHEMAS } from './requestSchemas.ts';
import { mayAsk, originOf, type SenderFacts, type SenderKind } from './whoMayAsk.ts';

/** What a handler may know of who asked. */
export interface Asker {
  kind: SenderKind;
  /** Absent for the popup. */
  tabId?: number;
  /** Only where a frame asks. */
  frameId?: number;
  /** Scheme, host and port of the page: for a frame, of the page it stands in. Empty where we may not know. */
  origin: string;
  /** Asked from a private window: leave no trace of reading. */
  inPrivate: boolean;
}

export type Handlers = {
  readonly [M in Message]: (ask: Ask<M>, asker: Asker) => Promise<Reply<M>>;
};

export interface RouterParts {
  handlers: Handlers;
  /** Where a sender belongs, see `senderKind`. */
  kindOf(sender: SenderFacts): Promise<SenderKind>;
  /** Told of bugs: an error nobody expected, by message. */
  onBug(message: Message, error: unknown): void;
}

const askerOf = (kind: SenderKind, { tab, url, frameId }: SenderFacts): Asker => {
  const isFrame = kind === 'registry-frame';
  const page = (isFrame ? tab?.url : url) ?? '';
  return {
    kind,
    ...(tab?.id !== undefined && { tabId: tab.id }),
    ...(isFrame && frameId !== undefined && { frameId }),
    origin: URL.canParse(page) ? originOf(new URL(page)) : '',
    inPrivate: tab?.incognito ?? false,
  };
};

/** A panel over a page may change how the read looks, and nothing else. */
function isWithinReach<M extends Message>(message: M, ask: Ask<M>, kind: SenderKind): boolean {
  if (message !== 'ui-bg-set-settings' || kind === 'extension-page') return true;
  const { settings } = ask as Ask<'ui-bg-set-settings'>;
  const reach: readonly string[] = VIEW_SETTINGS;
  return Object.keys(settings).every((name) => reach.includes(name));
}

/** Where a message's shape is wrong, by field; never what stood there. */
const wrongFields = (issues: readonly { path: PropertyKey[]; message: string }[]): string =>
  issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`).join('; ');

/**
 * Makes the listener. Its answer is always a result: `bad-request` for an unknown message, a sender who may not ask or a
 * wrong shape; `bug` when a handler threw.
 */
export function createRouter({ handlers, kindOf, onBug }: RouterParts) {
  async function handle<M extends Message>(
    message: M,
    body: unknown,
    sender: SenderFacts,
  ): Promise<Result<unknown>> {
    const kind = await kindOf(sender);
    if (!mayAsk(message, kind)) return fail('bad-request', `${message} is not for a ${kind}`);
    const checked = REQUEST_SCHEMAS[message].safeParse(body);
    if (!checked.success) return fail('bad-request', wrongFields(checked.error.issues));
    if (!isWithinReach(message, checked.data, kind)) {
      return fail('bad-request', `these settings are not for a ${kind}`);
    }
    return handlers[message](checked.data, askerOf(kind, sender));
  }

  return async (body: unknown, sender: SenderFacts): Promise<Result<unknown>> => {
    const message =
      typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
    if (!isMessage(message)) return fail('bad-request', 'unknown message');
    try {
      return await handle(message, body, sender);
    } catch (error) {
      onBug(message, error);
      return fail('bug', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
    }
  };
}
