"""Take all steps from preserved items to allegations, as far as something is new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from headwater import __version__
from headwater.investigation.documents import items_to_read
from headwater.investigation.opening import Investigation
from headwater.statements.place_names import Gazetteer
from headwater.statements.profile import Profile
from headwater.statements.tagging_model import TaggingModel
from headwater.steps.extract import extract_statements, extractions_due
from headwater.steps.read import NotReadNow, read_items
from headwater.steps.run import Run
from headwater.steps.trace import is_traced, trace_origins


@dataclass(frozen=True, slots=True)
class Tools:
    """The programs outside the house that an update needs; loaded only when needed."""

    language_of: Callable[[str], str]
    load_model: Callable[[], TaggingModel]
    load_gazetteer: Callable[[], Gazetteer]
    profile: Profile = Profile.ACCURATE
    """Which model that is: what another one read is read again."""


@dataclass(frozen=True, slots=True)
class UpdateOutcome:
    """What one update came to."""

    read_count: int
    not_read: tuple[NotReadNow, ...]
    extracted_count: int
    """Reports whose statements were extracted, for the first time or again."""
    traced: bool

    @property
    def changed_nothing(self) -> bool:
        """Return True if everything was up to date already."""
        return not (self.read_count or self.not_read or self.extracted_count or self.traced)


def update(investigation: Investigation, tools: Tools, run: Run) -> UpdateOutcome:
    """Read, extract and trace what is new; an interrupted update goes on where it stopped."""
    read = read_items(investigation, tools.language_of, run)
    extracted_count = extract_statements(
        investigation, tools.load_model, run, tools.load_gazetteer, profile=tools.profile
    )
    traced = trace_origins(investigation, run)
    return UpdateOutcome(read.read_count, read.not_read, extracted_count, traced)


def is_up_to_date(investigation: Investigation) -> bool:
    """Return True if an update would change nothing."""
    return not (items_to_read(__version__) or extractions_due(investigation) or not is_traced())
