/**
 * "Questions from law, business ethics and accounting": a subject that a benchmark asks about, or a benchmark of that name,
 * says nothing of what the work may do to people.
 */
export function withoutSchoolSubjects(text: string): string {
  const plain = text.replace(BENCHMARK, ' ').replace(BUSINESS, ' ');
  return (plain.match(SCHOOL) ?? []).length >= SEVERAL ? plain.replace(ITEM, ' ') : plain;
}

const SCHOOL =
  /\b(?:\w*economics|econometrics|accounting|finance|marketing|management|history|geography|physics|chemistry|biology|astronomy|anatomy|medicine|nutrition|genetics|mathematics|algebra|statistics|computer science|engineering|philosophy|psychology|sociology|religion|jurisprudence|law|politics|literature|logic|arts?|music)\b/gi;
/** So many school subjects in one sentence make a list of them. */
const SEVERAL = 2;
/** An item of such a list, between its commas. */
const ITEM =
  /(?<=(?:,|\band|\bor|\bincluding|\bsuch as|\blike|\bfrom|\bof|:|\() ?)(?:[\w-]+ )?(?:ethics|moral (?:disputes|scenarios|philosophy))\b(?= ?(?:[,.;)]|and\b|or\b))/gi;
const BUSINESS = /\bbusiness ethics\b/gi;
const BENCHMARK = /\bETHICS\b(?= ?(?:[,;)([]|and\b|benchmark|data ?set|corpus))/g;
