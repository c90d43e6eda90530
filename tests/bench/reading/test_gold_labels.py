from datetime import date

import pytest

from bench.reading.gold_labels import (
    DateLabel,
    NumberLabel,
    PlaceLabel,
    Unlabelled,
    Via,
    date_label,
    number_label,
    place_label,
    statement_label,
)
from headwater.statements.statement import (
    Certainty,
    ConduitRole,
    Quotation,
    Silence,
    SourceKind,
    Stance,
)
from headwater.terms.place import PlaceKind
from headwater.terms.quantity import Bound


def test_what_a_label_leaves_out_is_the_default():
    label = statement_label("speaker=two guards | kind=unnamed")

    assert label.kind is SourceKind.UNNAMED
    assert label.speaker == "two guards"
    assert label.stance is Stance.ASSERTS
    assert label.silence is None
    assert label.certainty is Certainty.CERTAIN
    assert (label.hedges, label.via, label.within) == ((), (), None)
    assert label.quotation is Quotation.INDIRECT


def test_a_label_gives_every_field():
    label = statement_label(
        "speaker=? | kind=named person | stance=declines to comment | silence=did not reply"
        " | certainty=unknown | hedges=H1,H12 | within=3 | quotation=mixed"
        " | via=Marrow, Sons and Co:relay, Radio Delta:venue"
    )

    assert label.speaker is None
    assert label.silence is Silence.NO_REPLY
    assert label.hedges == (1, 12)
    assert label.within == 3
    assert label.via == (
        Via("Marrow, Sons and Co", ConduitRole.RELAY),
        Via("Radio Delta", ConduitRole.VENUE),
    )


def test_who_declines_has_declined_unless_the_label_says_otherwise():
    label = statement_label("speaker=the port | kind=unnamed | stance=declines to comment")

    assert label.silence is Silence.DECLINED


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("speaker=x", "SourceKind one of"),
        ("speaker=x | kind=unnamed | kind=unnamed", "kind= once"),
        ("kind=unnamed", "speaker=…"),
        ("kind=publisher | tone=calm", "NAME=VALUE"),
        ("kind=publisher | stance=", "NAME=VALUE"),
        ("kind=publisher | stance=doubts", "Stance one of: asserts, denies"),
        ("kind=publisher | silence=declined", "silence= only with"),
        ("kind=publisher | hedges=1", "hedges such as"),
        ("kind=publisher | within=first", "number of a statement"),
        ("kind=publisher | via=Radio Delta", "via=NAME:relay"),
        ("kind=publisher | via=Radio Delta:stage", "ConduitRole one of"),
    ],
)
def test_a_label_outside_the_guide_is_refused(words: str, expected: str):
    with pytest.raises(Unlabelled, match=expected):
        statement_label(words)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("21", NumberLabel(21, 21, Bound.EXACT, "")),
        ("21.. | bound=at_least | unit=man", NumberLabel(21, None, Bound.AT_LEAST, "man")),
        ("..40 | bound=at_most", NumberLabel(None, 40, Bound.AT_MOST, "")),
        ("15..20 | bound=between", NumberLabel(15, 20, Bound.BETWEEN, "")),
        ("300..300 | bound=about", NumberLabel(300, 300, Bound.ABOUT, "")),
        ("2.5 | unit=tonne", NumberLabel(2.5, 2.5, Bound.EXACT, "tonne")),
    ],
)
def test_a_number_has_its_ends_bound_and_unit(words: str, label: NumberLabel):
    assert number_label(words) == label


@pytest.mark.parametrize("words", ["21..", "2 1", "..", "", "1520 20", "20..15", "2,000", "3 | x"])
def test_a_number_that_says_two_things_is_refused(words: str):
    with pytest.raises(Unlabelled):
        number_label(words)


@pytest.mark.parametrize(
    ("words", "earliest", "latest"),
    [
        ("2031-02", date(2031, 2, 1), date(2031, 2, 28)),
        ("2031-02-03/2031", date(2031, 2, 3), date(2031, 12, 31)),
        ("2023/..", date(2023, 1, 1), None),
        ("../2023-05", None, date(2023, 5, 31)),
        ("?", None, None),
    ],
)
def test_a_date_has_its_first_and_last_day(words: str, earliest: date | None, latest: date | None):
    assert date_label(words) == DateLabel(earliest, latest)


@pytest.mark.parametrize("words", ["", "soon", "2031/2030", "../..", "2031-13"])
def test_what_is_no_date_is_refused(words: str):
    with pytest.raises(Unlabelled):
        date_label(words)


def test_a_place_may_be_unknown_in_part():
    assert place_label(" RU | city") == PlaceLabel("RU", PlaceKind.CITY)
    assert place_label("? | region") == PlaceLabel(None, PlaceKind.REGION)
    assert place_label("?") == PlaceLabel(None, None)


@pytest.mark.parametrize("words", ["RU", "RU | hamlet", "Russia | country", "ru | city"])
def test_a_place_without_code_or_size_is_refused(words: str):
    with pytest.raises(Unlabelled):
        place_label(words)
