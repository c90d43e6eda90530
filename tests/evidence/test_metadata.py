from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.evidence.lengths import MAX_NAME_CHARACTERS, MAX_TITLE_CHARACTERS
from headwater.evidence.metadata import Metadata, MetadataError, metadata_by_file
from headwater.terms.partial_date import PartialDate

INDEX = """file,url,publisher,published,language,title,truncated
items/1.txt,https://a.example/1,The Herald,2024-06-11,en,"Envoy, asked twice, says no",yes
items/2.txt,,,2024-06,pt-br,,
"""


def test_each_row_tells_of_one_file_and_an_empty_cell_of_nothing() -> None:
    assert metadata_by_file(INDEX) == {
        "items/1.txt": Metadata(
            "https://a.example/1",
            "The Herald",
            PartialDate("2024-06-11"),
            "en",
            "Envoy, asked twice, says no",
        ),
        "items/2.txt": Metadata(published=PartialDate("2024-06"), language="pt-BR"),
    }


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_any_spreadsheet_program_may_have_written_the_index(
    delimiter: str, line_end: str, mark: str
) -> None:
    rows = [["Title", " File "], ["A story", "a.txt"], ["", ""], ["Another", "b.txt"]]
    index = mark + line_end.join(delimiter.join(row) for row in rows)
    found = metadata_by_file(index)
    assert {file: known.title for file, known in found.items()} == {
        "a.txt": "A story",
        "b.txt": "Another",
    }


@pytest.mark.parametrize("cell", ["./a/b.txt", "a\\b.txt", "a//b.txt", "./a/./b.txt", " a/b.txt "])
def test_a_file_is_named_by_one_path_however_it_is_written(cell: str) -> None:
    assert list(metadata_by_file(f"file\n{cell}\n")) == ["a/b.txt"]


@pytest.mark.parametrize(
    "cell", ["/etc/a.txt", "../a.txt", "a/../../b.txt", "C:\\a.txt", "c:a.txt"]
)
def test_a_path_outside_the_folder_is_refused(cell: str) -> None:
    with pytest.raises(MetadataError, match=r"row 2 .*expected a path inside"):
        metadata_by_file(f"file\n{cell}\n")


@pytest.mark.parametrize(
    ("index", "message"),
    [
        ("", "row 1 of the index must name the column 'file'"),
        ("name,title\na,b\n", "of file, url, publisher, published, language, title.*: name, title"),
        ("file,publiser\na,b\n", "column 'publiser'; expected 'publisher'"),
        ("files,title\na,b\n", "column 'files'; expected 'file'"),
        ("file,title,Title\na,b,c\n", "column 'title' more than once"),
        ("file,published\na.txt,11 June 2024\n", "row 2 .*'published': expected a date .*11 June"),
        ("file,published\na,\nb,2024-02-30\n", "row 3 .*'published'"),
        ("file,language\na.txt,English\n", "row 2 .*'language': expected a language tag .*English"),
        ("file,url\na.txt,a.example\n", "row 2 .*'url': expected an address .*a.example"),
        ("file,url\na.txt,http://[x\n", "row 2 .*'url'"),
        ("file\na.txt\nb.txt\n./a.txt\n", "rows 2 and 4 .*both for 'a.txt'"),
        ("file,title\n,A story\n", "row 2 of the index names no file"),
        ("file,title\na.txt,One, two\n", "row 2 of the index has 3 cells, but its header has 2"),
        ('file,title\na.txt,"open\n', "row 2 of the index is no row of a CSV"),
    ],
)
def test_an_error_says_where_it_is_and_what_was_expected(index: str, message: str) -> None:
    with pytest.raises(MetadataError, match=message) as refusal:
        metadata_by_file(index)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("column", "most"), [("publisher", MAX_NAME_CHARACTERS), ("title", MAX_TITLE_CHARACTERS)]
)
def test_a_cell_too_long_for_a_name_is_refused(column: str, most: int) -> None:
    known = metadata_by_file(f"file,{column}\na.txt,{'A' * most}\n")
    assert getattr(known["a.txt"], column) == "A" * most
    with pytest.raises(MetadataError, match=f"row 2 .*'{column}': expected at most {most:,} char"):
        metadata_by_file(f"file,{column}\na.txt,{'A' * (most + 1)}\n")


def test_a_row_may_leave_out_its_last_cells() -> None:
    assert metadata_by_file("file,url,title\na.txt\n") == {"a.txt": Metadata()}


@given(st.text(alphabet='file,;\t"\n\r\0ab/.', max_size=60))
def test_nothing_but_a_metadata_error_is_raised(index: str) -> None:
    with suppress(MetadataError):
        assert all(metadata_by_file("file," + index))
