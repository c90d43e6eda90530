"""Keep libraries from printing: their complaints hold words of the reports."""

from __future__ import annotations

import logging
import sys
import warnings


def quieten_libraries() -> None:
    """Send what libraries log, and warn of, nowhere; Python's own -W still shows warnings."""
    # Without a handler, Python prints what is logged at WARNING and above.
    logging.getLogger().addHandler(logging.NullHandler())
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
