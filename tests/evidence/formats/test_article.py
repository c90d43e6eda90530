from __future__ import annotations

from lxml import html  # type: ignore[import-untyped]  # lxml ships no types

from headwater.evidence.formats.article import article_of

SENTENCE = "The ministry denied the account and called it an invention from end to end."


def article(body: str) -> list[str]:
    return article_of(html.document_fromstring(f"<html><body>{body}</body></html>"))


def test_lists_headings_and_quotations_are_paragraphs_of_their_own() -> None:
    body = f"<h2>Denial</h2><p>{SENTENCE}</p><ul><li>One</li><li>Two</li></ul>"
    assert article(
        f"<article>{body}<blockquote>“No.”</blockquote><p>{SENTENCE[:30]}</p></article>"
    ) == [
        "Denial",
        SENTENCE,
        "One",
        "Two",
        "“No.”",
        SENTENCE[:30],
    ]


def test_the_cells_of_a_row_stand_in_one_line() -> None:
    table = "<table><tr><td><p>Lumbasa</p><p>(coast)</p></td><td>14</td></tr></table>"
    assert article(f"<article><p>{SENTENCE}</p>{table}<p>{SENTENCE}!</p></article>")[1] == (
        "Lumbasa (coast) | 14"
    )


def test_a_page_without_words_has_no_article() -> None:
    assert article("<div></div>") == []
