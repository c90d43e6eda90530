"""What is known of a report from outside its text: publisher, date, address, language."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.terms.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the user's index says of one file; None where it says nothing."""

    url: str | None = None
    publisher: str | None = None
    published: PartialDate | None = None
    language: str | None = None
    """BCP 47 tag."""
    title: str | None = None
