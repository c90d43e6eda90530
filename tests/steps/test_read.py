"""Items are read once; those that cannot be read keep the reason."""

from headwater import __version__
from headwater.investigation import documents
from headwater.investigation.events import events
from headwater.investigation.opening import Investigation
from headwater.steps.preserve import preserve
from headwater.steps.read import ReadOutcome, read_items
from headwater.steps.run import Run


def swahili(text: str) -> str:
    del text
    return "sw"


def test_each_item_becomes_a_document_or_a_reason(pile: Investigation, run: Run):
    outcome = read_items(pile, swahili, run)

    assert outcome.read_count == 2
    assert [unread.item.path for unread in outcome.not_read] == ["photo.jpg"]
    assert [report.item.path for report in documents.reports(pile.texts)] == [
        "courier.txt",
        "northline.txt",
    ]
    assert list(documents.reasons_not_read().values()) == [outcome.not_read[0].why]


def test_what_was_read_is_logged_without_a_word_of_it(pile: Investigation, run: Run):
    read_items(pile, swahili, run)

    logged = [event for event in events() if event.step == "read"]
    (first, *_) = documents.reports(pile.texts)
    assert [event.outcome["document"] for event in logged].count("none") == 1
    assert dict(logged[0].outcome) == {"document": first.document.id}


def test_reading_again_changes_nothing(pile: Investigation, run: Run):
    read_items(pile, swahili, run)
    before = events()

    assert read_items(pile, swahili, run) == ReadOutcome(0, ())
    assert events() == before


def test_another_version_tries_again_what_could_not_be_read(pile: Investigation, run: Run):
    read_items(pile, swahili, run)

    assert documents.items_to_read(__version__) == ()
    assert [item.path for item in documents.items_to_read("999.0")] == ["photo.jpg"]


def test_what_the_index_says_of_the_language_goes_before_what_is_identified(
    pile: Investigation, run: Run
):
    preserve(pile, b"Nusu ya wapagazi walizuiliwa.", "swahili.txt", None, run)

    read_items(pile, swahili, run)

    assert [report.language for report in documents.reports(pile.texts)] == ["en", "en", "sw"]


def test_what_the_file_says_of_its_language_is_not_guessed_at(
    investigation: Investigation, run: Run
):
    page = (
        "<!doctype html><html lang='fr'><head><title>Les porteurs</title></head><body><article>"
        + "<p>Quatorze porteurs ont été retenus au passage de Tindwe, selon un responsable.</p>" * 9
        + "</article></body></html>"
    )
    preserve(investigation, page.encode(), "porteurs.html", None, run)

    read_items(investigation, swahili, run)

    assert [report.language for report in documents.reports(investigation.texts)] == ["fr"]


def test_progress_is_told_from_none_to_all(pile: Investigation, run: Run):
    told: list[tuple[str, int, int]] = []

    read_items(pile, swahili, Run(run.actor, run.clock, lambda *given: told.append(given)))

    assert told == [("read", done, 3) for done in range(4)]
