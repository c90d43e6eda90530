"""Who speaks, told from the rest of the document."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.statements.known_speakers import Speaker
from headwater.statements.outlets import outlet_mentions
from headwater.statements.outlets_pointed_at import with_outlets_pointed_at
from headwater.statements.speakers import speakers_of
from headwater.statements.statement import Conduit, ConduitRole, SourceKind
from headwater.terms.span import Span
from tests.statements.marked_text import drafts_in, unmarked

OUTLETS = frozenset({"Norpress"})


def speakers(marked: str, publisher: str | None = None) -> list[str | None]:
    """Return the speaker's words of each draft marked in a text, in order."""
    return [speaker.words if speaker else None for speaker in found_in(marked, publisher)]


def found_in(marked: str, publisher: str | None = None) -> tuple[Speaker | None, ...]:
    text = unmarked(marked)
    mentions = with_outlets_pointed_at(text, outlet_mentions(text, OUTLETS), publisher)
    return speakers_of(text, drafts_in(marked), mentions, publisher)


@pytest.mark.parametrize(
    ("marked", "last"),
    [
        ("<Ada Moll> [said] {no}. <She> [said] {yes}.", "Ada Moll"),
        ("<Ada Moll> [said] {no}. <Moll> [said] {yes}.", "Ada Moll"),
        ("<Ada Moll> [said] {no}. <Ben Cole> [said] {no}. <She> [said] {yes}.", "Ada Moll"),
        ("<Ori Moll> [said] {no}. <Toma Cole> [said] {no}. <She> [said] {yes}.", "Toma Cole"),
        ("<Ada Moll> [said] {no}. <The ministry> [said] {no}. <It> [said] {yes}.", "ministry"),
        ("<The ministry> [said] {no}. <She> [said] {yes}.", None),
        ("<Two nurses> [said] {no}. <Ada Moll> [said] {no}. <They> [said] {yes}.", "Two nurses"),
        ("<Ada Moll> [said] {no}.\n\nIt rained.\n\nIt froze.\n\n<She> [said] {yes}.", None),
        ("<Ada Moll> [said] {no}.\n\n<Ben Cole> [said] {no}. <He> [said] {yes}.", "Ben Cole"),
        ("<Ada Moll> [said] {no}. <Somebody> [said] {no}. <She> [said] {yes}.", "Ada Moll"),
        ("<The summary> [said] {no}. <She> [said] {yes}.", None),
    ],
)
def test_a_pronoun_points_to_the_one_who_fits(marked: str, last: str | None):
    assert speakers(marked)[-1] == last


@pytest.mark.parametrize(
    ("marked", "last"),
    [
        ("<An Orlenz official> [said] {no}. <The official> [said] {yes}.", "Orlenz official"),
        (
            "<A nurse official> [said] {no}. <An Orlenz official> [said] {no}. "
            "<The official> [said] {yes}.",
            "official",
        ),
        ("<The minister, Ada Moll>, [said] {no}. <The minister> [said] {yes}.", "Ada Moll"),
        ("<The guild of nurses> [said] {no}. <The guild> [said] {yes}.", "guild of nurses"),
        (
            "An official of the Aldern Alliance knew. <The official> [said] {yes}.",
            "official of the Aldern Alliance",
        ),
        (
            "An old official and an official from Orlenz met. <The official> [said] {yes}.",
            "official",
        ),
        (
            "<The guild of nurses> [said] {no}. <The guild's chairwoman, Ada Moll>, [said] {no}. "
            "<The guild> [said] {yes}.",
            "guild of nurses",
        ),
        ("<The official>, who works for the Aldern Alliance, [said] {yes}.", "official"),
    ],
)
def test_a_role_points_to_the_one_who_has_it(marked: str, last: str | None):
    assert speakers(marked)[-1] == last


def test_an_officer_whose_name_comes_later_gets_it():
    marked = "{No}, <the foreign minister of Oluma> [said]. <The minister, Ada Moll>, [said] {no}."
    assert speakers(marked) == ["Ada Moll", "Ada Moll"]


def test_a_headline_speaks_of_whom_the_text_introduces():
    marked = "{No}, <Alliance official> [says]\n\n{No}, <an Aldern Alliance official> [said]."
    assert speakers(marked) == ["Aldern Alliance official", "Aldern Alliance official"]


def test_a_surname_alone_gets_the_full_name_that_the_text_gives():
    assert speakers("Tobin Asseru came. <Asseru> [said] {no}.") == ["Tobin Asseru"]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("the official who was not named", "official"),
        ("an official whose name it did not give", "official"),
        ("one official familiar with the matter", "one official familiar with the matter"),
        ("Ada Moll, 43, of Oluma,", "Ada Moll"),
        ("The guild, which speaks for nurses,", "guild"),
        ("The sixth, Brodny Polytechnic,", "Brodny Polytechnic"),
        ("Our General Staff", "General Staff"),
        ("My cousin in Brodny", "My cousin in Brodny"),
        ("a former cook who lives there", "former cook who lives there"),
        ("Nobody", None),
        ("he", None),
    ],
)
def test_a_speaker_is_called_by_the_core_of_the_words(source: str, words: str | None):
    assert speakers(f"<{source}> [said] {{yes}}.") == [words]


def kinds(marked: str, publisher: str | None = None) -> list[SourceKind | None]:
    return [speaker.kind if speaker else None for speaker in found_in(marked, publisher)]


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("She lived in Kestravia. <Kestravia> [said] {no}.", SourceKind.NAMED_ORGANISATION),
        ("Tobin Asseru came. <Asseru> [said] {no}.", SourceKind.NAMED_PERSON),
        ("<Norpress> [said] {no}.", SourceKind.NAMED_ORGANISATION),
        ("<A student of Norpress> [said] {no}.", SourceKind.UNNAMED),
    ],
)
def test_the_text_tells_bodies_from_persons(marked: str, kind: SourceKind):
    assert kinds(marked) == [kind]


@pytest.mark.parametrize(
    ("marked", "is_own"),
    [
        ("<We> [asked] {why}.", True),
        ("<The Express> [asked] {why}.", True),
        ("<Brightwater Express> [asked] {why}.", True),
        ("“<We> [asked] {why},” she wept.", False),
        ("<The express> [asked] {why}.", False),
        ("<The Mercury> [asked] {why}.", False),
    ],
)
def test_a_publisher_may_speak_of_itself(marked: str, is_own: bool):
    (found,) = found_in(marked, "Brightwater Express")
    assert (found is not None and found.kind is SourceKind.PUBLISHER) is is_own
    if found is not None and is_own:
        assert found.words == "Brightwater Express"


def test_we_in_a_quotation_is_who_is_quoted():
    (outer,) = drafts_in("<Ada Moll> [said]: {“We asked why”}.")
    (inner,) = drafts_in("Ada Moll said: “<We> [asked] {why}”.")
    text = "Ada Moll said: “We asked why”."
    found = speakers_of(text, [replace(outer, number=0), replace(inner, parent=0)], ())
    assert [speaker and speaker.words for speaker in found] == ["Ada Moll", "Ada Moll"]


def heard_by_norpress(marked: str) -> list[tuple[Conduit, ...]]:
    """Return the conduits of each speaker if Norpress heard the first."""
    text = unmarked(marked)
    mentions = outlet_mentions(text, OUTLETS)
    heard = Conduit("Norpress", ConduitRole.VENUE, mentions[0].span)
    first, second = drafts_in(marked)
    found = speakers_of(text, [replace(first, conduits=(heard,)), second], mentions)
    return [speaker.conduits for speaker in found if speaker is not None]


def test_who_heard_an_unnamed_speaker_is_how_we_have_them():
    first, second = heard_by_norpress(
        "<An Orlenz official> [told] Norpress {no}. <The official> [said] {yes}."
    )
    assert [conduit.agent for conduit in first] == ["Norpress"]
    assert second == first


def test_who_heard_a_named_speaker_once_may_not_have_heard_them_again():
    first, second = heard_by_norpress("<Ada Moll> [told] Norpress {no}. <She> [said] {yes}.")
    assert [conduit.agent for conduit in first] == ["Norpress"]
    assert second == ()


def test_a_statement_reads_for_the_one_who_spoke_in_it():
    marked = "<The embassy> [said] in a statement {no}. <The statement> [read] {yes}."
    assert speakers(marked) == ["embassy", "embassy"]


def test_the_statement_of_two_is_nobodys():
    marked = (
        "<The embassy> [said] in a statement {no}. <The guild> [said] in a statement {no}. "
        "<The statement> [read] {yes}."
    )
    assert speakers(marked)[-1] == "statement"


def test_who_passed_words_on_is_known_from_then_on():
    marked = "<The report> [said] {no}. <He> [added] {yes}. Ada Moll."
    text = unmarked(marked)
    start = text.index("Ada Moll")
    relay = Conduit("Ada Moll", ConduitRole.RELAY, Span(start, start + len("Ada Moll")))
    first, second = drafts_in(marked)
    found = speakers_of(text, [replace(first, conduits=(relay,)), second], ())
    assert found[1] is not None
    assert found[1].words == "Ada Moll"


@pytest.mark.parametrize(
    ("marked", "last"),
    [
        ("<The warden, Ori Moll>, [said] {no}. <The warden> [said] {yes}.", "Ori Moll"),
        ("Superintendent Ori Moll came. <The superintendent> [said] {yes}.", "Ori Moll"),
        ("A warden met the warden, Ori Moll. <The warden> [said] {yes}.", "warden"),
        ("<Ori Moll> [said] {no}. <Brigadier Moll> [said] {yes}.", "Ori Moll"),
        ("<Their agent>, Toma Cole, [said] {yes}.", "Toma Cole"),
        ("<One of them, Toma Cole>, [said] {yes}.", "Toma Cole"),
        (
            "The Aldern Labour Inspectorate came. <The inspectorate> [said] {yes}.",
            "Aldern Labour Inspectorate",
        ),
        ("Ori Moll saw Una Moll. <Moll> [said] {yes}.", ""),
        ("Ori Moll and Toma Cole met. <He> [said] {yes}.", ""),
        ("The company, Aldern Staffing, left. <The company> [said] {yes}.", "Aldern Staffing"),
        ("<The hospital> [said] {yes}.", "hospital"),
        ("Senator Moll (Chair) came. <CHAIR> [said] {yes}.", "Moll"),
        ("<4 Merra's navy> [said] {yes}.", "Merra's navy"),
        ("<The fire service in March> [said] {yes}.", "fire service"),
        ("<The Health Ministry there> [said] {yes}.", "Health Ministry"),
        ("A witness who may be named only as Boro wept. <The witness> [said] {yes}.", "Boro"),
        ("<A spokesman for the port, Ori Moll>, [said] {no}. <He> [said] {yes}.", "Ori Moll"),
        ("We rang a guard. <The man> [said] {yes}.", "guard"),
        ("<One of them> [said] {yes}.", "One of them"),
    ],
)
def test_a_short_form_gets_the_one_name_that_the_text_has(marked: str, last: str):
    assert speakers(marked)[-1] == last


def test_two_named_persons_for_one_pronoun_leave_a_named_person_without_words():
    both = found_in("Ori Moll and Toma Cole met. <He> [said] {yes}.")[-1]
    assert both is not None
    assert (both.words, both.kind) == ("", SourceKind.NAMED_PERSON)


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("<The hospital> [said] {yes}.", SourceKind.UNNAMED),
        ("<The navy> [said] {yes}.", SourceKind.NAMED_ORGANISATION),
        ("<The contractor, Lumen Vale>, [said] {yes}.", SourceKind.NAMED_ORGANISATION),
        ("<The warden, Lumen Vale>, [said] {yes}.", SourceKind.NAMED_PERSON),
        ("<Its director> [said] {yes}.", SourceKind.UNNAMED),
    ],
)
def test_who_speaks_is_of_the_kind_the_text_shows(marked: str, kind: SourceKind):
    speaker = found_in(marked)[-1]
    assert speaker is not None
    assert speaker.kind is kind


@pytest.mark.parametrize(
    ("publisher", "kind"),
    [
        ("Aldern Staffing", SourceKind.NAMED_ORGANISATION),
        ("Aldern Courier", SourceKind.PUBLISHER),
    ],
)
def test_a_company_speaks_in_its_own_release_and_an_outlet_finds(publisher: str, kind: SourceKind):
    found = found_in(f"<{publisher}> [said] {{that it was so}}.", publisher)[-1]
    assert found is not None
    assert found.kind is kind


def test_what_somebody_says_is_not_explained_by_a_name_that_comes_later():
    marked = "“<The agent> [told] us {yes}.” An agent called Boro laughed."
    assert speakers(marked)[-1] == "agent"


@pytest.mark.parametrize(
    ("marked", "last"),
    [
        (
            "<The Seafarers' Union of Merra (SUM)> [said] {no}. <SUM> [said] {yes}.",
            "Seafarers' Union of Merra",
        ),
        ("<Aldern Foods> [said] {no}. It rained. <Aldern> [said] {yes}.", "Aldern Foods"),
        (
            "Lumen Mines AG fell.\n\n<Aldern Foods AG> [said] {no}. <The company> [said] {yes}.",
            "Aldern Foods AG",
        ),
        ("<Maung Tin Bo, a cook>, [said] {no}. <Tin Bo> [said] {yes}.", "Maung Tin Bo"),
        ("<Amir bin Rash al-Nur> [said] {no}. <Al-Nur> [said] {yes}.", "Amir bin Rash al-Nur"),
        ("<Ana Duarte de Aldern> [said] {no}. <Duarte> [said] {yes}.", "Ana Duarte de Aldern"),
        ("<Joel Keel> [said] {no}. <The 31-year-old> [said] {yes}.", "Joel Keel"),
        ("<Ada Moll> [said] {no}. <The mother of two> [said] {yes}.", "Ada Moll"),
        ("<Osk Veren> [said] {no}. By <his> own [account], {yes}.", "Osk Veren"),
        (
            "<An audit by Aldern Tropics> [said] {no} in a report. <The report> [added] {yes}.",
            "audit by Aldern Tropics",
        ),
    ],
)
def test_short_forms_ages_and_papers_stand_for_who_was_named(marked: str, last: str):
    assert speakers(marked)[-1] == last


def test_who_is_quoted_is_not_the_one_they_call_he():
    text = "“He swore it,” Osk Veren said."
    outer, inner = drafts_in("“{He swore it},” <Osk Veren> [said].") + drafts_in(
        "“<He> [swore] {it},”"
    )
    drafts = (replace(inner, parent=0), replace(outer, number=0))
    found = speakers_of(text, sorted(drafts, key=lambda draft: draft.position, reverse=True), ())
    assert found[-1] is None


@pytest.mark.parametrize(
    "behind", ["they called Boro", "called Boro", "known as Boro", "they knew only as Boro"]
)
def test_a_name_may_stand_behind_what_somebody_is_called(behind: str):
    assert speakers(f"<A man> {behind} [said] {{no}}. <He> [said] {{yes}}.") == ["Boro", "Boro"]


def test_a_charity_run_from_somewhere_is_a_body():
    marked = "<Safe Return, a charity run from a garage>, [said] {no}."
    assert kinds(marked) == [SourceKind.NAMED_ORGANISATION]


@pytest.mark.parametrize(
    ("marked", "last"),
    [
        ("<Her office> [said] {no}. <The bishop's office> [said] {yes}.", "bishop's office"),
        ("The Ports Ministry met. <The department> [said] {yes}.", "Ports Ministry"),
        ("<Joel Keel> [said] {no}. <The old man> [said] {yes}.", "Joel Keel"),
        (
            "<The first nurse> [said] {no}. A second nurse left. <The nurse> [said] {yes}.",
            "first nurse",
        ),
        ("<A guard> [said] {no}. “{<They> [lied]},” he told reporters.", None),
        ("One mother said her son fled. “<He> [said] {yes}.”", "her son"),
        (
            "<The cook> [said] {no}. <One of the guards> [told] us {no}. <He> [said] {yes}.",
            "One of the guards",
        ),
        (
            "<A widow from Orlenz> [said] {no}. Boro asked her for a key. <She> [said] {yes}.",
            "widow from Orlenz",
        ),
        ("<Police> [said] {no}. <The force> [said] {yes}.", "Police"),
        ("<DI Ada Moll> [said] {no}. <DI Moll> [said] {yes}.", "Ada Moll"),
        (
            "The aide for the Ministry of Ports, Ada Moll, rose. <The ministry> [said] {yes}.",
            "Ministry of Ports",
        ),
        ("<A nurse>, identified as Boro, [said] {no}. <He> [said] {yes}.", "Boro"),
        ("Orlenz Rights Watch (ORW) met. <The group> [said] {yes}.", "Orlenz Rights Watch"),
    ],
)
def test_words_point_past_those_who_only_hear_or_stand_beside(marked: str, last: str | None):
    assert speakers(marked)[-1] == last


def test_the_director_of_a_group_is_no_group():
    marked = "<The director of the group, Osk Veren>, [said] {no}. <Veren> [said] {yes}."
    assert kinds(marked) == [SourceKind.NAMED_PERSON] * 2
