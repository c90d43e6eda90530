"""What is asked about, never said or only thought."""

from __future__ import annotations

import pytest

from headwater.statements.draft import Draft
from headwater.statements.not_said import is_not_said, is_not_said_inside
from headwater.terms.span import Span
from tests.statements.marked_text import unmarked


@pytest.mark.parametrize(
    "marked",
    [
        "Does <the minister> [deny] {that}?",
        "Did <they> ever [question] {you}?",
        "He left. Nor would <he> [say] {when the inquiry ends}.",
        "<The office> [has never instructed] anybody {to keep a passport}.",
        "<She> [does not say] {that it left}.",
        "<The letter> [does not even mention] {the two men}.",
        "<We> [did not promise] {to pay}.",
        "Six were hired, <at least one> [confirmed] {dead}, in the scheme.",
        "<Two porters> [reported] {missing on Monday} were found.",
        "<Of us> [nobody asked] {why}.",
        "<A driver> [has been questioned] {as a witness}.",
        "<The park>, [known as] {Heron Bend}, is shut.",
        "They forced <cooks> into service by [threatening] {expulsion}.",
        "He kept <the men> quiet without [promising] {anything}.",
        "<His government> [would recall] {its ambassador}.",
        "<The cook> [did not say] {how many had left}.",
        "The yard, [known as] {the Bend}, opened.",
        "Two men [were questioned] {on Friday}.",
        "It had assured <it> [in writing] {that all was well}.",
        "Ada <Amin> [Said] {Penn, told him that it left}.",
        "<The crate> [shown] {had been struck off}.",
        "<The Dutch> [note] {“mixes two routes”}.",
        "<a> [report] {the yard holds}.",
        "“[Do not mention] {the fee},” he wrote.",
    ],
)
def test_what_is_asked_about_or_never_said_is_not_said(marked: str) -> None:
    assert is_not_said(unmarked(marked), draft(marked))


@pytest.mark.parametrize(
    "marked",
    [
        "<The minister> [denies] {that}.",
        "<The minister> [asked]: {“Does the office deny that?”}",
        "Why does it matter what <the minister> [said] {that day}?",
        "<The office> [has instructed] everybody {to keep passports}.",
        "<Bakers> [note] {a rise}.",
        "<The cook> [recalled] {the fire}.",
        "The men stayed on by the gate, <a cook> [warning] {of dogs}.",
    ],
)
def test_what_is_reported_is_said(marked: str) -> None:
    assert not is_not_said(unmarked(marked), draft(marked))


@pytest.mark.parametrize(
    "marked",
    [
        "There were more than <we> [thought] {at first}.",
        "He told <her> [never to mention] {the burns}.",
        "They said <the family> ought [to address] {the court}.",
    ],
)
def test_a_thought_or_a_deed_to_do_is_not_said_inside(marked: str) -> None:
    assert is_not_said_inside(unmarked(marked), draft(marked))


@pytest.mark.parametrize(
    "marked",
    [
        "She said <the guard> [told] her {to wait}.",
        "She said <he> [thought and said] {it left}.",
        "She said that <they> [thought] {that they had been sold}.",
    ],
)
def test_what_others_say_inside_is_said(marked: str) -> None:
    assert not is_not_said_inside(unmarked(marked), draft(marked))


def draft(marked: str) -> Draft:
    cue, content = (_span(marked, *signs) for signs in ("[]", "{}"))
    source = (_span(marked, "<", ">"),) if "<" in marked else ()
    return Draft(source, (cue,), (content,), 0.9, Span(0, len(unmarked(marked))))


def _span(marked: str, opening: str, closing: str) -> Span:
    return Span(
        len(unmarked(marked[: marked.index(opening)])),
        len(unmarked(marked[: marked.index(closing)])),
    )
