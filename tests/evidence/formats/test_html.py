from __future__ import annotations

import pytest

from headwater.evidence.document import Link
from headwater.evidence.formats.html import MAX_BYTES, read_html
from headwater.evidence.item import Unreadable
from headwater.evidence.lengths import MAX_TITLE_CHARACTERS
from headwater.terms.partial_date import PartialDate
from tests.evidence import news_pages

FIRST = "Dozens of foreign students in Karvale were told to sign, a diplomat said on Monday."
SECOND = "The ministry denied the account and called it an invention from end to end."
THIRD = "At least 21 students have left the country since the spring, their group says."


def page(body: str, head: str = "") -> bytes:
    """Return a page with the usual things around its article."""
    related = "".join(f"<li><a href='/{number}'>Another story, {number}</a>" for number in range(9))
    return (
        f"<html lang=en><head><title>Told to sign | The Herald</title>{head}</head><body>"
        "<nav><a href='/'>Home</a> <a href='/world'>World</a></nav><h1>Told to sign</h1>"
        f"{body}<div class=related><h3>Related</h3><ul>{related}</ul></div>"
        "<footer>© The Herald. All rights reserved.</footer></body></html>"
    ).encode()


def paragraphs(*words: str) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in words)


def test_an_article_is_kept_whole_and_all_around_it_left_out() -> None:
    reading = read_html(news_pages.MERIDIAN.encode())
    assert reading.text.split("\n\n") == [
        "A diplomat in Karvale describes an ultimatum put to foreign students: sign or leave.",
        "Dozens of African students in Karvale were told to sign a military contract or lose their"
        " visas, a diplomat told The Meridian on Monday.",
        "“They were given one evening to decide,” the diplomat said, on condition of anonymity"
        " because the talks are private.",
        "The interior ministry denied the account. “No student has been threatened,” said its"
        " spokesman, Oleg Varin.",
        "I signed because my brother was in the next room.",
        "The words are those of a student from Lumbasa, who spoke to a rights group in April.",
        "At least 21 students have left the country since, according to the group.",
        "h/t The Meridian",
    ]


def test_a_page_tells_of_itself() -> None:
    reading = read_html(news_pages.MERIDIAN.encode())
    assert reading.title == "Envoy says students were pressed to enlist"
    assert reading.byline == "Thandi Mokoena"
    assert reading.site == "The Veldt Herald"
    assert reading.published == PartialDate("2024-06-11")
    assert reading.language == "en-GB"
    assert reading.canonical_url == (
        "https://www.veldtherald.example/world/2024/06/11/students-pressed-to-enlist"
    )


def test_links_of_the_article_are_kept_and_those_around_it_are_not() -> None:
    assert read_html(news_pages.MERIDIAN.encode()).links == (
        Link("https://www.meridian.example/reports/visas", "The Meridian"),
        Link("https://example.org/testimony?id=7&lang=en", "spoke to a rights group"),
    )


@pytest.mark.parametrize("encoding", ["cp1251", "utf-8", "utf-16"])
def test_an_old_page_of_tables_is_read_in_its_own_encoding(encoding: str) -> None:
    reading = read_html(news_pages.OLD_PORTAL.encode(encoding))
    assert reading.text.split("\n") == [
        "Иностранным студентам в Карвале предложили подписать контракт с армией, сообщил"
        " неназванный дипломат.",
        "По его словам, отказавшимся обещали не продлевать визы. «Им дали один вечер», - сказал"
        " собеседник издания.",
        "В министерстве внутренних дел эти сведения опровергли. Представитель ведомства Олег Варин"
        " назвал их вымыслом.",
        "Источник: Меридиан",
    ]
    assert reading.title == "Студентам пригрозили высылкой"
    assert reading.links == (Link("http://meridian.example/visas", "Меридиан"),)
    assert (reading.byline, reading.site, reading.published) == (None, None, None)


def test_a_page_says_that_its_article_came_from_elsewhere() -> None:
    reading = read_html(news_pages.REPUBLISHED.encode())
    assert reading.text.startswith("Selon un diplomate cité par l’agence ANP")
    assert reading.text.endswith("Cet article a d’abord été publié par Le Courrier de la Baie.")
    assert "commentaires" not in reading.text
    assert reading.byline == "La rédaction avec ANP"
    assert reading.published == PartialDate("2024-06-12")
    assert reading.language == "fr-FR"
    assert reading.canonical_url == "https://lalagune.example/monde/etudiants-visas"
    assert reading.links[-1].url == "https://www.lecourrier.example/etudiants"


def test_a_dispatch_keeps_its_dateline_its_table_and_its_closing_credit() -> None:
    reading = read_html(news_pages.WIRE.encode())
    lines = reading.text.split("\n\n")
    assert lines[1].startswith("KARVALE, June 10 (Norpress) - Foreign students")
    assert lines[4:7] == ["Country | Students who left", "Lumbasa | 14", "Tereko | 7"]
    assert lines[-1] == "(Reporting by Ana Sorel in Karvale; Editing by Piet Vos)"
    assert (reading.byline, reading.site) == ("Norpress", "Norpress")
    assert reading.published == PartialDate("2024-06-10")


@pytest.mark.parametrize(
    "credit",
    [
        "<footer><p>h/t The Meridian</p></footer>",
        "<aside class=source>h/t The Meridian</aside>",
        "<p class=credits>h/t The Meridian</p>",
        "<div class=author-box>h/t The Meridian</div>",
        "<p><small><em>h/t The Meridian</em></small></p>",
    ],
)
def test_a_credit_is_kept_wherever_the_page_puts_it(credit: str) -> None:
    reading = read_html(page(f"<article>{paragraphs(FIRST, SECOND, THIRD)}{credit}</article>"))
    assert reading.text.split("\n\n") == [FIRST, SECOND, THIRD, "h/t The Meridian"]


def test_a_forced_line_break_is_a_line_end() -> None:
    reading = read_html(page(f"<article><p>{FIRST}<br>{SECOND}</p><p>{THIRD}</p></article>"))
    assert reading.text == f"{FIRST}\n{SECOND}\n\n{THIRD}"


def test_the_number_of_a_note_does_not_join_the_figure_before_it() -> None:
    body = paragraphs(FIRST, "They come from 21<sup>3</sup> countries and more.", THIRD)
    assert "21³ countries" in read_html(page(f"<article>{body}</article>")).text


def test_what_a_page_says_it_rests_on_is_a_link_without_words() -> None:
    data = '{"@type": "NewsArticle", "isBasedOn": {"@id": "https://meridian.example/a"}}'
    head = f'<script type="application/ld+json">{data}</script>'
    reading = read_html(page(f"<article>{paragraphs(FIRST, SECOND)}</article>", head))
    assert reading.links == (Link("https://meridian.example/a", ""),)


def test_what_a_page_says_at_endless_length_of_its_names_is_not_given() -> None:
    endless = "A" * (MAX_TITLE_CHARACTERS + 1)
    head = f"<meta property=og:site_name content='{endless}'><meta name=author content='{endless}'>"
    body = f"<article><h1>{endless}</h1>{paragraphs(FIRST, SECOND, THIRD)}</article>"
    reading = read_html(
        f"<html><head><title>{endless}</title>{head}</head><body>{body}</body></html>".encode()
    )
    assert (reading.title, reading.byline, reading.site) == (None, None, None)
    assert FIRST in reading.text


def test_nul_and_control_characters_do_not_stop_the_reading() -> None:
    body = paragraphs(FIRST, SECOND.replace("denied", "den\0ied\x1b"), THIRD)
    assert SECOND in read_html(page(f"<article>{body}</article>")).text


def test_pictures_inside_the_page_do_not_count_as_text() -> None:
    picture = f"<img src='data:image/png;base64,{'A' * 3_000_000}'>"
    reading = read_html(
        page(f"<article>{paragraphs(FIRST)}{picture}{paragraphs(SECOND)}</article>")
    )
    assert reading.text == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b" \n ", "white space"),
        (b"<html></html>", "no article text"),
        (page(""), "no article text"),
        (b"<!--", "too broken"),
        (b"<p>x" * (MAX_BYTES // 4 + 1), "at most 32 MiB"),
        (b"<html>" + b"<div>" * 100_000 + b"words", "nested too deep"),
        (b"<html>" + (b"<a><b>" * 900 + b"</b></a>" * 900) * 40, "nested too deep"),
        (b"<html>" + b"<p>words</p>" * 100_001, "more than 100,000 HTML elements"),
        (b"<html><p>" + b"words " * 200_000, "1,200,000 characters without any markup"),
        (b"<p " + b"a=1 " * 501 + b">words", "more than 500 attributes"),
    ],
)
def test_what_is_no_page_or_no_page_of_a_sane_size_is_unreadable(content: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read_html(content)
