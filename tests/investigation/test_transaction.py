"""What is kept together is kept whole or not at all."""

import pytest

from headwater.investigation import items
from headwater.investigation.transaction import one_transaction
from tests.investigation import values

pytestmark = pytest.mark.usefixtures("investigation")


class Interrupted(BaseException):
    """Stands for Ctrl-C."""


def keep_and_be_interrupted() -> None:
    with one_transaction():
        items.keep_item(values.item(), values.AT)
        raise Interrupted


def test_nothing_is_kept_of_what_was_interrupted():
    with pytest.raises(Interrupted):
        keep_and_be_interrupted()

    assert items.items() == ()
