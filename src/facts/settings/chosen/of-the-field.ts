import type { Section } from '../../../paper/nodes.ts';
import type { Role } from '../../../paper/sections/roles.ts';

const OURS = /\b(?:we|our|ours|us|this (?:work|paper|study))\b/i;
/** Where a paper speaks of the field before and after its own work. */
const ROUND_THE_WORK: ReadonlySet<Role> = new Set<Role>([
  'introduction',
  'background',
  'discussion',
  'conclusion',
  'limitations',
]);

/** "With the advent of …", "… are often reported to …", "has come within reach of many labs". */
const OF_THE_FIELD = new RegExp(
  [
    String.raw`\b(?:advent|availability|arrival|emergence|popularity|prevalence|dominance|era|age|abundance|shortage|price) of\b`,
    String.raw`\b(?:is|are|was|were|been) (?:now |still )?(?:often|widely|commonly|frequently|generally|sometimes|usually|typically|routinely|increasingly|well|long|long been) (?:\w+ )?(?:reported|believed|considered|known|observed|said|thought|claimed|assumed|found|argued|held|seen|regarded|used|preferred|employed|trained|adopted|chosen|criticised|criticized)\b`,
    String.raw`\b(?:ha(?:s|ve)|is|are|was|were) (?:\w+ )?(?:come within reach|within reach|out of reach|become (?:\w+ ){0,3}(?:standard|ubiquitous|dominant|popular|common|available|affordable|the norm|the default|a staple)|available to (?:many|few|most|everyone))`,
    String.raw`\b(?:today['’]s|modern|contemporary|state-of-the-art|frontier|recent|current) (?:[\w-]+ ){0,3}(?:models|systems|LLMs|networks|architectures|accelerators|hardware|GPUs|practice|recipes?|optimi[sz]ers|labs?)\b[^.;]{0,60}\b(?:is|are|need|require|use|cost|take|rely|run|train|consume|offer|provide)s?\b`,
    String.raw`\b(?:many|most|few|several|large|big|other) (?:[\w-]+ ){0,2}(?:companies|labs|laborator\w+|groups|researchers|practitioners|universities|works|papers|studies)\b`,
  ].join('|'),
  'i',
);

/** Whether a sentence beside the own work tells what the field does and has: no setting in it is of this paper. */
export const isOfTheField = (text: string, { role }: Pick<Section, 'role'>): boolean =>
  ROUND_THE_WORK.has(role) && OF_THE_FIELD.test(text) && !OURS.test(text);
