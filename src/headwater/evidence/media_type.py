"""Tell what kind of file bytes are: by what they hold first, by their name second."""

from __future__ import annotations

import re

from headwater.evidence.encoding import unicode_encoding_of
from headwater.evidence.item import MediaType

_HEAD_BYTES = 65_536
_PDF_HEADER_BYTES = 1024
"""A PDF's mark may stand this far from the file's beginning (ISO 32000-1, annex H.3.4.1)."""

_MARKDOWN_NAMES = frozenset({"md", "markdown", "mdown", "mkd"})
_PAGE_NAMES = frozenset({"html", "htm", "xhtml", "xht"})
_TEXT_NAMES = frozenset({"txt", "text", "asc"})
_OTHER_NAMES = frozenset(
    # Readable as characters, but records, settings, mail or code and no report.
    {"csv", "tsv", "tab", "json", "jsonl", "ndjson", "xml", "rss", "atom", "svg", "yaml", "yml"}
    | {"toml", "ini", "cfg", "conf", "log", "sql", "sh", "bat", "ps1", "css", "js", "ts", "py"}
    | {"java", "c", "h", "cpp", "go", "rs", "rb", "php", "tex", "bib", "rtf", "eml", "mbox", "msg"}
    | {"mht", "mhtml", "warc", "har", "vcf", "ics", "srt", "vtt", "ps", "eps"}
    | {"gitignore", "ds_store"}
)

_BINARY_MARKS = (
    # Those of formats that may begin without a NUL or control character; the rest shows by these.
    b"PK\x03\x04",  # zip, and with it docx, odt, epub, wacz
    b"PK\x05\x06",
    b"\x1f\x8b",  # gzip
    b"\xfd7zXZ\x00",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",  # JPEG
    b"II*\x00",  # TIFF
    b"MM\x00*",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",  # Word, Excel and Outlook before 2007
    b"{\\rtf",
    b"%!PS",
    b"SQLite format 3\x00",
    b"\x7fELF",
    b"WARC/",
)

_BEFORE_MARKUP = re.compile(r"(?:\s+|<!--.*?-->|<\?.*?\?>)+", re.DOTALL)
_PAGE_START = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_ANY_DOCTYPE = re.compile(r"<(?:!doctype|\?xml|rss|feed|svg|math|kml|gpx)\b", re.IGNORECASE)
_TAG_START = re.compile(
    r"<(?:title|meta|link|script|style|base|article|main|section|header|nav|div|h[1-6]|p|table"
    r"|center|font|ul|ol|a|b|i|span|br|img|iframe|frameset)\b[^<]*>",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(
    r"</?(?:p|div|br|h[1-6]|span|article|table|body|a|li)\b[^<>]*>", re.IGNORECASE
)
_MAIL_START = re.compile(
    r"(?:From [^\n]*\n)?(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?"
    r"(?:MIME-Version:|Content-Type:\s*multipart/|Received:)",
    re.IGNORECASE,
)


def media_type_of(content: bytes, name: str) -> MediaType:
    """Return what kind of file `content`, found under `name`, is."""
    extension = name.rpartition(".")[2].lower() if "." in name else ""
    if not content:
        return _by_name(extension)
    head = content[:_HEAD_BYTES]
    if head.lstrip(b"\xef\xbb\xbf \t\r\n\f\0").startswith(b"%PDF-"):
        return MediaType.PDF
    if head.startswith(_BINARY_MARKS) or head[4:8] == b"ftyp":
        return MediaType.OTHER
    characters = _characters_of(head)
    start = _start_of_markup(characters)
    if _PAGE_START.match(start):
        return MediaType.HTML
    if _is_binary(characters):
        # A PDF may be wrapped in a few bytes of its mail or its printer.
        is_pdf = b"%PDF-" in head[:_PDF_HEADER_BYTES]
        return MediaType.PDF if is_pdf else MediaType.OTHER
    return _by_words(characters, start, extension)


def _characters_of(head: bytes) -> str:
    encoding = unicode_encoding_of(head)
    if encoding is None or encoding == "utf-8":
        # Markup is ASCII in every other encoding, so any of them will do.
        return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
    return head.decode(encoding, "ignore").removeprefix("\ufeff")


def _start_of_markup(characters: str) -> str:
    before = _BEFORE_MARKUP.match(characters)
    return characters[before.end() :] if before else characters


def _is_binary(characters: str) -> bool:
    if "\0" in characters:
        return True
    control = sum(character < " " and character not in "\t\n\r\f\x1b" for character in characters)
    return control * 100 > len(characters)


def _by_words(characters: str, start: str, extension: str) -> MediaType:
    if extension in _OTHER_NAMES or _MAIL_START.match(characters.lstrip()):
        return MediaType.OTHER
    if extension in _MARKDOWN_NAMES:
        return MediaType.MARKDOWN
    if _ANY_DOCTYPE.match(start) or characters.lstrip().startswith("<?xml"):
        return MediaType.OTHER
    if extension in _PAGE_NAMES:
        return MediaType.HTML if _ANY_TAG.search(characters) else MediaType.TEXT
    if extension not in _TEXT_NAMES and _TAG_START.match(start):
        return MediaType.HTML
    return MediaType.TEXT


def _by_name(extension: str) -> MediaType:
    if extension in _MARKDOWN_NAMES:
        return MediaType.MARKDOWN
    if extension in _PAGE_NAMES:
        return MediaType.HTML
    if extension == "pdf":
        return MediaType.PDF
    return MediaType.TEXT if extension in _TEXT_NAMES | {""} else MediaType.OTHER
