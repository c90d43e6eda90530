from __future__ import annotations

import socket
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.evidence.document import Reading
from headwater.evidence.item import MediaType, Unreadable
from headwater.evidence.media_type import media_type_of
from headwater.evidence.reader import read
from tests.evidence import news_pages
from tests.evidence.pdf_builder import Linked, lines, pdf_of

PDF = pdf_of(
    lines("The ministry denied the com-", "plaint twice. It was", "untrue, it said.", "1"),
    lines("Nobody was threatened.", "2"),
    links=[Linked("https://meridian.example/a", (40, 500, 200, 560))],
    title="A reply",
)
WHOLE_FILES = [
    (news_pages.MERIDIAN.encode(), MediaType.HTML),
    (news_pages.OLD_PORTAL.encode("cp1251"), MediaType.HTML),
    (news_pages.REPUBLISHED.encode(), MediaType.HTML),
    (news_pages.WIRE.encode(), MediaType.HTML),
    (PDF, MediaType.PDF),
    ("---\ntitle: x\n---\n# X\r\n[a](https://a.example) «é»".encode(), MediaType.MARKDOWN),
    ("By Ana Sorel\rhttps://a.example\n«é»".encode("utf-16"), MediaType.TEXT),
]
TAGS = [b"<div>", b"</p>", b"<!--", b"<script>", b"<a href='http://[x'>", b"<base href='//'>"]
SIGNS = [b"\0", b"\xff\xfe", b"&#xD800;", b"<sup>1", b"\r", b"\xed\xa0\x80", b"endstream", b"<<"]
INTRUDERS = st.sampled_from([*TAGS, *SIGNS]) | st.binary(max_size=4)


def assert_sound(reading: Reading) -> None:
    """Fail unless the reading keeps what every reader promises."""
    assert reading.text.strip()
    assert not set("\r\0") & set(reading.text)
    assert reading.text.encode() is not None
    end = 0
    for segment in reading.segments:
        assert end <= segment.span.start < segment.span.end <= len(reading.text)
        assert segment.span.of(reading.text).strip()
        assert segment.page >= 1
        end = segment.span.end


@pytest.mark.parametrize(("content", "media_type"), WHOLE_FILES)
def test_each_kind_of_file_is_told_and_read(content: bytes, media_type: MediaType) -> None:
    assert media_type_of(content, "name.md") in {media_type, MediaType.MARKDOWN}
    assert_sound(read(content, media_type))


@pytest.mark.parametrize("media_type", list(MediaType))
def test_an_empty_file_is_unreadable(media_type: MediaType) -> None:
    with pytest.raises(Unreadable, match="empty"):
        read(b"", media_type)


def test_other_kinds_of_file_are_unreadable() -> None:
    with pytest.raises(Unreadable, match="no reader knows"):
        read(b"PK\x03\x04", MediaType.OTHER)


@pytest.mark.parametrize(("content", "media_type"), WHOLE_FILES)
def test_reading_a_file_reaches_for_no_network(
    content: bytes, media_type: MediaType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("reading reached for the network")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    assert_sound(read(content, media_type))


@pytest.mark.parametrize(("content", "media_type"), WHOLE_FILES)
def test_reading_writes_nothing_for_others_to_see(
    content: bytes, media_type: MediaType, capfd: pytest.CaptureFixture[str]
) -> None:
    with suppress(Unreadable):
        read(content[: len(content) // 2] + b"\xff\0<" + content[len(content) // 2 :], media_type)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("content", "media_type"), WHOLE_FILES)
def test_reading_a_file_again_gives_the_same(content: bytes, media_type: MediaType) -> None:
    assert read(content, media_type) == read(content, media_type)


@settings(max_examples=60, deadline=None)
@given(content=st.binary(min_size=1, max_size=200), media_type=st.sampled_from(MediaType))
def test_random_bytes_are_read_soundly_or_unreadable(content: bytes, media_type: MediaType) -> None:
    with suppress(Unreadable):
        assert_sound(read(content, media_type))


@settings(max_examples=60, deadline=None)
@given(data=st.data(), file=st.sampled_from(WHOLE_FILES))
def test_a_damaged_file_is_read_soundly_or_unreadable(
    data: st.DataObject, file: tuple[bytes, MediaType]
) -> None:
    content, media_type = file
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        end = data.draw(st.integers(start, min(len(content), start + 200)))
        content = content[:start] + data.draw(INTRUDERS) + content[end:]
    with suppress(Unreadable):
        assert_sound(read(content, media_type))
