from datetime import date

import pytest

from bench.reading.gold_text import GoldError, gold_text, read_part
from headwater.statements.statement import SourceKind

FILE = """genre: wire story
publisher: Harbour Courier
published: 2031-03-04
---
⟦S1 Two guards⟧ ⟦Q1 told⟧ Delta Wire, ⟦R1 speaking unnamed⟧, that ⟦T1 ⟦N1 at least 21 men⟧ were
⟦H1 reportedly⟧ taken to ⟦P1 Rostov⟧ in ⟦D1 February⟧⟧. ⟦S2 It⟧ ⟦Q2 denied⟧ ⟦T2 ⟦X2 ⟦Y2 forced⟧
work⟧⟧.
---
1: speaker=two guards | kind=unnamed | via=Delta Wire:relay | certainty=probable | hedges=H1
2: speaker=? | kind=named organisation | stance=denies

N1: 21.. | bound=at_least | unit=man
D1: 2031-02
P1: RU | city
"""


def test_a_file_gives_its_text_its_statements_and_what_stands_in_them():
    gold = gold_text("harbour", FILE)
    first, second = gold.statements

    assert gold.text.startswith(
        "Two guards told Delta Wire, speaking unnamed, that at least 21 men"
    )
    assert gold.text.endswith("It denied forced\nwork.")
    assert (gold.genre, gold.language, gold.title) == ("wire story", "en", None)
    assert gold.published is not None
    assert gold.published.earliest == date(2031, 3, 4)
    assert [span.of(gold.text) for span in first.source] == ["Two guards"]
    assert [span.of(gold.text) for span in first.reason] == ["speaking unnamed"]
    assert first.label.kind is SourceKind.UNNAMED
    assert [[s.of(gold.text) for s in hedge] for hedge in first.hedges] == [["reportedly"]]
    assert [span.of(gold.text) for span in second.denied] == ["forced\nwork"]
    assert [span.of(gold.text) for span in second.narrowing] == ["forced"]
    assert [one.span.of(gold.text) for one in gold.numbers] == ["at least 21 men"]
    assert [one.span.of(gold.text) for one in gold.dates] == ["February"]
    assert [one.label.country for one in gold.places] == ["RU"]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("---\n1:", "1:", "line 1: expected --- above the text and below it, found 1 such lines"),
        ("genre: wire story\n", "", "line 1: expected genre: … above the text, found none"),
        ("genre", "gender", "line 1: expected KEY: VALUE with a key of"),
        ("2031-03-04", "2031-03-44", "line 1: expected published: a date like 2031-03-04"),
        ("P1: RU | city\n", "", "line 6: expected a label P1: … for P1 in the text, found none"),
        ("2: s", "3: s", "line 6: expected a label 2: … for Q2, S2, T2, X2, Y2 in the text, found"),
        ("⟦P1 Rostov⟧", "Rostov", "line 14: expected the mark P1 in the text, found none"),
        ("2: s", "3: s", "line 10: expected the mark T3 in the text, found none"),
        ("hedges=H1", "hedges=H7", "line 9: expected the mark H7 in the text, found none"),
        ("stance=denies", "within=7", "line 10: expected a label 7: … to stand in, found none"),
        ("D1: 2031-02", "D1: soon", "line 13: expected a date like"),
        ("P1: RU | city", "D1: 2031", "line 14: expected each label once, found 1 in line 13 too"),
        ("P1: RU", "H1: RU", "line 14: expected a label such as 1: … or N1: …, found 'H1: RU"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, problem: str):
    with pytest.raises(GoldError) as raised:
        gold_text("harbour", FILE.replace(old, new))

    assert any(str(each).startswith(problem) for each in raised.value.problems), raised.value


def test_a_report_may_have_rulers_of_its_own():
    gold = gold_text("log", "genre: live blog\n---\nOne.\n---\n⟦T1 Two⟧\n---\n1: kind=publisher\n")

    assert gold.text == "One.\n---\nTwo"


def test_there_are_two_halves():
    with pytest.raises(ValueError, match="expected one of dev, tuning, test, found 'tset'"):
        read_part("tset")
