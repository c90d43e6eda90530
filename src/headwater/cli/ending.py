"""End a command: exit status and, if it failed, one sentence that says why."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable

import click

from headwater.cli.terminal import complain, printable
from headwater.terms.errors import HeadwaterError

FAILED = 1
MISUSED = 2
INTERRUPTED = 128 + 2
"""By the shells' custom: 128 and the number of SIGINT."""

REASONS = {
    errno.ENOSPC: "the disk is full; what was done before is kept",
    errno.EDQUOT: "the disk quota is used up; what was done before is kept",
    errno.EFBIG: "the file would be larger than allowed",
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "a part of that path is a file, not a folder",
    errno.EISDIR: "it is a folder, not a file",
    errno.EACCES: "there is no permission",
    errno.EPERM: "there is no permission",
    errno.EROFS: "the disk can only be read",
    errno.EIO: "the disk reports an error",
    errno.ENAMETOOLONG: "the name is too long",
}


def end_told(command: Callable[[], object]) -> int:
    """Run `command` and return the exit status, after saying on standard error what failed."""
    try:
        status = command()
        sys.stdout.flush()
    except click.UsageError as error:
        complain(printable(f"{error.format_message()} {_hint(error)}"))
        return MISUSED
    except click.Abort:
        complain("interrupted; what was done before is kept")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever reads has seen enough, as in `headwater show items | head`.
        _give_up_output()
        return FAILED
    except OSError as error:
        complain(sentence_of(error))
        _give_up_output()
        return FAILED
    except (HeadwaterError, click.ClickException) as error:
        complain(str(error))
        return FAILED
    except MemoryError:
        complain("there is not enough memory for this; nothing was lost")
        return FAILED
    return status if isinstance(status, int) else 0


def _give_up_output() -> None:
    """Let Python not complain once more if standard output cannot be written to."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def sentence_of(error: OSError) -> str:
    """Return what went wrong with a file in words for the user."""
    name = error.filename if error.filename is not None else "the output"
    shown = os.fsdecode(name) if isinstance(name, str | bytes) else str(name)
    return f"cannot use {shown}: {reason_of(error)}"


def reason_of(error: OSError) -> str:
    """Return what went wrong as a clause."""
    return REASONS.get(error.errno or 0) or error.strerror or "the system gives no reason"


def _hint(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "headwater"
    return f"(see: {command} --help)"
