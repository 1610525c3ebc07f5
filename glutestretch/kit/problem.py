"""What is wrong with something that was typed or stored, as a code with values."""


class Problem(ValueError):  # noqa: N818 - of the user's or of a file
    """Something typed or stored cannot be used.

    Whoever finds it only says what it is; a feature's texts have the sentence (``kit.texts``).

    Attributes:
        code: What is wrong, such as ``no_date``.
        values: What the sentence needs to say it, by name; one of them may be a problem itself.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values
