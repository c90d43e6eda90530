from __future__ import annotations

import pytest
from lxml import html  # type: ignore[import-untyped]  # lxml ships no types

from headwater.evidence.formats.omissions import completed, is_credit, is_only_links
from headwater.evidence.formats.passages import passages_of

TITLE = "Told to sign"
LEAD = "The lead says that an envoy saw it all with his own eyes."
FIRST = "Dozens of foreign students in Karvale were told to sign."
QUOTE = "“They were given one evening to decide,” the diplomat said."
LAST = "At least 21 students have left the country since the spring."
LONG = "Nobody in Karvale would say so, " * 9 + "but all knew it."
NUMBERED = {"L": LEAD, "1": FIRST, "Q": QUOTE, "2": LAST, "3": LONG}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<article><div class=lead>L</div><p>1</p><p>2</p></article>", "L12"),
        ("<article><div>L</div><p>1</p><p>2</p></article>", "L12"),
        ("<div class=top><p class=dek>L</p></div><div><p>1</p><p>2</p></div>", "L12"),
        ("<article><p>1</p><div>Q</div><p>2</p></article>", "1Q2"),
        ("<article><p>1</p><figure><blockquote>Q</blockquote></figure><p>2</p></article>", "1Q2"),
        ("<article><p>1</p><p>2</p><div>Q</div></article>", "12Q"),
        ("<article><p>1</p><p>2</p><div><p>Q</p><p>L</p><p>3</p></div></article>", "12QL3"),
        # Not prose of the article:
        ("<article><p>1</p><aside>Q</aside><p>2</p></article>", "12"),
        ("<article><p>1</p><div class=newsletter>Q</div><p>2</p></article>", "12"),
        ("<article><p>1</p><figure><figcaption>Q</figcaption></figure><p>2</p></article>", "12"),
        ("<article><p>1</p><p><a href=/x>Q</a></p><p>2</p></article>", "12"),
        ("<article><p>1</p><p>2</p><div class=bio><p>Q</p></div></article>", "12"),
        ("<article><p>1</p><p>2</p></article><div><p>Q</p></div>", "12"),
        ("<article><p>1</p><p>1</p><div>Share</div><p>2</p></article>", "12"),
    ],
)
def test_prose_that_the_extractor_left_out_goes_back_to_its_place(body: str, expected: str) -> None:
    for sign, words in NUMBERED.items():
        body = body.replace(f">{sign}<", f">{words}<")
    tree = html.document_fromstring(f"<html><body><h1>{TITLE}</h1>{body}</body></html>")
    article, passages = completed([FIRST, LAST], passages_of(tree), TITLE)
    assert article == [NUMBERED[sign] for sign in expected]
    assert {passage.words for passage in passages} == set(article)


def test_a_page_that_only_leads_elsewhere_is_told() -> None:
    listed = passages_of(
        html.document_fromstring("<ul><li><a href=/x>Storm</a><li><a href=/y>Y</a>")
    )
    prose = passages_of(html.document_fromstring(f"<p>{FIRST} <a href=/x>There</a></p>"))
    assert is_only_links(listed)
    assert not is_only_links(prose)


def test_lines_that_only_point_to_other_reports_are_taken_out() -> None:
    pointer = "Read more: Harbour strike enters third week"
    body = f"<p>{FIRST}</p><p>Read more: <a href=/x>{pointer[11:]}</a></p><p>{LAST}</p>"
    passages = passages_of(html.document_fromstring(f"<html><body>{body}</body></html>"))
    assert completed([FIRST, pointer, LAST], passages, None)[0] == [FIRST, LAST]


def test_a_page_that_came_in_one_lump_is_cut_into_its_prose() -> None:
    body = "".join(f"<div>{words}</div>" for words in ("Home", LEAD, FIRST, LAST, "Share"))
    passages = passages_of(html.document_fromstring(f"<html><body>{body}</body></html>"))
    lump = " ".join(["Home", LEAD, FIRST, LAST, "Share"])
    assert completed([lump], passages, None)[0] == [LEAD, FIRST, LAST]


@pytest.mark.parametrize(
    "words",
    [
        "h/t The Meridian",
        "H/T: The Meridian",
        "Hat tip: The Meridian",
        "via The Meridian",
        "Source: The Meridian",
        "(Reporting by Ana Sorel; Editing by Piet Vos)",
        "With reporting by Ana Sorel",
        "This article first appeared in The Meridian.",
        "This story was originally published by The Meridian.",
        "Originally published in The Meridian",
        "Republished with permission from The Meridian",
        "Cet article a d’abord été publié par Le Courrier.",
        "Avec AFP",
        "Quelle: Norpress",
        "Fuente: Norpress",
        "Publicado originalmente em Norpress",
        "Источник: Меридиан",
        "По материалам агентства Норпресс",
        "المصدر: نوربرس",
    ],
)
def test_a_line_that_says_on_whom_the_report_rests_is_a_credit(words: str) -> None:
    assert is_credit(words)


@pytest.mark.parametrize(
    "words",
    [
        "Sources said on Monday that nobody came.",
        "The article was long.",
        "This story moved many.",
        "Reporting is dangerous in Karvale.",
        "Source: " + "x" * 300,
        "Share this",
    ],
)
def test_prose_and_labels_are_no_credit(words: str) -> None:
    assert not is_credit(words)
