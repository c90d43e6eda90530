from pathlib import Path

import pytest

from bench.reading.check_gold import counts_of, main, problems_in, told
from bench.reading.gold_text import GOLD, gold_text, read_gold


def found(text: str, *labels: str) -> list[str]:
    gold = gold_text("x", "\n".join(("genre: wire story", "---", text, "---", *labels)))
    return [str(problem).partition(": ")[2] for problem in problems_in(gold)]


SPEAKS = "⟦S1 Ilse Marrow⟧ ⟦Q1 said⟧ "
MARROW = "1: speaker=Ilse Marrow | kind=named person"


def test_a_text_as_the_guide_wants_it_has_no_problems():
    assert (
        found(f"{SPEAKS}⟦T1 ⟦H1 perhaps⟧ so⟧.", f"{MARROW} | certainty=possible | hedges=H1") == []
    )


@pytest.mark.parametrize(
    ("text", "label", "problem"),
    [
        ("⟦T1 so⟧ ⟦Q1 said⟧", MARROW.replace("Ilse Marrow", "?"), "expected a mark S1 with"),
        (f"{SPEAKS}⟦T1 so⟧", "1: kind=unattributed", "expected no mark S1 with kind=unattributed"),
        ("⟦T1 so⟧", "1: kind=unattributed | speaker=so", "expected no speaker with"),
        (f"{SPEAKS}⟦T1 so⟧", f"{MARROW} | within=1", "expected within= that leads outwards"),
        (f"{SPEAKS}⟦T1 ⟦X1 so⟧⟧", MARROW, "expected X1 only with stance=denies"),
    ],
)
def test_what_contradicts_the_guide_is_an_error(text: str, label: str, problem: str):
    assert any(each.startswith(problem) for each in found(text, label)), found(text, label)


@pytest.mark.parametrize(
    ("text", "label", "problem"),
    [
        (f"⟦R1 unnamed⟧ {SPEAKS}⟦T1 so⟧", MARROW, "no mark R1 with kind=named person"),
        ("⟦T1 so⟧ ⟦Q1 we saw⟧", "1: kind=publisher", "no mark Q1 with kind=publisher"),
        ("⟦Q1 Reportedly⟧ ⟦T1 so⟧", "1: kind=unattributed", "the cue Q1 of kind=unattributed mark"),
        ("As for ⟦S1 Ilse Marrow⟧, ⟦T1 so⟧", MARROW, "a mark Q1, or S1 on a line that names"),
        (f"{SPEAKS}⟦T1 so⟧", f"{MARROW} | stance=asks", "certainty=unknown with stance=asks"),
        (f"{SPEAKS}⟦T1 ⟦H1 may⟧⟧", f"{MARROW} | hedges=H1", "certainty= of a hedged statement"),
        (f"{SPEAKS}⟦T1 so⟧ ⟦H1 may⟧", MARROW, "a statement with hedges=H1"),
        (f"{SPEAKS}⟦T1 “so”⟧", MARROW, "quotation=direct by the marks"),
        (f"{SPEAKS}⟦T1 so “bad”⟧", MARROW, "quotation=mixed by the marks"),
        (f"{SPEAKS}⟦T1 so⟧", f"{MARROW} | quotation=direct", "quotation=indirect by the marks"),
        (f"{SPEAKS}⟦T1 so⟧", MARROW.replace("Ilse", "Elsa"), "speaker= in words of the text"),
        (f"{SPEAKS}⟦T1 so⟧", f"{MARROW} | via=Delta:relay", "via= in words of the text"),
    ],
)
def test_what_is_seldom_meant_is_shown(text: str, label: str, problem: str):
    assert any(each.startswith(f"look: expected {problem}") for each in found(text, label))


@pytest.mark.parametrize("line", ["WITNESS: ⟦S1 Ilse Marrow⟧", "[12:03] ⟦S1 Ilse Marrow⟧: so."])
def test_a_line_that_names_the_speaker_needs_no_cue(line: str):
    assert found(f"{line}\n⟦T1 So.⟧", MARROW) == []


def test_an_inner_statement_stands_in_the_outer_ones_content():
    inner = "2: speaker=he | kind=unnamed | within=1"
    right = f"{SPEAKS}that ⟦T1 ⟦S2 he⟧ ⟦Q2 said⟧ ⟦T2 so⟧⟧"
    wrong = f"{SPEAKS}that ⟦T1 all⟧, ⟦S2 he⟧ ⟦Q2 said⟧ ⟦T2 so⟧"

    assert found(right, MARROW, inner) == []
    assert found(wrong, MARROW, inner) == ["look: expected T2 inside T1, found 'so'"]


def test_counts_are_told_in_words():
    gold = gold_text("x", f"genre: g\n---\n{SPEAKS}⟦T1 ⟦P1 Rostov⟧⟧\n---\n{MARROW}\nP1: RU | city")

    assert told(counts_of(gold)) == "1 statements, 1 places, 1 “asserts”, 1 “named person”"


def test_files_with_errors_fail_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("genre: g\n---\n⟦T1 So⟧\n---\n1: kind=publisher", encoding="utf-8")
    bad.write_text("genre: g\n---\n⟦T1 So\n---\n1: kind=publisher", encoding="utf-8")

    assert main([]) == 2
    assert main([str(good)]) == 0
    assert main([str(good), str(bad)]) == 1
    assert "bad: line 3: expected ⟧ that closes T1, found none" in capsys.readouterr().out


@pytest.mark.parametrize("path", sorted(GOLD.glob("*/*.txt")), ids=lambda path: path.stem)
def test_every_gold_file_is_as_the_guide_wants_it(path: Path):
    errors = [problem for problem in problems_in(read_gold(path)) if not problem.is_warning]

    # How many, not which: words of the test half stand in no output.
    assert len(errors) == 0, f"see python -m bench.reading.check_gold {path.name}"
