"""`headwater add`: preserve files in the investigation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from headwater.cli.options import metadata_option, paths_argument
from headwater.cli.terminal import complain, say

if TYPE_CHECKING:
    from headwater.cli.preserving import FilesPreserved


@click.command(name="add")
@paths_argument
@metadata_option
def command(paths: tuple[Path, ...], index: Path | None) -> int:
    """Preserve files, and all files below folders, in the investigation.

    Adding again what is there already changes nothing; metadata that differs is taken over.
    """
    from headwater.cli.given_files import files_given
    from headwater.cli.preserving import preserve_files
    from headwater.cli.working import investigation_here, run_told

    with investigation_here() as investigation:
        given = files_given(paths, index)
        with run_told() as run:
            outcome = preserve_files(investigation, given, run)
    unreadable_count = _complain_of_kinds(outcome)
    _say_counts(outcome, unreadable_count)
    return int(bool(unreadable_count or outcome.not_opened))


def _complain_of_kinds(outcome: FilesPreserved) -> int:
    from headwater.evidence.item import MediaType

    count = 0
    for file, preserved in outcome.preserved:
        if preserved.item.byte_count == 0:
            why = "the file is empty"
        elif preserved.item.media_type is MediaType.OTHER:
            why = "files of its kind are not read yet"
        else:
            continue
        complain(f"{file.file} is preserved but cannot be read: {why}")
        count += 1
    return count


def _say_counts(outcome: FilesPreserved, unreadable_count: int) -> None:
    from headwater.steps.preserve import Novelty

    counts = {str(novelty): outcome.count_of(novelty) for novelty in Novelty}
    counts["that cannot be read"] = unreadable_count
    counts["not preserved"] = len(outcome.not_opened)
    always = (Novelty.NEW, Novelty.KNOWN)
    shown = [f"{count} {words}" for words, count in counts.items() if count or words in always]
    say(f"{', '.join(shown)}; next: headwater update")
