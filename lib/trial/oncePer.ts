// Works something out once for each study, for the rules that all ask it again.

/**
 * `read`, which must be pure, asked at most once for each object: its answer is kept as long as the object is. Same
 * object, same answer, so nothing but time can change.
 */
export function oncePer<Subject extends object, Answer>(
  read: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { answer: Answer }>();
  return (subject) => {
    const before = known.get(subject);
    if (before) return before.answer;
    const answer = read(subject);
    known.set(subject, { answer });
    return answer;
  };
}
