"""A run logs who did what, when its clock says it was."""

from headwater.investigation.events import Event, Mark, events
from headwater.investigation.opening import Investigation
from headwater.steps.progress import untold
from headwater.steps.run import Run
from tests.investigation import values


def test_an_event_is_logged_with_actor_and_moment(investigation: Investigation, run: Run):
    assert investigation.folder is None

    assert run.log("read", "item-1", document="document-1") == values.AT

    expected = Event(Mark("a clerk", values.AT), "read", "item-1", {"document": "document-1"})
    assert events() == (expected,)


def test_a_run_need_not_tell_its_progress(run: Run):
    assert run.progress is untold
    run.progress("read", 0, 1)
