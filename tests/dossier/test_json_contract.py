import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given

from headwater.dossier.exhibits import BrokenFindings
from headwater.dossier.findings import Findings
from headwater.dossier.json_contract import all_origins, json_of
from headwater.origins.derivation import DerivationKind, End, derivation
from headwater.origins.origin import OriginCount, OriginKind
from headwater.statements.statement import Denial, Silence, Stance
from tests.builders import places
from tests.dossier.builders import (
    NOTHING,
    TOO_LONG,
    a_report,
    a_statement,
    an_allegation,
    an_origin,
    one_allegation,
)
from tests.dossier.generated import piles
from tests.dossier.pile import a_pile


def keys(value: object) -> object:
    """Return the keys of an object in their order, and of the first of each list in it."""
    if isinstance(value, dict):
        return [
            (key, keys(inner)) if isinstance(inner, dict) else key for key, inner in value.items()
        ]
    return []


def test_the_keys_stand_as_the_contract_has_them():
    found = json_of(a_pile(), "9.9")

    assert keys(found) == [
        "headwater", "items", "statements", "derivations", "origins", "allegations"
    ]  # fmt: skip
    assert keys(found["items"][0]) == [
        "id", "path", "sha256", "media_type", "publisher", "published", "language", "title",
        "text_sha256", "text", "reading", "why_not_read",
    ]  # fmt: skip
    assert keys(found["statements"][0]) == [
        "id", "item", "source", "cue", "content", "source_kind", "speaker", "chain", "within",
        "stance", "certainty", "hedges", "quotation", "quantities", "confidence",
        "silence", "denial", "reason_unnamed", "dates", "places",
    ]  # fmt: skip
    assert keys(found["statements"][0]["quantities"][0]) == ["low", "high", "bound", "unit", "span"]
    assert keys(found["derivations"][0]) == [
        "id", "kind", ("from", ["item", "statement", "span"]), ("to", ["agent"]), "rule",
        "score", "certain",
    ]  # fmt: skip
    assert keys(found["origins"][0]) == ["id", "agent", "kind", "via", "statements", "items"]
    assert keys(found["allegations"][0]) == [
        "id", ("proposition", ["text", "statement"]), "asserts", "repeats_to_deny", "denies",
        ("asserting_origins", ["at_least", "at_most", "origins"]),
        ("denying_origins", ["at_least", "at_most", "origins"]), "quantities", "doubts",
    ]  # fmt: skip


def test_values_of_closed_lists_are_their_words():
    found = json_of(a_pile(), "9.9")
    by_kind = {statement["stance"]: statement for statement in found["statements"]}

    assert by_kind["denies"]["source_kind"] == "named organisation"
    assert by_kind["asserts"]["quotation"] in {"direct", "indirect", "mixed"}
    assert {origin["kind"] for origin in found["origins"]} == {
        "unnamed", "unresolved", "organisation", "person"
    }  # fmt: skip


def test_an_item_without_a_document_has_no_text():
    unread = next(item for item in json_of(a_pile(), "9.9")["items"] if item["text"] is None)

    assert unread["path"] == "wire/empty.txt"
    assert unread["publisher"] == "Isthmus Tonight"
    assert unread["text_sha256"] is None
    assert (unread["reading"], unread["why_not_read"]) == ("not read", "the file is empty")


def test_each_item_says_how_deeply_it_is_read():
    items = json_of(a_pile(), "9.9")["items"]

    assert {item["language"]: item["reading"] for item in items if item["text"]} == {
        "en": "read",
        "fr": "read in part",
        "ar": "read in part",
    }


def test_each_item_of_which_nothing_is_read_says_why():
    german, read = a_report("Die Tür war zu.", language="de"), a_report("They dig.")
    long = a_report(TOO_LONG, path="long.txt")
    items = json_of(replace(NOTHING, reports=(german, read, long)), "9.9")["items"]

    assert sorted(str(item["why_not_read"]) for item in items) == [
        "None",
        "it has 5,000,001 characters, and the most that are read is 5,000,000",
        "what is stated in its language is not read yet",
    ]


def test_items_stand_in_the_order_of_their_paths():
    paths = [item["path"] for item in json_of(a_pile(), "9.9")["items"]]

    assert paths == sorted(paths)


def test_a_speaker_or_cue_that_is_not_there_is_null():
    report = a_report("They dig.")
    found = json_of(one_allegation(report, a_statement(report, "They dig")), "9.9")["statements"][0]

    assert (found["source"], found["cue"], found["content"]) == (None, None, [[0, 8]])


def test_a_denial_is_told_by_the_places_of_its_words():
    report = a_report("They deny digging at night.")
    statement = a_statement(report, "digging at night", cue="deny", stance=Stance.DENIES)
    denial = Denial(places(report, "digging at night"), places(report, "at night"))
    found = json_of(one_allegation(report, replace(statement, denial=denial)), "9.9")

    assert found["statements"][0]["denial"] == {"denied": [[10, 26]], "narrowed_by": [[18, 26]]}


def test_how_a_speaker_kept_silent_and_why_nobody_is_named_is_told():
    report = a_report("A porter, asking for no name, did not reply.")
    statement = replace(
        a_statement(report, "did not reply", cue="did not", stance=Stance.DECLINES),
        silence=Silence.NO_REPLY,
        reason_unnamed=places(report, "asking for no name")[0],
    )
    found = json_of(one_allegation(report, statement), "9.9")["statements"][0]

    assert (found["silence"], found["reason_unnamed"]) == ("did not reply", [10, 28])


def test_what_is_not_known_of_an_end_is_left_out():
    report = a_report("They dig.")
    edge = derivation(
        DerivationKind.CREDITS, End(report.id), End(agent="Quay"), rule="h/t", score=1, certain=True
    )
    found = json_of(replace(NOTHING, reports=(report,), derivations=(edge,)), "9.9")

    assert found["derivations"][0]["from"] == {"item": report.id, "span": None}
    assert found["derivations"][0]["to"] == {"agent": "Quay"}


def test_an_origin_behind_two_allegations_is_given_once_with_all_its_statements():
    report = a_report("They dig. They dive.")
    dig, dive = a_statement(report, "They dig"), a_statement(report, "They dive")
    origin = an_origin("Ada", OriginKind.PERSON, [dig])
    again = replace(origin, statement_ids=(dive.id,))
    allegations = tuple(
        an_allegation(one, "words", [one], OriginCount(1, 1, (whose,)))
        for one, whose in ((dig, origin), (dive, again))
    )

    (joined,) = all_origins(allegations)

    assert joined.statement_ids == (dig.id, dive.id)
    assert joined.item_ids == (report.id,)


def test_the_origins_are_sorted_by_their_ids():
    ids = [origin["id"] for origin in json_of(a_pile(), "9.9")["origins"]]

    assert ids == sorted(set(ids))
    assert len(ids) == 4


def test_a_derivation_that_begins_nowhere_is_refused():
    edge = derivation(
        DerivationKind.CREDITS, End(agent="A"), End(agent="B"), rule="h/t", score=1, certain=True
    )

    with pytest.raises(BrokenFindings, match="which report rests on another"):
        json_of(replace(NOTHING, derivations=(edge,)), "9.9")


def test_no_findings_are_an_object_of_empty_lists():
    assert json_of(NOTHING, "9.9") == {
        "headwater": "9.9",
        "items": [],
        "statements": [],
        "derivations": [],
        "origins": [],
        "allegations": [],
    }


def spans_in(value: object) -> Iterator[list[int]]:
    if isinstance(value, list) and value and all(type(part) is int for part in value):
        yield value
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from spans_in(inner)


@given(piles())
def test_every_span_lies_in_its_text_and_every_id_is_there(findings: Findings):
    found = json.loads(json.dumps(json_of(findings, "9.9")))
    texts = {item["id"]: item["text"] for item in found["items"]}
    statements = {statement["id"]: statement for statement in found["statements"]}
    origins = {origin["id"] for origin in found["origins"]}

    for statement in found["statements"]:
        text = texts[statement["item"]]
        assert all(0 <= start < end <= len(text) for start, end in spans_in(statement))
    for edge in found["derivations"]:
        for end in (edge["from"], edge["to"]):
            assert all(stop <= len(texts[end["item"]]) for _, stop in spans_in(end))
    for allegation in found["allegations"]:
        named = [allegation["proposition"]["statement"], *allegation["asserts"]]
        assert set(named) <= set(statements)
        assert set(allegation["asserting_origins"]["origins"]) <= origins


@given(piles())
def test_the_same_findings_always_give_the_same_words(findings: Findings):
    assert json.dumps(json_of(findings, "9.9")) == json.dumps(json_of(findings, "9.9"))
