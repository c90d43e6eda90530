from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.evidence.encoding import decoded, unicode_encoding_of
from headwater.evidence.item import Unreadable

FRENCH = "Les étudiants étrangers ont reçu un ultimatum, a déclaré un diplomate à l’agence."
SPANISH = "Los estudiantes recibieron un ultimátum, según un diplomático. «Una noche», añadió."
POLISH = "Studenci mieli podpisać kontrakt albo wyjechać. Żaden nie był zagrożony, powiedziała."
RUSSIAN = "Иностранным студентам предложили подписать контракт с армией, сообщил дипломат."
ARABIC = "قال دبلوماسي إن الطلاب الأجانب خيروا بين التجنيد والترحيل. ونفت الوزارة."
CHINESE = "一名外交官表示，外国学生被要求签署合同，否则将被驱逐出境。该部门否认了这一说法。"
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"]


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("words", [FRENCH, RUSSIAN, ARABIC])
def test_unicode_is_read_with_and_without_a_byte_order_mark(words: str, encoding: str) -> None:
    assert decoded(words.encode(encoding)) == words


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_without_spaces_is_told_by_its_mark(encoding: str) -> None:
    assert decoded(CHINESE.encode(encoding)) == CHINESE


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        (FRENCH, "cp1252"),
        (SPANISH, "cp1252"),
        ("It wasn’t clear.", "cp1252"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        ("Это ложь, заявил представитель.", "koi8-r"),
        (RUSSIAN, "cp866"),
        (ARABIC, "cp1256"),
        (CHINESE, "gb18030"),
        (CHINESE, "big5"),
    ],
)
def test_other_encodings_are_told_by_their_letters(words: str, encoding: str) -> None:
    content = words.encode(encoding, "ignore")
    assert decoded(content) == content.decode(encoding)


def test_the_encoding_of_a_long_text_is_told_by_its_few_lines_beyond_ascii() -> None:
    words = "The ministry said nothing new.\n" * 3_000 + FRENCH
    assert decoded(words.encode("cp1252")) == words


def test_a_declared_encoding_goes_before_a_guess() -> None:
    content = "Đuro".encode("cp1250")
    assert decoded(content, "windows-1250") == "Đuro"
    assert decoded("“né”".encode("cp1252"), "ISO-8859-1") == "“né”"


def test_valid_utf8_goes_before_a_wrong_declaration() -> None:
    assert decoded(RUSSIAN.encode(), "windows-1251") == RUSSIAN


@pytest.mark.parametrize("declared", ["utf-8", "utf-16", "rot13", "zlib", "no such", "\0", ""])
def test_a_declaration_that_is_no_encoding_of_text_is_passed_over(declared: str) -> None:
    assert decoded(FRENCH.encode("cp1252"), declared) == FRENCH


def test_a_damaged_byte_in_utf8_shows_as_a_replacement_character() -> None:
    content = FRENCH.encode().replace("ç".encode(), b"\xe7")
    assert decoded(content) == FRENCH.replace("ç", "\ufffd")


def test_bytes_of_no_encoding_are_unreadable() -> None:
    with pytest.raises(Unreadable, match="encoding"):
        decoded(bytes(range(128, 256)) * 40)


def test_utf16_that_turns_into_something_else_is_unreadable() -> None:
    with pytest.raises(Unreadable, match="UTF-16"):
        decoded(b"\xff\xfe" + b"a\0" * 10 + b"\x00\xd8" * 500)


@given(st.text(min_size=1))
def test_any_text_comes_back_from_utf8(words: str) -> None:
    content = words.encode("utf-8", "ignore")
    if unicode_encoding_of(content) is None:
        assert decoded(content) == content.decode()


@given(st.binary(max_size=400), st.none() | st.text(max_size=12))
def test_nothing_but_unreadable_is_raised(content: bytes, declared: str | None) -> None:
    with suppress(Unreadable):
        assert decoded(content, declared).encode() is not None
