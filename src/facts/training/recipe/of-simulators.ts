import type { Paper } from '../../../paper/paper.ts';
import { contains } from '../../../paper/span.ts';
import { captionText } from '../../text/caption-text.ts';
import type { Settings, Stated } from '../../settings/stated.ts';

/** Where data are made, and nothing is learned from them. */
const MAKES_DATA =
  /\bsimulat(?:ion|or|ed)s?\b.*\b(?:data|collection|parameters?|hyper[- ]?parameters?|physics|details)\b|\b(?:data|data-?set|trajectory|demonstration) (?:collection|generation|acquisition|synthesis)\b|\b(?:numerical|physics|ODE|PDE) (?:solvers?|engines?)\b/i;
const LEARNS =
  /\b(?:pre-?|re-?)?train|\bfine-?tun|\blearn|\bnetworks?\b|\bmodels?\b|\bpolic(?:y|ies)\b|\bexperiments?\b|\bresults?\b|\bRL\b|\bagents?\b/i;
/** "The masses settle where the energy is least, found with Adam": a state is searched for, and no weights. */
const SETTLES =
  /\b(?:minimi[sz]\w*|solv(?:e[sd]?|ing)|relax\w*|settl\w*)\b[^.;]{0,60}\b(?:energy|energies|equilibri(?:um|a)|kinematics|contacts?)\b/i;
/** "The dynamics are integrated at a step size of 0.01", "the grid has a step of …": steps through time or space. */
const INTEGRATES =
  /\b(?:integrat(?:e[sd]?|ing|ion|ors?)|Euler|Runge[- –]Kutta|RK\d|Verlet|leapfrog|(?:ODE|SDE|PDE) solvers?|finite[- ](?:differences?|elements?)|simulators?|physics simulations?|molecular dynamics|physics engine|discreti[sz]\w+|mesh|Langevin|MCMC|Hamiltonian Monte Carlo|HMC|Metropolis|MALA|control frequency|MuJoCo)\b/i;
const STEPS = /\bstep[- ]?(?:sizes?|lengths?)\b|\btime[- ]?steps?\b/i;
const OF_LEARNING =
  /\blearn\w*[-_ ]rates?\b|\blrs?\b|\bSGD\b|\bAdam\w*\b|\boptimi[sz]er\b|\bgradient (?:descent|ascent|flow|steps?)\b|\b(?:weights|networks?|SGLD|stochastic gradient|train(?:s|ed|ing))\b/i;
const OF_WEIGHTS = /\b(?:pre-?|re-?)?train|\bfine-?tun|\blearn|\bnetworks?\b|\bweights\b|\bepochs?\b|\bloss(?:es)?\b/i;

/** What a simulator or a solver takes its own steps by. */
function isOfSimulator(paper: Paper, { from, span }: Stated): boolean {
  const text = paper.quote(span);
  if (from === 'text' && SETTLES.test(text) && !OF_WEIGHTS.test(text)) return true;
  if (from === 'text' && STEPS.test(text) && INTEGRATES.test(text) && !OF_LEARNING.test(text)) return true;
  const table = from === 'table' ? paper.tables().find((one) => contains(one.span, span)) : undefined;
  const titles = [paper.sectionAt(span)?.heading?.title ?? '', captionText(paper, { caption: table?.caption ?? null })];
  return (
    titles.some((title) => MAKES_DATA.test(title) && !LEARNS.test(title)) && !(from === 'text' && OF_WEIGHTS.test(text))
  );
}

/** The settings without what a simulator or a solver is run with: an optimizer in there trains nothing. */
export const withoutSimulators = (paper: Paper, settings: Settings, items: readonly string[]): Settings =>
  new Map(
    [...settings]
      .map(
        ([item, all]) => [item, items.includes(item) ? all.filter((one) => !isOfSimulator(paper, one)) : all] as const,
      )
      .filter(([, all]) => all.length > 0),
  );
