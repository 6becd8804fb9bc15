import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { isKnownName } from './known-names.ts';

/** A short form that the prose uses again and again and spells out nowhere. */
export interface UndefinedAcronym {
  readonly name: string;
  readonly times: number;
  /** Its first sentence. */
  readonly at: { readonly span: Span };
}

/** Used less often it may be a name in passing. */
const LEAST = 5;
/** What is in every short form. */
const CAPITALS = /\p{Lu}{3}/u;
const ACRONYM = /(?<![\p{L}\p{N}_./\\@:[&+-])(\p{Lu}{3,6})(?:s|['’]s)?(?![\p{L}\p{N}_/@&+-]|\s?[[(=]|\.\p{L})/gu;
/** Short forms that act as nouns, "an XYZ", "XYZs", "the XYZ of": what stands without an article is often a name. */
const asNoun = (name: string): RegExp =>
  new RegExp(`\\b(?:an?|each|every|this|these|any|multiple|several|all) (?:\\w+ )?${name}s?\\b|\\b${name}s\\b`);

/** What readers of such papers know, and words in capitals. */
const KNOWN = new Set(
  (
    'AAAI ACL ACM AI API APIs ASCII ASIC AUC AUROC AWS BCE BERT BFS BLEU BN BPE BSD CAD CCA CDF CER CFG CFD CI CIFAR CLI CLIP CLS CNN COCO CPU CRF CSS CSV CT CTC CTR CUDA CV CVPR DAG DARPA DCT DDIM DDP DDPM DETR DFS DFT DNA DNN DOI DP DPO DQN DRAM ECCV ECE ECG EEG ELBO ELU EM EMA EMD EMNLP EOS ERM FAIR FDA FFN FFT FID FIFO FLOP FLOPS FPGA FPR FPS FSDP GAN GAT GCN GDP GDPR GELU GFLOP GIS GLUE GMM GNN GNU GPL GPS GPT GPU GRU GRPO GUI HBM HDR HIPAA HMM HPC HPO HSV HTML HTTP ICA ICCV ICLR ICML ICU ID IEEE IID IMU INT IO IRB ISO JAX JIT JPEG JSON KDE KL KNN LAN LDA LIDAR LLM LLMS LM LN LORA LPIPS LSTM LVLM MAE MAP MCMC MCTS MDP MIT ML MLE MLLM MLM MLP MMLU MNIST MOE MPC MPI MRI MRR MSE MSCOCO NAS NASA NER NIPS NLI NLL NLP NMT NN NOT NP NUMA NVIDIA NYU OCR ODE OOD OOM OOV OS PAC PASCAL PCA PDE PDF PEFT PGD PNG POMDP PPL PPO PR PSNR PTQ PVE QA QAT RAG RAM RANSAC RBF RELU REINFORCE RGB RGBD RHS RL RLHF RMS RMSE RNA RNN ROC ROUGE ROS SAC SAT SDE SDK SFT SGD SIFT SIMD SLAM SMILES SNR SOTA SOS SQL SRAM SSD SSIM SSM STD SVD SVHN SVM TED TPU TSNE TTS TV UAV UCI UI UK UMAP URL USA USB USD UTC UTF VAE VGG VIT VLM VOC VQA VRAM WER WMT XAI XML XOR YAML YOLO ' +
    'AND ARE BUT CAN FOR HAS LESS MORE NEW NONE NOTE NULL ONE ONLY OUR PAD SEP MASK SEE STEP TASK TEST THE TRUE FALSE TWO USE USER VERY WAS WHEN WITH YES ALL ANY BEST MIN MAX AVG RED BLUE GREEN BLACK WHITE DATA MODEL TIME DEMO RETURN INPUT OUTPUT ELSE THEN WHILE LEFT RIGHT TOP FINAL SYSTEM HUMAN AGENT ACCEPT REJECT GOOD BAD LOW HIGH'
  ).split(' '),
);

const isShouted = (text: string): boolean => !/[a-z]/.test(text) && text === text.toUpperCase();

const elsewhere: ReadonlySet<string> = new Set([...NOT_OWN_WORK, 'front']);

/** Acronyms that the text uses and nowhere spells out. */
export const undefinedAcronyms = memoize((paper: Paper): readonly UndefinedAcronym[] => {
  const uses = new Map<string, { times: number; texts: string[]; at: { span: Span } }>();
  for (const one of matching(paper.statements(), CAPITALS)) {
    if (elsewhere.has(one.section.role) || isShouted(one.text)) continue;
    for (const [, name] of one.text.matchAll(ACRONYM)) {
      const use = uses.get(name!);
      if (use === undefined) uses.set(name!, { times: 1, texts: [one.text], at: one });
      else {
        use.times++;
        use.texts.push(one.text);
      }
    }
  }
  const often = [...uses].filter(([name, { times }]) => times >= LEAST && !KNOWN.has(name) && !isKnownName(name));
  let initials: readonly [string, string] | undefined;
  return often
    .filter(([name, { texts }]) => {
      const noun = asNoun(name);
      return (
        texts.filter((text) => noun.test(text)).length >= 2 &&
        !isExplained(name, paper) &&
        !isSpelt(name, (initials ??= initialsOf(paper.text)))
      );
    })
    .map(([name, { times, at }]) => ({ name, times, at }));
});

/** Small words may count or not: "area under the curve" is AUC. */
const SMALL = /^(?:of|and|the|for|in|to|on|with|a|an|by|or|from|at|via|under|over)$/i;

const LONGEST_SMALL = 5;

function initialsOf(text: string): readonly [string, string] {
  const words = text.match(/\p{L}+/gu) ?? [];
  const first = (list: readonly string[]) => list.map((word) => word[0]!.toLowerCase()).join('');
  // A short form itself spells nothing out.
  const long = words.filter((word) => word.length < 2 || !isShouted(word));
  return [first(long), first(long.filter((word) => word.length > LONGEST_SMALL || !SMALL.test(word)))];
}

/** Spelled out by initials anywhere. */
const isSpelt = (name: string, initials: readonly [string, string]): boolean =>
  initials.some((letters) => letters.includes(name.toLowerCase()));

/** Explained in or before a bracket, by a colon or dash, cited as a name, or named in title or references. */
function isExplained(name: string, paper: Paper): boolean {
  const around = new RegExp(
    `\\([^()]{0,80}\\b${name}s?\\b|\\b${name}s?["”’]?\\s?(?:[([{:–—=]|, (?:i\\.e|that is|which|short|stand)|(?:stands|is short|denotes|refers|is an?|is the|means)\\b)|\\b(?:called|named|termed|dubbed|denoted|abbreviat\\w+|known as|dataset|benchmark|model)\\s["“]?${name}\\b|\\b${name} (?:et al|dataset|data set|benchmark|corpus|library|toolkit|framework|algorithm|method|baseline|paper)`,
    'u',
  );
  if (around.test(paper.text) || new RegExp(`\\b${name}\\b`).test(paper.title ?? '')) return true;
  return paper.references().some(({ span }) => paper.quote(span).includes(name));
}
