"""Say the values of the earlier stages in plain English words."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from types import MappingProxyType

from headwater.dossier.findings import Findings
from headwater.evidence.report import Report
from headwater.origins.derivation import DerivationKind
from headwater.origins.origin import Origin, OriginCount, OriginKind
from headwater.statements.coverage import depth_of, why_not_read
from headwater.statements.languages import ReadingDepth
from headwater.statements.statement import Certainty, Quotation, SourceKind, Statement
from headwater.terms.partial_date import PartialDate

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_JOINERS = "\u200c\u200d"
"""Format characters that words in Persian and the scripts of India are spelled with."""

GAP = " […] "
"""Stands between the parts of words that are quoted with a gap."""

ORIGIN_KINDS = MappingProxyType(
    {
        OriginKind.PERSON: "a named person",
        OriginKind.ORGANISATION: "a named organisation",
        OriginKind.UNNAMED: "not named",
        OriginKind.PUBLISHER: "the outlet on its own account",
        OriginKind.UNRESOLVED: "an outlet whose own source cannot be seen",
    }
)

DERIVATION_KINDS = MappingProxyType(
    {
        DerivationKind.COPY_OF: "Words repeated from",
        DerivationKind.REVISION_OF: "Another version of",
        DerivationKind.WIRE_OF: "Agency copy of",
        DerivationKind.CREDITS: "Credited to",
        DerivationKind.RELAYS: "Passed on from",
        DerivationKind.VENUE: "Said in the hearing of",
        DerivationKind.PRODUCED_BY: "Findings taken from",
        DerivationKind.SAME_UTTERANCE: "The same utterance as in",
        DerivationKind.SAME_AGENT: "Perhaps the same speaker as in",
    }
)
"""Each is followed by what a report rests on."""

READ_IN_PART = "direct quotations with a named speaker and citations of outlets"

CERTAINTIES = MappingProxyType(
    {
        Certainty.CERTAIN: "without a hedge",
        Certainty.PROBABLE: "given as probable",
        Certainty.POSSIBLE: "given as possible",
        Certainty.UNKNOWN: "left open whether it is so",
    }
)

QUOTATIONS = MappingProxyType(
    {
        Quotation.DIRECT: "in quotation marks",
        Quotation.INDIRECT: "in the report's words",
        Quotation.MIXED: "partly in quotation marks",
    }
)


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """Return the number with its noun, such as “1 report” or “1,200 reports”."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def unread_counted(findings: Findings) -> str:
    """Return how much was given but not read, such as “2 files” or “2 files and 1 folder”."""
    folders = sum(given.is_folder for given in findings.not_opened)
    files = len(findings.not_read) + len(findings.not_opened) - folders
    if not folders:
        return counted(files, "file")
    both = (counted(files, "file"), counted(folders, "folder"))
    return listed(both if files else both[1:])


def listed(phrases: tuple[str, ...]) -> str:
    """Return the phrases as one, such as “a, b and c”."""
    if len(phrases) <= 1:
        return "".join(phrases)
    return f"{', '.join(phrases[:-1])} and {phrases[-1]}"


def origins_counted(count: OriginCount) -> str:
    """Return the interval of origins in words, such as “1 to 2 origins”."""
    if count.at_least == count.at_most:
        return counted(count.at_most, "origin")
    return f"{count.at_least:,} to {counted(count.at_most, 'origin')}"


def date_in_words(date: PartialDate | None) -> str:
    """Return the date with as much precision as is known and no more."""
    if date is None:
        return "date not known"
    year, month, day = (*date.text.split("-"), "", "")[:3]
    if not month:
        return f"{year} (month and day not known)"
    if not day:
        return f"{MONTHS[int(month) - 1]} {year} (day not known)"
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def moment_in_words(at: datetime) -> str:
    """Return the moment to the minute, in UTC."""
    if at.tzinfo is None:
        raise ValueError(f"expected a time with its zone, found {at.isoformat()}")
    utc = at.astimezone(UTC)
    return f"{utc.day} {MONTHS[utc.month - 1]} {utc.year}, {utc:%H:%M} UTC"


def reading_in_words(report: Report) -> str | None:
    """Return what is to be said of how a report is read; None where nothing is missing."""
    match depth_of(report):
        case ReadingDepth.READ:
            return None
        case ReadingDepth.IN_PART:
            return f"read in part: {READ_IN_PART} only"
        case ReadingDepth.NOT_READ:
            return f"statements not read: {why_not_read(report)}"


def agent_of(origin: Origin) -> str:
    """Return the words for the one who stands at the end of the chain."""
    if origin.agent:
        return origin.agent
    if origin.kind is OriginKind.UNNAMED:
        return "an unnamed source"
    return "a source that cannot be seen"


def speaker_of(statement: Statement) -> str:
    """Return the words for the one who is reported to speak."""
    if statement.speaker:
        return statement.speaker
    if statement.source_kind is SourceKind.UNATTRIBUTED:
        return "nobody in particular"
    if statement.source_kind is SourceKind.PUBLISHER:
        return "the outlet itself"
    return "an unnamed source"


def stance_in_words(statement: Statement) -> str:
    """Return the stance, and of who declines to comment whether they could answer at all."""
    if statement.silence is None:
        return statement.stance.value
    return f"{statement.stance.value} ({statement.silence.value})"


def plain_line(text: str) -> str:
    """Return the text on one line, without the characters that steer a terminal or its order."""
    # Line ends are control characters too: they become spaces before the others go.
    spaced = " ".join(text.split())
    return "".join(mark for mark in spaced if not _steers(mark))


def shortened(text: str, limit: int) -> str:
    """Return the text cut to `limit` characters at a word, with “…” where it was cut."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    at_word = cut.rsplit(" ", 1)[0]
    # A cut in the middle of one very long word would otherwise leave almost nothing.
    return (at_word if len(at_word) > limit // 2 else cut).rstrip(" ,;:") + "…"


def _steers(mark: str) -> bool:
    return unicodedata.category(mark) in {"Cc", "Cf", "Cs"} and mark not in _JOINERS
