"""Take the README's picture: `python -m tests.journeys.picture REPORT.html PICTURE.png`."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.journeys.conftest import CHROMIUM, QUIET

WIDTH, MARGIN = 1040, 24


def take_picture(report: Path, target: Path) -> None:
    """Write a picture of the first allegation, from its count to the end of its graph."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": WIDTH, "height": 900}, device_scale_factor=1.5)
        page.goto(report.resolve().as_uri())
        allegation = page.locator(".allegation").first
        top = allegation.bounding_box()
        end = allegation.locator(".graph > svg").bounding_box()
        assert top is not None
        assert end is not None
        clip = {
            "x": 0,
            "y": top["y"] - MARGIN,
            "width": WIDTH,
            "height": end["y"] + end["height"] - top["y"] + 2 * MARGIN,
        }
        page.screenshot(path=target, clip=clip, full_page=True)
        browser.close()


if __name__ == "__main__":
    take_picture(Path(sys.argv[1]), Path(sys.argv[2]))
