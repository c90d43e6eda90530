"""People read the report: at a desk, on a telephone, on paper, with a screen reader."""

from pathlib import Path

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.dossier.hostile import all_hostile
from tests.dossier.pile import a_pile, three_hundred_reports
from tests.journeys.conftest import OpenReport

TELEPHONE, NARROW, DESK = 390, 360, 1280
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
A4 = (595, 842)


def test_an_officer_goes_from_the_count_to_the_exact_words_and_back(open_report: OpenReport):
    page = open_report(a_pile())
    allegation = page.get_by_role("article", name="8 reports, 1 to 2 origins")
    expect(allegation.get_by_role("heading", name="8 reports, 1 to 2 origins")).to_be_visible()
    expect(allegation.locator("svg.origin").first).to_be_visible()

    denial = allegation.get_by_role("table").nth(1)
    denial.get_by_role("link", name="Ministry of Labour").click()

    marker = page.locator(":target")
    expect(marker).to_be_in_viewport()
    expect(marker).to_have_attribute("data-label", "4.1")
    words = marker.locator("xpath=following-sibling::mark[1]")
    expect(words).to_have_text("Claims that ")

    marker.click()

    expect(allegation.get_by_role("heading", name="8 reports")).to_be_in_viewport()


def test_an_analyst_jumps_to_the_last_of_three_hundred_reports(open_report: OpenReport):
    page = open_report(three_hundred_reports())

    page.locator(".cited-list a").last.click()

    expect(page.locator(":target")).to_have_attribute("data-label", "300.1")
    expect(page.locator(":target")).to_be_in_viewport()


def test_the_count_is_the_largest_thing_on_the_page(open_report: OpenReport):
    page = open_report(a_pile())

    sizes = page.evaluate(
        "[...document.querySelectorAll('h1, h2, h3, blockquote, p')].map(e => "
        "[e.className, parseFloat(getComputedStyle(e).fontSize)])"
    )

    largest = max(size for _, size in sizes)
    assert {name for name, size in sizes if size == largest} == {"count"}


@pytest.mark.parametrize("width", [NARROW, TELEPHONE])
def test_a_reporter_reads_it_on_a_telephone(open_report: OpenReport, width: int):
    page = open_report(a_pile(), width)

    assert page.evaluate("document.documentElement.scrollWidth") == width
    expect(page.locator(".graph > svg").first).to_be_hidden()
    expect(page.locator(".tree").first).to_be_visible()
    expect(page.get_by_role("row").nth(1)).to_contain_text("a senior harbour official")


def test_every_link_leads_somewhere(open_report: OpenReport):
    page = open_report(a_pile())

    lost = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))"
        ".filter(href => !document.getElementById(decodeURIComponent(href.slice(1))))"
    )

    assert lost == []


def test_a_keyboard_alone_reaches_the_allegations(open_report: OpenReport):
    page = open_report(a_pile())

    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the allegations")).to_be_in_viewport()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Allegations", exact=True)).to_be_in_viewport()


@pytest.mark.parametrize("width", [TELEPHONE, DESK])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_screen_reader_finds_nothing_in_its_way(open_report: OpenReport, width: int, scheme: str):
    page = open_report(a_pile(), width, scheme)
    page.add_style_tag(content=".exhibit { content-visibility: visible }")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")

    found = Axe().run(page, options=WCAG)

    assert found.violations_count == 0, found.generate_report()


def printed(page: Page, folder: Path) -> pypdfium2.PdfDocument:
    target = folder / "report.pdf"
    page.pdf(path=target, prefer_css_page_size=True, print_background=True)
    return pypdfium2.PdfDocument(target)


def test_a_lawyer_prints_it(open_report: OpenReport, tmp_path: Path):
    pages = printed(open_report(a_pile(), TELEPHONE), tmp_path)

    assert all(tuple(map(round, page.get_size())) == A4 for page in pages)
    words = [" ".join(page.get_textpage().get_text_range().split()) for page in pages]
    assert "No person has judged any of it." in words[0]
    assert f"Page 1 of {len(pages)}" in words[0]
    # What is folded away on the screen is not folded away on paper, and what a link leads to
    # can be found by its number.
    whole = " ".join(words)
    assert "10.1 The Daily Ferryman: “Dock workers from the Sorrel coast" in whole
    assert "Report 10 The Daily Ferryman" in whole
    assert "10.1 Dock workers" in whole


def test_what_hostile_files_contain_never_runs(open_report: OpenReport):
    page = open_report(all_hostile())

    assert page.title() == "64 allegations in 32 reports, traced to their origins"
    assert page.locator("script, iframe, img, form, base, object, embed").count() == 0
    assert page.locator("h1").count() == 1
    assert page.locator(".exhibit").count() == 64
    assert page.locator("main > section").count() == 4
