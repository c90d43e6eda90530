"""Documents come back with their words, as reports; the other items with a reason."""

import pytest

from headwater.evidence.metadata import Metadata
from headwater.evidence.report import report_of
from headwater.investigation import documents, items
from headwater.investigation.opening import Investigation
from headwater.investigation.vault import DamagedFile
from tests.investigation import values

pytestmark = pytest.mark.usefixtures("investigation", "_item_kept")


@pytest.fixture
def _item_kept(investigation: Investigation) -> None:
    assert investigation
    items.keep_item(values.item(), values.AT)


def test_a_report_comes_back_with_all_that_was_read(investigation: Investigation):
    documents.keep_document(values.document(), "en", investigation.texts, values.AT)

    assert documents.reports(investigation.texts) == (
        report_of(values.item(), values.document(), Metadata(), "en"),
    )


def test_what_the_index_says_goes_into_the_report(investigation: Investigation):
    documents.keep_document(values.document(), "und", investigation.texts, values.AT)
    items.keep_metadata(values.item().id, values.METADATA, values.AT)

    (report,) = documents.reports(investigation.texts)

    assert (report.publisher, report.language) == ("Northline", "en")


@pytest.mark.parametrize("text", ["", "line\r\nline\rline\n", "nul \0 lone \ud800 bell \a 🜁"])
def test_every_character_of_a_text_comes_back(investigation: Investigation, text: str):
    documents.keep_document(values.document(text=text), "en", investigation.texts, values.AT)

    assert [report.text for report in documents.reports(investigation.texts)] == [text]


def test_a_better_reading_takes_the_place_of_the_first(investigation: Investigation):
    for text in ("Better words.", values.TEXT):
        documents.keep_document(values.document(text=text), "en", investigation.texts, values.AT)

    assert len(documents.reports(investigation.texts)) == 1


def test_an_item_is_to_be_read_until_it_is_or_this_program_could_not(investigation: Investigation):
    torn, read = values.item(path="torn"), values.item(path="read")
    for item in (torn, read):
        items.keep_item(item, values.AT)
    documents.keep_document(values.document(read), "en", investigation.texts, values.AT)
    documents.keep_not_read(torn.id, "it is torn", "0.1", values.AT)

    assert documents.items_to_read("0.1") == (values.item(),)
    assert documents.items_to_read("0.2") == (values.item(), torn)


def test_the_newest_reason_for_not_reading_stands_until_the_item_is_read(
    investigation: Investigation,
):
    item = values.item()
    documents.keep_not_read(item.id, "it is torn", "0.1", values.AT)
    documents.keep_not_read(item.id, "its third page is torn", "0.2", values.AT)

    assert documents.reasons_not_read() == {item.id: "its third page is torn"}

    documents.keep_document(values.document(), "en", investigation.texts, values.AT)

    assert documents.reasons_not_read() == {}


@pytest.mark.parametrize("investigation", ["on the disk"], indirect=True)
def test_words_that_were_altered_are_never_shown(investigation: Investigation):
    documents.keep_document(values.document(), "en", investigation.texts, values.AT)
    assert investigation.folder is not None
    (file,) = (path for path in (investigation.folder / "texts").rglob("*") if path.is_file())
    file.chmod(0o600)
    file.write_bytes(file.read_bytes().replace(b"14", b"41"))

    with pytest.raises(DamagedFile, match="was altered"):
        documents.reports(investigation.texts)
