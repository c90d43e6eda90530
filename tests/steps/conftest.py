"""An investigation that is open, a run whose clock stands still, and the tools of an update."""

from collections.abc import Iterator
from functools import cache

import pytest

from headwater.adapters.gazetteer import load_gazetteer
from headwater.adapters.tagging_model import load_tagging_model
from headwater.evidence.metadata import Metadata
from headwater.investigation.opening import Investigation, open_in_memory
from headwater.statements.tagging_model import TaggingModel
from headwater.steps.preserve import preserve
from headwater.steps.run import Run
from headwater.steps.update import Tools
from tests.investigation import values

NORTHLINE = (
    "Tindwe has forced at least 14 porters to join its army, an official told Northline.\n\n"
    "The ministry of Tindwe denied that it had forced porters to join its army.\n"
)
COURIER = (
    "Tindwe forced porters to join its army, the Port Sable Courier reported, citing Northline.\n"
)


@pytest.fixture
def investigation() -> Iterator[Investigation]:
    """A new investigation in memory."""
    with open_in_memory() as opened:
        yield opened


@pytest.fixture
def run() -> Run:
    """A run by a clerk, at one moment."""
    return Run("a clerk", lambda: values.AT)


@pytest.fixture
def pile(investigation: Investigation, run: Run) -> Investigation:
    """An investigation with two short reports and a picture, preserved but not read."""
    northline = Metadata(publisher="Northline", language="en")
    preserve(investigation, NORTHLINE.encode(), "northline.txt", northline, run)
    preserve(investigation, COURIER.encode(), "courier.txt", Metadata(language="en"), run)
    preserve(investigation, b"\xff\xd8\xff\xe0\0\x10JFIF", "photo.jpg", None, run)
    return investigation


@cache
def model_once() -> TaggingModel:
    """The tagging model, loaded once for all tests."""
    return load_tagging_model()


@pytest.fixture
def tools() -> Tools:
    """Tools whose language identification knows one language."""
    return Tools(lambda _: "en", model_once, load_gazetteer)
