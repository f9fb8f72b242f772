// Two wordings side by side, with the words that went and the words that came marked by more than colour.
import { type WordPiece, wordDiff } from '../../lib/follow/wordDiff.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';

export interface ChangedWordsProps {
  before: string | null;
  after: string | null;
  /** Both are the record's own words, which are English; else they are in the language of the page. */
  isRecorded: boolean;
}

/** Texts with too little in common, or too long, stand side by side unmarked. */
export function ChangedWords({ before, after, isRecorded }: ChangedWordsProps) {
  const { inbox: words } = usePageStrings();
  const pieces = before !== null && after !== null ? wordDiff(before, after) : undefined;
  const language = isRecorded ? { lang: 'en' } : {};
  return (
    <dl className="side-by-side">
      <div>
        <dt>{words.before}</dt>
        <dd {...language}>
          {pieces ? <Side pieces={pieces} leave="added" /> : (before ?? words.nothing)}
        </dd>
      </div>
      <div>
        <dt>{words.after}</dt>
        <dd {...language}>
          {pieces ? <Side pieces={pieces} leave="removed" /> : (after ?? words.nothing)}
        </dd>
      </div>
    </dl>
  );
}

function Side({ pieces, leave }: { pieces: readonly WordPiece[]; leave: 'added' | 'removed' }) {
  const { history: words } = usePageStrings();
  const shown = pieces.filter(({ mark }) => mark !== leave);
  return shown.map(({ text, mark }, at) => {
    // Pieces never move: their place is what they are.
    const key = `${at} ${mark}`;
    if (mark === 'same') return <span key={key}>{text}</span>;
    return mark === 'removed' ? (
      <del key={key}>
        <span className="unseen">{words.gone} </span>
        {text}
      </del>
    ) : (
      <ins key={key}>
        <span className="unseen">{words.came} </span>
        {text}
      </ins>
    );
  });
}
