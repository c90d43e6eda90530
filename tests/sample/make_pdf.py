"""Write the sample's PDF, a two-page magazine article, from its plain text.

Usage: python tests/sample/make_pdf.py tests/sample/tindwean-student.txt OUT.pdf
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

PAGE_WIDTH, PAGE_HEIGHT = 420, 595
"""A5 in points."""
MARGIN = 48
LINE_CHARACTERS = 66
BODY, HEADING = 10.5, 17.0
LEADING = 1.4
RUNNING_HEAD = "The Tindwean Student, March 2025"
PAGE_BREAK = "===="


def pdf_of(article: str) -> bytes:
    """Return the article as a PDF; the same text always gives the same bytes."""
    pages = [page.strip() for page in article.split(PAGE_BREAK)]
    first_page = 4
    kids = " ".join(f"{first_page + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    ]
    for number, page in enumerate(pages):
        stream = _drawing_of(page, number + 1)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {PAGE_WIDTH} {PAGE_HEIGHT}]"
            f" /Resources << /Font << /F1 3 0 R >> >>"
            f" /Contents {first_page + 2 * number + 1} 0 R >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    objects.append(b"<< /Title (One boot undone) /Author (Ottoline Marr) >>")
    return _file_of(objects)


def _drawing_of(page: str, number: int) -> bytes:
    height: float = PAGE_HEIGHT - MARGIN
    shown = []
    for paragraph in page.split("\n\n"):
        heading = paragraph.startswith("# ")
        size = HEADING if heading else BODY
        for part in paragraph.removeprefix("# ").splitlines():
            for line in textwrap.wrap(part, LINE_CHARACTERS):
                height -= size * LEADING
                shown.append(_line(line, size, height))
        height -= BODY * LEADING / 2
    shown.append(_line(f"{RUNNING_HEAD}    {number}", 8, MARGIN / 2))
    return b"\n".join(shown)


def _line(words: str, size: float, height: float) -> bytes:
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    drawing = f"BT /F1 {size:g} Tf {MARGIN} {height:.1f} Td ({escaped}) Tj ET"
    return drawing.encode("cp1252")


def _file_of(objects: list[bytes]) -> bytes:
    content = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return (
        content
        + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        + table
        + b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, len(objects), len(content))
    )


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    Path(sys.argv[2]).write_bytes(pdf_of(Path(sys.argv[1]).read_text(encoding="utf-8")))
