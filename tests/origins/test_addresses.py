import pytest

from headwater.origins.addresses import (
    address_of,
    host_of,
    is_same_publisher,
    publisher_key,
)
from tests.builders import a_report


@pytest.mark.parametrize(
    "url",
    [
        "https://mercury.example/news/pier",
        "http://www.mercury.example/news/pier/",
        "https://amp.mercury.example/news/pier",
        "https://mercury.example/amp/news/pier",
        "https://mercury.example/news/pier/amp",
        "https://mercury.example/news/pier?utm_source=letter&fbclid=1#photos",
        "https://MERCURY.example/news/pier/index.html",
    ],
)
def test_one_page_has_one_address(url: str):
    assert address_of(url) == "mercury.example/news/pier"


def test_a_parameter_that_names_the_page_counts():
    assert address_of("https://m.example/?p=12&utm=x") != address_of("https://m.example/?p=13")


@pytest.mark.parametrize("url", [None, "", "pier", "https://mercury.example/", "http://[bad"])
def test_what_names_no_page_has_no_address(url: str | None):
    assert address_of(url) is None


@pytest.mark.parametrize("publisher", ["Dessan Daily (print)", "The Dessan Daily", "dessan daily"])
def test_one_publisher_may_be_written_in_many_ways(publisher: str):
    one, other = a_report("Words.", "Dessan Daily"), a_report("Words.", publisher)
    assert publisher_key(one) == publisher_key(other)
    assert is_same_publisher(one, other)


def test_servers_of_one_house_are_one_host():
    assert host_of("https://www.mercury.example/a") == host_of("https://amp.mercury.example/b")
