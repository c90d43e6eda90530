from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from headwater.dossier.wording import (
    CERTAINTIES,
    DERIVATION_KINDS,
    ORIGIN_KINDS,
    QUOTATIONS,
    agent_of,
    counted,
    date_in_words,
    listed,
    moment_in_words,
    origins_counted,
    plain_line,
    shortened,
    speaker_of,
    stance_in_words,
)
from headwater.origins.derivation import DerivationKind
from headwater.origins.origin import OriginCount, OriginKind
from headwater.statements.statement import Certainty, Quotation, Silence, SourceKind, Stance
from headwater.terms.partial_date import PartialDate
from tests.dossier.builders import a_report, a_statement, an_origin


def test_every_value_has_its_words():
    assert set(ORIGIN_KINDS) == set(OriginKind)
    assert set(DERIVATION_KINDS) == set(DerivationKind)
    assert set(CERTAINTIES) == set(Certainty)
    assert set(QUOTATIONS) == set(Quotation)


@pytest.mark.parametrize(
    ("number", "phrase"),
    [(0, "0 reports"), (1, "1 report"), (45, "45 reports"), (1200, "1,200 reports")],
)
def test_a_number_agrees_with_its_noun(number: int, phrase: str):
    assert counted(number, "report") == phrase


def test_an_interval_shows_both_its_ends_and_a_certain_count_only_one():
    two = (an_origin("A", OriginKind.PERSON, []), an_origin("B", OriginKind.PERSON, []))

    assert origins_counted(OriginCount(1, 2, two)) == "1 to 2 origins"
    assert origins_counted(OriginCount(2, 2, two)) == "2 origins"
    assert origins_counted(OriginCount(1, 1, two[:1])) == "1 origin"


@pytest.mark.parametrize(
    ("date", "phrase"),
    [
        ("2031-03-04", "4 March 2031"),
        ("2031-12", "December 2031 (day not known)"),
        ("2031", "2031 (month and day not known)"),
        (None, "date not known"),
    ],
)
def test_a_date_is_no_more_precise_than_what_is_known(date: str | None, phrase: str):
    assert date_in_words(PartialDate(date) if date else None) == phrase


def test_a_moment_is_told_in_universal_time():
    east = timezone(timedelta(hours=5, minutes=30))

    assert moment_in_words(datetime(2031, 4, 1, 2, 0, tzinfo=east)) == "31 March 2031, 20:30 UTC"
    assert moment_in_words(datetime(2031, 4, 1, tzinfo=UTC)) == "1 April 2031, 00:00 UTC"


def test_a_moment_without_its_zone_is_refused():
    with pytest.raises(ValueError, match="expected a time with its zone"):
        moment_in_words(datetime(2031, 4, 1))  # noqa: DTZ001 - the fault under test


def test_a_list_is_one_phrase():
    assert listed(()) == ""
    assert listed(("a",)) == "a"
    assert listed(("a", "b", "c")) == "a, b and c"


def test_who_cannot_be_named_is_said_to_be_so():
    assert agent_of(an_origin(None, OriginKind.UNNAMED, [])) == "an unnamed source"
    assert agent_of(an_origin(None, OriginKind.UNRESOLVED, [])) == "a source that cannot be seen"
    report = a_report("They dig.")
    unsaid = a_statement(report, "They dig", kind=SourceKind.UNATTRIBUTED)
    assert speaker_of(unsaid) == "nobody in particular"
    own = a_statement(report, "They dig", kind=SourceKind.PUBLISHER)
    assert speaker_of(own) == "the outlet itself"
    assert speaker_of(a_statement(report, "They dig")) == "an unnamed source"


def test_of_who_declines_to_comment_it_is_said_whether_they_could():
    report = a_report("It did not reply.")
    statement = a_statement(report, "did not reply", stance=Stance.DECLINES)

    assert stance_in_words(statement) == "declines to comment"
    silent = replace(statement, silence=Silence.NO_REPLY)
    assert stance_in_words(silent) == "declines to comment (did not reply)"


def test_a_plain_line_cannot_steer_a_terminal_or_turn_its_words_round():
    assert plain_line("a\x1b[31m\u202eb\n  c\u200dd\x07") == "a[31mb c\u200dd"


@pytest.mark.parametrize(
    ("limit", "phrase"),
    [(80, "dig in the tunnel"), (12, "dig in the…"), (10, "dig in…"), (3, "di…")],
)
def test_words_are_cut_between_words_where_that_leaves_enough(limit: int, phrase: str):
    assert shortened("dig in the tunnel", limit) == phrase
