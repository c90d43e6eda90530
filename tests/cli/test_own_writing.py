"""What Headwater wrote is known again; nothing else is taken for it."""

import pytest

from headwater.cli.own_writing import is_own_writing


@pytest.mark.parametrize(
    "content",
    [
        b'<!doctype html><head><meta name="generator" content="Headwater 0.1.0"></head>',
        b'{\n "headwater": "0.1.0",\n "items": []}',
    ],
)
def test_pages_and_findings_are_known_again(content: bytes):
    assert is_own_writing(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"The Headwater Gazette reported.",
        b'<meta name="generator" content="WordPress 6.1">',
        b'{"title": "headwater"}',
    ],
)
def test_reports_are_not_taken_for_our_own(content: bytes):
    assert not is_own_writing(content)
