"""What is wrong with the content."""

from glutestretch.kit.problem import Problem


class ContentError(Problem):
    """The content cannot be used.

    Attributes:
        place: File, entry and field, such as ``guidance.toml: source 1``; may be empty.
    """

    def __init__(self, code: str, place: str = "", **values: object) -> None:
        super().__init__(code, **values)
        self.place = place

    def __str__(self) -> str:
        """Return it for a log: place, code and values."""
        return f"{self.place}: {self.code} {self.values}"
