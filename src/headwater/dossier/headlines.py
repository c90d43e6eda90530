"""Say in three lines what a reader of the report most needs to know."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.allegations.allegation import Allegation
from headwater.dossier.citations import label_of
from headwater.dossier.exhibits import Exhibits, exhibits_of
from headwater.dossier.findings import Findings
from headwater.dossier.wording import (
    agent_of,
    counted,
    listed,
    origins_counted,
    plain_line,
    shortened,
    unread_counted,
)
from headwater.evidence.language_tag import UNDETERMINED
from headwater.origins.origin import Origin
from headwater.statements.coverage import depth_of, is_too_long
from headwater.statements.languages import ReadingDepth

LONGEST_LINE = 160
"""Two lines of a terminal of eighty characters."""
_SHORTEST_QUOTE = 36
_LONGEST_NAME = 36
_NOT_JUDGED = "no person has judged any of this."


def headlines_of(findings: Findings) -> tuple[str, ...]:
    """Return three lines of plain text: the best supported allegations, then what is missing."""
    exhibits = exhibits_of(findings)
    first = [_headline(allegation, exhibits) for allegation in findings.allegations[:2]]
    unread = _unread(findings)
    if len(first) > 1:
        return (*first, f"{unread}; {_NOT_JUDGED}")
    opening = first or [_nothing_found(findings)]
    return (*opening, f"{unread}.", _NOT_JUDGED.capitalize())


def _nothing_found(findings: Findings) -> str:
    found = f"No allegation was found in {counted(len(findings.reports), 'report')}"
    if not findings.statements:
        return f"{found}."
    return f"{found}, though {counted(len(findings.statements), 'statement')} could be read."


def _headline(allegation: Allegation, exhibits: Exhibits) -> str:
    report = exhibits.report_of(allegation.proposition.statement_id)
    words = plain_line(allegation.proposition.text).strip("\"'“”„«»‘’")
    name = _name(label_of(report))
    said = ""
    for said in _sayings(allegation, exhibits):
        room = LONGEST_LINE - len(f"“” ({name}): {said}")
        if room >= min(_SHORTEST_QUOTE, len(words)):
            break
    room = LONGEST_LINE - len(f"“” ({name}): {said}")
    return f"“{shortened(words, max(room, _SHORTEST_QUOTE))}” ({name}): {said}"


def _sayings(allegation: Allegation, exhibits: Exhibits) -> Iterator[str]:
    """Yield what is to be said of the allegation, each time in fewer words."""
    reports = {exhibits.report_of(statement_id).id for statement_id in allegation.asserts}
    count = allegation.asserting_origins
    counts = f"{counted(len(reports), 'report')}, {origins_counted(count)}"
    names = tuple(_with_via(origin) for origin in count.origins)
    bare = tuple(_name(agent_of(origin)) for origin in count.origins)
    denying = tuple(_name(agent_of(origin)) for origin in allegation.denying_origins.origins)
    if not reports:
        counts, names, bare = "no report asserts it", (), ()
    denied = f"; denied by {_some(denying)}" if denying else ""
    bluntly = "; denied" if denying else ""
    if names:
        yield f"{counts}: {listed(names)}{denied}."
        yield f"{counts}: {_some(names)}{denied}."
        yield f"{counts}: {_some(bare)}{denied}."
        yield f"{counts}: {_some(bare)}{bluntly}."
    yield f"{counts}{denied}."
    yield f"{counts}{bluntly}."


def _some(names: tuple[str, ...]) -> str:
    if len(names) > 1:
        return f"{names[0]} and {counted(len(names) - 1, 'other')}"
    return "".join(names)


def _with_via(origin: Origin) -> str:
    via = f" via {_name(origin.via)}" if origin.via else ""
    return f"{_name(agent_of(origin))}{via}"


def _name(words: str) -> str:
    return shortened(plain_line(words), _LONGEST_NAME)


def _unread(findings: Findings) -> str:
    depths = [depth_of(report) for report in findings.reports]
    too_long = sum(map(is_too_long, findings.reports))
    unknown = sum(
        each.language == UNDETERMINED for each in findings.reports if not is_too_long(each)
    )
    foreign = depths.count(ReadingDepth.NOT_READ) - too_long - unknown
    partly = depths.count(ReadingDepth.IN_PART)
    missing = []
    if findings.not_read or findings.not_opened:
        missing.append(f"{unread_counted(findings)} could not be read")
    if too_long:
        is_or_are = "is" if too_long == 1 else "are"
        missing.append(f"{counted(too_long, 'report')} {is_or_are} too long to be read")
    if foreign:
        is_or_are = "is" if foreign == 1 else "are"
        missing.append(f"{counted(foreign, 'report')} {is_or_are} in a language not read yet")
    if unknown:
        is_or_are = "is" if unknown == 1 else "are"
        missing.append(
            f"{counted(unknown, 'report')} {is_or_are} in a language that could not be told"
        )
    if partly:
        was_or_were = "was" if partly == 1 else "were"
        missing.append(f"{counted(partly, 'report')} {was_or_were} read in part")
    return listed(tuple(missing)) or "Every report was read"
