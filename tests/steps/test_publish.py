"""What stands is gathered whole, and written whole or not at all."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from headwater import __version__
from headwater.cli.own_writing import is_own_writing
from headwater.evidence.metadata import Metadata
from headwater.investigation.opening import Investigation
from headwater.investigation.vault import MemoryVault
from headwater.steps.preserve import preserve
from headwater.steps.progress import untold
from headwater.steps.publish import (
    DamagedOriginal,
    gather_findings,
    html_bytes,
    json_bytes,
    refuse_damaged_originals,
    write_for_readers,
)
from headwater.steps.run import Run
from headwater.steps.update import Tools, update
from tests.investigation import values


@pytest.fixture
def traced(pile: Investigation, tools: Tools, run: Run) -> Investigation:
    update(pile, tools, run)
    return pile


def test_findings_hold_everything_in_order_of_path(traced: Investigation):
    findings = gather_findings(traced)

    assert [report.item.path for report in findings.reports] == ["courier.txt", "northline.txt"]
    assert [unread.item.path for unread in findings.not_read] == ["photo.jpg"]
    assert findings.statements
    assert findings.allegations


def test_what_was_not_read_keeps_what_is_known_of_it(
    investigation: Investigation, tools: Tools, run: Run
):
    preserve(investigation, b"", "empty.txt", Metadata(title="Nothing"), run)
    update(investigation, tools, run)

    (unread,) = gather_findings(investigation).not_read

    assert unread.metadata == Metadata(title="Nothing")


def test_json_and_page_are_the_same_for_the_same_findings(traced: Investigation):
    findings = gather_findings(traced)

    assert json_bytes(findings) == json_bytes(gather_findings(traced))
    assert html_bytes(findings, values.AT) == html_bytes(gather_findings(traced), values.AT)
    assert json.loads(json_bytes(findings))["headwater"] == __version__


def test_what_is_written_is_known_again_as_our_own(traced: Investigation):
    findings = gather_findings(traced)

    assert is_own_writing(json_bytes(findings))
    assert is_own_writing(html_bytes(findings, values.AT))
    assert not is_own_writing(values.CONTENT)


def test_a_lone_surrogate_can_be_written(investigation: Investigation, tools: Tools, run: Run):
    preserve(investigation, b"Porters were held there.", "a.txt", Metadata(title="\ud800"), run)
    update(investigation, tools, run)
    findings = gather_findings(investigation)

    assert json.loads(json_bytes(findings))["items"][0]["title"] == "\ud800"
    assert html_bytes(findings, values.AT)


def test_a_file_is_replaced_whole(tmp_path: Path):
    (tmp_path / "report.html").write_bytes(b"older and longer")

    write_for_readers(tmp_path / "report.html", b"new")

    assert (tmp_path / "report.html").read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [tmp_path / "report.html"]


def test_a_link_is_written_through_to_the_file_it_leads_to(tmp_path: Path):
    (tmp_path / "shared").mkdir()
    (tmp_path / "report.html").symlink_to(tmp_path / "shared" / "report.html")

    write_for_readers(tmp_path / "report.html", b"new")

    assert (tmp_path / "report.html").is_symlink()
    assert (tmp_path / "shared" / "report.html").read_bytes() == b"new"


def test_a_pipe_without_a_name_is_written_to():
    reading, writing = os.pipe()
    write_for_readers(Path(f"/dev/fd/{writing}"), b"new")
    os.close(writing)

    with os.fdopen(reading, "rb") as pipe:
        assert pipe.read() == b"new"


def test_originals_are_compared_with_their_digests(traced: Investigation):
    refuse_damaged_originals(traced, untold)

    lost = replace(traced, originals=MemoryVault())
    with pytest.raises(DamagedOriginal, match=r"^courier\.txt is damaged: .* headwater verify"):
        refuse_damaged_originals(lost, untold)


def test_a_device_is_written_to_and_stays_a_device():
    write_for_readers(Path("/dev/null"), b"new")

    assert Path("/dev/null").is_char_device()
