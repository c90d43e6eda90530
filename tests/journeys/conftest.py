"""A browser in which nothing may go wrong unseen: no request leaves, no error is logged."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from headwater.dossier.findings import Findings
from headwater.dossier.report import html_of

CHROMIUM = shutil.which("chromium")
QUIET = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

MADE_AT = datetime(2031, 4, 1, 9, 30, tzinfo=UTC)

OpenReport = Callable[..., Page]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start Debian's Chromium once for all journeys."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed (apt.txt)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def open_report(chromium: Browser, tmp_path: Path) -> Iterator[OpenReport]:
    """Open the report of some findings in a window of some width, as a file on disk."""
    strays: list[str] = []
    errors: list[str] = []
    contexts = []

    def open_it(findings: Findings, width: int = 1280, scheme: str = "light") -> Page:
        file = tmp_path / "report.html"
        file.write_text(html_of(findings, "9.9", MADE_AT), encoding="utf-8")
        size = {"width": width, "height": 900}
        context = chromium.new_context(viewport=size, color_scheme=scheme)
        contexts.append(context)

        def judge(route, request) -> None:
            if request.url.split("#")[0] in {file.as_uri(), "data:,"}:
                route.continue_()
            else:
                strays.append(request.url)
                route.abort()

        context.route("**/*", judge)
        page = context.new_page()
        page.on("console", lambda said: errors.append(said.text))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("dialog", lambda dialog: (errors.append(dialog.message), dialog.dismiss()))
        page.goto(file.as_uri())
        return page

    yield open_it
    for context in contexts:
        context.close()
    assert strays == []
    assert errors == []
