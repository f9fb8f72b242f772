// The text of a sentence: words explained in place, and the registry's quoted words in their own language.
import type { Sentence } from '../../lib/summary/plainRead.ts';
import { GlossWord } from './GlossWord.tsx';
import { useReading } from './hooks/useReading.ts';
import { type Piece, textPieces } from './textPieces.ts';

export function SentenceText({ sentence }: { sentence: Pick<Sentence, 'text' | 'sources'> }) {
  const { finder, settings } = useReading();
  const pieces = textPieces(sentence, settings.explainWords ? finder : null);
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    return <PieceText key={key} piece={piece} />;
  });
}

function PieceText({ piece }: { piece: Piece }) {
  if (piece.kind === 'gloss') return <GlossWord text={piece.text} plain={piece.plain} />;
  if (piece.kind === 'quote') return <span lang="en">{piece.text}</span>;
  return piece.text;
}
