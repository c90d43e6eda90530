"""Where the report and the findings are written to."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

from headwater.cli.places import place_of
from headwater.cli.refusals import Refusal
from headwater.cli.terminal import say
from headwater.dossier.findings import Findings
from headwater.dossier.headlines import headlines_of
from headwater.steps.publish import html_bytes, json_bytes, write_for_readers

STANDARD_OUTPUT = Path("-")
STANDARD_OUTPUT_DESCRIPTOR = 1
DEFAULT_REPORT = Path("headwater-report.html")


@dataclass(frozen=True, slots=True)
class Outputs:
    """Files to write."""

    report: Path | None
    findings: Path | None
    """`-` is standard output."""

    @property
    def files(self) -> tuple[Path, ...]:
        """The files among the outputs."""
        both = (self.report, self.findings)
        return tuple(path for path in both if path is not None and path != STANDARD_OUTPUT)

    def refuse_overwriting(self, files: Iterable[Path]) -> None:
        """Refuse to write over one of `files`, which are absolute and without links."""
        inputs = frozenset(files)
        for path in self.files:
            if place_of(path) in inputs:
                raise Refusal(f"{path} is one of the files given: write to another file")

    def write(self, findings: Findings, made_at: datetime) -> None:
        """Write all outputs, then say where they are and what a reader most needs of them.

        Nothing is said on standard output if it is itself one of the outputs.
        """
        # All are made before any is written.
        page = html_bytes(findings, made_at) if self.report else b""
        data = json_bytes(findings) if self.findings else b""
        if self.report:
            _write(self.report, page)
        if self.findings:
            _write(self.findings, data)
        if any(map(_is_standard_output, (self.report, self.findings))):
            return
        for path in self.files:
            say(f"written: {path}")
        for line in headlines_of(findings):
            say(line)


def outputs_at(report: Path | None, findings: Path | None) -> Outputs:
    """Return the outputs the user asks for, the report alone if none is named.

    Refuses what could not be written to, before any work is done for it.
    """
    if report is None and findings is None:
        report = DEFAULT_REPORT
    if report == STANDARD_OUTPUT:
        raise click.UsageError("-o names a file: only --json can go to standard output")
    outputs = Outputs(report, findings)
    if report is not None and findings is not None and place_of(report) == place_of(findings):
        raise click.UsageError(f"-o and --json both name {report}")
    if _is_standard_output(report) and _is_standard_output(findings):
        raise click.UsageError("-o and --json both name standard output")
    for path in outputs.files:
        if path.is_dir():
            raise Refusal(f"{path} is a folder: name a file to write to")
        if not place_of(path).parent.is_dir():
            raise Refusal(f"there is no folder {path.parent} to write {path.name} to")
    return outputs


def _write(path: Path, content: bytes) -> None:
    # Whatever standard output is, it must be written on, not replaced: it may be a log.
    if _is_standard_output(path):
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        write_for_readers(path, content)


def _is_standard_output(path: Path | None) -> bool:
    """Return True if `path` is `-` or leads to what standard output is, as /dev/stdout does."""
    if path is None or path == STANDARD_OUTPUT:
        return path is not None
    try:
        return os.path.samestat(path.stat(), os.fstat(STANDARD_OUTPUT_DESCRIPTOR))
    except OSError:
        return False
