/**
 * Programs with the answers that learners gave, and the mistaken rule behind each: Lu & Krishnamurthi, SMoL Tutor
 * (licence beside this file).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Belief } from '../../model/beliefs.ts';

const Answer = v.object({
  lines: v.array(v.string()),
  tag: v.string(),
  /** What the rule leads to where the learner made a slip besides. */
  corrected: v.optional(v.array(v.string())),
});
const Question = v.object({ id: v.string(), python: v.string(), answer: v.array(v.string()), wrong: v.array(Answer) });
export type Question = v.InferOutput<typeof Question>;

export const readQuestions = (): readonly Question[] =>
  v.parse(v.array(Question), JSON.parse(readFileSync(path.join(import.meta.dirname, 'programs.json'), 'utf8')));

/** Ours for their tags. */
const BELIEF_OF_TAG: Readonly<Record<string, Belief>> = {
  DefCopyStruct: 'assignment-copies',
  CallCopyStruct: 'call-copies',
  StructCopyStruct: 'container-copies',
  NoCircularity: 'no-cycles',
  DefByRef: 'names-tied',
  CallByRef: 'parameter-is-callers-name',
  StructByRef: 'item-tied-to-name',
  FlatEnv: 'one-namespace',
  IsolatedFun: 'functions-isolated',
  DeepClosure: 'closure-keeps-values',
  DefOrSet: 'assignment-always-local',
  Lazy: 'lazy',
  FunNotVal: 'functions-not-values',
};

/** One answer under one belief that it is tagged with. */
export interface Believed {
  readonly question: Question;
  readonly belief: Belief;
  readonly lines: readonly string[];
}

export const believedAnswers = (questions: readonly Question[]): readonly Believed[] =>
  questions.flatMap((question) =>
    question.wrong.flatMap(({ lines, tag, corrected }) =>
      tag.split(',').flatMap((each) => {
        const belief = BELIEF_OF_TAG[each];
        return belief ? [{ question, belief, lines: corrected ?? lines }] : [];
      }),
    ),
  );
