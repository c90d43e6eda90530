"""Say in plain words which days and which places the words of a statement mean."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.dossier.wording import MONTHS
from headwater.evidence.report import Report
from headwater.statements.statement import Statement
from headwater.terms.date_span import DatedWords
from headwater.terms.partial_date import PartialDate
from headwater.terms.place import PlaceMention

_NOT_SETTLED = "not settled"
_METRES_PER_KM = 1_000


@dataclass(frozen=True, slots=True)
class Meaning:
    """Exact words of a report, and what the machine takes them to mean."""

    words: str
    meaning: str


def when_and_where(report: Report, statement: Statement) -> tuple[Meaning, ...]:
    """Return what the dates, and then the places, of the statement's content mean."""
    return (
        *(Meaning(one.span.of(report.text), _days(one)) for one in statement.dates),
        *(Meaning(one.span.of(report.text), _place(one)) for one in statement.places),
    )


def _days(words: DatedWords) -> str:
    when = words.when
    if when is None:
        return _NOT_SETTLED
    if when.first is None or when.last is None:
        return f"from {_date(when.first)} on" if when.first else f"until {_date(when.last)}"
    if when.first == when.last:
        return _date(when.first)
    return f"{_date(when.first)} to {_date(when.last)}"


def _date(date: PartialDate | None) -> str:
    """Return the date as exactly as it is known; an end that is known is never None."""
    year, month, day = (*(date.text if date else "").split("-"), "", "")[:3]
    in_words = (day.lstrip("0"), MONTHS[int(month) - 1] if month else "", year)
    return " ".join(word for word in in_words if word)


def _place(mention: PlaceMention) -> str:
    kind = mention.kind.value if mention.kind else "place"
    where = f"{kind} in {mention.country}" if mention.country else f"{kind}, {_NOT_SETTLED}"
    if kind == "country" and mention.country:
        where = f"country {mention.country}"
    if mention.latitude is None or mention.longitude is None or mention.uncertainty_m is None:
        return where
    north = f"{abs(mention.latitude):.3f}° {'N' if mention.latitude >= 0 else 'S'}"
    east = f"{abs(mention.longitude):.3f}° {'E' if mention.longitude >= 0 else 'W'}"
    return f"{where}, within {mention.uncertainty_m / _METRES_PER_KM:.0f} km of {north} {east}"
