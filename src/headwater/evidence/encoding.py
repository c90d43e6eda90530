"""Tell in which encoding bytes of text are written, and decode them."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import CharsetMatch, from_bytes

from headwater.evidence.item import Unreadable

_BYTE_ORDER_MARKS = (
    # The marks of UTF-32 begin with those of UTF-16, so they come first.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF8, "utf-8"),
)
_PATTERN_BYTES = 4096
"""How much of a file is looked at to tell UTF-16 or UTF-32 without a mark."""

_NEARLY_ALL, _FEW, _MANY_TIMES = 0.9, 0.05, 4

_SAMPLE_BYTES = 32_768
"""How much text beyond ASCII the guess rests on; more does not make it better."""

_GUESSED = [
    # In order of preference where two read the bytes equally well: the commoner one first.
    *("cp1252", "cp1251", "cp1250", "cp1254", "cp1253", "cp1255", "cp1256", "cp1257"),
    *("iso8859_2", "iso8859_5", "iso8859_6", "koi8_r", "koi8_u", "cp866", "mac_roman"),
    *("gb18030", "big5", "cp932", "euc_jp", "euc_kr"),
]

_SAME_MESS = 0.02
"""Guesses whose share of odd characters differs by no more than this are equally good."""

_READ_AS = {
    # A page that declares the left one is read by every browser as the right one.
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_DECLARABLE = frozenset(
    {"cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"}
    | {"cp866", "cp874", "cp932", "cp949", "gb18030", "big5", "big5hkscs", "euc_jp", "iso2022_jp"}
    | {"koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "iso8859-2", "iso8859-3", "iso8859-4"}
    | {"iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-10", "iso8859-13"}
    | {"iso8859-14", "iso8859-15", "iso8859-16"}
)
"""Python knows more, some of which are no encodings of text at all."""

_SLIP = re.compile(r"[a-zß-ÿа-яё][A-ZÀ-ÞА-ЯЁ]|[a-z][¹³¿][a-z]")
"""What hardly stands in words: a capital after a small letter, a raised figure among letters."""
_REPLACEMENT = "\ufffd"


def decoded(content: bytes, declared: str | None = None) -> str:
    """Return `content` as text, without a byte order mark; raises Unreadable.

    A byte order mark decides, then valid UTF-8, then the encoding that the file declares, then
    a guess. Bytes that damage an otherwise clear encoding become U+FFFD, so that they show.
    """
    marked = unicode_encoding_of(content)
    if marked and marked != "utf-8":
        return _decoded_utf16_or_32(content, marked)
    content = content.removeprefix(codecs.BOM_UTF8)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    utf8 = content.decode("utf-8", "replace")
    if marked or _is_mostly_sound(utf8):
        return utf8
    codec = _declared_codec(declared)
    if codec:
        text = content.decode(codec, "replace")
        if text.count(_REPLACEMENT) * 100 <= len(text):
            return text
    return _decoded_by_guess(content)


def unicode_encoding_of(content: bytes) -> str | None:
    """Return the Unicode encoding that a mark or the pattern of NUL bytes shows, None if none."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return encoding
    head = content[:_PATTERN_BYTES]
    head = head[: len(head) // 4 * 4]
    if not head or b"\0" not in head:
        return None
    # Characters below U+0100, such as spaces, leave a NUL byte always at the same place.
    nuls = [head[place::4].count(0) / (len(head) / 4) for place in range(4)]
    even, odd = nuls[0] + nuls[2], nuls[1] + nuls[3]
    if min(nuls[2], nuls[3]) > _NEARLY_ALL and nuls[0] < _FEW:
        encoding = "utf-32-le"
    elif min(nuls[0], nuls[1]) > _NEARLY_ALL and nuls[3] < _FEW:
        encoding = "utf-32-be"
    else:
        encoding = "utf-16-le" if odd > even else "utf-16-be"
        if max(odd, even) < _FEW or max(odd, even) < _MANY_TIMES * min(odd, even):
            return None
    return encoding if _reads_as_words(head, encoding) else None


def _reads_as_words(head: bytes, encoding: str) -> bool:
    text = head.decode(encoding, "replace")
    plain = sum(character.isprintable() or character.isspace() for character in text)
    latin = [character for character in text if character < "\u0100"]
    letters = sum(character.isalpha() for character in latin)
    # In other scripts hardly anything but spaces, figures and stops is Latin; where it is, two
    # bytes of something else were taken for one character.
    is_one_script = len(latin) > _NEARLY_ALL * len(text) or 2 * letters <= len(latin)
    return is_one_script and plain > _NEARLY_ALL * len(text)


def _decoded_utf16_or_32(content: bytes, encoding: str) -> str:
    text = content.decode(encoding, "replace").removeprefix("\ufeff")
    # The file's last character may have been cut in two; anything more is no text.
    if text.count(_REPLACEMENT) * 100 > len(text) + 100:
        raise Unreadable(f"it begins like {encoding.upper()} text but does not go on so")
    return text


def _is_mostly_sound(text: str) -> bool:
    damaged = text.count(_REPLACEMENT)
    sound = len(text) - len(text.encode("ascii", "ignore")) - damaged
    # In any other encoding, letters beyond ASCII hardly ever form valid UTF-8.
    return sound > damaged


def _declared_codec(declared: str | None) -> str | None:
    if declared is None:
        return None
    try:
        name = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        return None
    name = _READ_AS.get(name, name)
    return name if name in _DECLARABLE else None


def _decoded_by_guess(content: bytes) -> str:
    found = list(from_bytes(_sample_of(content), cp_isolation=_GUESSED, preemptive_behaviour=False))
    if found:
        least = min(match.chaos for match in found)
        equal = [match for match in found if match.chaos <= least + _SAME_MESS]
        for match in sorted(equal, key=_preference):
            try:
                return content.decode(match.encoding)
            except UnicodeDecodeError:
                continue
    raise Unreadable("it is not text in any encoding that could be told")


def _sample_of(content: bytes) -> bytes:
    """Return the lines with bytes beyond ASCII, up to the sample's size."""
    if len(content) <= _SAMPLE_BYTES:
        return content
    sample, size = [], 0
    for line in content.split(b"\n"):
        if not line.isascii():
            sample.append(line[:_SAMPLE_BYTES])
            size += len(sample[-1])
            if size >= _SAMPLE_BYTES:
                break
    return b"\n".join(sample)


def _preference(match: CharsetMatch) -> tuple[int, float, int]:
    # Cyrillic read in the wrong Cyrillic encoding swaps its capitals, Polish read as French has
    # figures for letters: that tells even in one line.
    slips = len(_SLIP.findall(str(match)))
    return slips, -round(match.coherence, 1), _GUESSED.index(match.encoding)
