"""Libraries cannot print words of the reports."""

import subprocess
import sys

CODE = """
import logging, warnings
from headwater.adapters.quiet import quieten_libraries
quieten_libraries()
logging.getLogger("trafilatura").error("Ama Sarkodee")
warnings.warn("Ama Sarkodee")
"""


def printed_with(*options: str) -> str:
    done = subprocess.run(
        [sys.executable, *options, "-c", CODE], capture_output=True, text=True, check=True
    )
    return done.stdout + done.stderr


def test_nothing_that_libraries_log_or_warn_of_is_printed():
    assert printed_with() == ""


def test_warnings_are_shown_where_python_is_asked_for_them():
    assert "UserWarning" in printed_with("-W", "default")
