// Everything this extension asked the network for, shown when asked.
import type { RequestLogRow } from '../../lib/settings/requestLogRow.ts';
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';

const NOTHING = {};

export function RequestLog() {
  const { options: words } = usePageStrings();
  return (
    <section className="card">
      <h2>{words.log}</h2>
      <p>{words.logText}</p>
      <Disclosure summary={words.showLog}>{() => <Rows />}</Disclosure>
    </section>
  );
}

function Rows() {
  const { options: words, loading } = usePageStrings();
  const { value, failure, reload } = useAnswer('ui-bg-request-log', NOTHING, ['settings']);
  if (failure) return <ErrorNotice failure={failure} onRetry={reload} />;
  if (value === undefined) return <p className="fine">{loading}</p>;
  if (value.length === 0) return <p>{words.logEmpty}</p>;
  const { at, host, path, why, bytes, outcome } = words.logColumns;
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            {[at, host, path, why, bytes, outcome].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {value.map((row) => (
            <Row key={`${row.at} ${row.path}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: RequestLogRow }) {
  const { options: words } = usePageStrings();
  const { formats } = useStrings();
  return (
    <tr>
      <td>{row.at.slice(0, 19).replace('T', ' ')} UTC</td>
      <td>{row.host}</td>
      <td className="address">{row.path}</td>
      <td>{words.why[row.why]}</td>
      <td>{row.bytes === null ? '' : formats.number(row.bytes)}</td>
      <td>{row.outcome}</td>
    </tr>
  );
}
