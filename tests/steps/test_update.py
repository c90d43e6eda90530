"""An update does all that is due and nothing else, however the pile came about."""

from collections.abc import Callable

from headwater.dossier.findings import Findings
from headwater.evidence.metadata import Metadata
from headwater.investigation.events import events
from headwater.investigation.opening import Investigation, open_in_memory
from headwater.steps.preserve import preserve
from headwater.steps.publish import gather_findings
from headwater.steps.run import Run
from headwater.steps.update import Tools, is_up_to_date, update
from tests.steps.conftest import COURIER, NORTHLINE

FILES = {
    "northline.txt": (NORTHLINE, "Northline"),
    "courier.txt": (COURIER, "Mercury"),
    "late.txt": (COURIER.replace("citing", "which cited"), "Port Sable Courier"),
}


def test_an_update_brings_the_pile_up_to_date(pile: Investigation, tools: Tools, run: Run):
    assert not is_up_to_date(pile)

    outcome = update(pile, tools, run)

    assert (outcome.read_count, outcome.extracted_count, outcome.traced) == (2, 2, True)
    assert [unread.item.path for unread in outcome.not_read] == ["photo.jpg"]
    assert is_up_to_date(pile)


def test_updating_again_changes_nothing(pile: Investigation, tools: Tools, run: Run):
    update(pile, tools, run)
    before = (gather_findings(pile), events())

    assert update(pile, tools, run).changed_nothing
    assert (gather_findings(pile), events()) == before


def findings_after(*batches: list[str], tools: Tools, run: Run) -> Findings:
    """Return what stands after the files were preserved and updated batch by batch."""
    with open_in_memory() as investigation:
        for batch in batches:
            for name in batch:
                text, publisher = FILES[name]
                metadata = Metadata(publisher=publisher, language="en")
                preserve(investigation, text.encode(), name, metadata, run)
            update(investigation, tools, run)
        return gather_findings(investigation)


def test_a_pile_that_grew_holds_what_it_would_if_given_at_once(tools: Tools, run: Run):
    at_once = findings_after(list(FILES), tools=tools, run=run)

    assert at_once.allegations
    assert findings_after(*([name] for name in FILES), tools=tools, run=run) == at_once
    assert findings_after(*([name] for name in reversed(FILES)), tools=tools, run=run) == at_once


class Killed(BaseException):
    """Stands for the end of the process at some point of the work."""


def killed_after(calls: int) -> Callable[[str, int, int], None]:
    left = calls

    def progress(step: str, done: int, total: int) -> None:
        nonlocal left
        del step, done, total
        left -= 1
        if left < 0:
            raise Killed

    return progress


def test_an_interrupted_update_goes_on_where_it_stopped(tools: Tools, run: Run):
    at_once = findings_after(list(FILES), tools=tools, run=run)

    with open_in_memory() as investigation:
        for name, (text, publisher) in FILES.items():
            metadata = Metadata(publisher=publisher, language="en")
            preserve(investigation, text.encode(), name, metadata, run)
        interruptions = 0
        while not is_up_to_date(investigation):
            try:
                update(investigation, tools, Run(run.actor, run.clock, killed_after(2)))
            except Killed:
                interruptions += 1

        assert interruptions >= 3
        assert gather_findings(investigation) == at_once
        extracted = [event.subject for event in events() if event.step == "extract"]
        assert len(extracted) == len(set(extracted))
