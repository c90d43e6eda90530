from headwater.origins.copies import copies_in
from headwater.origins.derivation import Derivation, DerivationKind
from headwater.origins.revisions import revisions_in
from tests.builders import a_report
from tests.origins.word_salad import numbered, words_at

STORY = numbered(60)


def revisions(*reports) -> tuple[Derivation, ...]:
    return revisions_in(reports, copies_in(reports))


def test_half_of_the_text_in_the_same_publishers_earlier_report_is_a_revision():
    web = a_report(f"{STORY} {numbered(40, 100)}", "Le Phare de Sarouba", "2031-03-04")
    printed = a_report(f"{STORY} {numbered(60, 200)}", "LE PHARE DE SAROUBA", "2031-03-05")

    (revision,) = revisions(printed, web)

    assert revision.kind is DerivationKind.REVISION_OF
    assert (revision.rests.item_id, revision.on.item_id) == (printed.id, web.id)
    assert words_at(revision.rests, [web, printed]) == STORY
    assert revision.certain


def test_accents_and_remarks_do_not_tell_publishers_apart():
    one = a_report(STORY, "Le Journal d’Abrén (AFP)", "2031-03-04")
    other = a_report(f"{STORY} {numbered(9, 100)}", "le journal d'Abren", "2031-03-05")

    assert len(revisions(one, other)) == 1


def test_another_publishers_copy_is_no_revision():
    one = a_report(STORY, "Mercury", "2031-03-04")
    other = a_report(STORY, "Observer", "2031-03-05")

    assert revisions(one, other) == ()


def test_a_shared_paragraph_of_one_publishers_stories_is_no_revision():
    one = a_report(f"{numbered(30)} {numbered(70, 100)}", "Mercury", "2031-03-04")
    other = a_report(f"{numbered(30)} {numbered(70, 200)}", "Mercury", "2031-03-05")

    assert revisions(one, other) == ()


def test_two_names_on_one_host_are_one_publisher():
    one = a_report(STORY, "Mercury", "2031-03-04", url="https://www.mercury.example/a")
    other = a_report(STORY, "Mercury Online", "2031-03-05", url="https://mercury.example/b")

    assert len(revisions(one, other)) == 1


def test_one_web_address_is_one_page_whatever_its_words_now_are():
    one = a_report(STORY, "Mercury", "2031-03-04", url="https://mercury.example/pier?utm=x")
    other = a_report(
        numbered(60, 200), "Mercury", "2031-03-05", url="http://www.mercury.example/pier/amp/"
    )

    (revision,) = revisions(one, other)

    assert revision.rests.item_id == other.id
    assert revision.rests.span is None
    assert revision.rule == "same web address"
