// A private check of age, sex and health against the record's own fields. What is typed stays in this component and goes with it.
import { useId, useState } from 'react';
import { ageFit, type Fit, healthFit, type JoinRules, sexFit } from '../../lib/trial/joinRules.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';

const OLDEST = 120;

/** Completed years; undefined for anything that is no age. */
const yearsOf = (typed: string): number | undefined =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= OLDEST ? Number(typed) : undefined;

export function PrivateCheck({ rules }: { rules: JoinRules }) {
  const { words } = useStrings();
  return <Disclosure summary={words.check.open}>{() => <CheckForm rules={rules} />}</Disclosure>;
}

function CheckForm({ rules }: { rules: JoinRules }) {
  const { words } = useStrings();
  const { check } = words;
  const id = useId();
  const [age, setAge] = useState('');
  const [sex, setSex] = useState('');
  const [has, setHas] = useState('');
  const years = yearsOf(age);
  const found: [string, Fit][] = [
    ...(years === undefined ? [] : [[check.age, ageFit(rules, years)] as [string, Fit]]),
    ...(sex === 'FEMALE' || sex === 'MALE'
      ? [[check.sex, sexFit(rules, sex)] as [string, Fit]]
      : []),
    ...(has === '' ? [] : [[check.health, healthFit(rules, has === 'yes')] as [string, Fit]]),
  ];
  return (
    <>
      <p className="fine">{check.lead}</p>
      <label className="field" htmlFor={`${id}age`}>
        {check.ageAsk}
        <input
          id={`${id}age`}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={age}
          onChange={(event) => setAge(event.currentTarget.value)}
        />
      </label>
      <label className="field" htmlFor={`${id}sex`}>
        {check.sexAsk}
        <select id={`${id}sex`} value={sex} onChange={(event) => setSex(event.currentTarget.value)}>
          <option value="">{check.skip}</option>
          <option value="FEMALE">{check.female}</option>
          <option value="MALE">{check.male}</option>
        </select>
      </label>
      <label className="field" htmlFor={`${id}has`}>
        {check.healthAsk}
        <select id={`${id}has`} value={has} onChange={(event) => setHas(event.currentTarget.value)}>
          <option value="">{check.skip}</option>
          <option value="yes">{check.yes}</option>
          <option value="no">{check.no}</option>
        </select>
      </label>
      <div role="status" aria-label={check.result}>
        <ul className="points">
          {found.map(([rule, fit]) => (
            <li key={rule}>
              {rule}: {check.fits[fit]}
            </li>
          ))}
        </ul>
      </div>
      <p className="fine">{check.foot}</p>
    </>
  );
}
