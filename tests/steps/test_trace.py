"""The pile is traced as a whole, and again only when something has changed."""

from headwater.evidence.metadata import Metadata
from headwater.investigation import traces
from headwater.investigation.events import WHOLE, events
from headwater.investigation.opening import Investigation
from headwater.steps.extract import extract_statements
from headwater.steps.preserve import preserve
from headwater.steps.read import read_items
from headwater.steps.run import Run
from headwater.steps.trace import is_traced, trace_origins
from headwater.steps.update import Tools
from tests.steps.conftest import COURIER


def extract(pile: Investigation, tools: Tools, run: Run) -> None:
    read_items(pile, tools.language_of, run)
    extract_statements(pile, tools.load_model, run)


def test_a_trace_is_kept_and_logged(pile: Investigation, tools: Tools, run: Run):
    extract(pile, tools, run)

    assert trace_origins(pile, run)

    assert is_traced()
    assert traces.allegations()
    (event,) = (event for event in events() if event.step == "trace")
    assert event.subject == WHOLE
    assert dict(event.outcome) == {
        "derivations": len(traces.derivations()),
        "allegations": len(traces.allegations()),
    }


def test_tracing_again_changes_nothing(pile: Investigation, tools: Tools, run: Run):
    extract(pile, tools, run)
    trace_origins(pile, run)
    before = (traces.derivations(), traces.allegations(), events())

    assert not trace_origins(pile, run)
    assert (traces.derivations(), traces.allegations(), events()) == before


def test_the_pile_is_traced_again_after_any_report_was_extracted_again(
    pile: Investigation, tools: Tools, run: Run
):
    extract(pile, tools, run)
    trace_origins(pile, run)
    metadata = Metadata(publisher="Mercury", language="en")
    preserve(pile, COURIER.encode(), "courier.txt", metadata, run)

    extract(pile, tools, run)

    assert not is_traced()
    assert trace_origins(pile, run)


def test_an_empty_pile_has_no_allegations(investigation: Investigation, run: Run):
    trace_origins(investigation, run)

    assert traces.allegations() == ()
