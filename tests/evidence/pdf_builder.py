"""Write small PDF files for tests: lines at given places, links, turned and locked pages."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 420, 595
"""A5 in points."""
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_IDENTIFIER = b"0123456789abcdef"


@dataclass(frozen=True)
class Drawn:
    """A line of words drawn at a place of the page, in points from its lower left corner."""

    words: str
    left: float
    bottom: float
    size: float = 10


@dataclass(frozen=True)
class Linked:
    """A rectangle of the page that leads to an address."""

    address: str
    area: tuple[float, float, float, float]


def lines(*words: str, left: float = 48, top: float = 540, pitch: float = 12) -> list[Drawn]:
    """Return the words as lines below each other."""
    return [Drawn(line, left, top - number * pitch) for number, line in enumerate(words)]


def pdf_of(
    *pages: Sequence[Drawn],
    links: Sequence[Linked] = (),
    turned: int = 0,
    crop: tuple[float, float, float, float] | None = None,
    title: str = "",
    language: str = "",
    key: str | None = None,
    letters: str | None = None,
) -> bytes:
    """Return a PDF of the pages; `letters` are told by a table of the font, not by its encoding.

    With `letters` empty the font draws signs and says of none which letter it is.
    """
    kids = " ".join(f"{_number_of_page(number)} 0 R" for number in range(len(pages)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {f'/Lang ({language})' if language else ''} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        _font(letters),
        _stream(_letter_table(letters or "")),
        f"<< /Title ({title}) >>".encode("cp1252"),
    ]
    annotations = " ".join(
        f"<< /Type /Annot /Subtype /Link /Rect [{' '.join(map(str, link.area))}]"
        f" /A << /S /URI /URI ({link.address}) >> >>"
        for link in links
    )
    for number, page in enumerate(pages):
        box = f"/CropBox [{' '.join(map(str, crop))}]" if crop else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] {box}"
            f" /Rotate {turned} /Resources << /Font << /F1 3 0 R >> >>"
            f" /Annots [{annotations}] /Contents {_number_of_page(number) + 1} 0 R >>".encode()
        )
        objects.append(_stream(b"\n".join(_drawing(line, letters) for line in page)))
    return _file(objects, key)


def _number_of_page(number: int) -> int:
    return 6 + 2 * number


def _font(letters: str | None) -> bytes:
    if letters is None:
        return (
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>"
        )
    names = " ".join(f"/g{code}" for code in range(1, 200))
    table = "/ToUnicode 4 0 R" if letters else ""
    return (
        f"<< /Type /Font /Subtype /Type1 /BaseFont /Signs /FirstChar 1 /LastChar 199"
        f" /Widths [{' '.join(['500'] * 199)}]"
        f" /Encoding << /Type /Encoding /Differences [1 {names}] >> {table} >>".encode()
    )


def _letter_table(letters: str) -> bytes:
    told = "\n".join(
        f"<{code:02x}> <{letter.encode('utf-16-be').hex()}>"
        for code, letter in enumerate(letters, start=1)
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(letters)} beginbfchar\n{told}\nendbfchar endcmap end end"
    ).encode()


def _drawing(line: Drawn, letters: str | None) -> bytes:
    if letters is None:
        codes = line.words.encode("cp1252")
    else:
        codes = bytes(letters.find(letter) + 1 or 150 for letter in line.words)
    place = f"/F1 {line.size:g} Tf {line.left:g} {line.bottom:g} Td <{codes.hex()}> Tj"
    return f"BT {place} ET".encode()


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _file(objects: Sequence[bytes], key: str | None) -> bytes:
    content = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    trailer = b"/Size %d /Root 1 0 R /Info 5 0 R" % (len(objects) + 1)
    if key is not None:
        trailer += _lock(key)
    start = len(content)
    return content + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< %s >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, table, trailer, start)
    )


def _lock(words: str) -> bytes:
    """Return the entry that locks a file (ISO 32000-1, 7.6.3, revision 2)."""
    padded = (words.encode() + _PADDING)[:32]
    owner = _rc4(hashlib.md5(padded, usedforsecurity=False).digest()[:5], padded)
    rights = (0xFFFFFFFC).to_bytes(4, "little")
    seed = padded + owner + rights + _IDENTIFIER
    key = hashlib.md5(seed, usedforsecurity=False).digest()[:5]
    user = _rc4(key, _PADDING)
    return (
        f" /Encrypt << /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{user.hex()}> /P -4 >>"
        f" /ID [<{_IDENTIFIER.hex()}> <{_IDENTIFIER.hex()}>]".encode()
    )


def _rc4(key: bytes, content: bytes) -> bytes:
    state = list(range(256))
    other = 0
    for place in range(256):
        other = (other + state[place] + key[place % len(key)]) % 256
        state[place], state[other] = state[other], state[place]
    place = other = 0
    written = bytearray()
    for byte in content:
        place = (place + 1) % 256
        other = (other + state[place]) % 256
        state[place], state[other] = state[other], state[place]
        written.append(byte ^ state[(state[place] + state[other]) % 256])
    return bytes(written)
