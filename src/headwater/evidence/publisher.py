"""Tell a publisher's own name from a remark beside it."""

from __future__ import annotations

import re

# It ends at the first bracket of any kind, or a run of open ones would cost its length squared.
_REMARK = re.compile(r"[(\[][^()\[\]]*[)\]]\Z")


def publisher_without_remark(publisher: str) -> str:
    """Return the name without remarks in brackets behind it: “Port Sable Post (print)”.

    A name that is nothing but remarks is left as it is.
    """
    name = whole = publisher.strip()
    while (remark := _REMARK.search(name)) is not None:
        name = name[: remark.start()].rstrip()
    return name or whole
