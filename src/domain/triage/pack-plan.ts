import type { Access, Chance, Expectation, Likelihood } from '#dataset/vocabulary.ts';
import type { Id } from '../contract.d.ts';
import type { PlanCause, PlanFile, PlanFix, PlanQuestion, PlanSymptom, PlanWay } from './plan.ts';
import { CHANCE, EXPECTED, PRIOR } from './words.ts';

/**
 * `plan.json`: what the planner needs and no prose, packed so that it loads quickly. Causes and questions are named by
 * their places in the lists, words by their places in the table of `words.ts`; `12:013` is "at place 12: words 0, 1
 * and 3". A way is an access and its minutes.
 */
export interface PackedPlan {
  readonly causes: readonly (readonly [id: Id, side: PlanCause['side'], answers: string])[];
  readonly questions: readonly (readonly [
    id: Id,
    canTell: PlanQuestion['canTell'],
    ways: readonly (string | number)[],
    answers: readonly Id[],
    usual: string,
    /** Places of symptoms, where it is not asked in all. */
    symptoms?: readonly number[],
  ])[];
  readonly fixes: readonly (readonly [
    id: Id,
    kind: PlanFix['kind'],
    minutes: number,
    risk: PlanFix['risk'],
    cures: string,
    ways: readonly (string | number)[],
    more: Pick<PlanFix, 'to' | 'wait' | 'safer'> & { readonly cuts?: readonly Access[]; readonly rollback?: true },
  ])[];
  readonly symptoms: readonly (readonly [id: Id, causes: string, redFlags: PlanSymptom['redFlags']])[];
  readonly retired: PlanFile['retired'];
}

const EXPECTATIONS = Object.keys(EXPECTED) as Expectation[];
const CHANCES = Object.keys(CHANCE) as Chance[];
const LIKELIHOODS = Object.keys(PRIOR) as Likelihood[];
/** An answer that a row leaves out. */
const UNSAID = '-';

export function packPlan({ symptoms, causes, questions, fixes, retired }: PlanFile): PackedPlan {
  const causeAt = new Map(causes.map(({ id }, place) => [id, place]));
  const questionAt = new Map(questions.map(({ id }, place) => [id, place]));
  const symptomAt = new Map(symptoms.map(({ id }, place) => [id, place]));
  const row = (question: PlanQuestion, answers: PlanCause['answers'][string]) =>
    question.answers.map((answer) => digit(EXPECTATIONS, answers[answer])).join('');
  return {
    causes: causes.map(({ id, side, answers }) => [
      id,
      side,
      pairs(questions, ({ id: question }) => answers[question], questionAt, row),
    ]),
    questions: questions.map((question) => {
      const usual = Object.keys(question.usual).length === 0 ? '' : row(question, question.usual);
      const packed = [question.id, question.canTell, question.how.flat(), question.answers, usual] as const;
      const only = question.symptoms?.flatMap((id) => symptomAt.get(id) ?? []);
      return only ? [...packed, only] : packed;
    }),
    fixes: fixes.map(({ id, kind, minutes, risk, cures, variants, cuts, rollback, to, wait, safer }) => [
      id,
      kind,
      minutes,
      risk,
      places(cures, causeAt, CHANCES),
      variants.flat(),
      {
        ...(cuts.length > 0 && { cuts }),
        ...(rollback && { rollback }),
        ...(to && { to }),
        ...(wait !== undefined && { wait }),
        ...(safer && { safer }),
      },
    ]),
    symptoms: symptoms.map(({ id, causes: listed, redFlags }) => [id, places(listed, causeAt, LIKELIHOODS), redFlags]),
    retired,
  };
}

export function unpackPlan({ symptoms, causes, questions, fixes, retired }: PackedPlan): PlanFile {
  const causeIds = causes.map(([id]) => id);
  const answersOf = (answers: readonly Id[], row: string) =>
    Object.fromEntries(
      answers.flatMap((id, place) =>
        wordAt(EXPECTATIONS, row[place]) ? [[id, wordAt(EXPECTATIONS, row[place])]] : [],
      ),
    );
  return {
    causes: causes.map(([id, side, answers]) => ({
      id,
      side,
      answers: Object.fromEntries(
        split(answers).map(([place, row]) => {
          const [question = '', , , labels = []] = questions[place] ?? [];
          return [question, answersOf(labels, row)];
        }),
      ) as PlanCause['answers'],
    })),
    questions: questions.map(([id, canTell, ways, answers, usual, only]) => ({
      id,
      canTell,
      how: pairUp(ways),
      answers,
      usual: answersOf(answers, usual) as PlanQuestion['usual'],
      ...(only && { symptoms: only.flatMap((place) => symptoms[place]?.[0] ?? []) }),
    })),
    fixes: fixes.map(([id, kind, minutes, risk, cures, ways, more]) => ({
      id,
      kind,
      minutes,
      risk,
      cures: named(cures, causeIds, CHANCES),
      variants: pairUp(ways),
      cuts: [],
      ...more,
      rollback: more.rollback === true,
    })),
    symptoms: symptoms.map(([id, listed, redFlags]) => ({
      id,
      causes: named(listed, causeIds, LIKELIHOODS),
      redFlags,
    })),
    retired,
  };
}

function digit<W>(words: readonly W[], word: W | undefined): string {
  return word === undefined ? UNSAID : String(words.indexOf(word));
}

function wordAt<W>(words: readonly W[], at: string | undefined): W | undefined {
  return words[Number(at)];
}

function pairs<Row>(
  questions: readonly PlanQuestion[],
  answersOf: (question: PlanQuestion) => Row | undefined,
  placeOf: ReadonlyMap<Id, number>,
  write: (question: PlanQuestion, row: Row) => string,
): string {
  return questions
    .flatMap((question) => {
      const row = answersOf(question);
      return row === undefined ? [] : [`${placeOf.get(question.id)}:${write(question, row)}`];
    })
    .join(' ');
}

function places<W>(list: readonly (readonly [Id, W])[], placeOf: ReadonlyMap<Id, number>, words: readonly W[]): string {
  return list.map(([id, word]) => `${placeOf.get(id)}:${digit(words, word)}`).join(' ');
}

function named<W>(packed: string, ids: readonly Id[], words: readonly W[]): (readonly [Id, W])[] {
  return split(packed).flatMap(([place, at]) => {
    const id = ids[place];
    const word = wordAt(words, at);
    return id === undefined || word === undefined ? [] : [[id, word] as const];
  });
}

function split(packed: string): (readonly [place: number, words: string])[] {
  if (packed === '') return [];
  return packed.split(' ').map((each) => {
    const colon = each.indexOf(':');
    return [Number(each.slice(0, colon)), each.slice(colon + 1)] as const;
  });
}

function pairUp(flat: readonly (string | number)[]): PlanWay[] {
  return flat.flatMap((access, place) =>
    place % 2 === 0 ? [[access as Access, Number(flat[place + 1])] as const] : [],
  );
}
