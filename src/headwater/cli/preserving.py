"""Preserve the files that the user gives, and name those that cannot be."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.cli.ending import reason_of, sentence_of
from headwater.cli.given_files import Given, GivenFile
from headwater.cli.own_writing import is_own_writing
from headwater.cli.refusals import Refusal
from headwater.cli.terminal import complain
from headwater.dossier.findings import NotOpened
from headwater.investigation.opening import Investigation
from headwater.steps.preserve import Novelty, Preserved, preserve
from headwater.steps.run import Run
from headwater.terms.digest import sha256_hex

STEP = "preserve"
LARGEST_FILE_BYTES = 2**30
"""A file is held in memory while it is preserved and read."""


class TooLarge(Refusal):
    """A file is too large to be preserved; the message is one clause."""


@dataclass(frozen=True, slots=True)
class FilesPreserved:
    """What came of the files that the user gave."""

    preserved: tuple[tuple[GivenFile, Preserved], ...]
    not_opened: tuple[NotOpened, ...]
    """Files and folders that could not be read from the disk: each was complained of."""

    def count_of(self, novelty: Novelty) -> int:
        """Return for how many files preserving changed this much."""
        return sum(preserved.novelty is novelty for _, preserved in self.preserved)


def preserve_files(investigation: Investigation, given: Given, run: Run) -> FilesPreserved:
    """Preserve each file that can be read, and complain of the others on standard error."""
    for link in given.links:
        complain(f"{link} is a link and was not followed; give what it leads to instead")
    for folder in given.closed:
        complain(sentence_of(folder.error))
    not_opened = [
        NotOpened(each.path, reason_of(each.error), is_folder=True) for each in given.closed
    ]
    done: dict[tuple[str, str], tuple[GivenFile, Preserved]] = {}
    for number, file in enumerate(given.files):
        run.progress(STEP, number, len(given.files))
        try:
            content = _content_of(file)
        except OSError as error:
            complain(sentence_of(error))
            not_opened.append(NotOpened(file.path, reason_of(error)))
            continue
        except TooLarge as error:
            complain(f"{file.file} was not preserved: {error}")
            not_opened.append(NotOpened(file.path, str(error)))
            continue
        if is_own_writing(content):
            complain(f"{file.file} was left out: Headwater wrote it")
            continue
        key = (file.path, sha256_hex(content))
        if key in done:
            _refuse_confusion(done[key][0], file)
        done[key] = (file, preserve(investigation, content, file.path, file.metadata, run))
    if given.files:
        run.progress(STEP, len(given.files), len(given.files))
    not_opened.sort(key=lambda each: each.path)
    return FilesPreserved(tuple(done.values()), tuple(not_opened))


def _content_of(given: GivenFile) -> bytes:
    size = given.file.stat().st_size
    if size > LARGEST_FILE_BYTES:
        raise TooLarge(f"it has {size} bytes, and the most is {LARGEST_FILE_BYTES}")
    return given.file.read_bytes()


def _refuse_confusion(first: GivenFile, second: GivenFile) -> None:
    # Forty outlets may carry one text: if it counted as one report, nobody would notice.
    raise Refusal(
        f"{first.file} and {second.file} hold the same bytes and have the same path in the "
        "folders given, so they would be one item: give the folder above them both"
    )
