// What an import would do and what an erase would take, told before anything happens.

export interface ImportPreview {
  /** Key to hand back in `ui-bg-import-apply`. */
  token: string;
  trialsNew: number;
  trialsMerged: number;
  trialsSame: number;
  conditionsNew: number;
  exportedAt: string;
}

export type EraseChoice = 'cache' | 'saved' | 'changes' | 'requestLog' | 'settings' | 'everything';
