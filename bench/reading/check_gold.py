"""Check gold files against the guide: python -m bench.reading.check_gold FILE...

What contradicts the guide is an error; what is seldom meant so is shown with “look”.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bench.reading.gold_marks import Problem
from bench.reading.gold_text import GoldError, GoldStatement, GoldText, read_gold
from headwater.statements.statement import Certainty, Quotation, SourceKind, Stance
from headwater.terms.span import Span, shared_length, total_length

_DEEPEST = 3
_QUOTED = re.compile(r"[“\"«„‘'].*[”\"»“’'][.,]?", re.DOTALL)
_QUOTE_MARK = re.compile(r"[“”\"«»„]")
_NOBODY = frozenset({SourceKind.PUBLISHER, SourceKind.UNATTRIBUTED})
_UNKNOWN = frozenset({Stance.ASKS, Stance.DEMANDS})


def main(arguments: Sequence[str]) -> int:
    """Print the problems and the counts of each file; return 1 if any has an error."""
    if not arguments:
        print("usage: python -m bench.reading.check_gold FILE...", file=sys.stderr)
        return 2
    total: Counter[str] = Counter()
    failed = 0
    for path in map(Path, arguments):
        try:
            gold = read_gold(path)
        except GoldError as error:
            print(error)
            failed += 1
            continue
        problems = problems_in(gold)
        failed += any(not problem.is_warning for problem in problems)
        for problem in problems:
            print(f"{gold.name}: {problem}")
        counted = counts_of(gold)
        total += counted
        print(f"{gold.name}: {told(counted)}")
    if len(arguments) > 1:
        print(f"{len(arguments)} files, {failed} with errors: {told(total)}")
    return 1 if failed else 0


def problems_in(gold: GoldText) -> tuple[Problem, ...]:
    """Return what contradicts the guide or should be looked at, by line."""
    found = [
        problem
        for statement in gold.statements
        for rule in _RULES
        for problem in rule(gold, statement)
    ]
    bearing = {hedge for statement in gold.statements for hedge in statement.label.hedges}
    for number, spans in gold.hedges.items():
        if number not in bearing:
            words = repr(_words(gold, spans))
            expected = f"a statement with hedges=H{number}"
            found.append(Problem(0, expected, f"none for {words}", is_warning=True))
    return tuple(sorted(found))


def counts_of(gold: GoldText) -> Counter[str]:
    """Return how much of each sort the text has."""
    said = gold.statements
    counted = Counter(statements=len(said), hedges=len(gold.hedges), numbers=len(gold.numbers))
    counted.update(dates=len(gold.dates), places=len(gold.places))
    counted.update(nested=sum(one.label.within is not None for one in said))
    counted.update(str(via.role) for one in said for via in one.label.via)
    counted.update(f"“{one.label.stance}”" for one in said)
    counted.update(f"“{one.label.kind}”" for one in said)
    return counted


def told(counted: Counter[str]) -> str:
    """Return the counts in words."""
    return ", ".join(f"{count} {name}" for name, count in counted.items() if count) or "nothing"


def _source_problems(gold: GoldText, said: GoldStatement) -> Iterator[Problem]:
    kind = said.label.kind
    if not said.source and kind not in _NOBODY:
        yield Problem(said.line, f"a mark S{said.number} with kind={kind}", "none")
    if said.source and kind is SourceKind.UNATTRIBUTED:
        yield Problem(
            said.line, f"no mark S{said.number} with kind={kind}", _shown(gold, said.source)
        )
    if said.label.speaker and kind is SourceKind.UNATTRIBUTED:
        yield Problem(said.line, f"no speaker with kind={kind}", said.label.speaker)
    if said.reason and kind is not SourceKind.UNNAMED:
        expected = f"no mark R{said.number} with kind={kind}"
        yield Problem(said.line, expected, _shown(gold, said.reason), is_warning=True)


def _cue_problems(gold: GoldText, said: GoldStatement) -> Iterator[Problem]:
    kind = said.label.kind
    if kind is SourceKind.PUBLISHER and said.cue:
        expected = f"no mark Q{said.number} with kind=publisher"
        yield Problem(said.line, expected, _shown(gold, said.cue), is_warning=True)
    if kind is SourceKind.UNATTRIBUTED and said.cue:
        marked = [span for spans in gold.hedges.values() for span in spans]
        if not shared_length(said.cue, marked):
            expected = f"the cue Q{said.number} of kind=unattributed marked H too"
            yield Problem(said.line, expected, _shown(gold, said.cue), is_warning=True)
    if kind not in _NOBODY and not said.cue and not _is_line_of_speaker(gold.text, said):
        expected = f"a mark Q{said.number}, or S{said.number} on a line that names who speaks"
        yield Problem(said.line, expected, _shown(gold, said.source), is_warning=True)


def _nesting_problems(gold: GoldText, said: GoldStatement) -> Iterator[Problem]:
    by_number = {one.number: one for one in gold.statements}
    seen = [said.number]
    outer = said.label.within
    while outer is not None:
        if outer in seen:
            yield Problem(said.line, "within= that leads outwards", "a circle")
            return
        seen.append(outer)
        outer = by_number[outer].label.within
    if len(seen) > _DEEPEST:
        expected = f"statements at most {_DEEPEST} deep"
        yield Problem(said.line, expected, " in ".join(map(str, seen)), is_warning=True)
    if said.label.within is not None:
        around = by_number[said.label.within]
        if shared_length(said.content, around.content) < total_length(said.content):
            expected = f"T{said.number} inside T{around.number}"
            yield Problem(said.line, expected, _shown(gold, said.content), is_warning=True)


def _denial_problems(gold: GoldText, said: GoldStatement) -> Iterator[Problem]:
    for letter, spans in (("X", said.denied), ("Y", said.narrowing)):
        if spans and said.label.stance is not Stance.DENIES:
            expected = f"{letter}{said.number} only with stance=denies"
            yield Problem(said.line, expected, f"stance={said.label.stance}")
    if shared_length(said.narrowing, said.denied) < total_length(said.narrowing):
        expected = f"Y{said.number} inside X{said.number}"
        yield Problem(said.line, expected, _shown(gold, said.narrowing), is_warning=True)


def _certainty_problems(gold: GoldText, said: GoldStatement) -> Iterator[Problem]:
    label = said.label
    if label.stance in _UNKNOWN and label.certainty is not Certainty.UNKNOWN:
        expected = f"certainty=unknown with stance={label.stance}"
        yield Problem(said.line, expected, f"certainty={label.certainty}", is_warning=True)
    elsewhere = label.stance in {*_UNKNOWN, Stance.DECLINES}
    if label.hedges and label.certainty is Certainty.CERTAIN and not elsewhere:
        hedges = ", ".join(_words(gold, spans) for spans in said.hedges)
        expected = "certainty= of a hedged statement"
        yield Problem(said.line, expected, f"certain with {hedges!r}", is_warning=True)


def _quotation_problems(gold: GoldText, said: GoldStatement) -> Iterator[Problem]:
    words = _words(gold, said.content)
    by_marks = Quotation.INDIRECT
    if _QUOTE_MARK.search(words):
        wholly = all(_QUOTED.fullmatch(part.of(gold.text)) for part in said.content)
        by_marks = Quotation.DIRECT if wholly else Quotation.MIXED
    chosen = said.label.quotation
    # Single marks are apostrophes too, and a long quotation closes only its last paragraph.
    is_possible = {by_marks, Quotation.MIXED} if by_marks is Quotation.DIRECT else {by_marks}
    if re.search("[‘’']", words) or "\n" in words:
        return
    if chosen not in is_possible:
        yield Problem(said.line, f"quotation={by_marks} by the marks", chosen, is_warning=True)


def _name_problems(gold: GoldText, said: GoldStatement) -> Iterator[Problem]:
    known = _plain(f"{gold.text} {gold.publisher}")
    names = [("speaker", said.label.speaker), *(("via", via.agent) for via in said.label.via)]
    for field, name in names:
        if name and _plain(name) not in known:
            expected = f"{field}= in words of the text"
            yield Problem(said.line, expected, repr(name), is_warning=True)


_RULES: tuple[Callable[[GoldText, GoldStatement], Iterator[Problem]], ...] = (
    _source_problems,
    _cue_problems,
    _nesting_problems,
    _denial_problems,
    _certainty_problems,
    _quotation_problems,
    _name_problems,
)


def _is_line_of_speaker(text: str, said: GoldStatement) -> bool:
    """Return True if the source stands on a line of its own or opens its line."""
    for span in said.source:
        line_start = text.rfind("\n", 0, span.start) + 1
        line_end = text.find("\n", span.end)
        line = Span(line_start, len(text) if line_end < 0 else line_end)
        opens = not any(letter.isalpha() for letter in text[line_start : span.start])
        if opens or not any(part.overlaps(line) for part in said.content):
            return True
    return False


def _words(gold: GoldText, spans: Sequence[Span]) -> str:
    return " … ".join(span.of(gold.text) for span in spans)


def _shown(gold: GoldText, spans: Sequence[Span]) -> str:
    return repr(_words(gold, spans)[:60])


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("’", "'").split())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
