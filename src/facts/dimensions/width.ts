import { sparing } from '../text/search/sparing.ts';
import type { Item } from '../settings/stated.ts';
import { LAYER_BY_LAYER, N, SET } from './counts.ts';

/** Words of a network, one of which stands beside a letter that counts something of it. */
const OF_A_NETWORK = String.raw`(?:[Ll]ayers?|[Bb]locks?|[Dd]epth|[Ll]evels|[Ss]tack\w*|[Hh]idden|[Dd]im\w*|[Ww]idths?|[Cc]hannels?|[Ee]mbed\w*|[Hh]eads|[Ee]ncoders?|[Dd]ecoders?|[Tt]ransformers?|[Nn]etworks?|MLPs?|[Ff]eatures?|[Ll]atent|[LAHD] ?= ?\d)`;

/** The hidden size of a network, or the channels of its layers. */
export const WIDTH: Item = {
  id: 'width',
  title: 'width (hidden size or channels)',
  word: /\d ?[-–→] ?\d+ ?[-–→] ?\d|dim|hidden|width|wide\b|channel|units|neurons|filters|nodes|\bd\b|d_|\b[HCD] ?=|size|embed/i,
  prose: [
    // "[32, 64, 128] filters", "channel widths of [32, 64, 128]"
    new RegExp(
      `\\[\\s?(?<value>(?:${N})(?:,\\s?(?:${N})){1,7})\\s?\\] (?:[\\w-]+ )?(?:filters|channels|units|neurons|kernels|hidden)\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:channels?|filters|widths?|hidden (?:sizes?|dim\\w*|units)|(?:embedding|feature|stage) dim\\w*)\\b[^.;\\[]{0,40}?(?:of|are|is|being|=|:|to|with|as)\\s?\\[\\s?(?<value>(?:${N})(?:,\\s?(?:${N})){1,7})\\s?\\]`,
      'i',
    ),
    new RegExp(
      `\\b(?!model[- ]sizes?\\b)(?:hidden|embed\\w*|model|feature|latent|channel|token|residual|inner|state|internal|representation|output|base)[- ](?:layer |state |unit |vector |feature |channel )?(?:sizes?|dim(?:ension(?:ality|s)?)?s?|width|units|channels|states)\\b[^.;×\\[]{0,50}?(?<![\\w.])(?<value>${SET})\\b(?![- ](?:layer|block|head)s?\\b)`,
      'i',
    ),
    new RegExp(
      `\\bsizes? of (?:the |our |all |each |its |their )?(?:[\\w-]+ ){0,2}(?:embeddings?|hidden (?:layers?|states?|units?|vectors?)|(?:latent|feature|state) vectors?|representations?)\\b[^.;,×\\[\\d]{0,30}?(?:to|is|are|was|were|=|of|:|at) ?(?<value>${SET})\\b`,
      'i',
    ),
    // "512, 256, 128 and 64 filters"
    new RegExp(
      `(?<![\\w.])(?<value>(?:${N})(?:, (?:${N})){0,6},? and (?:${N})) (?:hidden |output |feature )?(?:units|channels|filters|neurons|kernels|feature maps)\\b`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.,×x-]|(?:[×x]|\\\\times) ?)(?<value>(?:${N})[- ](?:(?!(?:of|in|the|on|for|to|with|from|per|layers?)\\b|\\d)[\\w-]+[- ]){0,2}(?:units|neurons|channels?|filters|kernels|dimensions?|dims?|dimensional|feature maps|nodes per|hidden nodes|wide|cells|features))\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:d\\s?_?\\{?(?:model|hidden|emb\\w*)?\\}?|H|C|D|d_?h|hidden_?size|n_?embd|dim)\\s?=\\s?(?<value>\\d{2,5})\\b`,
    ),
    new RegExp(`\\bdimension(?:s|ality)?\\b[^.;]{0,40}?(?:=|of|is|to|at|:)\\s?(?<value>\\d{2,5})\\b`, 'i'),
    new RegExp(
      `\\b(?:width|channels?|channel number|filters|(?:number|num\\.?) of (?:\\w+ ){0,2}(?:channels|filters|units|neurons|hidden))\\b[^.;\\[]{0,40}?(?:=|:|of|is|are|to|from|at)\\s?(?<value>${SET})\\b`,
      'i',
    ),
    /(?<![\d.])(?<value>\d ?[×x] ?\d(?:, ?| )\d{2,4})\b/,
    new RegExp(LAYER_BY_LAYER, 'i'),
    // "hidden layers of sizes 400 and 300"
    new RegExp(
      `\\b(?:hidden|dense|fully[- ]connected|linear|feed-?forward|recurrent|conv\\w*|LSTM|GRU) layers?,? (?:each )?(?:of|with|having) (?:an? )?(?:sizes?|widths?) (?:of )?(?<value>${SET})(?! ?[×x])`,
      'i',
    ),
    // "embedded in R^{96}"
    /\b(?:embed\w*|hidden|latent|states?|representations?)\b[^.;]{0,40}(?:ℝ|\bR|\\mathbb ?\{ ?R ?\}|\\R)\s?\^\s?\{?\s?(?<value>\d{2,5})\b(?!\s?(?:[×x]|\\times))/,
  ].map(sparing),
  notAs: [
    // "feature size 14 × 14 × 512": the first of a product is its height.
    /‹\d+›[ $]{0,3}(?:[×x*]|\\times) ?\d/,
    // "the number of raters H = 10": the letter is that of something else.
    /\b(?:number|num\.?|amount|count) of (?!(?:\w+ )?(?:channels|hidden|units|neurons|filters|features|dimensions|nodes|heads)\b)(?:[\w-]+ ){1,4}[$(]?[HCD] ?= ?‹/i,
    // "at H = 10 and 4 classes": no word of a network beside the letter
    new RegExp(`^(?!.*\\b${OF_A_NETWORK}).*\\b[HCD]\\s?=\\s?‹`, 's'),
    // "192 controller units": none of a layer
    /^(?!.*\b(?:layers?|networks?|hidden|LSTM|GRU|RNN|MLP|dense|conv\w*|encoder|decoder|neurons?|fully|ReLU|perceptron)\b).*‹[^›]*\bunits›/is,
    // "61,000-dimensional sparse vectors": what goes in
    /‹[^›]*dim\w*› (?:\w+[- ]){0,2}(?:sparse|one-hot|bag-of-words|binary|raw|input)\b/i,
    // "Filter size 3 × 3" is no width; "3 × 3 × 64" is
    /\b(?:filter|kernel|weight) (?:shape|size)s?[^‹]{0,60}‹(?![^›]*(?:[×x]|\\times)[^›]*(?:[×x]|\\times))/i,
    // "the projected dimension r is set to 48": of an approximation
    /\b(?:projected|projection|low[- ]rank|reduced|rank) dim(?:ension)?s?\b[^.;‹]{0,30}‹/i,
    // "3 RGB channels": of pictures
    /‹[1-4][- ](?:\w+[- ]){0,2}channels?›|‹[^›]*\b(?:RGB|colou?r)\b[^›]*›/i,
    // "1-dimensional position embeddings": of space
    /‹[1-4][- ]?d(?:im\w*)?›/i,
    // "16-bit compute units", "8 processing units"
    /‹\d+-bit\b|‹[^›]*\b(?:comput\w*|processing|tensor|execution|sensory|business|organi[sz]ational|functional|speech|lexical|time) units›/i,
    // "21M 768-dimensional vectors" are stored somewhere.
    /\b[\d.,]+ ?[kKMB] ‹/,
    /‹[01]›/,
    // "the model size and the FFN hidden size are 384 and 1152"
    /\b(?:FFN|feed-?forward|intermediate|MLP)[- ](?:hidden|inner|layer) (?:sizes?|dim\w*|units)\b[^.;‹]{0,24}‹/i,
    // "a width of 1024 pixels", "85 mm wide": of things and pictures
    /\b(?:widths?|wide)\b[^.;‹]{0,30}‹[\d.,]+› ?(?:pixels?|px|[cmkµμn]?m|met(?:re|er)s?|inch\w*|degrees?|°|points?|ms|bins?|days?|samples)(?![\w-])/i,
    // "EEG on 64 channels at 512 Hz": of what is recorded
    /\b(?:EEG|ECG|EMG|MEG|fNIRS|electrodes?|microphones?|sensors?|leads?|captured|recorded|recordings?|montage|headset)\b[^.;‹]{0,60}‹[^›]*channels?›|‹[^›]*channels?›[^.;‹]{0,30}\b\d+ ?k?Hz\b|‹[\d.,]+› ?k?Hz\b|‹[^›]*channels?›[- ](?:[\w-]+ )?(?:EEG|ECG|EMG|MEG|recordings?)\b/i,
    // "512 pixels wide"
    /‹[^›]*\b(?:pixels?|px|[mck]?m|met(?:re|er)s|words|tokens|bits?)[ -]wide›/i,
    // "The feature dimensions of the songs are 29 and 18": what is extracted before and goes in
    /\b(?:visual|audio|acoustic|video|speech|textual|text|facial|raw|input|hand-?crafted|extracted|pre-?computed) features? (?:dim\w*|sizes?|vectors?)\b[^.;‹]{0,40}‹/i,
    /‹[^›]*dim\w*› (?:\w+ ){0,2}(?:features?|feature (?:representations?|vectors?)|vectors?|embeddings?) (?:is|are|was|were) (?:then |first )?(?:extracted|obtained|pre-?computed|computed)\b/i,
    // What goes in: "9 channels as input", "a 3-channel image", "4096-dimensional image features"
    /‹[^›]*(?:channels?|dimension\w*|dims?)› (?:\w+ ){0,2}?(?:as (?:the |an? )?(?:network )?inputs?\b|inputs?\b|images?\b|RGB\b|(?:image|visual|video|audio|text|acoustic) (?:features?|embeddings?|vectors?)\b)/i,
    /\binputs? (?:with|of|has|have|having|contain\w*) ‹[^›]*channels?›/i,
    /\b(?:pre-?process|extract)\w*[^.;‹]{0,40}‹[^›]*dimension\w*› (?:\w+ ){0,2}features?\b/i,
  ],
  not: /\bbeam[- ]?(?:search|size|width|decod\w+)?\b[^.;]{0,20}\b(?:width|size)\b|\bbeam (?:width|size)\b|\b(?:query|key|value|head)[- ]dim|\b(?:of|per|in) (?:each|every|one|a) head\b|\bper[- ]head\b/i,
  label:
    /\bdim(?:ension)?s?\b|\bd ?model\b|^d$|\bhidden\b|\bwidths?\b|\bchannels?\b|\bembed\w* (?:size|dim\w*)\b|\bunits\b|\bfilters\b|\bmodel ?(?:dim|size|width)\b|\bn ?embd\b|\bneurons\b|output size|\b(?:filter|kernel|weight|output) (?:shape|size)s?\b/,
  notLabel:
    /layers|dropout|ffn|feed|intermediate|head|drop|act\w*$|vocab|latent space|patch|lora|num\w* of hidden$|^model size$|(?:bits?|nats?) ?\/ ?dim/,
  // Decimals were measured.
  cell: /^(?!\W{0,3}\d{1,5}\.\d)(?!.{0,40}\d ?%).*\d/,
};
