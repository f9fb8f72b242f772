// The clinician's tab: the study as tables, every value askable, and citations to paste.
import { useId } from 'react';
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import type { CiteFormat } from '../../lib/share/citation.ts';
import type { FactTable } from '../../lib/summary/factTable.ts';
import { Button } from '../shared/Button.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { Askable } from './Askable.tsx';
import { SourceNote } from './SourceNote.tsx';

const FORMATS: readonly CiteFormat[] = ['text', 'markdown', 'ris', 'bibtex'];

export function StudyFacts({ answer }: { answer: TrialAnswer }) {
  const { words } = useStrings();
  return (
    <>
      <CopyAs nctId={answer.read.nctId} />
      {answer.facts.length === 0 && <p className="missing">{words.facts.none}</p>}
      {answer.facts.map((table) => (
        <OneTable key={table.heading} table={table} />
      ))}
    </>
  );
}

function CopyAs({ nctId }: { nctId: string }) {
  const { words } = useStrings();
  const { ask, copy } = useSurroundings();
  const announce = useAnnounce();
  const id = useId();
  const copyAs = async (format: CiteFormat) => {
    const reply = await ask('ui-bg-cite', { nctId, format });
    if (!reply.ok) return announce(words.facts.failed, 'seen');
    const copied = await copy(reply.value.text);
    announce(copied ? words.say.copied(words.facts.formats[format]) : words.say.notCopied, 'seen');
  };
  return (
    <fieldset className="copy-as">
      <legend id={id}>{words.facts.copyAs}</legend>
      {FORMATS.map((format) => (
        <Button key={format} onPress={() => void copyAs(format)}>
          {words.facts.formats[format]}
        </Button>
      ))}
    </fieldset>
  );
}

function OneTable({ table }: { table: FactTable }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{table.heading}</h3>
      </div>
      <dl className="facts">
        {table.rows.map((row) => (
          <div key={row.label}>
            <dt style={{ gridRow: `span ${row.values.length}` }}>{row.label}</dt>
            {row.values.map((value) => (
              <dd key={(value.ptr ?? '') + value.text}>
                <FactValue id={`fact-${table.heading}-${row.label}-${value.ptr}`} value={value} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function FactValue({ id, value }: { id: string; value: { text: string; ptr?: string } }) {
  const sources = value.ptr === undefined ? [] : [{ ptr: value.ptr, value: value.text }];
  return (
    <>
      <Askable id={id} sources={sources}>
        {value.text}
      </Askable>
      <SourceNote id={id} certainty="stated" sources={sources} />
    </>
  );
}
