import { LANGUAGE_NAME } from '../../data/language-names.ts';

/** What of a paper's work may touch people. */
type SubjectId =
  | 'language'
  | 'text'
  | 'media'
  | 'editing'
  | 'answers'
  | 'speech'
  | 'generative'
  | 'molecules'
  | 'people';

/** A subject whose misuse a paper is expected to speak of. */
export interface Subject {
  readonly id: SubjectId;
  readonly why: string;
  readonly example: string;
  /** Words for it in a title or an abstract. */
  readonly pattern: RegExp;
  /** A sentence in which the authors make or use such a model. */
  readonly made: RegExp;
  /** A sentence in which they train a model of any make, which tells where the title or several sentences name the subject. */
  readonly trained?: RegExp;
  /** Whether it asks for models that make something, which a detector of such things does not. */
  readonly makes?: boolean;
  /** Whether its words alone leave open what the models do, so that a sentence of the second kind has to say it. */
  readonly open?: boolean;
}

const DO =
  '\\b(?:we|our)\\b[^.;]{0,60}\\b(?:pre-?train|train|fine-?tun|adapt|scal|generat|sampl|evaluat|appl|deploy|learn)\\w*\\b';

/** Models that write text. */
export const LANGUAGE: Subject = {
  id: 'language',
  why: 'its models are trained on what people wrote, or write for people',
  example:
    'The model repeats the biases of the text that it learned from; we measured none of them and advise against decisions on people by it alone.',
  pattern:
    /\b(?:(?<!vision[- –])language model(?:s|l?ing)?|LLMs?|MLLMs?|LVLMs?|LRMs?|(?:large |long )reasoning models?|language representations?|(?:sentence|text|document) (?:embeddings?|representations?)|(?:pre-?trained|monolingual|multilingual) BERT|text (?:models|modell?ing)|chat-?bots?|conversational (?:agents?|assistants?)|dialogue systems?|text generation|summari[sz]ation|(?:pun|joke|humou?r|story|poe(?:m|try)|lyrics?|dialogue|sarcasm|headline) generation|(?:generat|writ)(?:e|es|ing) (?:\w+ )?(?:puns?|jokes?|stories|poems|poetry|lyrics)|emotional support|empathetic (?:dialogues?|conversations?|responses?|responding|agents?)|counsel+ing|instruction[- ](?:tuning|following)|chain[- ]of[- ]thought|reasoning traces?|thinking tokens|self-consistency accuracy|pass@\d)\b/i,
  made: new RegExp(
    `${DO}[^.;]{0,80}(?:\\b(?:language models?|LLMs?|GPT|BERT|RoBERTa|T5|LLaMA|Llama|Qwen|Mistral|Wikipedia|news|books?|web|corpus|corpora|dialogue|conversations?|instructions?|parameters|tokens|text)\\b|GPT-|LLaMA-|Qwen)`,
    'i',
  ),
};

/** Data of people, and decisions on them. */
export const PEOPLE: Subject = {
  id: 'people',
  why: 'its data are of people',
  example:
    'The data are from one hospital, so that it may err more often on patients elsewhere; no decision should rest on it alone.',
  pattern:
    /\b(?:face (?:recognition|attributes?|verification|embeddings?|detection)|facial|(?:(?:person|people|pedestrian) |face )(?:re-?)?identification|person search|identif(?:y|ying) (?:people|persons|individuals)|pedestrians?|biometric\w*|gait|egocentric (?:videos?|vision|reasoning)|electronic health records?|EHRs?|clinical notes?|patients?|medical (?:imag\w+|segmentation|diagnos\w+|reports?)|clinical (?:diagnos\w+|practice|deployment|decisions?|data|trials?|use)|MRI|CT scans?|chest X-?rays?|mammogra\w+|(?:brain |lung |liver )?tumou?rs?|user (?:posts|interactions?|preferences?)|learner (?:corpora|texts?|data|models?|modell?ing)|students?['’]? (?:knowledge|performance|answers|essays|writing)|(?:histo)?patholog(?:y|ists?)|radiolog(?:y|ists?)|(?:video|crowd|pedestrian) anomaly detection|anomalies in (?:[\w-]+ )?(?:crowds|surveillance videos?)|crowd (?:counting|analysis|behaviou?r)|CCTV|recidivism|credit scor\w+|hiring|surveillance|social media|recommend(?:er|ation) (?:systems?|engines?)|(?:surgical|medical|clinical|care) teams?|clinicians|surgeons|user[-–]item|user (?:behaviou?rs?|data|profiles?))\b/i,
  made: new RegExp(
    `${DO}[^.;]{0,80}\\b(?:faces?|persons?|people|patients?|surgeons|surgical|clinical|medical|scans?|MRI|tumou?rs?|users?|posts|tweets|learners?|students?|videos?)\\b`,
    'i',
  ),
};

/** Models that draw or write what people may take for real. */
export const GENERATORS: Subject = {
  id: 'generative',
  makes: true,
  // Of molecules, too, there are such models.
  open: true,
  why: 'it is about generative models, and trains them on pictures or text',
  example: 'Samples may repeat faces or works of the training set; we did not measure how often.',
  pattern:
    /\b(?:generative (?:adversarial )?(?:models?|modell?ing|networks?|nets)|GANs?|diffusion models?|(?:variational )?auto-?encoders?|VAEs?|(?:image|visual|text-to-image) generation)\b/i,
  made: /\b(?:we|our|nets?|networks?|models?|GANs?)\b[^.;]{0,80}\b(?:train|fine-?tun|generat|sampl|evaluat|test)\w*\b[^.;]{0,80}\b(?:images?|faces?|photographs?|portraits?|FFHQ|CelebA\w*|LSUN|Toronto Face|TFD|ImageNet|COCO|LAION\S*|text-to-image|text)\b/i,
};

/** Tasks on what people wrote; pairs of languages are those of a translator. */
const TEXT_TASKS = new RegExp(
  String.raw`\b(?:natural language (?:processing|understanding|inference)|NLP|(?:idiom|metaphor|idiomatic|figurative|sarcasm|irony|sentiment|emotion|stance|hate[- ]speech|offensive[- ]language|fake[- ]news|rumou?r|named[- ]entity|paraphrase|argument|event|opinion) (?:[\w-]+ ){0,2}(?:detection|recognition|identification|classification|extraction|analysis|mining)|(?:parody|satire|humou?r|propaganda|cyber-?bullying|abuse|clickbait|troll) detection|text classification|(?:neural |statistical )?machine translation|multilingual (?:neural )?translation|(?:${LANGUAGE_NAME})[- –](?:to[- –])?(?:${LANGUAGE_NAME}) (?:\w+ ){0,2}translation|relation extraction|(?:open-domain|extractive|multi-hop) question answering|reading comprehension|co-?reference resolution|semantic (?:textual similarity|parsing|role label\w+)|dependency parsing|part-of-speech tagging|word sense disambiguation|grammatical error correction|entity linking)\b`,
  'i',
);

/** The authors train, and on or of what follows. */
const TRAINS =
  '\\b(?:we|our|the model|models?)\\b[^.;]{0,80}\\b(?:pre-?train|train|fine-?tun|implement|initiali[sz])\\w*\\b(?:[^.;]|\\.\\d){0,100}\\b';

/** Models of what people wrote that need not write themselves. */
export const TEXT: Subject = {
  id: 'text',
  why: 'its models learn from what people wrote',
  example:
    'The texts are of a few sources, so that the model may err more often on how others write; we did not measure how often.',
  open: true,
  pattern: TEXT_TASKS,
  made: new RegExp(
    `${TRAINS}(?:BERT\\S*|RoBERTa\\S*|DeBERTa\\S*|ALBERT\\S*|ELECTRA\\S*|XLM\\S*|m?BART\\S*|m?T5\\S*|GPT\\S*|LSTMs?|word embeddings|word vectors|encoder)\\b`,
    'i',
  ),
  trained: new RegExp(
    `${TRAINS}(?:(?:Bi)?LSTMs?|RNN\\w*|GRUs?|encoders?|sentence pairs|sentences|words|(?:deep |neural |large |translation |types? of )(?:networks?|models?|LSTMs?))\\b`,
    'i',
  ),
};

/** In the order in which they are asked. */
export const SUBJECTS: readonly Subject[] = [
  LANGUAGE,
  TEXT,
  {
    id: 'media',
    why: 'its models make images, video or speech',
    example: 'The method can make pictures or speech of people who did not agree to it; the release forbids that.',
    makes: true,
    pattern:
      /\b(?:text-to-(?:image|video|speech|audio|music)|speech synthesi[sz]ers?|synthesi[sz](?:e|es|ing|ed) (?:\w+ ){0,3}(?:speech|voices?)|(?:voice|speaker) (?:conversion|cloning|imitation)|voice (?:agents?|assistants?)|vocali[sz](?:e|es|ing) (?:\w+ ){0,3}speech|image-to-image (?:translation|synthesis|generation)|(?:synthesi[sz]|colou?ri[sz])ing (?:\w+ ){0,2}(?:photos|photographs|images|pictures)|(?:image|photo|picture|video) (?:colou?ri[sz]ation|(?:in|out)painting)|(?:image|video|speech|face|portrait|voice|avatar|talking[- ]head|music) (?:generation|synthesis|editing|animation|cloning)|(?:image|video|visual) generati(?:on|ve) models?|generat(?:es?|ing|ion of) (?:[\w-]+ ){0,2}(?:images|videos)|diffusion transformers?)\b/i,
    made: new RegExp(`${DO}[^.;]{0,80}\\b(?:images?|videos?|speech|audio|diffusion|generat\\w+|prompts?)\\b`, 'i'),
  },
  {
    id: 'editing',
    why: 'it changes people’s photographs',
    example: 'Whoever passes on a changed picture can mislead with it; we mark what was changed in its metadata.',
    makes: true,
    open: true,
    pattern:
      /\b(?:(?:photos?|photographs?|photographic|images?|pictures?|portraits?|faces?|selfies?) (?:retouching|manipulation|editing|compositing|harmoni[sz]ation|relighting|beautification)|(?:in|out)painting|(?:retouch|beautif(?:y|ies))(?:es|ing|ed)? (?:\w+ ){0,2}(?:photos?|photographs?|portraits?|images?)|(?:object|distractor|clutter|watermark|people|person|background) removal)\b/i,
    made: /\b(?:we|our|users?)\b[^.;]{0,100}\b(?:photos?|photographs?|photographic|photographers|portraits?|selfies?|internet (?:photos?|images?))\b/i,
  },
  {
    id: 'answers',
    why: 'its models answer and describe for people',
    example: 'Wrong answers about a picture may mislead those who rely on them; we tested none on medical pictures.',
    open: true,
    // One that only tells pictures apart, as CLIP does, writes nothing.
    pattern: /\b(?:vision[- –]language (?:large )?models?|VLMs?)\b/i,
    made: /\b(?:(?:video|image|visual) captioning|\w{0,20}VQA\w{0,20}|Video-?QA|(?:visual|video) question answering|LLaVA\S*|Qwen\S*VL\S*|InternVL\S*|BLIP-2|InstructBLIP|MiniGPT\S*|Flamingo|VILA|GPT-4[Vo]|multi-?modal (?:LLMs?|dialogues?|instructions?|reasoning))/i,
  },
  {
    id: 'speech',
    why: 'its models learn from recordings of people who speak',
    example:
      'The recordings are of few speakers, so that it may err more often on other voices and accents; we did not measure how often.',
    open: true,
    pattern:
      /\b(?:speech (?:recogni(?:tion|[sz](?:ers?|ing))|translation|representations?|separation|diari[sz]ation|emotion)|speech-to-text|recogni[sz]e speech|(?:\w{2,6})?ASR|spoken (?:language|dialogue|term)s?|speaker (?:verification|recognition|identif\w+|identity|diari[sz]ation|adaptation)|voice (?:recognition|biometrics|commands?)|keyword spotting)\b/i,
    made: new RegExp(
      `(?:${DO}|\\b(?:models?|encoders?|decoders?|networks?|tokeni[sz]ers?)\\b[^.;]{0,40}\\b(?:trained|fine-tuned|evaluated|tested|learns?)\\b)[^.;]{0,80}\\b(?:speech|audio|speakers?|utterances?|recordings?|transcri\\w+|voices?|phone(?:mes?|s)|Whisper\\S*|wav2vec\\S*|HuBERT\\S*|LibriSpeech|Common ?Voice|TIMIT|Switchboard|VCTK)\\b`,
      'i',
    ),
  },
  GENERATORS,
  {
    id: 'molecules',
    why: 'it designs proteins or drugs',
    example: 'Generated proteins were not screened for toxins; whoever makes them has to screen them first.',
    open: true,
    pattern:
      /\b(?:protein|antibod(?:y|ies)|peptide|enzyme|drug|small[- ]molecule)s? (?:[\w-]+ )?(?:design|generation|co-?design)\b/i,
    made: /\b(?:we|our|the model)\b[^.;]{0,80}\b(?:generat|design|sampl)\w*\b[^.;]{0,80}\b(?:proteins?|antibod(?:y|ies)|peptides?|enzymes?|drugs?|binders?)\b/i,
  },
  PEOPLE,
];
