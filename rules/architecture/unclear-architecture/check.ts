import {
  evidence,
  met,
  missed,
  notApplicable,
  type Check,
  type Evidence,
  type Finding,
} from '../../../src/engine/answer.ts';
import {
  ownTransformer,
  presentsTransformer,
  type OwnTransformer,
} from '../../../src/facts/architecture/architecture.ts';
import { familyHints, familyWords } from '../../../src/facts/architecture/family.ts';
import { trainingOf } from '../../../src/facts/training/trains/own-training.ts';
import { kindOf } from '../../../src/facts/kind/kind.ts';
import { baseIn, FAMILY_WORDS, foreignModelsIn, type KnownModel } from '../../../src/facts/names/known-models.ts';
import type { Paper } from '../../../src/paper/paper.ts';

const COMPARES =
  /\b(?:outperform\w*|surpass\w*|compet\w+|compar\w+|better|match\w*|exceed\w*|on par|against|rival\w*)\b/i;

/** A paper that trains a Transformer of its own says of what family it is. */
export const check: Check = (paper) => {
  const { own } = familyWords(paper);
  const network = ownTransformer(paper);
  if (network === null && kindOf(paper).value !== 'pretraining' && !presentsTransformer(paper))
    return notApplicable(
      trainingOf(paper).fromScratch
        ? 'the network that it trains is not plainly called a Transformer'
        : 'no Transformer of its own is described and trained from scratch',
    );
  const first = own[0];
  if (first !== undefined)
    return met(
      own
        .filter(({ family }) => family === first.family)
        .slice(0, 2)
        .map(({ statement, family }) => evidence('satisfies', statement, `says ${FAMILY_WORDS[family]}`)),
    );
  if (network === null) return notApplicable('its own network is not called a Transformer');
  return missed(unclear(paper, network));
};

function unclear(paper: Paper, { described }: OwnTransformer): Finding {
  const base = baseIn(paper, described);
  const hints = familyHints(paper);
  const { others } = familyWords(paper);
  const conflict = base === null ? null : rivalOfAnotherFamily(paper, base);
  const pretraining = kindOf(paper).value === 'pretraining';
  const [after] = /transformer/i.test(described.text) ? [] : foreignModelsIn(paper, described.text);
  return {
    message:
      after !== undefined
        ? `the network is named after ${after.model.name} alone, and nothing says of which family it is: decoder-only, encoder-only or encoder–decoder`
        : conflict === null
          ? 'the network is called a Transformer, but nothing says of which family: decoder-only, encoder-only or encoder–decoder'
          : `the network is called a Transformer after ${base!.name === 'Transformer' ? `the original, ${FAMILY_WORDS[base!.family]}` : `${base!.name}, ${FAMILY_WORDS[base!.family]}`}, and compared with ${conflict.name}, ${FAMILY_WORDS[conflict.family]}; its own family is never said`,
    confidence: pretraining ? 'high' : 'medium',
    because: [
      `looked in all ${paper.statements().length} sentences, captions and footnotes for words such as decoder-only, encoder–decoder, bidirectional encoder or autoregressive language model said of this network`,
      others.length > 0
        ? `found them of other models only (${others.length === 1 ? 'once' : `${others.length} times`})`
        : 'found none',
      hints.length > 0 ? `hints do not settle it: ${hints.map(({ what }) => what).join(', ')}` : '',
    ]
      .filter(Boolean)
      .join('; '),
    help: 'Say it once where the network is introduced, for example “Our model is a decoder-only Transformer”, and what differs from the architecture that you cite.',
    evidence: [
      evidence(
        'trigger',
        described,
        after !== undefined
          ? `that one is ${FAMILY_WORDS[after.model.family]}`
          : base === null
            ? 'only “Transformer”'
            : `that one is ${FAMILY_WORDS[base.family]}`,
      ),
      ...(conflict === null ? [] : [conflict.evidence]),
      ...followed(paper).slice(0, 1),
      ...hints.slice(0, 3).map(({ statement, what }) => evidence('nearest', statement, `${what}: a hint`)),
    ],
  };
}

const FOLLOWS =
  /\b(?:follow\w*|match\w*|same|identical|similar|based on)\b[^.;]{0,60}\barchitectures?\b|\barchitectures? (?:of|as|and)\b/i;

/** A known model whose architecture is followed: nearer to the answer, but the reader still has to know that model. */
const followed = (paper: Paper): Evidence[] =>
  paper.statements({ role: ['method', 'other', 'experiments'] }).flatMap((statement) => {
    const model = FOLLOWS.test(statement.text) ? foreignModelsIn(paper, statement.text)[0]?.model : undefined;
    return model === undefined
      ? []
      : [evidence('nearest', statement, `names ${model.name}, ${FAMILY_WORDS[model.family]}, without saying so`)];
  });

interface Rival {
  name: string;
  family: KnownModel['family'];
  evidence: Evidence;
}

/** The first model that the paper measures itself against and whose family is not that of the base it cites. */
function rivalOfAnotherFamily(paper: Paper, base: KnownModel): Rival | null {
  for (const statement of paper.statements({
    role: ['abstract', 'introduction', 'experiments', 'conclusion', 'front'],
  })) {
    if (!COMPARES.test(statement.text)) continue;
    const rival = foreignModelsIn(paper, statement.text).find(({ model }) => model.family !== base.family);
    if (rival === undefined) continue;
    const { name, family } = rival.model;
    return { name, family, evidence: evidence('conflict', statement, `${name} is ${FAMILY_WORDS[family]}`) };
  }
  return null;
}
