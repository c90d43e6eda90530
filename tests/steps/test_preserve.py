"""What was preserved is there, once, whatever happens in between."""

import json
import subprocess
import sys
from pathlib import Path

from headwater.evidence.item import MediaType, seal_item
from headwater.evidence.metadata import Metadata
from headwater.investigation import items
from headwater.investigation.events import events
from headwater.investigation.opening import (
    Investigation,
    create_investigation,
    open_investigation,
)
from headwater.steps.preserve import Novelty, preserve
from headwater.steps.progress import untold
from headwater.steps.run import Run
from headwater.steps.verify import verify

CONTENT = b"At least 14 porters were held at the crossing.\n"
ITEM = seal_item(CONTENT, "a.txt", MediaType.TEXT)


def log() -> list[tuple[str, str]]:
    return [(event.step, event.subject) for event in events()]


def test_bytes_become_an_item_with_its_event(investigation: Investigation, run: Run):
    preserved = preserve(investigation, CONTENT, "a.txt", None, run)

    assert (preserved.item, preserved.novelty) == (ITEM, Novelty.NEW)
    assert items.items() == (ITEM,)
    assert investigation.originals.fetch(ITEM.sha256) == CONTENT
    assert [(event.mark.actor, event.step, dict(event.outcome)) for event in events()] == [
        ("a clerk", "preserve", {"bytes": len(CONTENT)})
    ]


def test_preserving_again_changes_nothing(investigation: Investigation, run: Run):
    for novelty in (Novelty.NEW, Novelty.KNOWN):
        metadata = Metadata(publisher="Northline")
        assert preserve(investigation, CONTENT, "a.txt", metadata, run).novelty is novelty

    assert items.items() == (ITEM,)
    assert log() == [("preserve", ITEM.id), ("describe", ITEM.id)]


def test_other_metadata_stands_from_now_on(investigation: Investigation, run: Run):
    preserve(investigation, CONTENT, "a.txt", Metadata(publisher="Northlime"), run)

    again = preserve(investigation, CONTENT, "a.txt", Metadata(publisher="Northline"), run)

    assert again.novelty is Novelty.DESCRIBED_ANEW
    assert items.metadata_of(ITEM.id) == Metadata(publisher="Northline")


def test_without_an_index_what_is_known_stays(investigation: Investigation, run: Run):
    preserve(investigation, CONTENT, "a.txt", Metadata(publisher="Northline"), run)

    assert preserve(investigation, CONTENT, "a.txt", None, run).novelty is Novelty.KNOWN
    assert items.metadata_of(ITEM.id) == Metadata(publisher="Northline")


def test_an_original_that_was_lost_is_restored_by_adding_it_again(tmp_path: Path, run: Run):
    create_investigation(tmp_path)
    with open_investigation(tmp_path) as investigation:
        preserve(investigation, CONTENT, "a.txt", None, run)
        (tmp_path / "originals" / ITEM.sha256[:2] / ITEM.sha256[2:]).unlink()

        preserve(investigation, CONTENT, "a.txt", None, run)

        assert verify(investigation, untold).damage == ()


def test_a_kill_at_any_call_to_the_system_loses_nothing_acknowledged(tmp_path: Path):
    sweep = Path(__file__).with_name("kill_sweep.py")

    done = subprocess.run(
        [sys.executable, sweep, tmp_path], capture_output=True, text=True, check=True
    )

    found = json.loads(done.stdout)
    assert found["lost"] == []
    assert found["damaged"] == []
    assert found["unfinished"] == []
    assert found["kill points"] >= 15


def test_the_sweep_catches_a_writer_that_writes_in_place(tmp_path: Path):
    sweep = Path(__file__).with_name("kill_sweep.py")

    done = subprocess.run(
        [sys.executable, sweep, tmp_path, "in place"], capture_output=True, text=True, check=True
    )

    assert json.loads(done.stdout)["damaged"]
