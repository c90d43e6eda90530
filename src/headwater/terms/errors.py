"""The one error that every shell catches."""


class HeadwaterError(Exception):
    """Something the user can put right: the message is one sentence for their eyes."""
