import { onLine, onPage, outcome, paper, report } from './sample-report.ts';

/** Words that try to leave the place where they are shown: in XML, HTML, Markdown, workflow commands and terminals. */
const HOSTILE = [
  '</blockquote><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  "' ]]> <!-- &amp; &lt;",
  '::error file=x::gotcha%0A',
  '\n::set-output name=x::y\r\n',
  '[link](javascript:alert(1)) ![](https://example.org/x.png) @someone #123 `code` **bold**',
  '\u001b[31mred\u001b]8;;https://example.org\u0007link\u0000\uffff\ud800 \u202eevil',
  '\u2028\u2029| a | b |',
].join(' ');

/** A paper with a finding at a page, one at a line, a missing thing and answers of every kind, all words hostile. */
export const hostileReport = () =>
  report(
    [
      paper(
        [
          outcome({
            severity: 'error',
            message: HOSTILE,
            because: HOSTILE,
            help: HOSTILE,
            evidence: [onPage(3, HOSTILE, { label: HOSTILE, section: HOSTILE }), onPage(4, 'second')],
          }),
          outcome({ rule: 'data/no-licence', severity: 'note', fingerprint: 'ffffffffffffffff' }),
          outcome({ rule: 'a/met', status: 'met', evidence: [onPage(1, HOSTILE)] }),
          outcome({ rule: 'a/not', status: 'not-applicable', because: HOSTILE }),
          outcome({ rule: 'a/unsure', status: 'inconclusive', because: HOSTILE }),
        ],
        { path: `papers/${HOSTILE}.pdf`, title: HOSTILE, unread: [{ page: 2, why: HOSTILE }] },
      ),
      paper([outcome({ evidence: [onLine(7, 'We use it.')] })], { path: './draft papers/paper #1.md', pages: null }),
      paper([]),
    ],
    [{ path: 'broken.pdf', why: HOSTILE, todo: HOSTILE }],
  );
