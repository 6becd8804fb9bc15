import { describe, expect, it } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { context, llama, onLine, outcome, paper, report } from './sample-report.ts';

describe('json', () => {
  it('holds every outcome in the order of the contract', () => {
    const [trigger] = llama.evidence;
    const sample = report([
      paper([
        { ...llama, evidence: [trigger!] },
        outcome({ confidence: 'low', evidence: [onLine(3, 'x\u009b')] }),
        outcome({ status: 'met' }),
      ]),
    ]);
    const text = json(sample, context({ minConfidence: 'high', quiet: true }));
    expect(JSON.parse(text).papers[0].outcomes).toHaveLength(3);
    expect(text).toMatchInlineSnapshot(`
      "{
        "schema": "paper-lint/report@1",
        "tool": {
          "name": "paper-lint",
          "version": "0.1.0"
        },
        "artifacts": [],
        "papers": [
          {
            "path": "llama.pdf",
            "title": "LLaMA",
            "kind": "pretraining",
            "kindBecause": "it trains models",
            "pages": 27,
            "unread": [],
            "outcomes": [
              {
                "rule": "architecture/unclear-architecture",
                "status": "missed",
                "severity": "warning",
                "confidence": "high",
                "message": "the family of the Transformer is never said",
                "because": null,
                "help": null,
                "evidence": [
                  {
                    "role": "trigger",
                    "quote": "the new model is made from a Transformer architecture (Vaswani et al., 2017)",
                    "label": "that one is an encoder–decoder",
                    "page": 3,
                    "section": "2.2 Architecture",
                    "rects": [
                      [70.9, 301.2, 290.12, 312]
                    ]
                  }
                ],
                "workings": [],
                "fingerprint": "0123456789abcdef"
              },
              {
                "rule": "architecture/unclear-architecture",
                "status": "missed",
                "severity": "warning",
                "confidence": "low",
                "message": "the family of the Transformer is never said",
                "because": null,
                "help": null,
                "evidence": [
                  {
                    "role": "trigger",
                    "quote": "x\\u009b",
                    "label": null,
                    "section": "2.1 Title",
                    "line": 3,
                    "column": 3,
                    "endLine": 3,
                    "endColumn": 20
                  }
                ],
                "workings": [],
                "fingerprint": "0123456789abcdef"
              },
              {
                "rule": "architecture/unclear-architecture",
                "status": "met",
                "severity": "warning",
                "confidence": "high",
                "message": "the family of the Transformer is never said",
                "because": null,
                "help": null,
                "evidence": [],
                "workings": [],
                "fingerprint": "0123456789abcdef"
              }
            ],
            "facts": {}
          }
        ],
        "failures": [],
        "notices": [],
        "summary": {
          "errors": 0,
          "warnings": 2,
          "notes": 0,
          "suppressed": 0,
          "baselined": 0
        }
      }
      "
    `);
  });
});
