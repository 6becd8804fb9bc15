import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { withoutAttacks } from '../settings/chosen/of-attacks.ts';
import { readSettings } from '../settings/read-settings.ts';
import { statedOf, type Settings, type Stated } from '../settings/stated.ts';
import { escapePattern } from '../text/search/escape-pattern.ts';
import { DEPTH } from './depth.ts';
import { ACTIVATION, DIMENSION_ITEMS } from './items.ts';
import { PARAMETERS } from './parameters.ts';

/** What the paper states of the shape of its networks, by item; `of` names the model where a table has a row for each. */
export const dimensions = memoize((paper): Settings =>
  withListedLayers(
    withoutDataNames(paper, withoutAttacks(paper, readSettings(paper, DIMENSION_ITEMS), [ACTIVATION.id])),
  ),
);

/** "max pool", "inception (3a)", "fc7": a row of one layer, and none of a model. */
const LAYER =
  /^(?:[\d.]+ )?(?:\d ?[×x] ?\d )?(?:conv\w*|(?:max|avg|average|global|adaptive)[ -]?(?:\w+ )?pool\w*|pool\w*|inception ?\(|linear|dense|fully[ -]connected|fc ?\d*|soft-?max|dropout|flatten|inputs?|outputs?|embedding|(?:(?:res\w*|dense|basic|bottleneck|encoder|decoder|transformer) ?)?(?:block|stage|layer)s? ?\w{0,3}|(?:last|first|second|third|fourth|final|top|bottom)\b.{0,30}layers?)[*†]?(?=$|[ (_\d-])/i;
/** Whether a row of a table is called after a layer. */
export const isLayer = (name: string): boolean => LAYER.test(name.trim());

/** The depth of a network that a table lists layer by layer is that of the list, whatever stands beside one of its layers. */
const withListedLayers = (settings: Settings): Settings =>
  new Map(
    [...settings].map(([id, all]) => [
      id,
      id !== DEPTH.id
        ? all
        : all.map((stated) =>
            stated.of !== null && isLayer(stated.of)
              ? { ...stated, value: 'layer by layer', of: null, lesser: true }
              : stated,
          ),
    ]),
  );

/** "Clips-10M" has ten million clips, where the paper says anywhere that this is a data set. */
function withoutDataNames(paper: Paper, settings: Settings): Settings {
  const kept = statedOf(settings, PARAMETERS.id).filter((stated) => !isInDataName(paper, stated));
  const rest = [...settings].filter(([id]) => id !== PARAMETERS.id);
  return new Map(kept.length === 0 ? rest : [...rest, [PARAMETERS.id, kept]]);
}

const DATA = String.raw`(?:data ?sets?|data|corpus|corpora|benchmark|videos?|clips|pairs|images|captions)`;

function isInDataName(paper: Paper, { value, from, span }: Stated): boolean {
  if (from !== 'text' || !/^[\d.]+[KMB]$/.test(value)) return false;
  const name = new RegExp(`[\\p{L}][\\p{L}\\d]*(?:-[\\p{L}\\d]+){0,3}[-_]${escapePattern(value)}(?![\\w.])`, 'u').exec(
    paper.quote(span),
  )?.[0];
  if (name === undefined) return false;
  const printed = escapePattern(name);
  const said = new RegExp(
    `${printed}(?: \\([^()]{1,40}\\)| \\[[^\\]]{1,20}\\])? (?:training |video |text |our |the )?${DATA}\\b|${printed}[^.;]{0,40}\\b(?:is|, an?) (?:\\w+ ){0,4}${DATA}\\b|\\b(?:data ?sets?|corpus|benchmark)(?:,| called| named| \\(| such as|:) ?${printed}`,
    'iu',
  );
  return paper.statements().some(({ text }) => said.test(text));
}
