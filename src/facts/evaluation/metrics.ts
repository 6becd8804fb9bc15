import { memoize } from '../../paper/memoize.ts';
import type { Cell } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';

/** A measure that a table reports and nothing explains. */
export interface UnknownMetric {
  readonly name: string;
  readonly at: { readonly span: Span };
  readonly because: string;
}

/** By an arrow a table says that a column is a measure, and which way is better. */
const ARROW = /[↑↓⇑⇓]|\\(?:up|down)arrow/g;
/** One word with two capitals or more: the short name of a measure. */
const SHORT = /^[A-Z][\p{L}]{0,6}[A-Z][\p{L}]{0,5}$/u;
/** Measures that need no words in their field. */
const KNOWN =
  /^(?:ACC|mAcc|AP|mAP|AR|mAR|AUC|AUROC|AUPRC|AUPR|ROC|PR|MRR|MAP|NDCG|nDCG|DCG|HR|CTR|RMSE|MSE|MAE|MAPE|sMAPE|NMSE|nMSE|NRMSE|NLL|BPC|BPD|BPB|PPL|CE|KL|JS|MMD|EMD|WD|ELBO|EUBO|ESS|FID|sFID|rFID|gFID|KID|IS|LPIPS|SSIM|MSSSIM|PSNR|DISTS|NIQE|BRISQUE|MUSIQ|CLIP|CLIPS|DINO|FVD|VMAF|PESQ|STOI|SDR|SISDR|SNR|MOS|WER|CER|PER|TER|EER|BLEU|sacreBLEU|ROUGE|METEOR|CIDEr|SPICE|COMET|BERTScore|EM|F1|MCC|TPR|FPR|TNR|FNR|PPV|NPV|ECE|MCE|NMI|ARI|AMI|IoU|mIoU|gIoU|cIoU|aIoU|DSC|HD|ASD|ASSD|NSD|PCK|PCKh|OKS|MPJPE|PAMPJPE|PVE|ADE|FDE|minADE|minFDE|ATE|RPE|RTE|EPE|CD|SIM|NSS|CC|NFE|TFLOPs|GFLOPs|FLOPs|MACs|GMACs|FPS|TPS|TOPS|QPS|GPU|CPU|RAM|VRAM|TTFT|SR|SPL|OOD|ID|BWT|FWT|ASR|MIA|QED|SA|RMSD|TM|GDT|lDDT|pLDDT|PLDDT|AAR|IQ|HPS|HPSv|LLM|MLP|OA|AA|VQA|GPT|ACCs|Avg|AVG|SOTA)$/i;

const norm = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const isHeader = (cell: Cell): boolean => (cell.text.match(ARROW)?.length ?? 0) === 1 && cell.text.length < 24;

/** Measures in the heads of tables, by their short names, that neither text, caption nor bibliography says again. */
const inTables = (paper: Paper): UnknownMetric[] => {
  const heads = new Map<string, Cell>();
  for (const { rows, caption, span } of paper.tables()) {
    // In an appendix, what has no caption of its own may be a specimen: another paper's table, shown as a picture.
    if (caption === null && paper.sectionAt(span)?.appendix === true) continue;
    for (const { header, children } of rows)
      if (header)
        for (const cell of children.filter(isHeader)) {
          const name = cell.text
            .replace(ARROW, '')
            .replace(/\([^()]{0,20}\)|[%$\\]/g, '')
            .trim();
          if (SHORT.test(name) && !KNOWN.test(name) && !heads.has(name)) heads.set(name, cell);
        }
  }
  if (heads.size === 0) return [];
  const said = norm(
    [...paper.statements().map(({ text }) => text), ...paper.references().map(({ span }) => paper.quote(span))].join(
      ' ',
    ),
  );
  return [...heads].flatMap(([name, at]) =>
    said.includes(norm(name))
      ? []
      : [{ name, at, because: 'the name stands in no sentence, caption, note or reference of the paper' }],
  );
};

/** "We introduce a new metric called PatienceScore", "we propose the PatienceScore (PS), a metric". */
const COINED = [
  /\b(?:introduce|propose|design|devise|present)\b[^.;]{0,20}\b(?:an?|the|our) (?:new|novel) (?:[\w-]+ ){0,3}(?:metric|measure|score)s?,? (?:called|named|termed|dubbed|denoted(?: as)?|which we (?:call|term)) (?:the )?["“*]?([A-Z][\w-]{2,24}(?: [A-Z][\w-]{1,20}){0,3})/,
  /\b(?:introduce|propose|design|devise|present)\b (?:the )?([A-Z][\w-]{2,24}(?: [A-Z][\w-]{1,20}){0,3})(?: \([^()]{1,12}\))?, an? (?:new|novel) (?:[\w-]+ ){0,3}(?:metric|measure|score)\b/,
];
/** Words by which a measure is explained, in a sentence with its name or the one after. */
const EXPLAINS =
  /\b(?:measur\w+|quantif\w+|defin\w+|comput\w+|calculat\w+|count\w*|ratio|fraction|proportion|percentage|percent|average|mean|median|difference|distance|number of|sum of|rate|probabilit\w+|correlation|how (?:much|many|well|often|far|long)|captur\w+|assess\w*|evaluat\w+|reflect\w*|combin\w+|weigh\w*|aggregat\w+|product|score[sd]? (?:each|the|from|between)|based on|given by|formul\w+|equation|log)\b|[=∑Σ]/i;

const coined = (paper: Paper): UnknownMetric[] => {
  const own = paper.statements().filter(({ section }) => !NOT_OWN_WORK.has(section.role));
  const found = new Map<string, UnknownMetric>();
  for (const one of own) {
    const name = COINED.map((pattern) => pattern.exec(one.text)?.[1]).find((match) => match !== undefined);
    if (name === undefined || found.has(name)) continue;
    const low = name.toLowerCase();
    const explained = own.some(({ text }, i) => {
      if (!text.toLowerCase().includes(low)) return false;
      const rest = text === one.text ? text.slice(text.indexOf(name) + name.length) : text;
      return EXPLAINS.test(rest) || EXPLAINS.test(own[i + 1]?.text ?? '');
    });
    if (!explained)
      found.set(name, {
        name,
        at: one,
        because: 'no sentence with its name, or right after, says what it counts, divides or averages',
      });
  }
  return [...found.values()];
};

/** Measures that the paper names and nowhere explains: those of its own first, then those in heads of tables. */
export const unknownMetrics = memoize((paper: Paper): readonly UnknownMetric[] => [
  ...coined(paper),
  ...inTables(paper),
]);
